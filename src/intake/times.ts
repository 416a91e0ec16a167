import { isDate, readDateTime } from '../language/values/dates'
import { problem, type ReadCell } from './problem'
import { fromSerial, type SerialDates } from './serials'
import { two, widthless } from './text'

/* Days, months and moments as people write them: the year first, by dashes, slashes, dots or 年月日. */

const DAY =
  /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?|(\d{4})(\d{2})(\d{2}))$/
const MONTH = /^(?:(\d{4})([-/.])(\d{1,2})|(\d{4}) ?年 ?(\d{1,2}) ?月份?|(\d{4})(\d{2}))$/
const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?|[时点](?:整|(\d{1,2})分(?:(\d{1,2})秒)?)?)$/
const NO_TIME = /[ T]0{1,2}:00(:00(\.0+)?)?$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const YEAR_SHORT = /^(\d{1,2}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{2} ?年.*|\d{1,2} ?月 ?\d{1,2} ?[日号]?)$/
const ROUGHLY = /约|大概|左右|前后|上旬|中旬|下旬|初|底|年中|\b(about|around|circa|early|late|mid)\b/gi

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
