import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Fact } from '../../src/language/expression/facts'
import { type Database, name } from '../support/databases'
import type { Row } from '../support/registers'

/* ClickHouse in the process, as chDB, which `npm run test:clickhouse` installs in .clickhouse. */

interface Session {
  query(sql: string): string
  queryAsync(sql: string, options: { readonly format: string }): Promise<{ text(): string }>
  close(): void
}
interface ChDB {
  readonly Session: new () => Session
}

const TYPES: Readonly<Partial<Record<Fact['type'], string>>> = {
  boolean: 'Bool',
  integer: 'Int64',
  decimal: 'Decimal(38, 10)',
  money: 'Decimal(38, 10)',
  date: 'Date32',
}
const isList = (fact: Fact): boolean => ['choices', 'dates', 'numbers'].includes(fact.type)

/** Numbers come out as text, as they are. A query over a view is planned as the view's is by itself; compiling pays over many rows alone. */
const SETTINGS = [
  'output_format_json_quote_decimals = 1',
  'output_format_json_quote_64bit_integers = 1',
  "short_circuit_function_evaluation = 'disable'",
  'compile_expressions = 0',
]

/** A value as JSON holds it, and a list that came out as text. */
const read = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('[') ? (JSON.parse(value) as unknown) : value

const isGlibc = (): boolean => {
  const { header } = process.report.getReport() as { readonly header?: { readonly glibcVersionRuntime?: string } }
  return header?.glibcVersionRuntime !== undefined
}

/** chDB; why not, on a platform that it has no native package for. */
function load(): ChDB | string {
  try {
    return createRequire(join(process.cwd(), '.clickhouse/node_modules/'))('chdb') as ChDB
  } catch (error) {
    const { code, message } = error as Error & { readonly code?: string }
    const isOther = process.platform === 'win32' || (process.platform === 'linux' && !isGlibc())
    if (code !== 'CHDB_PLATFORM' || !(isOther || message.includes('is not supported'))) throw error
    return `ClickHouse is skipped, for want of a native package: ${message}`
  }
}

const chdb = load()
export const unavailable = typeof chdb === 'string' ? chdb : undefined

export async function openClickHouse(): Promise<Database> {
  if (typeof chdb === 'string') throw new Error(chdb)
  const session = new chdb.Session()
  const run = async (sql: string) => void session.query(sql)
  for (const setting of SETTINGS) await run(`SET ${setting}`)
  return {
    run,
    async load(facts, records) {
      const columns = facts.map((fact) => `${name(fact.name)} Nullable(${TYPES[fact.type] ?? 'String'})`)
      await run(`CREATE OR REPLACE TABLE register ("row no" Int32, ${columns.join(', ')}) ENGINE = Memory`)
      const rows = records.map((record, index) => {
        const cells = facts.flatMap((fact) => {
          const value = record[fact.name]
          return value === undefined ? [] : [[fact.name, isList(fact) ? JSON.stringify(value) : value]]
        })
        return JSON.stringify({ 'row no': index, ...Object.fromEntries(cells) })
      })
      await run(`INSERT INTO register FORMAT JSONEachRow\n${rows.join('\n')}`)
    },
    rows: async (sql) => {
      const said = await session.queryAsync(sql, { format: 'JSONEachRow' })
      const lines = said.text().split('\n')
      return lines
        .filter((line) => line !== '')
        .map((line) => {
          const row = JSON.parse(line) as Row
          return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, read(value)]))
        })
    },
    close: () => session.close(),
  }
}
