import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exhibitionSubsidyCap } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const booth = {
  exhibitionCountry: 'vietnam',
  isInKeyOverseasCatalogue: true,
  isUrbanExhibitor: true,
  boothCount: 1,
} as const
const booths = (boothCount: number) => ({ ...booth, boothCount })
const county = { ...booth, isUrbanExhibitor: false }
const series = { ...booth, isInKeyOverseasCatalogue: false, isOfOverseasBrandSeries: true }
const outsideSeries = { ...series, isOfOverseasBrandSeries: false }
const one = { booths: 1, cap: '20000', fixed: '0' }
const two = { booths: 2, cap: '30000', fixed: '0' }
const nothing = { booths: null, cap: null, fixed: null }

describe('exhibitionSubsidyCap', () => {
  computes(exhibitionSubsidyCap, [
    [booths(1), one],
    [booths(2), two],
    [booths(3), two],
    [booths(40), two],
    [booths(1), one, { reading: 'two-additional' }],
    [booths(2), two, { reading: 'two-additional' }],
    [booths(3), { booths: 3, cap: '40000', fixed: '0' }, { reading: 'two-additional' }],
    [booths(4), { booths: 3, cap: '40000', fixed: '0' }, { reading: 'two-additional' }],
    [booths(1), one, { reading: 'all-booths' }],
    [booths(2), { booths: 2, cap: '20000', fixed: '0' }, { reading: 'all-booths' }],
    [booths(3), { booths: 3, cap: '20000', fixed: '0' }, { reading: 'two-additional+all-booths' }],
    [booths(1), one, { reading: 'flat-sum' }],
    [booths(2), { booths: 2, cap: '30000', fixed: '10000' }, { reading: 'flat-sum' }],
    [booths(4), { booths: 3, cap: '40000', fixed: '20000' }, { reading: 'two-additional+flat-sum' }],
    [{ ...booth, exhibitionCountry: 'china', isInKeyOverseasCatalogue: false }, nothing],
    [{ ...booth, exhibitionCountry: 'other' }, nothing],
    [booths(0), nothing],
    [{ ...booth, isInKeyOverseasCatalogue: false }, nothing],
    [county, nothing],
    [county, one, { reading: 'any-exhibitor' }],
    [series, nothing],
    [series, one, { reading: 'series-too' }],
    [outsideSeries, nothing, { reading: 'series-too' }],
    [{ ...series, isUrbanExhibitor: false }, nothing, { reading: 'series-too' }],
    [{ ...series, isUrbanExhibitor: false }, one, { reading: 'series-too+any-exhibitor' }],
    [booths(3), { booths: 3, cap: '40000', fixed: '0' }, { parameters: { 'm50.booth-cap': 3 } }],
  ])
  needsEach(exhibitionSubsidyCap, booth)
  refuses(exhibitionSubsidyCap, [
    [{ ...booth, boothCount: -1 }, 'boothCount'],
    [{ ...booth, boothCount: 1.5 }, 'boothCount'],
    [{ ...booth, isUrbanExhibitor: 'yes' }, 'isUrbanExhibitor'],
  ])

  it('asks the district’s commerce department who is of the urban districts', () => {
    const { isUrbanExhibitor: _, ...rest } = booth
    expect(evaluate(exhibitionSubsidyCap.id, rest).missing).toMatchObject([
      { fact: 'isUrbanExhibitor', judgedBy: { zh: '所在区商务部门（受理申报；文中未写由谁认定）' } },
    ])
  })
  it('doesn’t ask it where any exhibitor counts', () => {
    const { isUrbanExhibitor: _, ...rest } = booth
    const { outcome } = evaluate(exhibitionSubsidyCap.id, rest, { reading: 'any-exhibitor' })
    expect(outcome).toBe('computed')
  })
  it('asks for the series only where the series is subsidised', () => {
    const { isOfOverseasBrandSeries: _, ...rest } = series
    expect(evaluate(exhibitionSubsidyCap.id, rest, { reading: 'series-too' }).missing).toMatchObject([
      { fact: 'isOfOverseasBrandSeries' },
    ])
  })

  it.each([
    [{ exhibitionCountry: 'china', isInKeyOverseasCatalogue: false }, '补助只说境外RCEP国家的展会'],
    [{ exhibitionCountry: 'other' }, '补助只说境外RCEP国家的展会'],
    [{ isInKeyOverseasCatalogue: false }, '解读把补助写给列入2023年重点目录的展会；其他展会文中未写'],
    [{ isUrbanExhibitor: false }, '解读把补助写给市区企业；其他企业只在措施里提到'],
    [{ boothCount: 0 }, '没有展位，不是参展'],
  ])('says which condition fails for %j', (change: object, reason) => {
    const { outcome, reasons } = evaluate(exhibitionSubsidyCap.id, { ...booth, ...change })
    expect({ outcome, reasons: reasons?.map(({ zh }) => zh) }).toEqual({ outcome: 'not-covered', reasons: [reason] })
  })

  it('says under any reading that it is the booth that lacks', () => {
    const none = { ...booth, isUrbanExhibitor: false, boothCount: 0 }
    const { reasons } = evaluate(exhibitionSubsidyCap.id, none, { reading: 'any-exhibitor' })
    expect(reasons?.map(({ zh }) => zh)).toEqual(['没有展位，不是参展'])
  })

  const readings = fc
    .tuple(
      fc.constantFrom('two-in-all', 'two-additional'),
      fc.constantFrom('first-booth', 'all-booths'),
      fc.constantFrom('raises-ceiling', 'flat-sum'),
    )
    .map((names) => names.join('+'))
  const counts = fc.integer({ min: 1, max: 1000 })
  const at = (boothCount: number, reading: string) => {
    const { booths, cap, fixed } = exhibitionSubsidyCap({ ...booth, boothCount }, { reading })
    return { booths: Number(booths), cap: Number(cap), fixed: Number(fixed) }
  }
  it('is never less than for one booth, nor more than 40,000, and holds its flat sum', () => {
    fc.assert(
      fc.property(counts, readings, (count, reading) => {
        const { booths, cap, fixed } = at(count, reading)
        return cap >= 20000 && cap <= 40000 && fixed <= cap && booths <= Math.min(count, 3)
      }),
    )
  })
  it('never falls with a booth more', () => {
    fc.assert(fc.property(counts, readings, (count, reading) => at(count + 1, reading).cap >= at(count, reading).cap))
  })
})
