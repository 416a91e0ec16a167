import { describe, expect, it } from 'vitest'
import { complianceReform } from '../../src/data/m46-compliance-reform'
import { about } from '../../src/language/write/subject'
import {
  complianceGuidanceStages,
  complianceRecommendations,
  complianceReformScope,
  criminalLeniencyPolicy,
} from '../../src/rules/index'
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
    ['企业合规经营', '企业合规经营'],
    ['合规经营', '企业合规经营'],
    ['work safety', '安全生产'],
    ['环保', '环境保护'],
  ])('finds %s', (complianceProblemArea, zh) => {
    const { entries, outcome } = complianceRecommendations({ complianceProblemArea })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })

  it('leaves another area open', () => {
    expect(complianceRecommendations({ complianceProblemArea: '税务' })).toMatchObject({
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

describe('complianceReformScope', () => {
  const ordinary = {
    caseConcerns: 'private-enterprise',
    isMajorComplexCase: false,
    size: 'medium',
    isMultinational: false,
  } as const
  const [major, large, multinational] = ['major-complex-case', 'large-enterprise', 'multinational-enterprise']

  it.each([
    [{}, ['explored']],
    [{ caseConcerns: 'other-enterprise' }, ['explored']],
    [{ size: 'micro' }, ['explored']],
    [{ size: 'small' }, ['explored']],
    [{ size: 'large' }, ['explored', large]],
    [{ isMajorComplexCase: true }, ['explored', major]],
    [{ isMultinational: true }, ['explored', multinational]],
    [{ isMajorComplexCase: true, size: 'large', isMultinational: true }, ['explored', major, large, multinational]],
    [{ caseConcerns: 'no-enterprise', isMajorComplexCase: true, size: 'large', isMultinational: true }, ['outside']],
  ])('with %o is %o', (change, classes) => {
    const result = complianceReformScope({ ...ordinary, ...change } as never)
    expect(result).toMatchObject({ outcome: 'classified', classes, missing: [] })
  })

  it('settles the scope before the kind', () => {
    const { outcome, classes } = complianceReformScope({ caseConcerns: 'other-enterprise' })
    expect([outcome, classes]).toEqual(['undetermined', ['explored']])
  })

  it('needs nothing more where no enterprise is involved', () => {
    expect(complianceReformScope({ caseConcerns: 'no-enterprise' })).toMatchObject({
      outcome: 'classified',
      classes: ['outside'],
      missing: [],
    })
  })

  it('says nothing of a case of which nothing is known', () => {
    expect(complianceReformScope({})).toMatchObject({ outcome: 'undetermined', classes: [] })
  })

  it.each(Object.keys(ordinary))('asks for %s when it is not known', (fact) => {
    const result = complianceReformScope({ ...ordinary, [fact]: undefined })
    expect(result).toMatchObject({ outcome: 'undetermined', missing: [{ fact }] })
  })

  it('grants nothing by itself, and flags both texts', () => {
    expect(complianceReformScope(ordinary)).toMatchObject({
      force: 'may',
      discrepancies: ['m46.reform-pace'],
    })
  })

  refuses(complianceReformScope, [
    [{ isMajorComplexCase: 'yes' }, 'isMajorComplexCase'],
    [{ size: 'huge' }, 'size'],
    [{ isMultinational: 1 }, 'isMultinational'],
  ])
})
