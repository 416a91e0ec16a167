import { type Dialect, duckdb, type Held, type Sql } from './dialect'

const UNKNOWN: Readonly<Record<Held, Sql>> = {
  boolean: 'boolean',
  number: 'numeric',
  date: 'date',
  month: 'bigint',
  'date-time': 'bigint',
  text: 'text',
  texts: 'text[]',
  dates: 'date[]',
  numbers: 'numeric[]',
}

const numeric = (of: Sql): Sql => `CAST(${of} AS numeric)`
const integer = (of: Sql): Sql => `CAST(${of} AS integer)`
const part = (name: string, of: Sql): Sql => `CAST(extract(${name} FROM ${of}) AS bigint)`
/** Of a list that isn't known nothing is known; a query over it would find it empty. */
const ofKnown = (list: Sql, of: Sql): Sql => `CASE WHEN ${list} IS NOT NULL THEN ${of} END`
const items = (list: Sql, item: Sql): Sql => `unnest(${list}) WITH ORDINALITY AS items(${item}, place)`

const array = (of: readonly Sql[], type: Sql): Sql => `CAST(ARRAY[${of.join(', ')}] AS ${type}[])`

/** PostgreSQL 14 and later: exact numbers of any length, and casts that fail where they can't be made. */
export const postgres: Dialect = {
  ...duckdb,
  name: 'postgres',
  foldsCase: false,
  digits: 1000,
  wholeDigits: 1000,
  longestName: 63,
  widths: [{ integer: [16, 0], decimal: [15, 15], money: [15, 15] }],
  types: { boolean: 'boolean', date: 'date', whole: 'bigint', text: 'text', long: 'numeric' },
  literal: (text) =>
    text.includes('\\') ? ` E${duckdb.literal(text.replaceAll('\\', '\\\\'))}` : duckdb.literal(text),
  unknown: (held) => `CAST(NULL AS ${UNKNOWN[held]})`,
  decimal: (whole, places) => `numeric(${Math.max(1, whole + places)}, ${places})`,
  asText: (column) => `CAST(${column} AS text)`,
  native: (_column, _kind, byText) => byText,
  nativeNumber: (_column, _type, byText) => byText,
  toNumber: (text, type) => `CAST(NULLIF(${text}, '') AS ${type})`,
  toDay: (text) => {
    const [year, month, day] = ([1, 6, 9] as const).map((from) =>
      integer(`substr(${text}, ${from}, ${from === 1 ? 4 : 2})`),
    )
    const last = `extract(day FROM make_date(${year}, ${month}, 1) + interval '1 month' - interval '1 day')`
    return `CASE WHEN ${day} <= ${last} THEN CAST(${text} AS date) END`
  },
  matches: (text, pattern) => `(${text} ~ ${postgres.literal(pattern)})`,
  hasInk: (text) =>
    `(${text} ~ E'[^ \\\\t\\\\n\\\\v\\\\f\\\\r\\\\u00A0\\\\u1680\\\\u2000-\\\\u200A\\\\u2028\\\\u2029\\\\u202F\\\\u205F\\\\u3000\\\\uFEFF]')`,
  slice: (text, from, count) => `substr(${text}, ${integer(from)}, ${integer(count)})`,
  quotient: (of, by) => `div(${numeric(of)}, ${numeric(by)})`,
  remainder: (of, by) => `mod(${numeric(of)}, ${numeric(by)})`,
  times: (a, b) => `(${numeric(a)} * ${numeric(b)})`,
  addDays: (day, count) => `(${day} + ${integer(count)})`,
  addMonths: (day, count) => `CAST(${day} + make_interval(months => ${integer(count)}) AS date)`,
  firstOfMonth: (month) => {
    const whole = `CAST(${month} AS bigint)`
    return `make_date(${integer(`${whole} / 12`)}, ${integer(`${whole} % 12 + 1`)}, 1)`
  },
  year: (day) => part('year', day),
  month: (day) => part('month', day),
  weekday: (day) => part('isodow', day),
  dayText: (day) => `to_char(${day}, 'YYYY-MM-DD')`,
  padded: (whole, digits) => `lpad(CAST(${whole} AS text), ${digits}, '0')`,
  givenDay: (text) => postgres.toDay(text),
  list: (of) => array(of, 'text'),
  numbers: (of) => `CAST('{${of.join(',')}}' AS integer[])`,
  numberAt: (numbers, place) => postgres.item(numbers, place),
  map: (list, item, to) => ofKnown(list, `ARRAY(SELECT ${to} FROM ${items(list, item)} ORDER BY place)`),
  filter: (list, item, keep) =>
    ofKnown(list, `ARRAY(SELECT ${item} FROM ${items(list, item)} WHERE ${keep} ORDER BY place)`),
  size: (list) => `cardinality(${list})`,
  has: (list, value) => `(${value} = ANY(${list}))`,
  distinct: (list) =>
    ofKnown(list, `ARRAY(SELECT DISTINCT item FROM unnest(${list}) AS items(item) WHERE item IS NOT NULL)`),
  item: (list, place) => `(${list})[${integer(place)}]`,
  sum: (list) => `(SELECT sum(item) FROM unnest(${list}) AS items(item))`,
  most: (list) => `(SELECT max(item) FROM unnest(${list}) AS items(item))`,
  last: (list) => `(${list})[cardinality(${list})]`,
  joined: (list) => `array_to_string(${list}, chr(31))`,
  split: (text) => `string_to_array(${text}, chr(31))`,
  cells: (of, type, keep) => (keep === undefined ? array(of, type) : postgres.filter(array(of, type), 'each', keep)),
  caseValue: (number) => `s.n${number}`,
  caseValues: /\bs\.n\d+/g,
  cases: ({ cells, steps, accepts, text }) => {
    const combined = cells.reduce((from, one, index) => {
      const name = `n${index + 1}`
      return index === 0
        ? `SELECT ${name} FROM unnest(${one}) AS cells(${name})`
        : `SELECT s.*, ${name} FROM (${from}) AS s CROSS JOIN LATERAL unnest(${one}) AS cells(${name})`
    }, '')
    let number = cells.length
    const reckoned = steps.reduce((from, step) => {
      const values = step.map((sql) => {
        number += 1
        return `${sql} AS n${number}`
      })
      return `SELECT s.*, ${values.join(', ')} FROM (${from} OFFSET 0) AS s`
    }, combined)
    const said = accepts === 'TRUE' ? text : `CASE WHEN ${accepts} THEN ${text} END`
    return `ARRAY(SELECT DISTINCT said FROM (SELECT ${said} AS said FROM (${reckoned} OFFSET 0) AS s) AS cases WHERE said IS NOT NULL)`
  },
  // What is fenced off isn't merged into the query around it, which would reckon it once for each of its uses.
  stage: (query) => `${query}\nOFFSET 0`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS\n${query}`,
}
