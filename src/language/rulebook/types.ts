import type { Kind } from '../expression/account'
import type { FactName, FigureOf, InputOfNeeds, NeedsOf, ReadingOfNeeds } from '../expression/expression'
import type { ChangesOf } from '../expression/parameters'
import type { OptionsOf } from '../input/options'
import type { Annotated, Calculation, Calculator } from '../provisions/calculator'
import type { PartialInput } from '../provisions/eligibility'
import type { NeedOf, Provision } from '../provisions/provision'
import type { about, OfSubject } from '../write/subject'
import type { Result } from './result'

/** What a provision answers to `evaluate`. */
export type ResultOf<P> =
  P extends Calculator<infer _N, infer V, infer _O>
    ? Calculation<V>
    : P extends (...given: never) => infer R
      ? Extract<R, Result>
      : Result

/** What a typed call of a provision takes: of a calculator all that its formula needs, of the others any part. */
export type InputOf<P extends Provision> = P extends { readonly kind: 'calculator' }
  ? InputOfNeeds<NeedOf<P>>
  : PartialInput<NeedOf<P>>

/** What a typed call of a calculator gives. */
export type OutputsOf<P> = P extends (...given: never) => infer R ? Omit<R, keyof Annotated> : never

/** The readings of a provision's open texts, by name; any where the provision isn't known. */
export type ReadingOf<P extends Provision> = P extends Provision ? ReadingOfNeeds<NeedOf<P>> : never

/** Those of a subject's eligibilities, where the subjects are known. */
export type ReadingsOn<P extends Provision, S> = string extends S
  ? string
  : string extends P['subject']
    ? string
    : ReadingOf<Extract<P, { readonly subject: S; readonly kind: 'eligibility' }>>

/** The ids of a subject's eligibilities, where the subjects are known. */
export type IdOn<P extends Provision, S> = string extends S
  ? string
  : string extends P['subject']
    ? string
    : Extract<P, { readonly subject: S; readonly kind: 'eligibility' }>['id']

/** The provisions that are asked about: those of a subject, of a kind where only one is asked, or the ones named. */
export type AskedAbout<P extends Provision, Given, K extends Kind = Kind> = string extends Given
  ? Provision
  : Given extends P['subject']
    ? Extract<P, { readonly subject: Given; readonly kind: K }>
    : Meant<P, Given>

/** Those of a kind among some provisions; any of which the kind isn't known. */
export type OfKind<P extends Provision, K extends Kind> = P extends Provision
  ? Kind extends P['kind']
    ? P
    : P extends { readonly kind: K }
      ? P
      : never
  : never

/** One of some provisions, by its id. */
export type ById<P extends Provision, Id> = Extract<P, { readonly id: Id }>

/** What a subject's record may carry: what its provisions need and, where the vocabularies are known, whatever else stands there. */
type NeedAbout<P extends Provision, S, V> =
  | NeedOf<Extract<P, { readonly subject: S }>>
  | FactIn<Extract<V, { readonly [about]: { readonly name: S } }>>

/** The facts of a vocabulary. */
export type FactIn<V> = V extends OfSubject ? NeedsOf<V[keyof V & string]> : never

/** Any part of the facts of a subject: of its provisions, and of its vocabulary where that is known. */
export type FactsAbout<P extends Provision, S, V = never> = PartialInput<NeedAbout<P, S, V>>

/** An id as it may be written: a literal one is one of the known, a text that isn't known before it is read may be any. */
export type Known<Given, Names extends string> = Given extends string
  ? string extends Given
    ? Given
    : Given extends Names
      ? Given
      : Names
  : Given

/** Options of a provision, or of several: their readings, and the figures that they read. */
export type OptionsAbout<Given extends string, P extends Provision> = OptionsOf<Given, NeedOf<P>>

/** Changes of the figures that some provisions read. */
export type ChangesAbout<P extends Provision> = ChangesOf<FigureOf<NeedOf<P>>>

/** Which provision is meant: of an id, the one that has it. */
export type Meant<P extends Provision, Given> = Given extends Provision
  ? Given
  : string extends Given
    ? Provision
    : string extends P['id']
      ? Provision
      : ById<P, Given>

/** Facts of a subject, where the subjects are known. */
export type RecordOf<P extends Provision, S, V = never> = string extends S
  ? object
  : string extends P['subject']
    ? object
    : FactsAbout<P, S, V>

/** What something asked about is about: a subject is itself. */
type SubjectOf<P extends Provision, Given> = Given extends P['subject'] ? Given : Meant<P, Given>['subject']

/** Facts of the subject of what is asked about: a provision's record may hold what only others of its subject need. */
export type RecordFor<P extends Provision, Given, V = never> = RecordOf<P, SubjectOf<P, Given>, V>

/** The names of a subject's facts; any where its vocabulary isn't known. */
export type FactNameOn<P extends Provision, S, V> = string extends S
  ? string
  : [Extract<V, { readonly [about]: { readonly name: S } }>] extends [never]
    ? string
    : FactName<NeedAbout<P, S, V>>

/** What a fact of a record is called; anything where the record isn't known. */
export type FactNameIn<Facts> = [keyof Facts] extends [never] ? string : keyof Facts & string

/** The same, or the day asked about. */
export type NameIn<Facts> = FactNameIn<Facts> | 'asOf'
