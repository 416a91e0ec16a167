import { createReadStream, statSync } from 'node:fs'
import { extname } from 'node:path'
import { InvalidFactsError, type Language, type Words } from '../index'
import { type CellIssue, type IntakeOptions, type Row, rowReader } from '../intake/index'
import { tableReader } from '../intake/table'
import { csvLine } from './csv'
import { errorWords } from './error-text'
import { type Asking, optionsGiven, readJSONFile, subjectNamed } from './given'
import { progressOn } from './progress'
import { cellOf, type FileRow, rowsOf } from './rows'
import { Sink } from './sink'
import { badFileOf, Summary } from './summary'
import { need, UsageError } from './usage'
import { askerOf, csvHead, csvVerdicts, jsonVerdicts, NOTHING, type Verdicts } from './verdicts'

/** Where a batch reads and writes, and what may stop it. */
export interface BatchCall extends Asking {
  readonly words: readonly string[]
  readonly stderr: NodeJS.WritableStream
  /** Aborted, the row in hand is finished and no other begun. */
  readonly signal: AbortSignal
}

/** How the file's columns are read: own names, or all that intake takes. */
function intakeOptions({ flags, read, book }: Asking): IntakeOptions {
  const { columns: path, key, lang } = flags
  const given = (path === undefined ? {} : readJSONFile(path, read)) as Readonly<Record<string, unknown>>
  const isMapping = Object.values(given).every((one) => one === null || typeof one === 'string')
  const { columns = {}, ...more } = (isMapping ? { columns: given } : given) as IntakeOptions
  const copied = key === undefined || Object.hasOwn(columns, key) ? {} : { [key]: null }
  return { language: lang, rulebook: book, ...more, columns: { ...columns, ...copied } }
}

/** @throws UsageError where the file can't be had */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    throw new UsageError({ zh: `无法读取 ${path}`, en: `can't read ${path}` })
  }
}

/** One thing wrong in a row. */
interface Bad {
  readonly column: string
  readonly cell: string
  readonly message: Words
}

const BAD_HEADS = { zh: ['行', '文件行', '列', '单元格', '问题'], en: ['row', 'line', 'column', 'cell', 'problem'] }

const badLine = ({ row, line }: FileRow, { column, cell, message }: Bad, language: Language): string =>
  csvLine([String(row), String(line), column, cell, message[language]])

/** A column that means nothing is said once, not in each row. */
const once = (issues: readonly CellIssue[], said: Set<string>): readonly CellIssue[] =>
  issues.filter(({ code, column }) => {
    if (code !== 'unknown-column' && code !== 'ambiguous-column') return true
    const isNew = !said.has(column)
    said.add(column)
    return isNew
  })

/** What a row is answered, and what of it can't be read. */
type Answerer = (row: FileRow) => { readonly said: Verdicts; readonly wrong: readonly Bad[] }

function answererOf(subject: string, options: IntakeOptions, ask: ReturnType<typeof askerOf>): Answerer {
  const columnsSaid = new Set<string>()
  const [ofTable, ofRow] = [tableReader(subject, options), rowReader(subject, options)]
  return ({ cells, names, problem }) => {
    if (problem) return { said: NOTHING, wrong: [{ column: '', cell: '', message: problem }] }
    const { facts, issues } = names ? ofTable(names, cells as readonly string[]) : ofRow(cells as Row)
    const wrong = issues.length > 0 ? once(issues, columnsSaid) : NONE
    try {
      return { said: ask(facts), wrong }
    } catch (error) {
      if (!InvalidFactsError.is(error)) throw error
      return { said: NOTHING, wrong: [...wrong, { column: '', cell: '', message: errorWords(error) }] }
    }
  }
}

const NONE: readonly never[] = Object.freeze([])

/**
 * Reads a file row by row, matches each, and writes the verdicts: in constant memory, whatever its length.
 * @throws UsageError for what the command line lacks, or can't read or write
 */
export async function batch(call: BatchCall): Promise<Summary> {
  const { words, flags, book, stderr, signal } = call
  const subject = subjectNamed(need(words[0], { zh: '对象', en: 'the subject' }), book)
  const file = need(words[1], { zh: '文件', en: 'the file' })
  const out = need(flags.out, { zh: ' --out 文件', en: '--out FILE' })
  const match = book.matcher(subject, optionsGiven(call))
  const answer = answererOf(subject, intakeOptions(call), askerOf(match, flags))
  const ids = Object.keys(match.outcomes({})).sort()
  const summary = new Summary(ids)
  const asCSV = extname(out).toLowerCase() === '.csv'
  const bar = progressOn(stderr, sizeOf(file), flags.lang)
  const input = createReadStream(file)
  const [verdicts, bad] = [new Sink(out), new Sink(badFileOf(flags))]
  try {
    await bad.write(csvLine(BAD_HEADS[flags.lang]))
    if (asCSV) await verdicts.write(csvHead(ids, flags))
    for await (const rows of rowsOf(file, input)) {
      let [lines, wrongLines] = ['', '']
      for (const row of rows) {
        if (signal.aborted) break
        const { said, wrong } = answer(row)
        for (const one of wrong) wrongLines += badLine(row, one, flags.lang)
        const key = flags.key === undefined ? undefined : cellOf(row, flags.key)
        lines += (asCSV ? csvVerdicts : jsonVerdicts)({ row: row.row, key, said }, ids, flags)
        summary.add(said, wrong.length)
        bar.at(input.bytesRead, summary.rows)
      }
      await Promise.all([bad.write(wrongLines), verdicts.write(lines)])
      if (signal.aborted) break
    }
  } catch (error) {
    throw stoppedAt(error, summary.rows)
  } finally {
    bar.stop()
    input.destroy()
    await Promise.all([verdicts.end(), bad.end()])
  }
  summary.interrupted = signal.aborted
  return summary
}

/** What went wrong, and how far it had come. */
function stoppedAt(error: unknown, rows: number): unknown {
  if (!(error instanceof UsageError)) return error
  const { zh, en } = error.words
  return new UsageError({ zh: `${zh}；止于第 ${rows} 行`, en: `${en}; stopped after row ${rows}` })
}
