import { describe, expect, it } from 'vitest'
import { remedies } from '../../src/index'
import { propertyPreservationExemption, propertyPreservationProblems } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('propertyPreservationExemption', () => {
  const listed = { isOnQualityWhitelist: true, isPreservationRespondent: true } as const

  describe('by default, with a bank’s security', () => {
    decides(propertyPreservationExemption, {
      eligible: { ...listed, preservationSecurityFrom: 'bank' },
      ineligible: [{ preservationSecurityFrom: 'other' }, { preservationSecurityFrom: 'none' }],
    })
  })
  describe('read as bringing the security along', () => {
    decides(propertyPreservationExemption, {
      eligible: listed,
      stillEligible: [{ preservationSecurityFrom: 'none' }],
      ineligible: [],
      options: { reading: 'security-follows' },
    })
  })

  it.each([
    ['security-is-condition', '“白名单”', 'isOnQualityWhitelist'],
    ['security-is-condition', '被申请企业', 'isPreservationRespondent'],
    ['security-follows', '“白名单”', 'isOnQualityWhitelist'],
    ['security-follows', '被申请企业', 'isPreservationRespondent'],
  ] as const)('read as %s, by “%s”: says nothing of another enterprise', (reading, words, fact) => {
    const facts = { ...listed, preservationSecurityFrom: 'bank', [fact]: false } as const
    const { outcome, reasons, unmet } = propertyPreservationExemption(facts, { reading })
    expect([outcome, factsIn(unmet)]).toEqual(['not-covered', [fact]])
    expect(reasons?.map((one) => one.zh.includes(words))).toEqual([true])
  })

  it('by “由银行提供保全担保”: says what is spared, and offers a bank’s security', () => {
    const facts = { ...listed, preservationSecurityFrom: 'bank' } as const
    expect(propertyPreservationExemption(facts).gives?.zh).toContain('免于')
    const without = { ...listed, preservationSecurityFrom: 'none' } as const
    expect(remedies(propertyPreservationExemption, without, { asOf: '2023-06-01' }).remedies).toMatchObject([
      { changes: [{ fact: 'preservationSecurityFrom', to: 'bank' }] },
    ])
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
