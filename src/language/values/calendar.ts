import { plusDays, weekday } from './dates'
import type { Words } from './words'

/** A calendar of working days: which weekdays are off and which weekend days are worked, for the years it covers. */
export interface WorkingCalendar {
  readonly name: Words
  readonly firstYear: number
  readonly lastYear: number
  /** Days off, by ISO date. */
  readonly holidays: Readonly<Record<string, unknown>>
  /** Weekend days that are worked, by ISO date. */
  readonly makeUpDays: Readonly<Record<string, unknown>>
}

/** A day that the calendar has no word on: an error, never a guess. */
export class UncoveredDayError extends RangeError {
  override readonly name = 'UncoveredDayError'
  constructor(
    readonly day: string,
    readonly calendar: WorkingCalendar,
  ) {
    super(
      `${day} is outside the years ${calendar.firstYear}–${calendar.lastYear} that the ${calendar.name.en} covers` +
        `（${calendar.name.zh}只含${calendar.firstYear}–${calendar.lastYear}年）`,
    )
  }
}

export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  const year = Number(date.slice(0, 4))
  if (year < calendar.firstYear || year > calendar.lastYear) throw new UncoveredDayError(date, calendar)
  if (Object.hasOwn(calendar.makeUpDays, date)) return true
  return weekday(date) < 6 && !Object.hasOwn(calendar.holidays, date)
}

/** The day that lies so many working days after (or, negative, before) a date; the date itself doesn't count. */
export function plusWorkingDays(date: string, days: number, calendar: WorkingCalendar): string {
  const step = Math.sign(days)
  let current = date
  for (let left = Math.abs(days); left > 0; ) {
    current = plusDays(current, step)
    if (isWorkingDay(current, calendar)) left -= 1
  }
  return current
}

/** Working days after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar) + 0
  let count = 0
  for (let current = from; current < to; ) {
    current = plusDays(current, 1)
    if (isWorkingDay(current, calendar)) count += 1
  }
  return count
}
