import { dateOfDay, dayNumber, weekdayOfDay } from './dates'
import { isNamed } from './named-errors'
import { onceEach } from './once-each'
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

  static is(error: unknown): error is UncoveredDayError {
    return isNamed(error, 'UncoveredDayError')
  }

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

/** How many working days a calendar has up to each of its days, the first counted as 1; made once. */
interface Tally {
  readonly first: number
  readonly last: number
  readonly upTo: Uint16Array
}

const tallyOf = /* @__PURE__ */ onceEach((calendar: WorkingCalendar): Tally => {
  const { firstYear, lastYear, holidays, makeUpDays } = calendar
  const first = dayNumber(`${firstYear}-01-01`)
  const last = dayNumber(`${lastYear}-12-31`)
  const upTo = new Uint16Array(last - first + 2)
  for (let day = first; day <= last; day += 1) {
    const date = dateOfDay(day)
    const isWorked = Object.hasOwn(makeUpDays, date) || (weekdayOfDay(day) < 6 && !Object.hasOwn(holidays, date))
    upTo[day - first + 1] = (upTo[day - first] as number) + (isWorked ? 1 : 0)
  }
  return { first, last, upTo }
}, new WeakMap())

/** Working days up to and including a day; of a day that isn't covered there is no saying. */
function workedUpTo({ first, last, upTo }: Tally, day: number, calendar: WorkingCalendar): number {
  if (day < first || day > last) throw new UncoveredDayError(dateOfDay(day), calendar)
  return upTo[day - first + 1] as number
}

const isWorked = (tally: Tally, day: number, calendar: WorkingCalendar): boolean =>
  workedUpTo(tally, day, calendar) > (tally.upTo[day - tally.first] as number)

export const worksOn = (date: string, calendar: WorkingCalendar): boolean =>
  isWorked(tallyOf(calendar), dayNumber(date), calendar)

/** The day that lies so many working days after (or, negative, before) a date; the date itself doesn't count. */
export function shiftByWorkingDays(date: string, days: number, calendar: WorkingCalendar): string {
  const tally = tallyOf(calendar)
  const step = Math.sign(days)
  let current = dayNumber(date)
  for (let left = Math.abs(days); left > 0; ) {
    current += step
    if (isWorked(tally, current, calendar)) left -= 1
  }
  return dateOfDay(current)
}

/** Working days after `from` up to and including `to`; negative when `to` comes first. */
export function countWorkingDays(from: string, to: string, calendar: WorkingCalendar): number {
  if (from === to) return 0
  if (to < from) return -countWorkingDays(to, from, calendar) + 0
  const tally = tallyOf(calendar)
  const next = dayNumber(from) + 1
  const before = workedUpTo(tally, next, calendar) - (isWorked(tally, next, calendar) ? 1 : 0)
  return workedUpTo(tally, Math.min(dayNumber(to), tally.last + 1), calendar) - before
}
