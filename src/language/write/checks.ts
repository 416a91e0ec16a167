import { type Expression, node } from '../expression/expression'
import type { Fact } from '../expression/facts'
import type { Node, ValueType } from '../expression/nodes'
import type { Words } from '../values/words'
import { any, Condition, not } from './conditions'

/** A condition, and what to say where it doesn't hold. */
export interface Check<C extends Condition = Condition> {
  readonly if: C
  readonly otherwise: Words
  /** The fact that may be told only where a condition holds; left out, it breaks nothing. */
  readonly onlyIf?: { readonly fact: Fact; readonly holds: Node }
}

/** A condition that any sensible record meets: one that doesn't is refused as bad input. */
/* @__NO_SIDE_EFFECTS__ */
export function check<C extends Condition>(condition: C, otherwise: Words): Check<C> {
  return Object.freeze({ if: condition, otherwise })
}

const constant = (type: ValueType, value: string | number): Node => node('constant', type, { value })
const noEarlierThan = (of: Node, value: string | number): Condition =>
  new Condition(node('compare', 'boolean', { how: 'atLeast', left: of, right: constant(of.type, value) }))

/** Holds of whatever value an expression has, once it is known; bounds below all values keep it plain for every reader. */
const told: Readonly<Record<ValueType, (of: Node) => Condition>> = {
  boolean: (of) => any(new Condition(of), not(new Condition(of))),
  number: (of) => noEarlierThan(of, Number.MIN_SAFE_INTEGER),
  date: (of) => noEarlierThan(of, '1900-01-01'),
  month: (of) => noEarlierThan(of, '1900-01'),
  'date-time': (of) => noEarlierThan(of, '1900-01-01T00:00'),
  text: (of) => noEarlierThan(of, ''),
  texts: (of) => noEarlierThan(node('count', 'number', { list: of }), 0),
  dates: (of) => noEarlierThan(node('count', 'number', { list: of }), 0),
  numbers: (of) => noEarlierThan(node('count', 'number', { list: of }), 0),
}

/**
 * That a fact is told only where a condition holds: a day of registration only of what is registered. A record that tells it all the
 * same is refused.
 * @param condition that must hold where the fact is told
 * @param fact what may be told then
 * @param otherwise why it can't be told where the condition fails
 */
/* @__NO_SIDE_EFFECTS__ */
export function onlyIf(condition: Condition, fact: Expression, otherwise: Words): Check {
  const made = check(any(condition, not(told[fact.node.type](fact.node))), otherwise)
  const { node } = fact
  return node.op === 'fact' ? Object.freeze({ ...made, onlyIf: { fact: node.fact, holds: condition.node } }) : made
}

/** A case that the text speaks of; of any other it says nothing, which is no denial. */
export interface Cover<C extends Condition = Condition, W extends Words = Words> {
  readonly if: C
  readonly otherwise: W
  /** What denies a case all the same. */
  readonly unless?: C
}

/**
 * What an eligibility's text speaks of: where the condition fails the outcome is `not-covered`, with the reason.
 * @param condition that holds of every case the text speaks of
 * @param otherwise why nothing can be said of another
 */
export function covered<C extends Condition, const W extends Words>(condition: C, otherwise: W): Cover<C, W>
/**
 * The same, but for cases that the text denies all the same.
 * @param condition that holds of every case the text speaks of
 * @param otherwise why nothing can be said of another
 * @param denied `unless` it holds: a case that fails what the text requires of anybody is denied, spoken of or not
 */
export function covered<C extends Condition, D extends Condition, const W extends Words>(
  condition: C,
  otherwise: W,
  denied: { readonly unless: D },
): Cover<C | D, W>
/* @__NO_SIDE_EFFECTS__ */
export function covered(condition: Condition, otherwise: Words, denied?: { readonly unless: Condition }): Cover {
  return Object.freeze({ if: condition, otherwise, ...denied })
}
