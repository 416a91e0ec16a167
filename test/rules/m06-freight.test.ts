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

describe('newStoppingBays', () => {
  it('points out that free parking is for other vehicles', () => {
    expect(newStoppingBays.discrepancies.map((one) => one.id)).toEqual(['m06.bays-and-free-parking'])
  })
  assesses(newStoppingBays, [
    [{ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 8 }, 'met', 0],
    [{ newBaysInChongchuan: 12, newBaysInDevelopmentZone: 7 }, 'not-met', 1],
    [{ newBaysInChongchuan: 20, newBaysInDevelopmentZone: 19 }, 'not-met', 1, { reading: 'each' }],
    [{ newBaysInChongchuan: 20, newBaysInDevelopmentZone: 20 }, 'met', 0, { reading: 'each' }],
    [{ newBaysInChongchuan: 12 }, 'undetermined'],
    [{ newBaysInDevelopmentZone: 8 }, 'undetermined'],
  ])
})
