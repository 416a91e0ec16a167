import { describe, expect, it } from 'vitest'
import { drugCatalogueStages, firstLaunchPrice, procurementSupport } from '../../src/rules/index'

describe('drugCatalogueStages', () => {
  it('lists five stages in their order', () => {
    expect(drugCatalogueStages().entries.map((one) => [one.order, one.label.zh])).toEqual([
      [1, '准备'],
      [2, '申报'],
      [3, '专家评审'],
      [4, '谈判'],
      [5, '公布结果'],
    ])
  })

  it('says where to declare, at the declaration alone', () => {
    const declaring = drugCatalogueStages().entries.filter((one) => 'declareAt' in one)
    expect(declaring).toMatchObject([{ key: 'declaration', declareAt: 'https://fuwu.nhsa.gov.cn/' }])
  })

  it.each(['formal-examination', 'public-notice', 'recheck'] as const)('%s is none of the five', (step) => {
    expect(drugCatalogueStages({ drugCatalogueStep: step })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })

  it.each([
    ['preparation', 1],
    ['publication', 5],
  ] as const)('finds %s', (drugCatalogueStep, order) => {
    expect(drugCatalogueStages({ drugCatalogueStep })).toMatchObject({ outcome: 'found', entries: [{ order }] })
  })
})

describe('firstLaunchPrice', () => {
  it('lists five aspects, and leaves the list open', () => {
    expect(firstLaunchPrice().entries.map((one) => one.label.zh)).toEqual([
      '原料成本',
      '研发费用',
      '期间费用',
      '创新性',
      '经济性',
    ])
    expect(firstLaunchPrice.openEnded).toBe(true)
  })

  it.each(['materials', 'research', 'period', 'innovation', 'economy'] as const)('finds %s', (quotationFactor) => {
    expect(firstLaunchPrice({ quotationFactor })).toMatchObject({
      outcome: 'found',
      entries: [{ key: quotationFactor }],
    })
  })

  it('doesn’t rule another aspect out', () => {
    expect(firstLaunchPrice({ quotationFactor: 'other' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })

  it('M07 措施 “探索”: is no right', () => {
    expect(firstLaunchPrice().force).toBe('aims')
  })
})

describe('procurementSupport', () => {
  it.each(['national', 'provincial'] as const)(
    'M07 解读（5）: names the team for %s procurement, and what it does',
    (procurementLevel) => {
      const { force, outcome, entries } = procurementSupport({ procurementLevel })
      expect([force, outcome, entries.map((one) => [one.label.zh, one.organiser.zh, one.does.length])]).toEqual([
        'aims',
        'found',
        [['助力集采专班', '市医保局', 4]],
      ])
    },
  )
  it('names nobody for another level', () => {
    expect(procurementSupport({ procurementLevel: 'other' }).outcome).toBe('not-listed')
  })
})
