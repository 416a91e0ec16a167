import type { Node, ValueType } from '../expression/nodes'
import type { UnitName } from '../values/units'
import type { Source, Words } from '../values/words'
import type { Terms } from './words/speaker'

/** One line of a rule in words, with the lines that set out what it names. */
export interface OutlineLine {
  /**
   * What it says, in the whole rule: the output's, goal's or class's name, then the parts' numbers over all readings, `fee/1/3`. The
   * same under every reading, reform and day; `/not` where the condition isn't to hold, `.option` of a list, `~2` where it is shown again.
   */
  readonly path: string
  readonly words: Words
  /** Of a case or a row: what it holds in. */
  readonly when?: Words
  /** Where the document says so; left out where that is the provision's own place, or a figure is no longer the document's. */
  readonly source?: Source
  readonly parts: readonly OutlineLine[]
}

/** How a line stands to its parts: all or any of them count, the first that holds, the one row that holds; else they set it out. */
export type Shape = 'all' | 'any' | 'cases' | 'rows' | 'case' | 'plain' | 'item'

/** A line with what an evaluation needs of it. */
export interface Line extends OutlineLine {
  readonly shape: Shape
  /** What its words begin with, where it gives an output or a named part. */
  readonly label: Words | undefined
  readonly type: ValueType
  /** What its value is of. */
  readonly node: Node
  /** False where what the line says is that its condition doesn't hold. */
  readonly wanted: boolean
  readonly unit: UnitName | undefined
  /** Of a case or a row: the conditions that it holds under; none of what is left over. */
  readonly ifs: readonly Node[]
  /** Of a case: the facts and names in the words of what it holds under. */
  readonly asked: readonly Node[]
  /** Of a case or a row: how many of its parts, the first, set out what it holds in; the others what it gives. */
  readonly conditions: number
  /** Of a case or a row that says it: what it gives. */
  readonly result: Words | undefined
  /** Whether its words say its value themselves: a figure, a fixed text, a reason. */
  readonly isStated: boolean
  /** What it is said with: the figures in force, what fixed texts are called. */
  readonly saidWith: Terms
  /** The facts and names in its words, of a case in those of what it gives, where their values tell how it was come to. */
  readonly terms: readonly Node[]
  readonly parts: readonly Line[]
}
