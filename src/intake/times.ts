import { isDate, plusDays, readDateTime, SECONDS_IN_DAY } from '../language/values/dates'
import { exact } from '../language/values/decimal'
import { readNumber } from '../language/values/given-number'
import { problem, type ReadCell } from './problem'
import { widthless } from './text'

/* Days, months and moments as people write them: the year first, by dashes, slashes, dots or 年月日. */

/** Which of Excel's two calendars its serial numbers are of. */
export type SerialDates = 1900 | 1904

const DAY =
  /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?|(\d{4})(\d{2})(\d{2}))$/
const MONTH = /^(?:(\d{4})([-/.])(\d{1,2})|(\d{4}) ?年 ?(\d{1,2}) ?月份?|(\d{4})(\d{2}))$/
const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?|[时点](?:整|(\d{1,2})分(?:(\d{1,2})秒)?)?)$/
const NO_TIME = /[ T]0{1,2}:00(:00(\.0+)?)?$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const YEAR_SHORT = /^(\d{1,2}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{2} ?年.*|\d{1,2} ?月 ?\d{1,2} ?[日号]?)$/
const ROUGHLY = /约|大概|左右|前后|上旬|中旬|下旬|初|底|年中|\b(about|around|circa|early|late|mid)\b/gi

const two = (text: string): string => text.padStart(2, '0')

function dayIn(text: string): string | undefined {
  const match = DAY.exec(text)
  if (match === null) return undefined
  const [, a, , b, c, d, e, f, g, h, i] = match
  const [year, month, day] = [a ?? d ?? g, b ?? e ?? h, c ?? f ?? i] as [string, string, string]
  return `${year}-${two(month)}-${two(day)}`
}

/** 2023.1 may be what a spreadsheet has left of 2023.10. */
const isCutShort = (text: string): boolean => /^\d{4}\.1$/.test(text)

function monthIn(text: string): string | undefined {
  const match = MONTH.exec(text)
  if (match === null) return undefined
  const [, a, , b, c, d, e, f] = match
  return `${a ?? c ?? e}-${two((b ?? d ?? f) as string)}`
}

/** What isn't a day with its year first: in which of two orders, of which century, about when? */
function notADay(text: string): ReadCell {
  const [, first = '', , second = '', year] = YEAR_LAST.exec(text) ?? []
  if (year !== undefined) {
    const readings = [
      [first, second],
      [second, first],
    ].map(([month = '', day = '']) => `${year}-${two(month)}-${two(day)}`)
    const possible = [...new Set(readings)].filter(isDate)
    return possible.length > 1 ? problem('ambiguous') : problem('wrong-type', possible[0])
  }
  if (YEAR_SHORT.test(text)) return problem('ambiguous')
  const rest = text.replace(ROUGHLY, '').trim()
  if (rest === text) return problem('wrong-type')
  return problem(/\d/.test(rest) ? 'approximate' : 'wrong-type', dayIn(rest))
}

const SERIAL = /^\d{1,6}(\.\d+)?$/
/** In the year 2195. */
const LAST_SERIAL = 108_000

/** The moment of a serial number: the day, and the seconds of it. Excel's 1900 had a 29 February, which nobody else's had. */
function serialMoment(text: string, calendar: SerialDates): { day: string; seconds: number } | undefined {
  if (!SERIAL.test(text)) return undefined
  const serial = exact(text)
  const days = serial.floor().toNumber()
  const exactly = serial.minus(days).times(SECONDS_IN_DAY)
  const seconds = exactly.round().toNumber()
  // A serial holds a moment to some millionths of a second: more than a hundredth off is no second that anybody wrote.
  if (exactly.minus(seconds).abs().greaterThan('0.01') || seconds === SECONDS_IN_DAY) return undefined
  if (calendar === 1904) return { day: plusDays('1904-01-01', days), seconds }
  if (days < 1 || days === 60) return undefined
  return { day: plusDays(days < 60 ? '1899-12-31' : '1899-12-30', days), seconds }
}

function fromSerial(cell: unknown, calendar: SerialDates | undefined, type: 'date' | 'date-time'): ReadCell {
  const number = typeof cell === 'string' ? widthless(cell) : readNumber(cell)
  if (number === undefined) return problem('wrong-type')
  const text = typeof number === 'object' ? number.toFixed() : String(number)
  const moment =
    SERIAL.test(text) && exact(text).lessThan(LAST_SERIAL) ? serialMoment(text, calendar ?? 1900) : undefined
  if (moment === undefined) return problem('wrong-type')
  const clock = [Math.floor(moment.seconds / 3600), Math.floor(moment.seconds / 60) % 60, moment.seconds % 60]
  if (type === 'date' && moment.seconds > 0) return problem('wrong-type', moment.day)
  const time = `${moment.day}T${clock.map((part) => two(String(part))).join(':')}`
  const value = type === 'date' ? moment.day : readDateTime(time)
  return calendar === undefined ? problem('ambiguous', value) : { value }
}

/** Serial numbers are five digits for a hundred years around now; eight are a day written without dashes. */
const looksSerial = (cell: unknown): boolean =>
  typeof cell === 'string' ? /^\d{5}(\.\d+)?$/.test(widthless(cell)) : typeof cell !== 'object'

/** A number may be a day written without dashes, and one of four digits a year. */
const isWholeDay = (cell: unknown): cell is number => typeof cell === 'number' && /^\d{8}$/.test(String(cell))
const isYear = (cell: unknown): boolean => typeof cell === 'number' && /^(?:19|20|21)\d\d$/.test(String(cell))

export function readDay(cell: unknown, serials: SerialDates | undefined): ReadCell {
  if (isYear(cell)) return problem('ambiguous')
  if (isWholeDay(cell)) return readDay(String(cell), serials)
  if (looksSerial(cell)) return fromSerial(cell, serials, 'date')
  if (typeof cell !== 'string') return { value: cell }
  const text = widthless(cell)
  const day = dayIn(text.replace(NO_TIME, ''))
  if (day !== undefined) return { value: day }
  const moment = momentIn(text)
  return moment === undefined ? notADay(text) : problem('wrong-type', moment.slice(0, 10))
}

export function readMonth(cell: unknown): ReadCell {
  if (typeof cell !== 'string') return { value: cell }
  const text = widthless(cell)
  const month = monthIn(text)
  if (month !== undefined) return isCutShort(text) ? problem('ambiguous') : { value: month }
  const day = dayIn(text.replace(NO_TIME, ''))
  return day === undefined ? notADay(text) : problem('wrong-type', day.slice(0, 7))
}

function momentIn(text: string): string | undefined {
  const [, offset = ''] = /(\+08:00)$/.exec(text) ?? []
  const [, dayText, timeText] =
    /^(.*?\d[日号]?)[ T](.+)$/.exec(text.slice(0, text.length - offset.length)) ?? splitAfterDay(text)
  const day = dayText === undefined ? undefined : dayIn(dayText)
  const time = timeText === undefined ? null : TIME.exec(timeText)
  if (day === undefined || time === null) return undefined
  const [, hour = '', minute, second, minuteZh, secondZh] = time
  return `${day}T${[hour, minute ?? minuteZh ?? '00', second ?? secondZh ?? '00'].map(two).join(':')}`
}

/** 2023年6月5日20时: no space between. */
const splitAfterDay = (text: string): readonly (string | undefined)[] => /^(.*[日号])(\d.*)$/.exec(text) ?? []

export function readMoment(cell: unknown, serials: SerialDates | undefined): ReadCell {
  if (looksSerial(cell)) return fromSerial(cell, serials, 'date-time')
  if (typeof cell !== 'string') return { value: cell }
  const moment = momentIn(widthless(cell))
  if (moment !== undefined) return { value: readDateTime(moment) ?? moment }
  const asDay = readDay(cell, serials)
  return asDay !== undefined && 'problem' in asDay && asDay.problem !== 'wrong-type'
    ? problem(asDay.problem)
    : problem('wrong-type')
}
