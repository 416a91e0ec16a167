import { ask, choice, date, integer, money, subject, yesNo } from '../language'

/** A loan, and its rollover (转贷) or the conditions on which it is offered. */
export const loan = subject(
  'loan',
  { zh: '贷款', en: 'loan' },
  {
    principal: money(ask('转贷金额', 'principal', '转贷金额是多少元？', 'How many yuan are to be rolled over?'), {
      moreThan: 0,
      source: { measure: 'M03', part: 'interpretation', item: '收费表' },
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
      source: { measure: 'M03', part: 'interpretation', item: '收费表' },
    }),
    maturesOn: date(ask('贷款到期日', 'maturity date', '贷款哪天到期？', 'On which day does the loan fall due?')),
    rolloverAppliedOn: date(
      ask(
        '转贷申请日',
        'rollover application date',
        '哪天在平台上提出转贷申请？',
        'On which day is the rollover applied for on the platform?',
      ),
    ),
    lenderIsCooperatingBank: yesNo(
      ask(
        '贷款银行为合作银行',
        'the lender is a cooperating bank',
        '贷款银行是否与众和转贷签有合作协议？',
        'Has the lending bank signed up with the rollover operator?',
      ),
    ),
    appliesThroughLender: yesNo(
      ask(
        '通过贷款银行申请',
        'applied for through the lender',
        '是否通过贷款银行在平台上申请？',
        'Is it applied for on the platform through the lending bank?',
      ),
    ),
    rolloverNeedIsGenuine: yesNo(
      ask(
        '有真实转贷资金需求',
        'a genuine need for rollover funds',
        '企业是否有真实的转贷资金需求？',
        'Does the enterprise really need rollover funds?',
      ),
    ),
  },
)
