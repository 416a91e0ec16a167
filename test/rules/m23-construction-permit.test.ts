import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import {
  constructionPermitConditions,
  deferredMaterialsTimeliness,
  permitSavingTargets,
  permitScopeExtension,
} from '../../src/rules/index'
import { assesses, classifies, decides, refuses } from '../support/cases'

const four = {
  isLandUseSettled: true,
  hasPlanningPermit: true,
  firstDrawingReview: 'certificate',
  isGeneralContractorDetermined: true,
} as const
const failingOne = [
  { isLandUseSettled: false },
  { hasPlanningPermit: false },
  { firstDrawingReview: 'none' },
  { isGeneralContractorDetermined: false },
]

describe('constructionPermitConditions', () => {
  const judged = { ...four, isFireReviewRequired: false }
  it.each(failingOne)('isn’t issued with %o, for that reason alone', (change) => {
    const verdict = constructionPermitConditions({ ...judged, ...change } as never)
    expect([verdict.outcome, verdict.unmet.length]).toEqual(['ineligible', 1])
  })

  describe('read with the fire review apart', () => {
    decides(constructionPermitConditions, {
      eligible: four,
      stillEligible: [{ isFireReviewRequired: true, isFireReviewPassed: false }],
      ineligible: failingOne,
      options: { reading: 'fire-review-apart' },
    })
  })

  describe('read as asking for the contract as well', () => {
    decides(constructionPermitConditions, {
      eligible: { ...four, isGeneralContractSigned: true },
      implied: ['isGeneralContractorDetermined'],
      ineligible: [...failingOne.slice(0, 3), { isGeneralContractSigned: false }],
      options: { reading: 'contract-signed+fire-review-apart' },
    })
  })

  it('by “确定总承包施工单位”: isn’t issued without a contractor, whatever is said of a contract', () => {
    const without = { ...judged, isGeneralContractorDetermined: false, isGeneralContractSigned: false }
    const reading = 'contract-signed+fire-review-judged'
    expect(constructionPermitConditions(without, { reading }).outcome).toBe('ineligible')
  })

  const pending = { ...four, isFireReviewRequired: true, isFireReviewPassed: false }
  it.each([
    [judged, 'eligible', []],
    [{ ...four, isFireReviewPassed: true }, 'eligible', []],
    [{ ...pending, isFireReviewPassed: true }, 'eligible', []],
    [pending, 'undetermined', ['mayPermitPrecedeFireReview']],
    [{ ...pending, mayPermitPrecedeFireReview: true }, 'eligible', []],
    [{ ...pending, mayPermitPrecedeFireReview: false }, 'ineligible', []],
    [{ ...pending, isLandUseSettled: false }, 'ineligible', []],
    [{ ...judged, firstDrawingReview: 'opinion' }, 'eligible', []],
    [four, 'undetermined', ['isFireReviewPassed', 'isFireReviewRequired', 'mayPermitPrecedeFireReview']],
  ] as const)('of %o says %s, and asks for %o', (facts, outcome, asked) => {
    const { missing, ...verdict } = constructionPermitConditions(facts)
    expect([verdict.outcome, missing.map((one) => one.fact)]).toEqual([outcome, asked])
  })

  it('by “依法办理”: never issues past a fire review that is required, unless the authority agrees', () => {
    expect(constructionPermitConditions(pending, { reading: 'fire-review-first' }).outcome).toBe('ineligible')
    expect(constructionPermitConditions(pending).missing[0]?.judgedBy?.zh).toContain('市行政审批局')
  })

  it('asks whether the law requires the review of its authority, not of the builder', () => {
    const required = constructionPermitConditions(four).missing.find((one) => one.fact === 'isFireReviewRequired')
    expect(required?.judgedBy?.zh).toContain('消防设计审查主管部门')
  })

  it('by “不再另行核发”: says what is given, and where it leads', () => {
    const { gives, leadsTo } = constructionPermitConditions(judged)
    expect(gives?.zh).toContain('不再另发')
    expect(leadsTo).toEqual(expect.arrayContaining(['m23.permit-scope-extension', 'm23.deferred-materials']))
  })

  it.each([
    ['审图合格证', 'certificate'],
    ['施工图设计文件审查合格证', 'certificate'],
    ['施工图设计文件审查合格意见', 'opinion'],
  ])('takes %s for the paper that it is', (written, firstDrawingReview) => {
    expect(readFacts('project', { 首张施工图审查文件: written }, { language: 'zh' })).toEqual({
      facts: { firstDrawingReview },
      issues: [],
    })
  })

  refuses(constructionPermitConditions, [
    [{ ...four, firstDrawingReview: true }, 'firstDrawingReview'],
    [{ isGeneralContractorDetermined: false, isGeneralContractSigned: true }, 'isGeneralContractSigned'],
    [{ isFireReviewRequired: false, isFireReviewPassed: true }, 'isFireReviewPassed'],
  ])
})

describe('permitScopeExtension', () => {
  classifies(permitScopeExtension, [
    [{ hasConstructionPermit: true, hasFurtherDrawingsPassed: true }, 'extended'],
    [{ hasConstructionPermit: true, hasFurtherDrawingsPassed: false }, 'unchanged'],
    [{ hasConstructionPermit: true }, undefined],
    [{ hasFurtherDrawingsPassed: true }, undefined],
  ])
  it.each([true, false, undefined])(
    'by “获得首次施工许可后”: says nothing before, with further drawings passed: %s',
    (hasFurtherDrawingsPassed) => {
      expect(permitScopeExtension({ hasConstructionPermit: false, hasFurtherDrawingsPassed })).toMatchObject({
        outcome: 'not-covered',
        reasons: [{ zh: expect.stringContaining('首次施工许可尚未取得') }],
      })
    },
  )
  refuses(permitScopeExtension, [
    [{ hasConstructionPermit: 'yes' }, 'hasConstructionPermit'],
    [{ hasFurtherDrawingsPassed: true, firstDrawingReview: 'none' }, 'hasFurtherDrawingsPassed'],
  ])
})

describe('deferredMaterialsTimeliness', () => {
  const held = { completionAcceptanceHeldOn: '2023-06-15' }
  const supplied = (deferredMaterialsSuppliedOn: string, of: object = held) => ({
    ...of,
    areDeferredMaterialsSupplied: true,
    deferredMaterialsSuppliedOn,
  })
  const open = { ...held, areDeferredMaterialsSupplied: false }
  const passed = { completionAcceptancePassedOn: '2023-06-21' }
  const acceptancePassed = { reading: 'acceptance-passed' }
  const sameDay = { reading: 'same-day' }
  classifies(deferredMaterialsTimeliness, [
    [supplied('2023-06-14'), 'in-time'],
    [supplied('2023-06-15'), 'late'],
    [supplied('2023-06-15'), 'in-time', sameDay],
    [supplied('2023-06-16'), 'late', sameDay],
    [supplied('2023-06-20', passed), 'in-time', acceptancePassed],
    [supplied('2023-06-21', passed), 'late', acceptancePassed],
    [supplied('2023-06-21', passed), 'in-time', { reading: 'same-day+acceptance-passed' }],
    [open, undefined],
    [open, 'pending', { asOf: '2023-06-14' }],
    [open, 'late', { asOf: '2023-06-15' }],
    [open, 'pending', { asOf: '2023-06-15', ...sameDay }],
    [held, undefined, { asOf: '2023-06-14' }],
    [{ areDeferredMaterialsSupplied: true, ...held }, undefined],
  ])
  it('by “技术、管理等资料”: says that the list is open', () => {
    expect(deferredMaterialsTimeliness(open).notes).toMatchObject([{ zh: expect.stringContaining('以“等”收尾') }])
  })
  it('refuses materials that came after the day asked', () => {
    const ahead = supplied('2023-06-14') as Parameters<typeof deferredMaterialsTimeliness>[0]
    expect(() => deferredMaterialsTimeliness(ahead, { asOf: '2023-06-13' })).toThrow(/past/)
  })
  refuses(deferredMaterialsTimeliness, [
    [{ ...open, deferredMaterialsSuppliedOn: '2023-06-14' }, 'areDeferredMaterialsSupplied'],
    [{ ...open, completionAcceptancePassedOn: '2023-06-14' }, 'completionAcceptancePassedOn'],
  ])
})

describe('permitSavingTargets', () => {
  const reached = { preparationDaysSaved: 50, permitMaterialsSavedShare: '0.75' }
  assesses(permitSavingTargets, [
    [reached, 'met'],
    [{ ...reached, preparationDaysSaved: 49 }, 'not-met'],
    [{ ...reached, permitMaterialsSavedShare: '0.7499' }, 'not-met'],
    [{ ...reached, preparationDaysSaved: 51, permitMaterialsSavedShare: '1' }, 'met'],
    [{ preparationDaysSaved: 50 }, 'undetermined'],
    [{ permitMaterialsSavedShare: '0.75' }, 'undetermined'],
    [{ preparationDaysSaved: 49 }, 'not-met'],
  ])

  it('isn’t reached by what 4 or 5 equal applications of 60 days save', () => {
    const short = [45, 48].map((preparationDaysSaved) => permitSavingTargets({ preparationDaysSaved }).goals['days'])
    expect(short).toMatchObject([{ shortfall: 5 }, { shortfall: 2 }])
  })

  it('by “可为项目节省”: only aims', () => {
    expect(permitSavingTargets(reached).force).toBe('aims')
  })

  refuses(permitSavingTargets, [
    [{ permitMaterialsSavedShare: '1.01' }, 'permitMaterialsSavedShare'],
    [{ preparationDaysSaved: -1 }, 'preparationDaysSaved'],
  ])
})
