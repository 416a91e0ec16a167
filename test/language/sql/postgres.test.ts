import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  all,
  ask,
  calculator,
  choice,
  eligibility,
  money,
  output,
  places,
  subject,
  UnsayableError,
  yesNo,
} from '../../../src/language'
import { toSQL } from '../../../src/language/sql/to-sql'
import { answersAsEvaluate } from '../../support/agreement'
import { type Database, openPostgres } from '../../support/databases'

answersAsEvaluate('postgres', openPostgres)

const asked = (zh: string, en: string) => ask(zh, en, `${zh}？`, `${en}?`)
const { text } = places({ title: { zh: '办法', en: 'Rules' }, parts: { text: { zh: '正文', en: 'text' } } })
const evil = "'); DROP TABLE shops; --"
const shop = subject(
  'shop',
  { zh: '店', en: 'shop' },
  {
    "k'ind": choice({ 'x\\': { zh: '甲', en: 'one' }, [evil]: { zh: '乙', en: 'two' } }, asked('类', 'kind')),
    isOpen: yesNo(asked('开', 'open')),
    cost: money(asked('成本', 'cost')),
  },
)
const rule = eligibility('m93.shop', () => ({
  title: { zh: '店', en: 'Shop' },
  source: text(),
  subject: shop,
  when: all(shop["k'ind"].oneOf(['x\\', evil]), shop.isOpen),
}))
const long = calculator('m93.long', () => ({
  title: { zh: '长', en: 'Long' },
  source: text(),
  subject: shop,
  outputs: { ['x'.repeat(60)]: output.money({ zh: '金额', en: 'amount' }, shop.cost) },
}))

describe('PostgreSQL', () => {
  let database: Database
  beforeAll(async () => {
    database = await openPostgres()
    await database.run(`CREATE TABLE "sh""ops" (编号 integer, 类 text, 开 text);
      INSERT INTO "sh""ops" VALUES (1, 'A\\', '是'), (2, '${evil.replaceAll("'", "''")}', '是'), (3, NULL, '否'), (4, 'x', '是'), (5, 'A\\', '?')`)
  })
  afterAll(() => database.close())

  test('takes what comes from outside as names and values, and keeps a view', async () => {
    const columns = {
      "k'ind": { column: '类', codes: { 'x\\': ['A\\'] } },
      isOpen: { column: '开', codes: { true: '是', false: '否' } },
    }
    const view = 'who "may"'
    await database.run(toSQL(rule, { from: 'sh"ops', key: '编号', columns, dialect: 'postgres', view }))
    expect(await database.rows('SELECT * FROM "who ""may""" ORDER BY 1')).toEqual([
      { 编号: 1, 'm93.shop': 'eligible', 'm93.shop.refused': null },
      { 编号: 2, 'm93.shop': 'eligible', 'm93.shop.refused': null },
      { 编号: 3, 'm93.shop': 'ineligible', 'm93.shop.refused': null },
      { 编号: 4, 'm93.shop': 'refused', 'm93.shop.refused': ["k'ind"] },
      { 编号: 5, 'm93.shop': 'refused', 'm93.shop.refused': ['isOpen'] },
    ])
  })

  test('says why', async () => {
    const columns = { "k'ind": '类', isOpen: null }
    const sql = toSQL(rule, { from: 'sh"ops', key: '编号', columns, dialect: 'postgres', why: true })
    expect(await database.rows(`SELECT * FROM (${sql}) AS r WHERE 编号 = 3`)).toEqual([
      {
        编号: 3,
        'm93.shop': 'undetermined',
        'm93.shop.unmet': [],
        'm93.shop.missing': ["k'ind", 'isOpen'],
        'm93.shop.refused': null,
      },
    ])
  })

  test('would cut a longer name: that is refused when the query is made', () => {
    const made = (dialect: 'duckdb' | 'postgres') => () => toSQL(long, { from: 't', key: 'id', dialect })
    expect(made('postgres')).toThrow(UnsayableError)
    expect(made('duckdb')).not.toThrow()
  })
})
