import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escrowRelease } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, refuses } from '../support/cases'

const registered = ['agreements', 'down-payment', 'buyer-loan', 'fully-funded', 'registration'] as const
const unfunded = ['agreements', 'down-payment', 'buyer-loan', 'registration'] as const
const sale = {
  downPaymentInEscrow: '600000',
  buyerLoanInEscrow: '1400000',
  agreedEscrowTotal: '2000000',
  sellerLoanOutstanding: '800000',
  transferActsDone: registered,
}
const held = (escrowTotal: string) => ({ escrowTotal, payable: false, toSellersBank: null, toSeller: null })
const byPrice = { reading: 'sale-price' }

describe('escrowRelease', () => {
  computes(escrowRelease, [
    [sale, { escrowTotal: '2000000', payable: true, toSellersBank: '800000', toSeller: '1200000' }],
    [{ ...sale, transferActsDone: unfunded, buyerLoanInEscrow: '1399999.99' }, held('1999999.99')],
    [
      { ...sale, buyerLoanInEscrow: '1400000.01' },
      { escrowTotal: '2000000.01', payable: true, toSellersBank: '800000', toSeller: '1200000.01' },
    ],
    [{ ...sale, transferActsDone: registered.slice(0, 4) }, held('2000000')],
    [{ ...sale, transferActsDone: [] }, held('2000000')],
    [
      { ...sale, sellerLoanOutstanding: '0' },
      { escrowTotal: '2000000', payable: true, toSellersBank: '0', toSeller: '2000000' },
    ],
    [
      { ...sale, sellerLoanOutstanding: '2000000' },
      { escrowTotal: '2000000', payable: true, toSellersBank: '2000000', toSeller: '0' },
    ],
    [{ ...sale, sellerLoanOutstanding: '2000000.01' }, held('2000000')],
    [{ ...sale, transferActsDone: unfunded, salePrice: '2000000.01' }, held('2000000'), byPrice],
    [
      { ...sale, agreedEscrowTotal: '3000000', salePrice: '2000000' },
      { escrowTotal: '2000000', payable: true, toSellersBank: '800000', toSeller: '1200000' },
      byPrice,
    ],
  ])

  needsEach(escrowRelease, { ...sale, transferActsDone: unfunded })

  it('by “全额到位”: needs no agreed total where the escrow is known to be fully funded', () => {
    const { agreedEscrowTotal: _, ...rest } = sale
    expect(evaluate('m32.escrow-release', rest)).toMatchObject({ outcome: 'computed', values: { payable: true } })
  })

  it.each([
    [{ transferActsDone: unfunded, buyerLoanInEscrow: '1399999.99' }, 'isn’t full'],
    [{ transferActsDone: registered.slice(0, 4) }, 'aren’t registered'],
    [{ sellerLoanOutstanding: '2000000.01' }, 'falls short'],
  ])('says which condition fails with %o', (change, why) => {
    const result = evaluate('m32.escrow-release', { ...sale, ...change })
    expect(result.reasons?.map((one) => one.en.includes(why))).toEqual([true])
  })

  it('by “买方贷款”: pays out what a buyer without a loan has paid in', () => {
    const cash = { ...sale, downPaymentInEscrow: '2000000', buyerLoanInEscrow: '0' }
    const acts = ['agreements', 'down-payment', 'fully-funded', 'registration'] as const
    const { toSeller } = escrowRelease({ ...cash, transferActsDone: acts })
    expect(toSeller?.eq(1_200_000)).toBe(true)
  })

  it('pays nothing out where it is known that the escrow isn’t full', () => {
    const { transferActsDone: _, ...rest } = sale
    const result = evaluate('m32.escrow-release', { ...rest, buyerLoanInEscrow: '1' })
    expect(result).toMatchObject({ values: { payable: false, toSeller: null }, missing: [] })
  })

  refuses(escrowRelease, [
    [{ ...sale, downPaymentInEscrow: '-1' }, 'downPaymentInEscrow'],
    [{ ...sale, agreedEscrowTotal: '0' }, 'agreedEscrowTotal'],
    [{ ...sale, salePrice: '0' }, 'salePrice'],
    [{ ...sale, buyerLoanInEscrow: '1399999.99' }, 'transferActsDone'],
    [{ ...sale, downPaymentInEscrow: '0' }, 'transferActsDone'],
    [{ ...sale, buyerLoanInEscrow: '0' }, 'transferActsDone'],
  ])

  const fen = fc.integer({ min: 0, max: 1_000_000_000 }).map((count) => `${count / 100}`)
  it('pays out the whole escrow or nothing, and never less than the seller’s bank is owed', () => {
    fc.assert(
      fc.property(fen, fen, fen, (downPaymentInEscrow, buyerLoanInEscrow, sellerLoanOutstanding) => {
        const { escrowTotal, toSeller, toSellersBank } = escrowRelease({
          ...sale,
          transferActsDone: ['registration'],
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
