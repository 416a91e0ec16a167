/** A piece of SQL. What comes from outside is in it only as a quoted name or a literal. */
export type Sql = string

export type DialectName = 'duckdb' | 'postgres' | 'clickhouse'

/** What is held: how a value of the language lies in SQL. A month counts months, a moment seconds from 1970, both whole. */
export type Held = 'boolean' | 'number' | 'date' | 'month' | 'date-time' | 'text' | 'texts' | 'dates' | 'numbers'

/** Digits before and behind the point, by type of fact. */
export type Widths = Readonly<Record<'integer' | 'decimal' | 'money', readonly [whole: number, places: number]>>

/** How many digits a number has before and behind the point. */
export interface Digits {
  readonly whole: number
  readonly places: number
}

/** Cases to look through: the values that each of some things takes, what is reckoned of each combination, and what it comes to. */
export interface CaseSplit {
  /** Lists of values; a later one may name an earlier one's value. */
  readonly cells: readonly Sql[]
  /** What is reckoned besides, in steps, each of which may name what is reckoned before it. Numbered on from the cells. */
  readonly steps: readonly (readonly Sql[])[]
  readonly accepts: Sql
  readonly text: Sql
}

/**
 * What databases say differently. `duckdb` is the default; the others state their differences. Nothing here may fail for one row: what
 * can't be had is NULL.
 */
export interface Dialect {
  readonly name: DialectName
  /** The digits of the longest exact number. */
  readonly digits: number
  /** The digits of a whole number in which a quotient is reckoned. */
  readonly wholeDigits: number
  /** The longest name that isn't cut. */
  readonly longestName: number
  /** Whether names that differ only in case are one. */
  readonly foldsCase: boolean
  /** How many digits a column's number may have before and behind the point, the most generous first: a rule takes the first in which it fits. */
  readonly widths: readonly Widths[]
  /** The engine's types. */
  readonly types: Readonly<Record<'boolean' | 'date' | 'whole' | 'text' | 'long', Sql>>
  identifier(name: string): Sql
  literal(text: string): Sql
  /** A stated number, of its plain decimal text. */
  number(text: string): Sql
  day(iso: string): Sql
  /** NULL of a type, where the engine has to know which. */
  unknown(held: Held): Sql
  decimal(whole: number, places: number): Sql
  /** Casts what surely fits. */
  cast(of: Sql, type: Sql): Sql
  /** A number in plain decimal text, from a column of any type. */
  asText(column: Sql): Sql
  /** A column as it is where the engine knows its type to be the fact's own; by default it is read by its text. */
  native(column: Sql, kind: 'boolean' | 'date', byText: Sql): Sql
  nativeNumber(column: Sql, type: Sql, byText: Sql): Sql
  /** Text of a shape made sure of, as a number, or as a day that may not be in the calendar. */
  toNumber(text: Sql, type: Sql): Sql
  toDay(text: Sql): Sql
  matches(text: Sql, pattern: string): Sql
  /** Whether there is anything but white space. */
  hasInk(text: Sql): Sql
  length(text: Sql): Sql
  concat(...of: readonly Sql[]): Sql
  /** A part of a text: from a place, counted from 1, so many characters. */
  slice(text: Sql, from: Sql, count: Sql): Sql
  /** The least or greatest of those that are known. */
  least(of: readonly Sql[]): Sql
  greatest(of: readonly Sql[]): Sql
  /** A whole quotient, cut towards zero, and its remainder. */
  quotient(of: Sql, by: Sql): Sql
  remainder(of: Sql, by: Sql): Sql
  /** The product of two decimals of so many digits. */
  times(a: Sql, b: Sql, aDigits: Digits, bDigits: Digits): Sql
  addDays(day: Sql, count: Sql): Sql
  /** At the month's end where the month is shorter. */
  addMonths(day: Sql, count: Sql): Sql
  daysBetween(from: Sql, to: Sql): Sql
  firstOfMonth(month: Sql): Sql
  year(day: Sql): Sql
  month(day: Sql): Sql
  /** 1 for Monday to 7 for Sunday. */
  weekday(day: Sql): Sql
  dayText(day: Sql): Sql
  /** A day as it is given back, of such a text. */
  givenDay(text: Sql): Sql
  /** A whole number in two digits, or more. */
  padded(whole: Sql, digits: number): Sql
  /** A list of texts. */
  list(of: readonly Sql[]): Sql
  /** Many stated whole numbers, and the one at a place, counted from 1. */
  numbers(of: readonly number[]): Sql
  numberAt(numbers: Sql, place: Sql): Sql
  /** A column that holds a list, and each item of it turned. */
  listColumn(column: Sql): Sql
  map(list: Sql, item: Sql, to: Sql): Sql
  filter(list: Sql, item: Sql, keep: Sql): Sql
  /** What an item of a list is, where the list is made of something else. */
  itemAs(item: Sql, type: Sql): Sql
  size(list: Sql): Sql
  has(list: Sql, value: Sql): Sql
  /** Its different items, without NULL. */
  distinct(list: Sql): Sql
  /** The one at a place, counted from 1, where there is one. */
  item(list: Sql, place: Sql): Sql
  sum(list: Sql, type: Sql): Sql
  most(list: Sql, type: Sql): Sql
  last(list: Sql, type: Sql): Sql
  /** A set of options as one text, and back. */
  joined(list: Sql): Sql
  split(text: Sql): Sql
  /** A list of texts as it is given back. */
  given(list: Sql): Sql
  /** The values, of a type, that a thing may take; of some, those for which something holds of `each`. */
  cells(of: readonly Sql[], type: Sql, keep?: Sql): Sql
  /** A value of the combination of cases that is being looked at, by its number from 1. */
  caseValue(number: number): Sql
  /** Finds such values in SQL. */
  readonly caseValues: RegExp
  /** The different texts that come of the combinations of cases that are accepted. */
  cases(split: CaseSplit): Sql
  /** A query that is reckoned once a row, however often its columns are named. */
  stage(query: Sql): Sql
  /** The whole query. */
  query(query: Sql): Sql
  view(name: Sql, query: Sql): Sql
}

/** The digits that DuckDB's narrower decimals hold. */
const NARROW = 18
const INTEGERS = "('TINYINT','SMALLINT','INTEGER','BIGINT','HUGEINT','UTINYINT','USMALLINT','UINTEGER','UBIGINT')"

/** What a text is trimmed of, as JavaScript does. */
export const BLANK =
  ' \\t\\n\\x0B\\f\\r\\x{00A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}'

const UNKNOWN: Readonly<Record<Held, Sql>> = {
  boolean: 'BOOLEAN',
  number: 'BIGINT',
  date: 'DATE',
  month: 'BIGINT',
  'date-time': 'BIGINT',
  text: 'VARCHAR',
  texts: 'VARCHAR[]',
  dates: 'DATE[]',
  numbers: 'BIGINT[]',
}

/** DuckDB, from which the others differ. */
export const duckdb: Dialect = {
  name: 'duckdb',
  digits: 38,
  wholeDigits: 38,
  longestName: 1000,
  foldsCase: true,
  widths: [
    { integer: [16, 0], decimal: [12, 9], money: [15, 6] },
    { integer: [10, 0], decimal: [9, 6], money: [13, 4] },
    { integer: [10, 0], decimal: [6, 6], money: [12, 4] },
    { integer: [9, 0], decimal: [5, 6], money: [12, 2] },
  ],
  types: { boolean: 'BOOLEAN', date: 'DATE', whole: 'BIGINT', text: 'VARCHAR', long: 'HUGEINT' },
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  number: (text) => (text.startsWith('-') ? `(${text})` : text),
  day: (iso) => `DATE '${iso}'`,
  unknown: (held) => `CAST(NULL AS ${UNKNOWN[held]})`,
  decimal: (whole, places) => `DECIMAL(${whole + places}, ${places})`,
  cast: (of, type) => `CAST(${of} AS ${type})`,
  asText: (column) => `CAST(${column} AS VARCHAR)`,
  // The type of a column is known before the query runs, so that only one of the branches is left.
  native: (column, kind, byText) =>
    `CASE WHEN typeof(${column}) = '${kind.toUpperCase()}' THEN TRY_CAST(${column} AS ${kind.toUpperCase()}) ELSE ${byText} END`,
  nativeNumber: (column, type, byText) =>
    `CASE WHEN typeof(${column}) IN ${INTEGERS} OR typeof(${column}) LIKE 'DECIMAL%' THEN CASE WHEN TRY_CAST(${column} AS ${type}) = ${column} THEN TRY_CAST(${column} AS ${type}) END ELSE ${byText} END`,
  toNumber: (text, type) => `TRY_CAST(${text} AS ${type})`,
  toDay: (text) => `TRY_CAST(${text} AS DATE)`,
  matches: (text, pattern) => `regexp_matches(${text}, ${duckdb.literal(pattern)})`,
  hasInk: (text) => duckdb.matches(text, `[^${BLANK}]`),
  length: (text) => `length(${text})`,
  concat: (...of) => `(${of.join(' || ')})`,
  slice: (text, from, count) => `substr(${text}, ${from}, ${count})`,
  least: (of) => (of.length === 1 ? (of[0] as Sql) : `least(${of.join(', ')})`),
  greatest: (of) => (of.length === 1 ? (of[0] as Sql) : `greatest(${of.join(', ')})`),
  quotient: (of, by) => `(${of} // ${by})`,
  remainder: (of, by) => `(${of} % ${by})`,
  // Two decimals of up to 18 digits each make one of 18, unless one of them is given more.
  times: (a, b, aDigits, bDigits) => {
    const isNarrow = aDigits.whole + aDigits.places + bDigits.whole + bDigits.places > NARROW
    const whole = isNarrow ? Math.max(aDigits.whole, NARROW + 1 - aDigits.places) : aDigits.whole
    return `(CAST(${a} AS ${duckdb.decimal(whole, aDigits.places)}) * CAST(${b} AS ${duckdb.decimal(bDigits.whole, bDigits.places)}))`
  },
  addDays: (day, count) => `(${day} + CAST(${count} AS INTEGER))`,
  addMonths: (day, count) => `CAST(${day} + to_months(CAST(${count} AS INTEGER)) AS DATE)`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  firstOfMonth: (month) => `make_date(${month} // 12, ${month} % 12 + 1, 1)`,
  year: (day) => `year(${day})`,
  month: (day) => `month(${day})`,
  weekday: (day) => `isodow(${day})`,
  dayText: (day) => `strftime(${day}, '%Y-%m-%d')`,
  givenDay: (text) => duckdb.toDay(text),
  padded: (whole, digits) => `lpad(CAST(${whole} AS VARCHAR), ${digits}, '0')`,
  list: (of) => `[${of.join(', ')}]`,
  // A list of so many constants takes long to plan with.
  numbers: (of) => `CAST('[${of.join(',')}]' AS INTEGER[])`,
  numberAt: (numbers, place) => duckdb.item(numbers, place),
  listColumn: (column) => column,
  map: (list, item, to) => `list_transform(${list}, ${item} -> ${to})`,
  filter: (list, item, keep) => `list_filter(${list}, ${item} -> ${keep})`,
  itemAs: (item) => item,
  size: (list) => `len(${list})`,
  has: (list, value) => `list_contains(${list}, ${value})`,
  distinct: (list) => `list_distinct(${list})`,
  item: (list, place) => `list_extract(${list}, ${place})`,
  sum: (list) => `list_sum(${list})`,
  most: (list) => `list_max(${list})`,
  last: (list) => `list_extract(${list}, -1)`,
  joined: (list) => `array_to_string(${list}, chr(31))`,
  split: (text) => `string_split(${text}, chr(31))`,
  given: (list) => list,
  cells: (of, _type, keep) => (keep === undefined ? duckdb.list(of) : duckdb.filter(duckdb.list(of), 'each', keep)),
  caseValue: (number) => `struct_extract(s, 'n${number}')`,
  caseValues: /struct_extract\(s, 'n\d+'\)/g,
  cases: ({ cells, steps, accepts, text }) => {
    const combined = cells.reduce((list, one, index) => {
      const name = `n${index + 1}`
      return index === 0
        ? `list_transform(${one}, c -> struct_pack(${name} := c))`
        : `flatten(list_transform(${list}, s -> list_transform(${one}, c -> struct_insert(s, ${name} := c))))`
    }, '')
    let number = cells.length
    const reckoned = steps.reduce((list, step) => {
      const values = step.map((sql) => {
        number += 1
        return `n${number} := ${sql}`
      })
      return `list_transform(${list}, s -> struct_insert(s, ${values.join(', ')}))`
    }, combined)
    const said = accepts === 'TRUE' ? text : `CASE WHEN ${accepts} THEN ${text} END`
    return `list_distinct(list_transform(${reckoned}, s -> ${said}))`
  },
  stage: (query) => query,
  query: (query) => query,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS\n${query}`,
}
