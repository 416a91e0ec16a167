import type { Account } from '../expression/account'
import type { Node, Value, ValueType } from '../expression/nodes'
import type { Language, Source, Words } from '../values/words'

/** One line of an explanation: what was evaluated, what it came to, and the lines that it came from. */
export interface ExplanationLine {
  readonly op: Node['op'] | 'output'
  readonly type: ValueType
  readonly label: Words
  /** Undefined while it is unknown; null where the text promises nothing. */
  readonly value: Value | undefined
  readonly unit: Words | undefined
  readonly fact: string | undefined
  /** The chosen option in words, where the fact is a choice. */
  readonly option: Words | undefined
  readonly source: Source | undefined
  /** None where the same part is set out on an earlier line. */
  readonly parts: readonly ExplanationLine[]
}

/** How a result came about, line by line. */
export interface Explanation {
  readonly id: string
  readonly title: Words
  readonly source: Source
  readonly outcome: string
  readonly account: Account
  readonly lines: readonly ExplanationLine[]
  /** The explanation as an indented text. */
  toText(language: Language): string
}
