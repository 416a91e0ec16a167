import { compare, type Num } from '../values/decimal'
import { onceEach } from '../values/once-each'
import type { Fact, Measured } from './facts'
import type { Node } from './nodes'

/** What a number may be: its own limits, and at least zero unless it says otherwise. */
export interface Limits {
  readonly atLeast?: number
  readonly moreThan?: number
  readonly atMost?: number
}

const NONE: Limits = Object.freeze({})

/** The limits of a fact; of one that is no number, none. */
export const limitsOf: (fact: Fact | Measured) => Limits = /* @__PURE__ */ onceEach((fact) => {
  if ('type' in fact && !['integer', 'decimal', 'money', 'numbers'].includes(fact.type)) return NONE
  const { atLeast, moreThan, atMost, signed } = fact as Measured
  const floor = atLeast ?? (signed || moreThan !== undefined ? undefined : 0)
  return Object.freeze({
    ...(floor !== undefined && { atLeast: floor }),
    ...(moreThan !== undefined && { moreThan }),
    ...(atMost !== undefined && { atMost }),
  })
}, new WeakMap())

export function isWithin({ atLeast, moreThan, atMost }: Limits, value: Num): boolean {
  return (
    (atLeast === undefined || compare(value, atLeast) >= 0) &&
    (moreThan === undefined || compare(value, moreThan) > 0) &&
    (atMost === undefined || compare(value, atMost) <= 0)
  )
}

const ROUNDS: Readonly<Record<string, Limits>> = {
  weekday: { atLeast: 1, atMost: 7 },
  'month-number': { atLeast: 1, atMost: 12 },
}

/** What a number can't leave, whatever the facts. */
export function limitsIn(node: Node): Limits {
  if (node.op === 'fact') return limitsOf(node.fact)
  if (node.op === 'count') return { atLeast: 0 }
  if (node.op === 'tally') return { atLeast: 0, atMost: node.values.length }
  return (node.op === 'part' && ROUNDS[node.what]) || {}
}
