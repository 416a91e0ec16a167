import type { Words } from '../language/values/words'

/** Why a cell can't be read: what kind of thing is wrong, and what was most likely meant. */
export interface Problem {
  readonly problem: 'ambiguous' | 'approximate' | 'wrong-type' | 'out-of-range' | 'unknown-option'
  readonly nearest?: string
  /** How far a value may go, where it goes beyond. */
  readonly limit?: Words
}

/** A cell as a fact takes it, or why not; neither where it says nothing. */
export type ReadCell = { readonly value: unknown } | Problem | undefined

export const problem = (kind: Problem['problem'], nearest?: string): Problem => ({
  problem: kind,
  ...(nearest !== undefined && { nearest }),
})

export const isProblem = (read: ReadCell): read is Problem => read !== undefined && 'problem' in read
