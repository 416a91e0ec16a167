import { node } from '../expression/expression'
import type { Fact } from '../expression/facts'
import type { Branching, Leaf, Node, NodeOf, Passing, Reckoning, Tallying, Timing } from '../expression/nodes'
import type { AskedInSql } from './translating'

/** What a check holds a fact to. */
export function boundIn(check: Node, fact: Fact, side: 'low' | 'high', told: AskedInSql['valueOf']): readonly Node[] {
  const isIt = (one: Node): boolean => (one.op === 'fact' && one.fact === fact) || (one.op === 'stated' && isIt(one.of))
  const isUp = side === 'high'
  /** What bounds the fact where this bounds an expression of it. */
  const bounding = (of: Node, bound: Node): readonly Node[] => {
    if (isIt(of)) return [bound]
    if (of.op === 'stated') return bounding(of.of, bound)
    if (of.op === 'part' && of.what === 'first-day' && isIt(of.of))
      return [node('part', 'month', { what: 'month', of: bound })]
    if (of.op === 'part' && of.what === 'date' && isIt(of.of)) {
      const day = told(bound)
      const time = isUp ? '23:59:59' : '00:00'
      return typeof day === 'string' ? [node('constant', 'date-time', { value: `${day}T${time}` })] : []
    }
    if (of.op !== 'arithmetic' || (of.how !== 'plus' && of.how !== 'minus')) return []
    const undo = of.how === 'plus' ? 'minus' : 'plus'
    const rest = (other: Node): Node => node('arithmetic', 'number', { how: undo, left: bound, right: other })
    const mirrored = of.how === 'plus' ? bounding(of.right, rest(of.left)) : []
    return [...bounding(of.left, rest(of.right)), ...mirrored]
  }
  switch (check.op) {
    case 'all':
      return check.of.flatMap((one) => boundIn(one, fact, side, told))
    case 'compare': {
      const { how, left, right } = check
      const rises = how === 'atLeast' || how === 'moreThan'
      const falls = how === 'atMost' || how === 'lessThan'
      const [isOfLeft, isOfRight] = isUp ? [falls, rises] : [rises, falls]
      return [...(isOfLeft ? bounding(left, right) : []), ...(isOfRight ? bounding(right, left) : [])]
    }
    case 'within': {
      const bound = isUp ? check.to : check.from
      return bound ? bounding(check.date, bound) : []
    }
    default:
      check satisfies NodeOf<
        Leaf | 'any' | 'not' | 'oneOf' | 'includes' | Reckoning | Timing | Tallying | Branching | Passing
      >
      return []
  }
}
