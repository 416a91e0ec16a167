import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  all,
  calculator,
  choice,
  type DialectName,
  eligibility,
  money,
  output,
  subject,
  yesNo,
} from '../../src/language'
import { toSQL } from '../../src/language/sql/to-sql'
import type { Database } from './databases'
import { asked, text } from './made-up'

/* What comes from outside, as names and as values, tries to break out of what it stands in. */

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

/** Gives a column a name of 64 bytes. */
export const long = calculator('m93.long', () => ({
  title: { zh: '长', en: 'Long' },
  source: text(),
  subject: shop,
  outputs: { ['x'.repeat(60)]: output.money({ zh: '金额', en: 'amount' }, shop.cost) },
}))

/** How a database makes a table. */
export interface Making {
  readonly integer: string
  readonly text: string
  readonly engine: string
  literal(text: string): string
}

/** Registers the tests that a database takes names and values for what they are, keeps a view and says why. */
export function takesWhatComesFromOutside(
  dialect: DialectName,
  open: () => Promise<Database>,
  { integer, text: type, engine, literal }: Making,
): void {
  describe(`${dialect} takes what comes from outside`, () => {
    const name = 'sh"o\\ps'
    let database: Database
    beforeAll(async () => {
      database = await open()
      const table = `"${dialect === 'clickhouse' ? 'sh""o\\\\ps' : 'sh""o\\ps'}"`
      const rows = [
        [1, 'A\\', '是'],
        [2, evil, '是'],
        [3, null, '否'],
        [4, 'x', '是'],
        [5, 'A\\', '?'],
      ].map((row) => row.map((one) => (typeof one === 'string' ? literal(one) : String(one))).join(', '))
      await database.run(`CREATE TABLE ${table} ("编号" ${integer}, "类" ${type}, "开" ${type}) ${engine}`)
      await database.run(`INSERT INTO ${table} VALUES (${rows.join('), (')})`)
    })
    afterAll(() => database.close())

    test('as names and values, and keeps a view', async () => {
      const columns = {
        "k'ind": { column: '类', codes: { 'x\\': ['A\\'] } },
        isOpen: { column: '开', codes: { true: '是', false: '否' } },
      }
      const view = 'who "may"'
      await database.run(toSQL(rule, { from: name, key: '编号', columns, dialect, view }))
      expect(await database.rows('SELECT * FROM "who ""may""" ORDER BY 1')).toEqual([
        { 编号: 1, 'm93.shop': 'eligible', 'm93.shop.refused': null },
        { 编号: 2, 'm93.shop': 'eligible', 'm93.shop.refused': null },
        { 编号: 3, 'm93.shop': 'ineligible', 'm93.shop.refused': null },
        { 编号: 4, 'm93.shop': 'refused', 'm93.shop.refused': ["k'ind"] },
        { 编号: 5, 'm93.shop': 'refused', 'm93.shop.refused': ['isOpen'] },
      ])
    })

    test('and says why', async () => {
      const columns = { "k'ind": '类', isOpen: null }
      const sql = toSQL(rule, { from: name, key: '编号', columns, dialect, why: true })
      expect(await database.rows(`SELECT * FROM (${sql}) AS r WHERE "编号" = 3`)).toEqual([
        {
          编号: 3,
          'm93.shop': 'undetermined',
          'm93.shop.unmet': [],
          'm93.shop.missing': ["k'ind", 'isOpen'],
          'm93.shop.refused': null,
        },
      ])
    })
  })
}
