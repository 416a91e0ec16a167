import { describe, expect, it } from 'vitest'
import { newStoppingBays, vehicleSubsidyEligibility } from '../../src/rules/index'
import { assesses, decides } from '../support/cases'

describe('vehicleSubsidyEligibility', () => {
  decides(vehicleSubsidyEligibility, {
    eligible: {
      isCertifiedOperator: true,
      annualAssessmentPassed: true,
      isNewEnergy: true,
      vehicleType: 'light-box-truck',
      cityMileageKm: 20000,
    },
    stillEligible: [
      { vehicleType: 'light-enclosed-van' },
      { vehicleType: 'refrigerated-truck' },
      { cityMileageKm: '20000.01' },
    ],
    ineligible: [
      { isCertifiedOperator: false },
      { annualAssessmentPassed: false },
      { isNewEnergy: false },
      { vehicleType: 'other' },
      { cityMileageKm: '19999.99' },
    ],
  })
})

describe('what the subsidy leads to', () => {
  it('is the provision that says how much', () => {
    const { gives, leadsTo } = vehicleSubsidyEligibility
    expect(gives?.zh).toContain('奖补')
    expect(leadsTo).toEqual(['m06.vehicle-subsidy'])
  })
})

describe('newStoppingBays', () => {
  it('points out that free parking is for other vehicles', () => {
    expect(newStoppingBays.discrepancies.map((one) => one.id)).toEqual(['m06.bays-and-free-parking'])
  })
  const asOf = '2023-12-31'
  assesses(newStoppingBays, [
    [{ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 8 }, 'met', 0, { asOf }],
    [{ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 7 }, 'not-met', 1, { asOf }],
    [{ newBaysInChongchuan: 20, newBaysInDevelopmentZone: 19 }, 'not-met', 1, { asOf, reading: 'each' }],
    [{ newBaysInChongchuan: 20, newBaysInDevelopmentZone: 20 }, 'met', 0, { asOf, reading: 'each' }],
    [{ newBaysInChongchuan: 12 }, 'undetermined', undefined, { asOf }],
    [{ newBaysInDevelopmentZone: 8 }, 'undetermined', undefined, { asOf }],
    // M06 措施 “新增20个”: no day is stated, so the programme's year is the term.
    [{ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 7 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 8 }, 'not-due', 0, { asOf: '2022-12-31' }],
    [{ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 8 }, 'met'],
  ])
})

describe('what the measure would besides', () => {
  it('M06 “深入推进多式联运发展，支持引导企业”: promotes multimodal transport, with no amount', () => {
    const { notes } = vehicleSubsidyEligibility
    expect(notes.some((one) => /多式联运.*没有条件和金额/.test(one.zh) && /multimodal/.test(one.en))).toBe(true)
  })
})
