import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loanRolloverFee } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const million = (count: number | string) => `${Number(count) * 1_000_000}`
const rollover = (principal: string, sector: string, days: number) => ({ principal, sector, days })
const marginal = { reading: 'marginal' }

describe('loanRolloverFee', () => {
  describe('prices the whole term at its row of the tariff', () => {
    computes(loanRolloverFee, [
      [rollover(million(5), 'manufacturing', 1), { dailyRate: '0', fee: '0' }],
      [rollover(million(5), 'manufacturing', 3), { dailyRate: '0', fee: '0' }],
      [rollover(million(5), 'manufacturing', 4), { dailyRate: '0.0002', fee: '4000' }],
      [rollover(million(5), 'manufacturing', 10), { dailyRate: '0.0002', fee: '10000' }],
      [rollover(million(5), 'manufacturing', 11), { dailyRate: '0.0005', fee: '27500' }],
      [rollover(million(3), 'other', 2), { dailyRate: '0.0002', fee: '1200' }],
      [rollover(million(5), 'other', 10), { dailyRate: '0.0002', fee: '10000' }],
      [rollover(million(5), 'other', 11), { dailyRate: '0.0005', fee: '27500' }],
      [rollover('5000000.01', 'manufacturing', 1), { dailyRate: '0.0002', fee: '1000.000002' }],
      [rollover(million(10), 'manufacturing', 10), { dailyRate: '0.0002', fee: '20000' }],
      [rollover(million(10), 'manufacturing', 11), { dailyRate: '0.0005', fee: '55000' }],
      [rollover('5000000.01', 'other', 1), { dailyRate: '0.0003', fee: '1500.000003' }],
      [rollover(million(10), 'other', 10), { dailyRate: '0.0003', fee: '30000' }],
      [rollover(million(10), 'other', 11), { dailyRate: '0.0005', fee: '55000' }],
      [rollover('10000000.01', 'manufacturing', 10), { dailyRate: '0.0004', fee: '40000.00004' }],
      [rollover(million(20), 'other', 10), { dailyRate: '0.0004', fee: '80000' }],
      [rollover(million(20), 'other', 11), { dailyRate: '0.0005', fee: '110000' }],
      [rollover('20000000.01', 'manufacturing', 1), { dailyRate: '0.0005', fee: '10000.000005' }],
    ])
  })

  describe('prices each day at its own row, read as marginal', () => {
    computes(loanRolloverFee, [
      [rollover(million(5), 'manufacturing', 3), { dailyRate: '0', fee: '0' }, marginal],
      [rollover(million(5), 'manufacturing', 4), { dailyRate: '0.0002', fee: '1000' }, marginal],
      [rollover(million(5), 'manufacturing', 10), { dailyRate: '0.0002', fee: '7000' }, marginal],
      [rollover(million(5), 'manufacturing', 11), { dailyRate: '0.0005', fee: '9500' }, marginal],
      [rollover(million(30), 'other', 11), { dailyRate: '0.0005', fee: '165000' }, marginal],
    ])
  })

  needsEach(loanRolloverFee, rollover(million(5), 'manufacturing', 3))

  it.each([
    [
      { principal: '30000000', days: 2 },
      { dailyRate: '0.0005', fee: '30000' },
    ],
    [
      { principal: '10000000.01', days: 2 },
      { dailyRate: '0.0004', fee: '8000.000008' },
    ],
    [
      { principal: '300', days: 12 },
      { dailyRate: '0.0005', fee: '1.8' },
    ],
  ])('doesn’t ask for the sector where it changes nothing: %o', (facts, values) => {
    expect(JSON.parse(JSON.stringify(evaluate('m03.loan-rollover-fee', facts)))).toMatchObject({
      outcome: 'computed',
      values,
    })
  })

  it('knows the rate above 20,000,000 yuan without the days', () => {
    const result = JSON.parse(JSON.stringify(evaluate('m03.loan-rollover-fee', { principal: '20000000.01' })))
    expect(result).toMatchObject({
      outcome: 'undetermined',
      values: { dailyRate: '0.0005' },
      missing: [{ fact: 'days' }],
    })
  })

  it('says which reading it used, and which contradictions touch it', () => {
    const fee = loanRolloverFee({ principal: 1, sector: 'other', days: 1 })
    // at exactly 1000万 and 10 days the bound is worth 10,000 yuan
    const found = ['m03.free-band-sector', 'm03.bounds']
    expect([fee.reading, fee.discrepancies]).toEqual(['whole-term', found])
    expect(Object.keys(fee)).toEqual(['dailyRate', 'fee'])
  })

  refuses(loanRolloverFee, [
    [rollover('0', 'other', 1), 'principal'],
    [rollover('-1', 'other', 1), 'principal'],
    [rollover('1e6', 'other', 1), 'principal'],
    [rollover('1', 'farming', 1), 'sector'],
    [rollover('1', 'other', 0), 'days'],
    [rollover('1', 'other', 1.5), 'days'],
    [{ principle: '1' }, 'principle'],
  ])

  const principals = fc.integer({ min: 1, max: 3_000_000_000 }).map((fen) => `${fen / 100}`)
  const sectors = fc.constantFrom('manufacturing', 'other')
  const terms = fc.integer({ min: 1, max: 400 })

  it('never costs more when each day is priced at its own row', () => {
    fc.assert(
      fc.property(principals, sectors, terms, (principal, sector, days) => {
        const whole = loanRolloverFee({ principal, sector, days } as never)
        const each = loanRolloverFee({ principal, sector, days } as never, marginal)
        return each.fee.lte(whole.fee)
      }),
    )
  })

  it('never costs less for a longer term', () => {
    fc.assert(
      fc.property(principals, sectors, terms, terms, (principal, sector, a, b) => {
        const fee = (days: number) => loanRolloverFee({ principal, sector, days } as never).fee
        return fee(Math.min(a, b)).lte(fee(Math.max(a, b)))
      }),
    )
  })
})
