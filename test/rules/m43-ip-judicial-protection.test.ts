import { describe, expect, it } from 'vitest'
import { ipCrossCase, ipFourWayReview, ipKeyIndustries, ipPunitiveDamagesConduct } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('ipFourWayReview', () => {
  it('has every case checked for four aspects', () => {
    expect(ipFourWayReview().entries.map((one) => one.label.zh)).toEqual(['刑事', '民事', '行政', '公益诉讼'])
  })

  it.each([
    ['criminal', '刑事'],
    ['civil', '民事'],
    ['administrative', '行政'],
    ['public-interest', '公益诉讼'],
  ] as const)('finds %s', (ipReviewAspect, zh) => {
    const { entries, outcome } = ipFourWayReview({ ipReviewAspect })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })

  it('lists no other aspect', () => {
    expect(ipFourWayReview({ ipReviewAspect: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })
})

describe('ipCrossCase', () => {
  const of = (...ipCaseAspects: string[]) => ({ ipCaseAspects })
  classifies(ipCrossCase, [
    [of('criminal'), 'single-aspect'],
    [of('administrative'), 'single-aspect'],
    [of('civil'), 'single-aspect'],
    [of('criminal', 'administrative'), 'cross-case'],
    [of('administrative', 'civil'), 'cross-case'],
    [of('civil', 'criminal'), 'cross-case'],
    [of('criminal', 'administrative', 'civil'), 'cross-case'],
    [{}, undefined],
  ])

  refuses(ipCrossCase, [
    [of(), 'ipCaseAspects'],
    [of('criminal', 'criminal'), 'ipCaseAspects'],
    [of('public-interest'), 'ipCaseAspects'],
  ])
})

describe('ipPunitiveDamagesConduct', () => {
  const other = { ipConduct: 'other' } as const
  const wide = 'all-named-conduct'
  it.each([
    [{ ipConduct: 'malicious-registration' }, ['strike-hard'], 'classified', undefined],
    [{ ipConduct: 'passing-off' }, ['strike-hard'], 'classified', undefined],
    [{ ipConduct: 'malicious-infringement' }, ['strike-hard', 'punitive-damages'], 'classified', undefined],
    [{ ipConduct: 'repeated-infringement' }, ['strike-hard', 'punitive-damages'], 'classified', undefined],
    [{ ipConduct: 'malicious-registration' }, ['strike-hard', 'punitive-damages'], 'classified', wide],
    [{ ipConduct: 'passing-off' }, ['strike-hard', 'punitive-damages'], 'classified', wide],
    [{ ipConduct: 'repeated-infringement' }, ['strike-hard', 'punitive-damages'], 'classified', wide],
    [other, [], 'undetermined', undefined],
    [other, [], 'undetermined', wide],
    [{}, [], 'undetermined', undefined],
    [{ ...other, isOtherConductStruckHard: true }, ['strike-hard'], 'undetermined', undefined],
    [{ ...other, isOtherConductStruckHard: false, isOtherConductPunished: false }, [], 'not-covered', undefined],
    [
      { ...other, isOtherConductStruckHard: true, isOtherConductPunished: false },
      ['strike-hard'],
      'classified',
      undefined,
    ],
    [
      { ...other, isOtherConductStruckHard: false, isOtherConductPunished: true },
      ['punitive-damages'],
      'classified',
      undefined,
    ],
    [{ ipConduct: 'passing-off', isOtherConductPunished: true } as const, ['strike-hard'], 'classified', undefined],
  ])('classes %o as %o', (facts, classes, outcome, reading) => {
    const result = ipPunitiveDamagesConduct(facts as never, reading === undefined ? {} : { reading })
    expect(result).toMatchObject({ classes, outcome, discrepancies: ['m43.punitive-damages-extent'] })
  })

  it('leaves other conduct to the court', () => {
    const { missing } = ipPunitiveDamagesConduct(other)
    expect(missing.map((one) => [one.fact, one.judgedBy?.zh]).sort()).toEqual([
      ['isOtherConductPunished', '审理法院'],
      ['isOtherConductStruckHard', '审理法院'],
    ])
  })

  refuses(ipPunitiveDamagesConduct, [[{ ipConduct: 'theft' }, 'ipConduct']])
})

describe('ipKeyIndustries', () => {
  it('lists key technologies and three industries', () => {
    expect(ipKeyIndustries().entries.map((one) => one.label.zh)).toEqual([
      '“专精特新”关键核心技术',
      '船舶海工',
      '装备制造',
      '建筑纺织',
    ])
  })

  it.each([
    ['srdi-technologies', '“专精特新”关键核心技术'],
    ['shipbuilding', '船舶海工'],
    ['equipment', '装备制造'],
    ['construction-and-textiles', '建筑纺织'],
  ] as const)('finds %s', (protectedIndustry, zh) => {
    const { entries, outcome } = ipKeyIndustries({ protectedIndustry })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', [zh]])
  })

  it('leaves another industry open', () => {
    expect(ipKeyIndustries({ protectedIndustry: 'other' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })
})
