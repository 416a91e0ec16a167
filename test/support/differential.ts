import type { DialectName } from '../../src/language'
import type { Options } from '../../src/language/input/options'
import type { Provision } from '../../src/language/provisions/provision'
import { toSQL } from '../../src/language/sql/to-sql'
import type { FactRecord } from '../../src/testing/index'
import type { Database } from './databases'
import { drawn, expected, factsOf, fewer, isBroken, isUnending, plainly, type Row, ways } from './registers'

/* A database's answers held against those of an evaluation, row by row. */

export interface Difference {
  readonly column: string
  readonly got: unknown
  readonly want: unknown
  readonly options: Options
  readonly record: FactRecord
}

export interface Compared {
  readonly id: string
  readonly dialect: DialectName
  /** What an evaluation or a database says, where the other says something else or leaves it open. */
  readonly wrong: readonly Difference[]
  /** Open in an evaluation, which gives up on some cases, and settled in SQL: no way of filling it in says otherwise. */
  readonly further: readonly Difference[]
  /** Settled in an evaluation, and left open in SQL. */
  readonly open: readonly Difference[]
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
    if (isBroken(provision, { ...whole, ...record }, options)) return false
    const value = plainly(expected(provision, { ...whole, ...record }, options)[column], column)
    return value !== 'refused' && !isOpen(value) && JSON.stringify(value) !== JSON.stringify(got)
  })
}

const isWithin = (some: readonly unknown[], all: readonly unknown[]): boolean => some.every((one) => all.includes(one))

/** Which of the two says more, if neither is wrong; of several classes, which tells of more. */
function kindOf(found: Difference, provision: Provision, wholes: readonly FactRecord[]): 'further' | 'open' | 'wrong' {
  const { got, want } = found
  if (Array.isArray(got) && Array.isArray(want))
    return isWithin(got, want) ? 'open' : isWithin(want, got) ? 'further' : 'wrong'
  if (isOpen(want) && !isOpen(got)) return isContradicted(found, provision, wholes) ? 'wrong' : 'further'
  return isOpen(got) && !isOpen(want) && want !== 'refused' ? 'open' : 'wrong'
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

/** Asks one after the other, with two on their way: they are planned side by side, and beside what is done with the answers. */
function inTurn<T>(asks: readonly (() => Promise<T>)[]): () => Promise<T> {
  const left = [...asks]
  const underWay = left.splice(0, 2).map((ask) => ask())
  return async () => {
    const answer = await (underWay.shift() as Promise<T>)
    underWay.push(...left.splice(0, 1).map((ask) => ask()))
    return answer
  }
}

/** What the databases that stand open are asked in. */
export type Databases = Readonly<Partial<Record<DialectName, Database>>>

/**
 * Holds databases against evaluations, all of them against the same.
 * @param count how many records are drawn; @param some which of the ways to ask are tried
 */
export async function compare(
  provision: Provision,
  databases: Databases,
  count = 300,
  some = fewer,
): Promise<readonly Compared[]> {
  const { id } = provision
  const records = drawn(provision, count)
  // As they are drawn, every third record lacks nothing.
  const wholes = records.filter((_, index) => index % 3 === 0)
  const all = some(ways(provision))
  const begun = (Object.entries(databases) as [DialectName, Database][]).map(async ([dialect, database]) => {
    await database.load(factsOf(provision), records)
    const query = (options: Options) => toSQL(provision, { ...options, dialect, from: 'register', key: 'row no' })
    const rows = inTurn(all.map((options) => () => database.rows(query(options))))
    const found = { wrong: [] as Difference[], further: [] as Difference[], open: [] as Difference[] }
    return { rows, compared: { id, dialect, ...found, unending: 0 } }
  })
  const held = await Promise.all(begun)
  for (const options of all) {
    const wanted = records.map((record) => expected(provision, record, options))
    for (const { rows, compared } of held) {
      const got = new Map((await rows()).map((row) => [Number(row['row no']), row]))
      if (got.size !== records.length) throw new Error(`${id}: ${got.size} rows of ${records.length}`)
      for (const [index, record] of records.entries()) {
        const [row, want] = [got.get(index) ?? {}, wanted[index] as Row]
        const column = differing(row, want)
        if (column === undefined) continue
        if (isOfUnending(row, want, provision, record)) {
          compared.unending += 1
          continue
        }
        const found = {
          column,
          got: plainly(row[column], column),
          want: plainly(want[column], column),
          options,
          record,
        }
        compared[kindOf(found, provision, wholes)].push(found)
      }
    }
  }
  return held.map(({ compared }) => compared)
}
