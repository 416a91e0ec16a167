import type { DialectName } from '../../src/language'
import type { Options } from '../../src/language/input/options'
import type { Provision } from '../../src/language/provisions/provision'
import { toSQL } from '../../src/language/sql/to-sql'
import type { FactRecord } from '../../src/testing/index'
import type { Database } from './duckdb'
import { drawn, expected, factsOf, isTooFine, isTooLong, plainly, type Row, ways } from './registers'

/* A database's answers held against those of an evaluation, row by row. */

const RECORDS = 300

export interface Difference {
  readonly column: string
  readonly got: unknown
  readonly want: unknown
  readonly options: Options
  readonly record: FactRecord
}

export interface Compared {
  /** What neither an evaluation nor a database may say where the other says something else. */
  readonly wrong: readonly Difference[]
  /** Open in an evaluation, which gives up on some cases, and settled in SQL: no completion says otherwise. */
  readonly further: readonly Difference[]
  /** Settled by an evaluation, and open in SQL. */
  readonly open: readonly Difference[]
}

const isOpen = (value: unknown): boolean => value === 'undetermined' || value === null

/** Whether filling in a record in many ways comes to something else than a query says of it. */
function isContradicted(
  { column, got, options, record }: Difference,
  provision: Provision,
  wholes: readonly FactRecord[],
) {
  return wholes.some((whole) => {
    const value = plainly(expected(provision, { ...whole, ...record }, options)[column], column)
    return value !== 'refused' && !isOpen(value) && JSON.stringify(value) !== JSON.stringify(got)
  })
}

export async function compare(
  provision: Provision,
  dialect: DialectName,
  database: Database,
  count = RECORDS,
): Promise<Compared> {
  const records = drawn(provision, count)
  await database.load(factsOf(provision), records)
  const compared = { wrong: [], further: [], open: [] } as Record<keyof Compared, Difference[]>
  for (const options of ways(provision)) {
    const sql = toSQL(provision, { ...options, dialect, from: 'register', key: 'row no' })
    const rows = new Map((await database.rows(sql)).map((row) => [Number(row['row no']), row]))
    for (const [index, record] of records.entries()) {
      const row: Row = rows.get(index) ?? {}
      const want = expected(provision, record, options)
      const refused = (row[`${provision.id}.refused`] ?? []) as readonly string[]
      if (row[provision.id] === 'refused' && (isTooLong(want) || isTooFine(record, refused))) continue
      const column = Object.keys(want).find(
        (name) => JSON.stringify(plainly(row[name], name)) !== JSON.stringify(plainly(want[name], name)),
      )
      if (column === undefined) continue
      const found = { column, got: plainly(row[column], column), want: plainly(want[column], column), options, record }
      if (
        isOpen(found.want) &&
        !isContradicted(
          found,
          provision,
          records.filter((_, at) => at % 3 === 0),
        )
      )
        compared.further.push(found)
      else if (isOpen(found.got) && !isOpen(found.want)) compared.open.push(found)
      else compared.wrong.push(found)
    }
  }
  return compared
}
