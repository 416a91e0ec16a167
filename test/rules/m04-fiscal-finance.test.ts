import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { fiscalFinanceTargets, guaranteeFeeAverage, guaranteeFocus } from '../../src/rules/index'
import { assesses, classifies, plain, refuses } from '../support/cases'

const asOf = '2023-12-31'
const reached = { fiscalFinanceBalance: '12000000000', fiscalLeverage: '20.01' }

describe('fiscalFinanceTargets', () => {
  assesses(fiscalFinanceTargets, [
    [reached, 'met', undefined, { asOf }],
    [{ ...reached, fiscalFinanceBalance: '11999999999.99' }, 'not-met', undefined, { asOf }],
    [{ ...reached, fiscalLeverage: 20 }, 'not-met', undefined, { asOf }],
    [{ fiscalLeverage: 20 }, 'not-met', undefined, { asOf }],
    [{ fiscalFinanceBalance: '12000000000' }, 'undetermined', undefined, { asOf }],
    [{ fiscalLeverage: 21 }, 'undetermined', undefined, { asOf }],
    [reached, 'undetermined'],
    // M04 措施 “2023年…信贷余额达到120亿元”: what stands at the end of the year; a balance may still fall before it.
    [reached, 'not-due', undefined, { asOf: '2023-06-30' }],
    [reached, 'not-due', undefined, { asOf: '2022-12-31' }],
    [reached, 'met', undefined, { asOf: '2024-06-30' }],
    [{}, 'not-due', undefined, { asOf: '2023-06-30' }],
  ])

  it('M04: the balance is of 2023, and short before its end it isn’t due; the leverage is to be exceeded', () => {
    const facts = { fiscalFinanceBalance: '11500000000', fiscalLeverage: 20 }
    expect(plain(evaluate('m04.fiscal-finance-targets', facts, { asOf: '2023-06-30' }))).toMatchObject({
      outcome: 'not-due',
      goals: {
        balance: { outcome: 'not-due', due: '2023-12-31' },
        leverage: { outcome: 'not-due', mustExceed: true },
      },
    })
  })

  it('reports the two goals apart', () => {
    const facts = { fiscalFinanceBalance: '11500000000', fiscalLeverage: '19.5' }
    expect(plain(evaluate('m04.fiscal-finance-targets', facts, { asOf }))).toMatchObject({
      goals: {
        balance: { outcome: 'not-met', target: '12000000000', actual: '11500000000', shortfall: '500000000' },
        leverage: { outcome: 'not-met', target: '20', actual: '19.5', shortfall: '0.5' },
      },
    })
  })

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('on %s its year is %s', (day, period) => {
    expect(fiscalFinanceTargets(reached, { asOf: day }).period).toBe(period)
  })
})

describe('guaranteeFeeAverage', () => {
  assesses(guaranteeFeeAverage, [
    [{ averageGuaranteeFeeRate: '0.01' }, 'met', '0', { asOf }],
    [{ averageGuaranteeFeeRate: 0 }, 'met', '0', { asOf }],
    [{ averageGuaranteeFeeRate: '0.0101' }, 'not-met', '0.0001', { asOf }],
    [{ averageGuaranteeFeeRate: '0.0101' }, 'not-due', '0.0001', { asOf: '2023-12-30' }],
    // An average of the year may still rise above the ceiling.
    [{ averageGuaranteeFeeRate: '0.009' }, 'not-due', '0', { asOf: '2023-06-30' }],
    [{ averageGuaranteeFeeRate: '0.009' }, 'not-due', '0', { asOf: '2022-12-31' }],
    [{ averageGuaranteeFeeRate: '0.009' }, 'met', '0', { asOf: '2024-06-30' }],
    [{ averageGuaranteeFeeRate: '0.009' }, 'undetermined', '0'],
    [{}, 'undetermined', undefined, { asOf }],
  ])

  it('M04: the institutions are urged to it (推动), not bound', () => {
    expect(guaranteeFeeAverage({ averageGuaranteeFeeRate: 0 }).force).toBe('aims')
    expect(guaranteeFocus({ guaranteeClient: 'other' }).force).toBe('aims')
  })
  refuses(guaranteeFeeAverage, [
    [{ averageGuaranteeFeeRate: '-0.01' }, 'averageGuaranteeFeeRate'],
    [{ averageGuaranteeFeeRate: '1.2' }, 'averageGuaranteeFeeRate'],
  ])
})

describe('guaranteeFocus', () => {
  classifies(guaranteeFocus, [
    [{ guaranteeClient: 'small-or-micro-enterprise' }, 'named'],
    [{ guaranteeClient: 'individual-business' }, 'named'],
    [{ guaranteeClient: 'new-agricultural-operator' }, 'named'],
    [{ guaranteeClient: 'other' }, 'not-named'],
    [{}, undefined],
  ])
})
