import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  calculator,
  choice,
  classification,
  covered,
  eligibility,
  InvalidFactsError,
  integer,
  money,
  not,
  nothing,
  output,
  rulebook,
  text as said,
  subject,
  type Unmet,
  when,
  yesNo,
  yuan,
} from '../../../src/language'
import type { Provision } from '../../../src/language/provisions/provision'
import { nantong } from '../../../src/nantong'
import { duckDBHere } from '../../support/databases'
import { asked, text } from '../../support/made-up'
import { drawn, factsOf } from '../../support/registers'

const database = await duckDBHere()

const desk = subject(
  'desk',
  { zh: '窗口', en: 'desk' },
  {
    isPublic: yesNo(asked('对外', 'is public')),
    size: choice({ small: { zh: '小', en: 'small' }, large: { zh: '大', en: 'large' } }, asked('规模', 'size')),
    people: integer(asked('人数', 'people')),
    cost: money(asked('成本', 'cost')),
    isTrusted: yesNo(asked('可信', 'is trusted'), { judgedBy: { zh: '主管部门', en: 'the authority' } }),
  },
)
const open = eligibility('m94.open', () => ({
  title: { zh: '可申请', en: 'May apply' },
  source: text(),
  subject: desk,
  covers: [covered(desk.isPublic, { zh: '只说对外窗口', en: 'public desks only' })],
  when: all(desk.isTrusted, any(desk.size.is('small'), desk.people.atMost(5))),
}))
const grant = calculator('m94.grant', () => ({
  title: { zh: '补助', en: 'Grant' },
  source: text(),
  subject: desk,
  outputs: { amount: output.money({ zh: '金额', en: 'amount' }, when(open.holds, desk.cost).otherwise(yuan(0))) },
}))
const desks = rulebook({ name: 'desks', title: { zh: '窗口', en: 'Desks' }, provisions: { open, grant } })

describe('a query says why', () => {
  test('which facts are missing, what the asker can say first, and on which a denial turns', async () => {
    await database.run(`CREATE TABLE desks (id INTEGER, "isPublic" BOOLEAN, size VARCHAR, people INTEGER, cost DECIMAL(9, 2), "isTrusted" BOOLEAN);
      INSERT INTO desks VALUES (1, true, NULL, 7, 10, NULL), (2, true, 'large', 7, 10, false), (3, false, 'small', 3, 10, true),
        (4, true, 'small', NULL, NULL, true), (5, true, 'tiny', 3, 10, true), (6, NULL, 'large', NULL, 10, true)`)
    const rows = await database.rows(
      `SELECT * FROM (${desks.toSQL('desk', { from: 'desks', key: 'id', why: true })}) ORDER BY id`,
    )
    const of = (name: string) => rows.map((row) => row[`m94.${name}`])
    expect(of('open')).toEqual(['undetermined', 'ineligible', 'not-covered', 'eligible', 'refused', 'undetermined'])
    expect(of('open.missing')).toEqual([['size', 'isTrusted'], [], [], [], null, ['isPublic', 'people']])
    expect(of('open.unmet')).toEqual([[], ['isTrusted', 'size', 'people'], ['isPublic'], [], null, []])
    expect(of('grant')).toEqual(['undetermined', 'computed', 'computed', 'undetermined', 'refused', 'undetermined'])
    expect(of('grant.missing')).toEqual([['size', 'isTrusted'], [], [], ['cost'], null, ['isPublic', 'people']])
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      ...['grant', 'grant.amount', 'grant.unmet', 'grant.missing', 'grant.refused'].map((name) => `m94.${name}`),
      ...['open', 'open.unmet', 'open.missing', 'open.refused'].map((name) => `m94.${name}`),
    ])
  })

  test('of alternatives only those of which none takes less, and nothing that merely isn’t known beside what fails', async () => {
    const { isPublic, isTrusted, people, size } = desk
    const title = { zh: '窗口服务', en: 'Services' }
    const label = { zh: '一类', en: 'one' }
    const base = { title, source: text(), subject: desk }
    const services = classification('m94.services', () => ({
      ...base,
      classes: { counter: { label }, hall: { label: title }, kiosk: { label: { zh: '自助', en: 'kiosk' } } },
      members: {
        counter: all(isPublic, isTrusted),
        hall: all(isPublic, isTrusted, people.atMost(5)),
        kiosk: all(isPublic, size.is('small')),
      },
    }))
    const rank = classification('m94.rank', () => ({
      ...base,
      classes: { high: { label }, low: { label: title } },
      by: when(not(isPublic), nothing({ zh: '只说对外窗口', en: 'public desks only' }))
        .when(isTrusted, said('high'))
        .otherwise(said('low')),
    }))
    const small = eligibility('m94.small', () => ({
      ...base,
      covers: [covered(isTrusted, { zh: '只说可信的', en: 'trusted ones only' })],
      when: all(isPublic, size.is('small')),
    }))
    interface Desk {
      readonly isPublic: boolean
      readonly isTrusted?: boolean
      readonly people?: number
      readonly size?: 'small' | 'large'
    }
    const records: readonly Desk[] = [
      { isPublic: false, isTrusted: true, people: 9, size: 'large' },
      { isPublic: true, isTrusted: false, people: 9, size: 'large' },
      { isPublic: false, isTrusted: false, people: 3, size: 'small' },
      { isPublic: false, isTrusted: true },
      { isPublic: false },
    ]
    await database.run(`CREATE TABLE told (id INTEGER, "isPublic" BOOLEAN, size VARCHAR, people INTEGER, "isTrusted" BOOLEAN);
      INSERT INTO told VALUES ${records
        .map(
          (one, id) =>
            `(${id}, ${one.isPublic}, ${one.size ? `'${one.size}'` : 'NULL'}, ${one.people ?? 'NULL'}, ${one.isTrusted ?? 'NULL'})`,
        )
        .join(', ')}`)
    const told = { ...rulebook({ name: 'told', title, provisions: { services, rank, small } }) }
    const rows = await database.rows(
      `SELECT * FROM (${told.toSQL('desk', { from: 'told', key: 'id', why: true })}) ORDER BY id`,
    )
    const of = (name: string) => rows.map((row) => row[`m94.${name}.unmet`])
    expect(of('services')).toEqual([['isPublic'], ['isTrusted', 'size'], ['isPublic'], ['isPublic'], ['isPublic']])
    expect(of('rank')).toEqual([['isPublic'], [], ['isPublic'], ['isPublic'], ['isPublic']])
    expect(of('small')).toEqual([['isPublic', 'size'], ['isTrusted'], ['isTrusted'], ['isPublic'], []])
    for (const [id, record] of records.entries())
      for (const one of [services, rank, small]) {
        const { unmet = [] } = one(record) as { readonly unmet?: readonly Unmet[] }
        expect([...new Set(factsIn(unmet))].sort()).toEqual([...(of(one.id.slice(4))[id] as string[])].sort())
      }
  })

  test('where it is asked, and nowhere else', () => {
    expect(desks.toSQL('desk', { from: 'desks', key: 'id' })).not.toContain('.missing')
    expect(() => desks.toSQL('desk', { from: 'desks', key: 'id', why: 'yes' as never })).toThrow(InvalidFactsError)
  })
})

const factsIn = (unmet: readonly Unmet[]): readonly string[] =>
  unmet.flatMap((one) =>
    'anyOf' in one && one.anyOf ? one.anyOf.flatMap(factsIn) : (one as { facts: readonly string[] }).facts,
  )
const sameFacts = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort())

test('nothing is asked that who tells a detail of it has said', async () => {
  const path = nantong.provisions.find((one) => one.id === 'm08.vat-refund-path') as Provision
  const [industry, vatRefundAppliedOn] = ['wholesale-and-retail', '2022-04-01']
  await database.load(factsOf(path), [
    { industry, vatRefundAppliedOn },
    { industry },
    { industry, appliesForVatRefund: true },
  ])
  const asked = nantong.toSQL(path, { from: 'register', key: 'row no', why: true })
  const rows = await database.rows(`SELECT * FROM (${asked}) ORDER BY 1`)
  expect(rows.map((row) => row['m08.vat-refund-path.missing'])).toEqual([
    ['size'],
    ['appliesForVatRefund', 'size', 'vatRefundAppliedOn'],
    ['size', 'vatRefundAppliedOn'],
  ])
})

/** Of rows for which a query gives a reason, how many give the facts that an evaluation gives. */
const SHARE_MISSING = 0.975
const SHARE_UNMET = 0.98
/** Of what the text promises nothing in. */
const SHARE_LACKING = 0.95

test('mostly with the facts that an evaluation gives, which looks through cases; never with one that is known', async () => {
  const counts = { missing: [0, 0], unmet: [0, 0], lacking: [0, 0] }
  const count = (of: readonly number[], isSame: boolean) => [(of[0] as number) + 1, (of[1] as number) + Number(isSame)]
  for (const provision of nantong.provisions.filter((one) => one.kind !== 'catalogue')) {
    const { id } = provision
    const records = drawn(provision, 12)
    await database.load(factsOf(provision), records)
    const sql = nantong.toSQL(provision, { from: 'register', key: 'row no', why: true, asOf: '2023-06-06' })
    for (const row of await database.rows(sql)) {
      const record = records[Number(row['row no'])] ?? {}
      if (row[id] === 'undetermined' || (provision.kind === 'target' && row[id] !== 'refused')) {
        const missing = row[`${id}.missing`] as readonly string[]
        expect(
          missing.filter((name) => name in record),
          id,
        ).toEqual([])
        const { missing: wanted } = nantong.evaluate(id as never, record as never, { asOf: '2023-06-06' }) as {
          missing: readonly { fact: string }[]
        }
        counts.missing = count(
          counts.missing,
          sameFacts(
            missing,
            wanted.map((one) => one.fact),
          ),
        )
      } else if (row[id] !== 'refused' && provision.kind !== 'target') {
        const { outcome, unmet } = nantong.evaluate(id as never, record as never, { asOf: '2023-06-06' }) as {
          outcome: string
          unmet?: readonly Unmet[]
        }
        if (outcome !== row[id]) continue
        if (unmet === undefined || unmet.length === 0) {
          expect(row[`${id}.unmet`], id).toEqual([])
          continue
        }
        const kind = provision.kind === 'eligibility' ? 'unmet' : 'lacking'
        counts[kind] = count(counts[kind], sameFacts(row[`${id}.unmet`] as readonly string[], factsIn(unmet)))
      }
    }
  }
  const share = ([of, same]: readonly number[]) => (same as number) / (of as number)
  expect(share(counts.missing)).toBeGreaterThan(SHARE_MISSING)
  expect(share(counts.unmet)).toBeGreaterThan(SHARE_UNMET)
  expect(share(counts.lacking)).toBeGreaterThan(SHARE_LACKING)
})
