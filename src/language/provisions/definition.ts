import type { Force, Note } from '../expression/account'
import type { Discrepancy } from '../expression/discrepancies'
import type { Aside, NeedsOf } from '../expression/expression'
import type { Place, Words } from '../values/words'
import type { Check } from '../write/checks'
import type { Period } from '../write/periods'
import type { Vocabulary } from '../write/subject'
import type { Guarantee } from './guarantees'

/** What every provision states. */
export interface Definition {
  readonly title: Words
  readonly source: Place
  readonly subject: Vocabulary
  /** Shall, unless stated. */
  readonly force?: Force
  readonly period?: Period
  readonly discrepancies?: readonly Discrepancy[]
  /** What the text leaves open without offering a second reading, and how it is taken here. */
  readonly notes?: readonly Note[]
  /** What a record must satisfy to make sense at all. */
  readonly checks?: readonly Check[]
  /** What holds of a calculator's outputs, whatever the facts. */
  readonly guarantees?: readonly Guarantee[]
}

/** The facts that a definition's period is held against. */
type PeriodNeeds<D> = D extends { readonly period: Period<infer N> } ? N : never

/** The readings and figures of a definition's checks, whose facts nobody has to give. */
type CheckNeeds<D> = D extends { readonly checks: readonly Check<infer C>[] } ? Extract<NeedsOf<C>, Aside> : never

/** What a definition needs besides what it answers with. */
export type FurtherNeeds<D> = PeriodNeeds<D> | CheckNeeds<D>
