import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  calculator,
  catalogue,
  classification,
  eligibility,
  goal,
  neverFalls,
  neverRises,
  number,
  output,
  target,
  text,
  when,
} from '../../../src/language'
import { explainCore } from '../../../src/language/provisions/explain'
import { coreOf, type Provision } from '../../../src/language/provisions/provision'
import { base, read, thing, words } from '../vocabulary'

const account = { period: 'unstated', force: 'shall', notes: [], discrepancies: [] }
const explained = (of: Provision, facts: object) => explainCore(coreOf(of), facts, undefined)

const eligible = eligibility('m00.eligible', () => ({ ...base, when: all(thing.a, any(thing.b, thing.c)) }))
const counted = target('m00.counted', () => ({ ...base, goals: { g: goal(words, thing.count, 'atLeast', 2, '家') } }))
const member = classification('m00.member', () => ({
  ...base,
  classes: { few: { label: words } },
  members: { few: thing.count.atMost(10) },
}))
const sorted = classification('m00.sorted', () => ({
  ...base,
  classes: { few: { label: words }, many: { label: words } },
  by: when(thing.a, text('few')).otherwise(text('many')),
}))

describe('a result says all of this, and nothing more', () => {
  const unknown = (name: string) => expect.objectContaining({ fact: name })
  it.each<[string, Provision, object, object]>([
    ['eligible', eligible, { a: true, b: true }, { kind: 'eligibility', outcome: 'eligible', unmet: [], missing: [] }],
    [
      'open, with a condition that fails',
      eligible,
      { a: true, b: false },
      { kind: 'eligibility', outcome: 'undetermined', unmet: [], missing: [unknown('c')] },
    ],
    [
      'not eligible, with a condition that is open',
      eligible,
      { a: false, b: false },
      { kind: 'eligibility', outcome: 'ineligible', unmet: [expect.objectContaining({ fact: 'a' })], missing: [] },
    ],
    [
      'met',
      counted,
      { count: 3 },
      {
        kind: 'target',
        outcome: 'met',
        goals: { g: { outcome: 'met', how: 'atLeast', target: 2, actual: 3, shortfall: 0 } },
        shortfall: 0,
        missing: [],
      },
    ],
    [
      'no member',
      member,
      { count: 11 },
      {
        kind: 'classification',
        outcome: 'not-covered',
        classes: [],
        missing: [],
        reasons: [{ zh: `不属于其中任何一类：${words.zh}`, en: `none of these applies: ${words.en}` }],
        unmet: [
          {
            fact: 'count',
            facts: ['count'],
            required: { atMost: 10 },
            actual: { count: 11 },
            words: { zh: 'count（问）不超过10个', en: 'count at most 10' },
            found: { zh: 'count（问）11个', en: 'count 11' },
            source: { measure: 'M00', part: 'measure' },
            path: 'few',
          },
        ],
      },
    ],
    ['unsorted', sorted, {}, { kind: 'classification', outcome: 'undetermined', missing: [unknown('a')] }],
    [
      'listed',
      catalogue('m00.list', () => ({ ...base, entries: [{ label: words }] })),
      {},
      { kind: 'catalogue', outcome: 'listed', entries: [{ label: words }], missing: [] },
    ],
  ])('%s', (_, of, facts, result) => {
    expect(coreOf(of).evaluate(facts, undefined)).toStrictEqual({ ...account, ...result })
  })
  it('and the reading only where one was chosen', () => {
    const made = eligibility('m00.open', () => ({
      ...base,
      when: read('near', { near: thing.a, far: thing.b }),
    }))
    expect(made({ a: true })).toStrictEqual({
      kind: 'eligibility',
      outcome: 'eligible',
      unmet: [],
      missing: [],
      ...account,
      reading: 'near',
    })
  })
})

describe('a provision', () => {
  it('names itself among its own properties', () => {
    expect(Object.keys(eligible)).toEqual(expect.arrayContaining(['id', 'kind']))
  })
  it('gives a rate as a Decimal, however plain', () => {
    const made = calculator('m00.rate', () => ({ ...base, outputs: { rate: output.rate(words, number(1)) } }))
    expect(made({}).rate.toFixed(2)).toBe('1.00')
    expect(typeof made({}).rate).toBe('object')
  })
  it('says in an explanation what type of thing each line is, and in what unit', () => {
    const timed = calculator('m00.timed', () => ({ ...base, outputs: { at: output.dateTime(words, thing.at) } }))
    expect(coreOf(timed).roots).toMatchObject([{ type: 'date-time' }])
    expect(explained(counted, { count: 1 }).lines).toMatchObject([{ label: words, type: 'boolean' }])
    expect(coreOf(counted).roots).toStrictEqual([
      { name: 'g', label: words, terms: [], of: expect.anything(), unit: '家' },
    ])
    expect(eligible.holds.node.type).toBe('boolean')
  })
  it('leaves out the unit of a goal that has none', () => {
    const made = target('m00.plain', () => ({ ...base, goals: { g: goal(words, thing.signed, 'atLeast', 2) } }))
    expect(coreOf(made).roots).toStrictEqual([{ name: 'g', label: words, terms: [], of: expect.anything() }])
    expect(made({ signed: 1 }).shortfall).toBe(1)
  })
})

describe('a time of day', () => {
  it.each([
    ['2023-06-01T08:59', 'ineligible'],
    ['2023-06-01T09:00', 'eligible'],
    ['2023-06-02T17:00', 'eligible'],
    ['2023-06-02T17:01', 'ineligible'],
  ])('is that of any day: %s is %s', (at, outcome) => {
    const made = eligibility('m00.open', () => ({ ...base, when: thing.at.timeWithin('09:00', '17:00') }))
    expect(made({ at }).outcome).toBe(outcome)
  })
})

describe('a guarantee', () => {
  it('is held against one fact', () => {
    expect(neverRises('amount', thing.count)).toMatchObject({ kind: 'never-rises', output: 'amount' })
    expect(neverFalls('amount', thing.count)).toMatchObject({ kind: 'never-falls', as: { name: 'count' } })
    expect(() => neverFalls('amount', thing.count.plus(1))).toThrow('amount can be held against a single fact only')
  })
})
