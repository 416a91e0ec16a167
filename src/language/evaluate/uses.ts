import type { Fact } from '../expression/facts'
import {
  type Branching,
  conditionsOf,
  isPassing,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Passing,
  type Reckoning,
  type Testing,
  type Timing,
  yieldsOf,
} from '../expression/nodes'
import { onceEach } from '../values/once-each'
import { factOf, type Scope } from './scope'

/** Something of a fact that is held against something else. */
export interface HeldSide {
  readonly side: Node
  readonly against: Node
}

/** How expressions use a fact. */
export interface Uses {
  readonly held: readonly HeldSide[]
  /** The options asked about, one list for each condition or count of them. */
  readonly named: readonly (readonly string[])[]
  /** Whether it is used in another way too, so that any two values may make a difference. */
  readonly isOther: boolean
}

/** What a node holds against what. */
function pairsIn(node: Node): readonly (readonly [Node, Node])[] {
  switch (node.op) {
    case 'compare':
      return [[node.left, node.right]]
    case 'within':
      return [node.from, node.to].flatMap((bound) => (bound ? [[node.date, bound] as const] : []))
    case 'every':
      return [[node.list, node.than]]
    case 'count':
      return [node.from, node.to].flatMap((bound) => (bound ? [[node.list, bound] as const] : []))
    default:
      node satisfies NodeOf<
        Leaf | Joining | 'oneOf' | 'includes' | Reckoning | Timing | 'tally' | 'aggregate' | Branching | Passing
      >
      return []
  }
}

/** The fact that a node is or only passes on. */
function factIn(node: Node, scope: Scope): Fact | undefined {
  return isPassing(node) ? factIn(scope.parts(node)[0] as Node, scope) : factOf(node)
}

const EMPTY: Uses = Object.freeze({ held: [], named: [], isOther: false })

/** How the expressions of a scope use each of their facts. */
export function usesIn(scope: Scope): (fact: Fact) => Uses {
  const uses = new Map<Fact, { held: HeldSide[]; named: (readonly string[])[]; isOther: boolean }>()
  const of = onceEach(() => ({ held: [], named: [], isOther: false }), uses)
  const seen = new Set<Node>()
  /** The conditions in one side of what is held against something; its values are undone later. */
  const conditionsIn = (side: Node): void => {
    switch (side.op) {
      case 'when':
      case 'table':
        conditionsOf(side).forEach(visit)
        yieldsOf(side).forEach(conditionsIn)
        return
      case 'count':
      case 'every':
      case 'tally':
      case 'includes':
        visit(side)
        return
      default:
        side satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | 'aggregate' | Passing>
        scope.parts(side).forEach(conditionsIn)
    }
  }
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    const pairs = pairsIn(node)
    for (const [left, right] of pairs) {
      for (const fact of scope.below(left)) of(fact).held.push({ side: left, against: right })
      for (const fact of scope.below(right)) of(fact).held.push({ side: right, against: left })
      conditionsIn(left)
      conditionsIn(right)
    }
    if (pairs.length > 0) return
    const asked = node.op === 'oneOf' ? node.of : node.op === 'includes' || node.op === 'tally' ? node.set : undefined
    const chosen = asked && factIn(asked, scope)
    const own = factOf(node)
    if (chosen && 'values' in node) of(chosen).named.push(node.values)
    else if (own) of(own).isOther ||= own.type !== 'boolean'
    else scope.parts(node).forEach(visit)
  }
  scope.roots.forEach(visit)
  return (fact) => uses.get(fact) ?? EMPTY
}
