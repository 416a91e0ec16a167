import { describe, expect, it } from 'vitest'
import { childcareAge, matchmakingTarget, tradeUnionCareTargets } from '../../src/rules/index'
import { assesses, classifies, refuses } from '../support/cases'

const asOf = '2023-12-31'

describe('matchmakingTarget', () => {
  assesses(matchmakingTarget, [
    [{ matchmakingEvents: 50 }, 'met', 0, { asOf }],
    [{ matchmakingEvents: 51 }, 'met', 0, { asOf }],
    [{ matchmakingEvents: 49 }, 'not-met', 1, { asOf }],
    [{}, 'undetermined', undefined, { asOf }],
    [{ matchmakingEvents: 50 }, 'met'],
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
    [reached, 'met'],
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
    [{}, undefined],
  ])
  it.each([
    [4, {}],
    [3, { reading: 'under-three' }],
  ])('by “0-3岁”: says nothing of a child of %d with %o', (childAge, options) => {
    expect(childcareAge({ childAge }, options)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('0至3岁') }],
    })
  })
  it('by “积极鼓励有条件的用人单位”: only aims at it', () => {
    expect(childcareAge({ childAge: 1 }).force).toBe('aims')
  })
  refuses(childcareAge, [[{ childAge: -1 }, 'childAge']])
})
