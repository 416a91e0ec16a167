import type { DialectName } from '../../src/language'
import type { Options } from '../../src/language/input/options'
import type { Provision } from '../../src/language/provisions/provision'
import { toSQL } from '../../src/language/sql/to-sql'
import type { FactRecord } from '../../src/testing/index'
import type { Database } from './databases'
import { drawn, expected, factsOf, isUnending, plainly, type Row, ways } from './registers'

/* A database's answers held against those of an evaluation, row by row. */

export interface Difference {
  readonly column: string
  readonly got: unknown
  readonly want: unknown
  readonly options: Options
  readonly record: FactRecord
}

export interface Compared {
  /** What an evaluation or a database says, where the other says something else or leaves it open. */
  readonly wrong: readonly Difference[]
  /** Open in an evaluation, which gives up on some cases, and settled in SQL: no way of filling it in says otherwise. */
  readonly further: readonly Difference[]
  /** Rows refused for a quotient that doesn't end, which no database holds. */
  readonly unending: number
}

const isOpen = (value: unknown): boolean => value === 'undetermined' || value === null

/** Whether filling in a record in many ways comes to something else than a query says of it. */
function isContradicted(
  { column, got, options, record }: Difference,
  provision: Provision,
  wholes: readonly FactRecord[],
): boolean {
  return wholes.some((whole) => {
    const value = plainly(expected(provision, { ...whole, ...record }, options)[column], column)
    return value !== 'refused' && !isOpen(value) && JSON.stringify(value) !== JSON.stringify(got)
  })
}

/** The first column in which a row isn't as it should be. */
const differing = (row: Row, want: Row): string | undefined =>
  Object.keys(want).find(
    (name) => JSON.stringify(plainly(row[name], name)) !== JSON.stringify(plainly(want[name], name)),
  )

/** A row's refusal, for a quotient that doesn't end, of facts that it has. */
function isOfUnending(row: Row, want: Row, { id }: Provision, record: FactRecord): boolean {
  const facts = (row[`${id}.refused`] ?? []) as readonly string[]
  return row[id] === 'refused' && isUnending(want) && facts.length > 0 && facts.every((name) => name in record)
}

/**
 * Holds a database against evaluations.
 * @param count how many records are drawn; @param some which of the ways to ask are tried
 */
export async function compare(
  provision: Provision,
  dialect: DialectName,
  database: Database,
  count = 300,
  some = (options: readonly Options[]) => options,
): Promise<Compared> {
  const records = drawn(provision, count)
  // As they are drawn, every third record lacks nothing.
  const wholes = records.filter((_, index) => index % 3 === 0)
  await database.load(factsOf(provision), records)
  const wrong: Difference[] = []
  const further: Difference[] = []
  let unending = 0
  const all = some(ways(provision))
  const ask = (options: Options | undefined) =>
    options && database.rows(toSQL(provision, { ...options, dialect, from: 'register', key: 'row no' }))
  const asked = [ask(all[0]), ask(all[1])]
  for (const [at, options] of all.entries()) {
    const wanted = records.map((record) => expected(provision, record, options))
    const rows = new Map(((await asked.shift()) ?? []).map((row) => [Number(row['row no']), row]))
    asked.push(ask(all[at + 2]))
    if (rows.size !== records.length) throw new Error(`${provision.id}: ${rows.size} rows of ${records.length}`)
    for (const [index, record] of records.entries()) {
      const [row, want] = [rows.get(index) ?? {}, wanted[index] as Row]
      const column = differing(row, want)
      if (column === undefined) continue
      if (isOfUnending(row, want, provision, record)) {
        unending += 1
        continue
      }
      const found = { column, got: plainly(row[column], column), want: plainly(want[column], column), options, record }
      const isFurther = isOpen(found.want) && !isOpen(found.got) && !isContradicted(found, provision, wholes)
      ;(isFurther ? further : wrong).push(found)
    }
  }
  return { wrong, further, unending }
}
