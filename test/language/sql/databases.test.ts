import { afterAll, expect, test } from 'vitest'
import { UnsayableError } from '../../../src/language'
import { toSQL } from '../../../src/language/sql/to-sql'
import { nantong } from '../../../src/nantong'
import { answerAsEvaluate } from '../../support/agreement'
import { literal, openDuckDB, openPostgres } from '../../support/databases'
import { long, takesWhatComesFromOutside } from '../../support/outside'
import { answers, provision, register, rows } from '../../support/parted'

/** One for all: PostgreSQL takes seconds to make a cluster. */
const cluster = openPostgres()
const postgres = async () => ({ ...(await cluster), close: () => {} })
afterAll(async () => (await cluster).close())

answerAsEvaluate({ duckdb: openDuckDB, postgres })
takesWhatComesFromOutside('postgres', postgres, { integer: 'integer', text: 'text', engine: '', literal })

test('a longer name than PostgreSQL has, which it would cut, is refused when the query is made', () => {
  const made = (dialect: 'duckdb' | 'postgres') => () => toSQL(long, { from: 't', key: 'id', dialect })
  expect(made('postgres')).toThrow(UnsayableError)
  expect(made('duckdb')).not.toThrow()
})

test('partitions are asked as one table, or one of them by a view that holds no other', async () => {
  const database = await cluster
  await database.run(`CREATE TABLE 企业 (编号 integer, 区 text, 级 text, 旗舰 boolean) PARTITION BY LIST (区);
    CREATE TABLE 企业_崇川 PARTITION OF 企业 FOR VALUES IN ('chongchuan');
    CREATE TABLE 企业_其他 PARTITION OF 企业 DEFAULT;
    INSERT INTO 企业 VALUES ${rows};
    CREATE VIEW 崇川 AS SELECT * FROM 企业 WHERE 区 = 'chongchuan'`)
  const asked = async (sql: string) => (await database.rows(`${sql}\nORDER BY 1`)).map(Object.values)
  const scanned = async (sql: string) => {
    const plan = (await database.rows(`EXPLAIN ${sql}`)).map((row) => String(row['QUERY PLAN'])).join('\n')
    return [...plan.matchAll(/Scan on "?(企业_[^" ]+)/g)].map(([, table]) => table)
  }
  const whole = nantong.toSQL(provision, { ...register, dialect: 'postgres' })
  const one = nantong.toSQL(provision, { ...register, from: '崇川', dialect: 'postgres' })
  expect(await asked(`SELECT * FROM (${whole}) AS r`)).toEqual(answers)
  expect(await asked(`SELECT * FROM (${one}) AS r`)).toEqual(answers.slice(0, 2))
  expect(await scanned(whole)).toEqual(['企业_崇川', '企业_其他'])
  expect(await scanned(one)).toEqual(['企业_崇川'])
  // What is asked around the query is held against its rows, not against the table's.
  expect(await scanned(`SELECT * FROM (${whole}) AS r WHERE 区 = 'chongchuan'`)).toEqual(['企业_崇川', '企业_其他'])
})
