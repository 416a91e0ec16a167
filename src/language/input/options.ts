import { asOfFact } from '../expression/facts'
import type { Changes } from '../expression/parameters'
import type { Language } from '../values/words'
import { dataOf, InvalidFactsError, type Issue, issue, nearest } from './errors'
import { readerOf } from './readers'
import type { Reform } from './reform'

/** How a question is asked. */
export interface Options {
  /** The day as of which it is asked. There is no default: the library has no clock. */
  readonly asOf?: string
  /** A reading of an open text, by name; of several open questions, joined by `+`. */
  readonly reading?: string
  /** Changed figures, by parameter id, each in the parameter's own unit; or a checked set of them. */
  readonly parameters?: Changes | Reform
}

const OPTIONS = ['asOf', 'reading', 'parameters']
const NONE: Options = Object.freeze({})
const readDay = readerOf(asOfFact)

function issuesIn(options: Readonly<Record<string, unknown>>): Issue[] {
  const { asOf, reading } = options
  const issues: Issue[] = []
  for (const key of Object.keys(options)) {
    if (OPTIONS.includes(key)) continue
    const near = nearest(key, OPTIONS)
    const allowed = { zh: '选项 asOf、reading、parameters', en: 'the options asOf, reading, parameters' }
    issues.push(issue('unknown-option', key, key, allowed, { nearest: near }))
  }
  if (asOf !== undefined && readDay(asOf) === undefined) {
    issues.push(issue('wrong-type', 'asOf', asOf, { zh: '日期（如 2023-04-01）', en: 'a date such as 2023-04-01' }))
  }
  if (reading !== undefined && typeof reading !== 'string') {
    issues.push(issue('wrong-type', 'reading', reading, { zh: '解读名', en: 'the name of a reading' }))
  }
  return issues
}

/** @throws InvalidFactsError for options that can't be used */
export function readOptions(given: unknown): Options {
  if (given === undefined) return NONE
  const options = dataOf(given, 'options')
  const issues = issuesIn(options)
  if (issues.length > 0) throw new InvalidFactsError(issues)
  return options
}

/** @throws InvalidFactsError for another language than the two */
export function readLanguage(given: unknown): Language {
  if (given === 'zh' || given === 'en') return given
  throw new InvalidFactsError([issue('unknown-option', 'language', given, { zh: 'zh 或 en', en: 'zh or en' })])
}
