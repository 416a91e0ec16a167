import { node } from '../expression/expression'
import type { Branching, Joining, Leaf, Node, NodeOf, Tallying, Testing, Timing } from '../expression/nodes'
import { all, Condition, not } from '../write/conditions'
import { Quantity } from '../write/quantities'

/** That what a figure is a share of is there; undefined of one that is no share. */
export function hasWhole(of: Node): Condition | undefined {
  switch (of.op) {
    case 'arithmetic': {
      const parts = [of.left, of.right].flatMap((one) => hasWhole(one) ?? [])
      const divisor = of.how === 'over' ? [not(new Quantity(of.right).is(0))] : []
      return parts.length + divisor.length > 0 ? all(...parts, ...divisor) : undefined
    }
    case 'stated':
    case 'round':
      return hasWhole(of.of)
    case 'reading': {
      const each = Object.entries(of.choices).map(([name, one]) => [name, hasWhole(one)] as const)
      if (each.every(([, one]) => one === undefined)) return undefined
      const choices = Object.freeze(Object.fromEntries(each.map(([name, one]) => [name, (one ?? all()).node])))
      return new Condition(node('reading', 'boolean', { byDefault: of.byDefault, choices, open: of.open }))
    }
    default:
      of satisfies NodeOf<Leaf | Joining | Testing | 'extreme' | Timing | Tallying | Branching | 'provision'>
      return undefined
  }
}
