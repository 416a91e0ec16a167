import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eiaTechnicalReviewDeadline } from '../../src/calculators/index'
import { mainlandCalendar } from '../../src/data/mainland-calendar'
import { evaluate } from '../../src/index'
import { worksOn } from '../../src/language/values/calendar'
import { daysBetween, plusDays } from '../../src/language/values/dates'
import { computes, needsEach, refuses } from '../support/cases'

const form = {
  isCompliantPark: true,
  meetsParkAdmission: true,
  isOrdinaryProject: true,
  majorProjectLevel: 'none',
  eiaDocument: 'report-form',
  eiaReceivedOn: '2023-09-22',
}
const report = { ...form, eiaDocument: 'report', eiaReceivedOn: '2023-03-01' }
const none = { limit: null, dueOn: null }
const working = { reading: 'working-days' }

describe('eiaTechnicalReviewDeadline', () => {
  computes(eiaTechnicalReviewDeadline, [
    [form, { limit: 7, dueOn: '2023-09-29' }],
    [report, { limit: 20, dueOn: '2023-03-21' }],
    [
      { ...form, majorProjectLevel: 'municipal' },
      { limit: 7, dueOn: '2023-09-29' },
    ],
    [{ ...form, majorProjectLevel: 'provincial' }, none],
    [form, { limit: 7, dueOn: '2023-09-28' }, { reading: 'from-the-day-of-receipt' }],
  ])

  it.each([
    ['“合规园区内”', { isCompliantPark: false }, '合规园区'],
    ['“符合准入条件”', { meetsParkAdmission: false }, '准入条件'],
    ['“省级以上重大项目”', { majorProjectLevel: 'provincial' }, '服务专班'],
    ['“省级以上重大项目”', { majorProjectLevel: 'national' }, '服务专班'],
    ['“一般拟建项目”', { isOrdinaryProject: false }, '一般拟建项目'],
    ['“报告表在7日内……报告书在20日内”', { eiaDocument: 'registration-form' }, '登记表未写'],
  ])('by %s: sets no time with %o, and says which condition fails', (_, change, reason) => {
    expect(evaluate('m24.eia-technical-review-deadline', { ...form, ...change } as never)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(reason) }],
    })
  })

  describe('counts the mainland’s working days over the autumn holidays of 2023, read so', () => {
    // 29 September to 6 October are off, 7 and 8 October are worked: 25, 26, 27, 28, 7, 8, 9.
    computes(eiaTechnicalReviewDeadline, [
      [form, { limit: 7, dueOn: '2023-10-09' }, working],
      [form, { limit: 7, dueOn: '2023-10-08' }, { reading: 'working-days+from-the-day-of-receipt' }],
      [report, { limit: 20, dueOn: '2023-03-29' }, working],
    ])

    it('refuses a day that the calendar doesn’t cover, which calendar days don’t mind', () => {
      const far = { ...form, eiaReceivedOn: '2027-03-01' }
      expect(() => eiaTechnicalReviewDeadline(far as never, working)).toThrow(/2006–2026/)
      expect(eiaTechnicalReviewDeadline(far as never).dueOn).toBe('2027-03-08')
    })
  })

  needsEach(eiaTechnicalReviewDeadline, form)

  refuses(eiaTechnicalReviewDeadline, [
    [{ ...form, eiaReceivedOn: '2023-02-29' }, 'eiaReceivedOn'],
    [{ ...form, eiaDocument: 'book' }, 'eiaDocument'],
  ])

  it('falls due later by working days where a day off lies between, and earlier for counting the day of receipt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.constantFrom('report', 'report-form'), (shift, eiaDocument) => {
        const day = plusDays('2022-06-01', shift)
        const facts = { ...form, eiaDocument, eiaReceivedOn: day } as never
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
