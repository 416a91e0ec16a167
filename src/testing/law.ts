import type { Words } from '../language/values/words'

/** A law that a provision keeps: `check` throws, with the smallest record that breaks it, when it doesn't. */
export interface Law {
  readonly name: string
  /** The name in Chinese and English. */
  readonly words: Words
  check(parameters?: { readonly numRuns?: number; readonly seed?: number }): void
}
