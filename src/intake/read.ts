import type { Fact } from '../language/expression/facts'
import { isPlain } from '../language/input/shown'
import type { FactNameIn, Known } from '../language/rulebook/types'
import type { Words } from '../language/values/words'
import { allowedIn } from './allowed'
import { type ItemProblem, readCell } from './cells'
import { type Column, Columns } from './columns'
import { type CellIssue, cellIssue } from './issues'
import { mustFit } from './must-fit'
import { type Book, factsAskedOf, type KnownOf, type Of, type RowFacts } from './of'
import { type IntakeOptions, type ReadyOptions, readIntakeOptions } from './options'
import { isProblem } from './problem'
import { inOtherWords, isStandIn, isWord, plainly } from './text'
import { unitAllowed } from './unit-words'

/** What a row says: the facts that could be read, and what couldn't. */
export interface Intake<Facts extends object = object> {
  /** By name, as every reader of the rulebook takes them. A fact with an issue isn't among them. */
  readonly facts: Readonly<Record<string, unknown>> & Facts
  readonly issues: readonly CellIssue[]
}

/** A row by its columns' names, as a reader of CSV, of a spreadsheet or of JSON gives it. */
export type Row = Readonly<Record<string, unknown>>

const ROW: Words = { zh: '一行（按列名的普通对象）', en: 'a row (a plain object by column)' }

/** The cells of a row, each looked at once. */
function cellsOf(row: unknown): readonly (readonly [string, unknown])[] | undefined {
  try {
    return typeof row === 'object' && row !== null && isPlain(row) ? Object.entries(row) : undefined
  } catch {
    return undefined
  }
}

/** Cells in other words, and cells that mean unknown, as the caller says. */
function translated(fact: Fact, cell: unknown, { options, unknown }: ReadyOptions): unknown {
  return isWord(cell) && unknown.has(plainly(String(cell))) ? null : inOtherWords(cell, options.get(plainly(fact.name)))
}

function columnIssue(name: string, column: Extract<Column, { among: unknown }>, cell: unknown): CellIssue {
  const { among, nearest, unit } = column
  const [only] = among
  if (unit !== undefined && only !== undefined) {
    const [label, counted] = [only.label, unitAllowed(only)]
    const allowed = {
      zh: `“${label.zh}”，单位应为${counted.zh}，而不是“${unit}”`,
      en: `named for “${label.en}”, with the unit ${counted.en}, and not “${unit}”`,
    }
    return cellIssue('unknown-unit', name, cell, allowed, { fact: only })
  }
  if (among.length === 0) {
    const allowed = {
      zh: '已知事实的名称（中英文均可），或自定的列名',
      en: 'named for a known fact, in either language, or by your own mapping',
    }
    return cellIssue('unknown-column', name, cell, allowed, { nearest })
  }
  const names = among.map((fact) => fact.name)
  const allowed = {
    zh: `其中一项的事实名：${names.join('、')}`,
    en: `named for one of these facts: ${names.join(', ')}`,
  }
  return cellIssue('ambiguous-column', name, cell, allowed)
}

const LEFT_EMPTY: Words = { zh: '；未知的留空', en: '; leave it empty where it isn’t known' }

function issueOf(fact: Fact, name: string, cell: unknown, wrong: ItemProblem): CellIssue {
  const { problem, item, nearest, limit } = wrong
  const { zh, en } = allowedIn(fact)
  const more = limit ?? (typeof cell === 'string' && isStandIn(cell) ? LEFT_EMPTY : undefined)
  const allowed = { zh: zh + (more?.zh ?? ''), en: en + (more?.en ?? '') }
  return cellIssue(problem, name, 'cell' in wrong ? wrong.cell : cell, allowed, { fact, item, nearest })
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

interface Found {
  readonly column: string
  readonly cell: unknown
  readonly fact: Fact
  readonly value: unknown
}

/**
 * Prepares to read many rows of one kind.
 * @param of a subject (`enterprise`), a vocabulary, a provision or its id, or several provisions
 * @param options the columns' language, own names of columns and options, what means unknown
 * @returns a function from a row to its facts and issues
 * @throws InvalidFactsError for an unknown subject or options
 */
export function rowReader<const O extends Of, const N extends string, B extends Book = never>(
  of: KnownOf<O, B>,

  options?: IntakeOptions<Known<N, FactNameIn<RowFacts<O, B>>>, RowFacts<O, B>, B>,
): (row: Row) => Intake<RowFacts<O, B>>
export function rowReader(of: unknown, options?: object): (row: Row) => Intake {
  const { columnOf, readerOf } = prepared(of, options)
  return (row) => {
    const cells = cellsOf(row)
    if (cells === undefined) return { facts: {}, issues: [cellIssue('not-a-row', '', row, ROW)] }
    return intakeOf(cells, columnOf, readerOf)
  }
}

/** What is the same for all rows of one kind: what their columns are, and how cells are read. */
export function prepared(of: unknown, options: object | undefined) {
  const facts = factsAskedOf(of, options)
  const asked = readIntakeOptions(options, facts)
  mustFit(facts, asked)
  const columns = new Columns(facts, asked.columns, asked.language)
  const known = new Map<string, Column>()
  const columnOf = (name: string): Column => {
    const before = known.get(name)
    if (before) return before
    const column = columns.of(name)
    // Rows mostly have the columns of the row before; endless new ones aren't kept.
    if (known.size < MOST_COLUMNS) known.set(name, column)
    return column
  }
  return { columnOf, readerOf: cellReaders(asked) }
}

const MOST_COLUMNS = 2000

/** A column of a fact. */
export type OfFact = Extract<Column, { fact: unknown }>
type CellRead = ReturnType<typeof readCell>

/** More texts of a column than these, and longer ones, aren't kept. */
const MOST_KEPT = 500
const LONGEST_KEPT = 40

/** Reads what a column says again and again (是, 小型, the same day) once. */
export function keeping<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  const kept = new Map<string, T>()
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_KEPT) return read(cell)
    const known = kept.get(cell)
    if (known !== undefined || kept.has(cell)) return known as T
    const made = read(cell)
    if (kept.size < MOST_KEPT) kept.set(cell, made)
    return made
  }
}

function columnReader({ fact, scale }: OfFact, asked: ReadyOptions): CellReader {
  const words = asked.options.get(plainly(fact.name))
  const manner = { scale, serials: asked.excelDates, language: asked.language, words }
  return keeping((given) => safely(fact, translated(fact, given, asked), manner))
}

/** Reads the cells of a column. */
export type CellReader = (cell: unknown) => CellRead
/** The reader of each column. */
export type ReaderOf = (column: OfFact) => CellReader

function cellReaders(asked: ReadyOptions): ReaderOf {
  const readers = new Map<OfFact, CellReader>()
  return (column) => {
    const own = readers.get(column) ?? columnReader(column, asked)
    readers.set(column, own)
    return own
  }
}

/** What was read may be kept: a list belongs to whoever gets it. */
const owned = (value: unknown): unknown => (Array.isArray(value) ? [...value] : value)

export function intakeOf(
  cells: readonly (readonly [string, unknown])[],
  columnOf: (name: string) => Column,
  readerOf: ReaderOf,
): Intake {
  const issues: CellIssue[] = []
  const found = new Map<string, Found>()
  const spoiled = new Set<string>()
  for (const [name, given] of cells) {
    const column = columnOf(name)
    if ('ignored' in column) continue
    if ('among' in column) {
      issues.push(columnIssue(name, column, given))
      continue
    }
    const { fact } = column
    const read = readerOf(column)(given)
    if (read === undefined) continue
    const before = found.get(fact.name)
    if (isProblem(read)) {
      issues.push(issueOf(fact, name, given, read))
      spoiled.add(fact.name)
    } else if (before === undefined) found.set(fact.name, { column: name, cell: given, fact, value: read.value })
    else if (!same(before.value, read.value)) {
      issues.push(contradiction(before, name, given))
      spoiled.add(fact.name)
    }
  }
  const facts = Object.fromEntries(
    [...found].filter(([name]) => !spoiled.has(name)).map(([name, one]) => [name, owned(one.value)]),
  )
  return { facts, issues }
}

/** A cell that can't even be looked at (a getter that throws, within a list) is of no use. */
function safely(fact: Fact, cell: unknown, manner: Parameters<typeof readCell>[2]): ReturnType<typeof readCell> {
  try {
    return readCell(fact, cell, manner)
  } catch {
    return { problem: 'wrong-type' }
  }
}

function contradiction({ column, cell, fact }: Found, name: string, given: unknown): CellIssue {
  const allowed = {
    zh: `与“${column}”列一致（${String(cell)}），两列都是“${fact.label.zh}”`,
    en: `the same as column “${column}” (${String(cell)}): both are “${fact.label.en}”`,
  }
  return cellIssue('contradiction', name, given, allowed, { fact })
}

/**
 * Reads a row as people have it: columns and cells by key, by Chinese or English label or by names of your own; yes and no, amounts,
 * days and lists as they are written. Nothing is guessed: what is ambiguous, approximate or unknown is an issue. An empty cell is a fact
 * left out; a record itself, as `evaluate` takes it, has no empty text, which is refused.
 * @param of a subject (`enterprise`), a vocabulary, a provision or its id, or several provisions
 * @param row the cells by column
 * @param options the columns' language, own names of columns and options, what means unknown
 * @returns the facts that could be read, by name, and an issue for each cell that couldn't
 * @throws InvalidFactsError for an unknown subject or options; never for what a row says
 * @example
 * readFacts('loan', { 转贷金额: '500万' }).facts // { principal: '5000000' }
 */
export function readFacts<const O extends Of, const N extends string, B extends Book = never>(
  of: KnownOf<O, B>,
  row: Row,
  options?: IntakeOptions<Known<N, FactNameIn<RowFacts<O, B>>>, RowFacts<O, B>, B>,
): Intake<RowFacts<O, B>>
export function readFacts(of: unknown, row: Row, options?: object): Intake {
  return rowReader(of as Of, options)(row)
}
