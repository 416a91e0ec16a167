import { describe, expect, it } from 'vitest'
import { keyVesselFastTrack, vesselPlatformRegistration } from '../../src/rules/index'
import { refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

const coalShip = {
  nantongSectionPassage: 'entering',
  shipKind: 'other',
  callsAtNantongPort: true,
  shipCargo: 'power-coal',
} as const
const named = ['lng', 'lpg', 'crude-oil', 'refined-oil', 'grain', 'medical-supplies'].map((shipCargo) => ({
  shipCargo,
}))

describe('keyVesselFastTrack', () => {
  it.each([
    {},
    ...named,
    { shipKind: 'large-sea-ship', callsAtNantongPort: false },
    { shipKind: 'container-ship', shipCargo: 'none' },
    { shipCargo: 'other', isOtherCargoKey: true },
  ])('is open with %o', (change) => {
    expect(keyVesselFastTrack({ ...coalShip, ...change } as never)).toMatchObject({ outcome: 'eligible', missing: [] })
  })

  it.each([
    [{ nantongSectionPassage: 'leaving' }, 'nantongSectionPassage'],
    [{ nantongSectionPassage: 'none' }, 'nantongSectionPassage'],
    [{ callsAtNantongPort: false }, 'shipKind'],
    [{ shipCargo: 'none' }, 'shipKind'],
    [{ shipCargo: 'other', isOtherCargoKey: false }, 'shipKind'],
  ] as const)('is closed with %o', (change, fact) => {
    const { outcome, unmet } = keyVesselFastTrack({ ...coalShip, ...change })
    expect([outcome, unmet.length]).toEqual(['ineligible', 1])
    expect(factsIn(unmet)).toContain(fact)
  })

  it.each(['nantongSectionPassage', 'callsAtNantongPort'])('asks for %s when it is not known', (fact) => {
    const { outcome, missing } = keyVesselFastTrack({ ...coalShip, [fact]: undefined })
    expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', [fact]])
  })

  it('asks for kind and cargo only where they matter', () => {
    expect(keyVesselFastTrack({ ...coalShip, shipKind: undefined }).outcome).toBe('eligible')
    expect(keyVesselFastTrack({ ...coalShip, shipKind: 'container-ship', shipCargo: undefined }).outcome).toBe(
      'eligible',
    )
    const { missing } = keyVesselFastTrack({ ...coalShip, shipCargo: undefined })
    expect(missing.map((one) => one.fact)).toEqual(['shipCargo', 'isOtherCargoKey'])
  })

  it('leaves a cargo that is not named to the maritime authority', () => {
    const { outcome, missing } = keyVesselFastTrack({ ...coalShip, shipCargo: 'other' })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'isOtherCargoKey', judgedBy: { zh: '海事管理部门' } }])
  })

  it.each([
    ['entering', 'eligible'],
    ['leaving', 'eligible'],
    ['none', 'ineligible'],
  ] as const)('read both ways, %s is %s', (nantongSectionPassage, outcome) => {
    const reading = 'both-ways'
    expect(keyVesselFastTrack({ ...coalShip, nantongSectionPassage }, { reading }).outcome).toBe(outcome)
  })

  refuses(keyVesselFastTrack, [[{ shipCargo: 'coal' }, 'shipCargo']])
})

describe('vesselPlatformRegistration', () => {
  const byOwner = { shipApplicantRole: 'owner', shipKind: 'container-ship' } as const
  const grain = { shipKind: 'other', callsAtNantongPort: true, shipCargo: 'grain' } as const

  it.each([
    {},
    { shipApplicantRole: 'operator' },
    { shipApplicantRole: 'agent' },
    { shipKind: 'large-sea-ship' },
    grain,
  ] as const)('is open with %o', (change) => {
    expect(vesselPlatformRegistration({ ...byOwner, ...change })).toMatchObject({ outcome: 'eligible', missing: [] })
  })

  it.each([
    [{ shipApplicantRole: 'other' }, 'shipApplicantRole'],
    [{ ...grain, callsAtNantongPort: false }, 'shipKind'],
    [{ ...grain, shipCargo: 'none' }, 'shipKind'],
  ] as const)('is closed with %o', (change, fact) => {
    const { outcome, unmet } = vesselPlatformRegistration({ ...byOwner, ...change })
    expect([outcome, unmet.length]).toEqual(['ineligible', 1])
    expect(factsIn(unmet)).toContain(fact)
  })

  it.each([
    [{ shipApplicantRole: undefined }, 'shipApplicantRole'],
    [{ ...grain, callsAtNantongPort: undefined }, 'callsAtNantongPort'],
    [{ ...grain, shipCargo: 'other' }, 'isOtherCargoKey'],
  ] as const)('with %o asks for %s', (change, fact) => {
    const { outcome, missing } = vesselPlatformRegistration({ ...byOwner, ...change })
    expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', [fact]])
  })
})
