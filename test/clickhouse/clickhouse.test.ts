import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calculator, choices, date, dates, numbers, output, subject } from '../../src/language'
import { toSQL } from '../../src/language/sql/to-sql'
import { nantong } from '../../src/nantong'
import { answerAsEvaluate } from '../support/agreement'
import { type Database, literal } from '../support/databases'
import { asked, text } from '../support/made-up'
import { takesWhatComesFromOutside } from '../support/outside'
import { answers, provision, register, rows } from '../support/parted'
import { byPairs } from '../support/registers'
import { openClickHouse, unavailable } from './database'

const escaped = (text: string) => literal(text.replaceAll('\\', '\\\\'))

const trip = subject(
  'trip',
  { zh: '行程', en: 'trip' },
  {
    distances: numbers(asked('里程', 'distances')),
    stops: choices({ a: { zh: '甲', en: 'a' }, 'b"\\': { zh: '乙', en: 'b' } }, asked('停靠', 'stops')),
    days: dates(asked('日期', 'days')),
    leftOn: date(asked('出发', 'left on')),
  },
)
const totals = calculator('m92.totals', () => ({
  title: { zh: '合计', en: 'Totals' },
  source: text(),
  subject: trip,
  outputs: {
    distance: output.number({ zh: '里程', en: 'distance' }, trip.distances.sum()),
    stops: output.number({ zh: '停靠', en: 'stops' }, trip.stops.countOf(['b"\\'])),
    last: output.date({ zh: '最后', en: 'last' }, trip.days.latest()),
    later: output.date({ zh: '以后', en: 'later' }, trip.leftOn.plusMonths(1)),
  },
}))

if (unavailable) {
  test.skip(unavailable, () => {})
} else {
  // ClickHouse plans a query for a third of a second and more: all readings with all others take six minutes and say no more.
  answerAsEvaluate({ clickhouse: openClickHouse }, 300, byPairs)
  takesWhatComesFromOutside('clickhouse', openClickHouse, {
    integer: 'Int32',
    text: 'Nullable(String)',
    engine: 'ENGINE = MergeTree ORDER BY "编号"',
    literal: escaped,
  })

  describe('ClickHouse', () => {
    let database: Database
    beforeAll(async () => {
      database = await openClickHouse()
    })
    afterAll(() => database.close())

    const of = async (columns: string, rows: readonly string[]) => {
      await database.run(`CREATE OR REPLACE TABLE trips (id Int32, ${columns}) ENGINE = MergeTree ORDER BY id`)
      await database.run(`INSERT INTO trips VALUES ${rows.map((row, id) => `(${id}, ${row})`).join(', ')}`)
      const sql = toSQL(totals, { from: 'trips', key: 'id', dialect: 'clickhouse' })
      const all = await database.rows(`SELECT * FROM (${sql}) ORDER BY id`)
      return all.map((row) => Object.values(row).slice(1))
    }

    test('takes lists as JSON text, numbers in it as they are written, and says which it can’t hold', async () => {
      const columns = [
        'distances Nullable(String)',
        'stops Nullable(String)',
        'days Nullable(String)',
        'leftOn Nullable(String)',
      ]
      const rows = [
        [' [ 0.100000000000001 , "2", 999999999999999 ] ', '["b\\"\\\\","a"]', '["2023-06-05"]', '2023-01-31'],
        ['[]', '[]', '["2023-06-05","2199-12-31"]', '2199-11-30'],
        ['[0.1000000000000001]', '["c"]', '["2023-02-29"]', '2023-02-29'],
        ['{"a":1}', '["a","a"]', '[null]', '2199-12-01'],
        [null, null, null, null],
      ].map((row) => row.map((one) => (one === null ? 'NULL' : escaped(one))).join(', '))
      expect(await of(columns.join(', '), rows)).toEqual([
        ['computed', '1000000000000001.100000000000001', '1', '2023-06-05', '2023-02-28', null],
        ['computed', '0', '0', '2199-12-31', '2199-12-30', null],
        ['refused', null, null, null, null, ['distances', 'stops', 'days', 'leftOn']],
        ['refused', null, null, null, null, ['distances', 'stops', 'days']],
        ['undetermined', null, null, null, null, null],
      ])
    })

    test('takes its own arrays and days, too, and refuses a day beyond the years', async () => {
      const columns =
        'distances Array(Decimal(18, 2)), stops Array(LowCardinality(String)), days Array(Date), leftOn Nullable(Date32)'
      const rows = ["[1.5, 2.25], ['b\"\\\\'], ['2023-06-05'], '2023-12-31'", "[], [], [], '2199-12-01'"]
      expect(await of(columns, rows)).toEqual([
        ['computed', '3.75', '1', '2023-06-05', '2024-01-31', null],
        ['refused', null, null, null, null, ['leftOn']],
      ])
    })

    test('asks the parts of a table as one, reads only those that are asked for, and is asked through shards', async () => {
      await database.run(`CREATE TABLE "企业" ("编号" Int32, "区" String, "级" Nullable(String), "旗舰" Nullable(Bool))
        ENGINE = MergeTree PARTITION BY "区" ORDER BY "编号"`)
      await database.run(`INSERT INTO "企业" VALUES ${rows}`)
      await database.run(nantong.toSQL(provision, { ...register, dialect: 'clickhouse', view: '资格' }))
      const asked = async (from: string) =>
        (await database.rows(`SELECT * FROM ${from} ORDER BY 1`)).map((row) => Object.values(row))
      const parts = async (where: string) => {
        const plan = await database.rows(`EXPLAIN indexes = 1 SELECT * FROM "资格" ${where}`)
        return /Parts: (\d)/.exec(plan.map((row) => row['explain']).join('\n'))?.[1]
      }
      expect(await asked('"资格"')).toEqual(answers)
      expect(await parts('')).toBe('3')
      expect(await parts(`WHERE "区" = 'chongchuan'`)).toBe('1')
      // Two shards, both of them this process.
      const shards = (table: string) =>
        database.run(`CREATE TABLE "${table}_全" AS remote('127.0.0.1,127.0.0.1', currentDatabase(), '${table}')`)
      await shards('资格')
      await shards('企业')
      const twice = answers.flatMap((row) => [row, row])
      expect(await asked('"资格_全"')).toEqual(twice)
      const over = nantong.toSQL(provision, { ...register, from: '企业_全', dialect: 'clickhouse' })
      expect(await asked(`(${over})`)).toEqual(twice)
      const counted = `SELECT "区", count() FROM "资格_全" WHERE "${provision}" = 'eligible' AND "区" = 'chongchuan' GROUP BY "区"`
      const plan = (await database.rows(`EXPLAIN indexes = 1 ${counted}`))
        .map((row) => String(row['explain']))
        .join('\n')
      expect(plan.match(/MergingAggregated|Aggregating|Min-Max|Parts: \d\/3/g)).toEqual([
        'MergingAggregated',
        ...['Aggregating', 'Min-Max', 'Parts: 1/3'],
        ...['Aggregating', 'Min-Max', 'Parts: 1/3'],
      ])
    })
  })
}
