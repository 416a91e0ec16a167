import { type Node, type NodeOf, type Value, walk } from '../expression/nodes'
import type { Words } from '../values/words'
import { type ChosenReading, Questions } from './questions'

/** A cell in which not exactly one row holds. */
export interface Flaw {
  readonly cell: Readonly<Record<string, Value>>
  /** The rows that hold, counted from 0. */
  readonly rows: readonly number[]
}

/** A flaw, and its cell in words: `readerAge = 10`. */
export interface ToldFlaw {
  readonly flaw: Flaw
  readonly words: Words
}

/** More cells than this would take too long to look through. */
const MOST_CELLS = 200_000

/** Every choice of one answer to each question. */
function* cells(questions: readonly (readonly [string, readonly Value[]])[]): Generator<Map<string, Value>> {
  const [first, ...rest] = questions
  if (first === undefined) {
    yield new Map()
    return
  }
  for (const cell of cells(rest)) for (const value of first[1]) yield new Map([...cell, [first[0], value]])
}

/**
 * Proves a decision table: its conditions' bounds cut all inputs into finitely many cells, and exactly one row must hold in
 * each. Gives the cells in which that fails; none when the table is total and free of overlap.
 */
export function toldFlaws(table: NodeOf<'table'>, chosen: ChosenReading): readonly ToldFlaw[] {
  const questions = new Questions(chosen)
  for (const row of table.rows) for (const condition of row.if) questions.note(condition)
  const answers = questions.answers()
  const count = answers.reduce((product, [, values]) => product * values.length, 1)
  if (count > MOST_CELLS) throw new RangeError(`a table of ${count} cells is too large to prove`)
  const flaws: ToldFlaw[] = []
  for (const cell of cells(answers)) {
    const rows = table.rows.flatMap((row, index) => (row.if.every((one) => questions.holds(one, cell)) ? [index] : []))
    if (rows.length !== 1) flaws.push({ flaw: { cell: questions.told(cell), rows }, words: questions.words(cell) })
  }
  return flaws
}

/** The same without words. */
export const flawsOf = (table: NodeOf<'table'>, chosen: ChosenReading): readonly Flaw[] =>
  toldFlaws(table, chosen).map((one) => one.flaw)

/** Every decision table of some expressions. */
export const tablesIn = (roots: readonly Node[]): readonly NodeOf<'table'>[] =>
  [...walk(roots)].filter((node) => node.op === 'table')
