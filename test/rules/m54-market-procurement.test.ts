import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { marketProcurementBankTarget, marketProcurementSettlement } from '../../src/rules/index'
import { assesses, plain, refuses } from '../support/cases'

describe('marketProcurementBankTarget', () => {
  const banks = (newMarketProcurementBanks: number) => ({ newMarketProcurementBanks })
  const within = { asOf: '2023-12-31', reading: 'within-range' }
  const inYear = { asOf: '2023-01-01' }
  assesses(marketProcurementBankTarget, [
    [banks(0), 'not-due', undefined, inYear],
    [banks(1), 'not-due', undefined, inYear],
    [banks(2), 'met', undefined, inYear],
    [banks(3), 'met', undefined, inYear],
    [banks(4), 'met', undefined, inYear],
    [banks(1), 'not-met', undefined, within],
    [banks(2), 'met', undefined, within],
    [banks(3), 'met', undefined, within],
    [banks(4), 'not-met', undefined, within],
    // As a range “2-3家” is a ceiling too, which a bank more can pass before the end of the year.
    [banks(2), 'not-due', undefined, { ...within, asOf: '2023-06-30' }],
    [banks(4), 'not-due', undefined, { ...within, asOf: '2023-06-30' }],
    [banks(2), 'not-due', undefined, { ...within, asOf: '2022-12-31' }],
    [banks(2), 'undetermined', undefined, { reading: 'within-range' }],
    [{}, 'undetermined', undefined, inYear],
    [banks(2), 'met', undefined, {}],
    [banks(1), 'undetermined', undefined, {}],
    [banks(1), 'not-met', undefined, { asOf: '2023-12-31' }],
    [banks(2), 'not-due', undefined, { asOf: '2022-12-31' }],
  ])

  it.each([
    [4, undefined],
    [5, undefined],
    [3, undefined],
  ])('by “新增2-3家” tells %d banks as what they are, not as the most planned', (count, atMost) => {
    const { goals } = marketProcurementBankTarget(banks(count), { asOf: '2023-12-31' })
    expect([goals['fewest']?.actual, goals['most']?.actual]).toEqual([count, atMost])
    const inRange = marketProcurementBankTarget(banks(count), within).goals
    expect(inRange['most']?.actual).toBe(count)
  })
  it('says how many banks are short', () => {
    expect(plain(marketProcurementBankTarget(banks(1), inYear))).toMatchObject({ goals: { fewest: { shortfall: 1 } } })
  })
  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ] as const)('on %s is %s', (asOf, period) => {
    expect(marketProcurementBankTarget(banks(2), { asOf }).period).toBe(period)
  })
  refuses(marketProcurementBankTarget, [
    [banks(-1), 'newMarketProcurementBanks'],
    [banks(2.5), 'newMarketProcurementBanks'],
  ])
})

describe('marketProcurementSettlement', () => {
  it('is for settling foreign exchange online', () => {
    const { entries } = marketProcurementSettlement({ marketProcurementBusiness: 'settlement' })
    expect(entries.map((one) => one.label.zh)).toEqual(['网上收结汇'])
  })
  it('is stated for nothing else', () => {
    expect(marketProcurementSettlement({ marketProcurementBusiness: 'other' }).outcome).toBe('not-listed')
    expect(marketProcurementSettlement().entries).toHaveLength(1)
  })
})

it.each([
  ['市场采购收结汇业务', 'platform', 'marketProcurementBusiness', 'settlement'],
  ['收结汇', 'platform', 'marketProcurementBusiness', 'settlement'],
] as const)('M54 解读 “办理市场采购收结汇业务”: reads %s of a %s', (word, subject, fact, key) => {
  expect(readFacts(subject, { [fact]: word }, { language: 'zh' })).toEqual({ facts: { [fact]: key }, issues: [] })
})
