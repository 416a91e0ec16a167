import type { Frame, Run } from './evaluate/frame'
import { type Node, type NodeOf, partsOf, type Value } from './nodes'

/** One evaluated node: its value (undefined is unknown) and the parts that its value came from. */
export interface Trace {
  readonly node: Node
  readonly value: Value | undefined
  readonly parts: readonly Trace[]
}

/** How a node is evaluated: its compiled form, and its chosen reading. */
export interface Evaluation {
  readonly run: (node: Node) => Run
  readonly chosen: (node: NodeOf<'reading'>) => Node
  readonly frame: Frame
}

/** The same evaluation as a tree. Rows and cases that were ruled out show only what ruled them out. */
export function trace(node: Node, evaluation: Evaluation): Trace {
  const { run, frame } = evaluation
  const deeper = (part: Node): Trace => trace(part, evaluation)
  const value = run(node)(frame)
  switch (node.op) {
    case 'reading':
      return { node, value, parts: [deeper(evaluation.chosen(node))] }
    case 'when':
      return { node, value, parts: whenParts(node, deeper) }
    case 'table':
      return { node, value, parts: tableParts(node, deeper) }
    default:
      return { node, value, parts: partsOf(node).map(deeper) }
  }
}

function whenParts(node: NodeOf<'when'>, deeper: (part: Node) => Trace): Trace[] {
  const parts: Trace[] = []
  for (const one of node.cases) {
    const condition = deeper(one.if)
    parts.push(condition)
    if (condition.value === false) continue
    parts.push(deeper(one.yields))
    if (condition.value === true) return parts
  }
  parts.push(deeper(node.otherwise))
  return parts
}

function tableParts(node: NodeOf<'table'>, deeper: (part: Node) => Trace): Trace[] {
  const open: Trace[] = []
  for (const row of node.rows) {
    const conditions = row.if.map(deeper)
    if (conditions.some((one) => one.value === false)) continue
    const parts = [...conditions, deeper(row.yields)]
    if (conditions.every((one) => one.value === true)) return parts
    open.push(...parts)
  }
  return open
}
