import { plusDays, readDateTime, SECONDS_IN_DAY } from '../language/values/dates'
import { exact } from '../language/values/decimal'
import { readNumber } from '../language/values/given-number'
import { problem, type ReadCell } from './problem'
import { two, widthless } from './text'

/* Excel's serial numbers of days and moments. */

/** Which of Excel's two calendars its serial numbers are of. */
export type SerialDates = 1900 | 1904

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

/** The day or moment of a serial number; ambiguous where it isn't said of which calendar. */
export function fromSerial(cell: unknown, calendar: SerialDates | undefined, type: 'date' | 'date-time'): ReadCell {
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
