import type { Fact } from '../expression/facts'
import {
  type Branching,
  conditionsOf,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  partsOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  yieldsOf,
} from '../expression/nodes'
import { isNonNegative } from './traits'
import type { AskedInSql, Translating } from './translating'

/* How an expression uses its facts: Kleene's logic is exact of a fact that is used once, or always in one direction. */

type Sign = 1 | -1 | 0

interface Use {
  readonly sign: Sign
  /** What is asked of the fact: uses of one direction are one only where they ask alike. */
  readonly asks: string
}

const flip = (sign: Sign): Sign => (sign === 0 ? 0 : sign === 1 ? -1 : 1)
const joined = (a: Sign, b: Sign): Sign => (b === 0 ? 0 : b === 1 ? a : flip(a))

/** Whether a value rises (1) or falls (-1) as a fact of it does; 0 where neither is clear. */
function direction(node: Node, fact: Fact, by: Translating): Sign {
  const has = (part: Node) => by.asking.countsIn(part).has(fact)
  const inner = (part: Node) => direction(part, fact, by)
  switch (node.op) {
    case 'fact':
    case 'asOf':
      return 1
    case 'stated':
    case 'provision':
    case 'round':
      return inner(node.of)
    case 'reading':
      return inner(by.asking.chosen(node))
    case 'extreme': {
      const parts = node.of.filter(has)
      return parts.length === 1 ? inner(parts[0] as Node) : 0
    }
    case 'arithmetic': {
      const { how, left, right } = node
      if (has(left) && has(right)) return 0
      const [part, other] = has(left) ? [left, right] : [right, left]
      if (how === 'plus') return inner(part)
      if (how === 'minus') return has(left) ? inner(part) : flip(inner(part))
      if (!isNonNegative(other, by.asking)) return 0
      return how === 'times' || has(left) ? inner(part) : flip(inner(part))
    }
    case 'shift':
      if (has(node.date)) return has(node.amount) ? 0 : inner(node.date)
      return node.back ? flip(inner(node.amount)) : inner(node.amount)
    case 'between':
      if (has(node.from)) return has(node.to) ? 0 : flip(inner(node.from))
      return inner(node.to)
    case 'part':
      return ['month', 'first-day', 'date', 'year'].includes(node.what) ? inner(node.of) : 0
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying | Branching>
      return 0
  }
}

const MOST_VISITS = 2

export class Usage {
  readonly #by: Translating
  readonly #asking: AskedInSql
  readonly #uses = new Map<Fact, Use[]>()
  readonly #visits = new Map<Node, Map<Sign, number>>()
  constructor(root: Node, by: Translating) {
    this.#by = by
    this.#asking = by.asking
    this.#visit(root, root.type === 'boolean' ? 1 : 0)
  }

  facts(): readonly Fact[] {
    return [...this.#uses.keys()]
  }

  /** Whether a fact that isn't known may leave the expression open though every value of it settles it alike. */
  isRepeated(fact: Fact): boolean {
    const [first, ...rest] = this.#uses.get(fact) ?? []
    if (first === undefined || rest.length === 0) return false
    return first.sign === 0 || rest.some((one) => one.sign !== first.sign || one.asks !== first.asks)
  }

  #use(fact: Fact, sign: Sign, asks: string): void {
    const all = this.#uses.get(fact) ?? []
    if (all.length < 12) all.push({ sign, asks })
    this.#uses.set(fact, all)
  }

  #order(side: Node, sign: Sign): void {
    for (const [fact, count] of this.#asking.countsIn(side)) {
      const own = joined(sign, direction(side, fact, this.#by))
      this.#use(fact, count > 1 ? 0 : own, 'order')
      if (count > 1) this.#use(fact, 0, 'order')
    }
    this.#conditionsIn(side)
  }

  /** Conditions that stand within what is compared. */
  #conditionsIn(node: Node): void {
    if (node.op === 'when' || node.op === 'table') for (const one of conditionsOf(node)) this.#visit(one, 0)
    this.#valuesIn(node).forEach((part) => {
      if (part.type !== 'boolean') this.#conditionsIn(part)
    })
  }

  /** What a node's value comes of. */
  #valuesIn(node: Node): readonly Node[] {
    switch (node.op) {
      case 'reading':
        return [this.#asking.chosen(node)]
      case 'when':
      case 'table':
        return yieldsOf(node)
      default:
        node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying | 'stated' | 'provision'>
        return partsOf(node)
    }
  }

  #visit(node: Node, sign: Sign): void {
    const visits = this.#visits.get(node) ?? new Map<Sign, number>()
    const before = visits.get(sign) ?? 0
    if (before >= (sign === 0 ? MOST_VISITS : 1)) return
    visits.set(sign, before + 1)
    this.#visits.set(node, visits)
    switch (node.op) {
      case 'fact':
        this.#use(node.fact, sign, 'itself')
        return
      case 'all':
      case 'any':
        for (const part of node.of) this.#visit(part, sign)
        return
      case 'not':
        this.#visit(node.of, flip(sign))
        return
      case 'compare': {
        const up = node.how === 'atLeast' || node.how === 'moreThan'
        const order: Sign = node.how === 'is' || node.how === 'isNot' ? 0 : up ? sign : flip(sign)
        this.#order(node.left, order)
        this.#order(node.right, flip(order))
        return
      }
      case 'within':
        if (node.from && node.to) this.#order(node.date, 0)
        else this.#order(node.date, node.from ? sign : flip(sign))
        if (node.from) this.#order(node.from, flip(sign))
        if (node.to) this.#order(node.to, sign)
        return
      case 'oneOf':
        for (const [fact] of this.#asking.countsIn(node.of)) this.#use(fact, sign, node.values.join('|'))
        this.#conditionsIn(node.of)
        return
      case 'includes':
        for (const [fact] of this.#asking.countsIn(node.set))
          this.#use(fact, sign, `${node.every} ${node.values.join('|')}`)
        return
      case 'when':
        for (const one of node.cases) {
          this.#visit(one.if, 0)
          this.#visit(one.yields, sign)
        }
        this.#visit(node.otherwise, sign)
        return
      case 'table':
        for (const row of node.rows) {
          for (const one of row.if) this.#visit(one, 0)
          this.#visit(row.yields, sign)
        }
        return
      case 'stated':
      case 'provision':
      case 'reading':
        for (const part of this.#valuesIn(node)) this.#visit(part, sign)
        return
      default:
        node satisfies NodeOf<Leaf | Reckoning | Timing | Tallying>
        for (const part of partsOf(node)) this.#visit(part, 0)
    }
  }
}
