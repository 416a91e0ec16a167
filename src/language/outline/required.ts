import { opposite } from '../expression/comparisons'
import type { Branching, Joining, Leaf, Node, NodeOf, Passing, Reckoning, Timing } from '../expression/nodes'
import { exact, sealed } from '../values/decimal'
import { frozen } from '../values/frozen'

/** A value as a result gives it: an amount is a Decimal, whole or not. */
export const asGiven = (value: unknown, isAmount: boolean): unknown =>
  isAmount && typeof value === 'number' ? sealed(exact(value)) : frozen(value)

/** What a condition that fails requires of what it asks about, by comparison; of others only whether they are to hold. */
export function requiredOf(node: Node, wanted: boolean, value: (node: Node) => unknown): Record<string, unknown> {
  switch (node.op) {
    case 'compare': {
      const { left, right } = node
      const isAmount = left.op === 'fact' && (left.fact.type === 'money' || left.fact.type === 'decimal')
      return { [wanted ? node.how : opposite[node.how]]: asGiven(value(right), isAmount) }
    }
    case 'oneOf':
      return { [wanted ? 'oneOf' : 'noneOf']: node.values }
    case 'includes':
      return {
        [wanted
          ? node.every
            ? 'includesAll'
            : 'includesAny'
          : node.every && node.values.length > 1
            ? 'lacksOneOf'
            : 'includesNone']: node.values,
      }
    case 'within': {
      const range = {
        ...(node.from && { from: value(node.from) }),
        ...(node.to && { to: value(node.to) }),
      }
      return wanted ? range : { outside: Object.freeze(range) }
    }
    case 'every':
      return { every: Object.freeze({ [node.how]: asGiven(value(node.than), false) }), is: wanted }
    default:
      node satisfies NodeOf<Leaf | Joining | Reckoning | Timing | 'tally' | 'count' | 'aggregate' | Branching | Passing>
      return { is: wanted }
  }
}
