import type { Frame } from '../evaluate/frame'
import { type Missing, missingFrom } from '../evaluate/missing'
import type { Prepared } from '../evaluate/program'
import type { Account } from '../expression/account'
import type { Expression, InputOfNeeds, Need, Root } from '../expression/expression'
import type { Node } from '../expression/nodes'
import type { Options, OptionsOf } from '../input/options'
import type { Num } from '../values/decimal'
import { frozenWithin } from '../values/frozen'
import { onceEach } from '../values/once-each'
import { Day } from '../write/days'
import { type Behaviour, Core } from './core'
import type { Definition, FurtherNeeds } from './definition'
import type { PartialInput } from './eligibility'
import { issuesOfGoals } from './goal-checks'
import {
  contradicted,
  type Goal,
  type GoalOutcome,
  type GoalState,
  outcomeOfGoal,
  standingOfGoal,
  stateOfGoal,
} from './goals'
import { bear, type Called, type Provision, type SubjectIn } from './provision'

/** A target held against actual figures, goal by goal. */
export interface Assessment<G extends string = string> extends Account {
  readonly kind: 'target'
  /** The worst of its goals: one that isn't met, else one that is still open, else one whose day isn't here yet. */
  readonly outcome: GoalOutcome
  readonly goals: Readonly<Record<G, GoalState>>
  /** Of the only goal, where there is one. */
  readonly shortfall?: Num
  /** What its open goals wait for, also where their outcome changes nothing in its own. */
  readonly missing: readonly Missing[]
}

export interface TargetDefinition extends Definition {
  readonly goals: Readonly<Record<string, Goal>>
}

/** The typed call, as a method's type: so any of them is one of the kind, whichever readings it knows. */
type Call<N extends Need, G extends string> = {
  call<const R extends string>(facts: PartialInput<N>, options?: OptionsOf<R, N>): Assessment<G>
}['call']

/** A provision that holds actual figures against a target. */
export interface Target<N extends Need = Need, G extends string = string> extends Provision<'target', N>, Call<N, G> {}

type NeedsIn<D extends TargetDefinition> =
  | { [K in keyof D['goals']]: D['goals'][K] extends Goal<infer N> ? N : never }[keyof D['goals']]
  | FurtherNeeds<D>

/** A target's goals with their outcomes; the period of the target is that of every goal that states none. */
function goalsOf(definition: TargetDefinition): readonly (readonly [string, Goal, Node])[] {
  const { goals, period } = definition
  const isAsked = period?.day.op === 'asOf'
  const shared = {
    ...(isAsked && period.from && { from: new Day<never>(period.from) }),
    ...(isAsked && period.to && { by: new Day<never>(period.to) }),
  }
  return Object.entries(goals).map(([name, one]) => {
    const own = { ...one, terms: { ...shared, ...one.terms } }
    return [name, own, outcomeOfGoal(own).node]
  })
}

/** A target's goals, each with its name and the expression of its outcome. */
export const preparedGoals = /* @__PURE__ */ onceEach(goalsOf, new WeakMap())

const RANK: readonly GoalOutcome[] = ['not-applicable', 'met', 'not-due', 'not-met']

/** The worst that a goal can still come to: before its day a short one isn't due. */
function worstOf({ outcome, due }: GoalState, asOf: string | undefined): number {
  const isAhead = asOf !== undefined && due !== undefined && asOf < due
  return RANK.indexOf(outcome === 'undetermined' ? (isAhead ? 'not-due' : 'not-met') : outcome)
}

/** What several goals come to: the worst, where what is open can't make it worse. */
function together(states: readonly GoalState[], asOf: string | undefined): GoalOutcome {
  const worst = Math.max(0, ...states.map((one) => RANK.indexOf(one.outcome)))
  const isOpen = states.some((one) => one.outcome === 'undetermined' && worstOf(one, asOf) > worst)
  return isOpen ? 'undetermined' : (RANK[worst] as GoalOutcome)
}

/** How each goal stands, and how that was found; one whose facts contradict themselves is open. */
function assess(core: Core<TargetDefinition, Assessment>, frame: Frame, prepared: Prepared) {
  const goals = preparedGoals(core.definition)
  const issues = issuesOfGoals(core, goals, frame, prepared)
  // Where the record contradicts itself nothing can be filled in, and what isn't known is open.
  const how = issues.size > 0 ? { ...prepared, run: prepared.plain, settler: () => undefined } : prepared
  const states = goals.map(([name, one, outcome]) => {
    const state = stateOfGoal(one, outcome, frame, how)
    const own = issues.get(name)
    return [name, own ? contradicted(state, own) : state] as const
  })
  return { states, how }
}

/** What is said below a goal of its own days, of whether it is judged at the end alone, and of when there is something to count. */
function termsOf(name: string, own: Goal['terms'], { from, by, onlyAtEnd, applies }: Goal['terms']): readonly Root[] {
  const term = (key: string, zh: string, en: string, of: Expression | undefined): readonly Root[] =>
    of ? [{ name: `${name}/${key}`, label: { zh, en }, of }] : []
  return [
    ...term('from', '起始日', 'counted from', own.from && from),
    ...(onlyAtEnd ? term('by', '期满才判定', 'judged only at the end', by) : term('by', '期限', 'due', own.by)),
    ...term('applies', '适用前提', 'counted only where', applies),
  ]
}

const behaviour: Behaviour<TargetDefinition, Assessment> = {
  kind: 'target',
  standsInPart: (core, frame, prepared) =>
    assess(core, frame, prepared).states.some(
      ([, { outcome, issues }]) => issues === undefined && outcome !== 'undetermined',
    ),
  roots: (definition) =>
    preparedGoals(definition).map(([name, { label, met, terms }]) => ({
      name,
      label,
      of: met,
      ...(terms.unit && { unit: terms.unit }),
      terms: termsOf(name, definition.goals[name]?.terms ?? {}, terms),
    })),
  further: (definition) =>
    preparedGoals(definition).flatMap(([, { terms }, outcome]) =>
      terms.from ? [outcome, terms.from.node] : [outcome],
    ),
  standings(core, frame, prepared) {
    const goals = preparedGoals(core.definition)
    const said = assess(core, frame, prepared).states.flatMap(([name, state], index) => {
      const [, one] = goals[index] as (typeof goals)[number]
      const standing = standingOfGoal(one, state, frame.asOf !== undefined)
      return standing || state.outcome === 'undetermined' ? [[name, standing ?? null] as const] : []
    })
    return Object.fromEntries(said)
  },
  answer(core, frame, prepared) {
    const { states, how } = assess(core, frame, prepared)
    const outcome = together(
      states.map(([, state]) => state),
      frame.asOf,
    )
    const isOpen = ({ outcome: of, issues }: GoalState): boolean => of === 'undetermined' && issues === undefined
    const open = preparedGoals(core.definition).flatMap(([, , node], index) =>
      isOpen((states[index] as (typeof states)[number])[1]) ? [node] : [],
    )
    const only = states.length === 1 ? states[0]?.[1].shortfall : undefined
    return frozenWithin({
      kind: 'target',
      outcome,
      goals: Object.fromEntries(states),
      ...(only !== undefined && { shortfall: only }),
      missing: missingFrom(open, frame, how),
      ...core.account(frame, prepared),
    })
  },
}

/** A provision that assesses; its export is named after its id. */
/* @__NO_SIDE_EFFECTS__ */
export function target<const Id extends string, const D extends TargetDefinition>(
  id: Id,
  define: () => D,
): Target<NeedsIn<D>, keyof D['goals'] & string> & Called<Id, SubjectIn<D>> {
  const parts = new Core(id, behaviour, define as () => TargetDefinition)
  return bear(parts, (facts: InputOfNeeds<Need>, options?: Options) => parts.evaluate(facts, options))
}
