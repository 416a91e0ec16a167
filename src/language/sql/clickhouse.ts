import { dayNumber } from '../values/dates'
import { BLANK, type Dialect, duckdb, type Held, type Sql } from './dialect'

/* ClickHouse has no list that is NULL: a list is nullable JSON text of its items as texts. Its days end, in some versions wrap: a day is
 * its number from 1970. Its decimals keep the narrower one's size: all have the widest. */

const nullable = (type: Sql): Sql => `Nullable(${type})`
const TEXT = nullable('String')
const LONG = nullable('Int64')

const UNKNOWN: Readonly<Record<Held, Sql>> = {
  boolean: nullable('Bool'),
  number: LONG,
  date: LONG,
  month: LONG,
  'date-time': LONG,
  text: TEXT,
  texts: TEXT,
  dates: TEXT,
  numbers: TEXT,
}

/** Whole numbers are literals up to here; longer ones would be unsigned, or floats. */
const LONGEST_LITERAL = 9
const FIRST_MONTH = 1900 * 12
const LAST_MONTH = 2299 * 12 + 11
/** A day before and one after all that are reckoned with. */
const [BEFORE, AFTER] = [-100_000, 200_000]

/** An item of a JSON list, as it is written. */
const TOKEN = '(?:"(?:[^"\\\\]|\\\\.)*"|[-+.0-9A-Za-z]+)'

const as = (of: Sql, type: Sql): Sql => `CAST(${of} AS ${type})`
const whole = (of: Sql): Sql => as(of, LONG)
const toDate = (day: Sql): Sql => `addDays(toDate32('1970-01-01'), ${day})`
const toNumber = (date: Sql): Sql => whole(`toInt32(${date})`)
const MADE = 'toJSONString('
const made = (array: Sql): Sql => `${MADE}${array})`
/** Whether a list is one that was just made of an array, which needn't be read again. */
const isMade = (list: Sql): boolean => list.startsWith(MADE)
const items = (list: Sql): Sql =>
  isMade(list) ? list.slice(MADE.length, -1) : `JSONExtract(ifNull(${list}, '[]'), 'Array(${TEXT})')`
/** A list made of another one's items; of one that isn't known nothing is known. */
const madeOf = (list: Sql, array: (items: Sql) => Sql): Sql => {
  const of = made(array(items(list)))
  return isMade(list) ? of : `CASE WHEN ${list} IS NOT NULL THEN ${of} END`
}
const reduced = (how: string, list: Sql, type: Sql): Sql =>
  `arrayReduce('${how}', arrayMap(each -> ${clickhouse.itemAs('each', type)}, ${items(list)}))`
const among = (how: string, of: readonly Sql[]): Sql =>
  of.length === 1 ? (of[0] as Sql) : `arrayReduce('${how}', [${of.join(', ')}])`

/** ClickHouse with the analyzer that is the default since 24.3: exact numbers of 76 digits. */
export const clickhouse: Dialect = {
  ...duckdb,
  name: 'clickhouse',
  foldsCase: false,
  digits: 76,
  wholeDigits: 75,
  widths: [
    { integer: [16, 0], decimal: [15, 15], money: [15, 15] },
    { integer: [16, 0], decimal: [12, 9], money: [15, 6] },
    { integer: [10, 0], decimal: [9, 6], money: [13, 4] },
  ],
  types: { boolean: nullable('Bool'), date: LONG, whole: LONG, text: TEXT, long: nullable('Int256') },
  identifier: (name) => duckdb.identifier(name.replaceAll('\\', '\\\\')),
  literal: (text) => duckdb.literal(text.replaceAll('\\', '\\\\')),
  number: (text) => {
    const isLiteral = !text.includes('.') && text.length <= LONGEST_LITERAL
    return isLiteral ? duckdb.number(text) : `toDecimal256('${text}', ${text.split('.')[1]?.length ?? 0})`
  },
  day: (iso) => duckdb.number(String(dayNumber(iso))),
  unknown: (held) => `CAST(NULL AS ${UNKNOWN[held]})`,
  decimal: (_whole, places) => nullable(`Decimal(76, ${places})`),
  cast: (of, type) => {
    const places = /Decimal\(76, (\d+)\)/.exec(type)?.[1]
    return places === undefined ? as(of, type) : `toDecimal256(${of}, ${places})`
  },
  asText: (column) => as(column, TEXT),
  native: (_column, _kind, byText) => byText,
  nativeNumber: (_column, _type, byText) => byText,
  toNumber: (text, type) => `accurateCastOrNull(${text}, '${type.replace(/^Nullable\((.*)\)$/, '$1')}')`,
  toDay: (text) => {
    const date = `toDate32OrNull(${text})`
    return `CASE WHEN toString(${date}) = ${text} THEN ${toNumber(date)} END`
  },
  givenDay: (text) => `toDate32OrNull(${text})`,
  matches: (text, pattern) => `match(${text}, ${clickhouse.literal(pattern)})`,
  hasInk: (text) => clickhouse.matches(text, `[^${BLANK}]`),
  length: (text) => `lengthUTF8(${text})`,
  slice: (text, from, count) => `substringUTF8(${text}, ${from}, ${count})`,
  least: (of) => among('min', of),
  greatest: (of) => among('max', of),
  quotient: (of, by) => `intDivOrZero(${of}, ${by})`,
  remainder: (of, by) => `moduloOrZero(${of}, ${by})`,
  times: (a, b, { places }, { places: bPlaces }) => `(toDecimal256(${a}, ${places}) * toDecimal256(${b}, ${bPlaces}))`,
  addDays: (day, count) => `(${day} + ${whole(count)})`,
  addMonths: (day, count) => {
    const month = `(toYear(${toDate(day)}) * 12 + toMonth(${toDate(day)}) - 1 + ${whole(count)})`
    return `CASE WHEN ${month} < ${FIRST_MONTH} THEN ${BEFORE} WHEN ${month} > ${LAST_MONTH} THEN ${AFTER} ELSE ${toNumber(`addMonths(${toDate(day)}, ${whole(count)})`)} END`
  },
  daysBetween: (from, to) => `(${to} - ${from})`,
  firstOfMonth: (month) =>
    `CASE WHEN ${month} < ${FIRST_MONTH} THEN ${BEFORE} WHEN ${month} > ${LAST_MONTH} THEN ${AFTER} ELSE ${toNumber(`makeDate32(intDiv(${month}, 12), ${month} % 12 + 1, 1)`)} END`,
  year: (day) => whole(`toYear(${toDate(day)})`),
  month: (day) => whole(`toMonth(${toDate(day)})`),
  weekday: (day) => whole(`toDayOfWeek(${toDate(day)})`),
  dayText: (day) => as(toDate(day), TEXT),
  padded: (of, digits) => `leftPad(${as(of, TEXT)}, ${digits}, '0')`,
  list: (of) => made(`CAST([${of.join(', ')}] AS Array(${TEXT}))`),
  numbers: (of) => `CAST('[${of.join(',')}]' AS Array(Int32))`,
  numberAt: (numbers, place) =>
    `CASE WHEN ${place} BETWEEN 1 AND length(${numbers}) THEN arrayElement(${numbers}, ${place}) END`,
  // An array says itself as JSON, too. Numbers are taken as they are written: read as JSON, they would be rounded.
  listColumn: (column) =>
    `CASE WHEN toTypeName(${column}) LIKE 'Array(%' THEN toJSONString(${column}) ELSE ${as(column, TEXT)} END`,
  map: (list, item, to) => {
    const isList = clickhouse.matches(list, `^\\s*\\[\\s*(?:${TOKEN}(?:\\s*,\\s*${TOKEN})*)?\\s*\\]\\s*$`)
    const written = `extractAll(ifNull(${list}, ''), ${clickhouse.literal(TOKEN)})`
    const said = `CASE WHEN startsWith(${item}, '"') THEN JSONExtractString(${item}) WHEN ${item} <> 'null' THEN ${item} END`
    const read = `arrayMap(${item} -> ${as(to, TEXT)}, arrayMap(${item} -> ${said}, ${written}))`
    return `CASE WHEN ${isList} THEN ${made(read)} END`
  },
  filter: (list, item, keep) => madeOf(list, (all) => `arrayFilter(${item} -> ${keep}, ${all})`),
  itemAs: (item, type) => clickhouse.toNumber(item, type),
  size: (list) => whole(`JSONLength(${list})`),
  has: (list, value) => `has(${items(list)}, ${value})`,
  distinct: (list) => madeOf(list, (all) => `arrayDistinct(${all})`),
  item: (list, place) => `JSONExtractString(${list}, ${place})`,
  sum: (list, type) => reduced('sum', list, type),
  most: (list, type) => reduced('max', list, type),
  last: (list, type) => clickhouse.itemAs(`arrayElement(${items(list)}, -1)`, type),
  joined: (list) => list,
  split: (text) => text,
  cells: (of, type, keep) => {
    const all = as(`[${of.join(', ')}]`, `Array(${type})`)
    return keep === undefined ? all : `arrayFilter(each -> ${keep}, ${all})`
  },
  caseValue: (number) => `tupleElement(s, ${number})`,
  caseValues: /tupleElement\(s, \d+\)/g,
  cases: ({ cells, steps, accepts, text }) => {
    const combined = cells.reduce(
      (list, one, index) =>
        index === 0
          ? `arrayMap(c -> tuple(c), ${one})`
          : `arrayFlatten(arrayMap(s -> arrayMap(c -> tupleConcat(s, tuple(c)), ${one}), ${list}))`,
      '',
    )
    const reckoned = steps.reduce(
      (list, step) => `arrayMap(s -> tupleConcat(s, tuple(${step.join(', ')})), ${list})`,
      combined,
    )
    const said = accepts === 'TRUE' ? text : `CASE WHEN ${accepts} THEN ${text} END`
    return made(`arrayDistinct(arrayMap(s -> ${as(said, TEXT)}, ${reckoned}))`)
  },
  // What is used in several places is looked through for each of them to find what needn't be reckoned, and for each of those again.
  query: (query) => `${query}\nSETTINGS short_circuit_function_evaluation = 'disable'`,
}
