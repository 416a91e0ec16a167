import { describe, expect, it } from 'vitest'
import {
  brokenPromisePriority,
  priorityAdministrativeCases,
  selfCorrectionStage,
  targetedEnforcementTraining,
} from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('brokenPromisePriority', () => {
  const because = (...administrativeBreachCauses: string[]) => ({ administrativeBreachCauses })
  const broken = { administrativeBreach: 'promise-not-kept' }
  classifies(brokenPromisePriority, [
    [{ ...broken, ...because('boundaries-changed') }, 'priority'],
    [{ ...broken, ...because('functions-changed') }, 'priority'],
    [{ ...broken, ...because('officials-changed') }, 'priority'],
    [{ ...broken, ...because('other', 'officials-changed') }, 'priority'],
    [{ ...because('officials-changed'), administrativeBreach: 'policy-not-continued' }, 'priority'],
    [{ ...because('officials-changed'), administrativeBreach: 'neither' }, 'no-priority'],
    [{ ...broken, ...because('other') }, 'no-priority'],
    [{ ...broken, ...because() }, 'no-priority'],
    [broken, undefined],
    [because('officials-changed'), undefined],
    [{ administrativeBreach: 'neither' }, 'no-priority'],
    [because('other'), 'no-priority'],
    [{}, undefined],
  ])
  refuses(brokenPromisePriority, [
    [because('budget'), 'administrativeBreachCauses'],
    [{ administrativeBreachCauses: 'other' }, 'administrativeBreachCauses'],
    [{ administrativeBreach: 'both' }, 'administrativeBreach'],
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
    [{ ...field, hasManyAdministrativeCases: false }, 'not-targeted'],
    [{ ...field, hasManyAdministrativeCases: false, losesManyAdministrativeCases: true }, 'not-targeted'],
    [{ ...area, losesManyAdministrativeCases: true }, 'targeted'],
    [{ ...area, losesManyAdministrativeCases: false }, 'not-targeted'],
    [{ ...area, losesManyAdministrativeCases: false, hasManyAdministrativeCases: true }, 'not-targeted'],
    [field, undefined],
    [area, undefined],
    [{ hasManyAdministrativeCases: true }, undefined],
    [{ hasManyAdministrativeCases: true, losesManyAdministrativeCases: true }, 'targeted'],
    [{}, undefined],
  ])

  it.each([
    ['field', 'hasManyAdministrativeCases'],
    ['area', 'losesManyAdministrativeCases'],
  ] as const)('of a %s asks the planners alone, for %s', (trainingUnit, fact) => {
    expect(targetedEnforcementTraining({ trainingUnit }).missing).toMatchObject([
      { fact, judgedBy: { zh: '市司法局、市中级人民法院' } },
    ])
  })
})

describe('selfCorrectionStage', () => {
  classifies(selfCorrectionStage, [
    [{ administrativeDisputeStage: 'administrative-procedure' }, 'main-ground'],
    [{ administrativeDisputeStage: 'reconsideration' }, 'main-channel'],
    [{ administrativeDisputeStage: 'litigation' }, 'beyond-the-aim'],
    [{}, undefined],
  ])
  refuses(selfCorrectionStage, [[{ administrativeDisputeStage: 'petition' }, 'administrativeDisputeStage']])
})
