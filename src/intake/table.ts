import type { Column } from './columns'
import type { Of } from './of'
import type { IntakeOptions } from './options'
import { isProblem } from './problem'
import { type CellReader, type Intake, intakeOf, prepared, type ReaderOf } from './read'

/* Many rows of one table: cells by their place, under names that are looked up once. */

/** A column that is passed over, and one without a name, in which no row may say anything. */
type Silent = 'ignored' | 'nameless'

/** A column of a fact. */
interface Read {
  readonly fact: string
  readonly read: CellReader
}

/** What the columns of a table are; undefined where its rows have to be looked at one by one. */
interface Layout {
  readonly names: readonly string[]
  readonly columns: readonly (Read | Silent)[] | undefined
  /** Copied for each row: an object that grows fact by fact takes five times as long. */
  readonly empty: Readonly<Record<string, undefined>>
}

const NONE: readonly never[] = Object.freeze([])

function layoutOf(names: readonly string[], columnOf: (name: string) => Column, readerOf: ReaderOf): Layout {
  const columns = names.map((name): Read | Silent | undefined => {
    if (name.trim() === '') return 'nameless'
    const one = columnOf(name)
    if ('fact' in one) return { fact: one.fact.name, read: readerOf(one) }
    return 'ignored' in one ? 'ignored' : undefined
  })
  const plain = columns.filter((one) => one !== undefined)
  const facts = plain.flatMap((one) => (typeof one === 'object' ? [one.fact] : []))
  const isPlain = plain.length === names.length && new Set(facts).size === facts.length
  return {
    names,
    columns: isPlain ? plain : undefined,
    // Frozen: a copy of what isn’t takes ten times as long.
    empty: Object.freeze(Object.fromEntries(facts.map((name) => [name, undefined]))),
  }
}

/** The facts of a row; undefined where anything in it isn't plain. */
function plainFacts({ columns, empty }: Layout, cells: readonly string[]): Intake['facts'] | undefined {
  if (columns === undefined) return undefined
  const facts: Record<string, unknown> = { ...empty }
  for (let index = 0; index < columns.length; index += 1) {
    const [column, cell] = [columns[index], cells[index]]
    if (cell === '' || column === 'ignored') continue
    if (column === undefined || column === 'nameless') return undefined
    const read = column.read(cell)
    if (read === undefined) continue
    if (isProblem(read)) return undefined
    facts[column.fact] = read.value
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
  const { columnOf, readerOf } = prepared(of, options)
  let layout: Layout | undefined
  return (names, cells) => {
    if (layout?.names !== names) layout = layoutOf(names, columnOf, readerOf)
    const facts = plainFacts(layout, cells)
    return facts ? { facts, issues: NONE } : intakeOf(named(names, cells), columnOf, readerOf)
  }
}
