import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { afterAll } from 'vitest'
import type { Fact } from '../../src/language/expression/facts'
import type { FactRecord } from '../../src/testing/index'
import type { Row } from './registers'

/* Databases in memory, with a register that holds each fact in the type of its own. */

const TYPES: Readonly<Partial<Record<Fact['type'], string>>> = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  decimal: 'DECIMAL(38, 10)',
  money: 'DECIMAL(38, 10)',
  date: 'DATE',
  choices: 'VARCHAR[]',
  dates: 'DATE[]',
  numbers: 'DECIMAL(38, 10)[]',
}
const typeOf = (fact: Fact): string => TYPES[fact.type] ?? 'VARCHAR'
export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

export interface Database {
  /** Makes a table `register` of records, numbered in the column `row no`. */
  load(facts: readonly Fact[], records: readonly FactRecord[]): Promise<void>
  run(sql: string): Promise<void>
  rows(sql: string): Promise<readonly Row[]>
  close(): void | Promise<void>
}

export async function openDuckDB(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  // Two queries are planned side by side.
  const readers = [await instance.connect(), await instance.connect()]
  let next = 0
  const run = async (sql: string) => void (await connection.run(sql))
  return {
    run,
    async load(facts, records) {
      const columns = [['row no', 'INTEGER'], ...facts.map((fact) => [fact.name, typeOf(fact)])] as [string, string][]
      const stated = columns.map(([column, type]) => `${name(column)} ${type}`).join(', ')
      await run(`CREATE OR REPLACE TABLE register (${stated})`)
      const json = JSON.stringify(records.map((record, index) => ({ 'row no': index, ...record })))
      const shape = JSON.stringify([Object.fromEntries(columns)])
      await run(
        `INSERT INTO register SELECT x.* FROM (SELECT unnest(from_json(${literal(json)}, ${literal(shape)})) AS x)`,
      )
    },
    rows: async (sql) => {
      next += 1
      const reader = readers[next % readers.length] as typeof connection
      return (await reader.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[]
    },
    close() {
      for (const reader of readers) reader.closeSync()
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** A database for the tests of a file, which is closed after them. */
export async function duckDBHere(): Promise<Database> {
  const database = await openDuckDB()
  afterAll(() => database.close())
  return database
}

const POSTGRES_TYPES: Readonly<Partial<Record<Fact['type'], string>>> = {
  boolean: 'boolean',
  integer: 'bigint',
  decimal: 'numeric',
  money: 'numeric',
  date: 'date',
  choices: 'text[]',
  dates: 'date[]',
  numbers: 'numeric[]',
}
/** Types of results that are taken as PostgreSQL writes them: whole numbers, decimals, days. */
const AS_WRITTEN = [20, 1700, 1082]

export async function openPostgres(): Promise<Database> {
  const database = await PGlite.create()
  const parsers = Object.fromEntries(AS_WRITTEN.map((type) => [type, (value: string) => value]))
  return {
    run: async (sql) => void (await database.exec(sql)),
    async load(facts, records) {
      const columns = [
        '"row no" integer',
        ...facts.map((fact) => `${name(fact.name)} ${POSTGRES_TYPES[fact.type] ?? 'text'}`),
      ]
      await database.exec(`DROP TABLE IF EXISTS register CASCADE; CREATE TABLE register (${columns.join(', ')})`)
      const json = JSON.stringify(records.map((record, index) => ({ 'row no': index, ...record })))
      await database.query('INSERT INTO register SELECT * FROM json_populate_recordset(NULL::register, $1::json)', [
        json,
      ])
    },
    rows: async (sql) => (await database.query<Row>(sql, [], { parsers })).rows,
    close: () => database.close(),
  }
}
