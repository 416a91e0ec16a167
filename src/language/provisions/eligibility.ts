import type { Frame, Run } from '../evaluate/frame'
import { isSoundUnder } from '../evaluate/kept-checks'
import { reasonsIn } from '../evaluate/live'
import { type Missing, missingFrom } from '../evaluate/missing'
import { CheckedFacts, type Prepared } from '../evaluate/program'
import type { Account } from '../expression/account'
import { type Expression, type FactName, type Need, type NeedsOf, node } from '../expression/expression'
import type { Node, Value } from '../expression/nodes'
import type { QuotedIn } from '../expression/quoted'
import type { BRAND } from '../input/brand'
import type { Options, OptionsOf } from '../input/options'
import { beside, saidOnce, touches } from '../outline/alternatives'
import type { Unmet } from '../outline/unmet'
import { onceEach } from '../values/once-each'
import type { Words } from '../values/words'
import { nothing, when } from '../write/branches'
import type { Cover } from '../write/checks'
import { all, any, Condition, not } from '../write/conditions'
import { type Behaviour, Core, type Head } from './core'
import type { Definition, FurtherNeeds } from './definition'
import { failuresIn, lackingIn } from './explain'
import { bear, type Called, type NeedOf, type Provision, type SubjectIn } from './provision'
import { told } from './told'

/** `not-covered`: the text says nothing of such a case, which is no denial. */
export type EligibilityOutcome = 'eligible' | 'ineligible' | 'undetermined' | 'not-covered'

/** Whether somebody qualifies, and why not. */
export interface Verdict extends Account {
  readonly kind: 'eligibility'
  readonly outcome: EligibilityOutcome
  /**
   * Every condition that fails; a period that doesn't hold is one, on the fact `asOf` or the day that is tested. Of a case that
   * isn't covered, what would have to be so for the text to speak of it.
   */
  readonly unmet: readonly Unmet[]
  /** The facts that the verdict waits for, the one that can settle most first. */
  readonly missing: readonly Missing[]
  /** Why the text says nothing of the case, where it is not covered. */
  readonly reasons?: readonly Words[]
  /** What it opens, in words, to one who is eligible. */
  readonly gives?: Words
  /** The ids of the provisions that say how much, where, whom to ask and by when, for one who is eligible. */
  readonly leadsTo?: readonly string[]
}

export interface EligibilityDefinition extends Definition {
  readonly when: Condition
  /** The cases that the text speaks of; left out where it speaks of any. */
  readonly covers?: readonly Cover[]
  /** What it opens. */
  readonly gives?: Words
  /** The ids of the provisions that say how much, where to apply, whom to ask, by when. */
  readonly leadsTo?: readonly string[]
}

/**
 * Any part of the facts that a provision needs; what is left out is unknown.
 * @inline
 */
export type PartialInput<N extends Need> = { readonly [One in N as FactName<One>]?: One['input'] | undefined }

/** Any part of the facts that provisions need, where those are known. */
export type FactsFor<P extends Provision> = string extends NeedOf<P>['name'] ? object : PartialInput<NeedOf<P>>

/**
 * The same, or such facts once they are checked: no union of the two, so that one of many eligibilities can be called.
 * @inline
 */
type Checkable<N extends Need> = PartialInput<N> & Partial<Pick<CheckedFacts, typeof BRAND>>

/** The typed call, as a method's type: so any of them is one of the kind, whichever readings it knows. */
type Call<N extends Need> = {
  call<const R extends string>(facts: Checkable<N>, options?: OptionsOf<R, N>): Verdict
}['call']

/** A provision that decides who qualifies. */
export interface Eligibility<N extends Need = Need> extends Provision<'eligibility', N>, Call<N> {
  /** What it opens, in words. */
  readonly gives: Words | undefined
  /** The ids of the provisions that say how much, where to apply, whom to ask, by when. */
  readonly leadsTo: readonly string[]
  /** The outcome alone, without reasons: the fast way through many records. */
  outcome<const R extends string>(facts: Checkable<N>, options?: OptionsOf<R, N>): EligibilityOutcome
  /** Reads and checks facts once, to ask about them in several ways. */
  check(facts: PartialInput<N>): CheckedFacts
  /**
   * The same as a condition, for use inside another provision.
   * @hidden
   */
  readonly holds: Condition<N>
}

type EligibilityCore = Core<EligibilityDefinition, Verdict>

/** Outside its period nobody is eligible: the period is the first of the conditions. */
const required = ({ period, when: condition }: EligibilityDefinition): Condition =>
  period ? all(period.holds, condition) : condition

/** Whether one is eligible; nothing, with the reason, where the text doesn't speak of the case. */
function whole(definition: EligibilityDefinition): Expression<boolean | null> {
  const { covers = [] } = definition
  return covers.reduceRight<Expression<boolean | null>>(
    (rest, { if: spokenOf, unless, otherwise }) =>
      when(unless ? not(any(spokenOf, unless)) : not(spokenOf), nothing(otherwise)).otherwise(rest),
    required(definition),
  )
}

/** The conditions of what an eligibility covers: those that come before all else, and those that a denial comes before. */
interface Coverage {
  readonly beforeAll: readonly Node[]
  readonly afterDenial: readonly Node[]
}

const coverageOf = /* @__PURE__ */ onceEach((covers: readonly Cover[]): Coverage => {
  const nodesOf = (some: readonly Cover[]) => some.map((one) => one.if.node)
  return {
    beforeAll: nodesOf(covers.filter((one) => one.unless === undefined)),
    afterDenial: nodesOf(covers.filter((one) => one.unless !== undefined)),
  }
}, new WeakMap())

/** What keeps a case from being eligible that is denied: what is required, and what the text would have to speak of besides. */
function keepsOut(core: EligibilityCore, frame: Frame, prepared: Prepared): readonly Unmet[] {
  const { covers, period, when: condition } = core.definition
  const failing = (nodes: readonly Node[]) => failuresIn(nodes, core, frame, prepared)
  // Of a case that the text speaks of, what is required tells all there is; the covers around it need no look. What isn't known of them
  // the checks settle, or it would be no denial.
  const isSpokenOf = covers === undefined || covers.every(({ if: { node } }) => prepared.run(node)(frame) !== false)
  const plain = isSpokenOf ? failing(period ? [period.holds.node, condition.node] : [condition.node]) : NONE
  const denied = plain.length > 0 ? plain : failing([rootOf(core)])
  const then = covers ? coverageOf(covers).afterDenial : NONE
  return then.length > 0 ? beside(denied, failing(then)) : denied
}

/** What would have to be so for the text to speak of a case of which it says nothing. */
function unspokenOf(core: EligibilityCore, frame: Frame, prepared: Prepared): readonly Unmet[] {
  const failing = (nodes: readonly Node[]) => failuresIn(nodes, core, frame, prepared)
  const { covers = NONE, when: condition } = core.definition
  const { beforeAll, afterDenial } = coverageOf(covers)
  const first = failing(beforeAll)
  const then = afterDenial.length > 0 ? failing(afterDenial) : NONE
  const required = then.length > 0 ? failing([condition.node]).filter((one) => touches(one, then)) : NONE
  const all = saidOnce([...first, ...beside(required, then)])
  return all.length > 0 ? all : lackingIn([rootOf(core)], core, frame, prepared)
}

/** Why the text says nothing of a case: all that is certain of it; of what isn't, all that may be why. */
function reasonsOf(core: EligibilityCore, frame: Frame, prepared: Prepared): readonly Words[] {
  const isFalse = (one: Condition) => prepared.run(one.node)(frame) === false
  const certain = (core.definition.covers ?? []).filter(
    (one) => isFalse(one.if) && (one.unless === undefined || isFalse(one.unless)),
  )
  const reasons = new Map(certain.map(({ otherwise }) => [otherwise.zh, otherwise]))
  return reasons.size > 0 ? [...reasons.values()] : reasonsIn([rootOf(core)], frame, prepared)
}

/** Whether it holds of a case, for use in other provisions: what isn't covered doesn't qualify. */
function holding(core: EligibilityCore): Node {
  const spokenOf = (core.definition.covers ?? []).map((one) => one.if)
  return spokenOf.length > 0 ? all(...spokenOf, required(core.definition)).node : rootOf(core)
}

/** What the value of a rule comes to. */
export function outcomeOf(value: Value | undefined): EligibilityOutcome {
  if (value === undefined) return 'undetermined'
  return value === null ? 'not-covered' : value === true ? 'eligible' : 'ineligible'
}

/** What it comes to. */
const valueIn = (frame: Frame, { answers: [run] }: Prepared): Value | undefined => (run as Run)(frame)

const NONE: readonly never[] = Object.freeze([])

/** The same, while it is being made. */
type Open<T> = { -readonly [K in keyof T]: T[K] }

/** What every verdict has, in one literal: to put it together of parts takes five times as long, and a register has many. */
function begun(outcome: EligibilityOutcome, account: Account, head: Head | undefined): Open<Verdict> {
  const { period, force, notes, discrepancies, reading, pastProgramme, beforeProgramme, changed } = account
  const kind = 'eligibility'
  const unmet = NONE
  const missing = NONE
  const own: Open<Verdict> & Partial<Head> = head
    ? {
        id: head.id,
        measure: head.measure,
        title: head.title,
        kind,
        outcome,
        unmet,
        missing,
        period,
        force,
        notes,
        discrepancies,
      }
    : { kind, outcome, unmet, missing, period, force, notes, discrepancies }
  if (reading !== undefined) own.reading = reading
  if (pastProgramme) own.pastProgramme = pastProgramme
  if (beforeProgramme) own.beforeProgramme = beforeProgramme
  if (changed) own.changed = changed
  return own
}

const behaviour: Behaviour<EligibilityDefinition, Verdict> = {
  kind: 'eligibility',
  roots: (definition) => [{ name: 'when', label: { zh: '符合条件', en: 'eligible' }, of: whole(definition) }],
  outcome: outcomeUnder,
  answer(core, frame, prepared, head) {
    const value = valueIn(frame, prepared)
    const own = begun(outcomeOf(value), core.account(frame, prepared), head)
    if (value === true) {
      const { gives, leadsTo } = core.definition
      if (gives) own.gives = told(gives, core.source, frame, prepared)
      if (leadsTo) own.leadsTo = leadsTo
    } else if (value === false) own.unmet = Object.freeze(keepsOut(core, frame, prepared))
    else if (value === undefined) own.missing = missingFrom([rootOf(core)], frame, prepared)
    else {
      own.unmet = Object.freeze(unspokenOf(core, frame, prepared))
      own.reasons = told(reasonsOf(core, frame, prepared), core.source, frame, prepared)
    }
    return own
  },
}

const rootOf = (core: EligibilityCore) => (core.roots[0] as { readonly of: Expression }).of.node

/** Facts that are read, and held to what is checked of them alone. */
function checked({ program, checks }: EligibilityCore, record: unknown): CheckedFacts {
  const facts = program.read(record)
  const frame: Frame = { facts, asOf: undefined, changed: undefined, isSound: false }
  const isSound = isSoundUnder(checks, program.prepare(undefined).plain, frame)
  return new CheckedFacts(program, { facts, asOf: undefined, changed: undefined, isSound })
}

function outcomeUnder(_: EligibilityCore, frame: Frame, prepared: Prepared): EligibilityOutcome {
  return outcomeOf(valueIn(frame, prepared))
}

type CoverNeeds<D> = D extends { readonly covers: readonly Cover<infer C, infer W>[] }
  ? NeedsOf<C> | QuotedIn<W>
  : never

/** A provision that decides who qualifies; its export is named after its id. */
/* @__NO_SIDE_EFFECTS__ */
export function eligibility<const Id extends string, const D extends EligibilityDefinition>(
  id: Id,
  define: () => D,
): Eligibility<NeedsOf<D['when']> | CoverNeeds<D> | FurtherNeeds<D>> & Called<Id, SubjectIn<D>> {
  const parts: EligibilityCore = new Core(id, behaviour, define as () => EligibilityDefinition)
  let held: Condition | undefined
  const call = (facts: unknown, options?: Options): Verdict => parts.evaluate(facts, options)
  return bear(parts, call, {
    outcome: (facts: unknown, options?: Options): EligibilityOutcome => parts.outcome(facts, options),
    get gives() {
      return parts.definition.gives
    },
    get leadsTo() {
      return Object.freeze(parts.definition.leadsTo ?? [])
    },
    check: (facts: unknown): CheckedFacts => checked(parts, facts),
    get holds() {
      if (held) return held
      const { title } = parts.definition
      const rest = {
        id,
        title,
        source: parts.source,
        of: holding(parts),
        open: parts.program.open,
        discrepancies: parts.discrepancies,
      }
      held = new Condition(node('provision', 'boolean', rest))
      return held
    },
  })
}
