import { describe, expect, it } from 'vitest'
import { complianceReform } from '../../src/data/m46-compliance-reform'
import { about } from '../../src/language/write/subject'
import { complianceGuidanceStages, complianceRecommendations, criminalLeniencyPolicy } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('criminalLeniencyPolicy', () => {
  classifies(criminalLeniencyPolicy, [
    [{ isEnterpriseSuspected: true, criminalStage: 'arrest' }, 'no-arrest'],
    [{ isEnterpriseSuspected: true, criminalStage: 'prosecution' }, 'no-prosecution'],
    [{ isEnterpriseSuspected: true, criminalStage: 'sentencing' }, 'probation-proposed'],
    [{ isEnterpriseSuspected: true }, undefined],
    [{ criminalStage: 'arrest' }, undefined],
    [{}, undefined],
  ])

  it.each([
    ['arrest', '能不捕的不捕'],
    ['prosecution', '能不诉的不诉'],
    ['sentencing', '能不判实刑的提出适用缓刑的量刑建议'],
  ] as const)('answers at the stage of %s with %s', (criminalStage, zh) => {
    expect(criminalLeniencyPolicy({ isEnterpriseSuspected: true, criminalStage }).label?.zh).toBe(zh)
  })

  it('by “涉案企业”: says nothing where no enterprise is suspected, whatever the stage', () => {
    const result = criminalLeniencyPolicy({ isEnterpriseSuspected: false })
    expect(result).toMatchObject({ outcome: 'not-covered', missing: [] })
    expect(result.reasons?.[0]?.zh).toContain('涉案企业')
  })

  it('has no policy for another stage', () => {
    const result = criminalLeniencyPolicy({ isEnterpriseSuspected: true, criminalStage: 'other' })
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

  it('by “引入第三方监管、评估、指导”: says what else comes', () => {
    expect(complianceRecommendations().notes.map((one) => one.zh)).toContainEqual(
      expect.stringContaining('监管、评估、指导'),
    )
  })

  it('leaves another area open', () => {
    expect(complianceRecommendations({ complianceProblemArea: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
})

describe('complianceGuidanceStages', () => {
  it('by “探索建立”: is aimed at', () => {
    expect([complianceGuidanceStages().force, complianceRecommendations().force]).toEqual(['aims', 'shall'])
  })

  it('names the list, the notice and the principles', () => {
    const said = complianceGuidanceStages()
      .notes.map((one) => one.zh)
      .join()
    for (const name of ['企业行政合规指导清单', '行政合规指导风险提示书', '依法监管、服务大局、平等保护、公开透明'])
      expect(said).toContain(name)
  })

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
