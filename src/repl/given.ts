import { existsSync, readFileSync } from 'node:fs'
import type { Options, Rulebook, Words } from '../index'
import { type CellIssue, type Of, parseJSON, rowReader } from '../intake/index'
import { coreOf } from '../language/provisions/provision'
import { say } from '../language/values/words'
import { about } from '../language/write/subject'
import { errorWords } from './error-text'
import { unreadable } from './file-error'
import { NOT_UTF8 } from './rows'
import { type Flags, UsageError } from './usage'

/** Reads a file, or standard input by its number. */
export type ReadFile = (from: string | 0) => string
/** How somebody asks, and of which rulebook. */
export interface Asking {
  readonly flags: Flags
  readonly read: ReadFile
  readonly book: Rulebook
}

export const readUtf8: ReadFile = (from) => readFileSync(from, 'utf8')

/** What stands for bytes that are no UTF-8. */
const UNREADABLE = '\uFFFD'

function readText(path: string, read: ReadFile): string {
  const text = readAnyText(path, read)
  if (text.includes(UNREADABLE))
    throw new UsageError(say((language) => `${path}${language === 'zh' ? '：' : ': '}${NOT_UTF8[language]}`))
  return text
}

function readAnyText(path: string, read: ReadFile): string {
  try {
    return read(path === '-' ? 0 : path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** JSON from a file or standard input, exactly. */
export function readJSONFile(path: string, read: ReadFile): unknown {
  return parsed(readText(path, read), path)
}

function parsed(text: string, what: string): unknown {
  try {
    return parseJSON(text)
  } catch (error) {
    const { zh, en } = errorWords(error)
    throw new UsageError({ zh: `${what} 不是 JSON。${zh}`, en: `${what} isn't JSON. ${en}` })
  }
}

/**
 * The subject of a name, or of a label in either language.
 * @throws UsageError naming those there are
 */
export function subjectNamed(word: string, { provisions }: Rulebook): string {
  const subjects = new Map(provisions.map((one) => [one.subject, coreOf(one).definition.subject[about].label]))
  const plain = word.trim().toLowerCase()
  const found = [...subjects].find(([name, { zh, en }]) => [name, zh, en].some((one) => one.toLowerCase() === plain))
  if (found) return found[0]
  const labels = [...subjects.values()]
  throw new UsageError({
    zh: `没有对象“${word}”，可用：${labels.map((one) => one.zh).join('、')}`,
    en: `no subject “${word}”, there are: ${[...subjects.keys()].join(', ')}`,
  })
}

/** Whether a text is meant as JSON: an object is, however it is written. */
function isJSON(text: string): boolean {
  if (/^\s*\{/.test(text)) return true
  try {
    parseJSON(text)
    return true
  } catch {
    return false
  }
}

/** A cell's issue without its column: here it is a fact's. */
export function factIssue({ column, fact, label, message }: CellIssue): Words {
  const heads = { zh: `“${column}”列`, en: `column “${column}”` }
  const named = fact === undefined ? { zh: `“${column}”`, en: `“${column}”` } : { zh: label?.zh ?? column, en: column }
  return { zh: named.zh + message.zh.slice(heads.zh.length), en: named.en + message.en.slice(heads.en.length) }
}

/**
 * The facts that a command line gives: JSON, a file of it, or standard input, by key or by label.
 * @throws UsageError for what can't be read
 */
export function factsGiven(of: Of, given: string | undefined, { flags: { lang }, read, book }: Asking): object {
  const isText = given === undefined || (given !== '-' && !existsSync(given) && isJSON(given))
  if (!isText && given !== '-' && !existsSync(given))
    throw new UsageError({ zh: `${given} 既不是 JSON，也不是文件`, en: `${given} is neither JSON nor a file` })
  const row = isText ? parsed(given ?? '{}', 'FACTS') : readJSONFile(given, read)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    const what = isText ? 'FACTS' : given
    throw new UsageError({
      zh: `${what} 须是一份事实记录（JSON 对象）`,
      en: `${what} has to be a record of facts (a JSON object)`,
    })
  }
  const { facts, issues } = rowReader(of, { language: lang, rulebook: book })(row as never)
  if (issues.length === 0) return facts
  const said = issues.map(factIssue)
  throw new UsageError({ zh: said.map((one) => one.zh).join('\n'), en: said.map((one) => one.en).join('\n') })
}

/** A reading may be named by its words. */
function readingNamed(named: string, of: string | undefined, { provision }: Rulebook): string {
  if (of === undefined || !of.includes('.')) return named
  const options = provision(of).readings.flatMap((one) => Object.entries(one.options))
  return options.find(([, words]) => words.zh === named || words.en === named)?.[0] ?? named
}

const changed = (settings: readonly string[], book: Rulebook) =>
  book.reform(
    Object.fromEntries(
      settings.map((one) => {
        const [, name, value] = /^([^=]+)=(.*)$/s.exec(one) ?? []
        if (name === undefined || value === undefined)
          throw new UsageError({ zh: `--set 应为 参数=值，而不是 ${one}`, en: `--set takes P=VALUE, not ${one}` })
        return [name.trim(), value.trim()]
      }),
    ),
  )

/** How the command line asks. */
export function optionsGiven({ flags, book }: Pick<Asking, 'flags' | 'book'>, of?: string): Options {
  return {
    ...(flags['as-of'] !== undefined && { asOf: flags['as-of'] }),
    ...(flags.reading !== undefined && { reading: readingNamed(flags.reading, of, book) }),
    ...(flags.set !== undefined && { parameters: changed(flags.set, book) }),
  }
}
