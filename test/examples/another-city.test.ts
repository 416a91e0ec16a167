import { nantong } from 'haotong'
import { InvalidRulebookError, rulebook } from 'haotong/language'
import { laws } from 'haotong/testing'
import { describe, expect, it } from 'vitest'
import { apprenticeBonus, talentAllowanceRate, workshopRentGrant } from '../../examples/another-city/measures'
import { yunzhou } from '../../examples/another-city/rulebook'

const mill = { tenantSize: 'small', tenantStaff: 5, isWorkshopLease: true, rentPaid: '400000' } as const

describe('the workshop rent grant', () => {
  it.each([
    ['half of the rent', {}, '200000'],
    ['up to the cap', { rentPaid: '400000.02' }, '200000'],
    ['for a fen less a half less', { rentPaid: '399999.98' }, '199999.99'],
    ['nothing below five people', { tenantStaff: 4 }, '0'],
    ['nothing for a larger one', { tenantSize: 'larger' }, '0'],
    ['nothing for another lease', { isWorkshopLease: false }, '0'],
  ] as const)('is %s', (_, change, grant) => {
    expect(String(workshopRentGrant({ ...mill, ...change }).grant)).toBe(grant)
  })
  it('is larger under a reform', () => {
    const parameters = yunzhou.reform({ 'yz1.cap': 30 })
    expect(String(workshopRentGrant({ ...mill, rentPaid: '500000' }, { parameters }).grant)).toBe('250000')
  })
  it('says what would help', () => {
    const { remedies } = yunzhou.remedies('yz1.workshop-tenants', { ...mill, tenantStaff: 4 })
    expect(remedies).toHaveLength(1)
  })
})

describe('the apprentice bonus', () => {
  it.each([
    ['weaving', 11, '3000'],
    ['weaving', 12, '6000'],
    ['dyeing', 12, '6000'],
    ['other', 12, '1000'],
  ] as const)('of %s for %i months is %s', (apprenticeTrade, apprenticeMonths, bonus) => {
    expect(String(apprenticeBonus({ apprenticeTrade, apprenticeMonths }).bonus)).toBe(bonus)
  })
})

describe('the allowance', () => {
  it.each([
    ['junior-college', '400'],
    ['bachelor', '800'],
    ['doctor', '2500'],
  ] as const)('of %s is %s in Yunzhou, and as before in Nantong', (qualification, rate) => {
    expect(String(talentAllowanceRate({ qualification }).monthlyRate)).toBe(rate)
    const { values } = yunzhou.evaluate('m65.talent-allowance-rate', { qualification })
    expect(String(values.monthlyRate)).toBe(rate)
    expect(nantong.provision('m65.talent-allowance-rate')).not.toBe(talentAllowanceRate)
  })
})

describe('the rulebook', () => {
  it('is Nantong’s and three more', () => {
    expect(yunzhou.provisions.length).toBe(nantong.provisions.length + 3)
    expect(yunzhou.measure('YZ2').title.en).toBe('Apprentice bonus')
  })
  it('can’t be made with the allowance beside Nantong’s', () => {
    const provisions = { talentAllowanceRate }
    expect(() => rulebook({ name: 'x', title: yunzhou.title, extends: nantong, provisions })).toThrow(
      InvalidRulebookError,
    )
  })
  it.each([workshopRentGrant, apprenticeBonus, talentAllowanceRate].map((one) => [one.id, one] as const))(
    'keeps the laws: %s',
    (_, one) => {
      for (const law of laws(one)) law.check({ numRuns: 20 })
    },
  )
})
