import { describe, expect, it } from 'vitest'
import { complianceReform } from '../../src/data/m46-compliance-reform'
import { about } from '../../src/language/write/subject'
import { complianceGuidanceStages, complianceRecommendations, criminalLeniencyPolicy } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('criminalLeniencyPolicy', () => {
  classifies(criminalLeniencyPolicy, [
    [{ criminalStage: 'arrest' }, 'no-arrest'],
    [{ criminalStage: 'prosecution' }, 'no-prosecution'],
    [{ criminalStage: 'sentencing' }, 'probation-proposed'],
    [{}, undefined],
  ])

  it.each([
    ['arrest', '不捕'],
    ['prosecution', '不诉'],
    ['sentencing', '适用缓刑的量刑建议'],
  ] as const)('answers at the stage of %s with %s', (criminalStage, zh) => {
    expect(criminalLeniencyPolicy({ criminalStage }).label?.zh).toBe(zh)
  })

  it('has no policy for another stage', () => {
    const result = criminalLeniencyPolicy({ criminalStage: 'other' })
    expect(result).toMatchObject({ outcome: 'not-covered', missing: [], reasons: [{}] })
  })

  refuses(criminalLeniencyPolicy, [[{ criminalStage: 'appeal' }, 'criminalStage']])
})

describe('complianceRecommendations', () => {
  it('lists three areas, each with both documents', () => {
    const { entries, outcome } = complianceRecommendations()
    expect([outcome, entries.map((one) => [one.label.zh, one.documents.map((each) => each.label.zh)])]).toEqual([
      'listed',
      [
        ['企业合规经营', ['检察建议', '执法建议']],
        ['安全生产', ['检察建议', '执法建议']],
        ['环境保护', ['检察建议', '执法建议']],
      ],
    ])
  })

  it.each([
    ['operation', '企业合规经营'],
    ['work-safety', '安全生产'],
    ['environment', '环境保护'],
  ] as const)('finds %s', (complianceProblemArea, zh) => {
    const { entries, outcome } = complianceRecommendations({ complianceProblemArea })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })

  it('leaves another area open', () => {
    expect(complianceRecommendations({ complianceProblemArea: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
})

describe('complianceGuidanceStages', () => {
  it('lists as many stages as the document counts', () => {
    const count = complianceReform[about].parameters.find((one) => one.id === 'm46.stage-count')?.value
    const { entries, outcome } = complianceGuidanceStages()
    expect([outcome, entries.length]).toEqual(['listed', Number(count)])
  })

  it.each([
    ['before', '事前预警防控'],
    ['during', '事中评估整改'],
    ['after', '事后修复巩固'],
  ] as const)('does %s: %s', (guidanceStage, zh) => {
    const { entries, outcome } = complianceGuidanceStages({ guidanceStage })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })

  refuses(complianceGuidanceStages, [[{ guidanceStage: 'never' }, 'guidanceStage']])
})
