import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handoverPayment } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const payment = { titleTaxDue: '30000', titleFeeDue: '80', paidAtHandover: '30080' }
const unsplit = { toTaxAuthority: null, toRegistry: null }

describe('handoverPayment', () => {
  computes(handoverPayment, [
    [payment, { due: '30080', paidInFull: true, toTaxAuthority: '30000', toRegistry: '80' }],
    [
      { ...payment, paidAtHandover: '30079.99' },
      { due: '30080', paidInFull: false, ...unsplit },
    ],
    [
      { ...payment, paidAtHandover: '30080.01' },
      { due: '30080', paidInFull: true, ...unsplit },
    ],
    [
      { ...payment, paidAtHandover: '30000' },
      { due: '30080', paidInFull: false, ...unsplit },
    ],
    [
      { titleTaxDue: '0', titleFeeDue: '80', paidAtHandover: '80' },
      { due: '80', paidInFull: true, toTaxAuthority: '0', toRegistry: '80' },
    ],
  ])

  needsEach(handoverPayment, payment)

  it.each([
    ['30079.99', 'not paid in full'],
    ['30080.01', 'surplus'],
  ])('says why %s yuan are not split', (paidAtHandover, why) => {
    const result = evaluate('m33.handover-payment', { ...payment, paidAtHandover })
    expect(result.reasons?.map((one) => one.en.includes(why))).toEqual([true])
  })

  refuses(handoverPayment, [
    [{ ...payment, titleTaxDue: '-1' }, 'titleTaxDue'],
    [{ ...payment, titleFeeDue: 'free' }, 'titleFeeDue'],
    [{ ...payment, paidAtHandover: '-1' }, 'paidAtHandover'],
    [{ ...payment, isTitleTaxAndFeePaid: false }, 'isTitleTaxAndFeePaid'],
  ])

  const fen = fc.integer({ min: 0, max: 100_000_000 })
  it('splits what is due, to the fen, into its two parts', () => {
    fc.assert(
      fc.property(fen, fen, (tax, fee) => {
        const { toRegistry, toTaxAuthority } = handoverPayment({
          titleTaxDue: `${tax / 100}`,
          titleFeeDue: `${fee / 100}`,
          paidAtHandover: `${(tax + fee) / 100}`,
        })
        return toTaxAuthority?.times(100).eq(tax) === true && toRegistry?.times(100).eq(fee) === true
      }),
    )
  })
})
