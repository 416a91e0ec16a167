import type { Force, Note } from '../expression/account'
import type { Discrepancy } from '../expression/discrepancies'
import type { Aside, Need, NeedsOf, Sometimes } from '../expression/expression'
import type { QuotedIn } from '../expression/quoted'
import type { Place, Words } from '../values/words'
import type { Check } from '../write/checks'
import type { Period } from '../write/periods'
import type { QuotingQuestion } from '../write/quoting'
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
  /** The questions that say figures: they follow a reform. */
  readonly asks?: readonly QuotingQuestion[]
  /** What holds of a calculator's outputs, whatever the facts. */
  readonly guarantees?: readonly Guarantee[]
}

/** The facts that a definition's period is held against. */
type PeriodNeeds<D> = D extends { readonly period: Period<infer N> } ? N : never

/** What a definition's checks look at: facts that nobody has to give, readings and figures. */
type CheckNeeds<D> = D extends { readonly checks: readonly Check[] } ? CheckNeed<NeedsIn<D['checks'][number]>> : never
type NeedsIn<K> = K extends Check<infer C> ? NeedsOf<C> : never
type CheckNeed<N extends Need> = N extends Aside ? N : string extends N['name'] ? never : Sometimes<N>

/** What stands in plain data, a step further in. */
type Within<T> = T extends string | number | boolean | undefined
  ? never
  : T extends readonly (infer One)[]
    ? One
    : T[keyof T]

/** Data in which words stand at most so deep. */
type Deep<T> = T | Within<T> | Within<Within<T>> | Within<Within<Within<T>>>

/** The words that go with answers: what is given, what follows from a class, what entries say, notes. */
type WordsOf<D> =
  | (D extends { readonly gives: infer W } ? W : never)
  | (D extends { readonly none: infer W } ? W : never)
  | (D extends { readonly notes: readonly (infer W)[] } ? W : never)
  | (D extends { readonly asks: readonly (infer A)[] } ? Within<A> : never)
  | (D extends { readonly classes: infer C } ? Within<Within<C>> : never)
  | (D extends { readonly entries: readonly (infer E)[] } ? Deep<E> : never)

/** What a definition needs besides what it answers with. */
export type FurtherNeeds<D> = PeriodNeeds<D> | CheckNeeds<D> | QuotedIn<WordsOf<D>>
