import { newLoanOrder, releaseNotBeforehand } from '../data/m32-mortgaged-transfer'
import { interpretation } from '../facts/document'
import { propertyTransfer } from '../facts/property-transfer'
import {
  all,
  calculator,
  called,
  type Need,
  neverFalls,
  neverMoreThan,
  neverRises,
  not,
  nothing,
  output,
  type Quantity,
  reading,
  when,
} from '../language'

/**
 * How the escrow money of a mortgaged transfer is split (监管资金拨付): the seller's bank first, then the seller.
 *
 * @returns `escrowTotal` in yuan; `payable`, whether the money may go out; `toSellersBank` and `toSeller` in yuan, null
 *   while it may not, and where the escrow falls short of the seller's loan
 * @example
 * escrowRelease({ downPaymentInEscrow: '600000', buyerLoanInEscrow: '1400000', agreedEscrowTotal: '2000000',
 *   sellerLoanOutstanding: '800000', areTransferActsRegistered: true }) // { escrowTotal: 2000000, payable: true,
 *   toSellersBank: 800000, toSeller: 1200000 }
 */
export const escrowRelease = calculator('m32.escrow-release', () => {
  const { sellerLoanOutstanding } = propertyTransfer
  const escrowTotal = called(
    { zh: '监管资金总额', en: 'escrow total' },
    propertyTransfer.downPaymentInEscrow.plus(propertyTransfer.buyerLoanInEscrow),
  )
  const payable = called(
    { zh: '可拨付', en: 'payable' },
    all(
      escrowTotal.atLeast(
        reading('agreed-total', {
          'agreed-total': propertyTransfer.agreedEscrowTotal,
          'sale-price': propertyTransfer.salePrice,
        }),
      ),
      propertyTransfer.areTransferActsRegistered,
    ),
  )
  const notYet = nothing({
    zh: '资金未全额到位或登记未办结，不拨付',
    en: 'nothing is paid out before the escrow is full and the registrations are done',
  })
  const short = nothing({
    zh: '监管资金不足以归还卖方原贷款，文中未写如何处理',
    en: 'the escrow falls short of the seller’s loan; what happens then is not stated',
  })
  const paidOut = <N extends Need>(amount: Quantity<N>) =>
    when(not(payable), notYet).when(sellerLoanOutstanding.moreThan(escrowTotal), short).otherwise(amount)
  return {
    title: { zh: '监管资金拨付', en: 'Mortgaged transfer: pay-out of the escrow' },
    source: interpretation('带押过户'),
    subject: propertyTransfer,
    guarantees: [
      neverMoreThan('toSellersBank', escrowTotal),
      neverFalls('escrowTotal', propertyTransfer.downPaymentInEscrow),
      neverRises('toSeller', sellerLoanOutstanding),
    ],
    outputs: {
      escrowTotal: output.money({ zh: '监管资金总额', en: 'escrow total' }, escrowTotal),
      payable: output.condition({ zh: '可拨付', en: 'may be paid out' }, payable),
      toSellersBank: output.money({ zh: '归还卖方原贷款', en: 'to the seller’s bank' }, paidOut(sellerLoanOutstanding)),
      toSeller: output.money(
        { zh: '拨付给卖方的尾款', en: 'to the seller' },
        paidOut(escrowTotal.minus(sellerLoanOutstanding)),
      ),
    },
    readings: [
      {
        about: { zh: '“全额到位”指多少', en: 'what a full escrow is' },
        default: 'agreed-total',
        because: {
          zh: '到位的是监管资金，其数额由资金监管协议约定',
          en: 'it is the escrow that must be full, and the escrow agreement sets its sum',
        },
        options: {
          'agreed-total': { zh: '监管协议约定的总额', en: 'the sum by the escrow agreement' },
          'sale-price': { zh: '买卖合同价款', en: 'the price by the sale contract' },
        },
      },
    ],
    discrepancies: [releaseNotBeforehand, newLoanOrder],
    notes: [
      {
        zh: '利息、费用文中未提；待还总额以卖方银行出具的为准',
        en: 'interest and fees are not mentioned; what is owed is the figure that the seller’s bank gives',
      },
      {
        zh: '尾款为还款后的全部余额，超过约定总额的部分文中未另作处理',
        en: 'the balance is all that is left; money beyond the agreed sum is not treated apart',
      },
    ],
  }
})
