import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import {
  brokenPromisePriority,
  priorityAdministrativeCases,
  selfCorrectionStage,
  targetedEnforcementTraining,
} from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

const verdictOf = (id: string, facts: object) =>
  evaluate(id, facts) as unknown as { outcome: string; reasons?: readonly { zh: string }[] }

describe('brokenPromisePriority', () => {
  const because = (...administrativeBreachCauses: string[]) => ({ administrativeBreachCauses })
  const broken = { administrativeBreaches: ['promise-not-kept'] }
  classifies(brokenPromisePriority, [
    [{ ...broken, ...because('boundaries-changed') }, 'priority'],
    [{ ...broken, ...because('functions-changed') }, 'priority'],
    [{ ...broken, ...because('officials-changed') }, 'priority'],
    [{ ...broken, ...because('other', 'officials-changed') }, 'priority'],
    [{ ...because('officials-changed'), administrativeBreaches: ['policy-not-continued'] }, 'priority'],
    [
      { ...because('officials-changed'), administrativeBreaches: ['policy-not-continued', 'promise-not-kept'] },
      'priority',
    ],
    [broken, undefined],
    [{}, undefined],
  ])

  it.each([
    [{ administrativeBreaches: [] }, ['administrativeBreaches']],
    [{ ...broken, ...because('other') }, ['administrativeBreachCauses']],
    [{ ...broken, ...because() }, ['administrativeBreachCauses']],
    [because('other'), ['administrativeBreachCauses']],
  ])('by “以及”, a closed list: says nothing of %o, for one reason, and lacks %o', (facts: object, lacking) => {
    const { outcome, reasons, unmet } = evaluate('m42.broken-promise-priority', facts)
    expect([outcome, reasons?.map((one) => one.zh)]).toEqual([
      'not-covered',
      [expect.stringMatching('因行政区划调整、机构职能变化、负责人员更替导致的政策不延续、承诺不兑现')],
    ])
    expect(factsIn(unmet ?? [])).toEqual(lacking)
  })

  it('where the cause is known, needs no word on what was broken: a cause is told of a breach alone', () => {
    expect(brokenPromisePriority(because('officials-changed') as never)).toMatchObject({
      class: 'priority',
      missing: [],
    })
  })

  refuses(brokenPromisePriority, [
    [because('budget'), 'administrativeBreachCauses'],
    [{ administrativeBreachCauses: 'other' }, 'administrativeBreachCauses'],
    [{ administrativeBreaches: ['both'] }, 'administrativeBreaches'],
    [{ administrativeBreaches: [], ...because('officials-changed') }, 'administrativeBreaches'],
  ])
})

describe('priorityAdministrativeCases', () => {
  const names = ['产权保护', '市场准入', '公平竞争', '社会信用', '行政协议', '行政允诺']

  it('lists the cases of the measure, then the disputes of the interpretation', () => {
    expect(priorityAdministrativeCases().entries.map((one) => one.label.zh)).toEqual(names)
  })

  it.each([
    ['property-rights', '产权保护'],
    ['market-access', '市场准入'],
    ['fair-competition', '公平竞争'],
    ['social-credit', '社会信用'],
    ['agreement', '行政协议'],
    ['promise', '行政允诺'],
  ] as const)('finds %s', (administrativeCaseKind, zh) => {
    const { entries, outcome } = priorityAdministrativeCases({ administrativeCaseKind })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })

  it('by “招商引资活动中……不履行引发的纠纷”: says within what agreements and promises are meant', () => {
    const of = (administrativeCaseKind: 'agreement' | 'promise' | 'market-access') =>
      priorityAdministrativeCases({ administrativeCaseKind }).entries.map((one) => one.of.zh)
    expect([of('agreement'), of('promise'), of('market-access')]).toEqual([
      [expect.stringContaining('招商引资')],
      [expect.stringContaining('招商引资')],
      ['行政案件'],
    ])
  })

  it('leaves another kind open', () => {
    expect(priorityAdministrativeCases({ administrativeCaseKind: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
})

describe('targetedEnforcementTraining', () => {
  const [field, area] = [{ trainingUnit: 'field' }, { trainingUnit: 'area' }]
  classifies(targetedEnforcementTraining, [
    [{ ...field, hasManyAdministrativeCases: true }, 'targeted'],
    [{ ...area, losesManyAdministrativeCases: true }, 'targeted'],
    [field, undefined],
    [area, undefined],
    [{ hasManyAdministrativeCases: true }, undefined],
    [{ hasManyAdministrativeCases: true, losesManyAdministrativeCases: true }, 'targeted'],
    [{}, undefined],
  ])

  it.each([
    [{ ...field, hasManyAdministrativeCases: false }, '其他领域未写'],
    [{ ...field, hasManyAdministrativeCases: false, losesManyAdministrativeCases: true }, '其他领域未写'],
    [{ ...area, losesManyAdministrativeCases: false }, '其他地区未写'],
    [{ ...area, losesManyAdministrativeCases: false, hasManyAdministrativeCases: true }, '其他地区未写'],
  ])('by “聚焦”: says nothing of %o', (facts, reason) => {
    const { outcome, reasons } = verdictOf('m42.targeted-enforcement-training', facts)
    expect([outcome, reasons?.[0]?.zh]).toEqual(['not-covered', expect.stringContaining(reason)])
  })

  it.each([
    ['field', 'hasManyAdministrativeCases'],
    ['area', 'losesManyAdministrativeCases'],
  ] as const)('of a %s asks the planners alone, for %s', (trainingUnit, fact) => {
    expect(targetedEnforcementTraining({ trainingUnit }).missing).toMatchObject([
      { fact, judgedBy: { zh: expect.stringMatching(/^市司法局、市中级人民法院.*文中未写由谁认定/) } },
    ])
  })
})

describe('selfCorrectionStage', () => {
  classifies(selfCorrectionStage, [
    [{ administrativeDisputeStage: 'administrative-procedure' }, 'main-ground'],
    [{ administrativeDisputeStage: 'reconsideration' }, 'main-channel'],
    [{ administrativeDisputeStage: 'litigation' }, 'in-litigation'],
    [{}, undefined],
  ])

  it('says nothing of another stage', () => {
    expect(verdictOf('m42.self-correction-stage', { administrativeDisputeStage: 'other' })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('其他阶段未写') }],
    })
  })

  it('by “推动自我纠正由诉讼阶段向诉讼前端传导”: is an aim, which bars no correction in litigation', () => {
    const { consequence, force } = selfCorrectionStage({ administrativeDisputeStage: 'litigation' })
    expect([force, consequence?.zh]).toEqual(['aims', expect.stringContaining('诉前')])
    expect(targetedEnforcementTraining({ trainingUnit: 'field', hasManyAdministrativeCases: true }).force).toBe('shall')
  })

  refuses(selfCorrectionStage, [[{ administrativeDisputeStage: 'petition' }, 'administrativeDisputeStage']])
})
