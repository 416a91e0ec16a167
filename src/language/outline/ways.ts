import { type Node, type NodeOf, partsOf } from '../expression/nodes'
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

/** Whether nothing can come of a value by what is written in it. */
const mayBeEmpty = (node: Node): boolean => node.op === 'nothing' || partsOf(node).some(mayBeEmpty)

/** The condition of the one way on which the text promises nothing, where it comes first and every other promises something: all there is to rule out. */
export function onlyEmptyWay(
  node: NodeOf<'when' | 'table'>,
  chosen: (node: NodeOf<'reading'>) => Node,
): Node | undefined {
  const ways = waysIn(node)
  const [empty, ...others] = ways.filter(({ yields }) => bare(yields, chosen).op === 'nothing')
  const [condition, ...more] = empty?.if ?? []
  const isOnly = others.length === 0 && more.length === 0 && empty?.not.length === 0
  return isOnly && ways.every((one) => one === empty || !mayBeEmpty(one.yields)) ? condition : undefined
}
