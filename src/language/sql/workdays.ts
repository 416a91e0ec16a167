import { type WorkingCalendar, worksOn } from '../values/calendar'
import { dateOfDay, dayNumber } from '../values/dates'
import { onceEach } from '../values/once-each'
import type { Dialect, Sql } from './dialect'
import { andSql, choose, orSql } from './logic'
import type { Translating } from './translating'

/** A calendar as lists: how many working days its first so many days have, and how many days from its first each of them lies. */
interface Calendar {
  readonly first: string
  readonly days: number
  readonly counts: readonly number[]
  readonly offsets: readonly number[]
}

const calendarOf = /* @__PURE__ */ onceEach((calendar: WorkingCalendar): Calendar => {
  const [first, last] = [`${calendar.firstYear}-01-01`, `${calendar.lastYear}-12-31`]
  const start = dayNumber(first)
  const days = dayNumber(last) - start + 1
  const offsets: number[] = []
  const counts = [0]
  for (let offset = 0; offset < days; offset += 1) {
    if (worksOn(dateOfDay(start + offset), calendar)) offsets.push(offset)
    counts.push(offsets.length)
  }
  return { first, days, counts, offsets }
}, new WeakMap())

/** A calendar's list, which is long, made once for a dialect. */
const saidIn = /* @__PURE__ */ onceEach(
  (of: readonly number[]) => onceEach((dialect: Dialect): Sql => dialect.numbers(of)),
  new WeakMap(),
)

/** How working days are counted in SQL. */
export class Workdays {
  readonly #by: Translating
  readonly #calendar: Calendar
  constructor(calendar: WorkingCalendar, by: Translating) {
    this.#by = by
    this.#calendar = calendarOf(calendar)
  }

  /** One of a list of numbers, by its place from 1. */
  #at(numbers: readonly number[], place: Sql): Sql {
    const { numberAt, cast, types } = this.#by.dialect
    return numberAt(this.#by.keepAside(saidIn(numbers)(this.#by.dialect)), cast(place, types.whole))
  }

  /** Days from the calendar's first. */
  offset(day: Sql): Sql {
    return this.#by.dialect.daysBetween(this.#by.dialect.day(this.#calendar.first), day)
  }

  /** Whether the day that lies so many days from the calendar's first is worked. */
  isWorked(offset: Sql): Sql {
    const { counts } = this.#calendar
    return `(${this.#at(counts, `(${offset} + 2)`)} > ${this.#at(counts, `(${offset} + 1)`)})`
  }

  /** Working days among the first so many days, of which the calendar may have fewer. */
  among(count: Sql): Sql {
    const { counts, days } = this.#calendar
    const place = choose([
      [`${count} <= 0`, '1'],
      [`${count} >= ${days}`, String(days + 1)],
      [`${count} > 0`, `(${count} + 1)`],
    ])
    return this.#at(counts, place)
  }

  isCovered(offset: Sql, before: number, after: number): Sql {
    return `(${offset} BETWEEN ${-before} AND ${this.#calendar.days - 1 + after})`
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
    const isInside = `(${this.target(day, count)} BETWEEN 1 AND ${this.#calendar.offsets.length})`
    return orSql([
      `(${count} = 0)`,
      andSql([`(${count} > 0)`, this.isCovered(offset, 1, -1), isInside]),
      andSql([`(${count} < 0)`, this.isCovered(offset, -1, 1), isInside]),
    ])
  }

  dayAt(place: Sql): Sql {
    const { addDays, day } = this.#by.dialect
    const { first, offsets } = this.#calendar
    const isInside = `${place} BETWEEN 1 AND ${offsets.length}`
    return addDays(day(first), choose([[isInside, this.#at(offsets, place)]]))
  }
}
