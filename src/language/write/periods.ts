import type { PeriodState } from '../expression/account'
import { type AsGiven, type Aside, type Need, node } from '../expression/expression'
import type { Node, Value } from '../expression/nodes'
import { Condition } from './conditions'
import { asOf, type Day } from './days'

/** A stated period, both days included, and the day that is held against it. */
export interface Period<N extends Need = Need> {
  /** Whether the day lies in the period. */
  readonly holds: Condition<N>
  readonly day: Node
  readonly from?: Node
  readonly to?: Node
}

/** A period is bounded by days that the text states, under one reading or another. */
type Bounds<N extends Need, From extends Aside, To extends Aside> = {
  /** The day that is tested; without it, the day as of which one asks. */
  readonly on?: Day<N>
} & ({ readonly from: Day<From>; readonly to?: Day<To> } | { readonly from?: Day<From>; readonly to: Day<To> })

/** A provision's period of validity. */
/* @__NO_SIDE_EFFECTS__ */
export function period<N extends Need = never, From extends Aside = never, To extends Aside = never>({
  on,
  from,
  to,
}: Bounds<N, From, To>): Period<AsGiven<N | From | To>> {
  const day = (on ?? asOf()).node
  const bounds = { ...(from && { from: from.node }), ...(to && { to: to.node }) }
  return Object.freeze({
    holds: new Condition<N | From | To>(node('within', 'boolean', { date: day, ...bounds })),
    day,
    ...bounds,
  })
}

/** Where a day lies, given what runs the period's nodes. */
export function periodState(stated: Period | undefined, run: (node: Node) => Value | undefined): PeriodState {
  if (stated === undefined) return 'unstated'
  const day = run(stated.day)
  if (typeof day !== 'string') return 'unknown'
  const from = stated.from && run(stated.from)
  const to = stated.to && run(stated.to)
  if (typeof from === 'string' && day < from) return 'before'
  if (typeof to === 'string' && day > to) return 'ended'
  const known = (stated.from === undefined || from !== undefined) && (stated.to === undefined || to !== undefined)
  return known ? 'in-force' : 'unknown'
}
