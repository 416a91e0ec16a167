import { Expression, type Need, type NeedsOf, type NumberLike, node, numberNode } from '../expression/expression'
import type { Comparison, Node } from '../expression/nodes'
import type { Num } from '../values/decimal'
import { Condition } from './conditions'

type In<L> = L extends Expression ? NeedsOf<L> : never
type Joined<N extends Need, L> = N | In<L>

/** A number: money in yuan, a rate as a plain fraction, a count. `X` is null where the text may promise nothing. */
export class Quantity<N extends Need = Need, X extends null = never> extends Expression<Num | X, N> {
  /** 以上、不少于、不低于、达到 */
  atLeast<L extends NumberLike>(limit: L): Condition<Joined<N, L>> {
    return compared(this, 'atLeast', limit)
  }
  /** 超、突破 */
  moreThan<L extends NumberLike>(limit: L): Condition<Joined<N, L>> {
    return compared(this, 'moreThan', limit)
  }
  /** 以内、内（含）、不超过 */
  atMost<L extends NumberLike>(limit: L): Condition<Joined<N, L>> {
    return compared(this, 'atMost', limit)
  }
  /** 不足 */
  lessThan<L extends NumberLike>(limit: L): Condition<Joined<N, L>> {
    return compared(this, 'lessThan', limit)
  }
  is<L extends NumberLike>(other: L): Condition<Joined<N, L>> {
    return compared(this, 'is', other)
  }
  plus<L extends NumberLike>(other: L): Quantity<Joined<N, L>, X> {
    return calculated(this, 'plus', other)
  }
  minus<L extends NumberLike>(other: L): Quantity<Joined<N, L>, X> {
    return calculated(this, 'minus', other)
  }
  times<L extends NumberLike>(other: L): Quantity<Joined<N, L>, X> {
    return calculated(this, 'times', other)
  }
  over<L extends NumberLike>(other: L): Quantity<Joined<N, L>, X> {
    return calculated(this, 'over', other)
  }
  /** Rounded to so many decimal places, where the document rounds. */
  rounded(how: 'up' | 'down' | 'half-up', places = 0): Quantity<N, X> {
    return new Quantity(node('round', 'number', { how, of: this.node, places }))
  }
}

const comparison = (left: Node, how: Comparison, right: Node): Node => node('compare', 'boolean', { how, left, right })

const compared = <N extends Need>(left: Expression, how: Comparison, right: NumberLike): Condition<N> =>
  new Condition(comparison(left.node, how, numberNode(right)))

const calculated = <N extends Need, X extends null>(
  left: Expression,
  how: 'plus' | 'minus' | 'times' | 'over',
  right: NumberLike,
): Quantity<N, X> => new Quantity(node('arithmetic', 'number', { how, left: left.node, right: numberNode(right) }))

/** For terms that the document states in years and a calendar counts in months. */
export const MONTHS_A_YEAR = 12

/** A number as an expression: an integer, or a decimal as text. */
/* @__NO_SIDE_EFFECTS__ */
export function number(value: number | string): Quantity<never> {
  return new Quantity(numberNode(value))
}

/** An amount of money in yuan. */
/* @__NO_SIDE_EFFECTS__ */
export function yuan(value: number | string): Quantity<never> {
  return number(value)
}

/** The smallest of these. */
/* @__NO_SIDE_EFFECTS__ */
export function min<const Q extends readonly NumberLike[]>(...of: Q): Quantity<In<Q[number]>> {
  return new Quantity(node('extreme', 'number', { how: 'min', of: of.map(numberNode) }))
}

/** The largest of these. */
/* @__NO_SIDE_EFFECTS__ */
export function max<const Q extends readonly NumberLike[]>(...of: Q): Quantity<In<Q[number]>> {
  return new Quantity(node('extreme', 'number', { how: 'max', of: of.map(numberNode) }))
}

/** The sum of these. */
/* @__NO_SIDE_EFFECTS__ */
export function sum<const Q extends readonly [Quantity, ...Quantity[]]>(...of: Q): Quantity<In<Q[number]>> {
  return of.reduce((total, one) => total.plus(one)) as Quantity<In<Q[number]>>
}

type Bands<T extends readonly NumberLike[], N extends Need> = { [K in keyof T]: Condition<N> }

/**
 * Consecutive bands of a quantity: up to the first bound, above it up to the second, …, above the last.
 * Each upper bound belongs to its band (含).
 */
/* @__NO_SIDE_EFFECTS__ */
export function bands<N extends Need, const B extends readonly [NumberLike, ...NumberLike[]]>(
  of: Quantity<N>,
  upTo: B,
): [...Bands<B, N | In<B[number]>>, Condition<N | In<B[number]>>] {
  const bounds = upTo.map(numberNode)
  const above = (bound: Node) => comparison(of.node, 'moreThan', bound)
  const within = (bound: Node) => comparison(of.node, 'atMost', bound)
  const list = bounds.map((bound, index) => {
    const before = bounds[index - 1]
    return before ? node('all', 'boolean', { of: [above(before), within(bound)] }) : within(bound)
  })
  return [...list, above(bounds.at(-1) as Node)].map((one) => new Condition(one)) as [
    ...Bands<B, N | In<B[number]>>,
    Condition<N | In<B[number]>>,
  ]
}
