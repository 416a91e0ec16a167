import { any, ask, check, choice, choices, date, frozen, money, not, onlyIf, subject, yesNo } from '../language'
import { onlyUnnamed } from './only-unnamed'

const registry = {
  zh: '不动产登记机构（文中未写由谁认定）',
  en: 'the real-estate registry (not named as the judge in the text)',
}
const banks = { zh: '买卖双方的贷款银行', en: 'the lending banks of seller and buyer' }

/** The acts of a mortgaged transfer, of registration and of money, in their order. */
export const transferActs = /* @__PURE__ */ frozen({
  agreements: { zh: '签订买卖合同和资金监管协议', en: 'sale contract and escrow agreement signed' },
  'down-payment': { zh: '首付款存入监管账户', en: 'down payment put into escrow' },
  'buyer-loan': { zh: '买方贷款审批后发放至监管账户', en: 'buyer’s loan approved and paid into escrow' },
  'fully-funded': { zh: '监管资金全额到位', en: 'escrow fully funded' },
  registration: {
    zh: '各项登记同步办结',
    en: 'registrations done together',
  },
  repayment: { zh: '监管资金归还卖方原贷款', en: 'seller’s loan repaid out of escrow' },
  balance: { zh: '尾款拨付给卖方', en: 'balance paid to the seller' },
})

/** A transfer of real estate that is mortgaged (带押过户), and the registration of a mortgage online. */
export const propertyTransfer = subject(
  'property-transfer',
  { zh: '不动产过户与抵押登记', en: 'transfer and mortgage of real estate' },
  {
    isMortgageFiledOnline: yesNo(
      ask(
        '网上申请抵押登记',
        'mortgage registration filed online',
        '不动产抵押登记是否在“线上苏小登·南通e证通”平台申请（含在银行的便民服务点申请）？',
        'Is the mortgage registration applied for on the online platform Su Xiao Deng · Nantong e-certificates (service points in banks included)?',
      ),
      { when: { no: { zh: '未在网上申请抵押登记', en: 'mortgage registration not filed online' } } },
    ),
    mortgageAppliedOn: date(
      ask(
        '抵押登记申请日',
        'day on which the mortgage registration was applied for',
        '抵押登记是哪天申请的？',
        'On which day was the registration of the mortgage applied for?',
      ),
      { past: true },
    ),
    mortgageAcceptedOn: date(
      ask(
        '抵押登记受理日',
        'day on which the mortgage registration was accepted',
        '抵押登记的申请是哪天受理的？',
        'On which day was the application to register the mortgage accepted?',
      ),
      { past: true },
    ),
    isMortgageRegistered: yesNo(
      ask(
        '抵押登记已办结',
        'mortgage registered',
        '不动产抵押登记是否已办结？',
        'Is the registration of the mortgage done?',
      ),
    ),
    mortgageRegisteredOn: date(
      ask(
        '抵押登记办结日',
        'day on which the mortgage was registered',
        '抵押登记是哪天办结的？',
        'On which day was the registration of the mortgage done?',
      ),
      { past: true },
    ),
    isPropertyMortgaged: yesNo(
      ask(
        '在押不动产',
        'the property is mortgaged',
        '拟过户的不动产在过户前是否设有抵押？',
        'Before the transfer, is the property under a mortgage?',
      ),
    ),
    propertyKind: choice(
      {
        'existing-home': { zh: '二手房（存量房）', en: 'an existing home' },
        other: { zh: '其他不动产', en: 'other real estate' },
      },
      ask(
        '不动产种类',
        'kind of property',
        '拟过户的不动产是二手房还是其他不动产？',
        'Is the property to be transferred an existing home or other real estate?',
      ),
      { names: { 'existing-home': ['二手房', '存量房'] } },
    ),
    isOtherPropertyAdmitted: yesNo(
      ask(
        '二手房以外可带押过户',
        'property other than an existing home is admitted',
        '这宗二手房以外的不动产能否带押过户？',
        'Can this property, which is no existing home, be transferred with its mortgage?',
      ),
      { judgedBy: registry },
    ),
    haveBuyerAndSellerSigned: yesNo(
      ask(
        '买卖双方已签协议',
        'signed by buyer and seller',
        '买卖双方是否都已签订带押过户的协议？',
        'Have both buyer and seller signed the agreement on the mortgaged transfer?',
      ),
      { attainable: 'register' },
    ),
    lendersSigned: choice(
      {
        every: { zh: '所涉贷款银行均已签', en: 'every lender concerned' },
        some: { zh: '所涉不止一家，只签了一部分', en: 'some of several concerned' },
        none: { zh: '均未签', en: 'none' },
      },
      ask(
        '已签协议的贷款银行',
        'lenders that signed',
        '所涉的贷款银行（卖方的，买方贷款的还有买方的）中，哪些已签订带押过户的协议？',
        'Of the lending banks concerned (the seller’s, and the buyer’s where the buyer borrows), which have signed the agreement on the mortgaged transfer?',
      ),
    ),
    isAppliedForJointly: yesNo(
      ask(
        '共同申请登记',
        'registration applied for jointly',
        '买卖双方与贷款银行是否共同申请登记？',
        'Do buyer, seller and lending bank apply for the registration jointly?',
      ),
      { attainable: 'register' },
    ),
    buyerFinancing: choice(
      {
        'same-bank': { zh: '向卖方的贷款银行贷款', en: 'a loan of the seller’s bank' },
        'another-bank': { zh: '向另一家银行贷款', en: 'a loan of another bank' },
        cash: { zh: '全款（不贷款）', en: 'in full, without a loan' },
      },
      ask(
        '买方付款方式',
        'how the buyer pays',
        '买方是向卖方的贷款银行贷款、向另一家银行贷款，还是不贷款？',
        'Does the buyer borrow from the bank that lent to the seller, from another bank, or not at all?',
      ),
      { names: { 'another-bank': ['跨行'], cash: ['不贷款', '全款', '无贷款'] } },
    ),
    doBanksWorkAcross: yesNo(
      ask(
        '银行办理跨行业务',
        'the banks do cross-bank transfers',
        '所涉银行是否办理跨行“带押过户”？',
        'Do the banks concerned do mortgaged transfers from one bank to another?',
      ),
      { judgedBy: banks },
    ),
    isCashPurchaseAdmitted: yesNo(
      ask(
        '不贷款的买方可带押过户',
        'a purchase without a loan is admitted',
        '买方不贷款的，能否带押过户？',
        'Can the mortgaged property be transferred to a buyer who takes no loan?',
      ),
      { judgedBy: registry },
    ),
    transferActsDone: choices(
      transferActs,
      ask(
        '已完成的环节',
        'acts that are done',
        '“带押过户”已完成哪些环节？（各项登记指解抵押、过户，买方贷款的还有其抵押）',
        'Which acts of the mortgaged transfer are done? (The registrations are the release, the transfer and, where the buyer borrows, the new mortgage.)',
      ),
      { names: { agreements: ['签订买卖合同和待抵押转让的资金监管协议'], balance: ['尾款拨付给卖方账户'] } },
    ),
    downPaymentInEscrow: money(
      ask(
        '监管账户中的首付款',
        'down payment in escrow',
        '监管账户已收首付款（买方自付的房款）多少元？',
        'How many yuan of down payment (what the buyer pays without a loan) has the escrow account received?',
      ),
    ),
    buyerLoanInEscrow: money(
      ask(
        '监管账户中的买方贷款',
        'buyer’s loan in escrow',
        '监管账户已收买方贷款多少元（不贷款的填0）？',
        'How many yuan of the buyer’s loan has the escrow account received (without a loan: 0)?',
      ),
    ),
    agreedEscrowTotal: money(
      ask(
        '约定监管资金总额',
        'agreed escrow total',
        '资金监管协议约定的总额是多少元？',
        'How many yuan in all does the escrow agreement call for?',
      ),
      { moreThan: 0 },
    ),
    salePrice: money(
      ask(
        '合同价款',
        'price by the sale contract',
        '不动产买卖合同的价款是多少元？',
        'How many yuan is the price of the property by the sale contract?',
      ),
      { moreThan: 0 },
    ),
    sellerLoanOutstanding: money(
      ask(
        '卖方原贷款待还总额',
        'what the seller owes the bank',
        '结清卖方原贷款须还多少元（按其银行出具的数）？',
        'How many yuan settle the seller’s loan, by the figure that the bank gives?',
      ),
    ),
    propertyRegistrationService: choice(
      {
        'information-query': { zh: '不动产登记信息查询', en: 'looking up registered information' },
        'mortgage-registration': { zh: '不动产抵押登记', en: 'registration of a mortgage' },
        'mortgaged-transfer': { zh: '带押过户', en: 'transfer of mortgaged property' },
        other: { zh: '其他业务', en: 'another business' },
      },
      ask(
        '不动产登记业务',
        'business with the registry',
        '要办理哪项不动产登记业务？',
        'Which business is to be done with the real-estate registry?',
      ),
      { names: { 'information-query': ['网上查询', '信息查询'], 'mortgage-registration': ['抵押登记'] } },
    ),
  },
  (facts) => {
    const { buyerFinancing, buyerLoanInEscrow, isMortgageRegistered, transferActsDone } = facts
    const { mortgageAcceptedOn, mortgageAppliedOn, mortgageRegisteredOn } = facts
    const borrows = buyerFinancing.noneOf(['cash'])
    return [
      ...onlyUnnamed(facts.propertyKind.is('other'), facts.isOtherPropertyAdmitted),
      check(mortgageAcceptedOn.onOrAfter(mortgageAppliedOn), {
        zh: '受理不早于申请',
        en: 'it is accepted no earlier than applied for',
      }),
      check(mortgageRegisteredOn.onOrAfter(mortgageAcceptedOn), {
        zh: '办结不早于受理',
        en: 'it is done no earlier than accepted',
      }),
      check(mortgageRegisteredOn.onOrAfter(mortgageAppliedOn), {
        zh: '办结不早于申请',
        en: 'it is done no earlier than applied for',
      }),
      onlyIf(isMortgageRegistered, mortgageRegisteredOn, {
        zh: '没有办结就没有办结日',
        en: 'a registration that isn’t done has no day on which it was done',
      }),
      check(any(not(transferActsDone.includes('down-payment')), facts.downPaymentInEscrow.moreThan(0)), {
        zh: '首付款已存入的，监管账户中就有首付款',
        en: 'where the down payment is in, the escrow account has some of it',
      }),
      check(any(not(transferActsDone.includes('buyer-loan')), buyerLoanInEscrow.moreThan(0)), {
        zh: '买方贷款已发放的，监管账户中就有贷款',
        en: 'where the buyer’s loan is paid out, the escrow account has some of it',
      }),
      check(any(borrows, not(transferActsDone.includes('buyer-loan'))), {
        zh: '买方不贷款，就没有贷款发放',
        en: 'a buyer without a loan has none paid out',
      }),
      check(any(borrows, buyerLoanInEscrow.is(0)), {
        zh: '买方不贷款，监管账户中就没有贷款',
        en: 'a buyer without a loan has none in escrow',
      }),
    ]
  },
)
