import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, any, type Condition, check, eligibility, InvalidFactsError, not, sum } from '../../../src/language'
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
      laws(made)
        .find(({ name }) => name === EXACT)
        ?.check({ numRuns: 5, seed })
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
          const own = eligibility('m00.own', () => ({ ...base, when })).needs as readonly Name[]
          const drawn = (name: Name) => values[name][draw.next().value % Math.min(5, values[name].length)]
          const facts: Facts = Object.fromEntries(told.map((name) => [name, drawn(name)]))
          // What only a check looks at is told: it may pass what it can’t look at.
          for (const name of made.needs as readonly Name[]) if (!own.includes(name)) facts[name] ??= drawn(name)
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
          const isSplit = (key: (facts: Facts) => unknown, enough: (groups: readonly Set<unknown>[]) => boolean) => {
            const groups = new Map<unknown, Set<unknown>>()
            for (const one of ways)
              groups.set(key(one.facts), (groups.get(key(one.facts)) ?? new Set()).add(one.outcome))
            return enough([...groups.values()])
          }
          const telling = open.filter(
            (name) =>
              isSplit(
                (one) => JSON.stringify({ ...one, [name]: 0 }),
                (groups) => groups.some((one) => one.size > 1),
              ) ||
              isSplit(
                (one) => one[name],
                (groups) => groups.length > 1 && groups.some((one) => one.size === 1),
              ),
          )
          const asked = answer.missing.map((one) => one.fact as Name).filter((name) => own.includes(name))
          expect(asked.sort()).toEqual(ends.size === 1 ? [] : telling.sort())
        },
      ),
      { numRuns: 100 },
    )
  })
})
