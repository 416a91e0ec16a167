import { describe, expect, it } from 'vitest'
import { governmentCourtCoordination, insolvencyRoute } from '../../src/rules/index'
import { outcomeOf, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('insolvencyRoute', () => {
  const none = {
    meetsBankruptcyConditions: false,
    hasOperatingValue: false,
    hasRescueFailed: false,
    isUnfitForMarket: false,
  } as const
  const worthIt = { meetsBankruptcyConditions: true, hasOperatingValue: true } as const
  const failed = { hasRescueFailed: true } as const
  const unfit = { isUnfitForMarket: true } as const
  const insolvent = { meetsBankruptcyConditions: true } as const

  it.each([
    [{}, [], undefined],
    [insolvent, [], undefined],
    [{ hasOperatingValue: true }, [], undefined],
    [worthIt, ['rescue'], undefined],
    [failed, ['liquidation'], undefined],
    [unfit, ['liquidation'], undefined],
    [{ ...failed, ...unfit }, ['liquidation'], undefined],
    [{ ...worthIt, ...failed }, ['liquidation'], undefined],
    [{ ...worthIt, ...unfit }, ['rescue', 'liquidation'], undefined],
    [{ ...worthIt, ...failed, ...unfit }, ['liquidation'], undefined],
    [worthIt, ['rescue'], 'both-routes-stand'],
    [{ ...worthIt, ...failed }, ['rescue', 'liquidation'], 'both-routes-stand'],
    [{ ...insolvent, ...failed }, ['liquidation'], 'both-routes-stand'],
    [failed, [], 'conditions-for-both'],
    [unfit, [], 'conditions-for-both'],
    [{ ...insolvent, ...failed }, ['liquidation'], 'conditions-for-both'],
    [{ ...insolvent, ...unfit }, ['liquidation'], 'conditions-for-both'],
    [insolvent, [], 'conditions-for-both'],
    [{ ...worthIt, ...failed }, ['rescue', 'liquidation'], 'both-routes-stand+conditions-for-both'],
    [{ hasOperatingValue: true, ...failed }, [], 'both-routes-stand+conditions-for-both'],
  ])('with %o goes to %o, read as %s', (change, classes, reading) => {
    const result = insolvencyRoute({ ...none, ...change }, reading === undefined ? {} : { reading })
    expect(result).toMatchObject({ outcome: outcomeOf(classes), classes, missing: [] })
  })

  it.each([
    ['meetsBankruptcyConditions', worthIt],
    ['hasOperatingValue', worthIt],
    ['hasRescueFailed', {}],
    ['isUnfitForMarket', {}],
  ])('waits for the court on %s', (fact, change) => {
    const { outcome, missing } = insolvencyRoute({ ...none, ...change, [fact]: undefined })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact, judgedBy: { zh: '审理破产案件的法院（文中未写由谁认定）' } }])
  })

  it('asks nothing more once a failed rescue has settled both', () => {
    expect(insolvencyRoute(failed)).toMatchObject({ outcome: 'classified', classes: ['liquidation'], missing: [] })
  })

  it('by “救治无效或者其他不能适应市场需要”: says why there is no route, and what would make one', () => {
    const { outcome, reasons, unmet = [] } = insolvencyRoute(none)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
    expect(reasons?.[0]?.zh).toContain('两条去向')
    expect(new Set(factsIn(unmet))).toEqual(new Set(Object.keys(none)))
  })

  it('by “积极开展” and “加快”: rescue is aimed at, liquidation is to be', () => {
    const { details, force } = insolvencyRoute({ ...none, ...worthIt, ...unfit })
    expect([details?.rescue?.force, details?.liquidation?.force, force]).toEqual(['aims', undefined, 'shall'])
  })

  it('names the ways of both sides', () => {
    expect(insolvencyRoute.classes.rescue.consequence?.zh).toBe(
      '以市场化为导向，途径有预重整、破产重整、破产和解、重组等',
    )
    expect(insolvencyRoute.discrepancies.map((one) => one.id)).toEqual(['m48.rescue-tools'])
  })
  refuses(insolvencyRoute, [[{ hasOperatingValue: 'high' }, 'hasOperatingValue']])
})

describe('governmentCourtCoordination', () => {
  const issues = ['资产处置', '职工安置', '涉税事项']
  it('by “推动解决”: is aimed at', () => {
    expect(governmentCourtCoordination().force).toBe('aims')
  })
  it('lists three, and more may be meant', () => {
    const { outcome, entries } = governmentCourtCoordination()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['listed', issues])
    expect(governmentCourtCoordination({ insolvencyIssue: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
  it.each([
    ['assets', '资产处置'],
    ['employees', '职工安置'],
    ['tax', '涉税事项'],
  ] as const)('finds %s', (insolvencyIssue, zh) => {
    const { outcome, entries } = governmentCourtCoordination({ insolvencyIssue })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })
})
