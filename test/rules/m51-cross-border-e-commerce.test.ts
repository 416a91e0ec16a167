import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../../src/index'
import { crossBorderExpoSubsidy, crossBorderIndustryBelts, crossBorderParkCoverage } from '../../src/rules/index'
import { assesses, decides, refuses } from '../support/cases'

describe('crossBorderExpoSubsidy', () => {
  const exhibitor = { isJiangsuEnterprise: true, exhibitsAtCrossBorderExpo: true } as const
  decides(crossBorderExpoSubsidy, {
    eligible: exhibitor,
    ineligible: [{ exhibitsAtCrossBorderExpo: false }],
  })
  it('by “省内参展企业”: says nothing of an exhibitor from elsewhere', () => {
    expect(crossBorderExpoSubsidy({ ...exhibitor, isJiangsuEnterprise: false })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('省内') }],
    })
  })
  it('asks one that doesn’t exhibit nothing about the province', () => {
    expect(crossBorderExpoSubsidy({ exhibitsAtCrossBorderExpo: false })).toMatchObject({
      outcome: 'ineligible',
      missing: [],
    })
  })
  it('by “由省贸促中心统一申报参展补贴”: says what one gets and who claims it', () => {
    const { gives, leadsTo } = crossBorderExpoSubsidy(exhibitor)
    expect(gives?.zh).toMatch(/贸易促进计划.*省贸促中心统一申报，企业不自行申报/)
    expect(leadsTo).toEqual(['m51.cross-border-expo-dates'])
  })
  it('is matched to an enterprise that exhibits', () => {
    const ids = match('enterprise', exhibitor, { asOf: '2023-05-15' }).eligible.map((one) => one.id)
    expect(ids).toContain('m51.cross-border-expo-subsidy')
  })
  refuses(crossBorderExpoSubsidy, [[{ exhibitsAtCrossBorderExpo: 'yes' }, 'exhibitsAtCrossBorderExpo']])
})

describe('crossBorderParkCoverage', () => {
  const asOf = '2023-12-31'
  const parks = (countiesWithCrossBorderPark: number) => ({ countiesCitiesDistricts: 7, countiesWithCrossBorderPark })
  assesses(crossBorderParkCoverage, [
    [parks(7), 'met', 0, { asOf }],
    [parks(6), 'not-met', 1, { asOf }],
    [parks(0), 'not-met', 7, { asOf }],
    // M51 解读 “在各县（市、区）的全覆盖”: no day is stated, so the programme's year is the term.
    [parks(6), 'not-due', 1, { asOf: '2023-12-30' }],
    [{ countiesCitiesDistricts: 7 }, 'undetermined', undefined, { asOf }],
    [{ countiesWithCrossBorderPark: 7 }, 'undetermined', undefined, { asOf }],
  ])
  it('by “推动…全覆盖”: is aimed at', () => {
    expect(crossBorderParkCoverage(parks(7), { asOf }).force).toBe('aims')
  })
  refuses(crossBorderParkCoverage, [
    [{ countiesCitiesDistricts: 7, countiesWithCrossBorderPark: 8 }, 'countiesWithCrossBorderPark'],
    [{ countiesCitiesDistricts: 0, countiesWithCrossBorderPark: 0 }, 'countiesCitiesDistricts'],
    [{ countiesCitiesDistricts: 7, countiesWithCrossBorderPark: 1.5 }, 'countiesWithCrossBorderPark'],
  ])
  it('is met only where all have a park, and lacks what is left', () => {
    const count = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [withPark, of] = a < b ? [a, b] : [b, a]
        const { outcome, shortfall } = crossBorderParkCoverage(
          {
            countiesCitiesDistricts: of,
            countiesWithCrossBorderPark: withPark,
          },
          { asOf },
        )
        expect([outcome, shortfall]).toEqual([withPark === of ? 'met' : 'not-met', of - withPark])
      }),
    )
  })
})

describe('crossBorderIndustryBelts', () => {
  const industries = ['家纺家居', '电动工具', '劳护用品', '体育用品']
  it('by “打造…协同推进模式”: is aimed at, with the clusters that are to grow', () => {
    expect(crossBorderIndustryBelts().force).toBe('aims')
    expect(crossBorderIndustryBelts.notes.map((one) => one.zh).join()).toMatch(/崇川外贸中心.*叠石桥国际家纺城/)
  })
  it('lists four, and more may be meant', () => {
    const { outcome, entries } = crossBorderIndustryBelts()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['listed', industries])
    expect(crossBorderIndustryBelts({ industryBelt: 'other' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })
  it.each([
    ['home-textiles', '家纺家居'],
    ['electric-tools', '电动工具'],
    ['protective-equipment', '劳护用品'],
    ['sporting-goods', '体育用品'],
  ] as const)('finds %s as %s', (industryBelt, name) => {
    const { outcome, entries } = crossBorderIndustryBelts({ industryBelt })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [name]])
  })
})
