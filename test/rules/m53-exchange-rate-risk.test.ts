import { describe, expect, it } from 'vitest'
import { fxHedgingFirstTimeReward } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const firstForward = {
  isUrbanHedger: true,
  fxDealKind: 'forward',
  fxDealOn: '2023-06-01',
  isFirstFxDerivativeInNantong: true,
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
    ineligible: [
      { isUrbanHedger: false },
      { fxDealKind: 'swap' },
      { fxDealKind: 'other' },
      { fxDealOn: '2022-12-31' },
      { fxDealOn: '2024-01-01' },
      { isFirstFxDerivativeInNantong: false },
    ],
  })
  describe('where it must be the first with any bank', () => {
    decides(fxHedgingFirstTimeReward, {
      eligible: { ...firstForward, hadFxDerivativesElsewhere: false },
      ineligible: [{ hadFxDerivativesElsewhere: true }, { isFirstFxDerivativeInNantong: false }],
      options: { reading: 'first-anywhere' },
    })
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
