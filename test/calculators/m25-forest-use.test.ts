import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forestUseSupplementDeadline } from '../../src/calculators/index'
import { evaluate, interview } from '../../src/index'
import { computes, refuses } from '../support/cases'

const approved = (forestUseApprovedOn: string) => ({ isForestUseApproved: true, forestUseApprovedOn })
const excluded = { reading: 'last-day-excluded' }

describe('forestUseSupplementDeadline', () => {
  computes(forestUseSupplementDeadline, [
    [approved('2023-05-10'), { dueOn: '2023-08-10' }],
    [approved('2023-05-10'), { dueOn: '2023-08-09' }, excluded],
    [approved('2023-05-10'), { dueOn: '2023-09-10' }, { parameters: { 'm25.forest-use-supplement-months': 4 } }],
  ])

  describe('by “三个月内”: in a month without that day its last day is the last, whether or not that day counts', () => {
    computes(forestUseSupplementDeadline, [
      [approved('2023-11-30'), { dueOn: '2024-02-29' }],
      [approved('2023-11-30'), { dueOn: '2024-02-29' }, excluded],
      [approved('2022-11-30'), { dueOn: '2023-02-28' }, excluded],
      [approved('2022-11-28'), { dueOn: '2023-02-27' }, excluded],
      [approved('2023-05-31'), { dueOn: '2023-08-30' }, excluded],
      [approved('2023-12-01'), { dueOn: '2024-02-29' }, excluded],
    ])
  })

  it('asks whether it is approved, then on which day; a day that is told says that it is', () => {
    const asked = (facts: object) => evaluate(forestUseSupplementDeadline.id, facts).missing.map((one) => one.fact)
    expect(asked({})).toEqual(['isForestUseApproved', 'forestUseApprovedOn'])
    expect(asked({ isForestUseApproved: true })).toEqual(['forestUseApprovedOn'])
    expect(asked({ forestUseApprovedOn: '2023-05-10' })).toEqual([])
  })
  it.each([{ isForestUseApproved: false }, { appliesForForestUse: false }])(
    'has no day, and asks for none, of what isn’t approved: %o',
    (facts) => {
      const { outcome, reasons } = evaluate(forestUseSupplementDeadline.id, facts)
      expect([outcome, reasons?.map((one) => one.zh)]).toEqual([
        'not-covered',
        ['补正期限自用林批复起算，用林没有批复的还没有期限'],
      ])
      expect(interview([forestUseSupplementDeadline.id], facts).questions).toEqual([])
    },
  )
  refuses(forestUseSupplementDeadline, [[approved('2023-02-29'), 'forestUseApprovedOn']])

  it.each([{}, excluded])('never lets a later approval fall due earlier (%o)', (options) => {
    const days = fc.date({ min: new Date('2023-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    const due = (day: Date) =>
      String(forestUseSupplementDeadline(approved(day.toISOString().slice(0, 10)), options).dueOn)
    fc.assert(fc.property(days, days, (a, b) => (a <= b ? due(a) <= due(b) : due(b) <= due(a))))
  })
})
