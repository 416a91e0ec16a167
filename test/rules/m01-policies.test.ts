import { describe, expect, it } from 'vitest'
import { benefitMode, policyCustodian } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('policyCustodian', () => {
  classifies(policyCustodian, [
    [{ policyLevel: 'municipal', issuingDepartments: 1 }, 'issuer'],
    [{ policyLevel: 'county', issuingDepartments: 1 }, 'issuer'],
    [{ policyLevel: 'municipal', issuingDepartments: 2 }, 'all-issuers'],
    [{ policyLevel: 'county', issuingDepartments: 3 }, 'all-issuers'],
    [{ policyLevel: 'national' }, 'local-department'],
    [{ policyLevel: 'provincial', issuingDepartments: 2 }, 'local-department'],
    [{ policyLevel: 'municipal' }, undefined],
    [{ issuingDepartments: 1 }, undefined],
    [{ issuingDepartments: 2 }, undefined],
  ])
  it('by “条目式、清单化…实时在平台更新”: says how, and where it is kept up to date', () => {
    expect(policyCustodian.notes.map((one) => one.zh)).toContain('“条目式、清单化”梳理、解读，实时在平台更新')
  })
  refuses(policyCustodian, [
    [{ issuingDepartments: 0 }, 'issuingDepartments'],
    [{ policyLevel: 'city' }, 'policyLevel'],
  ])
})

describe('benefitMode', () => {
  classifies(benefitMode, [
    [{ benefitMode: 'no-application' }, 'no-application'],
    [{ benefitMode: 'simplified-application' }, 'simplified-application'],
    [{}, undefined],
  ])
  it('by “推行惠企政策‘免申即享’‘简申快享’”: says nothing of another mode', () => {
    expect(benefitMode({ benefitMode: 'other' })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('免申即享、简申快享') }],
    })
  })
  refuses(benefitMode, [[{ benefitMode: 'quick' }, 'benefitMode']])
})

describe('what benefitMode says beside', () => {
  it('M01: leads one who has to claim to the monthly rounds', () => {
    expect(benefitMode.notes.some((one) => /按月汇总/.test(one.zh) && /monthly/.test(one.en))).toBe(true)
  })
})
