import { describe, expect, it } from 'vitest'
import { talentExtensionEligibility } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const late = {
  isEntitledToTalentAllowance: true,
  homeIsOrdinaryCommercial: true,
  homeIsInUrbanNantong: true,
  basePeriodStart: '2020-07-01',
  basePeriodEnd: '2023-06-30',
  homePurchasedOn: '2024-02-29',
  stillWorksInNantong: true,
} as const

describe('talentExtensionEligibility', () => {
  decides(talentExtensionEligibility, {
    eligible: late,
    stillEligible: [
      { homePurchasedOn: '2020-07-01' },
      { homePurchasedOn: '2023-06-30', stillWorksInNantong: false },
      { homePurchasedOn: '2023-06-30', stillWorksInNantong: undefined },
      { homePurchasedOn: '2023-07-01' },
      { homePurchasedOn: '2025-06-30' },
      { isInsuredAtUrbanEnterprise: false },
    ],
    implied: ['basePeriodStart'],
    ineligible: [
      { isEntitledToTalentAllowance: false },
      { homeIsOrdinaryCommercial: false },
      { homeIsInUrbanNantong: false },
      { homePurchasedOn: '2020-06-30' },
      { homePurchasedOn: '2023-07-01', stillWorksInNantong: false },
      { homePurchasedOn: '2025-07-01' },
      { stillWorksInNantong: false },
    ],
  })

  it('may be granted, and says who judges entitlement', () => {
    expect(talentExtensionEligibility(late).force).toBe('may')
    const { isEntitledToTalentAllowance: _, ...rest } = late
    expect(talentExtensionEligibility(rest).missing[0]?.judgedBy?.en).toMatch('Talent Development Group')
  })

  it('asks about entitlement in the base period, for a late buyer need only work in Nantong by then', () => {
    const { isEntitledToTalentAllowance: _, ...rest } = late
    const question = talentExtensionEligibility(rest).missing[0]?.question
    expect(question?.zh).toMatch('基本享受期内')
    expect(question?.en).toMatch('In the base period')
  })

  it.each([
    [{ stillWorksInNantong: false, isInsuredAtUrbanEnterprise: true }, 'eligible'],
    [{ stillWorksInNantong: true, isInsuredAtUrbanEnterprise: false }, 'ineligible'],
    [{ homePurchasedOn: '2023-06-30', isInsuredAtUrbanEnterprise: false }, 'eligible'],
    [{}, 'undetermined'],
  ])('read as urban-enterprise, %o is %s', (change, outcome) => {
    expect(talentExtensionEligibility({ ...late, ...change }, { reading: 'urban-enterprise' }).outcome).toBe(outcome)
  })

  it.each([
    [{ isEntitledToTalentAllowance: true }, 'eligible'],
    [{ isEntitledToTalentAllowance: false }, 'ineligible'],
    [{ ...late, homePurchasedOn: '2030-01-01' }, 'eligible'],
  ])('read as no-purchase, %o is %s', (facts, outcome) => {
    expect(talentExtensionEligibility(facts, { reading: 'no-purchase' }).outcome).toBe(outcome)
  })

  refuses(talentExtensionEligibility, [
    [{ ...late, basePeriodEnd: '2020-06-30' }, 'basePeriodStart'],
    [{ ...late, homePurchasedOn: '2023-02-29' }, 'homePurchasedOn'],
  ])
})
