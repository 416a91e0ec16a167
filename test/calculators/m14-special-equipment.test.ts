import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cylinderInspectionInterval,
  cylinderInspectionsPerYear,
  cylinderNextInspection,
} from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('cylinderInspectionInterval', () => {
  computes(cylinderInspectionInterval, [
    [{ cylinderGrade: 'A' }, { interval: 6 }],
    [{ cylinderGrade: 'B' }, { interval: 3 }],
    [{ cylinderGrade: 'C' }, { interval: 2 }],
  ])
  needsEach(cylinderInspectionInterval, { cylinderGrade: 'A' })
  refuses(cylinderInspectionInterval, [
    [{ cylinderGrade: 'D' }, 'cylinderGrade'],
    [{ cylinderGrade: 'a' }, 'cylinderGrade'],
  ])
})

describe('cylinderInspectionsPerYear', () => {
  computes(cylinderInspectionsPerYear, [
    [{ cylinderGrade: 'A' }, { inspections: 2 }],
    [{ cylinderGrade: 'B' }, { inspections: 4 }],
    [{ cylinderGrade: 'C' }, { inspections: 6 }],
    [{ cylinderGrade: 'A' }, { inspections: 2 }, { parameters: { 'm14.inspection-interval-a': 5 } }],
    [{ cylinderGrade: 'C' }, { inspections: 1 }, { parameters: { 'm14.inspection-interval-c': 7 } }],
  ])
  needsEach(cylinderInspectionsPerYear, { cylinderGrade: 'A' })
})

const firm = (cylinderGrade: string, cylinderLastInspectedOn: string): Record<string, unknown> => ({
  cylinderGrade,
  cylinderLastInspectedOn,
})
const due = (dueOn: string, overdue: boolean) => ({ dueOn, overdue })

describe('cylinderNextInspection', () => {
  describe('runs from the last inspection', () => {
    computes(cylinderNextInspection, [
      [firm('A', '2023-01-15'), due('2023-07-15', false), { asOf: '2023-07-15' }],
      [firm('A', '2023-01-15'), due('2023-07-15', true), { asOf: '2023-07-16' }],
      [firm('B', '2023-01-15'), due('2023-04-15', false), { asOf: '2023-04-15' }],
      [firm('B', '2023-01-15'), due('2023-04-15', true), { asOf: '2023-04-16' }],
      [firm('C', '2023-01-15'), due('2023-03-15', false), { asOf: '2023-03-15' }],
      [firm('C', '2023-01-15'), due('2023-03-15', true), { asOf: '2023-03-16' }],
      [firm('A', '2023-08-31'), due('2024-02-29', false), { asOf: '2024-02-29' }],
      [firm('A', '2022-08-31'), due('2023-02-28', true), { asOf: '2023-03-01' }],
      [firm('C', '2023-12-31'), due('2024-02-29', true), { asOf: '2024-03-01' }],
    ])
  })

  it('says that a month without the day has its last one, but for fixed periods, which end with a month', () => {
    const told = (reading?: 'fixed-periods') =>
      evaluate('m14.cylinder-next-inspection', firm('A', '2022-08-31'), {
        asOf: '2023-03-01',
        ...(reading && { reading }),
      }).notes.some(({ zh }) => zh.includes('按月末'))
    expect([told(), told('fixed-periods')]).toEqual([true, false])
  })

  describe('falls once in each period of the year, read as fixed periods', () => {
    const reading = { reading: 'fixed-periods', asOf: '2023-12-31' }
    computes(cylinderNextInspection, [
      [firm('A', '2023-01-15'), due('2023-12-31', false), reading],
      [firm('A', '2023-06-30'), due('2023-12-31', false), reading],
      [firm('A', '2023-07-01'), due('2024-06-30', false), reading],
      [firm('B', '2023-03-31'), due('2023-06-30', true), reading],
      [firm('B', '2023-04-01'), due('2023-09-30', true), reading],
      [firm('B', '2023-12-01'), due('2024-03-31', false), reading],
      [firm('C', '2023-02-28'), due('2023-04-30', true), reading],
      [firm('C', '2023-12-31'), due('2024-02-29', false), reading],
    ])
  })

  describe('goes by the grade at the last inspection, read so', () => {
    const then = { cylinderGradeWhenInspected: 'C', cylinderLastInspectedOn: '2023-01-15' }
    const options = { reading: 'grade-when-inspected', asOf: '2023-03-16' }
    computes(cylinderNextInspection, [
      [{ ...then, cylinderGrade: 'A' }, due('2023-03-15', true), options],
      [then, due('2023-03-15', true), options],
      [{ ...then, cylinderGrade: 'A' }, due('2023-07-15', false), { asOf: '2023-03-16' }],
    ])
  })

  needsEach(cylinderNextInspection, firm('A', '2023-01-15'), { asOf: '2023-07-15' })

  it('gives the due day without a day to ask about, and asks for that day', () => {
    expect(evaluate('m14.cylinder-next-inspection', firm('A', '2023-01-15'))).toMatchObject({
      outcome: 'undetermined',
      values: { dueOn: '2023-07-15' },
      missing: [{ fact: 'asOf' }],
    })
  })

  refuses(cylinderNextInspection, [
    [firm('D', '2023-01-15'), 'cylinderGrade'],
    [firm('A', '2023-02-29'), 'cylinderLastInspectedOn'],
  ])

  it('is never later for a lower grade, and never overdue on the due day itself', () => {
    const days = fc
      .integer({ min: 0, max: 3650 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.constantFrom('rolling', 'fixed-periods'), (last, reading) => {
        const next = (grade: 'A' | 'B' | 'C', asOf: string) =>
          cylinderNextInspection(firm(grade, last) as never, { asOf, reading })
        const [a, b, c] = (['A', 'B', 'C'] as const).map((grade) => next(grade, last).dueOn) as [string, string, string]
        return last < c && c <= b && b <= a && !next('A', a).overdue
      }),
    )
  })
})
