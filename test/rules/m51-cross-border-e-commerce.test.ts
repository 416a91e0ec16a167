import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../../src/index'
import { crossBorderExpoSubsidy, crossBorderIndustryBelts, crossBorderParkCoverage } from '../../src/rules/index'
import { assesses, decides, refuses } from '../support/cases'

describe('crossBorderExpoSubsidy', () => {
  const exhibitor = { isJiangsuEnterprise: true, exhibitsAtCrossBorderExpo: true } as const
  decides(crossBorderExpoSubsidy, {
    eligible: exhibitor,
    ineligible: [{ isJiangsuEnterprise: false }, { exhibitsAtCrossBorderExpo: false }],
  })
  it('is matched to an enterprise that exhibits', () => {
    const ids = match('enterprise', exhibitor, { asOf: '2023-05-15' }).eligible.map((one) => one.id)
    expect(ids).toContain('m51.cross-border-expo-subsidy')
  })
  it('says who claims', () => {
    expect(crossBorderExpoSubsidy.notes[0]?.zh).toMatch('省贸促中心')
  })
  refuses(crossBorderExpoSubsidy, [[{ exhibitsAtCrossBorderExpo: 'yes' }, 'exhibitsAtCrossBorderExpo']])
})

describe('crossBorderParkCoverage', () => {
  assesses(crossBorderParkCoverage, [
    [{ countiesCitiesDistricts: 7, countiesWithCrossBorderPark: 7 }, 'met', 0],
    [{ countiesCitiesDistricts: 7, countiesWithCrossBorderPark: 6 }, 'not-met', 1],
    [{ countiesCitiesDistricts: 1, countiesWithCrossBorderPark: 0 }, 'not-met', 1],
    [{ countiesCitiesDistricts: 7 }, 'undetermined'],
    [{ countiesWithCrossBorderPark: 7 }, 'undetermined'],
  ])
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
        const { outcome, shortfall } = crossBorderParkCoverage({
          countiesCitiesDistricts: of,
          countiesWithCrossBorderPark: withPark,
        })
        expect([outcome, shortfall]).toEqual([withPark === of ? 'met' : 'not-met', of - withPark])
      }),
    )
  })
})

describe('crossBorderIndustryBelts', () => {
  const industries = ['家纺家居', '电动工具', '劳护用品', '体育用品']
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
