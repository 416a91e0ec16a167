import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { monthlyClaimCycle, policyPointsInterpreted, serviceChannels } from '../../src/rules/index'
import { assesses, refuses } from '../support/cases'

const halfYear = { claimMonths: 6, monthsWithCompilation: 6, monthsWithReview: 6, monthsWithPayout: 6 }
const eachClaim = { reading: 'within-a-month' }
const inTime = { claimsCompiledLate: 0, claimsReviewedLate: 0, claimsPaidLate: 0 }

describe('monthlyClaimCycle', () => {
  assesses(monthlyClaimCycle, [
    [halfYear, 'met'],
    [{ claimMonths: 1, monthsWithCompilation: 1, monthsWithReview: 1, monthsWithPayout: 1 }, 'met'],
    [{ ...halfYear, monthsWithCompilation: 5 }, 'not-met'],
    [{ ...halfYear, monthsWithReview: 5 }, 'not-met'],
    [{ ...halfYear, monthsWithPayout: 5 }, 'not-met'],
    [{ claimMonths: 6, monthsWithPayout: 5 }, 'not-met'],
    [{ ...halfYear, claimMonths: undefined }, 'undetermined'],
    [{ ...halfYear, monthsWithReview: undefined }, 'undetermined'],
    [inTime, 'met', undefined, eachClaim],
    [{ ...inTime, claimsCompiledLate: 1 }, 'not-met', undefined, eachClaim],
    [{ ...inTime, claimsReviewedLate: 1 }, 'not-met', undefined, eachClaim],
    [{ ...inTime, claimsPaidLate: 1 }, 'not-met', undefined, eachClaim],
    [halfYear, 'undetermined', undefined, eachClaim],
    [inTime, 'undetermined'],
    // No claims, nothing to compile; asked before the year, nothing is told of it yet.
    [{ claimMonths: 0 }, 'not-applicable'],
    [{ ...halfYear, monthsWithPayout: 5 }, 'not-due', undefined, { asOf: '2022-12-31' }],
  ])

  it('by “一月一兑现”: holds a month against the step once it is over, and not at the end of the year', () => {
    const { outcome, goals } = monthlyClaimCycle({ ...halfYear, monthsWithPayout: 5 }, { asOf: '2023-07-01' })
    expect([outcome, goals['payout']?.due]).toEqual(['not-met', undefined])
  })

  it('knows that its year is past', () => {
    expect(monthlyClaimCycle(halfYear, { asOf: '2024-01-01' })).toMatchObject({ outcome: 'met', pastProgramme: true })
  })

  it('says how many months each step missed', () => {
    const { goals } = monthlyClaimCycle({ ...halfYear, monthsWithReview: 4, monthsWithPayout: 1 })
    expect(Object.values(goals).map((one) => one.shortfall)).toEqual([0, 2, 5])
  })

  it('is kept exactly where each step took place in every month', () => {
    const months = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), months, months, months, (claimMonths, a, b, c) => {
        const [monthsWithCompilation, monthsWithReview, monthsWithPayout] = [a, b, c].map((one) =>
          Math.min(one, claimMonths),
        ) as [number, number, number]
        const facts = { claimMonths, monthsWithCompilation, monthsWithReview, monthsWithPayout }
        const kept = Math.min(a, b, c) >= claimMonths
        return monthlyClaimCycle(facts).outcome === (kept ? 'met' : 'not-met')
      }),
    )
  })

  it('takes another cycle when the figure is reformed', () => {
    const facts = { claimMonths: 6, monthsWithCompilation: 6, monthsWithReview: 6, monthsWithPayout: 3 }
    expect(monthlyClaimCycle(facts, { parameters: { 'm01.cycle-pay': 2 } }).outcome).toBe('met')
    const begun = { ...facts, monthsWithPayout: 1 } // the second round of four months isn't over
    expect(monthlyClaimCycle(begun, { parameters: { 'm01.cycle-pay': 4 } }).outcome).toBe('met')
  })

  refuses(monthlyClaimCycle, [
    [{ claimMonths: 13 }, 'claimMonths'],
    [{ claimMonths: -1 }, 'claimMonths'],
    [{ ...halfYear, monthsWithCompilation: 7 }, 'monthsWithCompilation'],
    [{ ...halfYear, monthsWithReview: 7 }, 'monthsWithReview'],
    [{ ...halfYear, monthsWithPayout: 7 }, 'monthsWithPayout'],
    [{ ...halfYear, monthsWithPayout: -1 }, 'monthsWithPayout'],
    [{ claimsPaidLate: -1 }, 'claimsPaidLate'],
  ])
})

describe('policyPointsInterpreted', () => {
  assesses(policyPointsInterpreted, [
    [{ policyPointsPublished: 81 }, 'met', 0],
    [{ policyPointsPublished: 80 }, 'not-met', 1, { asOf: '2023-12-31' }],
    [{ policyPointsPublished: 80 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{ policyPointsPublished: 0 }, 'not-met', 81, { asOf: '2023-12-31' }],
    [{}, 'undetermined', undefined, { asOf: '2023-12-31' }],
  ])
  refuses(policyPointsInterpreted, [
    [{ policyPointsPublished: 82 }, 'policyPointsPublished'],
    [{ policyPointsPublished: -1 }, 'policyPointsPublished'],
  ])
})

describe('serviceChannels', () => {
  it('lists both channels, each with the four services', () => {
    const { outcome, entries } = serviceChannels()
    expect([outcome, entries.map((one) => one.key)]).toEqual(['listed', ['web', 'mobile']])
    for (const { services } of entries)
      expect(services.map((one) => one.label.zh)).toEqual(['企业找政策', '政策找企业', '免申即享', '简申快享'])
  })

  it.each([
    ['web', { url: 'https://hqt.nantong.gov.cn' }],
    ['mobile', { app: '南通百通', entry: '万事好通·惠企通' }],
  ] as const)('on %s', (accessDevice, address) => {
    expect(serviceChannels({ accessDevice })).toMatchObject({ outcome: 'found', entries: [address] })
  })

  it('has no channel for another device', () => {
    expect(() => evaluate('m01.service-channels', { accessDevice: 'phone' } as object)).toThrow('accessDevice')
  })
  it('by “由市大数据管理局前期对接获取企业各类数据，在申报环节实现智能填报”: says what is filled in already', () => {
    expect(serviceChannels.notes.map((one) => one.zh)).toContainEqual(expect.stringMatching(/智能填报.*市大数据管理局/))
  })
})

describe('what serviceChannels says beside', () => {
  it.each([
    [/全市企业/, /all enterprises of the city/],
    [/企业画像/, /profile/],
    [/政策解读、匹配、兑现等/, /paying out and more by the measure/],
  ])('M01: %s', (zh, en) => {
    expect(serviceChannels.notes.some((one) => zh.test(one.zh) && en.test(one.en))).toBe(true)
  })
})
