import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escrowRelease } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const sale = {
  downPaymentInEscrow: '600000',
  buyerLoanInEscrow: '1400000',
  agreedEscrowTotal: '2000000',
  sellerLoanOutstanding: '800000',
  areTransferActsRegistered: true,
}
const held = (escrowTotal: string) => ({ escrowTotal, payable: false, toSellersBank: null, toSeller: null })
const byPrice = { reading: 'sale-price' }

describe('escrowRelease', () => {
  computes(escrowRelease, [
    [sale, { escrowTotal: '2000000', payable: true, toSellersBank: '800000', toSeller: '1200000' }],
    [{ ...sale, buyerLoanInEscrow: '1399999.99' }, held('1999999.99')],
    [
      { ...sale, buyerLoanInEscrow: '1400000.01' },
      { escrowTotal: '2000000.01', payable: true, toSellersBank: '800000', toSeller: '1200000.01' },
    ],
    [{ ...sale, areTransferActsRegistered: false }, held('2000000')],
    [
      { ...sale, sellerLoanOutstanding: '0' },
      { escrowTotal: '2000000', payable: true, toSellersBank: '0', toSeller: '2000000' },
    ],
    [
      { ...sale, sellerLoanOutstanding: '2000000' },
      { escrowTotal: '2000000', payable: true, toSellersBank: '2000000', toSeller: '0' },
    ],
    [
      { ...sale, sellerLoanOutstanding: '2000000.01' },
      { escrowTotal: '2000000', payable: true, toSellersBank: null, toSeller: null },
    ],
    [{ ...sale, salePrice: '2000000.01' }, held('2000000'), byPrice],
    [
      { ...sale, agreedEscrowTotal: '3000000', salePrice: '2000000' },
      { escrowTotal: '2000000', payable: true, toSellersBank: '800000', toSeller: '1200000' },
      byPrice,
    ],
  ])

  needsEach(escrowRelease, sale)

  it.each([
    [{ areTransferActsRegistered: false }, 'before the escrow is full'],
    [{ sellerLoanOutstanding: '2000001' }, 'falls short'],
  ])('says why nothing is paid out with %o', (change, why) => {
    const result = evaluate('m32.escrow-release', { ...sale, ...change })
    expect(result.reasons?.map((one) => one.en.includes(why))).toEqual([true])
  })

  it('pays nothing out where it is known that the escrow isn’t full', () => {
    const { areTransferActsRegistered: _, ...rest } = sale
    const result = evaluate('m32.escrow-release', { ...rest, buyerLoanInEscrow: '1' })
    expect(result).toMatchObject({ values: { payable: false, toSeller: null }, missing: [] })
  })

  refuses(escrowRelease, [
    [{ ...sale, downPaymentInEscrow: '-1' }, 'downPaymentInEscrow'],
    [{ ...sale, agreedEscrowTotal: '0' }, 'agreedEscrowTotal'],
    [{ ...sale, salePrice: '0' }, 'salePrice'],
  ])

  const fen = fc.integer({ min: 0, max: 1_000_000_000 }).map((count) => `${count / 100}`)
  it('pays out the whole escrow or nothing, and never less than the seller’s bank is owed', () => {
    fc.assert(
      fc.property(fen, fen, fen, (downPaymentInEscrow, buyerLoanInEscrow, sellerLoanOutstanding) => {
        const { escrowTotal, toSeller, toSellersBank } = escrowRelease({
          ...sale,
          downPaymentInEscrow,
          buyerLoanInEscrow,
          sellerLoanOutstanding,
        })
        if (toSeller === null || toSellersBank === null) return toSeller === toSellersBank
        return toSellersBank.eq(sellerLoanOutstanding) && toSellersBank.plus(toSeller).eq(escrowTotal)
      }),
    )
  })
})
