import { ask, choice, choices, date, frozen, money, subject, yesNo } from '../language'

const registry = { zh: '不动产登记机构', en: 'the real-estate registry' }
const banks = { zh: '买卖双方的贷款银行', en: 'the lending banks of seller and buyer' }

/** The acts of a mortgaged transfer, of registration and of money, in their order. */
export const transferActs = /* @__PURE__ */ frozen({
  agreements: { zh: '签订买卖合同和资金监管协议', en: 'sale contract and escrow agreement signed' },
  'down-payment': { zh: '首付款存入监管账户', en: 'down payment put into escrow' },
  'buyer-loan': { zh: '买方贷款审批后发放至监管账户', en: 'buyer’s loan approved and paid into escrow' },
  'fully-funded': { zh: '监管资金全额到位', en: 'escrow fully funded' },
  registration: {
    zh: '解抵押、过户、买方抵押同步办结',
    en: 'release, transfer and the buyer’s mortgage registered together',
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
        '抵押登记是否在线上登记平台申请？',
        'Is the registration of the mortgage applied for on the online platform?',
      ),
      { when: { no: { zh: '未在网上申请抵押登记', en: 'mortgage registration not filed online' } } },
    ),
    mortgageAppliedOn: date(
      ask(
        '抵押登记申请日',
        'mortgage registration applied for on',
        '抵押登记哪天申请？',
        'On which day is the registration of the mortgage applied for?',
      ),
    ),
    mortgageAcceptedOn: date(
      ask(
        '抵押登记受理日',
        'mortgage registration accepted on',
        '抵押登记哪天受理？',
        'On which day is the application to register the mortgage accepted?',
      ),
    ),
    isMortgageRegistered: yesNo(
      ask('抵押登记已办结', 'mortgage registered', '抵押登记是否已办结？', 'Is the registration of the mortgage done?'),
    ),
    mortgageRegisteredOn: date(
      ask(
        '抵押登记办结日',
        'mortgage registered on',
        '抵押登记哪天办结？',
        'On which day was the registration of the mortgage done?',
      ),
    ),
    isPropertyMortgaged: yesNo(
      ask(
        '在押不动产',
        'the property is mortgaged',
        '拟过户的不动产是否在押？',
        'Is the property to be transferred under a mortgage?',
      ),
    ),
    propertyKind: choice(
      {
        'existing-home': { zh: '二手房（存量房）', en: 'an existing home' },
        other: { zh: '其他不动产', en: 'other real estate' },
      },
      ask('不动产种类', 'kind of property', '拟过户的是什么不动产？', 'What is the property to be transferred?'),
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
        'one-of-two': { zh: '所涉两家只签了一家', en: 'one of the two concerned' },
        none: { zh: '均未签', en: 'none' },
      },
      ask(
        '已签协议的贷款银行',
        'lenders that signed',
        '卖方、买方的贷款银行是否都已签订协议？',
        'Which of the lending banks of seller and buyer have signed the agreement?',
      ),
    ),
    isAppliedForJointly: yesNo(
      ask(
        '共同申请登记',
        'registration applied for jointly',
        '协议各方是否共同申请登记？',
        'Do the parties to the agreement apply for the registration jointly?',
      ),
      { attainable: 'register' },
    ),
    buyerFinancing: choice(
      {
        'same-bank': { zh: '向卖方的贷款银行贷款', en: 'a loan of the seller’s bank' },
        'another-bank': { zh: '向另一家银行贷款', en: 'a loan of another bank' },
        cash: { zh: '不贷款', en: 'no loan' },
      },
      ask(
        '买方付款方式',
        'how the buyer pays',
        '买方向哪家银行贷款，或不贷款？',
        'Does the buyer borrow, and from the bank that lent to the seller?',
      ),
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
      ask('已完成的环节', 'acts that are done', '已完成哪些环节？', 'Which acts are done?'),
    ),
    downPaymentInEscrow: money(
      ask(
        '监管账户中的首付款',
        'down payment in escrow',
        '监管账户已收首付款多少元？',
        'How many yuan of down payment has the escrow account received?',
      ),
    ),
    buyerLoanInEscrow: money(
      ask(
        '监管账户中的买方贷款',
        'buyer’s loan in escrow',
        '监管账户已收买方贷款多少元？',
        'How many yuan of the buyer’s loan has the escrow account received?',
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
        '买卖合同价款多少元？',
        'How many yuan is the price by the sale contract?',
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
    areTransferActsRegistered: yesNo(
      ask(
        '三项登记均已办结',
        'all three registrations done',
        '解抵押、过户、买方抵押是否都已办结？',
        'Are the release, the transfer and the buyer’s mortgage all registered?',
      ),
    ),
  },
)
