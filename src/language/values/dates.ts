/* Dates are ISO text; text compares as time does. Arithmetic is on days counted from 1970, so no time zone can shift it. */
import { isNamed } from './named-errors'

/** The years that the library reckons with. */
export const EARLIEST_YEAR = 1900
export const LATEST_YEAR = 2199
export const FIRST_DAY = `${EARLIEST_YEAR}-01-01`
export const LAST_DAY = `${LATEST_YEAR}-12-31`
/** Nantong's civil time: its offset may be said, no other. */
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:\+08:00)?$/
export const MONTHS_IN_YEAR = 12
const TWO_DIGITS: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, count) =>
  String(count).padStart(2, '0'),
)

/** The number that a text's characters spell from one place up to another; NaN where they aren't all digits. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

const yearOf = (text: string): number => digitsIn(text, 0, 4)
const monthOf = (text: string): number => digitsIn(text, 5, 7)
const dayOf = (text: string): number => digitsIn(text, 8, 10)

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const SHORTEST_MONTH = 28
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] as number)

function startsWithMonth(text: string): boolean {
  const year = yearOf(text)
  const month = monthOf(text)
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR && text[4] === '-' && month >= 1 && month <= MONTHS_IN_YEAR
}

export const isMonth = (text: string): boolean => text.length === 7 && startsWithMonth(text)

export function isDate(text: string): boolean {
  if (text.length !== 10 || text[7] !== '-' || !startsWithMonth(text)) return false
  const day = dayOf(text)
  return day >= 1 && (day <= SHORTEST_MONTH || day <= daysIn(yearOf(text), monthOf(text)))
}

/** A computed day that lies outside the years the library reckons with. */
export class DateRangeError extends RangeError {
  override readonly name = 'DateRangeError'

  static is(error: unknown): error is DateRangeError {
    return isNamed(error, 'DateRangeError')
  }
}

function iso(year: number, month: number, day: number): string {
  if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`
  throw new DateRangeError(`a day outside the years ${EARLIEST_YEAR}–${LATEST_YEAR}（超出可计算的年份）`)
}

const MILLISECONDS_IN_DAY = 86_400_000

/** A date as a count of days: 0 for 1970-01-01. */
export const dayNumber = (date: string): number =>
  Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / MILLISECONDS_IN_DAY

/** The date of a count of days. */
export function dateOfDay(number: number): string {
  const date = new Date(number * MILLISECONDS_IN_DAY)
  return iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

export const plusDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days)

/** The month of a date or a month as a count of months. */
export const monthNumber = (date: string): number => yearOf(date) * MONTHS_IN_YEAR + monthOf(date) - 1

const yearAndMonth = (number: number): readonly [number, number] => {
  const year = Math.floor(number / MONTHS_IN_YEAR)
  return [year, number - year * MONTHS_IN_YEAR + 1]
}

/** The month of a count of months. */
export const monthOfNumber = (number: number): string => iso(...yearAndMonth(number), 1).slice(0, 7)

/** Adds months to a date (clamped to the month's end) or to a month. */
export function plusMonths(date: string, months: number): string {
  const [year, month] = yearAndMonth(monthNumber(date) + months)
  if (date.length === 7) return iso(year, month, 1).slice(0, 7)
  return iso(year, month, Math.min(dayOf(date), daysIn(year, month)))
}

/** Days from one date to another: 1 from a day to the next. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** Whole months from one date to another, as adding months counts them; between two months, from first to first. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from) + 0
  const months = monthNumber(to) - monthNumber(from)
  // A month that is too short for the day ends on its last.
  return Math.min(dayOf(from), daysIn(yearOf(to), monthOf(to))) > dayOf(to) ? months - 1 : months
}

const MINUTES_IN_DAY = 1440
export const SECONDS_IN_DAY = 86_400
const minuteOfDay = (moment: string): number => digitsIn(moment, 11, 13) * 60 + digitsIn(moment, 14, 16)
const secondOfDay = (moment: string): number => minuteOfDay(moment) * 60 + Number(moment.slice(17, 19))

/** A date-time as a count of seconds. */
export const secondNumber = (moment: string): number => dayNumber(moment) * SECONDS_IN_DAY + secondOfDay(moment)

/** The date-time of a count of seconds; to the minute where no seconds are over. */
export function momentOfSecond(number: number): string {
  const day = Math.floor(number / SECONDS_IN_DAY)
  const rest = number - day * SECONDS_IN_DAY
  const time = `${TWO_DIGITS[Math.floor(rest / 3600)]}:${TWO_DIGITS[Math.floor(rest / 60) % 60]}`
  return `${dateOfDay(day)}T${time}${rest % 60 === 0 ? '' : `:${TWO_DIGITS[rest % 60]}`}`
}

/** The date-time so many hours after another, to the second. */
export const plusHours = (moment: string, hours: number): string =>
  momentOfSecond(secondNumber(moment) + Math.round(Number(hours) * 3600))

/** Seconds from one date-time to another. */
export const secondsBetween = (from: string, to: string): number => secondNumber(to) - secondNumber(from)

/** Minutes from one date-time to another. */
export const minutesBetween = (from: string, to: string): number => secondsBetween(from, to) / 60

/** The date-time so many minutes after another. */
export function plusMinutes(moment: string, minutes: number): string {
  const total = minuteOfDay(moment) + minutes
  const days = Math.floor(total / MINUTES_IN_DAY)
  const [hour, minute] = [Math.floor((total - days * MINUTES_IN_DAY) / 60), total - Math.floor(total / 60) * 60]
  const time = [hour, minute].map((part) => TWO_DIGITS[part]).join(':')
  return `${plusDays(moment, days)}T${time}${moment.slice(16)}`
}

/**
 * A date-time as the library holds it: to the minute, or to the second where there are any. 24:00 is the end of its day, which is
 * the start of the next.
 */
export function readDateTime(text: string): string | undefined {
  const match = DATE_TIME.exec(text)
  if (match === null) return undefined
  const [, date, hour, minute, second = '00'] = match as unknown as [string, string, string, string, string?]
  if (!isDate(date)) return undefined
  if (hour === '24')
    return minute === '00' && second === '00' && date !== LAST_DAY ? `${plusDays(date, 1)}T00:00` : undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return `${date}T${hour}:${minute}${second === '00' ? '' : `:${second}`}`
}

export const isDateTime = (text: string): boolean => readDateTime(text) !== undefined

/** 1 for Monday to 7 for Sunday, of a count of days. */
export const weekdayOfDay = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** 1 for Monday to 7 for Sunday. */
export const weekday = (date: string): number => weekdayOfDay(dayNumber(date))
