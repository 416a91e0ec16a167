import { describe, expect, it } from 'vitest'
import {
  childcareAge,
  counsellingHotline,
  matchmakingTarget,
  mentalHealthLectureBooking,
  mentalHealthLectureTarget,
  tradeUnionCareTargets,
} from '../../src/rules/index'
import { assesses, classifies, decides, refuses } from '../support/cases'

const asOf = '2023-12-31'

describe('matchmakingTarget', () => {
  assesses(matchmakingTarget, [
    [{ matchmakingEvents: 50 }, 'met', 0, { asOf }],
    [{ matchmakingEvents: 51 }, 'met', 0, { asOf }],
    [{ matchmakingEvents: 49 }, 'not-met', 1, { asOf }],
    [{}, 'undetermined', undefined, { asOf }],
    [{ matchmakingEvents: 50 }, 'undetermined'],
  ])

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('on %s its year is %s', (asOf, period) => {
    expect(matchmakingTarget({ matchmakingEvents: 0 }, { asOf }).period).toBe(period)
  })
})

describe('mentalHealthLectureTarget', () => {
  assesses(mentalHealthLectureTarget, [
    [{ mentalHealthLectures: 50 }, 'met', 0],
    [{ mentalHealthLectures: 51 }, 'met', 0],
    [{ mentalHealthLectures: 49 }, 'not-met', 1],
    [{}, 'undetermined'],
  ])
})

const reached = {
  heatWorkersVisited: 15000,
  hospitalisedStaffSubsidised: 4000,
  tradeUnionLegalLectures: 100,
  newCarnationStations: 80,
  carnationVolunteerEvents: 50,
  onlineBenefitRecipients: 300000,
}

describe('tradeUnionCareTargets', () => {
  assesses(tradeUnionCareTargets, [
    [reached, 'met', undefined, { asOf }],
    [reached, 'undetermined'],
    ...Object.entries(reached).flatMap(([name, figure]) => [
      [{ ...reached, [name]: figure + 1 }, 'met', undefined, { asOf }] as const,
      [{ ...reached, [name]: figure - 1 }, 'not-met', undefined, { asOf }] as const,
      [{ ...reached, [name]: undefined }, 'undetermined', undefined, { asOf }] as const,
    ]),
  ])

  it('says what each goal lacks', () => {
    const none = Object.fromEntries(Object.keys(reached).map((name) => [name, 0]))
    const { goals } = tradeUnionCareTargets(none, { asOf })
    expect(Object.entries(goals).map(([name, { shortfall }]) => [name, shortfall])).toEqual([
      ['heat', 15000],
      ['hospital', 4000],
      ['lectures', 100],
      ['stations', 80],
      ['volunteering', 50],
      ['online', 300000],
    ])
  })

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('on %s its year is %s', (asOf, period) => {
    expect(tradeUnionCareTargets(reached, { asOf }).period).toBe(period)
  })
})

describe('childcareAge', () => {
  classifies(childcareAge, [
    [{ childAge: 0 }, 'in-scope'],
    [{ childAge: 2 }, 'in-scope', { reading: 'under-three' }],
    [{ childAge: 3 }, 'in-scope'],
    [{ childAge: 3 }, 'older', { reading: 'under-three' }],
    [{ childAge: 4 }, 'older'],
    [{}, undefined],
  ])
  refuses(childcareAge, [[{ childAge: -1 }, 'childAge']])
})

describe('counsellingHotline', () => {
  const at = (time: string, day = '2023-10-01') => ({ hotlineCalledAt: `${day}T${time}` })
  classifies(counsellingHotline, [
    [at('08:59'), 'closed'],
    [at('09:00'), 'answered'],
    [at('09:00'), 'answered', { reading: 'before-nine' }],
    [at('20:59'), 'answered', { reading: 'before-nine' }],
    [at('21:00'), 'answered'],
    [at('21:00'), 'closed', { reading: 'before-nine' }],
    [at('21:01'), 'closed'],
    [at('00:00'), 'closed'],
    [at('15:00', '2023-06-04'), 'answered'],
    [{}, undefined],
  ])
  refuses(counsellingHotline, [[{ hotlineCalledAt: '2023-06-04' }, 'hotlineCalledAt']])

  it('gives both numbers', () => {
    expect(counsellingHotline({ hotlineCalledAt: '2023-06-04T12:00' }).consequence?.en).toBe(
      'free of charge: 0513-85127885 or 18012209133',
    )
  })
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
