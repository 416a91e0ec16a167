import { describe, expect, it } from 'vitest'
import type { Options } from '../../src/index'
import { readFacts } from '../../src/intake/index'
import { railExpressClearance, railExpressDataMatching, railExpressFlow, railExpressStage } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

const goods = { isCarriedByTrain: true, railTradeDirection: 'export' } as const
const imported = { railTradeDirection: 'import' }
const exportOnly = { reading: 'export-only' }
const uncovered = [{ isCarriedByTrain: false }, { railTradeDirection: 'domestic' }] as const

describe('railExpressClearance', () => {
  const own = { ...goods, isRailOperatorQualified: true } as const
  const failing = [{ isRailOperatorQualified: false }]
  describe('by default', () => {
    decides(railExpressClearance, { eligible: own, stillEligible: [imported], ineligible: failing })
  })
  describe('read as for exports only', () => {
    decides(railExpressClearance, { eligible: own, ineligible: failing, options: exportOnly })
  })
  it.each<[object, Options, string]>([
    ...uncovered.map((change): [object, Options, string] => [change, {}, '只说铁路列车所载的进出口货物']),
    ...uncovered.map((change): [object, Options, string] => [change, exportOnly, '只说铁路列车所载的进出口货物']),
    // The measure names imports: what leaves them out is the reading, by “出口快通申请”.
    [imported, exportOnly, '按所取读法，进口货物不在其内'],
  ])('M57 措施 “进出口货物”: says nothing of %o with %o: %s', (change, options, reason) => {
    expect(railExpressClearance({ ...own, ...change } as never, options)).toMatchObject({
      outcome: 'not-covered',
      unmet: [{ fact: Object.keys(change)[0] }],
      reasons: [{ zh: expect.stringContaining(reason) }],
    })
  })
  it('M57 解读 “可根据自身需要申请”: is open before anything is entered or applied for', () => {
    const before = { ...own, isRailManifestEntered: false, isRailExpressAppliedFor: false, hasRailExpressPermit: false }
    expect(railExpressClearance(before as never)).toMatchObject({ outcome: 'eligible', force: 'may' })
  })
  it('M57 措施 “无需运营企业另行申报并办理转关手续”: says what is gained, and where it leads', () => {
    const { gives, leadsTo } = railExpressClearance(own)
    expect(gives?.zh).toContain('无需另行申报并办理转关手续')
    expect(leadsTo).toContain('m57.rail-express-flow')
  })
  it('leaves it to customs whether the operator qualifies', () => {
    expect(railExpressClearance(goods).missing).toMatchObject([
      { fact: 'isRailOperatorQualified', judgedBy: { zh: '南通海关' } },
    ])
  })
  refuses(railExpressClearance, [[{ railTradeDirection: 'transit' }, 'railTradeDirection']])
})

describe('railExpressStage', () => {
  const done = { ...goods, isRailManifestEntered: true, isRailExpressAppliedFor: true, hasRailExpressPermit: true }
  classifies(railExpressStage, [
    [done, 'permitted'],
    [{ ...done, hasRailExpressPermit: false }, 'to-permit'],
    [{ ...done, hasRailExpressPermit: false, isRailExpressAppliedFor: false }, 'to-enter'],
    [{ ...done, hasRailExpressPermit: false, isRailManifestEntered: false }, 'to-enter'],
    [{ ...goods, hasRailExpressPermit: true }, 'permitted'],
    [{ ...goods, hasRailExpressPermit: false }, undefined],
    [goods, undefined],
  ])
  it('spares the border port the transit write-off, not the release', () => {
    expect(railExpressStage(done).consequence?.en).toMatch(/released without a transit write-off/)
  })
  it.each(uncovered)('says nothing of %o', (change) => {
    expect(railExpressStage({ ...done, hasRailExpressPermit: false, ...change } as never).outcome).toBe('not-covered')
  })
  it.each([...uncovered, { isRailOperatorQualified: false }])('refuses an express permit beside %o', (change) => {
    const permitted = { ...done, ...change } as never
    expect(() => railExpressStage(permitted)).toThrow(/(an|no) express permit/)
    expect(() => railExpressClearance(permitted)).toThrow(/(an|no) express permit/)
  })
  it('says that the reading leaves imports out', () => {
    expect(railExpressStage({ ...done, ...imported } as never, exportOnly).reasons).toMatchObject([
      { en: expect.stringContaining('by the reading taken') },
    ])
  })
  it('M57 解读 “经由…向…发送快通申请并获取快通许可”: says by which systems an application goes', () => {
    const { consequence } = railExpressStage({ ...done, hasRailExpressPermit: false })
    expect(consequence?.zh).toMatch(/中国铁路货运电子商务系统.*海关舱单管理铁路子系统/)
  })
  refuses(railExpressStage, [
    [{ hasRailExpressPermit: true, isRailExpressAppliedFor: false }, 'hasRailExpressPermit'],
    [{ hasRailExpressPermit: true, isRailManifestEntered: false }, 'hasRailExpressPermit'],
  ])
})

describe('railExpressFlow', () => {
  it('names the three systems in order', () => {
    expect(railExpressFlow().entries.map((one) => [one.order, one.label.zh])).toEqual([
      [1, '集装箱国际联运信息平台'],
      [2, '中国铁路货运电子商务系统'],
      [3, '海关舱单管理铁路子系统'],
    ])
  })
  it.each([
    ['enter', 1],
    ['send', 2],
    ['receive', 3],
  ] as const)('has %s as step %i', (railExpressStep, order) => {
    const { outcome, entries } = railExpressFlow({ railExpressStep })
    expect({ outcome, orders: entries.map((one) => one.order) }).toEqual({ outcome: 'found', orders: [order] })
  })
  it('has no other step', () => {
    expect(railExpressFlow({ railExpressStep: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })
})

describe('railExpressDataMatching', () => {
  it.each([
    ['before', '口岸海关'],
    ['rail-express', '发站'],
  ] as const)('matches under %s at %s', (railClearanceMode, place) => {
    const { entries } = railExpressDataMatching({ railClearanceMode })
    expect(entries.map((one) => one.label.zh)).toEqual([place])
  })
  it('says nothing of another mode', () => {
    expect(railExpressDataMatching({ railClearanceMode: 'other' }).outcome).toBe('not-listed')
  })
})

it.each([
  ['快速通关', 'rail-cargo', 'railClearanceMode', 'rail-express'],
  ['出口货物', 'rail-cargo', 'railTradeDirection', 'export'],
] as const)('M57 措施 “快速通关”: reads %s of a %s', (word, subject, fact, key) => {
  expect(readFacts(subject, { [fact]: word }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
