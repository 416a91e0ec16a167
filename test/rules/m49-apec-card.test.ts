import { describe, expect, it } from 'vitest'
import { apecCardEligibility } from '../../src/rules/index'
import { decides } from '../support/cases'

const candidate = {
  isForeignTradeEnterprise: true,
  enterpriseMeetsCardConditions: true,
  isOwnStaff: true,
  isManager: true,
} as const

describe('apecCardEligibility', () => {
  decides(apecCardEligibility, {
    eligible: candidate,
    ineligible: [
      { isForeignTradeEnterprise: false },
      { enterpriseMeetsCardConditions: false },
      { isOwnStaff: false },
      { isManager: false },
    ],
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
