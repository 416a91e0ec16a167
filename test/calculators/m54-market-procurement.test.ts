import fc from 'fast-check'
import { describe, it } from 'vitest'
import { marketProcurementBanksTotal } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('marketProcurementBanksTotal', () => {
  const plan = { plannedFewest: 5, plannedMost: 6 }
  const first = { asOf: '2023-01-01' }
  const last = { asOf: '2023-12-31' }
  computes(marketProcurementBanksTotal, [
    [{ newMarketProcurementBanks: 0 }, { total: 3, beyondPlan: 0, ...plan }, first],
    [{ newMarketProcurementBanks: 2 }, { total: 5, beyondPlan: 0, ...plan }, last],
    [{ newMarketProcurementBanks: 3 }, { total: 6, beyondPlan: 0, ...plan }, last],
    [{ newMarketProcurementBanks: 4 }, { total: 7, beyondPlan: 1, ...plan }, last],
    [{ newMarketProcurementBanks: 2 }, { total: 5, beyondPlan: 0, ...plan }, { asOf: '2022-12-31' }],
    [{ newMarketProcurementBanks: 2 }, { total: 5, beyondPlan: 0, ...plan }, { asOf: '2024-01-01' }],
  ])
  needsEach(marketProcurementBanksTotal, { newMarketProcurementBanks: 2 }, last)
  refuses(marketProcurementBanksTotal, [[{ newMarketProcurementBanks: 1.5 }, 'newMarketProcurementBanks']])

  it('counts a bank more as one more', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 6), (count) => {
        const total = (banks: number) =>
          Number(marketProcurementBanksTotal({ newMarketProcurementBanks: banks }, last).total)
        return total(count + 1) - total(count) === 1
      }),
    )
  })
})
