import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fxHedgingRatio } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('fxHedgingRatio', () => {
  const asOf = '2023-12-31'
  const atTarget = { fxForwardsAndOptionsSigned: '3000000', fxSpotVolume: '7000000' }
  computes(fxHedgingRatio, [
    [atTarget, { ratio: '0.3', target: 'not-met' }, { asOf }],
    [atTarget, { ratio: '0.3', target: 'met' }, { asOf, reading: 'reaching' }],
    [
      { fxForwardsAndOptionsSigned: '301', fxSpotVolume: '699' },
      { ratio: '0.301', target: 'met' },
      { asOf: '2023-01-01' },
    ],
    [{ fxForwardsAndOptionsSigned: '299', fxSpotVolume: '701' }, { ratio: '0.299', target: 'not-met' }, { asOf }],
    [
      { fxForwardsAndOptionsSigned: '299', fxSpotVolume: '701' },
      { ratio: '0.299', target: 'not-met' },
      { asOf, reading: 'reaching' },
    ],
    [{ fxForwardsAndOptionsSigned: 0, fxSpotVolume: 100 }, { ratio: '0', target: 'not-met' }, { asOf }],
    [{ fxForwardsAndOptionsSigned: 100, fxSpotVolume: 0 }, { ratio: '1', target: 'met' }, { asOf }],
    [{ ...atTarget, fxSwapsSigned: '10000000' }, { ratio: '0.3', target: 'not-met' }, { asOf }],
    [
      { ...atTarget, fxSwapsSigned: '10000000' },
      { ratio: '0.65', target: 'met' },
      { asOf, reading: 'swaps-included' },
    ],
    [atTarget, { ratio: '0.3', target: null }, { asOf: '2022-12-31' }],
    [atTarget, { ratio: '0.3', target: null }, { asOf: '2024-01-01' }],
    [atTarget, { ratio: '0.3', target: 'met' }, { asOf, parameters: { 'm53.hedge-target-measure': '0.29' } }],
  ])
  needsEach(fxHedgingRatio, atTarget, { asOf })
  needsEach(fxHedgingRatio, { ...atTarget, fxSwapsSigned: 1 }, { asOf, reading: 'swaps-included' })
  refuses(fxHedgingRatio, [
    [{ ...atTarget, fxSpotVolume: '-1' }, 'fxSpotVolume'],
    [{ ...atTarget, fxForwardsAndOptionsSigned: 'x' }, 'fxForwardsAndOptionsSigned'],
  ])
  it('asks for the day of the question', () => {
    expect(evaluate('m53.fx-hedging-ratio', atTarget)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'asOf' }],
    })
  })
  it('has no ratio without any business', () => {
    expect(() => fxHedgingRatio({ fxForwardsAndOptionsSigned: 0, fxSpotVolume: 0 }, { asOf })).toThrow('ratio')
  })
  it('lies from 0 to 1 and rises with the derivatives signed', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 })
    fc.assert(
      fc.property(amount, amount, amount, (signed, spot, more) => {
        const ratio = (one: number) =>
          fxHedgingRatio({ fxForwardsAndOptionsSigned: one, fxSpotVolume: spot }, { asOf }).ratio
        return ratio(signed).gt(0) && ratio(signed).lt(1) && ratio(signed + more).gt(ratio(signed))
      }),
    )
  })
})
