import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { keyVesselFastTrack, vesselPlatformRegistration, vesselPlatformSteps } from '../../src/rules/index'
import { refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

const coalShip = {
  nantongSectionPassage: 'entering',
  isContainerShip: false,
  isSeaGoing: false,
  callsAtNantongPort: true,
  shipCargo: 'power-coal',
} as const
const named = ['lng', 'lpg', 'crude-oil', 'refined-oil', 'grain', 'medical-supplies'].map((shipCargo) => ({
  shipCargo,
}))
const oneOfThree = ['isContainerShip', 'callsAtNantongPort', 'shipCargo', 'isSeaGoing']

describe('keyVesselFastTrack', () => {
  it.each([
    {},
    ...named,
    { isSeaGoing: true, isLargeSeaShip: true, callsAtNantongPort: false },
    { isContainerShip: true, shipCargo: 'none' },
    { shipCargo: 'other', isOtherCargoKey: true },
  ])('is open with %o', (change) => {
    expect(keyVesselFastTrack({ ...coalShip, ...change } as never)).toMatchObject({ outcome: 'eligible', missing: [] })
  })

  it.each([
    { callsAtNantongPort: false },
    { shipCargo: 'none' },
    { shipCargo: 'other', isOtherCargoKey: false },
    { shipCargo: 'none', isSeaGoing: true, isLargeSeaShip: false },
  ] as const)('is closed with %o', (change) => {
    const { outcome, unmet } = keyVesselFastTrack({ ...coalShip, ...change })
    expect([outcome, unmet.length]).toEqual(['ineligible', 1])
    expect(factsIn(unmet).some((fact) => oneOfThree.includes(fact))).toBe(true)
  })

  it.each(['nantongSectionPassage', 'callsAtNantongPort'])('asks for %s when it is not known', (fact) => {
    const { outcome, missing } = keyVesselFastTrack({ ...coalShip, [fact]: undefined })
    expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', [fact]])
  })

  it('asks for kind and cargo only where they matter', () => {
    expect(keyVesselFastTrack({ ...coalShip, isContainerShip: undefined }).outcome).toBe('eligible')
    expect(keyVesselFastTrack({ ...coalShip, isContainerShip: true, shipCargo: undefined }).outcome).toBe('eligible')
    const { missing } = keyVesselFastTrack({ ...coalShip, shipCargo: undefined })
    expect(missing.map((one) => one.fact)).toEqual(['shipCargo', 'isOtherCargoKey'])
  })

  it.each([
    [{ shipCargo: 'other' }, 'isOtherCargoKey'],
    [{ shipCargo: 'none', isSeaGoing: true }, 'isLargeSeaShip'],
  ] as const)('by “等重点物资” and “大型海轮”: leaves %o to the maritime authority', (change, fact) => {
    const { outcome, missing } = keyVesselFastTrack({ ...coalShip, ...change })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact, judgedBy: { zh: '海事管理部门（文中未写由谁认定）' } }])
  })

  it.each([
    ['entering', 'eligible', undefined],
    ['leaving', 'eligible', undefined],
    ['none', 'not-covered', undefined],
    ['entering', 'eligible', 'entering-only'],
    ['leaving', 'not-covered', 'entering-only'],
    ['none', 'not-covered', 'entering-only'],
  ] as const)('by “优先编排进出港计划”: %s is %s (%s)', (nantongSectionPassage, outcome, reading) => {
    const options = reading ? { reading } : {}
    expect(keyVesselFastTrack({ ...coalShip, nantongSectionPassage }, options).outcome).toBe(outcome)
  })

  it('by “优先编排…”: says what it gives and where to go on', () => {
    const { gives, leadsTo } = keyVesselFastTrack(coalShip)
    expect(gives?.zh).toContain('优先编排')
    expect(leadsTo).toContain('m28.vessel-platform-registration')
  })

  refuses(keyVesselFastTrack, [
    [{ shipCargo: 'coal' }, 'shipCargo'],
    [{ isSeaGoing: false, isLargeSeaShip: true }, 'isLargeSeaShip'],
    [{ isContainerShip: false, isContainerLiner: true }, 'isContainerLiner'],
    [{ shipCargo: 'none', isOtherCargoKey: true }, 'shipCargo'],
    [{ shipCargo: 'lng', isOtherCargoKey: true }, 'shipCargo'],
  ])
})

describe('vesselPlatformRegistration', () => {
  const byOwner = { shipApplicantRole: 'owner', isContainerShip: true } as const
  const grain = { isContainerShip: false, isSeaGoing: false, callsAtNantongPort: true, shipCargo: 'grain' } as const
  const small = { yangtzePassage: 'none' } as const
  const inBallast = {
    ...grain,
    shipCargo: 'none',
    yangtzePassage: 'leaving',
    shipLength: 230,
    shipDraught: 11,
  } as const

  it.each([
    {},
    { shipApplicantRole: 'operator' },
    { shipApplicantRole: 'agent' },
    { isContainerShip: false, isSeaGoing: true, isLargeSeaShip: true },
    grain,
  ] as const)('is open with %o', (change) => {
    expect(vesselPlatformRegistration({ ...byOwner, ...change })).toMatchObject({ outcome: 'eligible', missing: [] })
  })

  it('by “受限船舶可在平台中…申报”: is open to a restricted ship in ballast', () => {
    expect(vesselPlatformRegistration({ ...byOwner, ...inBallast }).outcome).toBe('eligible')
    expect(vesselPlatformRegistration({ ...byOwner, ...inBallast, shipLength: 205 }).outcome).toBe('not-covered')
    const shallow = { ...byOwner, ...inBallast, shipDraught: '10.5' }
    expect(vesselPlatformRegistration(shallow).outcome).toBe('not-covered')
    expect(vesselPlatformRegistration(shallow, { reading: 'either' }).outcome).toBe('eligible')
    expect(vesselPlatformRegistration({ ...byOwner, ...inBallast, yangtzePassage: 'none' }).outcome).toBe('not-covered')
  })

  it('by “所有人、经营人或代理人”: is closed to anybody else', () => {
    const { outcome, unmet } = vesselPlatformRegistration({ ...byOwner, shipApplicantRole: 'other' })
    expect([outcome, factsIn(unmet)]).toEqual(['ineligible', ['shipApplicantRole']])
  })

  it.each([
    { ...grain, ...small, callsAtNantongPort: false },
    { ...grain, ...small, shipCargo: 'none' },
  ] as const)('says nothing of a ship that is neither key nor restricted: %o', (change) => {
    const { outcome, reasons } = vesselPlatformRegistration({ ...byOwner, ...change })
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it.each([
    [{ shipApplicantRole: undefined }, 'shipApplicantRole'],
    [{ ...grain, ...small, callsAtNantongPort: undefined }, 'callsAtNantongPort'],
    [{ ...grain, ...small, shipCargo: 'other' }, 'isOtherCargoKey'],
  ] as const)('with %o asks for %s', (change, fact) => {
    const { outcome, missing } = vesselPlatformRegistration({ ...byOwner, ...change })
    expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', [fact]])
  })

  it('by “可”: may, and needn’t', () => {
    expect(vesselPlatformRegistration.gives?.zh).toContain('“船E行”公众号、“船E行”APP')
    expect(vesselPlatformRegistration.force).toBe('may')
  })
})

describe('vesselPlatformSteps', () => {
  it.each([
    ['register', ['“船E行”公众号', '“船E行”APP'], 0],
    ['entry-notice', ['船舶进港预报'], 3],
    ['restricted-ship', ['受限船申报'], 0],
    ['green-channel', ['进出江绿色通道申请'], 4],
  ] as const)('tells where to %s and what it brings', (vesselPlatformStep, where, brings) => {
    const [entry] = vesselPlatformSteps({ vesselPlatformStep }).entries
    expect([entry?.where.map((one) => one.zh), entry?.brings.length]).toEqual([where, brings])
  })

  it('lists nothing for another step', () => {
    expect(vesselPlatformSteps({ vesselPlatformStep: 'other' }).outcome).toBe('not-listed')
  })
})

it.each([
  ['shipCargo', '液化石油气', 'lpg'],
  ['shipApplicantRole', '船东', 'owner'],
  ['vesselPlatformStep', '船船进港预报', 'entry-notice'],
  ['vesselPlatformStep', '进出江绿色通道申请', 'green-channel'],
])('%s takes %s', (fact, name, key) => {
  expect(readFacts('vessel', { [fact]: name }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
