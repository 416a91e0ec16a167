import type { Column } from './columns'
import type { Of } from './of'
import type { IntakeOptions } from './options'
import { isProblem } from './problem'
import { type Intake, intakeOf, type OfFact, prepared, type ReadCell } from './read'

/* Many rows of one table: cells by their place, under names that are looked up once. */

/** A column that is passed over, and one without a name, in which no row may say anything. */
type Silent = 'ignored' | 'nameless'

/** What the columns of a table are; undefined where its rows have to be looked at one by one. */
interface Layout {
  readonly names: readonly string[]
  readonly columns: readonly (OfFact | Silent)[] | undefined
  /** Copied for each row: an object that grows fact by fact takes five times as long. */
  readonly empty: Readonly<Record<string, undefined>>
}

const NONE: readonly never[] = Object.freeze([])

function layoutOf(names: readonly string[], columnOf: (name: string) => Column): Layout {
  const columns = names.map((name) => (name.trim() === '' ? 'nameless' : columnOf(name)))
  const read = columns.map((one) =>
    one === 'nameless' || 'fact' in one ? one : 'ignored' in one ? 'ignored' : undefined,
  )
  const facts = read.flatMap((one) => (typeof one === 'object' ? [one.fact.name] : []))
  const plain = read.filter((one) => one !== undefined)
  const isPlain = plain.length === names.length && new Set(facts).size === facts.length
  return {
    names,
    columns: isPlain ? plain : undefined,
    empty: Object.fromEntries(facts.map((name) => [name, undefined])),
  }
}

/** The facts of a row; undefined where anything in it isn't plain. */
function plainFacts(
  { columns, empty }: Layout,
  cells: readonly string[],
  readOf: ReadCell,
): Intake['facts'] | undefined {
  if (columns === undefined) return undefined
  const facts: Record<string, unknown> = { ...empty }
  for (let index = 0; index < columns.length; index += 1) {
    const [column, cell] = [columns[index], cells[index]]
    if (cell === '' || column === 'ignored') continue
    if (column === undefined || column === 'nameless') return undefined
    const read = readOf(column, cell)
    if (read === undefined) continue
    if (isProblem(read)) return undefined
    facts[column.fact.name] = read.value
  }
  return facts
}

/** A column without a name, in which a row says nothing, is none. */
const named = (names: readonly string[], cells: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((name, index) => {
    const cell = cells[index] ?? ''
    return name.trim() === '' && cell === '' ? [] : [[name, cell] as const]
  })

/**
 * Prepares to read the rows of a table, each a list of cells in the order of its columns, as many as there are.
 * @param of as `rowReader` takes it
 * @param options as `rowReader` takes them
 * @returns a function from the columns' names and a row's cells to what `rowReader` gives for them; a fact that the row doesn't say may be undefined
 * @throws InvalidFactsError for an unknown subject or options
 */
export function tableReader(
  of: Of,
  options?: IntakeOptions,
): (names: readonly string[], cells: readonly string[]) => Intake {
  const { columnOf, readOf } = prepared(of, options)
  let layout: Layout | undefined
  return (names, cells) => {
    if (layout?.names !== names) layout = layoutOf(names, columnOf)
    const facts = plainFacts(layout, cells, readOf)
    return facts ? { facts, issues: NONE } : intakeOf(named(names, cells), columnOf, readOf)
  }
}
