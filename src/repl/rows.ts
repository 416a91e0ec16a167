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
  readonly cells: Row
  readonly problem?: Words
}

/** Two columns of one name can't both be read by it. */
function headed(names: readonly string[]): string[] {
  const twice = names.find((name, index) => name.trim() !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError({ zh: `列名“${twice}”重复`, en: `two columns are named “${twice}”` })
  return [...names]
}

/** Where a row has more or fewer cells than there are columns, none of them can be placed. */
function placed(names: readonly string[], record: readonly string[]): Pick<FileRow, 'cells' | 'problem'> {
  if (record.length === names.length) {
    const cells: Record<string, string> = Object.create(null)
    for (const [index, name] of names.entries())
      if (name.trim() !== '' || record[index] !== '') cells[name] = record[index] as string
    return { cells }
  }
  const [have, want] = [record.length, names.length]
  const problem = { zh: `有 ${have} 个单元格，而列名有 ${want} 个`, en: `${have} cells, but ${want} columns` }
  return { cells: {}, problem }
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

async function* csvRows(input: Readable): AsyncGenerator<FileRow> {
  let names: readonly string[] | undefined
  let row = 0
  for await (const { line, record, problem } of csvRecords(linesOf(decoded(input)), () => names?.length)) {
    if (names === undefined) {
      if (problem) throw new UsageError({ zh: `列名所在的行：${problem.zh}`, en: `the line of columns: ${problem.en}` })
      names = headed(record)
      continue
    }
    row += 1
    yield problem ? { row, line, cells: {}, problem } : { row, line, ...placed(names, record) }
  }
}

/** Lines, whatever ends them; the last may have no end. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const text of texts) {
    const lines = (rest + text).split(/\r?\n/)
    rest = lines.pop() as string
    if (rest.length > LONGEST_LINE) throw new UsageError({ zh: '有一行过长', en: 'a line is too long' })
    yield* lines
  }
  if (rest !== '') yield rest
}

/** No record is so long; without a bound one line could take all memory. */
const LONGEST_LINE = 10_000_000

async function* jsonRows(input: Readable): AsyncGenerator<FileRow> {
  let [row, line] = [0, 0]
  for await (const text of linesOf(decoded(input))) {
    line += 1
    if (text.trim() === '') continue
    row += 1
    try {
      yield { row, line, cells: parseJSON(text) as Row }
    } catch (error) {
      yield { row, line, cells: {}, problem: errorWords(error) }
    }
  }
}

/** The rows of a CSV file with a head, or of one JSON record a line, as they are read. */
export const rowsOf = (path: string, input: Readable): AsyncGenerator<FileRow> =>
  /\.(ndjson|jsonl|json)$/i.test(path) ? jsonRows(input) : csvRows(input)
