import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type * as doors from '../src/sql/index'
import { type Enterprise, enterprise } from './enterprise'
import { conditions } from './match'
import { RECORDS, records } from './records'

/*
 * Which measures are open to each enterprise of a register: one query in DuckDB, against row code written by hand, which has the rows as
 * objects beforehand, a few again and again or each of its own, or reads them out of the same table.
 */

const AS_OF = '2023-06-15'
const ROWS = 1_000_000
const GROWTH = [1, 3, 10]
const THREADS = 2
/** So many times the records are held in memory at once. */
const PART = 50

const itemType = (value: unknown): string => {
  if (typeof value === 'boolean') return 'BOOLEAN'
  if (typeof value === 'number') return 'BIGINT'
  const text = String(value)
  return /^\d{4}-\d\d-\d\d$/.test(text) ? 'DATE' : /^-?\d+\.\d+$/.test(text) ? 'DECIMAL(18, 2)' : 'VARCHAR'
}

/** The type of a column that holds all of some values. */
function typeOf(values: readonly unknown[]): string {
  if (values.some(Array.isArray)) return `${typeOf(values.flat())}[]`
  const types = new Set(values.map(itemType))
  return types.size > 1 && !types.has('VARCHAR') ? 'DECIMAL(18, 2)' : ([...types][0] ?? 'VARCHAR')
}

type Column = readonly [name: string, type: string]

const seconds = (since: number): number => (performance.now() - since) / 1000
const rate = (rows: number, took: number): string =>
  `${took.toFixed(1)} s, ${Math.round(rows / took / 1000).toLocaleString('en')},000 rows a second`

/** How many enterprises each measure is open to, by hand. */
class ByHand {
  readonly counts = new Map(conditions.map(([id]) => [id, 0]))
  add(some: Iterable<Enterprise>): this {
    for (const one of some)
      for (const [id, holds] of conditions) if (holds(one)) this.counts.set(id, (this.counts.get(id) as number) + 1)
    return this
  }
}

function* again<T>(all: readonly T[], times: number): Iterable<T> {
  for (let time = 0; time < times; time += 1) yield* all
}

/** Objects of their own, as a program has them that has read a file: so many at once that they fit into memory. */
function timeOwn(all: readonly Enterprise[], times: number): number {
  const lines = all.map((one) => JSON.stringify(one))
  const counts = new ByHand()
  let took = 0
  for (let part = 0; part < times; part += PART) {
    const own = Array.from({ length: PART }, () => lines.map((line) => JSON.parse(line) as Enterprise)).flat()
    const start = performance.now()
    counts.add(own)
    took += seconds(start)
  }
  return took
}

/** Rows read out of a table as they are wanted, numbers and days as facts have them. */
async function countRead(connection: DuckDBConnection, columns: readonly Column[]): Promise<ByHand['counts']> {
  const hand = new ByHand()
  const asFacts = columns.map(([name, type]) => {
    const text = type.endsWith('[]') ? 'VARCHAR[]' : 'VARCHAR'
    return `CAST("${name}" AS ${type === 'BIGINT' ? 'INTEGER' : /DATE|DECIMAL/.test(type) ? text : type}) AS "${name}"`
  })
  const rows = await connection.stream(`SELECT ${asFacts.join(', ')} FROM register`)
  for await (const some of rows.yieldRowObjectJs()) hand.add(some as unknown as Enterprise[])
  return hand.counts
}

/** Times a register of a million, and how the query grows to ten. */
export async function benchRegister({ toSQL }: typeof doors): Promise<void> {
  const all = records(5, enterprise)
  const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) })
  const connection = await instance.connect()
  const columns = Object.keys(all[0] as Enterprise).map(
    (name): Column => [name, typeOf(all.map((one) => one[name as keyof Enterprise]))],
  )
  const shape = JSON.stringify([Object.fromEntries(columns)])
  const json = JSON.stringify(all).replaceAll("'", "''")
  await connection.run(`CREATE TABLE base AS SELECT x.* FROM (SELECT unnest(from_json('${json}', '${shape}')) AS x)`)
  const ids = conditions.map(([id]) => id)
  const named = Object.fromEntries(columns.map(([name]) => [name, name]))
  const counts = (from: string): string => {
    const select = toSQL(ids, { from, key: 'id', asOf: AS_OF, columns: named, others: 'absent' })
    const each = ids.map((id) => `count(*) FILTER ("${id}" = 'eligible') AS "${id}"`)
    return `SELECT ${each.join(', ')} FROM (${select})`
  }
  const make = (kind: string, name: string, times: number) =>
    connection.run(`CREATE ${kind} ${name} AS SELECT row_number() OVER () AS id, base.* FROM range(${times}), base`)
  const times = ROWS / RECORDS
  await make('TABLE', 'register', times)

  new ByHand().add(again(all, 5))
  let start = performance.now()
  const { counts: wanted } = new ByHand().add(again(all, times))
  const hand = seconds(start)
  start = performance.now()
  const [found = {}] = (await connection.runAndReadAll(counts('register'))).getRowObjectsJson()
  const query = seconds(start)
  for (const [id, count] of wanted)
    if (Number(found[id]) !== count) throw new Error(`${id}: ${found[id]} in DuckDB, ${count} by hand`)
  console.log(`\n${ROWS.toLocaleString('en')} rows × ${ids.length} eligibilities`)
  const faster = (took: number): string => `${rate(ROWS, took)}; DuckDB is ${(took / query).toFixed(2)}× as fast`
  console.log(`  DuckDB, ${THREADS} threads             ${rate(ROWS, query)}`)
  console.log(`  by hand, ${RECORDS} rows over again  ${faster(hand)}`)
  await connection.run('DROP TABLE register')
  for (const more of GROWTH) {
    await make('OR REPLACE VIEW', 'register', times * more)
    start = performance.now()
    await connection.runAndReadAll(counts('register'))
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(
      `  DuckDB, ${more} million streamed   ${rate(ROWS * more, seconds(start))}, at most ${megabytes} MB so far`,
    )
  }
  console.log(`  by hand, rows of their own     ${faster(timeOwn(all, times))}`)
  await connection.run('DROP VIEW register')
  await make('TABLE', 'register', times)
  start = performance.now()
  const read = await countRead(connection, columns)
  console.log(`  by hand, rows out of the table ${faster(seconds(start))}`)
  for (const [id, count] of wanted) if (read.get(id) !== count) throw new Error(`${id}: ${read.get(id)}, not ${count}`)
  connection.closeSync()
}
