import type { Node, NodeOf } from '../expression/nodes'
import { bare } from './words/logic'

/** A way through cases or rows: what has to hold for it, and what mustn't. */
export interface Way {
  readonly if: readonly Node[]
  readonly not: readonly Node[]
  readonly yields: Node
}

/** The ways through cases or rows, in turn. */
export function waysIn(node: NodeOf<'when' | 'table'>): readonly Way[] {
  if (node.op === 'table') return node.rows.map((row) => ({ ...row, not: [] }))
  const { cases, otherwise } = node
  const passed = (until: number): readonly Node[] => cases.slice(0, until).map((one) => one.if)
  return [
    ...cases.map((one, index) => ({ if: [one.if], not: passed(index), yields: one.yields })),
    { if: [], not: passed(cases.length), yields: otherwise },
  ]
}

/** The ways on which the text promises anything. */
export const promisingWays = (
  node: NodeOf<'when' | 'table'>,
  chosen: (node: NodeOf<'reading'>) => Node,
): readonly Way[] => waysIn(node).filter(({ yields }) => bare(yields, chosen).op !== 'nothing')
