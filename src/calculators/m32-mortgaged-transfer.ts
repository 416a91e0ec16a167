import { newLoanOrder, releaseNotBeforehand, transferableProperty } from '../data/m32-mortgaged-transfer'
import { interpretation } from '../facts/document'
import { propertyTransfer } from '../facts/property-transfer'
import {
  all,
  any,
  calculator,
  called,
  check,
  type Need,
  neverFalls,
  neverMoreThan,
  neverRises,
  not,
  nothing,
  output,
  type Quantity,
  question,
  when,
} from '../language'

const full = /* @__PURE__ */ question({
  about: { zh: '“全额到位”指多少', en: 'what a full escrow is' },
  because: {
    zh: '到位的是监管资金，其数额由资金监管协议约定',
    en: 'it is the escrow that must be full, and the escrow agreement sets its sum',
  },
  default: 'agreed-total',
  options: {
    'agreed-total': { zh: '监管协议约定的总额', en: 'the sum by the escrow agreement' },
    'sale-price': { zh: '买卖合同价款', en: 'the price by the sale contract' },
  },
})

/**
 * How the escrow money of a mortgaged transfer is split (监管资金拨付): the seller's bank first, then the seller.
 *
 * @returns `escrowTotal` in yuan; `payable`, whether the money goes out as the text has it; `toSellersBank` and `toSeller` in yuan,
 *   null while it doesn't, with the reason
 * @example
 * escrowRelease({ downPaymentInEscrow: '600000', buyerLoanInEscrow: '1400000', agreedEscrowTotal: '2000000',
 *   sellerLoanOutstanding: '800000', transferActsDone: ['agreements', 'down-payment', 'buyer-loan', 'fully-funded',
 *   'registration'] }) // { escrowTotal: 2000000, payable: true, toSellersBank: 800000, toSeller: 1200000 }
 */
export const escrowRelease = calculator('m32.escrow-release', () => {
  const { downPaymentInEscrow, sellerLoanOutstanding, transferActsDone } = propertyTransfer
  const escrowTotal = called(
    { zh: '监管账户已收总额', en: 'money in escrow' },
    downPaymentInEscrow.plus(propertyTransfer.buyerLoanInEscrow),
  )
  const isFull = called(
    { zh: '监管资金全额到位', en: 'the escrow is full' },
    escrowTotal.atLeast(
      full.read({ 'agreed-total': propertyTransfer.agreedEscrowTotal, 'sale-price': propertyTransfer.salePrice }),
    ),
    { zh: '监管资金未全额到位', en: 'the escrow isn’t full' },
  )
  const isRegistered = transferActsDone.includes('registration')
  const isEnough = sellerLoanOutstanding.atMost(escrowTotal)
  const notFull = nothing({
    zh: '监管资金尚未全额到位，不拨付',
    en: 'the escrow isn’t full yet, and nothing is paid out before',
  })
  const notRegistered = nothing({
    zh: '解抵押、过户等登记尚未办结，不拨付',
    en: 'release and transfer aren’t registered yet, and nothing is paid out before',
  })
  const short = nothing({
    zh: '监管资金不足以归还卖方原贷款，文中未写如何处理',
    en: 'the escrow falls short of the seller’s loan; what happens then is not stated',
  })
  const paidOut = <N extends Need>(amount: Quantity<N>) =>
    when(not(isFull), notFull).when(not(isRegistered), notRegistered).when(not(isEnough), short).otherwise(amount)
  return {
    title: { zh: '监管资金拨付', en: 'Mortgaged transfer: pay-out of the escrow' },
    source: interpretation('带押过户'),
    subject: propertyTransfer,
    checks: [
      check(any(not(transferActsDone.includes('fully-funded')), isFull), {
        zh: '资金全额到位的，监管账户所收不少于应到位的数额',
        en: 'where the escrow is fully funded, it has received no less than it is to hold',
      }),
    ],
    guarantees: [
      neverMoreThan('toSellersBank', escrowTotal),
      neverFalls('escrowTotal', downPaymentInEscrow),
      neverRises('toSeller', sellerLoanOutstanding),
    ],
    outputs: {
      escrowTotal: output.money({ zh: '监管账户已收总额', en: 'money in escrow' }, escrowTotal),
      payable: output.condition(
        { zh: '可按所写顺序拨付', en: 'can be paid out in the order stated' },
        all(isFull, isRegistered, isEnough),
      ),
      toSellersBank: output.money({ zh: '归还卖方原贷款', en: 'to the seller’s bank' }, paidOut(sellerLoanOutstanding)),
      toSeller: output.money(
        { zh: '拨付给卖方的尾款', en: 'to the seller' },
        paidOut(escrowTotal.minus(sellerLoanOutstanding)),
      ),
    },
    discrepancies: [releaseNotBeforehand, newLoanOrder, transferableProperty],
    notes: [
      {
        zh: '利息、费用文中未提；待还总额以卖方银行出具的为准',
        en: 'interest and fees are not mentioned; what is owed is the figure that the seller’s bank gives',
      },
      {
        zh: '买方不贷款的，贷款计0元；先还卖方原贷款、尾款给卖方的顺序按同样处理',
        en: 'without a loan of the buyer it counts as 0 yuan; the order, seller’s loan first and balance to the seller, is taken to be the same',
      },
      {
        zh: '资金监管写的是二手房；其他不动产文中未写',
        en: 'the escrow told of is that of existing homes; for other property none is',
      },
      {
        zh: '尾款为还款后的全部余额，超过约定总额的部分文中未另作处理',
        en: 'the balance is all that is left; money beyond the agreed sum is not treated apart',
      },
    ],
  }
})
