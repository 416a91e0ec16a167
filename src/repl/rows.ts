import type { Readable } from 'node:stream'
import type { Words } from '../index'
import { parseJSON, type Row } from '../intake/index'
import { csvRecords } from './csv-rows'
import { errorWords } from './error-text'
import { UsageError } from './usage'

/** A row of a file: its number from 1, the line that it ends on, its cells; or why it is none. */
export interface FileRow {
  readonly row: number
  readonly line: number
  /** By column, or in the order of `names`. */
  readonly cells: Row | readonly string[]
  readonly names?: readonly string[]
  readonly problem?: Words
}

/** What a row says in a column. */
export function cellOf({ cells, names }: FileRow, column: string): unknown {
  return names ? (cells as readonly string[])[names.indexOf(column)] : (cells as Row)[column]
}

/** Two columns of one name can't both be read by it. */
function headed(names: readonly string[]): string[] {
  const twice = names.find((name, index) => name.trim() !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError({ zh: `列名“${twice}”重复`, en: `two columns are named “${twice}”` })
  return [...names]
}

/** Where a row has more or fewer cells than there are columns, none of them can be placed. */
function placed(names: readonly string[], record: readonly string[]): Omit<FileRow, 'row' | 'line'> {
  if (record.length === names.length) return { cells: record, names }
  const [have, want] = [record.length, names.length]
  const problem = { zh: `有 ${have} 个单元格，而列名有 ${want} 个`, en: `${have} cells, but ${want} columns` }
  return { cells: [], problem }
}

/** Text is UTF-8; a spreadsheet may have saved another encoding, in which nothing would be read right. */
async function* decoded(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of input) yield decoder.decode(chunk as Uint8Array, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError({ zh: '文件不是 UTF-8 编码，请另存为 UTF-8', en: 'the file isn’t UTF-8: save it as UTF-8' })
  }
}

async function* csvRows(input: Readable): AsyncGenerator<readonly FileRow[]> {
  let names: readonly string[] | undefined
  let row = 0
  for await (const records of csvRecords(linesOf(decoded(input)), () => names?.length)) {
    const rows: FileRow[] = []
    for (const { line, record, problem } of records) {
      if (names === undefined) {
        if (problem)
          throw new UsageError({ zh: `列名所在的行：${problem.zh}`, en: `the line of columns: ${problem.en}` })
        names = headed(record)
        continue
      }
      row += 1
      rows.push(problem ? { row, line, cells: [], problem } : { row, line, ...placed(names, record) })
    }
    yield rows
  }
}

/** Lines, as many as there are at a time, whatever ends them; the last may have no end. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const text of texts) {
    const lines = (rest + text).split(/\r?\n/)
    rest = lines.pop() as string
    if (rest.length > LONGEST_LINE) throw new UsageError({ zh: '有一行过长', en: 'a line is too long' })
    yield lines
  }
  if (rest !== '') yield [rest]
}

/** No record is so long; without a bound one line could take all memory. */
const LONGEST_LINE = 10_000_000

/** A line as a JSON record. */
function jsonRow(text: string): Pick<FileRow, 'cells' | 'problem'> {
  try {
    return { cells: parseJSON(text) as Row }
  } catch (error) {
    return { cells: [], problem: errorWords(error) }
  }
}

async function* jsonRows(input: Readable): AsyncGenerator<readonly FileRow[]> {
  let [row, line] = [0, 0]
  for await (const lines of linesOf(decoded(input))) {
    const rows: FileRow[] = []
    for (const text of lines) {
      line += 1
      if (text.trim() === '') continue
      row += 1
      rows.push({ row, line, ...jsonRow(text) })
    }
    yield rows
  }
}

/** The rows of a CSV file with a head, or of one JSON record a line, as many at a time as are read. */
export const rowsOf = (path: string, input: Readable): AsyncGenerator<readonly FileRow[]> =>
  /\.(ndjson|jsonl|json)$/i.test(path) ? jsonRows(input) : csvRows(input)
