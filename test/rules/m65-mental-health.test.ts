import { describe, expect, it } from 'vitest'
import { mentalHealthLectureBooking, mentalHealthLectureTarget } from '../../src/rules/index'
import { assesses, decides } from '../support/cases'

describe('mentalHealthLectureTarget', () => {
  const asOf = '2023-12-31'
  assesses(mentalHealthLectureTarget, [
    [{ mentalHealthLectures: 50 }, 'met', 0, { asOf }],
    [{ mentalHealthLectures: 51 }, 'met', 0, { asOf }],
    [{ mentalHealthLectures: 49 }, 'not-met', 1, { asOf }],
    [{ mentalHealthLectures: 49 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{}, 'undetermined', undefined, { asOf }],
  ])
})

const counties = ['haian', 'rugao', 'rudong', 'qidong'] as const
const parks = ['development-zone', 'suxitong', 'tongzhouwan'] as const
const area = (tradeUnionDistrict: string) => ({ tradeUnionKind: 'area', tradeUnionDistrict })

describe('mentalHealthLectureBooking', () => {
  decides(mentalHealthLectureBooking, {
    eligible: area('chongchuan'),
    stillEligible: [
      ...parks.map((tradeUnionDistrict) => ({ tradeUnionDistrict })),
      { tradeUnionKind: 'industry', tradeUnionDistrict: undefined },
      { tradeUnionKind: 'directly-affiliated', tradeUnionDistrict: undefined },
    ],
    ineligible: [{ tradeUnionDistrict: 'tongzhou' }, { tradeUnionDistrict: 'haimen' }],
  })

  const ask = (district: string, reading?: string) =>
    mentalHealthLectureBooking(area(district) as never, { ...(reading && { reading }) })

  it('by “不含通州区、海门区”: requires a district other than the two, and not to be a union of another kind', () => {
    const { unmet } = ask('haimen')
    expect(unmet).toMatchObject([
      {
        facts: ['tradeUnionDistrict'],
        words: { en: expect.stringMatching(/other than Tongzhou District or Haimen/) },
      },
    ])
  })

  it.each(['elsewhere', ...counties])('by “各区”: says nothing of the union of %s', (district) => {
    expect(ask(district)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringMatching('各区总工会') }],
    })
  })

  it('by “向…预约课程”: says nothing of another kind of union', () => {
    expect(mentalHealthLectureBooking({ tradeUnionKind: 'other' }).outcome).toBe('not-covered')
  })

  it.each(parks)('says nothing of %s when only districts proper count', (park) => {
    expect(ask(park, 'districts-proper').outcome).toBe('not-covered')
    expect(ask('chongchuan', 'districts-proper').outcome).toBe('eligible')
    expect(ask('haimen', 'districts-proper').outcome).toBe('ineligible')
  })

  it.each(counties)('is open to %s when county unions may book', (county) => {
    expect(ask(county, 'county-unions-too').outcome).toBe('eligible')
  })

  it('is as before with the others even then', () => {
    const outcomes = ['tongzhou', 'haimen', 'elsewhere'].map((district) => ask(district, 'county-unions-too').outcome)
    expect(outcomes).toEqual(['ineligible', 'ineligible', 'not-covered'])
  })

  it('by “南通市职工服务中心”: says with whom to book', () => {
    expect(ask('chongchuan').gives?.zh).toContain('南通市职工服务中心')
  })
})
