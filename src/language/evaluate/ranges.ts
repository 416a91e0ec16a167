import { limitsOf } from '../expression/limits'
import type { Branching, Comparison, Leaf, Node, NodeOf, Reckoning, Tallying, Timing } from '../expression/nodes'
import { compare, minus, type Num, plus } from '../values/decimal'
import { type Frame, isNum } from './frame'
import type { Scope } from './scope'

/* What amounts that aren't all known can come to: a sum whose known parts are too much stays too much. */

/** Where an amount lies, both ends included; an end that is left out has no limit. */
interface Range {
  readonly low?: Num | undefined
  readonly high?: Num | undefined
}

const ANYWHERE: Range = {}

const ofBoth = (a: Num | undefined, b: Num | undefined, apply: (a: Num, b: Num) => Num): Num | undefined =>
  a === undefined || b === undefined ? undefined : apply(a, b)

const isOver = (least: Num | undefined, most: Num | undefined, orEqual: boolean): boolean =>
  least !== undefined && most !== undefined && compare(least, most) > (orEqual ? -1 : 0)

/** Whether a comparison can't hold: the least of one side is more than the most of the other, or as much where it has to be less. */
const REFUTED: { readonly [How in Comparison]?: (left: Range, right: Range) => boolean } = {
  atMost: (left, right) => isOver(left.low, right.high, false),
  lessThan: (left, right) => isOver(left.low, right.high, true),
  atLeast: (left, right) => isOver(right.low, left.high, false),
  moreThan: (left, right) => isOver(right.low, left.high, true),
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
      return REFUTED[node.how]?.(rangeOf(node.left, frame, scope), rangeOf(node.right, frame, scope)) ?? false
    default:
      node satisfies NodeOf<
        Leaf | 'any' | 'not' | 'oneOf' | 'includes' | 'within' | Reckoning | Timing | Tallying | Branching
      >
      return false
  }
}

function rangeOf(node: Node, frame: Frame, scope: Scope): Range {
  if (node.op === 'stated' || node.op === 'provision' || node.op === 'reading')
    return rangeOf(scope.parts(node)[0] as Node, frame, scope)
  if (node.op === 'arithmetic' && (node.how === 'plus' || node.how === 'minus')) {
    const [a, b] = [rangeOf(node.left, frame, scope), rangeOf(node.right, frame, scope)]
    return node.how === 'plus'
      ? { low: ofBoth(a.low, b.low, plus), high: ofBoth(a.high, b.high, plus) }
      : { low: ofBoth(a.low, b.high, minus), high: ofBoth(a.high, b.low, minus) }
  }
  const value = scope.run(node)(frame)
  if (isNum(value)) return { low: value, high: value }
  if (value !== undefined || node.op !== 'fact') return ANYWHERE
  const { atLeast, moreThan, atMost } = limitsOf(node.fact)
  return { low: atLeast ?? moreThan, high: atMost }
}
