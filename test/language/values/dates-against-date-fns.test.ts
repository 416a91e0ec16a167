import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { isValid } from 'date-fns/isValid'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysBetween, isDate, plusDays, plusMonths, weekday } from '../../../src/language/values/dates'

/* Days are reckoned here without date-fns, for speed; it agrees on every one. */

const utc = (date: string) =>
  new UTCDateMini(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)))
const text = (date: Date) => date.toISOString().slice(0, 10)
const inYears = (date: string) => date >= '1900-01-01' && date <= '2199-12-31'
const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((one) => text(one))

it('days and months later, and the days between, as date-fns has them', () => {
  fc.assert(
    fc.property(dates, dates, fc.integer({ min: -5000, max: 5000 }), (from, to, count) => {
      const [days, months] = [text(addDays(utc(from), count)), text(addMonths(utc(from), count))]
      if (inYears(days)) expect(plusDays(from, count)).toBe(days)
      if (inYears(months)) expect(plusMonths(from, count)).toBe(months)
      expect(daysBetween(from, to)).toBe(differenceInCalendarDays(utc(to), utc(from)))
      expect(weekday(from)).toBe(utc(from).getDay() || 7)
    }),
    { numRuns: 2000 },
  )
})

it('a date is what names a day of the calendar', () => {
  const number = (max: number) => fc.integer({ min: 0, max }).map((one) => String(one).padStart(2, '0'))
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), number(13), number(32), (year, month, day) => {
      const written = `${year}-${month}-${day}`
      const made = utc(written)
      expect(isDate(written)).toBe(isValid(made) && text(made) === written)
    }),
    { numRuns: 2000 },
  )
})
