import {
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  yieldsOf,
} from '../expression/nodes'
import { type AmountTerm, TooWideError, term } from './amounts'
import { type Translating, widest } from './translating'

const MOST_PLACES = 12
/** A quotient of fewer would mostly be refused: narrower columns are better. */
const FEWEST_PLACES = 6

/** As many places as a quotient may be given with. */
export function placesFor(of: AmountTerm, by: Translating): number {
  const most = by.dialect.wholeDigits - Math.max(1, of.whole) - 2 * (of.over?.places ?? 0)
  if (most < FEWEST_PLACES && !by.asking.isNarrowest) throw new TooWideError(`${FEWEST_PLACES} places`)
  return Math.max(0, Math.min(MOST_PLACES, most))
}

/** The common width of the numbers that a node may come to. */
export function wideOf(node: Node, by: Translating): AmountTerm {
  if (node.type !== 'number') return term('')
  switch (node.op) {
    case 'nothing':
      return term('')
    case 'stated':
    case 'provision':
      return wideOf(node.of, by)
    case 'reading':
      return wideOf(by.asking.chosen(node), by)
    case 'when':
    case 'table':
      return widest(yieldsOf(node).map((one) => wideOf(one, by)))
    default: {
      node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying>
      const own = by.term(node)
      return own.over === undefined ? own : by.asking.amounts.ended(own, placesFor(own, by))
    }
  }
}
