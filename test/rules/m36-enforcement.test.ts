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
  const year = { asOf: '2023-12-31' }
  const each = { reading: 'each', ...year }
  assesses(enforcementTrainingHours, [
    [hours(4, 3, 3), 'met', 0, year],
    [hours(10, 0, 0), 'met', 0, year],
    [hours('3.5', 3, 3), 'not-met', '0.5', year],
    [hours(4, 3, 2), 'not-met', 1, year],
    [hours(0, 0, 0), 'not-met', 10, year],
    [hours(4, 4, 3), 'met', 0, year],
    [hours(10, 10, 10), 'met', 0, each],
    [hours(10, 10, 9), 'not-met', 1, each],
    [hours(30, 10, 9), 'not-met', 1, each],
    [{ tolerantEnforcementHours: 10 }, 'met', undefined, year],
    [{ tolerantEnforcementHours: '9.99' }, 'undetermined', undefined, year],
    [{ discretionBenchmarkHours: 5, leniencyListHours: 5 }, 'met', undefined, year],
    [{ discretionBenchmarkHours: 5, leniencyListHours: '4.99' }, 'undetermined', undefined, year],
    [{}, 'undetermined', undefined, year],
  ])

  it('asks no less in each subject than in all together', () => {
    const count = fc.integer({ min: 0, max: 15 })
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const outcomes = [each, year].map((options) => enforcementTrainingHours(hours(a, b, c), options).outcome)
        expect(outcomes).not.toEqual(['met', 'not-met'])
        expect(plain(enforcementTrainingHours(hours(a, b, c), year).shortfall)).toBe(Math.max(0, 10 - a - b - c))
      }),
    )
  })

  it('by “每年…不少于10学时”: short before the year is over is not due, and done is done', () => {
    const on = (day: string, done: number) => enforcementTrainingHours(hours(done, 0, 0), { asOf: day }).outcome
    expect(['2023-06-30', '2023-12-30', '2023-12-31'].map((day) => on(day, 9))).toEqual([
      'not-due',
      'not-due',
      'not-met',
    ])
    expect(on('2023-06-30', 10)).toBe('met')
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

  it('by “探索专项监督和联合监督等方式”: aims, and names the documents behind it', () => {
    const { entries, force } = discretionOversightBodies()
    expect(force).toBe('aims')
    for (const { documents } of entries)
      expect(documents.map(({ zh }) => zh)).toEqual(['国办发〔2022〕27号', '苏政办发〔2023〕1号'])
  })

  it('by “清理完善、规范实施…和实施…清单情况”: says what is watched', () => {
    expect(discretionOversightBodies.notes[0]?.zh).toMatch(/清理完善、规范实施.*清单的实施/)
  })

  it('lists no other body', () => {
    expect(discretionOversightBodies({ supervisedBody: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
    expect(discretionOversightBodies().entries.length).toBe(2)
  })

  refuses(discretionOversightBodies, [[{ supervisedBody: 'court' }, 'supervisedBody']])
})
