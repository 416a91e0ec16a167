import { describe, expect, it } from 'vitest'
import { propertyPreservationExemption, propertyPreservationProblems } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

describe('propertyPreservationExemption', () => {
  const listed = { isOnQualityWhitelist: true, isPreservationRespondent: true } as const
  const failing = [{ isOnQualityWhitelist: false }, { isPreservationRespondent: false }]

  describe('by default, with a bank’s security', () => {
    decides(propertyPreservationExemption, {
      eligible: { ...listed, preservationSecurityFrom: 'bank' },
      ineligible: [...failing, { preservationSecurityFrom: 'other' }, { preservationSecurityFrom: 'none' }],
    })
  })
  describe('read as bringing the security along', () => {
    decides(propertyPreservationExemption, {
      eligible: listed,
      stillEligible: [{ preservationSecurityFrom: 'none' }],
      ineligible: failing,
      options: { reading: 'security-follows' },
    })
  })

  it('says that the second exemption is nowhere spelled out', () => {
    expect(propertyPreservationExemption.discrepancies.map((one) => one.id)).toEqual(['m47.double-exemption'])
  })
  refuses(propertyPreservationExemption, [
    [{ preservationSecurityFrom: 'insurer' }, 'preservationSecurityFrom'],
    [{ isOnQualityWhitelist: 1 }, 'isOnQualityWhitelist'],
  ])
})

describe('propertyPreservationProblems', () => {
  it('lists three, and more may be meant', () => {
    const { outcome, entries } = propertyPreservationProblems()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['listed', ['随意保全', '超标的保全', '换保不及时']])
    expect(propertyPreservationProblems({ preservationProblem: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
  it.each([
    ['at-will', '随意保全'],
    ['excessive', '超标的保全'],
    ['late-exchange', '换保不及时'],
  ] as const)('finds %s', (preservationProblem, zh) => {
    const { entries } = propertyPreservationProblems({ preservationProblem })
    expect(entries.map((one) => one.label.zh)).toEqual([zh])
  })
})
