import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { procurementDiscrimination, prohibitedAwardLinkage } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const linkage = {
  isGovernmentProcurement: true,
  supplierCondition: 'local-registration',
  conditionEffect: 'qualification',
} as const
const outside = { ...linkage, isGovernmentProcurement: false } as const
const unlisted = { ...linkage, supplierCondition: 'other' } as const
const anyTendering = { reading: 'any-tendering' }

describe('prohibitedAwardLinkage', () => {
  classifies(prohibitedAwardLinkage, [
    [linkage, 'prohibited'],
    [{ ...linkage, supplierCondition: 'local-branch' }, 'prohibited'],
    [{ ...linkage, supplierCondition: 'local-suppliers' }, 'prohibited'],
    [{ ...linkage, supplierCondition: 'local-support-list' }, 'prohibited'],
    [{ ...linkage, conditionEffect: 'scoring' }, 'prohibited'],
    [{ ...linkage, conditionEffect: 'tie-break' }, 'prohibited'],
    [{ ...linkage, conditionEffect: 'none' }, 'not-caught'],
    [{ conditionEffect: 'none' }, 'not-caught'],
    [unlisted, undefined],
    [{ ...unlisted, isOtherConditionProhibited: true }, 'prohibited'],
    [{ ...unlisted, isOtherConditionProhibited: false }, 'not-caught'],
    [outside, 'prohibited', anyTendering],
    [{ supplierCondition: 'local-branch', conditionEffect: 'scoring' }, 'prohibited', anyTendering],
    [{ ...outside, supplierCondition: 'other' }, undefined, anyTendering],
    [{ ...outside, conditionEffect: 'none' }, 'not-caught', anyTendering],
  ])

  it.each([
    ['isGovernmentProcurement', ['isGovernmentProcurement']],
    ['supplierCondition', ['supplierCondition', 'isOtherConditionProhibited']],
    ['conditionEffect', ['conditionEffect']],
  ] as const)('is open without %s', (name, facts) => {
    const { missing, outcome } = prohibitedAwardLinkage({ ...linkage, [name]: undefined })
    expect([outcome, missing.map((one) => one.fact).sort()]).toEqual(['undetermined', [...facts].sort()])
  })

  it('leaves a condition that the text doesn’t name to a judge', () => {
    expect(prohibitedAwardLinkage(unlisted).missing).toMatchObject([{ judgedBy: { en: 'Municipal Finance Bureau' } }])
  })

  it('by “定期开展政府采购…”: says nothing of other tendering', () => {
    expect(prohibitedAwardLinkage(outside)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('政府采购') }],
    })
  })

  it('by “将违反政府采购公平竞争的行为列入…”: puts it on the negative list', () => {
    expect(prohibitedAwardLinkage(linkage).consequence?.zh).toContain('由市财政局列入《南通市政府采购负面清单》')
  })

  refuses(prohibitedAwardLinkage, [
    [{ ...linkage, supplierCondition: 'local' }, 'supplierCondition'],
    [{ ...linkage, isOtherConditionProhibited: true }, 'supplierCondition'],
    [{ ...linkage, conditionEffect: true }, 'conditionEffect'],
  ])
})

const treatment = {
  isGovernmentProcurement: true,
  treatmentGround: 'location',
  supplierTreatment: 'disadvantage',
} as const
const harmOnly = { reading: 'harm-only' }

describe('procurementDiscrimination', () => {
  classifies(procurementDiscrimination, [
    [treatment, 'prohibited'],
    [{ ...treatment, treatmentGround: 'ownership' }, 'prohibited'],
    [{ ...treatment, supplierTreatment: 'favour' }, 'prohibited'],
    [{ ...treatment, supplierTreatment: 'favour' }, 'not-caught', harmOnly],
    [treatment, 'prohibited', harmOnly],
    [{ ...treatment, supplierTreatment: 'equal' }, 'not-caught'],
    [{ ...treatment, treatmentGround: 'other' }, undefined],
    [{ ...treatment, treatmentGround: 'other', isOtherGroundProhibited: true }, 'prohibited'],
    [{ ...treatment, treatmentGround: 'other', isOtherGroundProhibited: false }, 'not-caught'],
    [{ treatmentGround: 'location', supplierTreatment: 'favour' }, undefined],
    [{ isGovernmentProcurement: true, treatmentGround: 'location' }, undefined],
    [{ isGovernmentProcurement: true, supplierTreatment: 'favour' }, undefined],
  ])

  it('says nothing of what isn’t government procurement', () => {
    expect(procurementDiscrimination({ ...treatment, isGovernmentProcurement: false }).outcome).toBe('not-covered')
  })

  it('puts what is prohibited on the negative list', () => {
    expect(procurementDiscrimination(treatment).consequence?.zh).toContain('由市财政局列入《南通市政府采购负面清单》')
  })

  it('by “四项……等”: what one ban doesn’t catch, the other may, and each says so without an id', () => {
    const linked = prohibitedAwardLinkage({ conditionEffect: 'none' }).consequence
    const unequal = procurementDiscrimination({ ...treatment, supplierTreatment: 'equal' }).consequence
    expect(linked?.zh).toMatch(/^不等于允许：政府采购中的差别待遇[^a-z]*$/)
    expect(unequal?.zh).toMatch(/^不等于允许：[^a-z]*挂钩/)
  })

  it('takes the options by the document’s own words', () => {
    const row = { 对供应商所提条件: '在本地设立办事处', 区别对待的理由: '所有制', 供应商待遇: '歧视性待遇' }
    expect(readFacts('procurement', row, { language: 'zh' })).toEqual({
      facts: { supplierCondition: 'local-branch', treatmentGround: 'ownership', supplierTreatment: 'disadvantage' },
      issues: [],
    })
  })

  refuses(procurementDiscrimination, [
    [{ ...treatment, treatmentGround: 'size' }, 'treatmentGround'],
    [{ ...treatment, isOtherGroundProhibited: true }, 'treatmentGround'],
  ])
})
