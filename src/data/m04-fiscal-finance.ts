import { measureText } from '../facts/document'
import { loan } from '../facts/loan'
import { figure, named, optionsOf } from '../language'

const text = measureText()

/** What the city is to reach: fiscal-finance loans, and what the guarantee institutions charge. */
export const fiscalFinance = {
  fiscalFinanceBalanceTarget: figure(120, '亿元', text, {
    zh: '财政金融产品信贷余额目标',
    en: 'balance of fiscal-finance loans to reach',
  }),
  fiscalLeverageTarget: figure(20, '倍', text, { zh: '须超过的财政放大倍数', en: 'fiscal leverage to exceed' }),
  guaranteeFeeCap: figure(1, '%', text, { zh: '平均年化综合担保费率上限', en: 'most that the guarantee fee averages' }),
  guaranteeAudience: named(
    optionsOf(loan.guaranteeClient, ['small-or-micro-enterprise', 'individual-business', 'new-agricultural-operator']),
    text,
  ),
}
