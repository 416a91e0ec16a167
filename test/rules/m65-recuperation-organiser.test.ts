import { describe, expect, it } from 'vitest'
import { recuperationOrganiser, recuperationRecommendation } from '../../src/rules/index'
import { classifies, decides } from '../support/cases'

const own = (tradeUnionKind: string) => ({ isMunicipalSession: false, tradeUnionKind })

describe('recuperationOrganiser', () => {
  classifies(recuperationOrganiser, [
    // By “委托江苏省工人南通疗养院…经费由市总工会全额承担”: whichever union asks, place and payer are the same.
    [{ isMunicipalSession: true }, 'municipal'],
    [{ isMunicipalSession: true, tradeUnionKind: 'other' }, 'municipal'],
    [own('area'), 'own'],
    [own('industry'), 'own'],
    [own('directly-affiliated'), 'own'],
    [{ isMunicipalSession: false }, undefined],
    [{ tradeUnionKind: 'industry' }, undefined],
  ])

  it('says nothing of a session of its own of another union', () => {
    const result = recuperationOrganiser({ isMunicipalSession: false, tradeUnionKind: 'other' })
    expect(result).toMatchObject({ outcome: 'not-covered', reasons: [{ en: expect.stringMatching('of their own') }] })
  })

  it('says who pays, and what is a choice', () => {
    expect(recuperationOrganiser({ isMunicipalSession: true })).toMatchObject({
      force: 'shall',
      consequence: { zh: expect.stringMatching(/江苏省工人南通疗养院.*市总工会全额承担.*不向单位和职工收费/) },
    })
    expect(recuperationOrganiser({ isMunicipalSession: false, tradeUnionKind: 'area' })).toMatchObject({ force: 'may' })
  })
})

describe('recuperationRecommendation', () => {
  const area = (tradeUnionDistrict: string) => ({ tradeUnionKind: 'area', tradeUnionDistrict }) as const
  const parks = ['development-zone', 'suxitong', 'tongzhouwan']
  decides(recuperationRecommendation, {
    eligible: area('chongchuan'),
    stillEligible: [
      ...parks.map((tradeUnionDistrict) => ({ tradeUnionDistrict })),
      { tradeUnionKind: 'industry', tradeUnionDistrict: undefined },
    ],
    ineligible: [{ tradeUnionDistrict: 'tongzhou' }, { tradeUnionDistrict: 'haimen' }],
  })

  const ask = (facts: object, reading = 'parks-included') => recuperationRecommendation(facts, { reading }).outcome
  it.each([
    ...['haian', 'rugao', 'rudong', 'qidong', 'elsewhere'].map(area),
    { tradeUnionKind: 'directly-affiliated' },
    { tradeUnionKind: 'other' },
  ])('by “各区…和市各产业…工会负责”: says nothing of %o', (facts) => expect(ask(facts)).toBe('not-covered'))
  it('by “不含通州区、海门区”: requires another district, and not to be a union of another kind', () => {
    expect(recuperationRecommendation({ tradeUnionKind: 'area', tradeUnionDistrict: 'haimen' }).unmet).toMatchObject([
      { fact: 'tradeUnionDistrict' },
    ])
  })
  it.each(parks)('says nothing of %s when only districts proper count', (park) => {
    expect(ask(area(park), 'districts-proper')).toBe('not-covered')
    expect(ask(area('tongzhou'), 'districts-proper')).toBe('ineligible')
  })
})
