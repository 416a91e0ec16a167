import { describe, expect, it } from 'vitest'
import type { Unmet } from '../../src/index'
import { readFacts } from '../../src/intake/index'
import { inServiceRegistryTransfer, registryTransferBusinesses, shipbuildingGuidance } from '../../src/rules/index'
import { refuses } from '../support/cases'

const transfer = {
  isSeaGoing: true,
  shipRegistry: 'shanghai',
  transferReason: 'ownership',
  portScope: 'between-ports',
  newShipRegistry: 'jiangsu',
  choosesInServiceTransfer: true,
} as const
const verdict = (change: object, reading?: string) =>
  inServiceRegistryTransfer({ ...transfer, ...change }, reading ? { reading } : {})
const facts = (list: readonly { readonly fact: string }[]): string[] => list.map((one) => one.fact)
const failing = (list: readonly Unmet[]): string[] =>
  list.flatMap((one) => (one.anyOf ? one.anyOf.flatMap(failing) : [one.fact]))

describe('inServiceRegistryTransfer', () => {
  it.each([
    {},
    { shipRegistry: 'zhejiang' },
    { shipRegistry: 'jiangsu' },
    { newShipRegistry: 'zhejiang' },
    { transferReason: 'residence' },
    { transferReason: 'route' },
    { portScope: 'within-port', newShipRegistry: undefined },
    { portScope: 'within-port', newShipRegistry: 'shanghai' },
    { newShipRegistry: 'shanghai' },
    { newShipRegistry: 'other', isNewRegistryWilling: true },
  ])('is open with %o', (change) => {
    expect(verdict(change)).toMatchObject({ outcome: 'eligible', missing: [] })
  })

  it.each([
    [{ choosesInServiceTransfer: false }, 'choosesInServiceTransfer'],
    // A move to another registry isn't one within the port: only what would do stands as an alternative.
    [{ newShipRegistry: 'other', isNewRegistryWilling: false }, 'newShipRegistry', 'isNewRegistryWilling'],
  ])('is closed with %o', (change, ...named) => {
    const { outcome, unmet } = verdict(change)
    expect([outcome, failing(unmet)]).toEqual(['ineligible', named])
  })

  it.each([
    [{ isSeaGoing: false }, 'sea-going'],
    [{ shipRegistry: 'elsewhere-in-delta' }, 'Shanghai'],
    [{ shipRegistry: 'other' }, 'Shanghai'],
    [{ transferReason: 'other' }, 'residence'],
  ])('by “适用对象是…”: says nothing of %o, and why', (change, why) => {
    const { outcome, reasons } = verdict(change)
    expect([outcome, reasons?.map((one) => one.en.includes(why))]).toEqual(['not-covered', [true]])
  })

  it('says what it gives, and leads to filing and certificates', () => {
    const { gives, leadsTo } = verdict({})
    expect(gives?.zh).toContain('不停航')
    expect(leadsTo).toContain('m27.registry-transfer-filing')
  })

  it.each(['isSeaGoing', 'shipRegistry', 'transferReason', 'choosesInServiceTransfer'])('asks for %s', (fact) => {
    const { outcome, missing } = verdict({ [fact]: undefined })
    expect([outcome, facts(missing)]).toEqual(['undetermined', [fact]])
  })

  it.each(['elsewhere-in-delta', 'other'])('leaves a new registry %s to that registry', (newShipRegistry) => {
    const { outcome, missing } = verdict({ newShipRegistry })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'isNewRegistryWilling', judgedBy: { zh: '船舶登记机关' } }])
  })

  it('asks where the ship goes, unless it stays in its port', () => {
    expect(facts(verdict({ portScope: undefined, newShipRegistry: undefined }).missing)).toContain('newShipRegistry')
    expect(verdict({ portScope: undefined }).outcome).toBe('eligible')
  })

  it.each([
    [{ shipRegistry: 'elsewhere-in-delta' }, 'whole-delta', 'eligible'],
    [{ newShipRegistry: 'elsewhere-in-delta' }, 'whole-delta', 'eligible'],
    [{ shipRegistry: 'other' }, 'whole-delta', 'not-covered'],
    [{ newShipRegistry: 'other' }, 'whole-delta', 'undetermined'],
    [{ newShipRegistry: 'other', isNewRegistryWilling: false }, 'present-registry', 'eligible'],
    [{ shipRegistry: 'other' }, 'present-registry', 'not-covered'],
    [{ choosesInServiceTransfer: false }, 'for-all', 'eligible'],
    [{ transferReason: 'other' }, 'for-all', 'not-covered'],
  ])('with %o, read as %s, is %s', (change, reading, outcome) => {
    expect(verdict(change, reading).outcome).toBe(outcome)
  })

  refuses(inServiceRegistryTransfer, [
    [{ shipRegistry: 'anhui' }, 'shipRegistry'],
    [{ ...transfer, portScope: 'within-port' }, 'portScope'],
  ])
})

describe('registryTransferBusinesses', () => {
  it.each([
    ['cancellation', 'found', ['注销登记']],
    ['survey', 'found', ['变更船舶检验机构检验（转籍检验）']],
    ['other', 'unconfirmed', []],
  ] as const)('looked up by %s, is %s', (registryBusiness, outcome, labels) => {
    const listing = registryTransferBusinesses({ registryBusiness })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })
  it('lists five', () => {
    expect(registryTransferBusinesses().entries).toHaveLength(5)
  })
})

describe('shipbuildingGuidance', () => {
  it.each([
    ['order', 'found', ['船企接单']],
    ['delivery', 'found', ['交船']],
    ['other', 'not-listed', []],
  ] as const)('looked up by %s, is %s', (buildingPhase, outcome, labels) => {
    const listing = shipbuildingGuidance({ buildingPhase })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })
  it('lists six, in the order of building', () => {
    expect(shipbuildingGuidance().entries.map((one) => one.key)).toEqual([
      'order',
      'launch',
      'undocking',
      'outfitting',
      'sea-trial',
      'delivery',
    ])
  })
})

it.each([
  ['shipRegistry', '上海海事局', 'shanghai'],
  ['newShipRegistry', '南通海事局', 'jiangsu'],
  ['transferReason', '买卖', 'ownership'],
  ['registryBusiness', '转籍检验', 'survey'],
])('%s takes %s', (fact, name, key) => {
  expect(readFacts('ship-transfer', { [fact]: name }, { language: 'zh' })).toEqual({
    facts: { [fact]: key },
    issues: [],
  })
})
