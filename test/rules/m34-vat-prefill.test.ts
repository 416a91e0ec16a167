import { describe, expect, it } from 'vitest'
import { vatPrefill, vatPrefillManualParts } from '../../src/rules/index'
import { decides, outcomeOf, refuses } from '../support/cases'

const general = { isNantongTaxpayer: true, vatTaxpayerKind: 'general', filesVatOnline: true } as const

describe('vatPrefill', () => {
  decides(vatPrefill, {
    eligible: general,
    stillEligible: [{ buysFarmProducts: true }, { isExportEnterprise: true }],
    ineligible: [{ filesVatOnline: false }],
  })

  it.each([
    ['“增值税一般纳税人”', { vatTaxpayerKind: 'small-scale' }, '一般纳税人'],
    ['“增值税一般纳税人”', { vatTaxpayerKind: 'none', filesVatOnline: false }, '一般纳税人'],
    ['“全市”', { isNantongTaxpayer: false }, '全市'],
  ] as const)('by %s: says nothing of %o', (_, change, reason) => {
    expect(vatPrefill({ ...general, ...change })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(reason) }],
    })
  })

  it('by “均可在江苏税务电子税务局……使用”: may be used, there', () => {
    const { force, gives, leadsTo } = vatPrefill(general)
    expect([force, gives?.zh]).toEqual(['may', expect.stringContaining('江苏税务电子税务局')])
    expect(leadsTo).toContain('m34.vat-prefill-manual-parts')
  })

  it.each([
    ['2023-03-31', 'not-covered'],
    ['2023-04-01', 'eligible'],
    [undefined, 'undetermined'],
  ])('read as begun on 2023-04-01, on %s is %s', (asOf, outcome) => {
    const options = { reading: 'whole-measure', ...(asOf && { asOf }) }
    expect(vatPrefill(general, options).outcome).toBe(outcome)
  })

  refuses(vatPrefill, [
    [{ vatTaxpayerKind: 'large' }, 'vatTaxpayerKind'],
    [{ vatTaxpayerKind: 'none', filesVatOnline: true }, 'vatTaxpayerKind'],
  ])
})

describe('vatPrefillManualParts', () => {
  const plainCase = {
    ...general,
    hasDataToSupplement: false,
    buysFarmProducts: false,
    hasInputInvoicesSelected: false,
    isInputDataSynchronised: true,
  } as const
  it.each([
    [{}, ['check-result']],
    [{ hasDataToSupplement: true }, ['supplement', 'check-result']],
    [{ buysFarmProducts: true }, ['farm-products', 'check-result']],
    [{ hasInputInvoicesSelected: true }, ['check-result']],
    [{ hasInputInvoicesSelected: true, isInputDataSynchronised: false }, ['wait-for-data', 'check-result']],
    [{ isInputDataSynchronised: false }, ['check-result']],
    [{ hasInputInvoicesSelected: false, isInputDataSynchronised: undefined }, ['check-result']],
    [{ vatTaxpayerKind: 'small-scale', buysFarmProducts: true, hasDataToSupplement: true }, []],
  ])('with %o leaves %o', (change, classes) => {
    expect(vatPrefillManualParts({ ...plainCase, ...change } as never)).toMatchObject({
      outcome: outcomeOf(classes),
      classes,
    })
  })

  it.each(['hasDataToSupplement', 'buysFarmProducts', 'hasInputInvoicesSelected'])('asks for %s', (fact) => {
    const facts = { ...plainCase, isInputDataSynchronised: false, [fact]: undefined }
    expect(vatPrefillManualParts(facts)).toMatchObject({ outcome: 'undetermined', missing: [{ fact }] })
  })

  it('asks whether the data are in, once invoices are ticked', () => {
    const facts = { ...plainCase, hasInputInvoicesSelected: true, isInputDataSynchronised: undefined }
    expect(vatPrefillManualParts(facts).missing).toMatchObject([{ fact: 'isInputDataSynchronised' }])
  })

  it('read as begun on 2023-04-01, names that day among the reasons before it', () => {
    const { reasons } = vatPrefillManualParts(general, { reading: 'whole-measure', asOf: '2023-03-31' })
    expect(reasons).toMatchObject([{ zh: expect.stringContaining('起始日') }])
  })

  it('leaves nothing where nothing is pre-filled', () => {
    expect(vatPrefillManualParts({ vatTaxpayerKind: 'none' })).toMatchObject({
      outcome: 'not-covered',
      classes: [],
      reasons: [{ zh: expect.stringContaining('全市一般纳税人') }],
    })
  })
})
