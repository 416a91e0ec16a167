import { Expression, type Need, type NeedsOf, node } from '../expression/expression'

/** Something that holds, doesn't hold, or isn't known. */
export class Condition<N extends Need = Need> extends Expression<boolean, N> {}

/** Every one of these holds. One that fails settles it. Of none at all (`all()`) it holds: nothing more is asked. */
/* @__NO_SIDE_EFFECTS__ */
export function all<const C extends readonly Condition[]>(...of: C): Condition<NeedsOf<C[number]>> {
  return new Condition(node('all', 'boolean', { of: of.map((one) => one.node) }))
}

/** At least one of these holds. One that holds settles it. Of none at all (`any()`) it never does, and its `unmet` has no alternative. */
/* @__NO_SIDE_EFFECTS__ */
export function any<const C extends readonly Condition[]>(...of: C): Condition<NeedsOf<C[number]>> {
  return new Condition(node('any', 'boolean', { of: of.map((one) => one.node) }))
}

/* @__NO_SIDE_EFFECTS__ */
export function not<N extends Need>(of: Condition<N>): Condition<N> {
  return new Condition(node('not', 'boolean', { of: of.node }))
}
