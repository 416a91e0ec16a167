import type { Fact } from '../expression/facts'
import { isWithin, limitsOf } from '../expression/limits'
import type { Value } from '../expression/nodes'
import { isDate, isDateTime, isMonth, plusDays, plusMinutes, plusMonths } from '../values/dates'
import { compare, exact, MOST_DIGITS, type Num, plus, whole } from '../values/decimal'
import type { Thresholds } from './thresholds'
import type { Uses } from './uses'

/* Values of a fact, one of each cell: values that answer alike, whatever the rest of the record says, share a cell. */

export interface Cells {
  readonly values: readonly Value[]
  /** Whether every value that the fact may have answers as one of these does. */
  readonly complete: boolean
}

/** More values than these of one fact are not looked through. */
export const MOST_VALUES = 160
/** A day to begin with where a rule holds a day against nothing. */
const SOME_DAY = '2023-06-15'
/** Where the cells don't tell all, a few values more: the days of a week, other months and years; small and large numbers. */
const FURTHER_STEPS = [-400, -40, -3, -2, 2, 3, 40, 400]
const FURTHER_HOURS = ['00:00', '09:30', '15:00', '20:30']
const FURTHER_NUMBERS = [0, 1, 2, 100, 10_000, 1_000_000]

const isNum = (value: Value): value is Num => typeof value === 'number' || (typeof value === 'object' && value !== null)

/** Values that no condition tells apart fall into one group, by the conditions that name them. */
function groupsOf(options: readonly string[], named: Uses['named']): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const option of options) {
    const key = named.map((values) => (values.includes(option) ? '1' : '0')).join('')
    groups.set(key, [...(groups.get(key) ?? []), option])
  }
  return [...groups.values()]
}

/** Of each group none, one, … all: what is asked of a set is which of these, and how many. */
function setsOf(groups: readonly (readonly string[])[]): readonly Value[] {
  return groups.reduce<readonly (readonly string[])[]>(
    (sets, group) =>
      sets.flatMap((set) => Array.from({ length: group.length + 1 }, (_, count) => [...set, ...group.slice(0, count)])),
    [[]],
  )
}

/** The cells of a fact that has few values, or texts; undefined for numbers, days and lists. */
export function finiteCells(fact: Fact, { named, isOther }: Uses): Cells | undefined {
  if (fact.type === 'boolean') return { values: [true, false], complete: true }
  if (fact.type === 'choice') {
    const options = Object.keys(fact.options)
    const values = isOther ? options : groupsOf(options, named).map((group) => group[0] as string)
    return { values, complete: true }
  }
  if (fact.type === 'choices') {
    const options = Object.keys(fact.options).filter((one) => isOther || named.some((values) => values.includes(one)))
    const values = setsOf(isOther ? options.map((one) => [one]) : groupsOf(options, named))
    return { values: values.slice(0, MOST_VALUES), complete: values.length <= MOST_VALUES }
  }
  if (fact.type === 'text') return { values: [...new Set(named.flat()), 'none of these'], complete: !isOther }
  return undefined
}

/** Runs what may reach beyond the days that can be reckoned with. */
export function attempt(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

const steps = (reach: number): readonly number[] => Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)

/** Other days, months or moments, and how far from them to go: times of day on each day of a week, the first of months. */
function furtherFrom(start: string): readonly (readonly [string, number])[] {
  const day = start.slice(0, 10)
  if (start.length > day.length)
    return steps(3).flatMap((step) => FURTHER_HOURS.map((hour) => [`${day}T${hour}`, step * MINUTES_A_DAY] as const))
  const first = start.length === day.length ? [[`${start.slice(0, 7)}-01`, 0] as const] : []
  return [...first, ...FURTHER_STEPS.map((step) => [start, step] as const)]
}

/** Days, months or moments at and around thresholds. */
export function texts(fact: Fact, { values, reach, complete }: Thresholds, related: number): readonly string[] {
  const [fits, shifted, size]: readonly [(text: string) => boolean, (text: string, by: number) => string, number] =
    fact.type === 'month'
      ? [isMonth, plusMonths, 7]
      : fact.type === 'date-time'
        ? [isDateTime, plusMinutes, 16]
        : [isDate, plusDays, 10]
  const near = steps(fact.type === 'date' ? reach + related - 1 : related)
  const made = new Set<string>()
  const given = values.filter((one): one is string => typeof one === 'string' && one.length >= size)
  const starts = given.length > 0 ? given : [`${SOME_DAY}T12:00`.slice(0, size)]
  const add = (text: string, step: number) =>
    attempt(() => {
      const moved = shifted(text, step)
      if (!fits(moved)) return
      made.add(moved)
      if (moved.length === MINUTE) made.add(`${moved}:30`)
    })
  for (const start of starts) for (const step of near) add(start, step)
  if (!complete) for (const [text, step] of furtherFrom(starts[0] as string)) add(text, step)
  return [...made].sort()
}

const MINUTES_A_DAY = 1440
/** The length of a moment that is told to the minute. */
export const MINUTE = 16

/** A number between two others, with no more digits than a record may give. */
const between = (low: Num, high: Num, share: number): Num =>
  whole(exact(high).minus(exact(low)).times(share).plus(low).toSignificantDigits(MOST_DIGITS))

/** Numbers at, around and between thresholds. */
export function numbers(fact: Fact, { values, complete }: Thresholds, related: number): readonly Num[] {
  const limits = limitsOf(fact)
  const further = complete ? [] : FURTHER_NUMBERS
  const bounds = [...values.filter(isNum), ...Object.values(limits), ...further].sort(compare)
  if (bounds.length === 0) bounds.push(0)
  const made =
    fact.type === 'integer'
      ? bounds.flatMap((one) => {
          const low = exact(one).floor()
          return Array.from({ length: 2 * related + 2 }, (_, index) => low.plus(index - related).toNumber())
        })
      : bounds.flatMap((one, index) => {
          const next = bounds[index + 1] ?? plus(one, 1)
          const shares = Array.from({ length: related }, (_, at) => (at + 1) / (related + 1))
          const before = index === 0 ? Array.from({ length: related }, (_, at) => plus(one, at - related)) : []
          return [...before, one, ...shares.map((share) => between(one, next, share))]
        })
  const sorted = made
    .filter((one) => isWithin(limits, one) && (fact.type !== 'integer' || Number.isSafeInteger(one)))
    .filter((one) => exact(one).precision(true) <= MOST_DIGITS)
    .sort(compare)
  return sorted.filter((one, index) => index === 0 || compare(one, sorted[index - 1] as Num) !== 0)
}

const LENGTHS = [1, 2, 6]

/** Some lists; what can be asked of a list has no end. */
export function lists(item: Fact, { values }: Thresholds): Cells {
  const found = { values, reach: 1, complete: false }
  const items = item.type === 'date' ? texts(item, { ...found, complete: true }, 1) : numbers(item, found, 1)
  const made = items.slice(0, 12).flatMap((one) => LENGTHS.map((length) => Array.from({ length }, () => one)))
  return { values: [[], ...made].slice(0, MOST_VALUES) as readonly Value[], complete: false }
}
