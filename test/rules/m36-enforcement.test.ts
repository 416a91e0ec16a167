import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discretionOversightBodies, enforcementTrainingHours } from '../../src/rules/index'
import { assesses, plain, refuses } from '../support/cases'

describe('enforcementTrainingHours', () => {
  const hours = (a: number | string, b: number | string, c: number | string) => ({
    tolerantEnforcementHours: a,
    discretionBenchmarkHours: b,
    leniencyListHours: c,
  })
  const each = { reading: 'each' }
  assesses(enforcementTrainingHours, [
    [hours(4, 3, 3), 'met', 0],
    [hours(10, 0, 0), 'met', 0],
    [hours('3.5', 3, 3), 'not-met', '0.5'],
    [hours(4, 3, 2), 'not-met', 1],
    [hours(0, 0, 0), 'not-met', 10],
    [hours(4, 4, 3), 'met', 0],
    [hours(10, 10, 10), 'met', 0, each],
    [hours(10, 10, 9), 'not-met', 1, each],
    [hours(30, 10, 9), 'not-met', 1, each],
    [{ tolerantEnforcementHours: 10 }, 'met'],
    [{ tolerantEnforcementHours: '9.99' }, 'undetermined'],
    [{ discretionBenchmarkHours: 5, leniencyListHours: 5 }, 'met'],
    [{ discretionBenchmarkHours: 5, leniencyListHours: '4.99' }, 'undetermined'],
    [{}, 'undetermined'],
  ])

  it('asks no less in each subject than in all together', () => {
    const count = fc.integer({ min: 0, max: 15 })
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const outcomes = [each, {}].map((options) => enforcementTrainingHours(hours(a, b, c), options).outcome)
        expect(outcomes).not.toEqual(['met', 'not-met'])
        expect(plain(enforcementTrainingHours(hours(a, b, c)).shortfall)).toBe(Math.max(0, 10 - a - b - c))
      }),
    )
  })

  refuses(enforcementTrainingHours, [[hours(-1, 5, 5), 'tolerantEnforcementHours']])
})

describe('discretionOversightBodies', () => {
  it.each([
    ['county-government', ['各县（市、区）政府（管委会）']],
    ['management-committee', ['各县（市、区）政府（管委会）']],
    ['municipal-department', ['各市级行政执法部门']],
  ] as const)('finds a %s', (supervisedBody, labels) => {
    const { entries, outcome } = discretionOversightBodies({ supervisedBody })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', labels])
    expect(entries[0]?.modes.map((one) => one.label.zh)).toEqual(['专项监督', '联合监督'])
  })

  it('lists no other body', () => {
    expect(discretionOversightBodies({ supervisedBody: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
    expect(discretionOversightBodies().entries.length).toBe(2)
  })

  refuses(discretionOversightBodies, [[{ supervisedBody: 'court' }, 'supervisedBody']])
})
