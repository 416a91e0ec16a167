import { Expression, type Need, type NeedsOf, type NumberLike, node, numberNode } from '../expression/expression'
import type { NodeOf } from '../expression/nodes'
import { Condition } from './conditions'
import { Day } from './days'
import { Quantity } from './quantities'

type In<L> = L extends Expression ? NeedsOf<L> : never
type Aggregate = NodeOf<'aggregate'>['how']

/** A list of days, in any order. */
export class Days<N extends Need = Need> extends Expression<readonly string[], N> {
  count(): Quantity<N> {
    return new Quantity(node('count', 'number', { list: this.node }))
  }
  /** How many fall within a period, both ends included. */
  countWithin<A extends Day, B extends Day>(from: A, to: B): Quantity<N | In<A> | In<B>> {
    return new Quantity(node('count', 'number', { list: this.node, from: from.node, to: to.node }))
  }
  /** How many fall on or after a day. */
  countSince<A extends Day>(from: A): Quantity<N | In<A>> {
    return new Quantity(node('count', 'number', { list: this.node, from: from.node }))
  }
  /** Of an empty list there is none: nothing compares with it, so that it is neither before a day nor on or after it. */
  latest(): Day<N, null> {
    return new Day(node('aggregate', 'date', { how: 'most', list: this.node }))
  }
}

/** A list of numbers, in order. */
export class Numbers<N extends Need = Need> extends Expression<readonly unknown[], N> {
  count(): Quantity<N> {
    return new Quantity(node('count', 'number', { list: this.node }))
  }
  /** Holds of an empty list, none of which falls short. */
  everyMoreThan<L extends NumberLike>(limit: L): Condition<N | In<L>> {
    return new Condition(node('every', 'boolean', { list: this.node, how: 'moreThan', than: numberNode(limit) }))
  }
  /** Holds of an empty list, as `everyMoreThan` does. */
  everyAtLeast<L extends NumberLike>(limit: L): Condition<N | In<L>> {
    return new Condition(node('every', 'boolean', { list: this.node, how: 'atLeast', than: numberNode(limit) }))
  }
  /** Holds of an empty list, as `everyMoreThan` does. */
  everyAtMost<L extends NumberLike>(limit: L): Condition<N | In<L>> {
    return new Condition(node('every', 'boolean', { list: this.node, how: 'atMost', than: numberNode(limit) }))
  }
  /** Of an empty list 0. */
  sum(): Quantity<N> {
    return this.#aggregate('sum')
  }
  /** Of an empty list there is none, and nothing compares with it. */
  last(): Quantity<N> {
    return this.#aggregate('last')
  }
  /** Of an empty list there is none, and nothing compares with it. */
  largest(): Quantity<N> {
    return this.#aggregate('most')
  }
  /** A record whose list is empty is refused, since nothing is divided by 0: whether there is any is asked first. */
  average(): Quantity<N> {
    return this.sum().over(this.count())
  }
  #aggregate(how: Aggregate): Quantity<N> {
    return new Quantity(node('aggregate', 'number', { how, list: this.node }))
  }
}
