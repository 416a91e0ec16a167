import { describe, expect, it } from 'vitest'
import { day, goal, period, target } from '../../../src/language'
import { base, thing, words } from '../vocabulary'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
type How = Parameters<typeof goal>[2]

describe('the way to a figure', () => {
  it.each<[How, number, string, number]>([
    ['atLeast', 8, 'not-met', 2],
    ['atLeast', 10, 'met', 0],
    ['atLeast', 12, 'met', 0],
    ['moreThan', 8, 'not-met', 3],
    ['moreThan', 10, 'not-met', 1],
    ['moreThan', 11, 'met', 0],
    ['moreThan', 15, 'met', 0],
    ['atMost', 12, 'not-met', 2],
    ['atMost', 10, 'met', 0],
    ['atMost', 8, 'met', 0],
    ['lessThan', 12, 'not-met', 3],
    ['lessThan', 10, 'not-met', 1],
    ['lessThan', 9, 'met', 0],
    ['lessThan', 5, 'met', 0],
    ['is', 8, 'not-met', 2],
    ['is', 10, 'met', 0],
    ['is', 13, 'not-met', 3],
  ])('of %s 10 from a count of %s: %s, %s short', (how, count, outcome, shortfall) => {
    const made = target('m00.counted', () => ({ ...base, goals: { count: goal(words, thing.count, how, 10) } }))
    const state = { outcome, shortfall }
    expect(made({ count })).toMatchObject({ ...state, goals: { count: { how, target: 10, actual: count, ...state } } })
  })
  it.each<[How, string, string, string]>([
    ['atLeast', '9.5', 'not-met', '0.5'],
    ['moreThan', '9.5', 'not-met', '0.5'],
    ['moreThan', '10.5', 'met', '0'],
    ['atMost', '10.5', 'not-met', '0.5'],
    ['lessThan', '10.5', 'not-met', '0.5'],
    ['lessThan', '9.5', 'met', '0'],
    ['is', '9.5', 'not-met', '0.5'],
    ['is', '10.5', 'not-met', '0.5'],
  ])('of %s 10 yuan from %s: %s, %s short', (how, price, outcome, shortfall) => {
    const made = target('m00.paid', () => ({ ...base, goals: { price: goal(words, thing.price, how, 10) } }))
    expect(plain(made({ price }).goals)).toEqual({
      price: { outcome, how, target: '10', actual: price, shortfall },
    })
  })
  it('of a unit of its own is given in that unit’s kind', () => {
    const given = (unit: '个' | '%') =>
      plain(
        target('m00.u', () => ({ ...base, goals: { g: goal(words, thing.signed, 'atLeast', 2, unit) } }))({
          signed: 1,
        }),
      )
    expect([given('个'), given('%')]).toMatchObject([{ shortfall: 1 }, { shortfall: '1' }])
  })
})

describe('a target of several goals', () => {
  const goals = { count: goal(words, thing.count, 'atLeast', 10), other: goal(words, thing.other, 'atLeast', 5) }
  const made = target('m00.several', () => ({ ...base, goals }))
  const termed = target('m00.termed', () => ({ ...base, goals, period: period({ from: day('2023-01-01') }) }))
  it.each<[object, string, string[]]>([
    [{ count: 10, other: 5 }, 'met', []],
    [{ count: 9, other: 5 }, 'not-met', []],
    [{ count: 10, other: 4 }, 'not-met', []],
    [{ count: 9 }, 'not-met', []],
    [{ other: 4 }, 'not-met', []],
    [{ count: 10 }, 'undetermined', ['other']],
    [{ other: 5 }, 'undetermined', ['count']],
    [{}, 'undetermined', ['count', 'other']],
  ])('%o: %s, missing %o', (facts, outcome, missing) => {
    const assessed = made(facts)
    expect([assessed.outcome, assessed.missing.map((one) => one.fact)]).toEqual([outcome, missing])
    expect('shortfall' in assessed).toBe(false)
  })
  it.each<[object, string[]]>([
    [{ count: 10, other: 5 }, ['asOf']],
    [{ count: 9, other: 5 }, ['asOf']],
    [{ count: 10 }, ['asOf', 'other']],
  ])('with a period and no day is open whatever is reached: %o, missing %o', (facts, missing) => {
    const assessed = termed(facts)
    expect([assessed.outcome, assessed.missing.map((one) => one.fact)]).toEqual(['undetermined', missing])
    expect(assessed.period).toBe('unknown')
  })
  it('with a day is settled', () => {
    expect(termed({ count: 10, other: 5 }, { asOf: '2023-01-01' })).toMatchObject({ outcome: 'met', missing: [] })
  })
  it('says of each goal what is known', () => {
    expect(made({ count: 9 }).goals).toEqual({
      count: { outcome: 'not-met', how: 'atLeast', target: 10, actual: 9, shortfall: 1 },
      other: { outcome: 'undetermined', how: 'atLeast', target: 5 },
    })
  })
  it('says whether it is only striven for', () => {
    const striven = target('m00.striven', () => ({ ...base, goals, bestEffort: true as const }))
    expect([made.bestEffort, striven.bestEffort]).toEqual([false, true])
  })
})
