import { describe, expect, it } from 'vitest'
import { apecCardEligibility } from '../../src/rules/index'
import { decides } from '../support/cases'
import { factsIn } from '../support/unmet'

const candidate = {
  isForeignTradeEnterprise: true,
  enterpriseMeetsCardConditions: true,
  isOwnStaff: true,
  isManager: true,
  cardDishonestActs: [],
} as const

describe('apecCardEligibility', () => {
  decides(apecCardEligibility, {
    eligible: candidate,
    stillEligible: [{ cardDishonestActs: ['other'], otherActIsSeriousDishonesty: false }],
    ineligible: [
      { enterpriseMeetsCardConditions: false },
      { isOwnStaff: false },
      // “市外办将不再受理该企业的 APEC 卡申请”
      { cardDishonestActs: ['false-materials'] },
      { cardDishonestActs: ['for-outsiders'] },
      { cardDishonestActs: ['card-trading'] },
      { cardDishonestActs: ['other'], otherActIsSeriousDishonesty: true },
    ],
  })
  it('waits for the city office on an act that isn’t listed', () => {
    expect(apecCardEligibility({ ...candidate, cardDishonestActs: ['other'] })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'otherActIsSeriousDishonesty' }],
    })
  })
  it.each([
    ['涉外经贸企业', 'isForeignTradeEnterprise'],
    ['企业管理人员', 'isManager'],
  ] as const)('by “%s”: says nothing of others, and denies them nothing', (words, fact) => {
    const { outcome, reasons, unmet } = apecCardEligibility({ ...candidate, [fact]: false })
    expect([outcome, reasons?.length, factsIn(unmet)]).toEqual(['not-covered', 1, [fact]])
    expect(reasons?.[0]?.zh).toContain(words)
  })
  it('says what it opens, and leads to the way, the phones and the warning', () => {
    const { gives, leadsTo, force } = apecCardEligibility(candidate)
    expect([gives?.zh.includes('有效期5年'), force]).toEqual([true, 'shall'])
    expect(leadsTo).toEqual([
      'm49.apec-card-application-route',
      'm49.apec-card-contacts',
      'm49.apec-card-economies',
      'm49.apec-card-dishonesty-consequences',
    ])
  })
  it.each([
    ['any-enterprise', { isForeignTradeEnterprise: false }, 'eligible'],
    ['any-enterprise', { enterpriseMeetsCardConditions: false }, 'ineligible'],
    ['any-staff', { isManager: false }, 'eligible'],
    ['any-staff', { isOwnStaff: false }, 'ineligible'],
    ['person-qualifies', { enterpriseMeetsCardConditions: false }, 'undetermined'],
    ['person-qualifies', { enterpriseMeetsCardConditions: false, holderMeetsCardConditions: true }, 'eligible'],
    ['person-qualifies', { holderMeetsCardConditions: false }, 'ineligible'],
    ['any-enterprise+any-staff', { isForeignTradeEnterprise: false, isManager: false }, 'eligible'],
  ])('read as %s, with %o it is %s', (reading, change, outcome) => {
    expect(apecCardEligibility({ ...candidate, ...change }, { reading }).outcome).toBe(outcome)
  })
  it('leaves the conditions to the reviewers', () => {
    const { enterpriseMeetsCardConditions: _, ...rest } = candidate
    expect(apecCardEligibility(rest).missing[0]?.judgedBy?.zh).toBe('初审的县（市、区）和市外事办公室')
  })
})
