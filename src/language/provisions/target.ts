import { type Missing, missingFrom } from '../evaluate/missing'
import type { Account } from '../expression/account'
import { type InputOf, type Need, type NeedsOf, type NumberLike, node, numberNode } from '../expression/expression'
import type { Node } from '../expression/nodes'
import { unitOf } from '../expression/text'
import type { Options } from '../input/options'
import { compare, exact, minus, type Num, plus, sealed, whole } from '../values/decimal'
import { frozen } from '../values/frozen'
import { type UnitName, units } from '../values/units'
import type { Words } from '../values/words'
import { Condition } from '../write/conditions'
import type { Quantity } from '../write/quantities'
import { type Behaviour, Core } from './core'
import type { Definition, PeriodNeeds } from './definition'
import type { PartialInput } from './eligibility'
import { bear, type Provision } from './provision'

/** @inline */
type How = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'is'

/** A figure to reach. */
export interface Goal<N extends Need = Need> {
  readonly label: Words
  readonly actual: Quantity<N>
  readonly how: How
  readonly target: Node
  readonly met: Condition<N>
  readonly unit?: UnitName
}

/** States a figure to reach: what is counted, how it is held against the figure, and the figure. */
/* @__NO_SIDE_EFFECTS__ */
export function goal<N extends Need, L extends NumberLike>(
  label: Words,
  actual: Quantity<N>,
  how: How,
  target: L,
  unit?: UnitName,
): Goal<N | NeedsOf<L>> {
  const to = numberNode(target)
  const met = new Condition<N | NeedsOf<L>>(node('compare', 'boolean', { how, left: actual.node, right: to }))
  return Object.freeze({ label, actual, how, target: to, met, ...(unit && { unit }) })
}

/** How an actual figure stands against its target. */
export interface GoalState {
  readonly outcome: 'met' | 'not-met' | 'undetermined'
  readonly how: How
  /** Unknown where the figure itself depends on a fact that is missing. */
  readonly target?: Num
  readonly actual?: Num
  /** What is still missing (or, for a ceiling, what is too much); 0 where the figure is reached. */
  readonly shortfall?: Num
}

/** A target held against actual figures: met when every goal is. */
export interface Assessment extends Account {
  readonly kind: 'target'
  readonly outcome: 'met' | 'not-met' | 'undetermined'
  readonly goals: Readonly<Record<string, GoalState>>
  /** Of the only goal, where there is one. */
  readonly shortfall?: Num
  readonly missing: readonly Missing[]
}

interface TargetDefinition extends Definition {
  readonly goals: Readonly<Record<string, Goal>>
  /** The document says it strives for it (力争), not that it will reach it. */
  readonly bestEffort?: true
}

/** A provision that holds actual figures against a target. */
export interface Target<N extends Need = Need> extends Provision<'target'> {
  (facts: PartialInput<N>, options?: Options): Assessment
  readonly bestEffort: boolean
}

type NeedsIn<D extends TargetDefinition> =
  | { [K in keyof D['goals']]: NeedsOf<D['goals'][K]['met']> }[keyof D['goals']]
  | PeriodNeeds<D>

/** Whether a goal is counted in whole things; money and rates are given as Decimals. */
function isCounted({ unit, actual }: Goal): boolean {
  const name = unit ?? unitOf(actual.node)
  return name === undefined || units[name].dimension === 'count'
}

/** What is missing; a count that must exceed a figure lacks one more than the difference. */
function lacking(how: How, actual: Num, target: Num, counted: boolean): Num {
  const ceiling = how === 'atMost' || how === 'lessThan'
  const strict = how === 'moreThan' || how === 'lessThan'
  const gap = ceiling ? minus(actual, target) : minus(target, actual)
  if (how === 'is') return compare(gap, 0) < 0 ? minus(0, gap) : gap
  const short = strict && counted ? plus(gap, 1) : gap
  return compare(short, 0) > 0 ? short : 0
}

const behaviour: Behaviour<TargetDefinition, Assessment> = {
  kind: 'target',
  roots: ({ goals }) =>
    Object.values(goals).map((one) => ({ label: one.label, of: one.met, ...(one.unit && { unit: one.unit }) })),
  answer(core, frame, prepared) {
    const entries = Object.entries(core.definition.goals)
    const open = core.periodIsOpen(frame, prepared)
    const states = entries.map(([name, one]): [string, GoalState] => {
      const { how, met } = one
      const counted = isCounted(one)
      const give = (value: Num): Num => (counted ? whole(value) : sealed(exact(value)))
      const to = prepared.run(one.target)(frame) as Num | undefined
      const now = prepared.run(one.actual.node)(frame) as Num | undefined
      const known = {
        how,
        ...(to !== undefined && { target: give(to) }),
        ...(now !== undefined && { actual: give(now) }),
      }
      if (to === undefined || now === undefined) return [name, { outcome: 'undetermined', ...known }]
      const outcome = prepared.run(met.node)(frame) === true ? 'met' : 'not-met'
      return [name, { outcome, ...known, shortfall: give(lacking(how, now, to, counted)) }]
    })
    const outcomes = states.map(([, state]) => state.outcome)
    const undetermined = open !== undefined || (outcomes.includes('undetermined') && !outcomes.includes('not-met'))
    const waiting = undetermined ? [...(open ? [open] : []), ...entries.map(([, one]) => one.met.node)] : []
    const only = states.length === 1 ? states[0]?.[1].shortfall : undefined
    return frozen({
      kind: 'target',
      outcome: undetermined ? 'undetermined' : outcomes.includes('not-met') ? 'not-met' : 'met',
      goals: Object.fromEntries(states),
      ...(only !== undefined && { shortfall: only }),
      missing: missingFrom(waiting, { ...prepared, frame }),
      ...core.account(frame, prepared),
    })
  },
}

/** A provision that assesses; its export is named after its id. */
/* @__NO_SIDE_EFFECTS__ */
export function target<const D extends TargetDefinition>(id: string, define: () => D): Target<NeedsIn<D>> {
  const parts = new Core(id, behaviour, define as () => TargetDefinition)
  return bear(parts, (facts: InputOf<Need>, options?: Options) => parts.evaluate(facts, options), {
    get bestEffort() {
      return parts.definition.bestEffort === true
    },
  })
}
