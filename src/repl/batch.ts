import { accessSync, constants, createReadStream, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { IntakeOptions } from '../intake/index'
import { type Answered, type BatchAsked, portionAnswerer, subjectGiven } from './answering'
import { mustBeApart, type NamedFile } from './apart'
import { csvLine } from './csv'
import { unreadable } from './file-error'
import { type Asking, type ReadFile, readJSONFile } from './given'
import { mustNameFacts, withCopied } from './heads'
import { progressOn } from './progress'
import { type Portion, portionsOf } from './rows'
import { Sink } from './sink'
import { badFileOf, Summary } from './summary'
import { need, UsageError } from './usage'
import { csvHead } from './verdicts'
import { type Answerer, Workers } from './workers'

/** Where a batch reads and writes, and what may stop it. */
export interface BatchCall extends Asking {
  readonly words: readonly string[]
  readonly stderr: NodeJS.WritableStream
  /** Aborted, the rows in hand are finished and no others begun. */
  readonly signal: AbortSignal
  /** This program, to be run on other cores too; left out, one does it all. */
  readonly program?: URL | undefined
}

/** @throws UsageError for JSON that is no object */
function recordIn(path: string, read: ReadFile): Readonly<Record<string, unknown>> {
  const given = readJSONFile(path, read)
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>
  throw new UsageError({
    zh: `${path} 应为列名的对照（JSON 对象）`,
    en: `${path} has to be a JSON object of column names`,
  })
}

/** How the file's columns are read: own names, or all that intake takes. */
function intakeOptions({ flags, read, book }: Asking, subject: string): IntakeOptions {
  const { columns: path, key, lang } = flags
  const given = path === undefined ? {} : recordIn(path, read)
  const isMapping = Object.values(given).every((one) => one === null || typeof one === 'string')
  const { columns = {}, ...more } = (isMapping ? { columns: given } : given) as IntakeOptions
  const options = { language: lang, ...more }
  return { ...options, columns: withCopied(columns, key, subject, { ...options, rulebook: book }) }
}

/** @throws UsageError where the file can't be had */
function sizeOf(path: string): number {
  try {
    accessSync(path, constants.R_OK)
    if (statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return statSync(path).size
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** @throws UsageError for -, by which other commands mean what they are fed and print; only own names of columns may come so */
function mustBeFiles(files: readonly NamedFile[]): void {
  const one = files.find(({ as, path }) => path === '-' && as.en !== '--columns')
  if (one === undefined) return
  const { zh, en } = one.as
  throw new UsageError({
    zh: `${zh}须是文件，不能是 -；标准输入输出可写 /dev/stdin、/dev/stdout`,
    en: `${en} has to be a file, and not -; /dev/stdin and /dev/stdout will do`,
  })
}

/** All that a batch reads or writes; a flag is its own name. */
const filesOf = (file: string, out: string, { flags }: Asking): readonly NamedFile[] => [
  { as: { zh: '输入文件', en: 'the input file' }, path: file },
  flag('--out', out),
  flag('--bad', badFileOf(flags)),
  ...(flags.columns === undefined ? [] : [flag('--columns', flags.columns)]),
  ...(flags.rulebook === undefined || flags.rulebook === 'nantong' ? [] : [flag('--rulebook', flags.rulebook)]),
]

const flag = (name: string, path: string): NamedFile => ({ as: { zh: name, en: name }, path })

const BAD_HEADS = { zh: ['行', '文件行', '列', '单元格', '问题'], en: ['row', 'line', 'column', 'cell', 'problem'] }

/** A shorter file is read before a worker is awake. */
const WORTH_WORKERS = 4_000_000
const MOST_WORKERS = 8
/** So many portions are begun before the first of them is answered, for each who answers. */
const AHEAD = 3

/** Who answers: workers where the file is long, and how many portions may be begun at a time. */
function answering(asked: BatchAsked, answerHere: (portion: Portion) => Answered, size: number, program?: URL) {
  const cores = Math.min(availableParallelism(), MOST_WORKERS)
  if (program === undefined || size < WORTH_WORKERS || cores < 2) {
    const answer: Answerer = async (portion) => answerHere(portion)
    return { answer, most: 1, end: async () => undefined }
  }
  const workers = new Workers(program, cores, asked)
  return { answer: workers.answer, most: AHEAD * cores, end: () => workers.end() }
}

/** The portions of a file, the first only where its columns say anything. */
async function* withHeads(portions: AsyncIterable<Portion>, { subject, columns, book }: BatchAsked) {
  let isHeld = false
  for await (const portion of portions) {
    if (!isHeld && portion.names) mustNameFacts(portion.names, subject, { ...columns, rulebook: book })
    isHeld = true
    yield portion
  }
}

/** The answers in the order of the portions, however many are in hand. */
async function* inOrder(portions: AsyncIterable<Portion>, answer: Answerer, most: number): AsyncGenerator<Answered> {
  const inHand: Promise<Answered>[] = []
  for await (const portion of portions) {
    const answered = answer(portion)
    // It is looked at in its turn; until then nobody is to be alarmed.
    answered.catch(() => undefined)
    inHand.push(answered)
    if (inHand.length >= most) yield (await inHand.shift()) as Answered
  }
  for (const answered of inHand) yield await answered
}

/**
 * Reads a file row by row, matches each, and writes the verdicts: in constant memory, whatever its length.
 * @throws UsageError for what the command line lacks, or can't read or write
 */
export async function batch(call: BatchCall): Promise<Summary> {
  const { words, flags, read, book, stderr, signal, program } = call
  const subject = subjectGiven(call)
  const file = need(words[1], { zh: '文件', en: 'the file' })
  const out = need(flags.out, { zh: ' --out 文件', en: '--out FILE' })
  const files = filesOf(file, out, call)
  mustBeFiles(files)
  mustBeApart(files)
  const asCSV = extname(out).toLowerCase() === '.csv'
  const asked: BatchAsked = { flags, read, book, subject, columns: intakeOptions(call, subject), asCSV }
  const { ids, answerPortion } = portionAnswerer(asked)
  const summary = new Summary(ids, Object.keys(asked.columns.columns ?? {}))
  const size = sizeOf(file)
  const bar = progressOn(stderr, size, flags.lang)
  const input = createReadStream(file)
  const { answer, most, end } = answering(asked, answerPortion, size, program)
  let sinks: readonly Sink[] = []
  /** Nothing is written, and no file emptied, before there is an answer. */
  const open = async (isMarked: boolean): Promise<void> => {
    if (sinks.length > 0) return
    // What a spreadsheet knows the input for UTF-8 by, it wants in what is written, too.
    const mark = isMarked ? '\ufeff' : ''
    sinks = await Promise.all([Sink.to(out, signal), Sink.to(badFileOf(flags), signal)])
    await write(asCSV ? mark + csvHead(ids, flags) : '', mark + csvLine(BAD_HEADS[flags.lang]))
  }
  const write = (...texts: readonly string[]) =>
    Promise.all(sinks.map((one, index) => one.write(texts[index] as string)))
  try {
    for await (const answered of inOrder(withHeads(portionsOf(file, input, flags.key), asked), answer, most)) {
      await open(answered.isMarked)
      if (signal.aborted) break
      const wrong = summary.add(answered)
      await write(answered.lines, wrong.map((one) => one.text).join(''))
      bar.at(input.bytesRead, summary.rows)
    }
    await open(false)
  } catch (error) {
    throw stoppedAt(error, summary.rows, file)
  } finally {
    bar.stop()
    input.destroy()
    await Promise.all([...sinks.map((one) => one.end()), end()])
  }
  summary.interrupted = signal.aborted
  return summary
}

/** Whether it is the input that can't be read, after all. */
const isOfReading = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && ['open', 'read'].includes(String((error as NodeJS.ErrnoException).syscall))

/** What went wrong, and how far it had come. */
function stoppedAt(given: unknown, rows: number, file: string): unknown {
  const error = isOfReading(given) ? unreadable(file, given) : given
  if (!(error instanceof UsageError)) return error
  const { zh, en } = error.words
  return new UsageError({ zh: `${zh}；止于第 ${rows} 行`, en: `${en}; stopped after row ${rows}` })
}
