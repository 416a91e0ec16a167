import type { Fact } from '../expression/facts'
import type { Changes } from '../expression/parameters'
import { dataOf, InvalidFactsError, type Issue, issue, nearest } from '../input/errors'
import { type Options, type ReadOptions, readOptions } from '../input/options'
import { codesOf, type FactColumn } from './columns'
import type { DialectName } from './dialect'

/** Where a fact lies: a column's name, or one with what the register says for the fact's options; null where the register hasn't it. */
export type ColumnOf<Option extends string = string> = string | FactColumn<Option> | null

/** The options of a fact, of what is given for it. */
type OptionOf<Given> = Given extends boolean
  ? `${Given}`
  : Given extends string
    ? Given
    : Given extends readonly (infer One extends string)[]
      ? One
      : never

/** Where the facts of a record lie; any, where the record isn't known. */
export type ColumnsOf<Facts> = [keyof Facts] extends [never]
  ? Readonly<Record<string, ColumnOf>>
  : { readonly [Name in keyof Facts]?: ColumnOf<OptionOf<Facts[Name]>> }

/** What a query is of, and how it is asked. */
export interface SQLOptions<R extends string = string, C = Changes, Columns = Readonly<Record<string, ColumnOf>>>
  extends Options<R, C> {
  /** `duckdb` unless stated; `postgres` or `clickhouse`. */
  readonly dialect?: DialectName | undefined
  /** The table's name; of one in a schema or a catalogue its names from the outside in. */
  readonly from: string | readonly string[]
  /** The column, or columns, by which a row is known again; given back first. */
  readonly key: string | readonly string[]
  /** By fact, where its column isn't called as the fact is. */
  readonly columns?: Columns | undefined
  /** What of the facts that `columns` leaves out: `named` after the fact (the default), or not in the register at all. */
  readonly others?: 'named' | 'absent' | undefined
  /** Whether it says why, too: of each provision as `id.missing` the facts that an open answer waits for, of an eligibility as
   * `id.unmet` those on which a denial turns. */
  readonly why?: boolean | undefined
  /** Makes a view of this name of it. */
  readonly view?: string | readonly string[] | undefined
}

/** The databases in which rules can be said. */
export const DIALECTS: readonly DialectName[] = ['duckdb', 'postgres', 'clickhouse']
const OWN = ['dialect', 'from', 'key', 'columns', 'others', 'why', 'view'] as const

const NAME = { zh: '名称', en: 'a name' }
const NAMES = { zh: '名称，或由外到内的名称列表', en: 'a name, or the names from the outside in' }

/** A name that any database takes: text without a null character. */
const isName = (given: unknown): given is string => typeof given === 'string' && given !== '' && !given.includes('\0')

function names(option: string, given: unknown): readonly string[] {
  const list = Array.isArray(given) ? given : [given]
  if (list.length > 0 && list.every(isName)) return list
  throw new InvalidFactsError([issue('wrong-type', option, given, NAMES)])
}

function oneOf<T extends string>(option: string, given: unknown, known: readonly T[], byDefault: T): T {
  if (given === undefined) return byDefault
  if (known.includes(given as T)) return given as T
  const near = typeof given === 'string' ? nearest(given, known) : undefined
  const allowed = { zh: known.map((one) => `“${one}”`).join('、'), en: `one of ${known.join(', ')}` }
  throw new InvalidFactsError([issue('unknown-option', option, given, allowed, { nearest: near })])
}

function isYes(option: string, given: unknown): boolean {
  if (given === undefined || typeof given === 'boolean') return given === true
  throw new InvalidFactsError([issue('wrong-type', option, given, { zh: '是或否', en: 'yes or no' })])
}

/** What the options come to. */
export interface Query {
  readonly asked: ReadOptions
  readonly dialect: DialectName
  readonly from: readonly string[]
  readonly key: readonly string[]
  readonly why: boolean
  readonly view: readonly string[] | undefined
  /** Where a fact lies; undefined where the register hasn't it. */
  columnOf(fact: Fact): FactColumn | undefined
}

const CODE = { zh: '文本或数字，或其列表', en: 'a text or a number, or a list of them' }
const isCode = (one: unknown): boolean => (typeof one === 'string' && !one.includes('\0')) || Number.isFinite(one)

/** The codes that stand for two options: which of them is meant, nothing says. An option without a code is its own. */
function sharedCodes(fact: Fact, keys: readonly string[], codes: NonNullable<FactColumn['codes']>): readonly Issue[] {
  const meant = new Map<string, string>()
  return keys.flatMap((key) =>
    codesOf(key, codes).flatMap((code) => {
      const other = meant.get(code) ?? key
      meant.set(code, other)
      const twice = { zh: `它同时是 ${other} 与 ${key} 的代码`, en: `it is the code of ${other} and of ${key}` }
      return other === key ? [] : [issue('contradiction', `columns.${fact.name}.codes`, code, twice)]
    }),
  )
}

function codesIn(
  fact: Fact,
  given: unknown,
): { readonly codes?: FactColumn['codes']; readonly issues: readonly Issue[] } {
  if (given === undefined) return { issues: [] }
  const known = 'options' in fact ? Object.keys(fact.options) : fact.type === 'boolean' ? ['true', 'false'] : []
  const codes = dataOf(given, `columns.${fact.name}.codes`)
  const where = (key: string) => `columns.${fact.name}.codes.${key}`
  const issues = Object.entries(codes).flatMap(([key, code]) => {
    if (!known.includes(key)) {
      const allowed =
        known.length > 0
          ? { zh: known.join('、'), en: `one of ${known.join(', ')}` }
          : { zh: '没有代码：这个事实没有选项', en: 'no codes: this fact has no options' }
      return [issue('unknown-option', where(key), key, allowed, { nearest: nearest(key, known) })]
    }
    const all = Array.isArray(code) ? code : [code]
    return all.length > 0 && all.every(isCode) ? [] : [issue('wrong-type', where(key), code, CODE)]
  })
  if (issues.length === 0) issues.push(...sharedCodes(fact, known, codes as NonNullable<FactColumn['codes']>))
  return { codes: codes as FactColumn['codes'], issues }
}

function columnIn(fact: Fact, given: unknown): { readonly column?: FactColumn; readonly issues: readonly Issue[] } {
  if (given === null) return { issues: [] }
  if (typeof given === 'string')
    return isName(given)
      ? { column: { column: given }, issues: [] }
      : { issues: [issue('wrong-type', `columns.${fact.name}`, given, NAME)] }
  const { column, codes, ...rest } = dataOf(given, `columns.${fact.name}`)
  const [stray] = Object.keys(rest)
  if (stray !== undefined)
    return {
      issues: [
        issue('unknown-option', `columns.${fact.name}.${stray}`, stray, { zh: 'column、codes', en: 'column or codes' }),
      ],
    }
  const read = codesIn(fact, codes)
  if (!isName(column))
    return { issues: [issue('wrong-type', `columns.${fact.name}.column`, column, NAME), ...read.issues] }
  return { column: { column, codes: read.codes }, issues: read.issues }
}

/**
 * Reads what a query is asked with.
 * @param facts every fact that may have a column
 * @throws InvalidFactsError for options that can't be used
 */
export function readQuery(given: unknown, facts: readonly Fact[]): Query {
  const { dialect, from, key, columns, others, why, view, ...asked } = readOptions<SQLOptions>(given, OWN)
  const known = new Map(facts.map((fact) => [fact.name, fact]))
  const places = new Map<string, FactColumn | undefined>()
  const issues: Issue[] = []
  for (const [name, one] of Object.entries(columns === undefined ? {} : dataOf(columns, 'columns'))) {
    const fact = known.get(name)
    if (fact === undefined) {
      const near = nearest(name, known.keys())
      issues.push(
        issue('unknown-fact', `columns.${name}`, name, { zh: '已知的事实名', en: 'a known fact' }, { nearest: near }),
      )
      continue
    }
    const read = columnIn(fact, one)
    issues.push(...read.issues)
    places.set(name, read.column)
  }
  if (issues.length > 0) throw new InvalidFactsError(issues)
  const absent = oneOf('others', others, ['named', 'absent'], 'named') === 'absent'
  return {
    asked,
    dialect: oneOf('dialect', dialect, DIALECTS, 'duckdb'),
    from: names('from', from),
    key: names('key', key),
    why: isYes('why', why),
    view: view === undefined ? undefined : names('view', view),
    columnOf: (fact) => {
      if (places.has(fact.name)) return places.get(fact.name)
      return absent ? undefined : { column: fact.name }
    },
  }
}
