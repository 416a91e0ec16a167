import { expect, test } from 'vitest'
import {
  calculator,
  decimal,
  integer,
  max,
  min,
  number,
  output,
  rulebook,
  subject,
  sum,
  UnsayableError,
  when,
  yesNo,
} from '../../../src/language'
import { duckDBHere } from '../../support/databases'
import { asked, text } from '../../support/made-up'

const database = await duckDBHere()

/** A tariff in three blocks, which grow with the household: a rule that multiplies much. */
function tariff(limits: { readonly atMost?: number }, most: { readonly atMost?: number }) {
  const meter = subject(
    'meter',
    { zh: '水表', en: 'meter' },
    {
      used: decimal(asked('用量', 'used'), limits),
      people: integer(asked('人数', 'people'), most),
      isShop: yesNo(asked('商用', 'is a shop')),
    },
  )
  const { used, people, isShop } = meter
  const more = max(people.minus(4), 0).times(3)
  const [first, second] = [more.plus(12), more.plus(30)]
  const blocks = sum(
    min(used, first).times('2.35'),
    max(min(used, second).minus(first), 0).times('3.5'),
    max(used.minus(second), 0).times(7),
  )
  const water = when(isShop, blocks.times('1.4')).otherwise(blocks)
  const sewage = water.times('0.85').rounded('down', 2)
  const bill = calculator('wt.bill', () => ({
    title: { zh: '水费', en: 'Water bill' },
    source: text(),
    subject: meter,
    outputs: {
      total: output.money({ zh: '合计', en: 'total' }, water.plus(sewage).minus(water.over(4)).rounded('half-up', 1)),
      each: output.number({ zh: '人均', en: 'each' }, used.over(people.plus(number(1))).rounded('half-up', 3)),
    },
  }))
  return rulebook({ name: 'wt', title: { zh: '水价', en: 'Water tariff' }, provisions: { bill } })
}

test('what multiplies much is said where the limits of its facts leave room, and else named', async () => {
  const limited = tariff({ atMost: 99_999 }, { atMost: 30 })
  expect(() => tariff({}, {}).toSQL('meter', { from: 't', key: 'id' })).toThrow(UnsayableError)
  await database.run(`CREATE OR REPLACE TABLE t (id INTEGER, used DECIMAL(20, 6), people BIGINT, "isShop" BOOLEAN)`)
  await database.run(`INSERT INTO t VALUES (1, 12, 4, false), (2, 40.5, 6, true), (3, 99999, 30, false),
    (4, 100000, 4, false), (5, 12, 31, false), (6, NULL, 4, false)`)
  const rows = await database.rows(
    `SELECT * FROM (${limited.toSQL('wt.bill', { from: 't', key: 'id' })}) AS r ORDER BY id`,
  )
  // 12 × 2.35 = 28.2, sewage 23.97, less a quarter: 28.2 + 23.97 − 7.05 = 45.12
  // (18 × 2.35 + 18 × 3.5 + 4.5 × 7) × 1.4 = 191.52, 162.79, 47.88: 306.43
  // 90 × 2.35 + 18 × 3.5 + 99,891 × 7 = 699,511.5, 594,584.77, 174,877.875: 1,119,218.395
  expect(rows.map((row) => [row['wt.bill'], row['wt.bill.total'], row['wt.bill.each']])).toEqual([
    ['computed', '45.1', '2.400'],
    ['computed', '306.4', '5.786'],
    ['computed', '1119218.4', '3225.774'],
    ['refused', null, null],
    ['refused', null, null],
    ['undetermined', null, null],
  ])
})
