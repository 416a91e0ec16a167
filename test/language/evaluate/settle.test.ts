import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  ask,
  type Condition,
  check,
  eligibility,
  InvalidFactsError,
  not,
  number,
  onlyIf,
  subject,
  sum,
  when,
  yesNo,
} from '../../../src/language'
import type { Check } from '../../../src/language/write/checks'
import { laws } from '../../../src/testing/index'
import { base, thing, words } from '../vocabulary'

const { a, b, c, colour, tags } = thing

const few: readonly Condition[] = [a, b, c, colour.is('red'), tags.includes('x'), tags.includesAll(['x', 'y'])]

/** Conditions that name a fact here and there, and again elsewhere. */
const conditions = (leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => {
    const some = fc.array(tie('condition'), { minLength: 2, maxLength: 3 })
    const made = [some.map((of) => all(...of)), some.map((of) => any(...of)), tie('condition').map((of) => not(of))]
    return { condition: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, leaf, ...made) }
  }).condition

const condition = conditions(fc.constantFrom(...few))

type Asked = { readonly outcome: string; readonly missing: readonly { readonly fact: string }[] }

/** What a provision answers; undefined where the record contradicts itself. */
function outcomeOf(of: (facts: never) => Asked, facts: object): Asked | undefined {
  try {
    return of(facts as never)
  } catch (error) {
    if (error instanceof InvalidFactsError) return undefined
    throw error
  }
}

const EXACT = 'what is open, and what is asked for, is just what makes a difference'

it('an answer is open, and a fact asked for, only where that makes a difference, whatever the rule and its checks', () => {
  fc.assert(
    fc.property(condition, fc.array(condition, { maxLength: 2 }), fc.nat(), (when, checks, seed) => {
      const made = eligibility('m00.any', () => ({ ...base, when, checks: checks.map((one) => check(one, words)) }))
      const exact = laws(made).find(({ name }) => name === EXACT)
      expect(exact).toBeDefined()
      exact?.check({ numRuns: 5, seed })
    }),
    { numRuns: 100 },
  )
})

describe('of numbers, too', () => {
  const { count, other } = thing
  const stated = fc.integer({ min: 1, max: 3 })
  const how = fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan', 'is')
  const amount = fc.constantFrom(count, other, sum(count, other), count.times(2))
  const held = fc.tuple(amount, how, stated).map(([one, by, than]) => one[by](than))
  const pair = how.map((by) => count[by](other))
  const rule = conditions(fc.oneof(fc.constantFrom(a, b, colour.is('red')), held, pair))
  /** More than the rules can tell apart, of which a record tells the least. */
  const numbers = Array.from({ length: 9 }, (_, index) => index)
  const values = { a: [true, false], b: [true, false], colour: ['red', 'green'], count: numbers, other: numbers }
  type Name = keyof typeof values
  type Facts = Partial<Record<Name, unknown>>
  const names = Object.keys(values) as Name[]

  it('an answer is open, and a fact asked for, only where that makes a difference', () => {
    fc.assert(
      fc.property(
        rule,
        fc.array(rule, { maxLength: 2 }),
        fc.subarray(names),
        fc.infiniteStream(fc.nat()),
        (when, holds, told, draw) => {
          const checks = holds.map((one) => check(one, words))
          const made = eligibility('m00.any', () => ({ ...base, when, checks }))
          const own = made.needs as readonly Name[]
          const drawn = (name: Name) => values[name][draw.next().value % Math.min(5, values[name].length)]
          const facts: Facts = Object.fromEntries(told.map((name) => [name, drawn(name)]))
          const answer = outcomeOf(made, facts)
          if (answer === undefined) return
          const open = own.filter((name) => !(name in facts))
          const ways = open
            .reduce<Facts[]>(
              (all, name) => all.flatMap((one) => values[name].map((value) => ({ ...one, [name]: value }))),
              [facts],
            )
            .flatMap((one) => ({ facts: one, outcome: outcomeOf(made, one)?.outcome }))
            .filter(({ outcome }) => outcome !== undefined)
          const ends = new Set(ways.map(({ outcome }) => outcome))
          if (ways.length === 0) return
          expect(answer.outcome).toBe(ends.size === 1 ? [...ends][0] : 'undetermined')
          /** What the ways that are alike in something end in. */
          const endsBy = (alike: (facts: Facts) => unknown) => {
            const by = new Map<unknown, Set<unknown>>()
            for (const one of ways) by.set(alike(one.facts), (by.get(alike(one.facts)) ?? new Set()).add(one.outcome))
            return by
          }
          // By itself only a value settles above which there are others to hold it against.
          const isMost = (value: unknown) => typeof value === 'number' && value > 5
          const telling = open.filter(
            (name) =>
              [...endsBy((one) => JSON.stringify({ ...one, [name]: 0 })).values()].some((each) => each.size > 1) ||
              [...endsBy((one) => one[name])].some(([value, each]) => each.size === 1 && !isMost(value)),
          )
          const asked = answer.missing.map((one) => one.fact)
          expect(asked.sort()).toEqual(ends.size === 1 ? [] : telling.sort())
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('where there is more than can be looked through', () => {
  const names = Array.from({ length: 16 }, (_, index) => `f${index}`)
  const many = subject(
    'many',
    words,
    Object.fromEntries(names.map((name) => [name, yesNo(ask(name, name, name, name))])),
  )
  const facts = names.map((name) => many[name] as Condition)
  /** Whether an odd number of some hold, of which none tells anything by itself. */
  const odd = (some: readonly Condition[]): Condition => {
    const [only, ...others] = some
    if (only && others.length === 0) return only
    const [one, other] = [odd(some.slice(0, some.length / 2)), odd(some.slice(some.length / 2))]
    return any(all(one, not(other)), all(not(one), other))
  }
  const always = any(odd(facts), not(odd(facts)))
  const rule = (when: Condition, checks: readonly Check[] = [], told: object = {}) =>
    eligibility('m00.many', () => ({ ...base, subject: many, when, checks }))(told)

  it('an answer comes to an end', () => {
    expect(rule(always).outcome).toBe('undetermined')
  })
  it('it is open where the one way that ends otherwise isn’t come to', () => {
    const { outcome, missing } = rule(all(always, any(...facts)))
    expect([outcome, missing.map((one) => one.fact).sort()]).toEqual(['undetermined', [...names].sort()])
    expect(rule(all(always, not(all(...facts)))).outcome).toBe('undetermined')
  })
  it('it is open where that another way may be told at all is found too late', () => {
    const [first, ...others] = facts.slice(0, 9) as [Condition, ...Condition[]]
    // That all others hold, which only a look at each of them shows.
    const late = all(any(all(...others), odd(others)), any(all(...others), not(odd(others))))
    expect(rule(any(first, all(first, ...others)), [check(any(first, late), words)]).outcome).toBe('undetermined')
  })
  it('what another fact implies isn’t asked for', () => {
    const [told, implied, ...others] = facts as [Condition, Condition, ...Condition[]]
    const hidden = any(all(odd(others), implied), all(not(odd(others)), any(implied, told)))
    const { missing } = rule(hidden, [check(any(not(told), implied), words)], { f0: true })
    expect(missing.map((one) => one.fact)).not.toContain('f1')
  })
})

it('what a fact is held against may hang on one that can’t be told: it is settled all the same', () => {
  const { on, count, other } = thing
  const limit = when(colour.is('red'), number(2)).otherwise(number(3))
  const made = eligibility('m00.limited', () => ({
    ...base,
    when: any(all(a, count.atMost(limit)), b),
    checks: [onlyIf(a, colour, words), onlyIf(b, on, words), check(count.atLeast(other), words)],
  }))
  // Without a the colour isn’t told, and that a day is told says that b holds.
  expect(made({ a: false, on: '2023-01-01', other: 1 } as never)).toMatchObject({ outcome: 'eligible', missing: [] })
})

it('what would have to be told and can’t be leaves an answer open', () => {
  const made = eligibility('m00.untold', () => ({
    ...base,
    when: any(b, colour.is('red')),
    checks: [onlyIf(a, colour, words)],
  }))
  // Without a there is no colour, so that b alone can settle it.
  expect(made({ a: false } as never)).toMatchObject({ outcome: 'undetermined', missing: [{ fact: 'b' }] })
})
