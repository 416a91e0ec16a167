import type { Words } from '../values/words'

/** The five kinds of provision. */
export type Kind = 'eligibility' | 'classification' | 'calculator' | 'target' | 'catalogue'

/** Whether the text obliges (shall), leaves it to discretion (may: 可以) or only tries, encourages or plans (aims: 试行, 探索, 力争, 拟). */
export type Force = 'shall' | 'may' | 'aims'

/** What the text leaves open, and how it is taken; `under` names the reading that it goes with. */
export interface Note extends Words {
  readonly under?: string
}

/** Where a day lies against a provision's stated period; `unknown` while the day isn't known. */
export type PeriodState = 'before' | 'in-force' | 'ended' | 'unstated' | 'unknown'

/** What every result says of how it was come by. */
export interface Account {
  readonly period: PeriodState
  readonly force: Force
  /** The text states no period, or no end of it, and the day that it is held against lies after the year that the text plans. */
  readonly pastProgramme?: true
  /** Likewise no period, or no beginning of it, and that day lies before that year. */
  readonly beforeProgramme?: true
  /** What the text leaves open here, and how it is taken. */
  readonly notes: readonly Words[]
  /** The reading used, where the text is open; it can be given back as `options.reading`. */
  readonly reading?: string
  /** The ids of the document's contradictions that touch this result. */
  readonly discrepancies: readonly string[]
  /** The ids of the figures that a reform changed. */
  readonly changed?: readonly string[]
}
