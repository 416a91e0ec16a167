import { any, ask, check, choice, date, not, onlyIf, subject, yesNo } from '../language'

const noLoan = { zh: '没有要转贷的贷款', en: 'no loan to roll over' }

/** An application for the rollover of a loan (转贷申请); what the rollover costs is told of the loan. */
export const rollover = subject(
  'rollover',
  { zh: '转贷申请', en: 'application for a loan rollover' },
  {
    rolloverLender: choice(
      {
        cooperating: { zh: '合作银行', en: 'a cooperating bank' },
        other: { zh: '其他银行', en: 'another bank' },
        none: { zh: '没有要转贷的贷款', en: 'no loan to roll over' },
      },
      ask(
        '贷款银行',
        'lending bank',
        '企业要转贷的贷款是哪类银行发放的？（合作银行指与南通市众和转贷服务有限公司签有合作协议的）',
        'Of which kind is the bank whose loan the enterprise wants to roll over? (A cooperating bank has an agreement with Nantong Zhonghe Loan Rollover Services.)',
      ),
    ),
    maturesOn: date(
      ask(
        '贷款到期日',
        'maturity date',
        '要转贷的贷款哪天到期？',
        'On which day does the loan to be rolled over fall due?',
      ),
    ),
    rolloverAppliedOn: date(
      ask(
        '转贷申请日',
        'rollover application date',
        '哪天在南通市线上转贷服务平台提出转贷申请？',
        'On which day is the rollover applied for on Nantong’s online platform?',
      ),
      { attainable: 'wait' },
    ),
    appliesThroughLender: yesNo(
      ask(
        '通过贷款银行申请',
        'applied for through the lender',
        '是否通过贷款银行在线上转贷服务平台申请转贷？',
        'Is the rollover applied for on the online platform through the lending bank?',
      ),
      { attainable: 'register' },
    ),
    rolloverNeedIsGenuine: yesNo(
      ask(
        '有真实转贷资金需求',
        'a genuine need for rollover funds',
        '企业是否有真实的转贷资金需求？',
        'Does the enterprise really need rollover funds?',
      ),
      {
        judgedBy: {
          zh: '贷款银行和转贷公司（文中未写由谁认定）',
          en: 'the lending bank and the rollover operator (not named in the text)',
        },
      },
    ),
  },
  ({ appliesThroughLender, maturesOn, rolloverAppliedOn, rolloverLender, rolloverNeedIsGenuine }) => [
    ...[maturesOn, rolloverAppliedOn, appliesThroughLender].map((ofTheRollover) =>
      onlyIf(rolloverLender.noneOf(['none']), ofTheRollover, noLoan),
    ),
    check(any(rolloverLender.noneOf(['none']), not(rolloverNeedIsGenuine)), noLoan),
  ],
)
