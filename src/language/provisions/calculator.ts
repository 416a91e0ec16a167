import type { Frame } from '../evaluate/frame'
import { reasonsIn } from '../evaluate/live'
import { type Missing, missingFrom } from '../evaluate/missing'
import type { Prepared } from '../evaluate/program'
import type { Account } from '../expression/account'
import type { Expression, InputOfNeeds, Need, Root } from '../expression/expression'
import type { Node, Value } from '../expression/nodes'
import { InvalidFactsError, issue } from '../input/errors'
import type { Options, OptionsOf } from '../input/options'
import type { Unmet } from '../outline/unmet'
import { onceEach } from '../values/once-each'
import type { UnitName } from '../values/units'
import type { Words } from '../values/words'
import { type Behaviour, Core } from './core'
import type { Definition, FurtherNeeds } from './definition'
import { lackingIn } from './explain'
import { given, type Output, type OutputType } from './outputs'
import { bear, type Called, type Provision, type SubjectIn } from './provision'
import { told } from './told'

type Outputs = Readonly<Record<string, Output>>
/** @inline */
type ValuesOf<O extends Outputs> = {
  readonly [K in keyof O & string]: NonNullable<O[K]['gives']> | Extract<O[K]['gives'], null>
}
type NeedsOfOutputs<O extends Outputs> = { [K in keyof O]: O[K] extends Output<unknown, infer N> ? N : never }[keyof O]

interface CalculatorDefinition extends Definition {
  readonly outputs: Outputs
}

/** What a calculation came to: all of its outputs, or of an open one those that are known. */
export type Calculation<V = Readonly<Record<string, unknown>>> = Reckoned &
  (
    | {
        /** `not-covered`: the text promises nothing here, and `reasons` says why. */
        readonly outcome: 'computed' | 'not-covered'
        /** The outputs; null where the text promises nothing. */
        readonly values: V
      }
    | {
        readonly outcome: 'undetermined'
        /** The outputs that are known already. */
        readonly values: Partial<V>
      }
  )

/** @inline */
interface Reckoned extends Account {
  readonly kind: 'calculator'
  readonly missing: readonly Missing[]
  readonly reasons?: readonly Words[]
  /** Beside the reasons: the conditions that fail, and alternatives of which none holds. */
  readonly unmet?: readonly Unmet[]
}

/** What a calculator's typed call says of itself beside its outputs: not enumerable, so the outputs stay plain. */
export type Annotated = Pick<Account, 'reading' | 'discrepancies' | 'period'>

/** The typed call, as a method's type: so any of them is one of the kind, whichever readings it knows. */
type Call<N extends Need, V> = {
  call<const R extends string>(facts: InputOfNeeds<N>, options?: OptionsOf<R, N>): V & Annotated
}['call']

/** A provision that computes named outputs. */
export interface Calculator<N extends Need = Need, V = Readonly<Record<string, unknown>>, O = Outputs>
  extends Provision<'calculator', N>,
    Call<N, V> {
  /**
   * The expressions of its outputs, for use inside another provision.
   * @hidden
   */
  readonly outputs: { readonly [K in keyof O]: O[K] extends { readonly of: infer E } ? E : never }
}

const runOutput = ({ of }: Output, frame: Frame, prepared: Prepared): Value | undefined => prepared.run(of.node)(frame)

const UNITS: Partial<Record<OutputType, UnitName>> = { money: '元', months: '个月', rate: '比例' }

function rootOf(name: string, output: Output): Root {
  const unit = output.unit ?? UNITS[output.type]
  return { name, ...output, ...(unit && { unit }) }
}

const behaviour: Behaviour<CalculatorDefinition, Calculation> = {
  kind: 'calculator',
  roots: ({ outputs }) => Object.entries(outputs).map(([name, output]) => rootOf(name, output)),
  answer(core, frame, prepared) {
    const values: Record<string, unknown> = {}
    const unknown: Node[] = []
    const empty: Node[] = []
    let promised = false
    for (const [name, output] of Object.entries(core.definition.outputs)) {
      const value = runOutput(output, frame, prepared)
      if (value === undefined) unknown.push(output.of.node)
      else values[name] = given(output, value)
      if (value === null) empty.push(output.of.node)
      else promised = true
    }
    const isOpen = unknown.length > 0
    const reasons = told(reasonsIn(empty, frame, prepared, isOpen), core.source, frame, prepared)
    return {
      kind: 'calculator',
      outcome: isOpen ? 'undetermined' : promised ? 'computed' : 'not-covered',
      values: Object.freeze(values),
      missing: missingFrom(unknown, frame, prepared),
      ...(reasons.length > 0 && { reasons }),
      ...(reasons.length > 0 && !isOpen && { unmet: lackingIn(empty, core, frame, prepared) }),
      ...core.account(frame, prepared),
    }
  },
}

/** The prototype of a typed call's result: what the account says, readable and out of the way. */
const annotation = /* @__PURE__ */ onceEach(
  ({ reading, discrepancies, period }: Account): object =>
    Object.freeze(
      Object.defineProperties(
        {},
        { reading: { value: reading }, discrepancies: { value: discrepancies }, period: { value: period } },
      ),
    ),
  new WeakMap(),
)

function missingInput(missing: readonly Missing[]): InvalidFactsError {
  return new InvalidFactsError(
    missing.map((one) =>
      issue('missing', one.fact, undefined, {
        zh: `对“${one.question.zh}”的回答`,
        en: `an answer to “${one.question.en}”`,
      }),
    ),
  )
}

/** A provision that computes; its export is named after its id, and its input type follows from its formula. */
/* @__NO_SIDE_EFFECTS__ */
export function calculator<const Id extends string, const D extends CalculatorDefinition>(
  id: Id,
  define: () => D,
): Calculator<NeedsOfOutputs<D['outputs']> | FurtherNeeds<D>, ValuesOf<D['outputs']>, D['outputs']> &
  Called<Id, SubjectIn<D>> {
  const parts = new Core(id, behaviour, define as () => CalculatorDefinition)
  let entries: readonly (readonly [string, Output])[] | undefined
  const call = (facts: unknown, options?: Options): object =>
    parts.ask(facts, options, (frame, prepared) => {
      entries ??= Object.entries(parts.definition.outputs)
      const values = Object.create(annotation(parts.account(frame, prepared))) as Record<string, unknown>
      let open = false
      for (const [name, output] of entries) {
        const value = runOutput(output, frame, prepared)
        if (value === undefined) open = true
        else values[name] = given(output, value)
      }
      if (open) throw missingInput(behaviour.answer(parts, frame, prepared).missing)
      return Object.freeze(values)
    })
  return bear(parts, call, {
    get outputs(): Record<string, Expression> {
      return Object.fromEntries(Object.entries(parts.definition.outputs).map(([name, { of }]) => [name, of]))
    },
  })
}
