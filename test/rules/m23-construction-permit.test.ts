import { describe, expect, it } from 'vitest'
import { constructionPermitConditions, permitSavingTargets, permitScopeExtension } from '../../src/rules/index'
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
      stillEligible: [{ isFireReviewRequired: true, isFireReviewHandled: false }],
      ineligible: failingOne,
      options: { reading: 'fire-review-apart' },
    })
  })

  describe('read as asking for the contract', () => {
    const { isGeneralContractorDetermined: _, ...three } = four
    decides(constructionPermitConditions, {
      eligible: { ...three, isGeneralContractSigned: true },
      ineligible: [...failingOne.slice(0, 3), { isGeneralContractSigned: false }],
      options: { reading: 'contract-signed+fire-review-apart' },
    })
  })

  const pending = { ...four, isFireReviewRequired: true, isFireReviewHandled: false }
  it.each([
    [judged, 'eligible', []],
    [{ ...four, isFireReviewHandled: true }, 'eligible', []],
    [{ ...pending, isFireReviewHandled: true }, 'eligible', []],
    [pending, 'undetermined', ['mayPermitPrecedeFireReview']],
    [{ ...pending, mayPermitPrecedeFireReview: true }, 'eligible', []],
    [{ ...pending, mayPermitPrecedeFireReview: false }, 'ineligible', []],
    [{ ...pending, isLandUseSettled: false }, 'ineligible', []],
    [{ ...judged, firstDrawingReview: 'opinion' }, 'eligible', []],
    [four, 'undetermined', ['isFireReviewRequired', 'isFireReviewHandled', 'mayPermitPrecedeFireReview']],
  ] as const)('of %o says %s, and asks for %o', (facts, outcome, asked) => {
    const { missing, ...verdict } = constructionPermitConditions(facts)
    expect([verdict.outcome, missing.map((one) => one.fact)]).toEqual([outcome, asked])
  })

  it('never issues past an unhandled fire review that is required, unless told that it may', () => {
    expect(constructionPermitConditions(pending, { reading: 'fire-review-first' }).outcome).toBe('ineligible')
    expect(constructionPermitConditions(pending).missing[0]?.judgedBy?.zh).toContain('市行政审批局')
  })

  refuses(constructionPermitConditions, [[{ ...four, firstDrawingReview: true }, 'firstDrawingReview']])
})

describe('permitScopeExtension', () => {
  classifies(permitScopeExtension, [
    [{ hasConstructionPermit: true, hasFurtherDrawingsPassed: true }, 'extended'],
    [{ hasConstructionPermit: true, hasFurtherDrawingsPassed: false }, 'unchanged'],
    [{ hasConstructionPermit: false, hasFurtherDrawingsPassed: true }, 'no-permit'],
    [{ hasConstructionPermit: false }, 'no-permit'],
    [{ hasConstructionPermit: true }, undefined],
    [{ hasFurtherDrawingsPassed: true }, undefined],
  ])
  refuses(permitScopeExtension, [[{ hasConstructionPermit: 'yes' }, 'hasConstructionPermit']])
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

  refuses(permitSavingTargets, [
    [{ permitMaterialsSavedShare: '1.01' }, 'permitMaterialsSavedShare'],
    [{ preparationDaysSaved: -1 }, 'preparationDaysSaved'],
  ])
})
