import type { Force, Kind } from '../expression/account'
import type { Discrepancy } from '../expression/discrepancies'
import type { FactName, InputOfNeeds, Need } from '../expression/expression'
import type { Node } from '../expression/nodes'
import type { OpenReading } from '../expression/readings'
import type { RecordSchema } from '../input/schema'
import type { Source, Words } from '../values/words'
import type { Period } from '../write/periods'
import { about } from '../write/subject'
import type { Core } from './core'
import type { Definition } from './definition'

/** A provision's period as data: its first and last day, both included; a side that isn't stated is left out. */
export interface StatedPeriod {
  readonly from?: string
  readonly to?: string
}

declare const needed: unique symbol

/** What a provision is called and about, as types. */
export interface Called<Id extends string, Subject extends string> {
  readonly id: Id
  readonly subject: Subject
}

/** The subject that a definition names. */
export type SubjectIn<D extends Definition> = D['subject'][typeof about]['name']

/** The facts that a provision needs. */
export type NeedOf<P extends Provision> = P extends { readonly [needed]?: infer N extends Need } ? N : never

/** What a record for a kind of provision is: of a calculator all that its formula needs, of the others any part. */
type Takes<K extends Kind, N extends Need> = K extends 'calculator'
  ? InputOfNeeds<N>
  : { readonly [One in N as FactName<One>]?: One['input'] | undefined }

/** What every provision carries, whatever its kind. */
export interface Provision<K extends Kind = Kind, N extends Need = Need> {
  /** Only in the types. */
  readonly [needed]?: N
  readonly id: string
  readonly kind: K
  /** `M03` */
  readonly measure: string
  readonly title: Words
  /** The name of what a record is about. */
  readonly subject: string
  /** The names of the facts that it needs. */
  readonly needs: readonly string[]
  /** A schema of just those facts: a Standard Schema, and one of zod's. */
  readonly input: RecordSchema<Takes<K, N>>
  readonly force: Force
  readonly period: StatedPeriod | undefined
  readonly readings: readonly OpenReading[]
  readonly discrepancies: readonly Discrepancy[]
  /** What the text leaves open without a second reading, and how it is taken. */
  readonly notes: readonly Words[]
  readonly source: Source
}

/** The key of a provision's working parts, for the readers of the language: the same in every copy of the library. */
export const core: unique symbol = Symbol.for('haotong/1/core')

interface Bearer {
  readonly [core]: Core
}

/** The working parts of a provision. */
export const coreOf = (provision: unknown): Core => (provision as Bearer)[core]

function statedPeriod(period: Period | undefined): StatedPeriod | undefined {
  if (period === undefined) return undefined
  const dayOf = (node: Node | undefined): string | undefined =>
    node?.op === 'parameter' ? String(node.parameter.value) : node?.op === 'constant' ? String(node.value) : undefined
  const from = dayOf(period.from)
  const to = dayOf(period.to)
  return Object.freeze({ ...(from && { from }), ...(to && { to }) })
}

const read: { readonly [P in keyof Omit<Provision, 'id' | 'kind'>]: (core: Core) => Provision[P] } = {
  measure: (core) => core.measure,
  title: (core) => core.definition.title,
  subject: (core) => core.definition.subject[about].name,
  needs: (core) => Object.freeze(core.facts.map((fact) => fact.name)),
  input: (core) => core.input as Provision['input'],
  force: (core) => core.definition.force ?? 'shall',
  period: (core) => statedPeriod(core.definition.period),
  readings: (core) => core.program.open,
  discrepancies: (core) => Object.freeze(core.discrepancies),
  notes: (core) => Object.freeze((core.definition.notes ?? []).map(({ zh, en }) => Object.freeze({ zh, en }))),
  source: (core) => core.source,
}

/** A function's prototype with a provision's properties, each made when asked for. */
const prototype = /* @__PURE__ */ (() =>
  Object.create(
    Function.prototype,
    Object.fromEntries(
      Object.entries(read).map(([name, of]) => [
        name,
        {
          enumerable: true,
          get(this: Bearer) {
            return of(this[core])
          },
        },
      ]),
    ),
  ) as object)()

/** Makes a function a provision. */
/* @__NO_SIDE_EFFECTS__ */
export function bear<P extends Provision>(
  parts: Pick<Core, 'id'> & { readonly behaviour: { readonly kind: Kind } },
  call: (...given: never[]) => unknown,
  more: object = {},
): P {
  const { id, behaviour } = parts
  Object.setPrototypeOf(call, prototype)
  Object.defineProperties(call, {
    id: { value: id, enumerable: true },
    kind: { value: behaviour.kind, enumerable: true },
    [core]: { value: parts },
    ...Object.getOwnPropertyDescriptors(more),
  })
  return Object.freeze(call) as unknown as P
}
