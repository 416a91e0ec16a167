import type { FigureOf, Need, ReadingOfNeeds } from '../expression/expression'
import { asOfFact } from '../expression/facts'
import type { Changes, ChangesOf } from '../expression/parameters'
import type { Language } from '../values/words'
import { dataOf, InvalidFactsError, type Issue, issue, nearest, UnknownNameError } from './errors'
import { readerOf } from './readers'
import { joinReadings } from './readings'
import type { Reform } from './reform'
import { isList } from './shown'

/** Whether a text is a name, or several joined by `+`. */
type IsJoined<Given extends string, Names extends string> = Given extends Names
  ? true
  : Given extends `${infer First}+${infer Rest}`
    ? First extends Names
      ? IsJoined<Rest, Names>
      : false
    : false

/**
 * A reading as it may be named: a literal name is one of the known, or joins such; a text that isn't known before it is read may be any.
 */
export type KnownReading<Given extends string, Names extends string> = string extends Names
  ? string
  : Given extends string
    ? string extends Given
      ? Given
      : IsJoined<Given, Names> extends true
        ? Given
        : Names
    : never

/**
 * How a question is asked. Its types say which readings and which figures there are, where that is known.
 */
export interface Options<R extends string = string, C = Changes> {
  /** The day as of which it is asked. There is no default: the library has no clock. */
  readonly asOf?: string | undefined
  /** A reading of an open text, by name; of several open questions, joined by `+`, or a list of them. */
  readonly reading?: R | readonly R[] | undefined
  /** Changed figures, by parameter id, each in the parameter's own unit; or a checked set of them. */
  readonly parameters?: C | Reform | undefined
}

/** Options of what is known: a misspelt reading, or figure, is refused by the compiler. */
export type OptionsFor<Given extends string, Names extends string, F extends string = string> = Options<
  KnownReading<Given, Names>,
  ChangesOf<F>
>

/** Options of a typed call: the readings and the figures are those that the rule has. */
export type OptionsOf<Given extends string, N extends Need> = OptionsFor<Given, ReadingOfNeeds<N>, FigureOf<N>>

/** Options that were read: readings are joined. */
export type ReadOptions<O extends Options = Options> = Omit<O, 'reading'> & { readonly reading?: string | undefined }

const OPTIONS = ['asOf', 'reading', 'parameters']
const NONE: Options = Object.freeze({})
const readDay = readerOf(asOfFact)

const isNames = (given: unknown): given is readonly string[] =>
  isList(given) && given.length > 0 && Array.from(given).every((one) => typeof one === 'string')

function issuesIn(options: Readonly<Record<string, unknown>>, also: readonly string[]): Issue[] {
  const { asOf, reading } = options
  const issues: Issue[] = []
  const known = [...OPTIONS, ...also]
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue
    const near = nearest(key, known)
    const allowed = { zh: `选项 ${known.join('、')}`, en: `the options ${known.join(', ')}` }
    issues.push(issue('unknown-option', key, key, allowed, { nearest: near }))
  }
  if (asOf !== undefined && readDay(asOf) === undefined) {
    const allowed = {
      zh: '1900–2199 年的日期（如 2023-04-01）',
      en: 'a date of 1900–2199 such as 2023-04-01',
    }
    issues.push(issue('wrong-type', 'asOf', asOf, allowed))
  }
  if (reading !== undefined && typeof reading !== 'string' && !isNames(reading)) {
    issues.push(
      issue('wrong-type', 'reading', reading, {
        zh: '读法名，或其列表',
        en: 'the name of a reading, or a list of them',
      }),
    )
  }
  return issues
}

/**
 * @param given what a caller gave as options
 * @param also the names of further options that the question takes, to be checked by itself
 * @throws InvalidFactsError for options that can't be used
 */
export function readOptions<O extends Options = Options>(
  given: unknown,
  also: readonly (keyof O & string)[] = [],
): ReadOptions<O> {
  if (given === undefined) return NONE as ReadOptions<O>
  const options = dataOf(given, 'options')
  const issues = issuesIn(options, also)
  if (issues.length > 0) throw new InvalidFactsError(issues)
  const { reading } = options
  return (isNames(reading) ? { ...options, reading: joinReadings(reading) } : options) as ReadOptions<O>
}

/** @throws UnknownNameError for another language than the two */
export function readLanguage(given: unknown): Language {
  if (given === 'zh' || given === 'en') return given
  throw new UnknownNameError([issue('unknown-name', 'language', given, { zh: 'zh 或 en', en: 'zh or en' })])
}
