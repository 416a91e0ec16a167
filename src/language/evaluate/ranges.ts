import { limitsOf } from '../expression/limits'
import type { Branching, Leaf, Node, NodeOf, Reckoning, Tallying, Timing } from '../expression/nodes'
import { compare, minus, type Num, plus } from '../values/decimal'
import { type Frame, isNum } from './frame'
import type { Scope } from './scope'

/* What amounts that aren't all known can come to: a sum whose known parts are too much stays too much. */

/** An end of where an amount lies, included; undefined where it has none. */
type End = 'low' | 'high'

/** Whether a comparison can't hold: the least of one side is more than the most of the other, or as much where it has to be less. */
function isRefuted({ left, how, right }: NodeOf<'compare'>, frame: Frame, scope: Scope): boolean {
  if (how === 'is' || how === 'isNot') return false
  const [less, more] = how === 'atMost' || how === 'lessThan' ? [left, right] : [right, left]
  const least = endOf(less, 'low', frame, scope)
  if (least === undefined) return false
  const most = endOf(more, 'high', frame, scope)
  return most !== undefined && compare(least, most) > (how === 'atMost' || how === 'atLeast' ? 0 : -1)
}

/** Whether a condition can't hold, whatever the facts are that aren't known. */
export function cannotHold(node: Node, frame: Frame, scope: Scope): boolean {
  switch (node.op) {
    case 'stated':
    case 'provision':
    case 'reading':
    case 'all':
      return scope.parts(node).some((part) => cannotHold(part, frame, scope))
    case 'compare':
      return isRefuted(node, frame, scope)
    default:
      node satisfies NodeOf<
        Leaf | 'any' | 'not' | 'oneOf' | 'includes' | 'within' | Reckoning | Timing | Tallying | Branching
      >
      return false
  }
}

function endOf(node: Node, end: End, frame: Frame, scope: Scope): Num | undefined {
  if (node.op === 'stated' || node.op === 'provision' || node.op === 'reading')
    return endOf(scope.parts(node)[0] as Node, end, frame, scope)
  if (node.op === 'arithmetic' && (node.how === 'plus' || node.how === 'minus')) {
    const left = endOf(node.left, end, frame, scope)
    if (left === undefined) return undefined
    const isPlus = node.how === 'plus'
    const right = endOf(node.right, isPlus ? end : end === 'low' ? 'high' : 'low', frame, scope)
    return right === undefined ? undefined : isPlus ? plus(left, right) : minus(left, right)
  }
  const value = scope.run(node)(frame)
  if (isNum(value)) return value
  if (value !== undefined || node.op !== 'fact') return undefined
  const { atLeast, moreThan, atMost } = limitsOf(node.fact)
  return end === 'low' ? (atLeast ?? moreThan) : atMost
}
