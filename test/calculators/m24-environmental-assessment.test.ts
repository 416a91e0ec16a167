import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eiaTechnicalReviewDeadline } from '../../src/calculators/index'
import { mainlandCalendar } from '../../src/data/mainland-calendar'
import { evaluate } from '../../src/index'
import { worksOn } from '../../src/language/values/calendar'
import { daysBetween, plusDays } from '../../src/language/values/dates'
import { computes, needsEach, plain, refuses } from '../support/cases'

const form = {
  isInCompliantPark: true,
  meetsParkAdmission: true,
  isOrdinaryProject: true,
  majorProjectLevel: 'none',
  eiaDocument: 'report-form',
  eiaReceivedOn: '2023-09-22',
  eiaReviewOpinionOn: '2023-09-29',
}
const report = { ...form, eiaDocument: 'report', eiaReceivedOn: '2023-03-01', eiaReviewOpinionOn: '2023-03-21' }
const opinion = (eiaReviewOpinionOn: string, of = form) => ({ ...of, eiaReviewOpinionOn })
const none = { limit: null, dueOn: null, daysLate: null }
const working = { reading: 'working-days' }
const counted = { reading: 'from-the-day-of-receipt' }

describe('eiaTechnicalReviewDeadline', () => {
  computes(eiaTechnicalReviewDeadline, [
    [form, { limit: 7, dueOn: '2023-09-29', daysLate: 0 }],
    [opinion('2023-09-28'), { limit: 7, dueOn: '2023-09-29', daysLate: 0 }],
    [opinion('2023-09-30'), { limit: 7, dueOn: '2023-09-29', daysLate: 1 }],
    [opinion('2023-09-22'), { limit: 7, dueOn: '2023-09-29', daysLate: 0 }],
    [report, { limit: 20, dueOn: '2023-03-21', daysLate: 0 }],
    [opinion('2023-03-22', report), { limit: 20, dueOn: '2023-03-21', daysLate: 1 }],
    [
      { ...form, majorProjectLevel: 'municipal' },
      { limit: 7, dueOn: '2023-09-29', daysLate: 0 },
    ],
    [{ ...form, majorProjectLevel: 'provincial' }, none],
    [{ ...form, majorProjectLevel: 'national' }, none],
    [{ ...form, isInCompliantPark: false }, none],
    [{ ...form, meetsParkAdmission: false }, none],
    [{ ...form, isOrdinaryProject: false }, none],
    [{ ...form, eiaDocument: 'registration-form' }, none],
    [form, { limit: 7, dueOn: '2023-09-28', daysLate: 1 }, counted],
  ])

  describe('counts the mainland’s working days over the autumn holidays of 2023, read so', () => {
    // 29 September to 6 October are off, 7 and 8 October are worked: 25, 26, 27, 28, 7, 8, 9.
    computes(eiaTechnicalReviewDeadline, [
      [opinion('2023-10-09'), { limit: 7, dueOn: '2023-10-09', daysLate: 0 }, working],
      [opinion('2023-10-10'), { limit: 7, dueOn: '2023-10-09', daysLate: 1 }, working],
      [
        opinion('2023-10-08'),
        { limit: 7, dueOn: '2023-10-08', daysLate: 0 },
        { reading: 'working-days+from-the-day-of-receipt' },
      ],
      [{ ...report, eiaReviewOpinionOn: '2023-03-29' }, { limit: 20, dueOn: '2023-03-29', daysLate: 0 }, working],
    ])

    it('refuses a day that the calendar doesn’t cover, which calendar days don’t mind', () => {
      const far = { ...form, eiaReceivedOn: '2027-03-01', eiaReviewOpinionOn: '2027-03-02' }
      expect(() => eiaTechnicalReviewDeadline(far as never, working)).toThrow(/2006–2026/)
      expect(eiaTechnicalReviewDeadline(far as never).dueOn).toBe('2027-03-08')
    })
  })

  needsEach(eiaTechnicalReviewDeadline, form)

  it('knows the due day before the opinion is given, and says why there is none', () => {
    const { eiaReviewOpinionOn: _, ...waiting } = form
    expect(plain(evaluate('m24.eia-technical-review-deadline', waiting))).toMatchObject({
      outcome: 'undetermined',
      values: { limit: 7, dueOn: '2023-09-29' },
      missing: [{ fact: 'eiaReviewOpinionOn' }],
    })
    const major = evaluate('m24.eia-technical-review-deadline', { majorProjectLevel: 'national' })
    expect(major).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ en: expect.stringContaining('ordinary projects') }],
    })
  })

  refuses(eiaTechnicalReviewDeadline, [
    [opinion('2023-09-21'), 'eiaReviewOpinionOn'],
    [{ ...form, eiaReceivedOn: '2023-02-29' }, 'eiaReceivedOn'],
    [{ ...form, eiaDocument: 'book' }, 'eiaDocument'],
  ])

  it('falls due later by working days where a day off lies between, and earlier for counting the day of receipt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.constantFrom('report', 'report-form'), (shift, eiaDocument) => {
        const day = plusDays('2022-06-01', shift)
        const facts = { ...form, eiaDocument, eiaReceivedOn: day, eiaReviewOpinionOn: day } as never
        const dueOn = (reading: string) => eiaTechnicalReviewDeadline(facts, { reading }).dueOn as string
        const calendarDue = dueOn('calendar-days')
        const between = Array.from({ length: daysBetween(day, calendarDue) }, (_, index) => plusDays(day, index + 1))
        // After a long holiday a whole week may be worked: 7 to 13 October 2023, make-up days included.
        const isAllWorked = between.every((one) => worksOn(one, mainlandCalendar))
        expect(dueOn('working-days') > calendarDue).toBe(!isAllWorked)
        expect(dueOn('working-days') === calendarDue).toBe(isAllWorked)
        expect(dueOn('from-the-day-of-receipt') < dueOn('from-the-next-day')).toBe(true)
      }),
      { examples: [[492, 'report-form']] },
    )
  })
})
