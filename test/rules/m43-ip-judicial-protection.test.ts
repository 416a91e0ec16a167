import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
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
  const of = (...ipCaseAspects: string[]): Record<string, unknown> => ({ ipCaseAspects })
  classifies(ipCrossCase, [
    [of('criminal', 'administrative'), 'cross-case'],
    [of('administrative', 'civil'), 'cross-case'],
    [of('civil', 'criminal'), 'cross-case'],
    [of('criminal', 'administrative', 'civil'), 'cross-case'],
    [{}, undefined],
  ])

  it.each(['criminal', 'administrative', 'civil'])(
    'by “交叉案件”: says nothing of a case that is %s alone',
    (aspect) => {
      expect(evaluate('m43.ip-cross-case', of(aspect))).toMatchObject({
        outcome: 'not-covered',
        reasons: [{ zh: expect.stringContaining('单一性质的案件') }],
        unmet: [{ fact: 'ipCaseAspects' }],
      })
    },
  )

  it('by “证据保全、调查令、临时禁令等”: says by what means a cross case is handled', () => {
    expect(ipCrossCase(of('civil', 'criminal') as never).consequence?.zh).toContain('证据保全、调查令、临时禁令等')
  })

  refuses(ipCrossCase, [
    [of(), 'ipCaseAspects'],
    [of('criminal', 'criminal'), 'ipCaseAspects'],
    [of('public-interest'), 'ipCaseAspects'],
  ])
})

describe('ipPunitiveDamagesConduct', () => {
  const of = (...ipConducts: string[]): Record<string, unknown> => ({ ipConducts })
  const other = of('other')
  const wide = 'all-named-conduct'
  const both = ['strike-hard', 'punitive-damages']
  it.each<[object, readonly string[], string, (string | undefined)?]>([
    [of('malicious-registration'), ['strike-hard'], 'classified'],
    [of('passing-off'), ['strike-hard'], 'classified'],
    [of('malicious-infringement'), both, 'classified'],
    [of('repeated-infringement'), both, 'classified'],
    [of('passing-off', 'repeated-infringement'), both, 'classified'],
    [of('malicious-registration'), both, 'classified', wide],
    [of('passing-off'), both, 'classified', wide],
    [of('repeated-infringement'), both, 'classified', wide],
    [other, [], 'undetermined'],
    [other, [], 'undetermined', wide],
    [{}, [], 'undetermined'],
    [{ ...other, isOtherConductStruckHard: true }, ['strike-hard'], 'undetermined'],
    [{ ...of('repeated-infringement', 'other') }, both, 'classified'],
    [of('passing-off', 'other'), ['strike-hard'], 'undetermined'],
    [{ ...other, isOtherConductStruckHard: true, isOtherConductPunished: false }, ['strike-hard'], 'classified'],
    [{ ...other, isOtherConductStruckHard: false, isOtherConductPunished: true }, ['punitive-damages'], 'classified'],
    [{ isOtherConductStruckHard: true, isOtherConductPunished: true }, both, 'classified'],
  ])('classes %o as %o', (facts, classes, outcome, reading) => {
    const result = ipPunitiveDamagesConduct(facts as never, reading === undefined ? {} : { reading })
    expect(result).toMatchObject({ classes, outcome, discrepancies: ['m43.punitive-damages-extent'] })
  })

  it.each([[of()], [{ ...other, isOtherConductStruckHard: false, isOtherConductPunished: false }]])(
    'says nothing of %o',
    (facts) => {
      expect(evaluate('m43.ip-punitive-damages-conduct', facts)).toMatchObject({
        outcome: 'not-covered',
        classes: [],
        reasons: [{ zh: expect.stringContaining('其他行为未写') }],
      })
    },
  )

  it('promises no penalty that isn’t stated', () => {
    const { details } = ipPunitiveDamagesConduct(of('repeated-infringement') as never)
    expect(details).toMatchObject({
      'strike-hard': { consequence: { zh: expect.stringContaining('文中未写') } },
      'punitive-damages': { consequence: { zh: expect.stringContaining('没有倍数') } },
    })
  })

  it('by “对企业知识产权的恶意侵权、重复侵权”: says that the measure has an enterprise’s rights', () => {
    expect(ipPunitiveDamagesConduct.notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('企业知识产权'))
  })

  it('leaves other conduct to the court', () => {
    const { missing } = ipPunitiveDamagesConduct(other as never)
    expect(missing.map((one) => [one.fact, one.judgedBy?.zh]).sort()).toEqual([
      ['isOtherConductPunished', '审理法院'],
      ['isOtherConductStruckHard', '审理法院'],
    ])
  })

  refuses(ipPunitiveDamagesConduct, [
    [of('theft'), 'ipConducts'],
    [{ ...of('passing-off'), isOtherConductPunished: true }, 'ipConducts'],
    [{ ...of(), isOtherConductStruckHard: true }, 'ipConducts'],
  ])
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

  it('by “加大……司法保护力度”: says what isn’t stated, and where disputes over innovations stand', () => {
    const notes = ipKeyIndustries().notes.map((one) => one.zh)
    expect(notes).toEqual([
      expect.stringContaining('文中未写'),
      expect.stringContaining('《知识产权审判的格局、制度和纠纷》'),
    ])
  })

  it('leaves another industry open', () => {
    expect(ipKeyIndustries({ protectedIndustry: 'other' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })
})
