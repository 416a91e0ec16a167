import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forestUseSupplementDeadline } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const supply = (forestUseApprovedOn: string, forestDocumentsSuppliedOn: string) => ({
  forestUseApprovedOn,
  forestDocumentsSuppliedOn,
})
const excluded = { reading: 'last-day-excluded' }

describe('forestUseSupplementDeadline', () => {
  computes(forestUseSupplementDeadline, [
    [supply('2023-05-10', '2023-08-10'), { dueOn: '2023-08-10', inTime: true }],
    [supply('2023-05-10', '2023-08-11'), { dueOn: '2023-08-10', inTime: false }],
    [supply('2023-05-10', '2023-08-09'), { dueOn: '2023-08-09', inTime: true }, excluded],
    [supply('2023-05-10', '2023-08-10'), { dueOn: '2023-08-09', inTime: false }, excluded],
    [supply('2023-05-10', '2023-05-09'), { dueOn: '2023-08-10', inTime: true }],
    [supply('2023-11-30', '2024-03-01'), { dueOn: '2024-02-29', inTime: false }],
    [supply('2022-11-30', '2023-02-28'), { dueOn: '2023-02-28', inTime: true }],
    [
      supply('2023-05-10', '2023-09-10'),
      { dueOn: '2023-09-10', inTime: true },
      { parameters: { 'm25.forest-use-supplement-months': 4 } },
    ],
  ])
  needsEach(forestUseSupplementDeadline, supply('2023-05-10', '2023-08-10'))
  refuses(forestUseSupplementDeadline, [
    [supply('2023-02-29', '2023-03-01'), 'forestUseApprovedOn'],
    [supply('2023-02-28', '2023-3-1'), 'forestDocumentsSuppliedOn'],
  ])

  it('names the day before anything is supplied', () => {
    expect(evaluate('m25.forest-use-supplement-deadline', { forestUseApprovedOn: '2023-05-10' })).toMatchObject({
      values: { dueOn: '2023-08-10' },
      missing: [{ fact: 'forestDocumentsSuppliedOn' }],
    })
  })

  it('never lets a later approval fall due earlier', () => {
    const days = fc.date({ min: new Date('2023-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    const due = (day: Date) => {
      const approved = day.toISOString().slice(0, 10)
      return forestUseSupplementDeadline(supply(approved, approved)).dueOn
    }
    fc.assert(fc.property(days, days, (a, b) => (a <= b ? due(a) <= due(b) : due(b) <= due(a))))
  })
})
