import { loan } from '../../facts/loan'
import { called, type Need, type Quantity, question } from '../../language'

/* What an offer of any of the four products is held against. */

const capScope = /* @__PURE__ */ question({
  about: { zh: '额度按户还是按笔', en: 'whether a cap is on the borrower or on each loan' },
  default: 'per-borrower',
  because: {
    zh: '文中写单户贷款额度；苏岗贷只写贷款额度、纯信用额度，也按此理解',
    en: 'the cap is printed for one borrower; those of Sugangdai, printed without the word, are taken alike',
  },
  options: {
    'per-borrower': { zh: '借款人同一产品的贷款合计', en: 'all that the borrower owes under the product' },
    'per-loan': { zh: '每笔贷款分别计', en: 'each loan by itself' },
  },
})

/** The amount that a cap is held against. */
export const amountBorrowed = () =>
  called(
    { zh: '计入额度的贷款', en: 'what counts towards the cap' },
    capScope.read({
      'per-borrower': loan.loanAmount.plus(loan.otherLoansOfProduct),
      'per-loan': loan.loanAmount,
    }),
  )

/** The unsecured amount that its cap is held against. */
export const unsecuredBorrowed = () =>
  called(
    { zh: '计入纯信用额度的贷款', en: 'what counts towards the unsecured cap' },
    capScope.read({
      'per-borrower': loan.unsecuredAmount.plus(loan.otherUnsecuredOfProduct),
      'per-loan': loan.unsecuredAmount,
    }),
  )

/** The LPR of the loan and so many basis points. */
export const aboveLpr = <F extends Need>(points: Quantity<F>) => loan.lpr.plus(points)

/** What the text leaves open of the LPR. */
export const lprNote = {
  zh: '用哪一期限、哪一天的LPR文中未写，以银行采用的为准；文中只为苏岗贷印了一个数，不用于本产品',
  en: 'which LPR is meant, by term and by day, is not stated: it is the one that the bank takes; the figure in the text is printed for Sugangdai only, and not used here',
}
