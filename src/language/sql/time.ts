import type { Comparison, Node, NodeOf, Timing } from '../expression/nodes'
import { EARLIEST_YEAR, LATEST_YEAR, SECONDS_IN_DAY, secondNumber } from '../values/dates'
import { exact } from '../values/decimal'
import { type AmountTerm, stated, term } from './amounts'
import { compared } from './compared'
import type { Sql } from './dialect'
import { andSql, choose, notSql, orSql, surely, TRUE } from './logic'
import type { Makers, Translating } from './translating'
import { Workdays } from './workdays'

/** No day lies further than this from another: a longer shift is refused before it is made. */
const MOST_DAYS = 200_000
const SECONDS_IN_HOUR = 3600
const DIGITS_OF_DAYS = 6
const DIGITS_OF_SECONDS = 11

const days = (sql: Sql): AmountTerm => ({ sql, whole: DIGITS_OF_DAYS, places: 0 })

const signed = (back: boolean, sql: Sql): Sql => (back ? `(-${sql})` : sql)

/** No shift by hours goes further, in seconds. */
const MOST_SECONDS = MOST_DAYS * SECONDS_IN_DAY

/** Hours as seconds: rounded, a half to the later one. */
function secondsOf({ back, amount }: NodeOf<'shift'>, by: Translating): Sql {
  const value = by.asking.isStated(amount) ? by.asking.valueOf(amount) : undefined
  if (value !== undefined && value !== null)
    return String(Math.round(Number(value) * SECONDS_IN_HOUR * (back ? -1 : 1)))
  const { amounts } = by.asking
  const seconds = amounts.times(by.term(amount), stated(back ? -SECONDS_IN_HOUR : SECONDS_IN_HOUR, by.dialect))
  // Cut towards zero it is cut downwards, as long as it isn't below zero.
  const shifted = amounts.add(seconds, '+', stated(exact(MOST_SECONDS).plus('0.5'), by.dialect))
  return `(${amounts.rounded(shifted, 'down', 0).sql} - ${MOST_SECONDS})`
}

/** The count of a shift, where it isn't beyond all days. */
function shiftCount({ by: unit, back, amount }: NodeOf<'shift'>, by: Translating): Sql {
  const value = by.asking.isStated(amount) ? by.asking.valueOf(amount) : undefined
  const times = unit === 'years' ? 12 : 1
  if (typeof value === 'number') return String(value * times * (back ? -1 : 1))
  const sql = by.sql(amount)
  const whole = times === 1 ? sql : `(${sql} * ${times})`
  return `CASE WHEN ${sql} BETWEEN ${-MOST_DAYS} AND ${MOST_DAYS} THEN ${signed(back, whole)} END`
}

/** A day, month or moment so much later. */
export function shifted(node: NodeOf<'shift'>, date: Sql, by: Translating): Sql {
  const { cast, types, addDays, addMonths } = by.dialect
  if (node.by === 'hours') {
    const far = by.asking.isStated(node.amount) ? TRUE : notSql(isFar(node, by))
    return `(${date} + ${cast(choose([[far, secondsOf(node, by)]]), types.whole)})`
  }
  const count = shiftCount(node, by)
  if (node.type === 'month') return `(${date} + ${cast(count, types.whole)})`
  return node.by === 'days' ? addDays(date, count) : addMonths(date, count)
}

/** Whether a shift goes beyond all days. */
function isFar({ by: unit, amount }: NodeOf<'shift'>, by: Translating): Sql {
  const most = unit === 'hours' ? MOST_SECONDS / SECONDS_IN_HOUR : MOST_DAYS
  const is = (how: Comparison, bound: number) => compared(by.term(amount), how, stated(bound, by.dialect), true, by)
  return orSql([is('lessThan', -most), is('moreThan', most)])
}

/** The day so many working days from another. */
export function shiftedByWorkingDays({ amount, calendar }: NodeOf<'workingDayShift'>, day: Sql, by: Translating): Sql {
  const workdays = new Workdays(calendar, by)
  const count = by.sql(amount)
  return choose([[`${count} = 0`, day]], workdays.dayAt(workdays.target(day, count)))
}

/** Working days after one day up to another that isn't before it. */
function counted(from: Sql, to: Sql, workdays: Workdays): Sql {
  return `(${workdays.among(`(${workdays.offset(to)} + 1)`)} - ${workdays.among(`(${workdays.offset(from)} + 1)`)})`
}

function workingDaysBetween({ from, to, calendar }: NodeOf<'workingDaysBetween'>, by: Translating): AmountTerm {
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

export const partOf: { readonly [What in NodeOf<'part'>['what']]: (of: Sql, by: Translating) => AmountTerm } = {
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

export const timeTerms: Makers<Timing> = {
  shift: (node, by) => term(shifted(node, by.sql(node.date), by)),
  workingDayShift: (node, by) => term(shiftedByWorkingDays(node, by.sql(node.date), by)),
  between: ({ unit, from, to }, by) => {
    if (unit === 'months') return days(monthsBetween(from, to, by))
    if (unit === 'days') return days(by.dialect.daysBetween(by.sql(from), by.sql(to)))
    const seconds = { sql: `(${by.sql(to)} - ${by.sql(from)})`, whole: DIGITS_OF_SECONDS, places: 0 }
    return { ...seconds, over: { sql: String(SECONDS_IN_HOUR), whole: 4, places: 0 } }
  },
  workingDaysBetween,
  isWorkingDay: ({ date, calendar }, by) => {
    const workdays = new Workdays(calendar, by)
    return term(by.held([date], workdays.isWorked(workdays.offset(by.sql(date)))))
  },
  part: ({ what, of }, by) => partOf[what](by.sql(of), by),
}

/** Whether a node's own reckoning leaves the days that there are, though what it is made of is known. */
export const timeFailures = {
  shift: (node: NodeOf<'shift'>, by: Translating): Sql => {
    const date = by.sql(node.date)
    const isInside = inYears(node, by.sql(node), by)
    const beyond = by.asking.isStated(node.amount) ? [] : [isFar(node, by)]
    return surely(andSql([`${date} IS NOT NULL`, orSql([notSql(isInside), ...beyond])]))
  },
  workingDayShift: ({ date, amount, calendar }: NodeOf<'workingDayShift'>, by: Translating): Sql => {
    const [day, count] = [by.sql(date), by.sql(amount)]
    return surely(notSql(new Workdays(calendar, by).isReached(day, count)))
  },
  workingDaysBetween: ({ from, to, calendar }: NodeOf<'workingDaysBetween'>, by: Translating): Sql => {
    const workdays = new Workdays(calendar, by)
    const [a, b] = [workdays.offset(by.sql(from)), workdays.offset(by.sql(to))]
    const reached = (x: Sql, y: Sql) => andSql([workdays.isCovered(x, 1, -1), workdays.isCovered(y, 0, 0)])
    return surely(
      notSql(
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
    return surely(notSql(workdays.isCovered(workdays.offset(by.sql(date)), 0, 0)))
  },
}

/** Whether a day, month or moment lies in the years that are reckoned with. */
function inYears({ type }: NodeOf<'shift'>, of: Sql, { dialect }: Translating): Sql {
  const [first, last] = [`${EARLIEST_YEAR}-01-01`, `${LATEST_YEAR}-12-31`]
  if (type === 'month') return `(${of} BETWEEN ${EARLIEST_YEAR * 12} AND ${LATEST_YEAR * 12 + 11})`
  if (type === 'date-time')
    return `(${of} BETWEEN ${secondNumber(`${first}T00:00`)} AND ${secondNumber(`${last}T23:59:59`)})`
  return `(${of} BETWEEN ${dialect.day(first)} AND ${dialect.day(last)})`
}
