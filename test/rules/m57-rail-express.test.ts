import { describe, expect, it } from 'vitest'
import { railExpressClearance, railExpressDataMatching, railExpressFlow } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

describe('railExpressClearance', () => {
  const goods = {
    isCarriedByTrain: true,
    railTradeDirection: 'export',
    isRailOperatorQualified: true,
    isRailManifestEntered: true,
    isRailExpressAppliedFor: true,
    hasRailExpressPermit: true,
  } as const
  const imported = { railTradeDirection: 'import' }
  const failing = [
    { isCarriedByTrain: false },
    { railTradeDirection: 'domestic' },
    { isRailOperatorQualified: false },
    { isRailManifestEntered: false },
    { isRailExpressAppliedFor: false },
    { hasRailExpressPermit: false },
  ]

  describe('by default', () => {
    decides(railExpressClearance, { eligible: goods, stillEligible: [imported], ineligible: failing })
  })
  describe('read as for exports only', () => {
    decides(railExpressClearance, {
      eligible: goods,
      ineligible: [...failing, imported],
      options: { reading: 'export-only' },
    })
  })

  it('leaves it to customs whether the operator qualifies', () => {
    const { isRailOperatorQualified: _, ...rest } = goods
    expect(railExpressClearance(rest).missing).toMatchObject([
      { fact: 'isRailOperatorQualified', judgedBy: { zh: '南通海关' } },
    ])
  })
  refuses(railExpressClearance, [[{ railTradeDirection: 'transit' }, 'railTradeDirection']])
})

describe('railExpressClearance in words', () => {
  it('spares the border port the transit write-off, not the release', () => {
    const words = railExpressClearance.notes.map((one) => one.en)
    expect(words).toContainEqual(expect.stringMatching(/no transit write-off is left to do before release$/))
  })
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
