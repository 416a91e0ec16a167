import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Words } from '../index'

/** A record of a CSV file, with the line that it ends on; or why a line of it is none. */
export interface CsvRecord {
  readonly line: number
  readonly record: readonly string[]
  readonly problem?: Words
}

/** Lines of a CSV file that are a record each, to be read by whoever has the time; or one that took more lines, and is read. */
export interface CsvPortion {
  /** How many lines come before. */
  readonly before: number
  readonly texts: readonly string[]
  readonly read?: CsvRecord
}

/** A quoted cell over more lines, or longer, is taken for one whose quote was forgotten. */
const MOST_LINES = 1000
const LONGEST_RECORD = 1_000_000

/** So many lines, and so much text, are read in one go. */
const MOST_TOGETHER = 200
const LONGEST_TOGETHER = 200_000

function quotesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1
  return count
}

const problemAt = (why: string): Words => ({ zh: '引号不合规，这一行不能读', en: `not CSV: ${why}` })
const UNCLOSED: Words = { zh: '引号没有闭合，这一行不能读', en: 'a quote is never closed' }

const recordsIn = (text: string): readonly string[][] =>
  parse(text, { relax_column_count: true, record_delimiter: '\n' }) as string[][]

/** Cells that are all quoted, with no quote in any. */
const ALL_QUOTED = /^"[^"]*"(?:,"[^"]*")*$/

/** The cells of a line whose quotes need no reading; undefined of another. */
function cut(line: string): readonly string[] | undefined {
  if (!line.includes('"')) return line.split(',')
  return ALL_QUOTED.test(line) ? line.slice(1, -1).split('","') : undefined
}

/** Lines that are records by themselves, read in one go; one by one where that doesn't come out even. */
function parsedAll(lines: readonly string[]): readonly (readonly string[] | Words)[] {
  const records = lines.map(cut)
  if (records.every((one) => one !== undefined)) return records
  if (lines.length > 1) {
    try {
      const records = recordsIn(lines.join('\n'))
      if (records.length === lines.length) return records
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
    }
  }
  return lines.map(parsed)
}

function parsed(text: string): readonly string[] | Words {
  const simple = cut(text)
  if (simple) return simple
  try {
    const [record = []] = recordsIn(text)
    return record
  } catch (error) {
    if (error instanceof CsvError) return problemAt(error.message.replace(/ at line \d+/, ''))
    throw error
  }
}

const isRecord = (given: readonly string[] | Words): given is readonly string[] => Array.isArray(given)

const recordAt = (line: number, found: readonly string[] | Words): CsvRecord =>
  isRecord(found) ? { line, record: found } : { line, record: [], problem: found }

/** Lines that can be given back, to be read once more. */
class Lines {
  readonly #back: string[] = []
  #read: readonly string[] = []
  #next = 0
  /** The number of the last line taken. */
  at = 0
  constructor(readonly source: AsyncIterator<readonly string[]>) {}

  async take(): Promise<string | undefined> {
    while (this.#back.length === 0 && this.#next === this.#read.length) {
      const { done, value } = await this.source.next()
      if (done) return undefined
      this.#read = value
      this.#next = 0
    }
    this.at += 1
    return this.#takeNow()
  }

  /** The next of the lines that are there. */
  #takeNow(): string {
    const back = this.#back.shift()
    if (back !== undefined) return back
    this.#next += 1
    return this.#read[this.#next - 1] as string
  }

  /** The lines from one on that are whole by themselves, as far as they are read together. */
  async wholeFrom(first: string): Promise<readonly string[]> {
    const all = [first]
    for (let length = first.length; all.length < MOST_TOGETHER && length < LONGEST_TOGETHER; ) {
      const next = await this.take()
      if (next === undefined) break
      if (next === '' || quotesIn(next) % 2 === 1) {
        this.giveBack([next])
        break
      }
      all.push(next)
      length += next.length
    }
    return all
  }

  giveBack(lines: readonly string[]): void {
    this.#back.unshift(...lines)
    this.at -= lines.length
  }
}

/** The records of a portion. */
export const csvRecords = ({ before, texts, read }: CsvPortion): readonly CsvRecord[] =>
  read ? [read] : parsedAll(texts).map((found, index) => recordAt(before + index + 1, found))

/**
 * The lines of CSV, some at a time, whatever is wrong with one: a line whose quotes don't fit is a record by itself that can't be read, and the
 * next begins after it, so that a forgotten quote costs its own line and no other.
 * @param columns how many cells a record has, once that is known: a record over several lines that has another number is none
 */
export async function* csvPortions(
  source: AsyncIterable<readonly string[]>,
  columns: () => number | undefined,
): AsyncGenerator<CsvPortion> {
  const lines = new Lines(source[Symbol.asyncIterator]())
  const alone = (read: CsvRecord): CsvPortion => ({ before: read.line - 1, texts: [], read })
  for (let first = await lines.take(); first !== undefined; first = await lines.take()) {
    if (first === '') continue
    if (quotesIn(first) % 2 === 0) {
      const texts = await lines.wholeFrom(first)
      yield { before: lines.at - texts.length, texts }
      continue
    }
    const more: string[] = []
    let [text, quotes] = [first, quotesIn(first)]
    while (quotes % 2 === 1 && more.length < MOST_LINES && text.length < LONGEST_RECORD) {
      const next = await lines.take()
      if (next === undefined) break
      more.push(next)
      text += `\n${next}`
      quotes += quotesIn(next)
    }
    const found = quotes % 2 === 1 ? UNCLOSED : parsed(text)
    const want = columns()
    const fits = isRecord(found) && (want === undefined || found.length === want)
    if (fits) {
      yield alone({ line: lines.at, record: found })
      continue
    }
    lines.giveBack(more)
    yield alone({ line: lines.at, record: [], problem: isRecord(found) ? UNCLOSED : found })
  }
}
