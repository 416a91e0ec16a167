import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { vatCorrection, vatCorrectionOutcome } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('vatCorrection', () => {
  const general = { vatTaxpayerKind: 'general', isExportEnterprise: false, correctsPastReturn: true } as const
  const anybody = { reading: 'any-vat-taxpayer' }
  decides(vatCorrection, { eligible: general, ineligible: [{ correctsPastReturn: false }] })

  it.each([
    ['“一般纳税人”', { vatTaxpayerKind: 'small-scale' }, '一般纳税人'],
    ['“一般纳税人”', { vatTaxpayerKind: 'none' }, '一般纳税人'],
    ['“非出口企业”', { isExportEnterprise: true }, '非出口企业'],
  ] as const)('by %s: says nothing of %o', (_, change, reason) => {
    expect(vatCorrection({ ...general, ...change })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(reason) }],
    })
  })

  it('read as open to any VAT taxpayer, gives no reason that only the narrower reading has', () => {
    const { reasons } = vatCorrection({ vatTaxpayerKind: 'none' }, anybody)
    expect(reasons).toMatchObject([{ zh: expect.stringContaining('按所取的读法') }])
  })

  it.each([
    ['vatTaxpayerKind', '一般纳税人', 'general'],
    ['correctionAnswer', '电子签章确认', 'confirmed'],
    ['correctionAnswer', '作废', 'voided'],
  ])('takes for %s the document’s word %s', (fact, word, key) => {
    expect(readFacts('tax-filing', { [fact]: word }).facts).toEqual({ [fact]: key })
  })

  it.each([
    [{ vatTaxpayerKind: 'general', isExportEnterprise: true }, 'eligible'],
    [{ vatTaxpayerKind: 'small-scale' }, 'eligible'],
    [{ vatTaxpayerKind: 'none' }, 'not-covered'],
    [{}, 'undetermined'],
  ] as const)('read as open to any VAT taxpayer, %o is %s', (facts, outcome) => {
    expect(vatCorrection({ correctsPastReturn: true, ...facts }, anybody).outcome).toBe(outcome)
  })

  it.each([
    ['whole-measure', '2023-03-31', 'not-covered'],
    ['whole-measure', '2023-04-01', 'eligible'],
    ['first-item-only', '2023-03-31', 'eligible'],
    ['any-vat-taxpayer+whole-measure', '2023-03-31', 'not-covered'],
  ])('read as %s, on %s is %s', (reading, asOf, outcome) => {
    expect(vatCorrection(general, { reading, asOf }).outcome).toBe(outcome)
  })

  it('by “税种、所属期和更正的栏次……PDF”: says what is given, and how it ends', () => {
    const { gives, leadsTo } = vatCorrection(general)
    expect(gives?.zh).toMatch(/税种、所属期和更正的栏次.*PDF/)
    expect(leadsTo).toEqual(['m34.vat-correction-outcome'])
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
