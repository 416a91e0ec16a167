import type { Fact } from '../language/expression/facts'
import type { Node, NodeOf } from '../language/expression/nodes'
import { asStated, phrase } from '../language/outline/words/index'
import type { Core } from '../language/provisions/core'
import { coreGiven } from '../language/provisions/parts'
import type { Provision } from '../language/provisions/provision'
import { middlesOf } from './aims'
import { aroundDays, aroundMonths, aroundNumbers, aroundSpan, aroundTimes, boundsIn } from './bounds'

/** A value of a fact at, or right beside, a bound that a rule sets. */
export interface BoundaryCase {
  /** The fact; `asOf` for the day of a period. */
  readonly fact: string
  readonly value: number | string
  /** The condition that sets the bound, in words. */
  readonly because: string
}

interface Held {
  readonly node: Node
  readonly asked: Node
  readonly bounds: readonly Node[]
}

/** What a node holds against bounds, if it does. */
function heldBy(node: Node): Held[] {
  if (node.op === 'compare') return [{ node, asked: node.left, bounds: [node.right] }]
  if (node.op === 'every') return [{ node, asked: node.list, bounds: [node.than] }]
  if (node.op !== 'within') return []
  return [{ node, asked: node.date, bounds: [node.from, node.to].filter((one) => one !== undefined) }]
}

type Part = NodeOf<'part'>['what']
type TimeType = 'date' | 'month' | 'date-time'
const isTime = (type: string): type is TimeType => type === 'date' || type === 'month' || type === 'date-time'

/** What a day, month or moment is asked for: itself, or one part of another. */
function timeAsked(node: Node): { readonly of: Node; readonly parts: readonly Part[] } {
  if (node.op !== 'part') return { of: node, parts: [] }
  const { of, parts } = timeAsked(node.of)
  return { of, parts: [...parts, node.what] }
}

/** Parts of a time that are its beginning: its year, its month, its day. */
const SPANS: ReadonlySet<Part> = new Set(['year', 'month', 'date', 'first-day'])

/** Values of a day, month or moment about what a part of it is held against. */
function timesAround(type: TimeType, parts: readonly Part[], held: readonly Node[], day: string): readonly string[] {
  const { numbers, days, times } = boundsIn(held)
  if (parts.at(-1) === 'time') return aroundTimes(day, times)
  if (!parts.every((one) => SPANS.has(one))) return []
  if (parts.at(-1) === 'year') return numbers.flatMap((one) => aroundSpan(type, String(one).padStart(4, '0')))
  if (type === 'month') return aroundMonths(days)
  if (parts.includes('month')) return days.flatMap((one) => aroundSpan(type, one.slice(0, 7)))
  return type === 'date' ? aroundDays(days) : days.flatMap((one) => aroundSpan(type, one))
}

/** The values of facts at the bounds that some expressions set them, and right beside; times of a day as of one day. */
function casesIn(nodes: Iterable<Node>, day: string): readonly BoundaryCase[] {
  return [...nodes].flatMap(heldBy).flatMap(({ node, asked, bounds }) => {
    const { of, parts } = timeAsked(asked)
    const fact = of.op === 'fact' ? of.fact : undefined
    if (fact === undefined && of.op !== 'asOf') return []
    const type = fact?.type ?? 'date'
    const values = isTime(type)
      ? timesAround(type, parts, bounds, day)
      : aroundNumbers(fact as Fact, boundsIn(bounds).numbers)
    const because = phrase(node, asStated).en
    return [...new Set(values)].map((value) => ({ fact: fact?.name ?? 'asOf', value, because }))
  })
}

const casesOf = (core: Core): readonly BoundaryCase[] => casesIn(core.program.nodes, middlesOf(core)[0])

/** The values of one fact at and beside the bounds that a provision sets it. */
export const boundariesOf = (core: Core, { name }: Fact): readonly (number | string)[] => [
  ...new Set(casesOf(core).flatMap(({ fact, value }) => (fact === name ? [value] : []))),
]

/**
 * Each bound of a provision from both sides: a threshold just below, at and just above, a period's first and last day and
 * the days beside them, a time of day and the minutes beside it, of a day in the middle of the provision's year. Derived from the
 * provision's expression; nothing is listed by hand.
 * @param provision any provision
 * @returns a case for each value, to be laid over a record that is otherwise whole
 */
export function boundaryCases(provision: Provision): readonly BoundaryCase[] {
  return casesOf(coreGiven(provision))
}
