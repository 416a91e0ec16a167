import type { Fact } from '../language/expression/facts'
import { isWithin, limitsOf } from '../language/expression/limits'
import type { Node, Value } from '../language/expression/nodes'
import type { Core } from '../language/provisions/core'
import { DateRangeError, momentOfSecond, plusDays, plusMonths, secondNumber } from '../language/values/dates'
import { exact, type Num } from '../language/values/decimal'

/** The last day of a year, a month or a day. */
function lastDayOf(span: string): string {
  const month = span.length === 4 ? `${span}-12` : span
  return month.length === 7 ? plusDays(`${plusMonths(month, 1)}-01`, -1) : month
}

/** What a rule holds a fact against: numbers, days, months, times of day. */
export interface Bounds {
  readonly numbers: readonly Num[]
  readonly days: readonly string[]
  readonly times: readonly string[]
}

const isNumber = (value: Value): value is Num =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'cmp' in value)

/** Every figure and constant of some expressions. */
export function boundsIn(nodes: Iterable<Node>): Bounds {
  const numbers: Num[] = []
  const days: string[] = []
  const times: string[] = []
  for (const node of nodes) {
    const value = node.op === 'constant' ? node.value : node.op === 'parameter' ? node.parameter.value : null
    if (isNumber(value)) numbers.push(value)
    else if (typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value))
      days.push(value.length === 7 ? `${value}-01` : value)
    else if (typeof value === 'string' && /^\d{2}:\d{2}(:\d{2})?$/.test(value)) times.push(value)
  }
  return { numbers, days, times }
}

export const boundsOf = (core: Core): Bounds => boundsIn(core.program.nodes)

/** A fen, the least step of an amount of money. */
const LEAST_STEP = '0.01'

/** A number just below, at and just above each bound, as far as the fact may have it. */
export function aroundNumbers(fact: Fact, numbers: readonly Num[]): (number | string)[] {
  const whole = fact.type === 'integer'
  const near = numbers.flatMap((one) =>
    [-1, 0, 1].map((step) => exact(one).plus(whole ? step : exact(step).times(LEAST_STEP))),
  )
  const fit = near.map((one) => (whole ? one.round() : one)).filter((one) => isWithin(limitsOf(fact), one))
  const texts = [...new Set(fit.map((one) => one.toFixed()))]
  return whole ? texts.map(Number).filter(Number.isSafeInteger) : texts
}

/** What a step makes of -1, 0 and 1, as far as the calendar reaches. */
const stepped = (step: (by: number) => string): string[] =>
  [-1, 0, 1].flatMap((by) => {
    try {
      return [step(by)]
    } catch (error) {
      if (DateRangeError.is(error)) return []
      throw error
    }
  })

const eachOnce = <T, R>(all: readonly T[], make: (one: T) => readonly R[]): R[] => [...new Set(all.flatMap(make))]

/** The day before, on and after each day. */
export const aroundDays = (days: readonly string[]): string[] =>
  eachOnce(days, (one) => stepped((by) => plusDays(one, by)))

/** The month before, of and after each day. */
export const aroundMonths = (days: readonly string[]): string[] =>
  eachOnce(days, (one) => stepped((by) => plusMonths(one.slice(0, 7), by)))

/** A minute, or where seconds are told a second, before, at and after each time of a day. */
export const aroundTimes = (day: string, times: readonly string[]): string[] =>
  eachOnce(times, (time) =>
    stepped((by) => momentOfSecond(secondNumber(`${day}T${time}`) + by * (time.length > 5 ? 1 : 60))),
  )

/** The first and the last that a year, month or day has of days, months or minutes, and what lies beside them. */
export function aroundSpan(type: 'date' | 'month' | 'date-time', span: string): string[] {
  const [first, last] = [`${span}-01-01`.slice(0, 10), lastDayOf(span)]
  const days = [
    ...aroundDays([first]).filter((one) => one <= first),
    ...aroundDays([last]).filter((one) => one >= last),
  ]
  if (type === 'date') return eachOnce(days, (one) => [one])
  if (type === 'month') return eachOnce(days, (one) => [one.slice(0, 7)])
  return eachOnce(days, (one) => [
    ...(one === first || one > last ? [`${one}T00:00`] : []),
    ...(one === last || one < first ? [`${one}T23:59`] : []),
  ])
}
