import type { NodeOf, Timing, Value } from '../expression/nodes'
import { countWorkingDays, shiftByWorkingDays, worksOn } from '../values/calendar'
import { daysBetween, monthsBetween, plusDays, plusHours, plusMonths, secondsBetween, weekday } from '../values/dates'
import { exact } from '../values/decimal'
import { both, type Compilers, heldOf, one } from './frame'

const shifts: Record<NodeOf<'shift'>['by'], (date: string, amount: number) => string> = {
  hours: plusHours,
  days: plusDays,
  months: plusMonths,
  years: (date, years) => plusMonths(date, years * 12),
}

const SECONDS_IN_HOUR = 3600

/** 3,600 divides no power of ten: seconds become hours by one exact quotient at the end. */
const spans: Record<NodeOf<'between'>['unit'], (from: string, to: string) => Value> = {
  days: daysBetween,
  months: monthsBetween,
  hours: (from, to) => exact(secondsBetween(from, to)).div(SECONDS_IN_HOUR),
}

const partsOfTime: Record<NodeOf<'part'>['what'], (text: string) => Value> = {
  month: (date) => date.slice(0, 7),
  'first-day': (month) => `${month}-01`,
  date: (moment) => moment.slice(0, 10),
  time: (moment) => moment.slice(11),
  weekday,
  'month-number': (month) => Number(month.slice(5, 7)),
  year: (date) => Number(date.slice(0, 4)),
}

export const time: Compilers<Timing> = {
  shift: ({ by, back, date, amount }, { run }) =>
    both<string, number>(run(date), run(amount), (day, count) => shifts[by](day, back ? -count : count)),
  workingDayShift: ({ date, amount, calendar }, { run }) =>
    both<string, number>(run(date), run(amount), (day, days) => shiftByWorkingDays(day, days, calendar)),
  between: ({ unit, from, to }, { run }) => both(run(from), run(to), spans[unit]),
  workingDaysBetween: ({ from, to, calendar }, { run }) =>
    both<string, string>(run(from), run(to), (a, b) => countWorkingDays(a, b, calendar)),
  isWorkingDay: ({ date, calendar }, { run }) => heldOf<string>(run(date), (day) => worksOn(day, calendar)),
  part: ({ what, of }, { run }) => one(run(of), partsOfTime[what]),
}
