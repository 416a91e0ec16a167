import { reasonsIn } from '../evaluate/live'
import { missingFrom } from '../evaluate/missing'
import type { Need, NeedsOf } from '../expression/expression'
import type { Options, OptionsOf } from '../input/options'
import { frozenWithin } from '../values/frozen'
import type { Words } from '../values/words'
import type { Choice } from '../write/choices'
import type { Condition } from '../write/conditions'
import type { Class, Classified, HowMany } from './classified'
import { type Behaviour, Core } from './core'
import type { Definition, FurtherNeeds } from './definition'
import type { PartialInput } from './eligibility'
import { lackingIn, noneHolds } from './explain'
import { bear, type Called, type Provision, type SubjectIn } from './provision'
import { told } from './told'

type Classes = Readonly<Record<string, Class>>

interface ClassificationDefinition extends Definition {
  readonly classes: Classes
  /** Exactly one class, by a decision table. */
  readonly by?: Choice<string, Need, null>
  /** Any number of classes, each by its own condition. */
  readonly members?: Readonly<Record<string, Condition>>
  /** Why the text names no class where none of several holds. */
  readonly none?: Words
}

/** The typed call, as a method's type: so any of them is one of the kind, whichever readings it knows. */
type Call<N extends Need, C extends string, H extends HowMany> = {
  call<const R extends string>(facts: PartialInput<N>, options?: OptionsOf<R, N>): Classified<C, H>
}['call']

/** A provision that names a class. */
export interface Classification<N extends Need = Need, C extends string = string, H extends HowMany = HowMany>
  extends Provision<'classification', N>,
    Call<N, C, H> {
  readonly classes: Readonly<Record<C, Class>>
}

/** @inline */
type ClassOf<D extends ClassificationDefinition> = keyof D['classes'] & string
/** @inline */
type HowManyOf<D extends ClassificationDefinition> = D extends { readonly members: unknown } ? 'several' : 'one'
type NeedsIn<D extends ClassificationDefinition> =
  | (D extends { readonly by: infer B } ? NeedsOf<B> : never)
  | (D extends { readonly members: infer M } ? NeedsOf<M[keyof M]> : never)
  | FurtherNeeds<D>

/** That none of some classes holds. */
const noneOf = (labels: readonly Words[]): Words => ({
  zh: `不属于其中任何一类：${labels.map((one) => one.zh).join('、')}`,
  en: `none of these applies: ${labels.map((one) => one.en).join(', ')}`,
})

const labelsOf = (classes: Classes): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(classes).map(([name, { label }]) => [name, label]))

const behaviour: Behaviour<ClassificationDefinition, Classified> = {
  kind: 'classification',
  roots: ({ by, members = {}, classes, title }) => [
    ...(by ? [{ name: 'class', label: title, of: by, names: labelsOf(classes) }] : []),
    ...Object.entries(members).map(([name, of]) => ({ name, label: (classes[name] as Class).label, of })),
  ],
  answer(core, frame, prepared) {
    const { classes, by, members = {} } = core.definition
    const nodes = core.roots.map((root) => root.of.node)
    const unknown = nodes.filter((node) => prepared.run(node)(frame) === undefined)
    const account = core.account(frame, prepared)
    const missing = missingFrom(unknown, frame, prepared)
    const named = (name: string): Class => told(classes[name] as Class, core.source, frame, prepared)
    if (by === undefined) {
      const held = Object.keys(members).filter(
        (name) => prepared.run((members[name] as Condition).node)(frame) === true,
      )
      const details = Object.fromEntries(held.map((name) => [name, named(name)]))
      if (unknown.length === 0 && held.length === 0) {
        const none = core.definition.none ?? noneOf(Object.keys(members).map((name) => named(name).label))
        const reasons = told([none], core.source, frame, prepared)
        const unmet = noneHolds(nodes, core, frame, prepared)
        return frozenWithin({
          kind: 'classification',
          outcome: 'not-covered',
          classes: held,
          missing,
          reasons,
          unmet,
          ...account,
        })
      }
      const outcome = unknown.length > 0 ? 'undetermined' : 'classified'
      return frozenWithin({ kind: 'classification', outcome, classes: held, details, missing, ...account })
    }
    const name = prepared.run(by.node)(frame) as string | null | undefined
    if (name === undefined)
      return frozenWithin({ kind: 'classification', outcome: 'undetermined', missing, ...account })
    if (name === null) {
      const reasons = told(reasonsIn([by.node], frame, prepared), core.source, frame, prepared)
      const unmet = lackingIn([by.node], core, frame, prepared)
      return frozenWithin({ kind: 'classification', outcome: 'not-covered', missing, reasons, unmet, ...account })
    }
    const { label, consequence, force } = named(name)
    return frozenWithin({
      kind: 'classification',
      outcome: 'classified',
      class: name,
      label,
      ...(consequence && { consequence }),
      missing,
      ...account,
      ...(force && { force }),
    })
  },
}

/** A provision that names a class; its export is named after its id. */
/* @__NO_SIDE_EFFECTS__ */
export function classification<const Id extends string, const D extends ClassificationDefinition>(
  id: Id,
  define: () => D,
): Classification<NeedsIn<D>, ClassOf<D>, HowManyOf<D>> & Called<Id, SubjectIn<D>> {
  const parts = new Core(id, behaviour, define as () => ClassificationDefinition)
  return bear(parts, (facts: unknown, options?: Options) => parts.evaluate(facts, options), {
    get classes(): Classes {
      return parts.definition.classes
    },
  })
}
