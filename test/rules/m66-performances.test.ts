import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enterprisePerformanceTarget } from '../../src/rules/index'
import { assesses, contradicts, plain, refuses } from '../support/cases'

const asOf = '2023-12-31'
const given = (midyear: number, october: number, year: number) => ({
  enterprisePerformancesByMidyear: midyear,
  enterprisePerformancesByOctober: october,
  enterprisePerformances: year,
})
const reached = given(25, 50, 50)

describe('enterprisePerformanceTarget', () => {
  it('asks for a whole performance where a share falls within one', () => {
    const options = { asOf, parameters: { 'm66.milestone-q2': '0.602' } }
    const { goals } = enterprisePerformanceTarget(given(30, 50, 50), options)
    expect(goals['midyear']).toMatchObject({ outcome: 'not-met', target: 31, shortfall: 1 })
  })
  assesses(enterprisePerformanceTarget, [
    [reached, 'met', undefined, { asOf }],
    [given(26, 51, 52), 'met', undefined, { asOf }],
    [given(24, 50, 50), 'not-met', undefined, { asOf }],
    [given(25, 49, 50), 'not-met', undefined, { asOf }],
    [given(25, 49, 49), 'not-met', undefined, { asOf }],
    [reached, 'met'],
    // M66 解读 “第二季度末，完成演出场次的50%，10月底完成所有演出任务”: each milestone has a day of its own.
    [{ enterprisePerformancesByMidyear: 10 }, 'not-due', undefined, { asOf: '2023-06-29' }],
    [{ enterprisePerformancesByMidyear: 24 }, 'not-met', undefined, { asOf: '2023-06-30' }],
    [{ enterprisePerformancesByMidyear: 24 }, 'not-met', undefined, { asOf: '2023-07-01' }],
    [given(25, 49, 49), 'not-due', undefined, { asOf: '2023-10-30' }],
    [given(25, 49, 49), 'not-met', undefined, { asOf: '2023-10-31' }],
    [given(25, 50, 50), 'met', undefined, { asOf: '2023-10-31' }],
    [{ enterprisePerformancesByMidyear: 25 }, 'undetermined', undefined, { asOf: '2023-07-01' }],
    [{}, 'undetermined', undefined, { asOf: '2023-05-01' }],
  ])

  it('is settled by what some troupes gave by June alone, whatever the others gave', () => {
    const outcomes = (midyearHaimen: number, midyearQidong?: number) =>
      Object.values(
        plain(enterprisePerformanceTarget({ midyearHaimen, midyearQidong }, { asOf }).goals) as Record<
          string,
          { outcome: string }
        >,
      ).map((one) => one.outcome)
    expect(outcomes(50)).toEqual(['met', 'met', 'met'])
    expect(outcomes(30, 20)).toEqual(['met', 'met', 'met'])
    expect(outcomes(30, 19)).toEqual(['met', 'undetermined', 'undetermined'])
    expect(outcomes(24)).toEqual(['undetermined', 'undetermined', 'undetermined'])
  })
  it('needs no count of the year where October’s comes to it', () => {
    const { enterprisePerformances: _, ...rest } = reached
    expect(enterprisePerformanceTarget(rest, { asOf })).toMatchObject({ outcome: 'met', missing: [] })
  })
  const open = Object.keys(reached).filter((name) => name !== 'enterprisePerformances')
  it.each(open)('stays open while %s is not known', (name) => {
    const { missing, outcome } = enterprisePerformanceTarget({ ...reached, [name]: undefined }, { asOf })
    expect({ outcome, missing: missing.map((one) => one.fact) }).toEqual({ outcome: 'undetermined', missing: [name] })
  })

  it('counts what is made up in November for the year, and not for October', () => {
    expect(plain(enterprisePerformanceTarget(given(20, 45, 50), { asOf }).goals)).toMatchObject({
      midyear: { outcome: 'not-met', target: 25, shortfall: 5 },
      october: { outcome: 'not-met', target: 50, shortfall: 5 },
      year: { outcome: 'met', target: 50, shortfall: 0 },
    })
  })

  it.each([
    [60, 30, 60],
    [61, 31, 61],
    [51, 26, 51],
    [50, 25, 50],
    [40, 25, 50],
  ])('of a plan of %d asks %d by June and %d by October, where a larger plan counts', (planned, midyear, october) => {
    const options = { asOf, reading: 'larger-plan' }
    const facts = (june: number, autumn: number) => ({
      ...given(june, autumn, 100),
      enterprisePerformancesPlanned: planned,
    })
    expect(enterprisePerformanceTarget(facts(midyear, october), options).outcome).toBe('met')
    const { goals } = enterprisePerformanceTarget(facts(midyear - 1, october - 1), options)
    expect([goals['midyear']?.shortfall, goals['october']?.shortfall]).toEqual([1, 1])
  })

  it('asks for the plan only where a larger one counts', () => {
    const missing = (reading?: string) =>
      enterprisePerformanceTarget(reached, { asOf, ...(reading && { reading }) }).missing.map((one) => one.fact)
    expect([missing(), missing('larger-plan')]).toEqual([[], ['enterprisePerformancesPlanned']])
  })

  it('by “不少于50场” and “总计50场”: a floor that is raised leaves the schedule’s half and October as they are', () => {
    const options = { asOf, parameters: { 'm66.performances-min': 60 } }
    expect(plain(enterprisePerformanceTarget(reached, options).goals)).toMatchObject({
      midyear: { outcome: 'met', target: 25 },
      october: { outcome: 'met', target: 50 },
      year: { outcome: 'not-met', target: 60, shortfall: 10 },
    })
  })
  it('by “总计50场”: a troupe’s number that is raised raises the schedule’s total', () => {
    const options = { asOf, parameters: { 'm66.quota-haian': 8 } }
    expect(enterprisePerformanceTarget(reached, options).goals['october']).toMatchObject({ target: 52, shortfall: 2 })
  })

  const halves = {
    midyearNantongArtTheatre: 5,
    midyearHaian: 3,
    midyearRugao: 3,
    midyearRudong: 3,
    midyearQidong: 5,
    midyearTongzhou: 3,
    midyearHaimen: 3,
  }
  const eachTroupe = { asOf, reading: 'each-troupe' }

  it('is met where each troupe gave half of its own', () => {
    expect(enterprisePerformanceTarget({ ...reached, ...halves }, eachTroupe).outcome).toBe('met')
  })
  it.each(Object.entries(halves))('with %s one below %d is short of one, whatever the others gave', (name, half) => {
    const others = Object.fromEntries(Object.entries(halves).map(([key, number]) => [key, number + 5]))
    const facts = { ...given(70, 70, 70), ...others, [name]: half - 1 }
    const { goals, outcome } = enterprisePerformanceTarget(facts, eachTroupe)
    expect([outcome, goals['midyear']?.shortfall]).toEqual(['not-met', 1])
  })
  it.each(Object.keys(halves))('asks for %s by that reading alone', (name) => {
    const facts = { ...reached, ...halves, [name]: undefined }
    expect(enterprisePerformanceTarget(facts, eachTroupe).missing.map((one) => one.fact)).toEqual([name])
    expect(enterprisePerformanceTarget(facts, { asOf }).outcome).toBe('met')
  })

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('on %s its year is %s', (day, period) => {
    expect(enterprisePerformanceTarget(reached, { asOf: day }).period).toBe(period)
  })

  refuses(enterprisePerformanceTarget, [
    [{ enterprisePerformancesByMidyear: 51, enterprisePerformances: 50 }, 'enterprisePerformancesByMidyear'],
    [{ enterprisePerformances: -1 }, 'enterprisePerformances'],
    [{ midyearQidong: 2.5 }, 'midyearQidong'],
  ])

  contradicts(enterprisePerformanceTarget, [
    [given(26, 25, 50), 'enterprisePerformancesByMidyear', ['midyear', 'october']],
    [given(25, 51, 50), 'enterprisePerformancesByOctober', ['october', 'year']],
    [{ ...given(24, 50, 50), ...halves }, 'midyearNantongArtTheatre', ['midyear']],
  ])

  it('never becomes unmet by a further performance', () => {
    const count = fc.integer({ min: 0, max: 70 })
    fc.assert(
      fc.property(count, count, count, (june, summer, winter) => {
        const outcome = (more: number) =>
          enterprisePerformanceTarget(given(june + more, june + summer + more, june + summer + winter + more), { asOf })
            .outcome
        expect(outcome(0) === 'met' && outcome(1) !== 'met').toBe(false)
      }),
    )
  })
})
