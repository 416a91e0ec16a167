import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/* Dates are ISO text; text compares as time does. Arithmetic is date-fns' on UTC days, so no time zone can shift it. */

const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2199
const LAST_DAY = `${LATEST_YEAR}-12-31`
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^(\d{4})-(\d{2})$/
/** Nantong's civil time: its offset may be said, no other. */
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:\+08:00)?$/

export function isMonth(text: string): boolean {
  const match = MONTH.exec(text)
  if (match === null) return false
  const year = Number(match[1])
  const month = Number(match[2])
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12
}

export function isDate(text: string): boolean {
  const match = DATE.exec(text)
  if (match === null || !isMonth(text.slice(0, 7))) return false
  const day = Number(match[3])
  return day >= 1 && (day <= 28 || day <= getDaysInMonth(new UTCDateMini(Number(match[1]), Number(match[2]) - 1, 1)))
}

const day = (iso: string): Date =>
  new UTCDateMini(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)))

/** A computed day that lies outside the years the library reckons with. */
export class DateRangeError extends RangeError {
  override readonly name = 'DateRangeError'
}

function iso(date: Date): string {
  const year = date.getFullYear()
  if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) return date.toISOString().slice(0, 10)
  throw new DateRangeError(`a day outside the years ${EARLIEST_YEAR}–${LATEST_YEAR}（超出可计算的年份）`)
}

export const plusDays = (date: string, days: number): string => iso(addDays(day(date), days))

/** Adds months to a date (clamped to the month's end) or to a month. */
export function plusMonths(date: string, months: number): string {
  if (date.length === 7) return iso(addMonths(day(`${date}-01`), months)).slice(0, 7)
  return iso(addMonths(day(date), months))
}

/** Days from one date to another: 1 from a day to the next. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(day(to), day(from))

/** Whole months from one date to another, as adding months counts them; between two months, from first to first. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from) + 0
  const first = (text: string) => day(`${text.slice(0, 7)}-01`)
  const months = differenceInCalendarMonths(first(to), first(from))
  return plusMonths(from, months) > to ? months - 1 : months
}

const MINUTES_IN_DAY = 1440
const SECONDS_IN_DAY = 86_400
const minuteOfDay = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
const secondOfDay = (moment: string): number => minuteOfDay(moment) * 60 + Number(moment.slice(17, 19))

/** Seconds from one date-time to another. */
export const secondsBetween = (from: string, to: string): number =>
  daysBetween(from, to) * SECONDS_IN_DAY + secondOfDay(to) - secondOfDay(from)

/** Minutes from one date-time to another. */
export const minutesBetween = (from: string, to: string): number => secondsBetween(from, to) / 60

/** The date-time so many minutes after another. */
export function plusMinutes(moment: string, minutes: number): string {
  const total = minuteOfDay(moment) + minutes
  const days = Math.floor(total / MINUTES_IN_DAY)
  const [hour, minute] = [Math.floor((total - days * MINUTES_IN_DAY) / 60), total - Math.floor(total / 60) * 60]
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
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

/** 1 for Monday to 7 for Sunday. */
export const weekday = (date: string): number => day(date).getDay() || 7
