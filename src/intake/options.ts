import type { Fact } from '../language/expression/facts'
import { dataOf, InvalidFactsError, type Issue, issue, nearest } from '../language/input/errors'
import { readLanguage } from '../language/input/options'
import { isList } from '../language/input/shown'
import type { FactNameIn } from '../language/rulebook/types'
import type { Language, Words } from '../language/values/words'
import type { Book } from './of'
import type { SerialDates } from './serials'
import { plainly } from './text'

/** Cells in other words, by fact. */
type CellsOf<Facts> = { readonly [Name in FactNameIn<Facts>]?: Readonly<Record<string, string | null>> }

/** How rows are read. */
export interface IntakeOptions<Name extends string = string, Facts = object, B = Book> {
  /** The language whose labels are looked for first; both are known. What is nearest is named in it. */
  readonly language?: Language | undefined
  /** Columns of other names: each with the fact that it is of, or null where it is to be passed over. */
  readonly columns?: Readonly<Record<string, Name | null>> | undefined
  /** Cells, or items of a list, in other words, by fact: each with what it stands for (`{ size: { 3: 'small' } }`), or null where that is unknown. */
  readonly options?: CellsOf<Facts> | undefined
  /** Cells that mean “unknown”, such as `-`, `无`, `N/A`. Without any, only an empty cell does. */
  readonly unknown?: readonly string[] | undefined
  /** Takes plain numbers in date columns as Excel's serial dates, of its calendar from 1900 (Windows) or 1904. */
  readonly excelDates?: SerialDates | undefined
  /** The rulebook that a subject or an id is looked up in: Nantong's, unless another is given. */
  readonly rulebook?: B | undefined
}

/** The options made ready. */
export interface ReadyOptions {
  readonly language: Language | undefined
  readonly columns: Readonly<Record<string, string | null>>
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string | null>>
  readonly unknown: ReadonlySet<string>
  readonly excelDates: SerialDates | undefined
}

const NAMES = ['language', 'columns', 'options', 'unknown', 'excelDates', 'rulebook']

const isText = (one: unknown): one is string => typeof one === 'string'

/** What is wrong with an entry of an option, which the message names whole: `columns.规模`. */
export const issueAt = (
  code: Issue['code'],
  path: readonly string[],
  given: unknown,
  allowed: Words,
  near?: string,
): Issue => ({ ...issue(code, path.join('.'), given, allowed, { nearest: near }), path })

const unknownFact = (path: readonly string[], given: unknown, facts: readonly Fact[]): Issue => {
  const known = facts.map((one) => one.name)
  const labelled = facts.find(
    ({ label: { zh, en } }) => isText(given) && [zh, en].map(plainly).includes(plainly(given)),
  )
  const near = labelled?.name ?? (isText(given) ? nearest(given, known) : undefined)
  const allowed = { zh: '已知的事实名，或 null（不读）', en: 'the name of a known fact, or null (passed over)' }
  return issueAt('unknown-fact', path, given, allowed, near)
}

/** @throws InvalidFactsError for options that can't be used */
export function readIntakeOptions(given: unknown, facts: readonly Fact[]): ReadyOptions {
  const options = given === undefined ? {} : dataOf(given, 'options')
  const issues: Issue[] = []
  for (const name of Object.keys(options)) {
    if (NAMES.includes(name)) continue
    const allowed = { zh: `选项 ${NAMES.join('、')}`, en: `the options ${NAMES.join(', ')}` }
    issues.push(issue('unknown-option', name, name, allowed, { nearest: nearest(name, NAMES) }))
  }
  const { language, columns, options: own, unknown = [], excelDates } = options
  const names = new Set(facts.map((fact) => plainly(fact.name)))
  const mapped = columns === undefined ? {} : dataOf(columns, 'columns')
  for (const [column, fact] of Object.entries(mapped))
    if (fact !== null && !(isText(fact) && names.has(plainly(fact))))
      issues.push(unknownFact(['columns', column], fact, facts))
  const cells = new Map<string, ReadonlyMap<string, string | null>>()
  for (const [fact, named] of Object.entries(own === undefined ? {} : dataOf(own, 'options'))) {
    if (!names.has(plainly(fact))) issues.push(unknownFact(['options', fact], fact, facts))
    const words = Object.entries(dataOf(named, 'options'))
    const allowed = { zh: '文字，或 null（未知）', en: 'a text, or null (unknown)' }
    for (const [cell, word] of words)
      if (word !== null && !isText(word)) issues.push(issueAt('wrong-type', ['options', fact, cell], word, allowed))
    cells.set(plainly(fact), new Map(words.map(([cell, word]) => [plainly(cell), word as string | null])))
  }
  if (!isList(unknown) || !Array.from(unknown).every(isText))
    issues.push(issue('wrong-type', 'unknown', unknown, { zh: '文字列表', en: 'a list of texts' }))
  if (excelDates !== undefined && excelDates !== 1900 && excelDates !== 1904)
    issues.push(issue('unknown-option', 'excelDates', excelDates, { zh: '1900 或 1904', en: '1900 or 1904' }))
  if (issues.length > 0) throw new InvalidFactsError(issues)
  return {
    language: language === undefined ? undefined : readLanguage(language),
    columns: mapped as Readonly<Record<string, string | null>>,
    options: cells,
    unknown: new Set((unknown as readonly string[]).map(plainly)),
    excelDates: excelDates as SerialDates | undefined,
  }
}
