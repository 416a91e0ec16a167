import type { Account } from '../expression/account'
import type { Discrepancy } from '../expression/discrepancies'
import type { Value, ValueType } from '../expression/nodes'
import type { Language, Source, Words } from '../values/words'
import type { OpenText, OutlineLine } from './outline'

/** A fact or a named part that a line was worked out from. */
export interface Working {
  readonly label: Words
  /** The fact's name, where it is one; `asOf` for the day asked about. */
  readonly fact: string | undefined
  /** Undefined while it is unknown; null where the text promises nothing. */
  readonly value: Value | undefined
  readonly unit: Words | undefined
  /** The chosen option or options in words, where the fact is a choice. */
  readonly option: Words | undefined
}

/** A line of the rule, with what it came to. */
export interface ExplanationLine extends OutlineLine {
  readonly type: ValueType
  /** What its words begin with, where it gives an output or a named part. */
  readonly label?: Words
  /** Whether what it says holds: a condition, or that its case is the one; left out of what states neither. */
  readonly state?: 'holds' | 'fails' | 'unknown'
  /** Of a goal that isn't due, or of which there is nothing to count, that: whether its figure is reached is no answer then. */
  readonly standing?: Words
  /** What it came to: of a condition, whether it holds. Undefined while unknown; null where the text promises nothing. */
  readonly value: Value | undefined
  /** Whether the words say the value themselves: a figure, a fixed text, a reason. */
  readonly isStated: boolean
  readonly unit: Words | undefined
  /** What a value that is a fixed text is called. */
  readonly option: Words | undefined
  /** The facts and named parts that it was worked out from. */
  readonly terms: readonly Working[]
  /** None where the same part is set out on an earlier line. */
  readonly parts: readonly ExplanationLine[]
}

/** How a result came about: the lines of the rule that it came from, each with its value. */
export interface Explanation {
  readonly id: string
  readonly title: Words
  readonly source: Source
  readonly outcome: string
  readonly account: Account
  readonly lines: readonly ExplanationLine[]
  /** Of a catalogue: what was found in it. */
  readonly entries?: Words
  /** How each open text was taken. */
  readonly readings: readonly OpenText[]
  readonly discrepancies: readonly Pick<Discrepancy, 'id' | 'title'>[]
  readonly notes: readonly Words[]
  /** The explanation as an indented text. */
  toText(language: Language): string
}
