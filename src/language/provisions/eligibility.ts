import type { Frame } from '../evaluate/frame'
import { type Missing, missingFrom } from '../evaluate/missing'
import type { CheckedFacts, Prepared } from '../evaluate/program'
import type { Account } from '../expression/account'
import type { Need, NeedsOf } from '../expression/expression'
import { node } from '../expression/expression'
import type { Options } from '../input/options'
import { type Unmet, unmetIn } from '../outline/unmet'
import { all, Condition } from '../write/conditions'
import { type Behaviour, Core } from './core'
import type { Definition, PeriodNeeds } from './definition'
import { bear, type Provision } from './provision'

export type EligibilityOutcome = 'eligible' | 'ineligible' | 'undetermined'

/** Whether somebody qualifies, and why not. */
export interface Verdict extends Account {
  readonly kind: 'eligibility'
  readonly outcome: EligibilityOutcome
  /** Every condition that fails; a period that doesn't hold is one, on the fact `asOf` or the day that is tested. */
  readonly unmet: readonly Unmet[]
  /** The facts that the verdict waits for, the one that can settle most first. */
  readonly missing: readonly Missing[]
}

interface EligibilityDefinition extends Definition {
  readonly when: Condition
}

/**
 * Any part of the facts that a provision needs; what is left out is unknown.
 * @inline
 */
export type PartialInput<N extends Need> = { readonly [One in N as One['name']]?: One['input'] | undefined }

/** A provision that decides who qualifies. */
export interface Eligibility<N extends Need = Need> extends Provision<'eligibility'> {
  (facts: PartialInput<N> | CheckedFacts, options?: Options): Verdict
  /** The outcome alone, without reasons: the fast way through many records. */
  outcome(facts: PartialInput<N> | CheckedFacts, options?: Options): EligibilityOutcome
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
const whole = ({ period, when }: EligibilityDefinition): Condition => (period ? all(period.holds, when) : when)

const outcomeOf = (value: boolean | undefined): EligibilityOutcome =>
  value === undefined ? 'undetermined' : value ? 'eligible' : 'ineligible'

const NONE: readonly never[] = Object.freeze([])

const behaviour: Behaviour<EligibilityDefinition, Verdict> = {
  kind: 'eligibility',
  roots: (definition) => [{ label: { zh: '符合条件', en: 'eligible' }, of: whole(definition) }],
  outcome: outcomeUnder,
  answer(core, frame, prepared) {
    const root = rootOf(core)
    const value = prepared.run(root)(frame) as boolean | undefined
    const evaluation = { ...prepared, frame }
    const own = {
      kind: 'eligibility' as const,
      outcome: outcomeOf(value),
      unmet: value === false ? unmetIn(root, evaluation, core.source) : NONE,
      missing: value === undefined ? missingFrom([root], evaluation) : NONE,
    }
    return Object.freeze(Object.assign(own, core.account(frame, prepared)))
  },
}

const rootOf = (core: EligibilityCore) => (core.roots[0] as { readonly of: Condition }).of.node

function outcomeUnder(core: EligibilityCore, frame: Frame, prepared: Prepared): EligibilityOutcome {
  return outcomeOf(prepared.run(rootOf(core))(frame) as boolean | undefined)
}

/** A provision that decides who qualifies; its export is named after its id. */
/* @__NO_SIDE_EFFECTS__ */
export function eligibility<const D extends EligibilityDefinition>(
  id: string,
  define: () => D,
): Eligibility<NeedsOf<D['when']> | PeriodNeeds<D>> {
  const parts: EligibilityCore = new Core(id, behaviour, define)
  const call = (facts: unknown, options?: Options): Verdict => parts.evaluate(facts, options)
  return bear(parts, call, {
    outcome: (facts: unknown, options?: Options): EligibilityOutcome =>
      parts.ask(facts, options, (frame, prepared) => outcomeUnder(parts, frame, prepared)),
    check: (facts: unknown): CheckedFacts => parts.program.check(facts),
    get holds() {
      const { title } = parts.definition
      const rest = { id, title, of: rootOf(parts), open: parts.program.open, discrepancies: parts.discrepancies }
      return new Condition(node('provision', 'boolean', rest))
    },
  })
}
