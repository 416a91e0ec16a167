import { ask, check, date, integer, money, subject, yesNo } from '../language'

/** The interest of a guaranteed start-up loan (富民创业担保贷款), and which of the borrower's loans it is. */
export const loanSubsidy = subject(
  'loan-subsidy',
  { zh: '贷款贴息', en: 'interest subsidy of a loan' },
  {
    isUrbanStartUpLoan: yesNo(
      ask(
        '市区富民创业担保贷款',
        'a guaranteed start-up loan of the urban districts',
        '这笔贷款是否为南通市区的富民创业担保贷款？',
        'Is this loan a guaranteed start-up loan (Fumin Chuangye) of Nantong’s urban districts?',
      ),
    ),
    startUpLoanNumber: integer(
      ask(
        '历来富民创业担保贷款次数（含本次）',
        'start-up loans ever taken (with this one)',
        '这是借款人有生以来第几次富民创业担保贷款？',
        'Which guaranteed start-up loan is it, counting all that the borrower ever had?',
      ),
      { unit: '次', atLeast: 1 },
    ),
    startUpLoanNumberSince2023: integer(
      ask(
        '据实贴息起算后的贷款次数',
        'loans since the key groups’ subsidy began',
        '只计2023-01-01起签订的合同，这是借款人第几次富民创业担保贷款？',
        'Which guaranteed start-up loan is it, counting only contracts signed from 2023-01-01 on?',
      ),
      { unit: '次', atLeast: 1 },
    ),
    loanContractSignedOn: date(
      ask(
        '贷款合同签订日',
        'day of signing the loan contract',
        '这笔贷款的合同哪天签订？',
        'On which day is the contract of this loan signed?',
      ),
    ),
    loanPaidOutOn: date(
      ask('贷款发放日', 'day of paying the loan out', '这笔贷款哪天发放？', 'On which day is this loan paid out?'),
    ),
    ordinaryInterest: money(
      ask(
        '按期利息',
        'interest due on time',
        '这笔贷款按期还本付息，应付利息共多少元？',
        'How many yuan of interest are due on this loan in all, if it is paid on time?',
      ),
    ),
    penaltyInterest: money(
      ask(
        '罚息',
        'penalty interest',
        '这笔贷款逾期产生的罚息共多少元？',
        'How many yuan of penalty interest are due on this loan in all?',
      ),
    ),
  },
  ({ loanContractSignedOn, loanPaidOutOn, startUpLoanNumber, startUpLoanNumberSince2023 }) => [
    check(loanPaidOutOn.onOrAfter(loanContractSignedOn), {
      zh: '发放不早于合同签订',
      en: 'nothing is paid out before the contract is signed',
    }),
    check(startUpLoanNumberSince2023.atMost(startUpLoanNumber), {
      zh: '起算后的次数不多于历来的次数',
      en: 'no more loans are counted than in all',
    }),
  ],
)
