import type { Condition } from '../conditions'
import type { Discrepancy } from '../discrepancies'
import type { Period, PeriodState } from '../periods'
import type { OpenReading } from '../readings'
import type { Vocabulary } from '../subject'
import type { Place, Words } from '../words'
import type { Guarantee } from './guarantees'

export type Kind = 'eligibility' | 'classification' | 'calculator' | 'target' | 'catalogue'

/** Whether the authority must (shall) or may (可以) grant. */
export type Force = 'shall' | 'may'

/** What every provision states. */
export interface Definition {
  readonly title: Words
  readonly source: Place
  readonly subject: Vocabulary
  /** Shall, unless stated. */
  readonly force?: Force
  readonly period?: Period
  readonly readings?: readonly OpenReading[]
  readonly discrepancies?: readonly Discrepancy[]
  /** What the text leaves open without offering a second reading, and how it is taken here. */
  readonly notes?: readonly Words[]
  /** What a record must satisfy to make sense at all. */
  readonly checks?: readonly Check[]
  /** What holds of a calculator's outputs, whatever the facts. */
  readonly guarantees?: readonly Guarantee[]
}

/** A condition that any sensible record meets, and what to say when it isn't met: that is bad input. */
export interface Check {
  readonly if: Condition
  readonly otherwise: Words
}

/* @__NO_SIDE_EFFECTS__ */
export function check(condition: Condition, otherwise: Words): Check {
  return { if: condition, otherwise }
}

/** What every result says of how it was come by. */
export interface Account {
  readonly period: PeriodState
  readonly force: Force
  /** The reading used, where the text is open; it can be given back as `options.reading`. */
  readonly reading?: string
  /** The ids of the document's contradictions that touch this result. */
  readonly discrepancies: readonly string[]
  /** The ids of the figures that a reform changed. */
  readonly changed?: readonly string[]
}

/** The facts that a definition's period is held against. */
export type PeriodNeeds<D> = D extends { readonly period: Period<infer N> } ? N : never
