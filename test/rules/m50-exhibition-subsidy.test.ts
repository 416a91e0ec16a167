import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { readFacts } from '../../src/intake/index'
import {
  brandSeriesSharedCosts,
  exhibitionSubsidyMaterials,
  overseasExhibitionEligibility,
} from '../../src/rules/index'
import { decides, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

describe('overseasExhibitionEligibility', () => {
  const part = {
    exhibitionCountry: 'vietnam',
    isInKeyOverseasCatalogue: true,
    isUrbanExhibitor: true,
    boothCount: 1,
  } as const
  const asked = (change: object, reading?: string) =>
    evaluate(overseasExhibitionEligibility.id, { ...part, ...change }, reading === undefined ? {} : { reading })

  decides(overseasExhibitionEligibility, {
    eligible: part,
    stillEligible: [{ exhibitionCountry: 'japan' }, { exhibitionCountry: 'new-zealand' }, { boothCount: 2 }],
    ineligible: [{ boothCount: 0 }],
  })
  it.each([
    ['“境外展会”', { exhibitionCountry: 'china', isInKeyOverseasCatalogue: false }, 'exhibitionCountry', 2],
    ['“RCEP国家”', { exhibitionCountry: 'other' }, 'exhibitionCountry', 1],
    ['“列入2023年全市重点境外国际展会目录”', { isInKeyOverseasCatalogue: false }, 'isInKeyOverseasCatalogue', 1],
    ['“市区企业”', { isUrbanExhibitor: false }, 'isUrbanExhibitor', 1],
  ])('by %s says nothing of others, instead of denying them', (_, change, fact, each) => {
    const { outcome, unmet, reasons } = asked(change)
    expect({ outcome, reasons: reasons?.length }).toEqual({ outcome: 'not-covered', reasons: each })
    expect(factsIn(unmet)).toContain(fact)
  })
  it('by “对参展企业” takes in an enterprise of a county where the measure is read alone', () => {
    expect(asked({ isUrbanExhibitor: false }, 'any-exhibitor').outcome).toBe('eligible')
    expect(asked({ isUrbanExhibitor: undefined }, 'any-exhibitor').outcome).toBe('eligible')
  })
  it('by the measure alone gives one without a booth the reason that it has none', () => {
    const { outcome, unmet } = asked({ isUrbanExhibitor: false, boothCount: 0 }, 'any-exhibitor')
    expect([outcome, factsIn(unmet)]).toEqual(['ineligible', ['boothCount']])
  })
  it.each([
    ['印尼', 'indonesia'],
    ['Viet Nam', 'vietnam'],
    ['中国香港', 'other'],
  ])('a row may call the place %s', (exhibitionCountry, key) => {
    expect(readFacts('exhibition', { exhibitionCountry }).facts).toEqual({ exhibitionCountry: key })
  })
  it('by “办好“南通名品海外行”系列展” takes in the series where the measure is read alone', () => {
    const ofSeries = { isInKeyOverseasCatalogue: false, isOfOverseasBrandSeries: true }
    expect(asked(ofSeries).outcome).toBe('not-covered')
    expect(asked(ofSeries, 'series-too').outcome).toBe('eligible')
    expect(asked({ ...ofSeries, exhibitionCountry: 'other' }, 'series-too').outcome).toBe('eligible')
    expect(asked({ ...ofSeries, isOfOverseasBrandSeries: false }, 'series-too').outcome).toBe('not-covered')
  })
  it('leads to amount, time and papers', () => {
    const { leadsTo } = overseasExhibitionEligibility
    expect(leadsTo).toEqual([
      'm50.exhibition-subsidy-cap',
      'm50.exhibition-subsidy-window',
      'm50.exhibition-subsidy-materials',
    ])
  })
  refuses(overseasExhibitionEligibility, [
    [{ exhibitionCountry: 'india' }, 'exhibitionCountry'],
    [{ boothCount: -1 }, 'boothCount'],
    [{ exhibitionCountry: 'china', isInKeyOverseasCatalogue: true }, 'isInKeyOverseasCatalogue'],
    [{ isInKeyOverseasCatalogue: true, exhibitionOpensOn: '2024-01-01' }, 'isInKeyOverseasCatalogue'],
    [{ isInKeyOverseasCatalogue: true, exhibitionClosesOn: '2022-12-31' }, 'isInKeyOverseasCatalogue'],
  ])
  it.each([
    [{ exhibitionOpensOn: '2022-12-30', exhibitionClosesOn: '2023-01-01' }],
    [{ exhibitionOpensOn: '2023-12-31', exhibitionClosesOn: '2024-01-02' }],
  ])('takes an exhibition of the catalogue of 2023 that has a day in it: %j', (days) => {
    expect(asked(days).outcome).toBe('eligible')
  })
})

describe('brandSeriesSharedCosts', () => {
  it('by “组织、特装和宣传等公共费用” names three, and leaves the list open', () => {
    expect(brandSeriesSharedCosts().entries.map((one) => one.label.zh)).toEqual(['组织', '特装', '宣传'])
    expect(brandSeriesSharedCosts({ seriesSharedCost: 'special-stands' })).toMatchObject({
      outcome: 'found',
      entries: [{ bears: { zh: '市级统一承担' } }],
    })
    expect(brandSeriesSharedCosts({ seriesSharedCost: 'other' }).outcome).toBe('unconfirmed')
  })
})

describe('exhibitionSubsidyMaterials', () => {
  const papers = [
    'booth-confirmation',
    'cost-vouchers',
    'bank-vouchers',
    'site-photos',
    'border-records',
    'social-insurance',
  ] as const

  decides(exhibitionSubsidyMaterials, {
    eligible: { exhibitionPapers: papers },
    ineligible: papers.map((lacking) => ({ exhibitionPapers: papers.filter((paper) => paper !== lacking) })),
  })
  it.each([
    ['实际发生费用的合法凭证', 'cost-vouchers'],
    ['与展方或组团单位签订的展位确认文件', 'booth-confirmation'],
    ['参展期间企业参展人员出入境记录佐证材料', 'border-records'],
  ])('a row may have the paper as the document has it: %s', (written, paper) => {
    expect(readFacts('exhibition', { exhibitionPapers: written }).facts).toEqual({ exhibitionPapers: [paper] })
  })
  it('lists everything that is lacking', () => {
    const { outcome, unmet } = exhibitionSubsidyMaterials({ exhibitionPapers: [] })
    expect({ outcome, lacking: unmet.length }).toEqual({ outcome: 'ineligible', lacking: 6 })
  })
  refuses(exhibitionSubsidyMaterials, [[{ exhibitionPapers: ['passport'] }, 'exhibitionPapers']])
})
