import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talentExtensionStart, talentPurchaseWindow } from '../../src/calculators/index'
import { evaluate, interview } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('talentExtensionStart', () => {
  const bought = (homePurchasedOn: string, basePeriodEnd = '2023-06-30') => ({
    hasBoughtHome: true,
    homePurchasedOn,
    basePeriodEnd,
  })
  const always = { reading: 'month-after-purchase' }
  computes(talentExtensionStart, [
    [bought('2022-05-10'), { startMonth: '2023-07' }],
    [bought('2022-05-10'), { startMonth: '2022-06' }, always],
    [bought('2023-05-31'), { startMonth: '2023-07' }],
    [bought('2023-06-01'), { startMonth: '2023-07' }],
    [bought('2023-06-30'), { startMonth: '2023-07' }],
    [bought('2023-07-01'), { startMonth: '2023-08' }],
    [bought('2023-07-31'), { startMonth: '2023-08' }],
    [bought('2023-07-31'), { startMonth: '2023-08' }, always],
    [bought('2023-12-31'), { startMonth: '2024-01' }],
    [bought('2024-01-31', '2024-01-15'), { startMonth: '2024-02' }],
  ])
  it('asks whether a home is bought, then on which day; a day that is told says that one is', () => {
    const asked = (facts: object) => evaluate('m65.talent-extension-start', facts).missing.map((one) => one.fact)
    expect(asked({})).toEqual(['hasBoughtHome', 'homePurchasedOn', 'basePeriodEnd'])
    expect(asked({ hasBoughtHome: true, basePeriodEnd: '2023-06-30' })).toEqual(['homePurchasedOn'])
    expect(asked({ homePurchasedOn: '2022-05-10' })).toEqual(['basePeriodEnd'])
    expect(asked({ homePurchasedOn: '2022-05-10', basePeriodEnd: '2023-06-30' })).toEqual([])
  })
  it('has no month, and asks for no day, where no home is bought', () => {
    const { outcome, reasons } = evaluate('m65.talent-extension-start', { hasBoughtHome: false })
    expect([outcome, reasons?.map((one) => one.zh)]).toEqual([
      'not-covered',
      ['延长期以购房为前提，没有购房的没有首月'],
    ])
    expect(interview(['m65.talent-extension-start'], { hasBoughtHome: false }).questions).toEqual([])
  })
  refuses(talentExtensionStart, [[bought('2023-06'), 'homePurchasedOn']])

  it('by “可申请延长期的津补贴”: may be granted', () => {
    expect(evaluate('m65.talent-extension-start', bought('2022-05-10')).force).toBe('may')
  })

  it('comes after the purchase and after the base period', () => {
    const days = fc
      .tuple(fc.integer({ min: 2019, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((parts) => parts.map((one) => `${one}`.padStart(2, '0')).join('-'))
    fc.assert(
      fc.property(days, days, (homePurchasedOn, basePeriodEnd) => {
        const { startMonth } = talentExtensionStart(bought(homePurchasedOn, basePeriodEnd))
        const late = homePurchasedOn > basePeriodEnd ? homePurchasedOn : basePeriodEnd
        expect(String(startMonth) > late.slice(0, 7)).toBe(true)
        expect(`${startMonth}-01` > late).toBe(true)
      }),
    )
  })
})

/* By “在享受津贴（补贴）政策期间（或享受期满后两年内…）”: three years up to its end, and two after it. */
describe('talentPurchaseWindow', () => {
  const window = (firstPurchaseDay: string, lastPurchaseDay: string) => ({ firstPurchaseDay, lastPurchaseDay })
  computes(talentPurchaseWindow, [
    [{ basePeriodEnd: '2023-06-30' }, window('2020-07-01', '2025-06-30')],
    [{ basePeriodEnd: '2023-12-31' }, window('2021-01-01', '2025-12-31')],
    [{ basePeriodEnd: '2024-02-29' }, window('2021-03-01', '2026-02-28')],
  ])
  needsEach(talentPurchaseWindow, { basePeriodEnd: '2023-06-30' })

  it('follows a reform of its years', () => {
    const asked = { parameters: { 'm65.purchase-window-years': 1 } }
    expect(talentPurchaseWindow({ basePeriodEnd: '2023-06-30' }, asked).lastPurchaseDay).toBe('2024-06-30')
  })
})
