import type { Fact } from '../expression/facts'
import { isDate, isDateTime, isMonth, minutesBetween } from '../values/dates'
import { exact } from '../values/decimal'
import { readNumber } from '../values/given-number'

/** One fact, changed. */
export interface FactChange {
  readonly fact: string
  readonly from: unknown
  readonly to: unknown
  /** Of a number, how far it has to go. */
  readonly gap?: string
}

/** Changes that together make a record eligible; none of them can be spared. */
export type Remedy = readonly FactChange[]

export function changeOf(fact: Fact, from: unknown, to: unknown): FactChange {
  const before = readNumber(from)
  const after = readNumber(to)
  const gap = before !== undefined && after !== undefined ? exact(after).minus(before).toFixed() : undefined
  return Object.freeze({ fact: fact.name, from, to, ...(gap !== undefined && { gap }) })
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && (isDate(value) || isMonth(value) || isDateTime(value))

const MINUTES_IN_YEAR = 365 * 24 * 60
const firstDay = (time: string): string => (time.length === 7 ? `${time}-01` : time)

/** How far a change goes: of a number, beside what it was; of a time, in years. Other changes go no way but all. */
function wayOf({ gap, from, to }: FactChange): number | undefined {
  if (gap !== undefined) return Math.abs(Number(gap)) / (Math.abs(Number(from)) + 1)
  return isTime(from) && isTime(to)
    ? Math.abs(minutesBetween(firstDay(from), firstDay(to))) / MINUTES_IN_YEAR
    : undefined
}

/** How much a remedy asks: first the fewest changes, then the smallest way for numbers and times to go. */
export function costOf(remedy: Remedy): number {
  return remedy.reduce((sum, change) => sum + Math.min(wayOf(change) ?? 0, 1e3), remedy.length * 1e6)
}

/** Of remedies that differ only in how far a number or a time goes, the nearest. */
export function withoutDetours(sorted: readonly Remedy[]): Remedy[] {
  const ways = new Map<string, Remedy>()
  for (const remedy of sorted) {
    const way = remedy
      .map((change) => `${change.fact} ${wayOf(change) === undefined ? String(change.to) : ''}`)
      .join('; ')
    if (!ways.has(way)) ways.set(way, remedy)
  }
  return [...ways.values()]
}
