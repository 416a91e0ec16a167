import type { Source, Words } from '../values/words'

/** A condition that fails: what is required, what was found, and the facts that it turns on. */
export interface UnmetCondition {
  /** The first of `facts`. */
  readonly fact: string
  /** The names of the facts that it turns on; `asOf` for the day asked about. */
  readonly facts: readonly string[]
  /**
   * Of the quantity, day or choice that the condition holds against something, by comparison: `{ atLeast: 10 }`,
   * `{ is: true }`, `{ noneOf: ['a', 'b'] }`, `{ from: '2023-01-01', to: '2023-12-31' }`.
   */
  readonly required: Readonly<Record<string, unknown>>
  /** What each of the facts is; one that isn't known is left out. */
  readonly actual: Readonly<Record<string, unknown>>
  /** What is required. */
  readonly words: Words
  /** What was found. */
  readonly found: Words
  /** Where the document asks for it; left out where a figure of it is no longer the document's. */
  readonly source?: Source
  /** The line of the outline that says it. */
  readonly path: string
  readonly anyOf?: undefined
}

/** Alternatives of which one would do. */
export interface UnmetChoice {
  /** Each a list of all that it still needs; in it, conditions stand that fail or that aren't known to hold. None where nothing would do (`any()`). */
  readonly anyOf: readonly (readonly Unmet[])[]
  readonly path: string
  readonly fact?: undefined
  readonly facts?: undefined
  readonly required?: undefined
  readonly actual?: undefined
  readonly words?: undefined
  readonly found?: undefined
  readonly source?: undefined
}

/** What keeps a condition from holding: a condition that fails, or alternatives of which none does. */
export type Unmet = UnmetCondition | UnmetChoice
