import type { Fact } from '../language/expression/facts'
import type { Value } from '../language/expression/nodes'
import { readerOf } from '../language/input/readers'
import { slotsOf } from '../language/rulebook/ready'
import type { Of } from './of'
import type { IntakeOptions } from './options'
import { isProblem } from './problem'
import { type CellReader, type Intake, intakeOf, keeping, prepared } from './read'

/* Many rows of one table: cells by their place, under names that are looked up once. */

type Values = (Value | undefined)[]

/** A column that is passed over, and one without a name, in which no row may say anything. */
type Silent = 'ignored' | 'nameless'

/** Of a cell that has to be looked at: it says what the fact can't be. */
const ODD: unique symbol = Symbol('odd')

/** A column of a fact: its place among the facts, and how its cells are read. */
interface Read {
  readonly slot: number
  readonly read: (cell: unknown) => Value | undefined | typeof ODD
}

/** What the columns of a table are; undefined where its rows have to be looked at one by one. */
interface Layout {
  readonly names: readonly string[]
  readonly columns: readonly (Read | Silent)[] | undefined
}

/** The value of a cell as rules take it. */
function valueReader(fact: Fact, read: CellReader): Read['read'] {
  const take = readerOf(fact)
  return keeping((cell) => {
    const found = read(cell)
    if (found === undefined) return undefined
    return isProblem(found) ? ODD : (take(found.value) ?? ODD)
  })
}

function layoutOf(
  names: readonly string[],
  slots: ReadonlyMap<string, number>,
  { columnOf, readerOf }: ReturnType<typeof prepared>,
): Layout {
  const columns = names.map((name): Read | Silent | undefined => {
    if (name.trim() === '') return 'nameless'
    const one = columnOf(name)
    if ('ignored' in one) return 'ignored'
    const slot = 'fact' in one ? slots.get(one.fact.name) : undefined
    return 'fact' in one && slot !== undefined ? { slot, read: valueReader(one.fact, readerOf(one)) } : undefined
  })
  const plain = columns.filter((one) => one !== undefined)
  const taken = plain.flatMap((one) => (typeof one === 'object' ? [one.slot] : []))
  const isPlain = plain.length === names.length && new Set(taken).size === taken.length
  return { names, columns: isPlain ? plain : undefined }
}

/** The values of a row; undefined where anything in it isn't plain. */
function plainValues({ columns }: Layout, cells: readonly string[], nothing: Values): Values | undefined {
  if (columns === undefined) return undefined
  const values = nothing.slice()
  for (let index = 0; index < columns.length; index += 1) {
    const [column, cell] = [columns[index], cells[index]]
    if (cell === '' || column === 'ignored') continue
    if (column === undefined || column === 'nameless') return undefined
    const value = column.read(cell)
    if (value === ODD) return undefined
    values[column.slot] = value
  }
  return values
}

/** The cells of a row under the names of their columns. A column without a name, in which a row says nothing, is none. */
export const underNames = (
  names: readonly string[],
  cells: readonly string[],
): readonly (readonly [string, string])[] =>
  names.flatMap((name, index) => {
    const cell = cells[index] as string
    return name.trim() === '' && cell === '' ? [] : [[name, cell] as const]
  })

/** The values of a plain row, one for each of the facts; of another, what it says and what of it can't be read. */
export type RowByPlace = { readonly values: Values } | Intake

/**
 * Prepares to read the rows of a table, each a list of cells in the order of its columns, as many as there are.
 * @param of as `rowReader` takes it
 * @param options as `rowReader` takes them
 * @param facts those whose values are wanted
 * @returns a function from the columns' names and a row's cells to its values, or to what `rowReader` gives for them
 * @throws InvalidFactsError for an unknown subject or options
 */
export function tableReader(
  of: Of,
  options: IntakeOptions | undefined,
  facts: readonly Fact[],
): (names: readonly string[], cells: readonly string[]) => RowByPlace {
  const ready = prepared(of, options)
  const slots = slotsOf(facts)
  const nothing: Values = Array.from(facts, () => undefined)
  let layout: Layout | undefined
  return (names, cells) => {
    if (layout?.names !== names) layout = layoutOf(names, slots, ready)
    const values = plainValues(layout, cells, nothing)
    return values ? { values } : intakeOf(underNames(names, cells), ready.columnOf, ready.readerOf)
  }
}
