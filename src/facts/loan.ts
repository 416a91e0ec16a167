import { ask, check, choice, date, decimal, freeText, integer, money, sourceAt, subject, yesNo } from '../language'
import { interpretation } from './document'
import * as judges from './judges'

/** A loan: how it is rolled over (转贷), or the conditions on which it is offered. */
export const loan = subject(
  'loan',
  { zh: '贷款', en: 'loan' },
  {
    principal: money(ask('转贷金额', 'principal', '要转贷的金额是多少元？', 'How many yuan are to be rolled over?'), {
      moreThan: 0,
      source: /* @__PURE__ */ sourceAt('M03', interpretation('收费表')),
    }),
    sector: choice(
      {
        manufacturing: { zh: '制造业', en: 'manufacturing' },
        other: { zh: '非制造业', en: 'other than manufacturing' },
      },
      ask('所属行业', 'sector', '企业属于制造业还是非制造业？', 'Is the enterprise in manufacturing or not?'),
    ),
    days: integer(ask('转贷天数', 'days', '转贷资金使用多少天？', 'For how many days are the rollover funds used?'), {
      unit: '天',
      atLeast: 1,
      source: /* @__PURE__ */ sourceAt('M03', interpretation('收费表')),
    }),
    loanProduct: choice(
      {
        xiaoweidai: { zh: '小微贷', en: 'Xiaoweidai' },
        sukedai: { zh: '苏科贷', en: 'Sukedai' },
        jianghaidai: { zh: '江海贷', en: 'Jianghaidai' },
        sugangdai: { zh: '苏岗贷', en: 'Sugangdai' },
      },
      ask('要查的贷款产品', 'loan product looked up', '要查的是哪个贷款产品？', 'Which loan product is looked up?'),
    ),
    bankName: freeText(
      ask(
        '要查的银行',
        'bank looked up',
        '要查哪家银行是否为合作银行？（全称或简称）',
        'Which bank (full or short name) is looked up among the cooperating ones?',
      ),
    ),
    loanAmount: money(
      ask('贷款金额', 'amount of the loan', '这笔贷款的金额是多少元？', 'How many yuan is this loan?'),
      {
        moreThan: 0,
      },
    ),
    otherLoansOfProduct: money(
      ask(
        '同一产品的其他贷款余额',
        'other loans of the same product',
        '借款人同一产品的其他贷款余额多少元？',
        'How many yuan does the borrower still owe on other loans of the same product?',
      ),
    ),
    offeredRate: decimal(
      ask(
        '年利率',
        'annual rate',
        '银行为这笔贷款给出的年利率是多少？（小数，0.0465即4.65%）',
        'Which annual rate does the bank offer for this loan? (A fraction: 0.0465 is 4.65%.)',
      ),
      { atMost: 1 },
    ),
    lpr: decimal(
      ask(
        '这笔贷款采用的LPR',
        'LPR taken for this loan',
        '银行为这笔贷款采用的LPR（贷款市场报价利率）是多少？（小数，0.0365即3.65%）',
        'Which LPR (loan prime rate) does the bank take for this loan? (A fraction: 0.0365 is 3.65%.)',
      ),
      { moreThan: 0, atMost: 1 },
    ),
    asksForMortgageOrPledge: yesNo(
      ask(
        '要求抵押或质押',
        'a mortgage or pledge is asked for',
        '银行是否要求企业为这笔贷款提供抵押或质押？',
        'Does the bank ask for a mortgage or pledge for this loan?',
      ),
    ),
    asksForCounterGuarantee: yesNo(
      ask(
        '要求反担保',
        'a counter-guarantee is asked for',
        '融资担保公司是否要求企业提供抵押、质押等反担保？',
        'Does the guarantee company ask for a mortgage, pledge or other counter-guarantee?',
      ),
    ),
    asksForGuarantee: yesNo(
      ask(
        '要求担保',
        'a guarantee is asked for',
        '银行是否要求企业为这笔贷款提供担保（保证人、担保公司等）？',
        'Does the bank ask for a guarantee for this loan, by a person or a guarantee company?',
      ),
    ),
    sukedaiProduct: choice(
      {
        'sukedai-1': { zh: '苏科贷1', en: 'Sukedai 1' },
        'sukedai-2': { zh: '苏科贷2', en: 'Sukedai 2' },
        'sukedai-3': { zh: '苏科贷3', en: 'Sukedai 3' },
      },
      ask('苏科贷子产品', 'Sukedai sub-product', '这笔贷款是哪一个苏科贷？', 'Which Sukedai is this loan?'),
    ),
    meetsRaisedLimitConditions: yesNo(
      ask(
        '符合提高额度的条件及规模',
        'meets the conditions for a higher limit',
        '企业是否符合苏岗贷提高额度的条件及规模？',
        'Does the enterprise meet the conditions, and have the size, for Sugangdai’s higher limit?',
      ),
      { judgedBy: judges.bankNotNamed },
    ),
    unsecuredAmount: money(
      ask(
        '纯信用部分',
        'unsecured part',
        '这笔贷款中纯信用部分是多少元？',
        'How many yuan of this loan are unsecured?',
      ),
    ),
    otherUnsecuredOfProduct: money(
      ask(
        '同一产品其他贷款的纯信用余额',
        'unsecured part of other loans',
        '借款人同一产品的其他贷款余额中，纯信用部分是多少元？',
        'How many yuan still owed on other loans of the same product are unsecured?',
      ),
    ),
    meetsLowerRateConditions: yesNo(
      ask(
        '符合更低利率的条件',
        'meets the conditions for a lower rate',
        '企业是否符合苏岗贷利率低于LPR的条件？',
        'Does the enterprise meet the conditions for a Sugangdai rate below the LPR?',
      ),
      { judgedBy: judges.bankNotNamed },
    ),
    termMonths: integer(
      ask('贷款期限', 'term of the loan', '这笔贷款的期限是多少个月？', 'For how many months is this loan?'),
      {
        unit: '个月',
        atLeast: 1,
      },
    ),
    needsLongerTerm: yesNo(
      ask(
        '用款需要更长期限',
        'needs a longer term',
        '按企业用款的实际需求，是否需要长于一般期限的期限？',
        'Does the actual use of the loan call for a longer term than the ordinary one?',
      ),
    ),
    residentialCollateralValue: money(
      ask(
        '住宅抵押物评估值',
        'appraised value of residential collateral',
        '为这笔贷款抵押的住宅评估值是多少元？（没有填0）',
        'At how many yuan is the residential collateral of this loan appraised? (0 without any.)',
      ),
    ),
    consultedOn: date(
      ask(
        '咨询日',
        'day of consultation',
        '企业哪天到当地就业部门咨询苏岗贷？',
        'On which day is the local employment office consulted about Sugangdai?',
      ),
    ),
    creditFileCompleteOn: date(
      ask(
        '授信资料齐备日',
        'day on which the file is complete',
        '银行哪天收齐苏岗贷的申请资料？',
        'On which day does the bank have the complete Sugangdai application?',
      ),
    ),
    guaranteeClient: choice(
      {
        'small-or-micro-enterprise': { zh: '小微企业', en: 'a small or micro enterprise' },
        'individual-business': { zh: '个体工商户', en: 'an individual business' },
        'new-agricultural-operator': { zh: '新型农业经营主体', en: 'a new-type agricultural operator' },
        other: { zh: '其他', en: 'another' },
      },
      ask(
        '担保客户类别',
        'kind of guarantee client',
        '向政府性融资担保机构申请担保的客户属于哪一类？',
        'Of which kind is the client of the government financing-guarantee institution?',
      ),
    ),
  },
  (loan) => [
    check(loan.unsecuredAmount.atMost(loan.loanAmount), {
      zh: '纯信用部分不能大于贷款金额',
      en: 'the unsecured part can’t exceed the loan',
    }),
    check(loan.otherUnsecuredOfProduct.atMost(loan.otherLoansOfProduct), {
      zh: '其他贷款的纯信用部分不能大于其他贷款余额',
      en: 'the unsecured part of the other loans can’t exceed them',
    }),
  ],
)
