import type { Node, NodeOf } from '../expression/nodes'
import { type WorkingCalendar, worksOn } from '../values/calendar'
import { dateOfDay, dayNumber, SECONDS_IN_DAY } from '../values/dates'
import { type Term, term } from './amounts'
import type { Sql } from './dialect'
import { and, choose, not, or, surely } from './logic'
import type { Makers, Translating } from './translating'

/** No day lies further than this from another: a longer shift is refused before it is made. */
const MOST_DAYS = 200_000
const SECONDS_IN_HOUR = 3600
const DIGITS_OF_DAYS = 6
const DIGITS_OF_SECONDS = 11
/** Digits in which a working day's place is written. */
const PLACE = 4

const days = (sql: Sql): Term => ({ sql, whole: DIGITS_OF_DAYS, places: 0 })

const signed = (back: boolean, sql: Sql): Sql => (back ? `(-${sql})` : sql)

/** The count of a shift, where it isn't beyond all days. */
function shiftCount({ by: unit, back, amount }: NodeOf<'shift'>, by: Translating): Sql {
  const value = by.asking.isStated(amount) ? by.asking.valueOf(amount) : undefined
  const times = unit === 'years' ? 12 : 1
  if (typeof value === 'number') return String(value * times * (back ? -1 : 1))
  const sql = by.sql(amount)
  const whole = times === 1 ? sql : `(${sql} * ${times})`
  return `CASE WHEN ${sql} BETWEEN ${-MOST_DAYS} AND ${MOST_DAYS} THEN ${signed(back, whole)} END`
}

export function shifted(node: NodeOf<'shift'>, date: Sql, by: Translating): Sql {
  const count = shiftCount(node, by)
  if (node.type === 'month') return `(${date} + ${by.dialect.cast(count, by.dialect.types.whole)})`
  return node.by === 'days' ? by.dialect.addDays(date, count) : by.dialect.addMonths(date, count)
}

/** A calendar as text: of each day whether it is worked, and of each working day where it lies. */
interface Calendar {
  readonly first: string
  readonly last: string
  readonly worked: string
  readonly places: string
  readonly total: number
}

const calendars = new WeakMap<WorkingCalendar, Calendar>()

function calendarOf(calendar: WorkingCalendar): Calendar {
  const known = calendars.get(calendar)
  if (known) return known
  const [first, last] = [`${calendar.firstYear}-01-01`, `${calendar.lastYear}-12-31`]
  const all = Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, index) =>
    worksOn(dateOfDay(dayNumber(first) + index), calendar),
  )
  const places = all.flatMap((isWorked, index) => (isWorked ? [String(index).padStart(PLACE, '0')] : []))
  const made = {
    first,
    last,
    worked: all.map((one) => (one ? '1' : '0')).join(''),
    places: places.join(''),
    total: places.length,
  }
  calendars.set(calendar, made)
  return made
}

/** How a working day's place in its calendar is reckoned. */
class Workdays {
  readonly #by: Translating
  readonly calendar: Calendar
  constructor(calendar: WorkingCalendar, by: Translating) {
    this.#by = by
    this.calendar = calendarOf(calendar)
  }

  /** Days from the calendar's first. */
  offset(day: Sql): Sql {
    return this.#by.dialect.daysBetween(this.#by.dialect.day(this.calendar.first), day)
  }

  /** Working days among the first so many days. */
  among(count: Sql): Sql {
    const { slice, without, length, literal } = this.#by.dialect
    const least = `CASE WHEN ${count} > 0 THEN ${count} WHEN ${count} <= 0 THEN 0 END`
    return length(without(slice(literal(this.calendar.worked), '1', least), '0'))
  }

  isCovered(offset: Sql, before: number, after: number): Sql {
    return `(${offset} BETWEEN ${-before} AND ${this.calendar.worked.length - 1 + after})`
  }

  /** The place, among the working days, of the day so many working days away. */
  target(day: Sql, count: Sql): Sql {
    const offset = this.offset(day)
    return choose([
      [`${count} > 0`, `(${this.among(`(${offset} + 1)`)} + ${count})`],
      [`${count} < 0`, `(${this.among(offset)} + ${count} + 1)`],
    ])
  }

  isReached(day: Sql, count: Sql): Sql {
    const offset = this.offset(day)
    const isInside = `(${this.target(day, count)} BETWEEN 1 AND ${this.calendar.total})`
    return or([
      `(${count} = 0)`,
      and([`(${count} > 0)`, this.isCovered(offset, 1, -1), isInside]),
      and([`(${count} < 0)`, this.isCovered(offset, -1, 1), isInside]),
    ])
  }

  dayAt(place: Sql): Sql {
    const { slice, literal, toNumber, types, addDays, day } = this.#by.dialect
    const digits = slice(literal(this.calendar.places), `CAST((${place} - 1) * ${PLACE} + 1 AS INTEGER)`, String(PLACE))
    const offset = `CASE WHEN ${place} BETWEEN 1 AND ${this.calendar.total} THEN ${toNumber(digits, types.whole)} END`
    return addDays(day(this.calendar.first), offset)
  }
}

function workingDayShift({ date, amount, calendar }: NodeOf<'workingDayShift'>, by: Translating): Sql {
  const workdays = new Workdays(calendar, by)
  const [day, count] = [by.sql(date), by.sql(amount)]
  return choose([[`${count} = 0`, day]], workdays.dayAt(workdays.target(day, count)))
}

/** Working days after one day up to another that isn't before it. */
function counted(from: Sql, to: Sql, workdays: Workdays): Sql {
  return `(${workdays.among(`(${workdays.offset(to)} + 1)`)} - ${workdays.among(`(${workdays.offset(from)} + 1)`)})`
}

function workingDaysBetween({ from, to, calendar }: NodeOf<'workingDaysBetween'>, by: Translating): Term {
  const workdays = new Workdays(calendar, by)
  const [a, b] = [by.sql(from), by.sql(to)]
  return days(
    choose([
      [`${a} <= ${b}`, counted(a, b, workdays)],
      [`${a} > ${b}`, `(-${counted(b, a, workdays)})`],
    ]),
  )
}

function monthsBetween(from: Node, to: Node, by: Translating): Sql {
  const [a, b] = [by.sql(from), by.sql(to)]
  if (from.type === 'month') return `(${b} - ${a})`
  const { year, month, addMonths } = by.dialect
  const index = (day: Sql) => `(${year(day)} * 12 + ${month(day)})`
  const whole = (x: Sql, y: Sql) => {
    const raw = `(${index(y)} - ${index(x)})`
    return `(${raw} - CASE WHEN ${addMonths(x, raw)} > ${y} THEN 1 ELSE 0 END)`
  }
  return choose([
    [`${a} <= ${b}`, whole(a, b)],
    [`${a} > ${b}`, `(-${whole(b, a)})`],
  ])
}

export const partOf: { readonly [What in NodeOf<'part'>['what']]: (of: Sql, by: Translating) => Term } = {
  month: (day, { dialect }) => term(`(${dialect.year(day)} * 12 + ${dialect.month(day)} - 1)`),
  'first-day': (month, { dialect }) => term(dialect.firstOfMonth(month)),
  date: (moment, { dialect }) =>
    term(dialect.addDays(dialect.day('1970-01-01'), floored(moment, SECONDS_IN_DAY, dialect.quotient))),
  time: (moment, { dialect }) =>
    term(`(${moment} - ${floored(moment, SECONDS_IN_DAY, dialect.quotient)} * ${SECONDS_IN_DAY})`),
  weekday: (day, { dialect }) => ({ sql: dialect.weekday(day), whole: 1, places: 0 }),
  'month-number': (month) => ({ sql: `(${month} % 12 + 1)`, whole: 2, places: 0 }),
  year: (day, { dialect }) => ({ sql: dialect.year(day), whole: 4, places: 0 }),
}

/** A quotient towards the past, whatever the sign. */
const floored = (of: Sql, by: number, quotient: (of: Sql, by: Sql) => Sql): Sql =>
  `(${quotient(`(${of} + ${by * 40_000})`, String(by))} - 40000)`

export const timeTerms: Makers<
  'shift' | 'workingDayShift' | 'between' | 'workingDaysBetween' | 'isWorkingDay' | 'part'
> = {
  shift: (node, by) => term(shifted(node, by.sql(node.date), by)),
  workingDayShift: (node, by) => term(workingDayShift(node, by)),
  between: ({ unit, from, to }, by) => {
    if (unit === 'months') return days(monthsBetween(from, to, by))
    if (unit === 'days') return days(by.dialect.daysBetween(by.sql(from), by.sql(to)))
    const seconds = { sql: `(${by.sql(to)} - ${by.sql(from)})`, whole: DIGITS_OF_SECONDS, places: 0 }
    return { ...seconds, over: { sql: String(SECONDS_IN_HOUR), whole: 4, places: 0 } }
  },
  workingDaysBetween,
  isWorkingDay: ({ date, calendar }, by) => {
    const workdays = new Workdays(calendar, by)
    const { slice, literal } = by.dialect
    const place = `CAST(${workdays.offset(by.sql(date))} + 1 AS INTEGER)`
    return term(by.held([date], `(${slice(literal(workdays.calendar.worked), place, '1')} = '1')`))
  },
  part: ({ what, of }, by) => partOf[what](by.sql(of), by),
}

/** Whether a node's own reckoning leaves the days that there are, though what it is made of is known. */
export const timeFailures = {
  shift: (node: NodeOf<'shift'>, by: Translating): Sql => {
    const date = by.sql(node.date)
    const amount = by.sql(node.amount)
    const made = by.sql(node)
    const isInside = node.type === 'month' ? `(${made} BETWEEN ${1900 * 12} AND ${2199 * 12 + 11})` : inYears(made, by)
    const isFar = by.asking.isStated(node.amount) ? [] : [`(${amount} NOT BETWEEN ${-MOST_DAYS} AND ${MOST_DAYS})`]
    return surely(and([`${date} IS NOT NULL`, or([not(isInside), ...isFar])]))
  },
  workingDayShift: ({ date, amount, calendar }: NodeOf<'workingDayShift'>, by: Translating): Sql => {
    const [day, count] = [by.sql(date), by.sql(amount)]
    return surely(not(new Workdays(calendar, by).isReached(day, count)))
  },
  workingDaysBetween: ({ from, to, calendar }: NodeOf<'workingDaysBetween'>, by: Translating): Sql => {
    const workdays = new Workdays(calendar, by)
    const [a, b] = [workdays.offset(by.sql(from)), workdays.offset(by.sql(to))]
    const reached = (x: Sql, y: Sql) => and([workdays.isCovered(x, 1, -1), workdays.isCovered(y, 0, 0)])
    return surely(
      not(
        choose([
          [`${a} = ${b}`, 'TRUE'],
          [`${a} < ${b}`, reached(a, b)],
          [`${a} > ${b}`, reached(b, a)],
        ]),
      ),
    )
  },
  isWorkingDay: ({ date, calendar }: NodeOf<'isWorkingDay'>, by: Translating): Sql => {
    const workdays = new Workdays(calendar, by)
    return surely(not(workdays.isCovered(workdays.offset(by.sql(date)), 0, 0)))
  },
}

const inYears = (day: Sql, { dialect }: Translating): Sql =>
  `(${day} BETWEEN ${dialect.day('1900-01-01')} AND ${dialect.day('2199-12-31')})`
