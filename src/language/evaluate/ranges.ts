import type { Fact } from '../expression/facts'
import { limitsOf } from '../expression/limits'
import {
  type Branching,
  isPassing,
  isSum,
  type Leaf,
  type Node,
  type NodeOf,
  type Reckoning,
  type Tallying,
  type Timing,
} from '../expression/nodes'
import { compare, minus, type Num, plus } from '../values/decimal'
import { onceEach } from '../values/once-each'
import { type Frame, isNum, type Run } from './frame'
import { factOf, type Scope } from './scope'

/* What amounts that aren't all known can come to: a sum whose known parts are too much stays too much. */

/** An amount that is added or taken away. */
interface Term {
  readonly run: Run
  readonly fact: Fact | undefined
  readonly isAdded: boolean
}

/** Terms that come to no more than zero, or to less. */
interface Order {
  readonly terms: readonly Term[]
  readonly isStrict: boolean
}

const isOfSum = ({ terms }: Order): boolean => terms.length > 2

/** So often all orders are gone through: as far as one reaches through others. */
const MOST_ROUNDS = 6

/** How the parts of an expression run. */
type Parts = Pick<Scope, 'run' | 'parts'>

function termsOf(node: Node, isAdded: boolean, scope: Parts): readonly Term[] {
  if (isPassing(node)) return termsOf(scope.parts(node)[0] as Node, isAdded, scope)
  if (isSum(node))
    return [
      ...termsOf(node.left, isAdded, scope),
      ...termsOf(node.right, node.how === 'plus' ? isAdded : !isAdded, scope),
    ]
  return [{ run: scope.run(node), fact: factOf(node), isAdded }]
}

/** The orders of amounts that a condition sets. */
function ordersIn(node: Node, scope: Parts): readonly Order[] {
  if (isPassing(node) || node.op === 'all') return scope.parts(node).flatMap((part) => ordersIn(part, scope))
  if (node.op !== 'compare') {
    node satisfies NodeOf<
      Leaf | 'any' | 'not' | 'oneOf' | 'includes' | 'within' | Reckoning | Timing | Tallying | Branching
    >
    return []
  }
  const { how, left, right } = node
  const order = (isUp: boolean): Order => ({
    terms: [...termsOf(left, isUp, scope), ...termsOf(right, !isUp, scope)],
    isStrict: how === 'lessThan' || how === 'moreThan',
  })
  if (how === 'isNot') return []
  return how === 'is' ? [order(true), order(false)] : [order(how === 'atMost' || how === 'lessThan')]
}

/** Tells whether some conditions can hold together, as far as the orders of amounts among them say. */
export function createOrders(scope: Scope): (conditions: readonly Node[], frame: Frame) => boolean {
  const ordersOf = onceEach((condition: Node) => ordersIn(condition, scope))
  return (conditions, frame) => {
    const ranges = new Ranges(frame)
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const before = ranges.narrowed
      for (const condition of conditions) for (const order of ordersOf(condition)) if (!ranges.keep(order)) return false
      if (ranges.narrowed === before) break
    }
    return true
  }
}

/** What a comparison of sums comes to though parts of them aren’t known: where their limits tell. Undefined of any other. */
export function comparingSums(node: NodeOf<'compare'>, scope: Parts): Run | undefined {
  const orders = ordersIn(node, scope)
  if (!orders.some(isOfSum)) return undefined
  // What denies one order is the order the other way round; what denies that two amounts are the same is none.
  const denied = orders.length > 1 ? [] : orders.map(turned)
  const isBroken = (some: readonly Order[], frame: Frame) => some.some((order) => !new Ranges(frame).keep(order))
  return (frame) => (isBroken(orders, frame) ? false : isBroken(denied, frame) || undefined)
}

/** The least and the most that a sum can come to, as far as its known parts and the limits of the others say. */
export function endsOfSum(node: Node, frame: Frame, scope: Parts): readonly Num[] {
  const terms = termsOf(node, true, scope)
  if (terms.length < 2) return []
  const ranges = new Ranges(frame)
  const most = ranges.leastOf(terms.map(opposite))
  return [ranges.leastOf(terms), most && minus(0, most)].filter(isNum)
}

const opposite = (one: Term): Term => ({ ...one, isAdded: !one.isAdded })

const turned = ({ terms, isStrict }: Order): Order => ({ terms: terms.map(opposite), isStrict: !isStrict })

type End = 'low' | 'high'

/** Where the amounts of a frame lie that aren't known: their ends, included; undefined where there is none. */
class Ranges {
  readonly #frame: Frame
  readonly #found: Readonly<Record<End, Map<Fact, Num>>> = { low: new Map(), high: new Map() }
  /** How often one was narrowed. */
  narrowed = 0
  constructor(frame: Frame) {
    this.#frame = frame
  }

  #end(fact: Fact, end: End): Num | undefined {
    const { atLeast, moreThan, atMost } = limitsOf(fact)
    return this.#found[end].get(fact) ?? (end === 'high' ? atMost : (atLeast ?? moreThan))
  }

  /** The least that a term adds. */
  #least({ run, fact, isAdded }: Term): Num | undefined {
    const value = run(this.#frame) ?? (fact && this.#end(fact, isAdded ? 'low' : 'high'))
    return isAdded || !isNum(value) ? (value as Num) : minus(0, value)
  }

  /** The least that terms come to. */
  leastOf(terms: readonly Term[]): Num | undefined {
    const each = terms.map((one) => this.#least(one))
    return each.every(isNum) ? (each as Num[]).reduce(plus, 0) : undefined
  }

  /** Narrows what an order leaves of amounts that aren't known; whether it leaves anything. */
  keep({ terms, isStrict }: Order): boolean {
    let least: Num = 0
    let endless: Term | undefined
    for (const term of terms) {
      const one = this.#least(term)
      if (isNum(one)) least = plus(least, one)
      else if (endless) return true
      else endless = term
    }
    if (endless) this.#narrow(endless, least)
    else if (compare(least, 0) > (isStrict ? -1 : 0)) return false
    else for (const term of terms) this.#narrow(term, minus(least, this.#least(term) as Num))
    return true
  }

  /** Narrows one term to what the rest of an order leaves it. */
  #narrow({ run, fact, isAdded }: Term, rest: Num): void {
    if (!fact || run(this.#frame) !== undefined) return
    const end = isAdded ? 'high' : 'low'
    const before = this.#end(fact, end)
    const found = isAdded ? minus(0, rest) : rest
    if (before !== undefined && compare(found, before) * (isAdded ? -1 : 1) <= 0) return
    this.#found[end].set(fact, found)
    this.narrowed += 1
  }
}
