import { describe, expect, it } from 'vitest'
import { tradeSecretServiceCatalogue, tradeSecretServices } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

describe('tradeSecretServices', () => {
  decides(tradeSecretServices, {
    eligible: { registeredDistrict: 'rugao', srdiLevel: 'municipal' },
    stillEligible: [{ srdiLevel: 'provincial' }, { srdiLevel: 'national' }, { srdiLevel: 'county' }],
    ineligible: [{ registeredDistrict: 'elsewhere' }, { srdiLevel: 'none' }],
  })
})

describe('tradeSecretServiceCatalogue', () => {
  it('lists four services and four modules', () => {
    expect(tradeSecretServiceCatalogue().entries.map((one) => one.kind)).toEqual([
      ...Array(4).fill('service'),
      ...Array(4).fill('module'),
    ])
  })

  it.each([
    ['线上培训指导', 'service', '线上培训指导'],
    ['商业秘密保护知识宣传培训', 'service', '线上培训指导'],
    ['规范化文书和管理制度参考', 'service', '示范文本指引'],
    ['对现有保密措施进行风险评估', 'service', '自我风险评估'],
    ['绿色维权通道', 'service', '绿色维权通道'],
    ['green channel for defending rights', 'service', '绿色维权通道'],
    ['了解商秘', 'module', '了解商秘'],
    ['共享之库', 'module', '共享之库'],
    ['商秘自检', 'module', '商秘自检'],
    ['维权互动', 'module', '维权互动'],
  ])('finds %s', (tradeSecretService, kind, zh) => {
    const { entries, outcome } = tradeSecretServiceCatalogue({ tradeSecretService })
    expect([outcome, entries.map((one) => [one.kind, one.label.zh])]).toEqual(['found', [[kind, zh]]])
  })

  it('leaves another service open', () => {
    expect(tradeSecretServiceCatalogue({ tradeSecretService: '保密审计' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })

  refuses(tradeSecretServiceCatalogue, [[{ tradeSecretService: '' }, 'tradeSecretService']])
})
