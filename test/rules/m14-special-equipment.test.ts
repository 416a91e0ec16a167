import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import {
  cylinderSelfDeclaredRenewal,
  forkliftSharing,
  specialEquipmentTraining,
  trainingMaterials,
} from '../../src/rules/index'
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

  it('by “试行”: is on trial', () => {
    expect(cylinderSelfDeclaredRenewal.force).toBe('aims')
    expect(cylinderSelfDeclaredRenewal({ yearsGradedA: 3, longestRunGradedA: 3 }).gives?.zh).toContain('换证')
  })

  it('by “A 级” and “A 类”: takes a grade by either word', () => {
    const row = { 气瓶充装单位等级: 'A类', 换证当年等级: '未评定', 上次检查时等级: 'B级' }
    expect(readFacts('special-equipment', row, { language: 'zh' })).toEqual({
      facts: { cylinderGrade: 'A', gradeInRenewalYear: 'not-graded', cylinderGradeWhenInspected: 'B' },
      issues: [],
    })
  })

  it('doesn’t look at the renewal year unless told to', () => {
    expect(cylinderSelfDeclaredRenewal({ yearsGradedA: 3, gradeInRenewalYear: 'C' }).outcome).toBe('eligible')
  })

  refuses(cylinderSelfDeclaredRenewal, [
    [{ yearsGradedA: 2.5 }, 'yearsGradedA'],
    [{ yearsGradedA: 3, longestRunGradedA: 2 }, 'yearsGradedA'],
    [{ gradeInRenewalYear: 'D' }, 'gradeInRenewalYear'],
  ])
})

describe('specialEquipmentTraining', () => {
  decides(specialEquipmentTraining, {
    eligible: { traineeIsOfNantong: true, specialEquipmentTrainee: 'operator' },
    stillEligible: [{ specialEquipmentTrainee: 'enterprise' }],
    ineligible: [],
  })

  it('by “为全市特种设备作业人员”: says nothing of others', () => {
    const result = specialEquipmentTraining({ traineeIsOfNantong: true, specialEquipmentTrainee: 'other' })
    expect(result).toMatchObject({ outcome: 'not-covered', reasons: [{ zh: expect.stringContaining('作业人员') }] })
  })

  it('by “全市”: says nothing of anybody outside Nantong', () => {
    const result = specialEquipmentTraining({ traineeIsOfNantong: false, specialEquipmentTrainee: 'operator' })
    expect(result).toMatchObject({ outcome: 'not-covered', reasons: [{ zh: expect.stringContaining('全市') }] })
  })

  it('by “全范围、全时段、全免费”: says what it gives and where to find it', () => {
    const facts = { traineeIsOfNantong: true, specialEquipmentTrainee: 'operator' } as const
    expect(specialEquipmentTraining(facts).gives?.zh).toContain('全免费')
    expect(specialEquipmentTraining.leadsTo).toEqual(['m14.training-materials'])
  })

  it.each([
    ['operator', 'eligible'],
    ['enterprise', 'not-covered'],
  ] as const)('when only operators are trained, an %s is %s', (specialEquipmentTrainee, outcome) => {
    const facts = { traineeIsOfNantong: true, specialEquipmentTrainee }
    expect(specialEquipmentTraining(facts, { reading: 'operators-only' }).outcome).toBe(outcome)
  })
})

describe('trainingMaterials', () => {
  it('lists what is on the platform, free of charge', () => {
    const { entries } = trainingMaterials()
    expect(entries.map((one) => one.platform.zh)).toEqual(Array(3).fill('南通市特种设备安全智慧服务平台'))
    expect(entries[0]?.attributes.map((one) => one.label.zh)).toEqual(['全范围', '全时段', '全免费'])
  })
})

describe('forkliftSharing', () => {
  it('by “引导小微企业”: guides, and obliges nobody', () => {
    expect(forkliftSharing.force).toBe('aims')
  })
  it('by “开发…共享平台”: doesn’t say that the platform is there', () => {
    expect(forkliftSharing.notes[0]?.zh).toContain('何时可用')
  })
  it('lists long-term rental, for small enterprises, and no fee', () => {
    const [entry, ...more] = forkliftSharing().entries
    expect([entry?.serves.zh, more]).toEqual(['小微企业', []])
    expect(Object.keys(entry ?? {})).not.toContain('fee')
  })
})
