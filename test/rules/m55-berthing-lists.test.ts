import { describe, expect, it } from 'vitest'
import { berthingWaiver } from '../../src/data/m55-berthing-waiver'
import { readFacts } from '../../src/intake/index'
import { berthingViolationScenarios, portOperatorDuties } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('berthingViolationScenarios', () => {
  it('lists two, both of which ask for the same conduct', () => {
    const { entries, outcome } = berthingViolationScenarios()
    expect(outcome).toBe('listed')
    expect(entries.map((one) => one.label.zh)).toEqual([
      '持用过期搭靠外国船舶许可搭靠外国船舶',
      '中国籍船舶未办理搭靠外国船舶许可搭靠外国船舶',
    ])
    for (const { conduct } of entries)
      expect(conduct.map((one) => one.zh)).toEqual(['未实施其他违法犯罪行为', '未发生无关人员和物品上下外国船舶'])
  })
  it('asks a ship without a permit to be Chinese, not one on an expired permit', () => {
    const asks = (berthingScenario: 'expired-permit' | 'no-permit') =>
      berthingViolationScenarios({ berthingScenario }).entries.map((one) => one.asks.zh.includes('中国籍'))
    expect(asks('expired-permit')).toEqual([false])
    expect(asks('no-permit')).toEqual([true])
  })
  it('leaves another scenario open', () => {
    expect(berthingViolationScenarios({ berthingScenario: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
  it('has as many as the document counts', () => {
    expect(berthingWaiver.scenarioCount.node).toMatchObject({
      parameter: { value: berthingViolationScenarios.entries.length },
    })
  })
  refuses(berthingViolationScenarios, [[{ berthingScenario: 'none' }, 'berthingScenario']])
})

describe('portOperatorDuties', () => {
  it.each([
    ['port-operator', '口岸运营单位'],
    ['transport-operator', '交通运输工具负责单位'],
    ['border-agent', '出境入境业务代理单位'],
  ] as const)('names %s', (portDutyParty, zh) => {
    const { outcome, entries } = portOperatorDuties({ portDutyParty })
    expect({ outcome, names: entries.map((one) => one.label.zh) }).toEqual({ outcome: 'found', names: [zh] })
    expect(entries[0]?.duties.map((one) => one.zh)).toEqual(['自管', '协管', '教育培训所属人员'])
  })
  it('lists three, and leaves others open', () => {
    expect(portOperatorDuties().entries).toHaveLength(3)
    expect(portOperatorDuties({ portDutyParty: 'other' }).outcome).toBe('unconfirmed')
  })
  refuses(portOperatorDuties, [[{ portDutyParty: 'crew' }, 'portDutyParty']])
})

it.each([
  ['临时船舶搭靠外国船舶许可', 'berthing', 'berthingPermitKind', 'temporary'],
  ['长期船舶搭靠外轮许可', 'berthing', 'berthingPermitKind', 'long-term'],
  ['未办理搭靠外国船舶许可', 'berthing', 'berthingScenario', 'no-permit'],
] as const)('M55 解读 过期许可: reads %s of a %s', (word, subject, fact, key) => {
  expect(readFacts(subject, { [fact]: word }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
