import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError, type Matches, matcher, provisions } from '../../../src/index'
import { matcher as among, eligibility } from '../../../src/language'
import type { Value } from '../../../src/language/expression/nodes'
import { Alike, Numberings } from '../../../src/language/rulebook/alike'
import { exact } from '../../../src/language/values/decimal'
import { about } from '../../../src/language/write/subject'
import { arbitraryFacts } from '../../../src/testing'
import { base, thing } from '../vocabulary'

const asOf = '2023-06-15'
const eligibilities = provisions.filter((one) => one.kind === 'eligibility')

/** What each provision answers by itself, as text; `refused` where it refuses the record. */
function byThemselves(subject: string, facts: object): [string, string][] {
  return eligibilities
    .filter((one) => one.subject === subject)
    .map(({ id }) => {
      try {
        return [id, JSON.stringify(evaluate(id, facts, { asOf }))]
      } catch (error) {
        if (InvalidFactsError.is(error)) return [id, 'refused']
        throw error
      }
    })
}

const inMatch = (matches: Matches): [string, string][] =>
  [matches.eligible, matches.undetermined, matches.ineligible, matches.notCovered, matches.refused]
    .flat()
    .map(({ id, measure: _, title: __, ...verdict }): [string, string] => [
      id,
      verdict.outcome === 'refused' ? 'refused' : JSON.stringify(verdict),
    ])
    .sort()

describe('a matcher', () => {
  it.each([...new Set(eligibilities.map((one) => one.subject))])(
    'answers record after record of %s as each provision does by itself, however alike they are',
    (subject) => {
      const answer = matcher(subject, { asOf })
      fc.assert(
        fc.property(arbitraryFacts(subject), fc.nat(), (facts, place) => {
          const names = Object.keys(facts)
          const { [names[place % Math.max(1, names.length)] ?? '']: _, ...less } = facts
          for (const one of [facts, less, facts])
            expect(inMatch(answer(one))).toEqual(byThemselves(subject, one).sort())
        }),
        { numRuns: 20 },
      )
    },
  )
})

const facts = thing[about].facts.filter((one) =>
  ['a', 'colour', 'count', 'price', 'events', 'amounts'].includes(one.name),
)
const places = facts.map((_, place) => place)
type Given = Readonly<Record<string, Value | undefined>>

describe('records of a few facts', () => {
  const numberings = new Numberings(facts)
  const alike = new Alike<string>(numberings, [...places, -1])
  const keyOf = (given: Given) => alike.keyOf(numberings.of(facts.map((one) => given[one.name])))
  it('are alike where they tell the same', () => {
    for (const one of [{}, { a: true, colour: 'red' }, { count: 3, events: ['2023-01-01'] }, { amounts: [1, 2] }])
      expect(keyOf(structuredClone(one))).toBe(keyOf(one))
  })
  it('are not where anything differs, unknown from false and an empty list among it', () => {
    const all: readonly Given[] = [
      {},
      { a: false },
      { a: true },
      { colour: 'red' },
      { colour: 'green' },
      { count: 0 },
      { count: 1 },
      { events: [] },
      { events: ['2023-01-01'] },
      { events: ['2023-01-01', '2023-01-01'] },
      { amounts: [] },
      { amounts: [12] },
      { amounts: [1, 2] },
      { a: true, colour: 'red' },
    ]
    expect(new Set(all.map(keyOf)).size).toBe(all.length)
  })
  it('are like no other with an amount in fractions, or a long list', () => {
    expect(keyOf({ price: exact('0.5') })).toBeUndefined()
    expect(keyOf({ amounts: Array(8).fill(1) })).toBeDefined()
    expect(keyOf({ amounts: Array(9).fill(1) })).toBeUndefined()
  })
  it('are like no other once a fact has had very many values', () => {
    const counts = Array.from({ length: 300 }, (_, count) => keyOf({ count: count + 1000 }))
    expect(counts.at(-1)).toBeUndefined()
    expect(keyOf({ count: 1000 })).toBe(counts[0])
    const told = counts.filter((one) => one !== undefined)
    expect(new Set(told).size).toBe(told.length)
  })
  it('have a text as their key where there are too many kinds for a number', () => {
    const many = new Numberings(Array(9).fill(facts.find((one) => one.name === 'count')))
    const wide = new Alike<string>(many, [0, 1, 2, 3, 4, 5, 6, 7, 8])
    const keys = [0, 1, 2].map((nth) => wide.keyOf(many.of(Array.from({ length: 9 }, (_, at) => (at === nth ? 5 : 6)))))
    expect(keys.map((one) => typeof one)).toEqual(['string', 'string', 'string'])
    expect(new Set(keys).size).toBe(3)
    expect(wide.keyOf(many.of([{ length: 0 } as never]))).toBeUndefined()
  })
})

describe('what is kept', () => {
  it('is given again, and no more than a few thousand of it', () => {
    const alike = new Alike<number>(new Numberings([]), [])
    for (let key = 0; key < 5000; key += 1) expect(alike.keep(key, key)).toBe(key)
    expect([alike.get(0), alike.get(4095), alike.get(4096)]).toEqual([0, 4095, undefined])
    expect([alike.keep(undefined, 1), alike.get(undefined)]).toEqual([1, undefined])
  })
  it('is one object for alike records', () => {
    const answer = among([eligibility('m00.red', () => ({ ...base, when: thing.colour.is('red') }))])
    const [one, other] = [answer({ colour: 'red' }), answer({ colour: 'red' })]
    expect(one.eligible[0]).toBe(other.eligible[0])
    expect(one).not.toBe(other)
  })
})
