import { describe, expect, it } from 'vitest'
import { vatCorrection, vatCorrectionOutcome } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('vatCorrection', () => {
  const general = { vatTaxpayerKind: 'general', isExportEnterprise: false } as const
  decides(vatCorrection, {
    eligible: general,
    ineligible: [{ vatTaxpayerKind: 'small-scale' }, { vatTaxpayerKind: 'none' }, { isExportEnterprise: true }],
  })

  it.each([
    [{ vatTaxpayerKind: 'general', isExportEnterprise: true }, 'eligible'],
    [{ vatTaxpayerKind: 'small-scale' }, 'eligible'],
    [{ vatTaxpayerKind: 'none' }, 'ineligible'],
    [{}, 'undetermined'],
  ] as const)('read as open to any VAT taxpayer, %o is %s', (facts, outcome) => {
    expect(vatCorrection(facts, { reading: 'any-vat-taxpayer' }).outcome).toBe(outcome)
  })

  it.each([
    ['whole-measure', '2023-03-31', 'ineligible'],
    ['whole-measure', '2023-04-01', 'eligible'],
    ['first-item-only', '2023-03-31', 'eligible'],
    ['any-vat-taxpayer+whole-measure', '2023-03-31', 'ineligible'],
  ])('read as %s, on %s is %s', (reading, asOf, outcome) => {
    expect(vatCorrection(general, { reading, asOf }).outcome).toBe(outcome)
  })
})

describe('vatCorrectionOutcome', () => {
  classifies(vatCorrectionOutcome, [
    [{ correctionAnswer: 'pending' }, 'awaiting-answer'],
    [{ correctionAnswer: 'confirmed' }, 'filed'],
    [{ correctionAnswer: 'voided' }, 'failed'],
    [{}, undefined],
  ])
  refuses(vatCorrectionOutcome, [[{ correctionAnswer: 'lost' }, 'correctionAnswer']])
})
