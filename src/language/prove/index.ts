import { type Node, type NodeOf, type Value, walk } from '../expression/nodes'
import { type ChosenReading, Questions } from './questions'

/** A cell in which not exactly one row holds. */
export interface Flaw {
  readonly cell: Readonly<Record<string, Value>>
  /** The rows that hold, counted from 0. */
  readonly rows: readonly number[]
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
export function flawsOf(table: NodeOf<'table'>, chosen: ChosenReading): readonly Flaw[] {
  const questions = new Questions(chosen)
  for (const row of table.rows) for (const condition of row.if) questions.note(condition)
  const answers = questions.answers()
  const count = answers.reduce((product, [, values]) => product * values.length, 1)
  if (count > MOST_CELLS) throw new RangeError(`a table of ${count} cells is too large to prove`)
  const flaws: Flaw[] = []
  for (const cell of cells(answers)) {
    const rows = table.rows.flatMap((row, index) => (row.if.every((one) => questions.holds(one, cell)) ? [index] : []))
    if (rows.length !== 1) flaws.push({ cell: questions.told(cell), rows })
  }
  return flaws
}

/** Every decision table of some expressions. */
export const tablesIn = (roots: readonly Node[]): readonly NodeOf<'table'>[] =>
  [...walk(roots)].filter((node) => node.op === 'table')
