import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { talentExtensionStart } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('talentExtensionStart', () => {
  const bought = (homePurchasedOn: string, basePeriodEnd = '2023-06-30') => ({ homePurchasedOn, basePeriodEnd })
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
  needsEach(talentExtensionStart, bought('2022-05-10'))
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
        const { startMonth } = talentExtensionStart({ homePurchasedOn, basePeriodEnd })
        const late = homePurchasedOn > basePeriodEnd ? homePurchasedOn : basePeriodEnd
        expect(startMonth > late.slice(0, 7)).toBe(true)
        expect(`${startMonth}-01` > late).toBe(true)
      }),
    )
  })
})
