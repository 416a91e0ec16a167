import { type Expression, type NumberLike, numberNode } from '../expression/expression'
import type { Fact } from '../expression/facts'
import type { Node } from '../expression/nodes'

/** What holds of an output whatever the facts and the reading: the text implies it, and haotong/testing tries it. */
export type Guarantee =
  | { readonly kind: 'never-more-than'; readonly output: string; readonly limit: Node }
  | { readonly kind: 'never-falls' | 'never-rises'; readonly output: string; readonly as: Fact }

/** The output is at most this. */
/* @__NO_SIDE_EFFECTS__ */
export function neverMoreThan(output: string, limit: NumberLike): Guarantee {
  return Object.freeze({ kind: 'never-more-than', output, limit: numberNode(limit) })
}

function along(kind: 'never-falls' | 'never-rises', output: string, fact: Expression): Guarantee {
  if (fact.node.op !== 'fact') throw new TypeError(`${output} can be held against a single fact only`)
  return Object.freeze({ kind, output, as: fact.node.fact })
}

/** As the fact rises (a later day, a larger amount), all else being equal, the output doesn't fall. */
/* @__NO_SIDE_EFFECTS__ */
export function neverFalls(output: string, fact: Expression): Guarantee {
  return along('never-falls', output, fact)
}

/** As the fact rises, all else being equal, the output doesn't rise. */
/* @__NO_SIDE_EFFECTS__ */
export function neverRises(output: string, fact: Expression): Guarantee {
  return along('never-rises', output, fact)
}
