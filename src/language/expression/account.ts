/** The five kinds of provision. */
export type Kind = 'eligibility' | 'classification' | 'calculator' | 'target' | 'catalogue'

/** Whether the authority must (shall) or may (可以) grant. */
export type Force = 'shall' | 'may'

/** Where a day lies against a provision's stated period; `unknown` while the day isn't known. */
export type PeriodState = 'before' | 'in-force' | 'ended' | 'unstated' | 'unknown'

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
