import { describe, expect, it } from 'vitest'
import { explain } from '../../src/index'
import { readFacts } from '../../src/intake/index'
import { fxHedgingFirstTimeReward, fxHedgingTarget } from '../../src/rules/index'
import { assesses, decides, plain, refuses } from '../support/cases'

const firstForward = {
  isUrbanHedger: true,
  fxDealKind: 'forward',
  fxDealOn: '2023-06-01',
  isFxDealWithNantongBank: true,
  hadFxDerivativesInNantong: false,
} as const

describe('fxHedgingFirstTimeReward', () => {
  decides(fxHedgingFirstTimeReward, {
    eligible: firstForward,
    stillEligible: [
      { fxDealKind: 'option' },
      { fxDealOn: '2023-01-01' },
      { fxDealOn: '2023-12-31' },
      { hadFxDerivativesElsewhere: true },
    ],
    ineligible: [{ fxDealOn: '2022-12-31' }, { fxDealOn: '2024-01-01' }, { hadFxDerivativesInNantong: true }],
  })
  describe('where it must be the first with any bank', () => {
    decides(fxHedgingFirstTimeReward, {
      eligible: { ...firstForward, hadFxDerivativesElsewhere: false },
      ineligible: [{ hadFxDerivativesElsewhere: true }, { hadFxDerivativesInNantong: true }],
      options: { reading: 'first-anywhere' },
    })
  })
  it.each([
    ['“南通市区企业”', { isUrbanHedger: false }],
    ['“人民币外汇远期及期权业务”', { fxDealKind: 'swap' }],
    ['“人民币外汇远期及期权业务”', { fxDealKind: 'other' }],
    ['“在南通地区银行办理”', { isFxDealWithNantongBank: false }],
  ] as const)('by %s says nothing of others, instead of denying them: %j', (_, change) => {
    const { outcome, reasons } = fxHedgingFirstTimeReward({ ...firstForward, ...change })
    expect({ outcome, reasons: reasons?.length }).toEqual({ outcome: 'not-covered', reasons: 1 })
  })
  it('by “延续2022年奖补政策” gives a reward whose amount the text doesn’t have', () => {
    expect(fxHedgingFirstTimeReward(firstForward).gives?.zh).toMatch(/2022年.*金额、申请渠道和时间文中未写/)
  })
  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('a deal on %s lies %s its year', (fxDealOn, period) => {
    expect(fxHedgingFirstTimeReward({ ...firstForward, fxDealOn }).period).toBe(period)
  })
  refuses(fxHedgingFirstTimeReward, [
    [{ ...firstForward, fxDealKind: 'future' }, 'fxDealKind'],
    [{ ...firstForward, fxDealOn: '2023-02-29' }, 'fxDealOn'],
  ])
})

describe('fxHedgingTarget', () => {
  const atTarget = { fxForwardsAndOptionsSigned: '3000000', fxSpotVolume: '7000000' }
  const above = { fxForwardsAndOptionsSigned: '301', fxSpotVolume: '699' }
  const withSwaps = { ...atTarget, fxSwapsSigned: '10000000' }
  const end = { asOf: '2023-12-31' }

  assesses(fxHedgingTarget, [
    [atTarget, 'not-met', '0', end],
    [above, 'met', undefined, end],
    [{ fxForwardsAndOptionsSigned: '299', fxSpotVolume: '701' }, 'not-met', '0.001', end],
    [withSwaps, 'not-met', undefined, end],
    [withSwaps, 'met', undefined, { ...end, reading: 'swaps-included' }],
    [atTarget, 'not-due', undefined, { asOf: '2023-12-30' }],
    // M53 解读 “2023年全年”: the ratio of the whole year, which may still fall while it runs.
    [{ fxForwardsAndOptionsSigned: 4, fxSpotVolume: 6 }, 'not-due', '0', { asOf: '2023-06-30' }],
    [above, 'not-due', undefined, { asOf: '2023-12-30' }],
    [above, 'undetermined', undefined, {}],
    [{}, 'not-due', undefined, { asOf: '2023-06-30' }],
    [{ fxForwardsAndOptionsSigned: 0, fxSpotVolume: 0 }, 'not-due', undefined, { asOf: '2023-06-30' }],
    [atTarget, 'not-met', undefined, { asOf: '2024-06-30' }],
    [above, 'met', undefined, { asOf: '2024-06-30' }],
    [above, 'not-due', undefined, { asOf: '2022-12-31' }],
    [{ fxForwardsAndOptionsSigned: 0, fxSpotVolume: 0 }, 'not-applicable', undefined, end],
    [atTarget, 'met', undefined, { ...end, parameters: { 'm53.hedge-target-measure': '0.29' } }],
    [{}, 'undetermined', undefined, end],
  ])
  it('by “突破” is to be exceeded, and by “力争” striven for', () => {
    expect(plain(fxHedgingTarget(atTarget, end))).toMatchObject({
      force: 'aims',
      goals: { ratio: { mustExceed: true } },
    })
  })
  it('says in both languages that the year is to be over, without a mark', () => {
    const facts = { fxForwardsAndOptionsSigned: 4, fxSpotVolume: 6 }
    const asked = fxHedgingTarget(facts, { asOf: '2023-06-30' })
    expect(plain(asked)).toMatchObject({
      outcome: 'not-due',
      goals: { ratio: { due: '2023-12-31', onlyAtEnd: true, actual: '0.4', shortfall: '0' } },
      missing: [],
    })
    const told = explain('m53.fx-hedging-target', facts, { asOf: '2023-06-30' })
    expect(told.toText('zh')).toContain('尚未到期，2023-12-31期满时判定')
    expect(told.toText('en')).toContain('not due yet: judged at the end, on 2023-12-31')
    expect(told.toText('en')).not.toMatch(/[✓✗] hedging ratio/)
  })
  it('waits for the day, where none is asked of', () => {
    expect(fxHedgingTarget(above).missing.map((one) => one.fact)).toEqual(['asOf'])
  })
})

it.each([
  ['远期', 'foreign-exchange', 'fxDealKind', 'forward'],
  ['期权', 'foreign-exchange', 'fxDealKind', 'option'],
] as const)('M53 解读 “远期及期权”: reads %s of a %s', (word, subject, fact, key) => {
  expect(readFacts(subject, { [fact]: word }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
