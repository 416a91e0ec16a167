import { Expression, type Need, type NeedsOf, type NumberLike, node, numberNode } from '../expression/expression'
import type { Comparison, Node, NodeOf } from '../expression/nodes'
import type { WorkingCalendar } from '../values/calendar'
import { Condition } from './conditions'
import { Quantity } from './quantities'

type In<L> = L extends Expression ? NeedsOf<L> : never

const part = (of: Node, what: NodeOf<'part'>['what'], type: Node['type']): Node => node('part', type, { what, of })
const shift = (date: Node, by: NodeOf<'shift'>['by'], amount: NumberLike, back = false): Node =>
  node('shift', date.type, { by, back, date, amount: numberNode(amount) })
const compared = <N extends Need>(left: Node, how: Comparison, right: Expression): Condition<N> =>
  new Condition(node('compare', 'boolean', { how, left, right: right.node }))
const between = (unit: NodeOf<'between'>['unit'], from: Node, to: Expression): Node =>
  node('between', 'number', { unit, from, to: to.node })

/** A point in time of one kind: a date, a month, a date-time. Only like is compared with like. */
abstract class Time<S extends Expression, N extends Need, X extends null = never> extends Expression<string | X, N> {
  onOrAfter<L extends S>(other: L): Condition<N | In<L>> {
    return compared(this.node, 'atLeast', other)
  }
  after<L extends S>(other: L): Condition<N | In<L>> {
    return compared(this.node, 'moreThan', other)
  }
  onOrBefore<L extends S>(other: L): Condition<N | In<L>> {
    return compared(this.node, 'atMost', other)
  }
  before<L extends S>(other: L): Condition<N | In<L>> {
    return compared(this.node, 'lessThan', other)
  }
  /** Within a period whose first and last are both included. */
  within<A extends S, B extends S>(from: A, to: B): Condition<N | In<A> | In<B>> {
    return new Condition(node('within', 'boolean', { date: this.node, from: from.node, to: to.node }))
  }
}

/** A month: 2023-04. */
export class Month<N extends Need = Need, X extends null = never> extends Time<Month, N, X> {
  declare readonly unit: 'month'
  plusMonths<L extends NumberLike>(months: L): Month<N | In<L>, X> {
    return new Month(shift(this.node, 'months', months))
  }
  minusMonths<L extends NumberLike>(months: L): Month<N | In<L>, X> {
    return new Month(shift(this.node, 'months', months, true))
  }
  /** Months to another month: 1 to the next. */
  monthsUntil<L extends Month>(other: L): Quantity<N | In<L>, X> {
    return new Quantity(between('months', this.node, other))
  }
  firstDay(): Day<N, X> {
    return new Day(part(this.node, 'first-day', 'date'))
  }
  /** 1 for January to 12. */
  monthNumber(): Quantity<N, X> {
    return new Quantity(part(this.node, 'month-number', 'number'))
  }
}

/** A day: 2023-04-01. */
export class Day<N extends Need = Need, X extends null = never> extends Time<Day, N, X> {
  declare readonly unit: 'day'
  plusDays<L extends NumberLike>(days: L): Day<N | In<L>, X> {
    return new Day(shift(this.node, 'days', days))
  }
  minusDays<L extends NumberLike>(days: L): Day<N | In<L>, X> {
    return new Day(shift(this.node, 'days', days, true))
  }
  /** Clamped to the month's end: a month after 31 January is 28 or 29 February. */
  plusMonths<L extends NumberLike>(months: L): Day<N | In<L>, X> {
    return new Day(shift(this.node, 'months', months))
  }
  minusMonths<L extends NumberLike>(months: L): Day<N | In<L>, X> {
    return new Day(shift(this.node, 'months', months, true))
  }
  plusYears<L extends NumberLike>(years: L): Day<N | In<L>, X> {
    return new Day(shift(this.node, 'years', years))
  }
  minusYears<L extends NumberLike>(years: L): Day<N | In<L>, X> {
    return new Day(shift(this.node, 'years', years, true))
  }
  daysUntil<L extends Day>(other: L): Quantity<N | In<L>, X> {
    return new Quantity(between('days', this.node, other))
  }
  /** Whole months. */
  monthsUntil<L extends Day>(other: L): Quantity<N | In<L>, X> {
    return new Quantity(between('months', this.node, other))
  }
  month(): Month<N, X> {
    return new Month(part(this.node, 'month', 'month'))
  }
  firstOfNextMonth(): Day<N, X> {
    return this.month().plusMonths(1).firstDay()
  }
  /** 1 for Monday to 7 for Sunday. */
  weekday(): Quantity<N, X> {
    return new Quantity(part(this.node, 'weekday', 'number'))
  }
  year(): Quantity<N, X> {
    return new Quantity(part(this.node, 'year', 'number'))
  }
}

/** A minute of a day: 2023-04-01T20:00. */
export class Moment<N extends Need = Need, X extends null = never> extends Time<Moment, N, X> {
  declare readonly unit: 'minute'
  date(): Day<N, X> {
    return new Day(part(this.node, 'date', 'date'))
  }
  /** So many hours later, on end: through nights and days off. */
  plusHours<L extends NumberLike>(hours: L): Moment<N | In<L>, X> {
    return new Moment(shift(this.node, 'hours', hours))
  }
  minusHours<L extends NumberLike>(hours: L): Moment<N | In<L>, X> {
    return new Moment(shift(this.node, 'hours', hours, true))
  }
  hoursUntil<L extends Moment>(other: L): Quantity<N | In<L>, X> {
    return new Quantity(between('hours', this.node, other))
  }
  /** Within these times of day (`09:00`; the last second before 22:00 is `21:59:59`), both included. */
  timeWithin(from: string, to: string): Condition<N> {
    const time = (value: string) => node('constant', 'text', { value })
    const first = time(from)
    const last = to === from ? first : time(to) // one moment is said as one
    return new Condition(node('within', 'boolean', { date: part(this.node, 'time', 'text'), from: first, to: last }))
  }
}

/** The day that lies so many working days after a date; the date itself doesn't count. */
/* @__NO_SIDE_EFFECTS__ */
export function plusWorkingDays<N extends Need, L extends NumberLike>(
  date: Day<N>,
  days: L,
  calendar: WorkingCalendar,
): Day<N | In<L>> {
  return new Day(node('workingDayShift', 'date', { date: date.node, amount: numberNode(days), calendar }))
}

/** Working days after one date up to and including another. */
/* @__NO_SIDE_EFFECTS__ */
export function workingDaysBetween<A extends Need, B extends Need>(
  from: Day<A>,
  to: Day<B>,
  calendar: WorkingCalendar,
): Quantity<A | B> {
  return new Quantity(node('workingDaysBetween', 'number', { from: from.node, to: to.node, calendar }))
}

/* @__NO_SIDE_EFFECTS__ */
export function isWorkingDay<N extends Need>(date: Day<N>, calendar: WorkingCalendar): Condition<N> {
  return new Condition(node('isWorkingDay', 'boolean', { date: date.node, calendar }))
}

/** It is one, however often it is written. */
let theDay: Day<never> | undefined

/** The day as of which a question is asked (`options.asOf`). */
/* @__NO_SIDE_EFFECTS__ */
export function asOf(): Day<never> {
  theDay ??= new Day(node('asOf', 'date', {}))
  return theDay
}

/* @__NO_SIDE_EFFECTS__ */
export function day(value: string): Day<never> {
  return new Day(node('constant', 'date', { value }))
}
