import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unemploymentInsurance } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const contribution = (month: string, base: string | number) => ({
  unemploymentContributionMonth: month,
  unemploymentContributionBase: base,
})
const due = { rate: '0.01', employer: '21.255', employee: '21.255', total: '42.51' }
const noRate = { rate: null, employer: null, employee: null, total: null }
const paid = (month: string, day: string) => ({
  ...contribution(month, '4251'),
  unemploymentContributionPaidOn: day,
})
const byPayment = { reading: 'payment-day' }

describe('unemploymentInsurance', () => {
  computes(unemploymentInsurance, [
    [contribution('2023-04', '4251'), noRate],
    [contribution('2023-05', '4251'), due],
    [contribution('2024-12', '4251'), due],
    [contribution('2025-01', '4251'), noRate],
    [contribution('2023-05', 0), { rate: '0.01', employer: '0', employee: '0', total: '0' }],
    [contribution('2023-05', '0.01'), { rate: '0.01', employer: '0.00005', employee: '0.00005', total: '0.0001' }],
    [paid('2023-04', '2023-05-01'), noRate],
    [paid('2023-04', '2023-04-30'), noRate, byPayment],
    [paid('2023-05', '2023-05-01'), due],
    [paid('2023-04', '2023-05-01'), due, byPayment],
    [paid('2024-12', '2024-12-31'), due, byPayment],
    [paid('2024-12', '2025-01-01'), noRate, byPayment],
  ])
  needsEach(unemploymentInsurance, contribution('2023-05', '4251'))
  refuses(unemploymentInsurance, [
    [contribution('2023-05', '-0.01'), 'unemploymentContributionBase'],
    [contribution('2023-5', 1), 'unemploymentContributionMonth'],
    [contribution('2023-05-01', 1), 'unemploymentContributionMonth'],
    [paid('2023-06', '2023-05-31'), 'unemploymentContributionPaidOn'],
  ])

  it('needs the day of payment only where that decides', () => {
    expect(evaluate('m08.unemployment-insurance', contribution('2023-05', 1), byPayment)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'unemploymentContributionPaidOn' }],
    })
  })

  it.each([
    ['2023-04', 'before', 'not-covered'],
    ['2023-05', 'in-force', 'computed'],
    ['2024-12', 'in-force', 'computed'],
    ['2025-01', 'ended', 'not-covered'],
  ])('in %s is %s its term, and %s', (month, period, outcome) => {
    expect(evaluate('m08.unemployment-insurance', contribution(month, 1))).toMatchObject({ period, outcome })
  })

  it('has two equal parts that add up to the total, a hundredth of the base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (fen) => {
        const { employer, employee, total } = unemploymentInsurance(contribution('2023-12', `${fen / 100}`))
        expect(employer).toEqual(employee)
        expect(employer?.plus(employee ?? 0)).toEqual(total)
        expect(total?.times(10_000).toNumber()).toBe(fen)
      }),
    )
  })
})
