import type { Readable } from 'node:stream'
import type { Words } from '../index'
import { parseJSON, type Row } from '../intake/index'
import { type CsvPortion, type CsvRecord, csvPortions, csvRecords } from './csv-rows'
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

/** Some rows of a file as they were found: what they say is read where they are answered. */
export interface Portion {
  /** How many rows come before, and how many these are. */
  readonly before: number
  readonly rows: number
  /** What the columns are called; of JSON each row says it. */
  readonly names?: readonly string[]
  /** Whether the file begins with a byte order mark, as some spreadsheets want it. */
  readonly isMarked?: boolean
  readonly part: CsvPortion
}

/** What a row says in a column. */
export function cellOf({ cells, names }: FileRow, column: string): unknown {
  return names ? (cells as readonly string[])[names.indexOf(column)] : (cells as Row)[column]
}

/** What other programs put between cells. */
const SEPARATORS: Readonly<Record<string, Words>> = {
  ';': { zh: '分号', en: 'semicolons' },
  '；': { zh: '分号', en: 'semicolons' },
  '\t': { zh: '制表符', en: 'tabs' },
  '|': { zh: '竖线', en: 'bars' },
}

/** Cells that stand between something else are taken for one, and nothing of them is read. */
function mustBeApartByCommas([only = '', ...more]: readonly string[]): void {
  const between = Object.entries(SEPARATORS).find(([mark]) => more.length === 0 && only.includes(mark))?.[1]
  if (between === undefined) return
  throw new UsageError({
    zh: `各列须以逗号分隔，而不是${between.zh}：请另存为 CSV`,
    en: `columns are to be apart by commas, not by ${between.en}: save it as CSV`,
  })
}

/** Two columns of one name can't both be read by it, and one that isn't there can't be copied. */
function headed(names: readonly string[], key: string | undefined): string[] {
  mustBeApartByCommas(names)
  if (names.some((name) => name.includes('\r')))
    throw new UsageError({
      zh: '换行只用了回车符，请另存为通常的 CSV',
      en: 'lines end in a bare carriage return: save it as CSV anew',
    })
  if (key !== undefined && !names.includes(key))
    throw new UsageError({ zh: `没有列“${key}”，不能照抄`, en: `there is no column “${key}” to copy` })
  const twice = names.find((name, index) => name.trim() !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError({ zh: `列名“${twice}”重复`, en: `two columns are named “${twice}”` })
  return [...names]
}

/** So many of them, in English. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** Where a row has more or fewer cells than there are columns, none of them can be placed. */
function placed(names: readonly string[], record: readonly string[]): Omit<FileRow, 'row' | 'line'> {
  if (record.length === names.length) return { cells: record, names }
  const [have, want] = [record.length, names.length]
  const problem = {
    zh: `有 ${have} 个单元格，而列名有 ${want} 个`,
    en: `${counted(have, 'cell')}, but ${counted(want, 'column')}`,
  }
  return { cells: [], problem }
}

/** Files that are no text begin so. */
const NO_TEXT: readonly (readonly [begin: string, words: Words])[] = [
  ['1f8b', { zh: '文件是压缩过的，请先解压', en: 'the file is compressed: unpack it first' }],
  [
    '504b',
    {
      zh: '文件是电子表格或压缩包，请另存为 CSV（UTF-8）',
      en: 'the file is a spreadsheet or an archive: save it as CSV (UTF-8)',
    },
  ],
  ['d0cf', { zh: '文件是电子表格，请另存为 CSV（UTF-8）', en: 'the file is a spreadsheet: save it as CSV (UTF-8)' }],
]

/** Of a file in another encoding. */
export const NOT_UTF8: Words = {
  zh: '文件不是 UTF-8 编码，请另存为 UTF-8',
  en: 'the file isn’t UTF-8: save it as UTF-8',
}

/** How UTF-8 begins that says so: with a byte order mark, which is no text. */
const MARK = 'efbbbf'

/** Text is UTF-8; a spreadsheet may have saved another encoding, in which nothing would be read right. @param begun is told the first bytes */
async function* decoded(input: Readable, begun: (bytes: string) => void = () => undefined): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begin: string | undefined
  try {
    for await (const chunk of input) {
      if (begin === undefined) {
        begin = Buffer.from(chunk as Uint8Array).toString('hex', 0, 3)
        begun(begin)
      }
      yield decoder.decode(chunk as Uint8Array, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(NO_TEXT.find(([bytes]) => begin?.startsWith(bytes))?.[1] ?? NOT_UTF8)
  }
}

/** The first record names the columns; what comes after it are rows. */
async function* csvRows(input: Readable, key: string | undefined): AsyncGenerator<Portion> {
  let names: readonly string[] | undefined
  let before = 0
  let isMarked = false
  const texts = decoded(input, (bytes) => {
    isMarked = bytes === MARK
  })
  for await (let part of csvPortions(linesOf(texts), () => names?.length)) {
    if (names === undefined) {
      const [{ record, problem }] = csvRecords(part) as [CsvRecord]
      if (problem) throw new UsageError({ zh: `列名所在的行：${problem.zh}`, en: `the line of columns: ${problem.en}` })
      names = headed(record, key)
      if (part.read) continue
      part = { before: part.before + 1, texts: part.texts.slice(1) }
    }
    const rows = part.read ? 1 : part.texts.length
    yield { before, rows, names, isMarked, part }
    before += rows
  }
  if (names === undefined) throw new UsageError({ zh: '文件里没有列名', en: 'the file has no line of columns' })
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

const NO_RECORD: Words = { zh: '这一行不是 JSON 记录', en: 'this line is no JSON record' }

/** A line as a JSON record. */
function jsonRow(text: string): Pick<FileRow, 'cells' | 'problem'> {
  try {
    const record = parseJSON(text)
    const isOne = typeof record === 'object' && record !== null && !Array.isArray(record)
    return isOne ? { cells: record as Row } : { cells: [], problem: NO_RECORD }
  } catch (error) {
    return { cells: [], problem: errorWords(error) }
  }
}

const isBlank = (text: string): boolean => text.trim() === ''

/** How one record over several lines begins, and a list of records. */
const OF_MORE_LINES = /^\s*(?:[{[]\s*$|\[\s*\{)/

/** @throws UsageError where the first line is the beginning of something longer, so that no line is a record */
function mustBeLines(first: string): void {
  if (OF_MORE_LINES.test(first))
    throw new UsageError({
      zh: '文件是一整份 JSON，应改为每行一条记录（NDJSON）',
      en: 'the file is one JSON document: it has to be one record a line (NDJSON)',
    })
}

async function* jsonRows(input: Readable): AsyncGenerator<Portion> {
  let [before, line] = [0, 0]
  for await (const texts of linesOf(decoded(input))) {
    const said = texts.filter((one) => !isBlank(one))
    if (before === 0 && said[0] !== undefined) mustBeLines(said[0])
    const rows = said.length
    yield { before, rows, part: { before: line, texts } }
    before += rows
    line += texts.length
  }
}

/**
 * The rows of a CSV file with a head, or of one JSON record a line, as many at a time as are found.
 * @param key the column that is copied, if any: a CSV file has to have it
 */
export const portionsOf = (path: string, input: Readable, key?: string): AsyncGenerator<Portion> =>
  /\.(ndjson|jsonl|json)$/i.test(path) ? jsonRows(input) : csvRows(input, key)

/** Reads the rows of a portion. */
export function rowsIn({ before, names, part }: Portion): readonly FileRow[] {
  const found = names
    ? csvRecords(part).map(({ line, record, problem }) =>
        problem ? { line, cells: [], problem } : { line, ...placed(names, record) },
      )
    : part.texts.flatMap((text, index) => (isBlank(text) ? [] : [{ line: part.before + index + 1, ...jsonRow(text) }]))
  return found.map((one, index) => ({ row: before + index + 1, ...one }))
}
