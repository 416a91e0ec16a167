import { describe, expect, it } from 'vitest'
import { cylinderSelfDeclaredRenewal, forkliftSharing, specialEquipmentTraining } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

describe('cylinderSelfDeclaredRenewal', () => {
  describe('by the latest three years', () => {
    decides(cylinderSelfDeclaredRenewal, {
      eligible: { yearsGradedA: 3 },
      stillEligible: [{ yearsGradedA: 4 }],
      ineligible: [{ yearsGradedA: 2 }, { yearsGradedA: 0 }, { yearsGradedA: 2, longestRunGradedA: 5 }],
    })
  })

  describe('by any three years', () => {
    decides(cylinderSelfDeclaredRenewal, {
      eligible: { longestRunGradedA: 3 },
      stillEligible: [{ longestRunGradedA: 3, yearsGradedA: 0 }],
      ineligible: [{ longestRunGradedA: 2 }],
      options: { reading: 'any-run' },
    })
  })

  it.each([
    [2, 'A', 'eligible'],
    [1, 'A', 'ineligible'],
    [3, 'B', 'ineligible'],
    [3, 'C', 'ineligible'],
    [3, 'not-graded', 'eligible'],
    [2, 'not-graded', 'ineligible'],
    [3, undefined, 'undetermined'],
  ] as const)('after %s years of A, with the renewal year graded %s and counted, is %s', (years, grade, outcome) => {
    const facts = { yearsGradedA: years, gradeInRenewalYear: grade }
    expect(cylinderSelfDeclaredRenewal(facts, { reading: 'renewal-year-counts' }).outcome).toBe(outcome)
  })

  it('doesn’t look at the renewal year unless told to', () => {
    expect(cylinderSelfDeclaredRenewal({ yearsGradedA: 3, gradeInRenewalYear: 'C' }).outcome).toBe('eligible')
  })

  refuses(cylinderSelfDeclaredRenewal, [
    [{ yearsGradedA: 2.5 }, 'yearsGradedA'],
    [{ gradeInRenewalYear: 'D' }, 'gradeInRenewalYear'],
  ])
})

describe('specialEquipmentTraining', () => {
  decides(specialEquipmentTraining, {
    eligible: { traineeIsOfNantong: true, specialEquipmentTrainee: 'operator' },
    stillEligible: [{ specialEquipmentTrainee: 'enterprise' }],
    ineligible: [{ traineeIsOfNantong: false }, { specialEquipmentTrainee: 'other' }],
  })

  it.each([
    ['operator', 'eligible'],
    ['enterprise', 'ineligible'],
  ] as const)('when only operators are trained, an %s is %s', (specialEquipmentTrainee, outcome) => {
    const facts = { traineeIsOfNantong: true, specialEquipmentTrainee }
    expect(specialEquipmentTraining(facts, { reading: 'operators-only' }).outcome).toBe(outcome)
  })
})

describe('forkliftSharing', () => {
  it('lists long-term rental, for small enterprises, and no fee', () => {
    const [entry, ...more] = forkliftSharing().entries
    expect([entry?.serves.zh, more]).toEqual(['小微企业', []])
    expect(Object.keys(entry ?? {})).not.toContain('fee')
  })
})
