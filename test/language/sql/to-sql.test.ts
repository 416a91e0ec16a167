import { beforeAll, describe, expect, test } from 'vitest'
import {
  all,
  any,
  type Condition,
  calculator,
  choice,
  choices,
  date,
  dates,
  eligibility,
  InvalidFactsError,
  integer,
  money,
  output,
  type Provision,
  rulebook,
  subject,
  UnknownNameError,
  yesNo,
} from '../../../src/language'
import { nantong } from '../../../src/nantong'
import { toSQL } from '../../../src/sql/index'
import { duckDBHere } from '../../support/databases'
import { asked, text } from '../../support/made-up'

const database = await duckDBHere()

/** A vocabulary whose names and options try to break out of what they stand in. */
const hostile = subject(
  'shop',
  { zh: '店', en: 'shop' },
  {
    'a"; DROP TABLE register; --': integer(asked('人数', 'people')),
    "b'c": choice(
      {
        "x'y": { zh: '甲', en: 'one' },
        'x\\': { zh: '乙', en: 'two' },
        "'); DROP TABLE register; --": { zh: '丙', en: 'three' },
      },
      asked('类', 'kind'),
    ),
    each: choices({ s: { zh: '一', en: 's' }, r: { zh: '二', en: 'r' } }, asked('项', 'items')),
    'key 1': yesNo(asked('开', 'open')),
    'KEY 1': yesNo(asked('关', 'shut')),
  },
)
const hostileRule = eligibility('m90.hostile', () => ({
  title: { zh: '恶意名称', en: 'Hostile names' },
  source: text(),
  subject: hostile,
  when: all(
    hostile['a"; DROP TABLE register; --'].atLeast(3),
    hostile["b'c"].oneOf(["x'y", "'); DROP TABLE register; --"]),
    hostile.each.includes('s'),
    hostile['key 1'],
    hostile['KEY 1'],
  ),
}))

const desk = subject(
  'desk',
  { zh: '窗口', en: 'desk' },
  {
    people: integer(asked('人数', 'people'), { atMost: 50 }),
    opened: date(asked('开办日', 'opened on')),
    isPublic: yesNo(asked('对外', 'is public')),
    size: choice({ small: { zh: '小', en: 'small' }, large: { zh: '大', en: 'large' } }, asked('规模', 'size')),
    cost: money(asked('成本', 'cost')),
  },
)
const grant = calculator('m91.grant', () => ({
  title: { zh: '补助', en: 'Grant' },
  source: text(),
  subject: desk,
  outputs: { each: output.money({ zh: '人均', en: 'for each' }, desk.cost.over(desk.people)) },
}))
const open = eligibility('m91.open', () => ({
  title: { zh: '可申请', en: 'May apply' },
  source: text(),
  subject: desk,
  when: all(desk.isPublic, desk.size.is('small'), desk.people.atLeast(2)),
}))
const desks = rulebook({ name: 'desks', title: { zh: '窗口', en: 'Desks' }, provisions: { grant, open } })

const ask1 = async (sql: string) => (await database.rows(sql))[0]

describe('what comes from outside', () => {
  test('can’t break out of names and values', async () => {
    const table = 'evil"; DROP TABLE x; --'
    await database.run(`CREATE TABLE "evil""; DROP TABLE x; --" ("id'""" INTEGER, "a""; DROP TABLE register; --" INTEGER,
      "b'c" VARCHAR, each VARCHAR[], k1 BOOLEAN, k2 BOOLEAN)`)
    await database.run(`INSERT INTO "evil""; DROP TABLE x; --" VALUES
      (1, 3, '''); DROP TABLE register; --', ['s'], true, true), (2, 3, 'x'' OR true', ['s'], true, true), (3, 3, 'x''y', ['s'], true, false)`)
    const sql = toSQL(hostileRule, {
      from: table,
      key: 'id\'"',
      columns: { 'key 1': 'k1', 'KEY 1': 'k2' },
      rulebook: rulebook({ name: 'h', title: { zh: '恶', en: 'h' }, provisions: [hostileRule] }),
    })
    expect(await database.rows(sql)).toEqual([
      { 'id\'"': 1, 'm90.hostile': 'eligible', 'm90.hostile.refused': null },
      { 'id\'"': 2, 'm90.hostile': 'refused', 'm90.hostile.refused': ["b'c"] },
      { 'id\'"': 3, 'm90.hostile': 'ineligible', 'm90.hostile.refused': null },
    ])
  })

  test.each([
    ['a null character in a name', { from: 'a\0b', key: 'id' }],
    ['no table', { key: 'id' }],
    ['an unknown dialect', { from: 't', key: 'id', dialect: 'oracle' }],
    ['an unknown fact', { from: 't', key: 'id', columns: { peple: 'x' } }],
    ['an unknown option of a fact', { from: 't', key: 'id', columns: { size: { column: 's', codes: { tiny: '1' } } } }],
    ['codes of what has no options', { from: 't', key: 'id', columns: { people: { column: 's', codes: { a: '1' } } } }],
    ['an unknown option', { from: 't', key: 'id', tabel: 'x' }],
    ['an unknown reading', { from: 't', key: 'id', reading: 'x' }],
  ])('%s is refused', (_, options) => {
    expect(() => desks.toSQL('desk', options as never)).toThrow(InvalidFactsError)
  })

  test('codes of a fact that has no options are said to be none', () => {
    const columns = { people: { column: 's', codes: { a: '1' } } }
    expect(() => desks.toSQL('desk', { from: 't', key: 'id', columns: columns as never })).toThrow(
      'columns.people.codes.a: got "a", expected no codes: this fact has no options',
    )
  })

  test.each<[fact: 'size' | 'isPublic', codes: object, code: string, both: string]>([
    ['size', { small: 'A', large: ['B', 'A'] }, 'A', 'small and of large'],
    ['size', { small: 1, large: '1' }, '1', 'small and of large'],
    ['size', { small: 'large' }, 'large', 'small and of large'],
    ['isPublic', { false: 'true' }, 'true', 'true and of false'],
  ])('one code of %s for two options is refused: %o', (fact, codes, code, both) => {
    const asked = () =>
      desks.toSQL('desk', { from: 't', key: 'id', columns: { [fact]: { column: 's', codes } as never } })
    expect(asked).toThrow(InvalidFactsError)
    expect(asked).toThrow(`columns.${fact}.codes: "${code}" can’t be: it is the code of ${both}`)
  })

  test('a code may be said twice of one option, and options may swap their names', () => {
    const codes = { small: ['large', 'large'], large: 'small' }
    expect(() => desks.toSQL('desk', { from: 't', key: 'id', columns: { size: { column: 's', codes } } })).not.toThrow()
  })

  const upper = eligibility('m91.OPEN', () => ({
    title: { zh: '可申请', en: 'May apply' },
    source: text(),
    subject: desk,
    when: desk.isPublic,
  }))
  const refused = calculator('m91.twice', () => ({
    title: { zh: '两次', en: 'Twice' },
    source: text(),
    subject: desk,
    outputs: { refused: output.count({ zh: '人数', en: 'people' }, desk.people) },
  }))
  test.each([
    ['a key and an id', [open], 'm91.open', 'key: "m91.open"', 'duckdb'],
    ['a key and what is beside an id', [open], 'm91.open.refused', 'key: "m91.open.refused"', 'postgres'],
    ['two keys', [open], ['id', 'ID'], 'key: "ID"', 'duckdb'],
    ['ids that differ in case', [open, upper], 'id', 'another column called “m91.OPEN”', 'duckdb'],
    ['an output and what is said of rows', [refused], 'id', 'provision: "m91.twice.refused"', 'clickhouse'],
  ] as const)('columns of one name are refused: %s', (_, provisions, key, said, dialect) => {
    const book = rulebook({
      name: 'x',
      title: { zh: '列', en: 'columns' },
      provisions: provisions as readonly Provision[],
    })
    const asked = () => book.toSQL('desk', { from: 't', key, dialect })
    expect(asked).toThrow(InvalidFactsError)
    expect(asked).toThrow(said)
  })

  test('names that differ in case are two where the database tells them apart', () => {
    const book = rulebook({ name: 'x', title: { zh: '列', en: 'columns' }, provisions: [open, upper] })
    expect(() => book.toSQL('desk', { from: 't', key: ['id', 'ID'], dialect: 'postgres' })).not.toThrow()
  })

  test('an unknown provision is refused', () => {
    expect(() => toSQL('m99.nothing' as string, { from: 't', key: 'id' })).toThrow(UnknownNameError)
  })

  test('a list has no rows to answer for', () => {
    expect(() => nantong.toSQL('m01.benefit-groups' as string, { from: 't', key: 'id' })).toThrow()
  })
})

describe('a register', () => {
  beforeAll(async () => {
    await database.run(`CREATE TABLE desks (编号 VARCHAR, 人数 VARCHAR, 对外 VARCHAR, 规模 INTEGER, 成本 DOUBLE)`)
    await database.run(`INSERT INTO desks VALUES ('a', '4', '是', 3, 10), ('b', '51', '否', 3, 10), ('c', NULL, '是', 1, 10),
      ('d', '3', '也许', 3, 10), ('e', '3', '是', 3, 0.30000000000000004), ('f', '2.0', '是', 4, 10.5), ('g', '0', '是', 1, 1)`)
  })
  const columns = {
    people: '人数',
    isPublic: { column: '对外', codes: { true: '是', false: '否' } },
    size: { column: '规模', codes: { small: [3, 4], large: 1 } },
    cost: '成本',
  }

  test('keeps its own columns and codes; what can’t be read is refused in its row', async () => {
    const sql = desks.toSQL('m91.open', { from: 'desks', key: '编号', columns })
    expect((await database.rows(sql)).map(Object.values)).toEqual([
      ['a', 'eligible', null],
      ['b', 'refused', ['people']],
      ['c', 'ineligible', null],
      ['d', 'refused', ['isPublic']],
      ['e', 'eligible', null],
      ['f', 'eligible', null],
      ['g', 'ineligible', null],
    ])
  })

  test('never gives a rounded amount', async () => {
    const sql = desks.toSQL(grant, { from: 'desks', key: '编号', columns })
    expect((await database.rows(sql)).map((row) => [row['编号'], row['m91.grant'], row['m91.grant.refused']])).toEqual([
      ['a', 'computed', null],
      ['b', 'refused', ['people']],
      ['c', 'undetermined', null],
      ['d', 'refused', ['cost', 'people']],
      ['e', 'refused', ['cost']],
      ['f', 'computed', null],
      ['g', 'refused', ['people']],
    ])
    expect((await ask1(`${sql} ORDER BY 1`))?.['m91.grant.each']).toMatch(/^2\.50*$/)
    // Of a division by zero both name the divisor.
    expect(() => grant({ people: 0, cost: 1 })).toThrow(/^people:/)
  })

  test('leaves what can’t be reckoned to what settles it all the same, wherever that stands', async () => {
    const cheap = desk.cost.over(desk.people).atMost(3)
    const source = { title: { zh: '省', en: 'Cheap' }, source: text(), subject: desk }
    const provisions = [
      [cheap, desk.isPublic],
      [desk.isPublic, cheap],
    ].flatMap(([first, second], at) => [
      eligibility(`m91.all-${at + 1}`, () => ({ ...source, when: all(first as Condition, second as Condition) })),
      eligibility(`m91.any-${at + 1}`, () => ({ ...source, when: any(first as Condition, second as Condition) })),
    ])
    const book = rulebook({ name: 'cheap', title: { zh: '省', en: 'Cheap' }, provisions })
    const records = [false, true, null].map((isPublic) => ({ people: 0, cost: 1, isPublic }))
    await database.run('CREATE TABLE empty (id INTEGER, people INTEGER, cost INTEGER, "isPublic" BOOLEAN)')
    await database.run('INSERT INTO empty VALUES (0, 0, 1, FALSE), (1, 0, 1, TRUE), (2, 0, 1, NULL)')
    const sql = book.toSQL('desk', {
      from: 'empty',
      key: 'id',
      columns: { people: 'people', cost: 'cost', isPublic: 'isPublic' },
      others: 'absent',
    })
    const rows = await database.rows(`${sql} ORDER BY 1`)
    for (const at of [1, 2]) {
      const [ofAll, ofAny] = [`m91.all-${at}`, `m91.any-${at}`] as const
      expect(rows.map((row) => row[ofAll])).toEqual(['ineligible', 'refused', 'refused'])
      expect(rows.map((row) => row[ofAny])).toEqual(['refused', 'eligible', 'refused'])
      const evaluated = (id: typeof ofAll | typeof ofAny) =>
        records.map(
          ({ isPublic, ...rest }) =>
            book.matcher('desk').outcomes({ ...rest, ...(isPublic !== null && { isPublic }) })[id],
        )
      expect([evaluated(ofAll), evaluated(ofAny)]).toEqual([
        rows.map((row) => row[ofAll]),
        rows.map((row) => row[ofAny]),
      ])
      const facts = { people: 0, cost: 1, isPublic: false }
      expect(book.evaluate(ofAll, facts)).toMatchObject({ unmet: [{ required: { is: true } }] })
      expect(book.explain(ofAll, facts).toText('en')).toContain('✗ is public')
    }
  })

  test('may lack columns; what it lacks is unknown', async () => {
    const { cost: _, ...rest } = columns
    const sql = desks.toSQL('desk', { from: 'desks', key: '编号', columns: rest, others: 'absent' })
    expect(await ask1(sql)).toMatchObject({ 'm91.grant': 'undetermined', 'm91.open': 'eligible' })
    const without = desks.toSQL('desk', { from: 'desks', key: '编号', columns: { ...columns, people: null } })
    expect(await ask1(without)).toMatchObject({ 'm91.grant': 'undetermined', 'm91.open': 'undetermined' })
  })

  test('can be asked as a view, of several keys', async () => {
    const options = { from: ['memory', 'main', 'desks'], key: ['编号', '规模'], columns, view: ['main', 'who "may"'] }
    await database.run(desks.toSQL(['m91.open'], options))
    expect(await ask1('SELECT count(*) FILTER (WHERE "m91.open" = \'eligible\') AS n FROM "who ""may"""')).toEqual({
      n: '3',
    })
  })
})

test('a reform that is none is refused, whatever else it is', () => {
  for (const parameters of [null, 0, ''])
    expect(() =>
      nantong.toSQL('m06.vehicle-subsidy', { from: 'fleet', key: 'id', parameters: parameters as never }),
    ).toThrow(/parameters/)
})

test('a reform of which a quotient doesn’t end refuses its rows, and leaves what stands beside it', async () => {
  // 2,000,000,000 yuan for 150 enterprises.
  const parameters = { 'm12.suzhidai-enterprises': 150 }
  await database.run('CREATE TABLE city AS SELECT 1 AS id, 80 AS n')
  const some = ['m12.suzhidai-average', 'm12.small-enterprise-quality-targets'] as const
  const columns = { suzhidaiEnterprises: 'n' }
  const asked = { from: 'city', key: 'id', columns, others: 'absent', asOf: '2024-01-01', parameters } as const
  const sql = nantong.toSQL(some, asked)
  expect(await ask1(sql)).toMatchObject({
    'm12.suzhidai-average': 'refused',
    'm12.small-enterprise-quality-targets.suzhidaiEnterprises': 'not-met',
  })
})

test('a reform changes what rows come to', async () => {
  const facts = `SELECT 1 AS id, 'light-enclosed-van' AS "vehicleType"`
  await database.run(`CREATE TABLE fleet AS ${facts}`)
  const terms = { from: 'fleet', key: 'id', asOf: '2023-06-05' }
  const stated = nantong.toSQL('m06.vehicle-subsidy', { ...terms, columns: {}, others: 'absent' })
  const reformed = nantong.toSQL('m06.vehicle-subsidy', {
    ...terms,
    others: 'absent',
    parameters: { 'm06.subsidy-closed-van': '1' },
    columns: { vehicleType: 'vehicleType' },
  })
  expect(stated).not.toBe(reformed)
  expect(Number((await ask1(reformed))?.['m06.vehicle-subsidy.cap'])).toBe(10_000)
})

test('a day that is held against days of a list is looked through in no query, which a database can’t plan', async () => {
  const visits = subject(
    'visits',
    { zh: '来访', en: 'visits' },
    { from: date(asked('起', 'from')), on: dates(asked('来访日', 'on')) },
  )
  const { from, on } = visits
  const rule = calculator('m91.visits', () => ({
    title: { zh: '来访', en: 'Visits' },
    source: text(),
    subject: visits,
    outputs: { seen: output.count({ zh: '次数', en: 'visits' }, on.countWithin(from, from.plusDays(30))) },
  }))
  await database.run(`CREATE TABLE visits (id INTEGER, "from" DATE, "on" DATE[]);
    INSERT INTO visits VALUES (1, '2023-06-01', ['2023-06-02', '2023-07-02']), (2, NULL, ['2023-06-02'])`)
  const book = rulebook({ name: 'v', title: { zh: '来访', en: 'visits' }, provisions: [rule] })
  const rows = await database.rows(book.toSQL(rule, { from: 'visits', key: 'id' }))
  expect(rows.map((row) => row['m91.visits.seen'])).toEqual(['1', null])
})

describe('a row of Nantong’s rulebook', () => {
  const rowOf = async (id: string, columns: Readonly<Record<string, string>>, options: object = {}) => {
    const cells = Object.entries(columns).map(([name, value]) => `${value} AS "${name}"`)
    await database.run(`CREATE OR REPLACE TABLE told AS SELECT 1 AS id, ${cells.join(', ')}`)
    const own = Object.fromEntries(Object.keys(columns).map((name) => [name, name]))
    return ask1(nantong.toSQL(id as never, { from: 'told', key: 'id', columns: own, others: 'absent', ...options }))
  }

  // How much of the loan has come in has no upper bound, nor has what was agreed on.
  test('isn’t settled by what something may be at least, where it may be any more than that', async () => {
    const paid = {
      downPaymentInEscrow: '600000.00',
      sellerLoanOutstanding: '500000.00',
      transferActsDone: `['buyer-loan', 'registration']`,
    }
    const row = (more: object) => rowOf('m32.escrow-release', { ...paid, ...more })
    const told = { 'm32.escrow-release.payable': null, 'm32.escrow-release.toSellersBank': null }
    expect(await row({})).toMatchObject(told)
    expect(await row({ buyerLoanInEscrow: '1.00' })).toMatchObject(told)
    expect(await row({ buyerLoanInEscrow: '1.00', agreedEscrowTotal: '600001.00' })).toMatchObject({
      'm32.escrow-release.payable': true,
    })
  })

  test('has a share of a sum of values in places enough, for goods of up to a billion yuan', async () => {
    const large = { valueFromMembers: '[2.01]', valueFromElsewhere: '[999999996.99, 1.00]' }
    expect(await rowOf('m50.rcep-origin-accumulation', large)).toMatchObject({
      'm50.rcep-origin-accumulation.share': '0.000000002010',
    })
    const even = { valueFromMembers: '[2.01]', valueFromElsewhere: '[0.00, 1.99]' }
    expect(await rowOf('m50.rcep-origin-accumulation', even)).toMatchObject({
      'm50.rcep-origin-accumulation.accumulated': '2.010000',
      'm50.rcep-origin-accumulation.share': '0.502500000000',
    })
  })
})
