import { describe, expect, it } from 'vitest'
import { vatPrefill, vatPrefillManualParts } from '../../src/rules/index'
import { decides, outcomeOf, refuses } from '../support/cases'

describe('vatPrefill', () => {
  decides(vatPrefill, {
    eligible: { vatTaxpayerKind: 'general' },
    stillEligible: [{ buysFarmProducts: true }, { isExportEnterprise: true }],
    ineligible: [{ vatTaxpayerKind: 'small-scale' }, { vatTaxpayerKind: 'none' }],
  })

  it.each([
    ['2023-03-31', 'ineligible'],
    ['2023-04-01', 'eligible'],
    [undefined, 'undetermined'],
  ])('read as begun on 2023-04-01, on %s is %s', (asOf, outcome) => {
    const options = { reading: 'whole-measure', ...(asOf && { asOf }) }
    expect(vatPrefill({ vatTaxpayerKind: 'general' }, options).outcome).toBe(outcome)
  })

  refuses(vatPrefill, [[{ vatTaxpayerKind: 'large' }, 'vatTaxpayerKind']])
})

describe('vatPrefillManualParts', () => {
  const plainCase = {
    vatTaxpayerKind: 'general',
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

  it('leaves nothing where nothing is pre-filled', () => {
    expect(vatPrefillManualParts({ vatTaxpayerKind: 'none' })).toMatchObject({ outcome: 'not-covered', classes: [] })
  })
})
