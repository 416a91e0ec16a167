import type { Fact } from '../language/expression/facts'
import { isWithin, limitsOf } from '../language/expression/limits'
import type { Node, Value } from '../language/expression/nodes'
import type { Core } from '../language/provisions/core'
import { plusDays, plusMonths } from '../language/values/dates'
import { exact, type Num } from '../language/values/decimal'

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

/** The day before, on and after each day. */
export const aroundDays = (days: readonly string[]): string[] => [
  ...new Set(days.flatMap((one) => [plusDays(one, -1), one, plusDays(one, 1)])),
]

/** The month before, of and after each day. */
export const aroundMonths = (days: readonly string[]): string[] => [
  ...new Set(days.flatMap((one) => [-1, 0, 1].map((step) => plusMonths(one.slice(0, 7), step)))),
]
