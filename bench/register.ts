import { DuckDBInstance } from '@duckdb/node-api'
import type * as doors from '../src/sql/index'
import { type Enterprise, enterprise } from './enterprise'
import { conditions } from './match'
import { RECORDS, records } from './records'

/* Which measures are open to each enterprise of a register: one query in DuckDB, against hand-written row code. */

const AS_OF = '2023-06-15'
const ROWS = 1_000_000
const GROWTH = [1, 3, 10]
const THREADS = 2

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

const seconds = (since: number): number => (performance.now() - since) / 1000
const rate = (rows: number, took: number): string =>
  `${took.toFixed(1)} s, ${Math.round(rows / took / 1000).toLocaleString('en')},000 rows a second`

/** How many enterprises each measure is open to, by hand. */
function byHand(all: readonly Enterprise[], times: number): ReadonlyMap<string, number> {
  const counts = new Map(conditions.map(([id]) => [id, 0]))
  for (let time = 0; time < times; time += 1)
    for (const one of all)
      for (const [id, holds] of conditions) if (holds(one)) counts.set(id, (counts.get(id) as number) + 1)
  return counts
}

/** Times a register of a million, and how the query grows to ten. */
export async function benchRegister({ toSQL }: typeof doors): Promise<void> {
  const all = records(5, enterprise)
  const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) })
  const connection = await instance.connect()
  const columns = Object.keys(all[0] as Enterprise).map((name) => [
    name,
    typeOf(all.map((one) => one[name as keyof Enterprise])),
  ])
  const shape = JSON.stringify([Object.fromEntries(columns)])
  const json = JSON.stringify(all).replaceAll("'", "''")
  await connection.run(`CREATE TABLE base AS SELECT x.* FROM (SELECT unnest(from_json('${json}', '${shape}')) AS x)`)
  const ids = conditions.map(([id]) => id)
  const own = Object.fromEntries(columns.map(([name]) => [name, name as string]))
  const counts = (from: string): string => {
    const select = toSQL(ids, { from, key: 'id', asOf: AS_OF, columns: own, others: 'absent' })
    const each = ids.map((id) => `count(*) FILTER ("${id}" = 'eligible') AS "${id}"`)
    return `SELECT ${each.join(', ')} FROM (${select})`
  }
  const make = (kind: string, name: string, times: number) =>
    connection.run(`CREATE ${kind} ${name} AS SELECT row_number() OVER () AS id, base.* FROM range(${times}), base`)
  const times = ROWS / RECORDS
  await make('TABLE', 'register', times)

  byHand(all, 5)
  let start = performance.now()
  const wanted = byHand(all, times)
  const hand = seconds(start)
  start = performance.now()
  const [found = {}] = (await connection.runAndReadAll(counts('register'))).getRowObjectsJson()
  const query = seconds(start)
  for (const [id, count] of wanted)
    if (Number(found[id]) !== count) throw new Error(`${id}: ${found[id]} in DuckDB, ${count} by hand`)
  console.log(`\n${ROWS.toLocaleString('en')} rows × ${ids.length} eligibilities`)
  console.log(`  hand-written, one thread      ${rate(ROWS, hand)}`)
  console.log(`  DuckDB, ${THREADS} threads             ${rate(ROWS, query)}: ${(hand / query).toFixed(2)}× as fast`)
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
  connection.closeSync()
}
