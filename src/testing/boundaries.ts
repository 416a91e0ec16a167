import type { Fact } from '../language/expression/facts'
import type { Node } from '../language/expression/nodes'
import { asStated, phrase } from '../language/outline/words/index'
import type { Core } from '../language/provisions/core'
import { coreGiven } from '../language/provisions/parts'
import type { Provision } from '../language/provisions/provision'
import { aroundDays, aroundMonths, aroundNumbers, boundsIn } from './bounds'

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

function valuesOf(fact: Fact | undefined, bounds: readonly Node[]): readonly (number | string)[] {
  const { numbers, days } = boundsIn(bounds)
  if (fact === undefined || fact.type === 'date') return aroundDays(days)
  return fact.type === 'month' ? aroundMonths(days) : aroundNumbers(fact, numbers)
}

/** The values of facts at the bounds that some expressions set them, and right beside. */
function casesIn(nodes: Iterable<Node>): readonly BoundaryCase[] {
  return [...nodes].flatMap(heldBy).flatMap(({ node, asked, bounds }) => {
    const fact = asked.op === 'fact' ? asked.fact : undefined
    if (fact === undefined && asked.op !== 'asOf') return []
    const because = phrase(node, asStated).en
    return valuesOf(fact, bounds).map((value) => ({ fact: fact?.name ?? 'asOf', value, because }))
  })
}

/** The values of one fact at and beside the bounds that a provision sets it. */
export const boundariesOf = ({ program }: Core, { name }: Fact): readonly (number | string)[] => [
  ...new Set(casesIn(program.nodes).flatMap(({ fact, value }) => (fact === name ? [value] : []))),
]

/**
 * Each bound of a provision from both sides: a threshold just below, at and just above, a period's first and last day and
 * the days beside them. Derived from the provision's expression; nothing is listed by hand.
 * @param provision any provision
 * @returns a case for each value, to be laid over a record that is otherwise whole
 */
export function boundaryCases(provision: Provision): readonly BoundaryCase[] {
  return casesIn(coreGiven(provision).program.nodes)
}
