import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fxHedgingRatio } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { exact } from '../../src/language/values/decimal'
import { computes, needsEach, refuses } from '../support/cases'

describe('fxHedgingRatio', () => {
  const atTarget = { fxForwardsAndOptionsSigned: '3000000', fxSpotVolume: '7000000' }
  const withSwaps = { ...atTarget, fxSwapsSigned: '10000000' }
  const swaps = { reading: 'swaps-included' }
  computes(fxHedgingRatio, [
    [atTarget, { ratio: '0.3' }],
    [{ fxForwardsAndOptionsSigned: '301', fxSpotVolume: '699' }, { ratio: '0.301' }],
    [{ fxForwardsAndOptionsSigned: 0, fxSpotVolume: 100 }, { ratio: '0' }],
    [{ fxForwardsAndOptionsSigned: 100, fxSpotVolume: 0 }, { ratio: '1' }],
    [withSwaps, { ratio: '0.3' }],
    [withSwaps, { ratio: '0.65' }, swaps],
    [{ fxForwardsAndOptionsSigned: 0, fxSpotVolume: 0, fxSwapsSigned: 1 }, { ratio: null }],
    [{ fxForwardsAndOptionsSigned: 0, fxSpotVolume: 0, fxSwapsSigned: 1 }, { ratio: '1' }, swaps],
    [atTarget, { ratio: '0.3' }, { asOf: '2024-06-30' }],
  ])
  needsEach(fxHedgingRatio, atTarget)
  needsEach(fxHedgingRatio, { ...atTarget, fxSwapsSigned: 1 }, swaps)
  refuses(fxHedgingRatio, [
    [{ ...atTarget, fxSpotVolume: '-1' }, 'fxSpotVolume'],
    [{ ...atTarget, fxForwardsAndOptionsSigned: 'x' }, 'fxForwardsAndOptionsSigned'],
  ])
  it('has no ratio without any business, and says so', () => {
    const none = { fxForwardsAndOptionsSigned: 0, fxSpotVolume: 0 }
    expect(evaluate('m53.fx-hedging-ratio', none)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ en: 'without any business there is no ratio' }],
    })
  })
  it('lies from 0 to 1 and rises with the derivatives signed', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 })
    fc.assert(
      fc.property(amount, amount, amount, (signed, spot, more) => {
        const ratio = (one: number) =>
          exact(`${fxHedgingRatio({ fxForwardsAndOptionsSigned: one, fxSpotVolume: spot }).ratio}`)
        return ratio(signed).gt(0) && ratio(signed).lt(1) && ratio(signed + more).gt(ratio(signed))
      }),
    )
  })
})
