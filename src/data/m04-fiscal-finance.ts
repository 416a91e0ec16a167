import { measureText } from '../facts/document'
import { loan } from '../facts/loan'
import { figure, named, optionsOf } from '../language'

const text = measureText()

/** What the city is to reach: fiscal-finance loans, and what the guarantee institutions charge. */
export const fiscalFinance = {
  fiscalFinanceBalanceTarget: figure(120, '亿元', text),
  fiscalLeverageTarget: figure(20, '倍', text),
  guaranteeFeeCap: figure(1, '%', text),
  guaranteeAudience: named(
    optionsOf(loan.guaranteeClient, ['small-or-micro-enterprise', 'individual-business', 'new-agricultural-operator']),
    text,
  ),
}
