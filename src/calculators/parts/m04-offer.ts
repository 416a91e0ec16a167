import { bankLoans } from '../../data/parts/m04-bank-loans'
import { loan } from '../../facts/loan'
import { called, type Quantity, reading } from '../../language'

/* What an offer of any of the four products is held against. */

/** The amount that a cap is held against. */
export const amountBorrowed = () =>
  called(
    { zh: '计入额度的贷款', en: 'what counts towards the cap' },
    reading('per-borrower', {
      'per-borrower': loan.loanAmount.plus(loan.otherLoansOfProduct),
      'per-loan': loan.loanAmount,
    }),
  )

/** Whether a cap is on all that a borrower owes under a product, or on each loan. */
export const capScope = {
  about: { zh: '额度按户还是按笔', en: 'whether a cap is on the borrower or on each loan' },
  default: 'per-borrower',
  because: {
    zh: '文中写单户贷款额度；苏岗贷虽只写贷款额度，也按此理解',
    en: 'the cap is printed for one borrower; that of Sugangdai, printed without the word, is taken alike',
  },
  options: {
    'per-borrower': { zh: '借款人同一产品的贷款合计', en: 'all that the borrower owes under the product' },
    'per-loan': { zh: '每笔贷款分别计', en: 'each loan by itself' },
  },
} as const

/** The LPR and so many basis points. */
export const aboveLpr = (points: Quantity<never>) => bankLoans.lpr.plus(points)

export const lprNote = {
  zh: '用哪一期限、哪一天的LPR文中未写；只印有3.65%，可用参数m04.sugangdai-lpr替换',
  en: 'which LPR is meant, by term and by day, is not stated; 3.65% is the only one printed, and the parameter m04.sugangdai-lpr replaces it',
}
