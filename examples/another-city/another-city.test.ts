import { nantong } from 'haotong'
import { InvalidRulebookError, rulebook } from 'haotong/language'
import { boundaryCases, lawsOf } from 'haotong/testing'
import { describe, expect, it } from 'vitest'
import { apprenticeBonus, talentAllowanceRate, workshopRentGrant, workshopTenants } from './measures'
import { yunzhou } from './rulebook'

/* What the text of Yunzhou's measures comes to, worked out by hand; then the laws that every provision keeps. */

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
  it('goes to micro and small tenants of a workshop from five people on, and says why to no other', () => {
    expect(boundaryCases(workshopTenants).map((one) => one.value)).toEqual([4, 5, 6])
    const { outcome, unmet } = yunzhou.evaluate('yz1.workshop-tenants', { ...mill, tenantStaff: 4 })
    expect([outcome, unmet.map((one) => 'words' in one && one.words?.zh)]).toEqual([
      'ineligible',
      ['用工人数不少于5人'],
    ])
    expect(yunzhou.evaluate('yz1.workshop-tenants', { tenantStaff: 5 }).missing.map((one) => one.fact)).toEqual([
      'isWorkshopLease',
      'tenantSize',
    ])
  })
  it('says what would help', () => {
    const { remedies } = yunzhou.remedies('yz1.workshop-tenants', { ...mill, tenantStaff: 4 })
    expect(remedies.map((one) => one.changes.map(({ fact, to }) => [fact, to]))).toEqual([[['tenantStaff', 5]]])
  })
})

describe('a reform of the cap, to 30万元', () => {
  const parameters = yunzhou.reform({ 'yz1.cap': 30 })
  it.each([
    ['600000', '300000'],
    ['600000.02', '300000'],
    ['500000', '250000'],
    ['400000', '200000'],
  ] as const)('of a rent of %s gives %s', (rentPaid, grant) => {
    expect(String(workshopRentGrant({ ...mill, rentPaid }, { parameters }).grant)).toBe(grant)
    const { values, changed } = yunzhou.evaluate('yz1.workshop-rent-grant', { ...mill, rentPaid }, { parameters })
    expect([String(values.grant), changed]).toEqual([grant, ['yz1.cap']])
  })
  it('touches the grant alone, and keeps its laws', () => {
    expect(yunzhou.readBy('yz1.cap').map((one) => one.id)).toEqual(['yz1.workshop-rent-grant'])
    expect(() => yunzhou.reform({ 'yz1.share': 101 })).toThrow('100')
  })
})

describe('the apprentice bonus', () => {
  it.each([
    ['weaving', 11, '3000'],
    ['weaving', 12, '6000'],
    ['dyeing', 11, '3000'],
    ['dyeing', 12, '6000'],
    ['other', 11, '1000'],
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
  it('is Nantong’s and three more, each of its own year', () => {
    expect(yunzhou.provisions.length).toBe(nantong.provisions.length + 3)
    expect(yunzhou.measure('YZ2').title.en).toBe('Apprentice bonus')
    const asOf = '2024-12-31'
    expect(yunzhou.evaluate('yz1.workshop-rent-grant', mill, { asOf }).pastProgramme).toBeUndefined()
    expect(yunzhou.evaluate('m04.urban-area', { district: 'tongzhou' }, { asOf }).pastProgramme).toBe(true)
  })
  it('differs from Nantong’s in these, in its figures and in what they ask', () => {
    const { provisions, figures, measures } = nantong.diff(yunzhou)
    expect(provisions.added).toEqual(['yz1.workshop-rent-grant', 'yz1.workshop-tenants', 'yz2.apprentice-bonus'])
    expect([provisions.removed, provisions.changed.map((one) => one.id)]).toEqual([[], ['m65.talent-allowance-rate']])
    expect([measures.added, figures.added.length]).toEqual([['YZ1', 'YZ2'], 10])
  })
  it('can’t be made with the allowance beside Nantong’s', () => {
    const provisions = { talentAllowanceRate }
    expect(() => rulebook({ name: 'x', title: yunzhou.title, extends: nantong, provisions })).toThrow(
      InvalidRulebookError,
    )
  })
})

describe('the laws', () => {
  const own = new Set(
    [workshopTenants, workshopRentGrant, apprenticeBonus, talentAllowanceRate].map((one) => one.id as string),
  )
  it.each(lawsOf(yunzhou).filter((one) => own.has(one.provision)))('of $provision: $name', ({ check }) => {
    check({ numRuns: 20 })
  })
})
