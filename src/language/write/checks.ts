import type { Words } from '../values/words'
import type { Condition } from './conditions'

/** A condition, and what to say where it doesn't hold. */
export interface Check {
  readonly if: Condition
  readonly otherwise: Words
}

/** A condition that any sensible record meets: one that doesn't is refused as bad input. */
/* @__NO_SIDE_EFFECTS__ */
export function check(condition: Condition, otherwise: Words): Check {
  return Object.freeze({ if: condition, otherwise })
}

/** A case that the text speaks of; of any other it says nothing, which is no denial. */
export interface Cover<C extends Condition = Condition> {
  readonly if: C
  readonly otherwise: Words
}

/**
 * What an eligibility's text speaks of: where the condition fails the outcome is `not-covered`, with the reason.
 * @param condition that holds of every case the text speaks of
 * @param otherwise why nothing can be said of another
 */
/* @__NO_SIDE_EFFECTS__ */
export function covered<C extends Condition>(condition: C, otherwise: Words): Cover<C> {
  return Object.freeze({ if: condition, otherwise })
}
