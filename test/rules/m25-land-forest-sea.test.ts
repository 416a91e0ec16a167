import { describe, expect, it } from 'vitest'
import { forestUseProvisionalAcceptance, landQuotaGuarantee, seaUseMergedOpinion } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('landQuotaGuarantee', () => {
  const everyYear = { reading: 'every-year' }
  classifies(landQuotaGuarantee, [
    [{ majorProjectLevel: 'provincial', isOnListOf2023: true }, 'full'],
    [{ majorProjectLevel: 'municipal', isOnListOf2023: true }, 'priority'],
    [{ majorProjectLevel: 'none' }, 'none'],
    [{ majorProjectLevel: 'county' }, 'none'],
    [{ majorProjectLevel: 'provincial', isOnListOf2023: false }, 'none'],
    [{ majorProjectLevel: 'provincial', isOnListOf2023: false }, 'full', everyYear],
    [{ majorProjectLevel: 'municipal' }, 'priority', everyYear],
    [{ majorProjectLevel: 'none' }, 'none', everyYear],
    [{ majorProjectLevel: 'national', isOnListOf2023: true }, undefined],
    [{ majorProjectLevel: 'national', isOnListOf2023: true, nationalProjectLandQuota: 'full' }, 'full'],
    [{ majorProjectLevel: 'national', isOnListOf2023: true, nationalProjectLandQuota: 'priority' }, 'priority'],
    [{ majorProjectLevel: 'national', isOnListOf2023: true, nationalProjectLandQuota: 'none' }, 'none'],
    [{ majorProjectLevel: 'provincial' }, undefined],
    [{ isOnListOf2023: false }, 'none'],
    [{}, undefined],
  ])

  it('leaves a national project to the bureau', () => {
    const { missing } = landQuotaGuarantee({ majorProjectLevel: 'national', isOnListOf2023: true })
    expect(missing).toMatchObject([{ fact: 'nationalProjectLandQuota', judgedBy: { zh: '市自然资源和规划局' } }])
  })
  refuses(landQuotaGuarantee, [[{ majorProjectLevel: 'town' }, 'majorProjectLevel']])
})

describe('forestUseProvisionalAcceptance', () => {
  const planOpen = {
    appliesForForestUse: true,
    isPreliminaryDesignApproved: true,
    usesProtectedPublicForest: true,
    isForestBalancePlanReviewed: false,
    isForestFileOtherwiseComplete: true,
  }

  it.each([
    [{}, 'eligible'],
    [{ isPreliminaryDesignApproved: false }, 'eligible'],
    [{ isPreliminaryDesignApproved: false, usesProtectedPublicForest: false }, 'eligible'],
    [{ isPreliminaryDesignApproved: false, isForestBalancePlanReviewed: true }, 'eligible'],
    [{ isPreliminaryDesignApproved: false, usesProtectedPublicForest: undefined }, 'eligible'],
    [{ isPreliminaryDesignApproved: undefined }, 'eligible'],
  ] as const)('may be granted with %o', (change, outcome) => {
    expect(forestUseProvisionalAcceptance({ ...planOpen, ...change })).toMatchObject({ outcome, force: 'may' })
  })

  it.each([
    [{ appliesForForestUse: false }, 'appliesForForestUse'],
    [{ usesProtectedPublicForest: false }, 'isPreliminaryDesignApproved'],
    [{ isForestBalancePlanReviewed: true }, 'isPreliminaryDesignApproved'],
    [{ isForestFileOtherwiseComplete: false }, 'isForestFileOtherwiseComplete'],
  ])('is not with %o', (change, fact) => {
    const { outcome, unmet } = forestUseProvisionalAcceptance({ ...planOpen, ...change })
    expect([outcome, unmet.length]).toEqual(['ineligible', 1])
    expect(factsIn(unmet)).toContain(fact)
  })

  it.each([
    'appliesForForestUse',
    'usesProtectedPublicForest',
    'isForestBalancePlanReviewed',
    'isForestFileOtherwiseComplete',
  ])('asks for %s when it is not known', (fact) => {
    const { outcome, missing } = forestUseProvisionalAcceptance({ ...planOpen, [fact]: undefined })
    expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', [fact]])
  })
})

describe('seaUseMergedOpinion', () => {
  classifies(seaUseMergedOpinion, [
    [{ conformsToMarineZoning: false, isPlanningCommitmentProject: true }, 'merged'],
    [{ conformsToMarineZoning: true }, 'not-covered'],
    [{ isPlanningCommitmentProject: false }, 'not-covered'],
    [{ conformsToMarineZoning: false }, undefined],
    [{ isPlanningCommitmentProject: true }, undefined],
  ])
})
