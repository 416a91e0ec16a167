import type { Fact } from '../expression/facts'
import { isWithin, limitsOf } from '../expression/limits'
import type { Value } from '../expression/nodes'
import { SECONDS_IN_DAY } from '../values/dates'
import { compare, exact, MOST_DIGITS, type Num, plus, whole } from '../values/decimal'
import { scales, type TimeScale } from '../values/scales'
import { isReckoning } from './frame'
import type { Thresholds } from './thresholds'
import type { Uses } from './uses'

/* Values of a fact, one of each cell: values that answer alike, whatever the rest of the record says, share a cell. */

export interface Cells {
  readonly values: Iterable<Value>
  /** Whether every value that the fact may have answers as one of these does. */
  readonly complete: boolean
}

/** More sets than these of one fact are not looked through. */
const MOST_VALUES = 160

/** What is made of each of some things, made once and only as far as it is asked for. */
function kept<T, V extends Value>(of: readonly T[], make: (one: T) => V, isWanted = (_: V) => true): Iterable<V> {
  const made: V[] = []
  let next = 0
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at += 1) {
        while (at === made.length && next < of.length) {
          const value = make(of[next] as T)
          next += 1
          if (isWanted(value)) made.push(value)
        }
        if (at === made.length) return
        yield made[at] as V
      }
    },
  }
}

/** Ordered things so that the outermost come first, then what halves the rest: what parts, parts early. */
function spread<T>(sorted: readonly T[]): readonly T[] {
  const made = sorted.length > 1 ? [sorted[sorted.length - 1] as T, sorted[0] as T] : [...sorted]
  const halves: [number, number][] = [[0, sorted.length - 1]]
  for (const [low, high] of halves) {
    const middle = (low + high) >> 1
    if (middle === low) continue
    made.push(sorted[middle] as T)
    halves.push([low, middle], [middle, high])
  }
  return made
}

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
    if (!isReckoning(error)) throw error
  }
}

const steps = (reach: number): readonly number[] => Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)

/** Other times than those that a rule names: the first of a month, times of day on each day of a week, other months and years. */
function furtherFrom(start: string, { of }: TimeScale): readonly number[] {
  const day = start.slice(0, 10)
  if (start.length > day.length) {
    const hours = FURTHER_HOURS.map((hour) => of(`${day}T${hour}`))
    return steps(3).flatMap((step) => hours.map((one) => one + step * SECONDS_IN_DAY))
  }
  const first = start.length === day.length ? [of(`${start.slice(0, 7)}-01`)] : []
  return [...first, ...FURTHER_STEPS.map((step) => of(start) + step)]
}

const isTimeOf = (type: Fact['type']): type is keyof typeof scales => Object.hasOwn(scales, type)

/** Days, months or moments at and around thresholds. */
export function texts(fact: Fact, { values, reach, complete }: Thresholds, related: number): Iterable<Value> {
  const scale = scales[isTimeOf(fact.type) ? fact.type : 'date']
  const near = steps(fact.type === 'date' ? reach + related - 1 : related)
  const given = values.filter((one): one is string => typeof one === 'string' && one.length >= scale.size)
  const starts = given.length > 0 ? given : [`${SOME_DAY}T12:00`.slice(0, scale.size)]
  const made = new Set<number>()
  for (const start of starts) for (const step of near) made.add(scale.of(start) + step)
  if (!complete) for (const one of furtherFrom(starts[0] as string, scale)) made.add(one)
  const sorted = [...made].filter((one) => one >= scale.first && one <= scale.last).sort((a, b) => a - b)
  return kept(spread(sorted), scale.text)
}

/** A number between two others, with no more digits than a record may give. */
const between = (low: Num, high: Num, share: number): Num =>
  whole(exact(high).minus(exact(low)).times(share).plus(low).toSignificantDigits(MOST_DIGITS))

const floor = (one: Num): number => (typeof one === 'number' ? Math.floor(one) : one.floor().toNumber())
const isShort = (one: Num): boolean => typeof one === 'number' || one.precision(true) <= MOST_DIGITS

/** Numbers at, around and between thresholds. */
export function numberCells(fact: Fact, { values, complete }: Thresholds, related: number): Iterable<Value> {
  const limits = limitsOf(fact)
  const further = complete ? [] : FURTHER_NUMBERS
  const named = [...values.filter(isNum), ...Object.values(limits), ...further].sort(compare)
  const bounds = named.filter((one, index) => index === 0 || compare(one, named[index - 1] as Num) !== 0)
  if (bounds.length === 0) bounds.push(0)
  if (fact.type === 'integer') {
    const near = Array.from({ length: 2 * related + 2 }, (_, index) => index - related)
    const made = new Set(bounds.flatMap((one) => near.map((step) => floor(one) + step)))
    const fitting = [...made].filter((one) => Number.isSafeInteger(one) && isWithin(limits, one))
    return spread(fitting.sort((a, b) => a - b))
  }
  const shares = Array.from({ length: related }, (_, at) => (at + 1) / (related + 1))
  const places = bounds.flatMap((one, index) => {
    const before = index === 0 ? shares.map((_, at) => () => plus(one, at - related)) : []
    return [
      ...before,
      () => one,
      ...shares.map((share) => () => between(one, bounds[index + 1] ?? plus(one, 1), share)),
    ]
  })
  return kept(
    spread(places),
    (one) => one(),
    (one) => isWithin(limits, one) && isShort(one),
  )
}

const LENGTHS = [1, 2, 6]

/** Some lists; what can be asked of a list has no end. */
export function listCells(item: Fact, { values }: Thresholds): Cells {
  const found = { values, reach: 1, complete: false }
  const each = item.type === 'date' ? texts(item, { ...found, complete: true }, 1) : numberCells(item, found, 1)
  const items = [...each].slice(0, 12)
  const made = items.flatMap((one) => LENGTHS.map((length) => Array.from({ length }, () => one)))
  return { values: [[], ...made] as readonly Value[], complete: false }
}
