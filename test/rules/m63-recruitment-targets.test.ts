import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recruitmentTargets } from '../../src/rules/index'
import { assesses, contradicts, plain, refuses } from '../support/cases'

const asOf = '2023-12-31'
const besides = { asOf, reading: 'besides' }
const reached = {
  onsiteRecruitmentFairs: 200,
  outboundRecruitmentEvents: 80,
  hrMarketRecruitmentEvents: 120,
  graduateJobsOffered: 100000,
}

describe('recruitmentTargets', () => {
  assesses(recruitmentTargets, [
    [reached, 'met', undefined, { asOf }],
    [reached, 'met'],
    [{ ...reached, onsiteRecruitmentFairs: 201 }, 'met', undefined, { asOf }],
    [{ ...reached, onsiteRecruitmentFairs: 201, outboundRecruitmentEvents: 81 }, 'met', undefined, { asOf }],
    [{ ...reached, outboundRecruitmentEvents: 79 }, 'not-met', undefined, { asOf }],
    [{ ...reached, hrMarketRecruitmentEvents: 119 }, 'not-met', undefined, { asOf }],
    [{ ...reached, graduateJobsOffered: 99999 }, 'not-met', undefined, { asOf }],
    [{ onsiteRecruitmentFairs: 199 }, 'not-met', undefined, { asOf }],
    [{ onsiteRecruitmentFairs: 200 }, 'undetermined', undefined, { asOf }],
    [{}, 'undetermined', undefined, { asOf }],
    [{ ...reached, onsiteRecruitmentFairs: 279 }, 'not-met', undefined, besides],
    [{ ...reached, onsiteRecruitmentFairs: 280 }, 'met', undefined, besides],
  ])

  it('needs no count of all the fairs where two kinds come to it', () => {
    const { onsiteRecruitmentFairs: _, ...rest } = reached
    expect(recruitmentTargets(rest, { asOf })).toMatchObject({ outcome: 'met', missing: [] })
  })
  const open = Object.keys(reached).filter((name) => name !== 'onsiteRecruitmentFairs')
  it.each(open)('stays open while %s is not known', (name) => {
    const { missing, outcome } = recruitmentTargets({ ...reached, [name]: undefined }, { asOf })
    expect({ outcome, missing: missing.map((one) => one.fact) }).toEqual({ outcome: 'undetermined', missing: [name] })
  })

  it('by “拟于全年组织”: only plans them', () => {
    expect(recruitmentTargets(reached, { asOf }).force).toBe('aims')
  })

  it('by “全年”: a short count isn’t due before the year is over', () => {
    const short = { ...reached, graduateJobsOffered: 99999 }
    expect(recruitmentTargets(short, { asOf: '2023-12-30' }).outcome).toBe('not-due')
  })

  it('says by how much each goal is missed', () => {
    const { goals } = recruitmentTargets(
      {
        onsiteRecruitmentFairs: 150,
        outboundRecruitmentEvents: 60,
        hrMarketRecruitmentEvents: 90,
        graduateJobsOffered: 98000,
      },
      { asOf },
    )
    expect(plain(goals)).toMatchObject({
      fairs: { shortfall: 50 },
      outbound: { shortfall: 20 },
      hrMarket: { shortfall: 30 },
      graduateJobs: { shortfall: 2000 },
    })
  })

  it('needs the outbound events to take them off the total', () => {
    const facts = { ...reached, outboundRecruitmentEvents: undefined }
    expect(recruitmentTargets(facts, { asOf }).goals['fairs']?.outcome).toBe('met')
    expect(recruitmentTargets(facts, besides).goals['fairs']?.outcome).toBe('undetermined')
  })

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('on %s its year is %s', (day, period) => {
    expect(recruitmentTargets(reached, { asOf: day }).period).toBe(period)
  })

  it('points to where the document disagrees with itself', () => {
    expect(recruitmentTargets(reached, { asOf }).discrepancies).toEqual([
      'm63.outbound-inside-fairs',
      'm63.fairs-total-of-floors',
      'm63.graduate-jobs-unexplained',
      'm63.outbound-event-name',
    ])
  })

  it('reaches the total wherever it reaches both parts', () => {
    const count = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(count, count, count, (outbound, hrMarket, other) => {
        const { goals } = recruitmentTargets(
          {
            onsiteRecruitmentFairs: outbound + hrMarket + other,
            outboundRecruitmentEvents: outbound,
            hrMarketRecruitmentEvents: hrMarket,
          },
          { asOf },
        )
        const parts = goals['outbound']?.outcome === 'met' && goals['hrMarket']?.outcome === 'met'
        expect(!parts || goals['fairs']?.outcome === 'met').toBe(true)
      }),
    )
  })

  contradicts(recruitmentTargets, [
    [{ ...reached, onsiteRecruitmentFairs: 199 }, 'outboundRecruitmentEvents', ['fairs', 'outbound', 'hrMarket']],
  ])

  refuses(recruitmentTargets, [
    [{ onsiteRecruitmentFairs: -1 }, 'onsiteRecruitmentFairs'],
    [{ onsiteRecruitmentFairs: 79, outboundRecruitmentEvents: 80 }, 'outboundRecruitmentEvents'],
    [{ onsiteRecruitmentFairs: 119, hrMarketRecruitmentEvents: 120 }, 'hrMarketRecruitmentEvents'],
    [{ graduateJobsOffered: -1 }, 'graduateJobsOffered'],
    [{ outboundRecruitmentEvents: 80.5 }, 'outboundRecruitmentEvents'],
    [{ graduateJobsOffered: '10万' }, 'graduateJobsOffered'],
  ])
})
