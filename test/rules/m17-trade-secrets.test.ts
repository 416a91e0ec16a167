import { describe, expect, it } from 'vitest'
import { tradeSecretServiceCatalogue, tradeSecretServices } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('tradeSecretServices', () => {
  const served = { registeredDistrict: 'rugao', srdiLevel: 'municipal' } as const
  decides(tradeSecretServices, {
    eligible: served,
    stillEligible: [{ srdiLevel: 'provincial' }, { srdiLevel: 'national' }, { srdiLevel: 'county' }],
    ineligible: [],
  })

  // M17 措施 “为全市专精特新企业提供”: of others nothing is said.
  it.each([
    ['registeredDistrict', { registeredDistrict: 'elsewhere' }],
    ['srdiLevel', { srdiLevel: 'none' }],
  ] as const)('by “全市专精特新企业”: says nothing of others, for %s', (fact, change) => {
    const { outcome, reasons, unmet } = tradeSecretServices({ ...served, ...change })
    expect([outcome, reasons?.length, factsIn(unmet)]).toEqual(['not-covered', 1, [fact]])
  })

  it('by “线上培训指导、示范文本指引、自我风险评估和绿色维权通道等服务”: says what it gives, and where it stands', () => {
    const { gives, leadsTo } = tradeSecretServices(served)
    expect(gives?.zh).toBe('线上培训指导、示范文本指引、自我风险评估、绿色维权通道等商业秘密保护服务')
    expect(leadsTo).toEqual(['m17.trade-secret-service-catalogue'])
  })

  it('by “开发…综合服务平台”: doesn’t say that the platform is there', () => {
    expect(tradeSecretServices(served).notes.some((one) => one.zh.includes('何时上线'))).toBe(true)
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
    ['商业秘密保护线上培训指导', 'service', '线上培训指导'],
    ['线上培训指导服务', 'service', '线上培训指导'],
    ['知识宣传培训', 'service', '线上培训指导'],
    ['规范化文书和管理制度', 'service', '示范文本指引'],
    ['保密措施风险评估', 'service', '自我风险评估'],
    ['“了解商秘”模块', 'module', '了解商秘'],
    ['商秘自检功能模块', 'module', '商秘自检'],
    ['Self-check module', 'module', '商秘自检'],
    ['商业秘密保护知识宣传培训', 'service', '线上培训指导'],
    ['规范化文书和管理制度参考', 'service', '示范文本指引'],
    ['对现有保密措施进行风险评估', 'service', '自我风险评估'],
    ['绿色维权通道', 'service', '绿色维权通道'],
    ['维权绿色通道', 'service', '绿色维权通道'],
    ['风险评估', 'service', '自我风险评估'],
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

  it('by “全市专精特新企业”, “清源行动”: says whom they serve, and what is pursued', () => {
    const { entries, notes } = tradeSecretServiceCatalogue({ tradeSecretService: '共享之库' })
    expect(entries[0]?.serves.zh).toBe('全市专精特新企业')
    expect(notes.some((one) => one.zh.includes('清源行动'))).toBe(true)
  })

  refuses(tradeSecretServiceCatalogue, [[{ tradeSecretService: '' }, 'tradeSecretService']])
})
