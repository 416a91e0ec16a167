import { guaranteeFees, loanFunds } from '../data/m04-xiaoweidai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { measureText } from '../facts/document'
import { loan } from '../facts/loan'
import { classification, goal, keysOf, period, target, text, when } from '../language'

/**
 * Whether fiscal-finance loans (财政金融产品) reach their balance and leverage of 2023.
 *
 * @returns met or not; each goal on its own under `goals`, with its shortfall
 * @example
 * fiscalFinanceTargets({ fiscalFinanceBalance: '12000000000', fiscalLeverage: 20 },
 *   { asOf: '2023-12-31' }).goals.leverage.outcome // 'not-met'
 */
export const fiscalFinanceTargets = target('m04.fiscal-finance-targets', () => ({
  title: { zh: '财政金融产品目标', en: 'Fiscal-finance loans: targets' },
  source: measureText(),
  subject: city,
  period: period(programmeYear),
  goals: {
    balance: goal(
      { zh: '信贷余额', en: 'balance' },
      city.fiscalFinanceBalance,
      'atLeast',
      bankLoans.fiscalFinanceBalanceTarget,
      { unit: '元', onlyAtEnd: true },
    ),
    leverage: goal(
      { zh: '财政放大倍数', en: 'leverage' },
      city.fiscalLeverage,
      'moreThan',
      bankLoans.fiscalLeverageTarget,
      { unit: '倍', onlyAtEnd: true },
    ),
  },
  discrepancies: [loanFunds],
  notes: [
    {
      zh: '余额按哪一天统计未写，按2023年末计；财政金融产品的列举以“等”收尾',
      en: 'the day on which the balance is taken is not stated: the end of 2023 is taken; the list of products is left open',
    },
    {
      zh: '财政放大倍数的算法未写，直接给出，不由余额推算',
      en: 'how leverage is reckoned is not stated; it is given, not worked out from the balance',
    },
    {
      zh: '苏岗贷列在三个产品之外，不计入余额',
      en: 'Sugangdai is named apart from the three products, and doesn’t count in the balance',
    },
  ],
}))

/**
 * Whether the government financing-guarantee institutions (政府性融资担保机构) charge 1% or less on average.
 *
 * @returns met or not, and by how much the average is too high
 * @example
 * guaranteeFeeAverage({ averageGuaranteeFeeRate: '0.012' }, { asOf: '2023-12-31' }).shortfall // 0.002
 */
export const guaranteeFeeAverage = target('m04.guarantee-fee-average', () => ({
  title: { zh: '平均年化综合担保费率', en: 'Average annualised guarantee fee' },
  source: measureText(),
  subject: city,
  force: 'aims',
  period: period(programmeYear),
  goals: {
    fee: goal(
      { zh: '平均年化综合担保费率', en: 'average fee' },
      city.averageGuaranteeFeeRate,
      'atMost',
      bankLoans.guaranteeFeeCap,
      { unit: '%', onlyAtEnd: true },
    ),
  },
  discrepancies: [guaranteeFees],
  notes: [
    {
      zh: '是平均数，单笔合同超过它不等于未达到',
      en: 'it is an average: one contract above it doesn’t break it',
    },
    { zh: '是否按金额加权未写', en: 'whether amounts weigh in the average is not stated' },
    noDayStated,
  ],
}))

/**
 * Whether a client is one that the government financing-guarantee institutions focus on (专注服务).
 *
 * @example
 * guaranteeFocus({ guaranteeClient: 'individual-business' }).class // 'named'
 */
export const guaranteeFocus = classification('m04.guarantee-focus', () => ({
  title: { zh: '政府性融资担保服务对象', en: 'Whom the guarantee institutions focus on' },
  source: measureText(),
  subject: loan,
  force: 'aims',
  classes: {
    named: { label: { zh: '列名的服务对象', en: 'named' } },
    'not-named': {
      label: { zh: '未列名', en: 'not named' },
      consequence: {
        zh: '列举以“等”收尾，未列名不等于排除',
        en: 'the list is left open: not to be named isn’t to be shut out',
      },
    },
  },
  by: when(loan.guaranteeClient.oneOf(keysOf(bankLoans.guaranteeAudience)), text('named')).otherwise(text('not-named')),
  notes: [
    {
      zh: '“专注服务”是对机构的要求，不是客户的权利',
      en: 'the focus is asked of the institutions, and gives the client no right',
    },
  ],
}))
