import { describe, expect, it } from 'vitest'
import { mentalHealthLectureBooking, mentalHealthLectureTarget } from '../../src/rules/index'
import { assesses, decides } from '../support/cases'

describe('mentalHealthLectureTarget', () => {
  assesses(mentalHealthLectureTarget, [
    [{ mentalHealthLectures: 50 }, 'met', 0],
    [{ mentalHealthLectures: 51 }, 'met', 0],
    [{ mentalHealthLectures: 49 }, 'not-met', 1],
    [{}, 'undetermined'],
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
    ineligible: [
      ...['tongzhou', 'haimen', 'elsewhere', ...counties].map((tradeUnionDistrict) => ({ tradeUnionDistrict })),
      { tradeUnionKind: 'other' },
    ],
  })

  const outcome = (district: string, reading: string) =>
    mentalHealthLectureBooking(area(district) as never, { reading }).outcome

  it.each(parks)('is closed to %s when only districts proper count', (park) => {
    expect(outcome(park, 'districts-proper')).toBe('ineligible')
    expect(outcome('chongchuan', 'districts-proper')).toBe('eligible')
  })

  it.each(counties)('is open to %s when county unions may book', (county) => {
    expect(outcome(county, 'county-unions-too')).toBe('eligible')
  })

  it.each(['tongzhou', 'haimen', 'elsewhere'])('is closed to %s even then', (district) => {
    expect(outcome(district, 'county-unions-too')).toBe('ineligible')
  })
})
