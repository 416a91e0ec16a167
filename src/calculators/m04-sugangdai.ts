import { rateCapsCompared, sugangdaiCollateral, sugangdaiRateFloor } from '../data/m04-sugangdai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { loan } from '../facts/loan'
import { all, any, calculator, called, MONTHS_A_YEAR, output } from '../language'
import { amountBorrowed, unsecuredBorrowed } from './parts/m04-offer'

/**
 * The limits of a jobs loan (苏岗贷), and whether an offer keeps to them. Every raise is in the bank’s discretion.
 *
 * @returns `amountCap` and `raisedAmountCap` yuan, `amountFits`; `unsecuredCap` yuan, `unsecuredFits`; `rateCap` and
 *   `rateFloor` fractions, `rateWithinPrinciple` (not above 4%) and `rateFloorFits` (below the LPR only on the bank’s word);
 *   `term` and `longestTerm` months, `termFits`; `residentialCreditCap` yuan
 * @example
 * sugangdaiTerms({ loanAmount: '12000000', otherLoansOfProduct: 0, meetsRaisedLimitConditions: true,
 *   unsecuredAmount: '5000000', otherUnsecuredOfProduct: 0, offeredRate: '0.038', meetsLowerRateConditions: false, termMonths: 12,
 *   needsLongerTerm: false, residentialCollateralValue: '8000000' }).residentialCreditCap // 10400000
 */
export const sugangdaiTerms = calculator('m04.sugangdai-terms', () => {
  const amount = amountBorrowed()
  const term = called({ zh: '一般期限', en: 'ordinary term' }, bankLoans.sugangdaiTerm.times(MONTHS_A_YEAR))
  const longestTerm = called(
    { zh: '最长期限', en: 'longest term' },
    bankLoans.sugangdaiTermExtended.times(MONTHS_A_YEAR),
  )
  return {
    title: { zh: '苏岗贷 贷款要素', en: 'Sugangdai: terms of the loan' },
    source: interpretation('（4）苏岗贷 贷款要素'),
    subject: loan,
    force: 'may',
    outputs: {
      amountCap: output.money({ zh: '一般额度上限', en: 'ordinary cap' }, bankLoans.sugangdaiAmountCap),
      raisedAmountCap: output.money({ zh: '提高后额度上限', en: 'raised cap' }, bankLoans.sugangdaiAmountCapRaised),
      amountFits: output.condition(
        { zh: '额度不超上限', en: 'within the amount cap' },
        any(
          amount.atMost(bankLoans.sugangdaiAmountCap),
          all(amount.atMost(bankLoans.sugangdaiAmountCapRaised), loan.meetsRaisedLimitConditions),
        ),
      ),
      unsecuredCap: output.money({ zh: '纯信用额度上限', en: 'unsecured cap' }, bankLoans.sugangdaiPureCredit),
      unsecuredFits: output.condition(
        { zh: '纯信用部分不超上限', en: 'within the unsecured cap' },
        unsecuredBorrowed().atMost(bankLoans.sugangdaiPureCredit),
      ),
      rateCap: output.rate({ zh: '原则上的利率上限', en: 'rate cap in principle' }, bankLoans.sugangdaiRateCap),
      rateFloor: output.rate({ zh: '一般可低至的利率', en: 'ordinary rate floor' }, bankLoans.lpr),
      rateWithinPrinciple: output.condition(
        { zh: '利率不超原则上限', en: 'within the principle' },
        loan.offeredRate.atMost(bankLoans.sugangdaiRateCap),
      ),
      rateFloorFits: output.condition(
        { zh: '不低于LPR，或符合更低利率的条件', en: 'not below the LPR, or on the conditions for that' },
        any(loan.offeredRate.atLeast(bankLoans.lpr), loan.meetsLowerRateConditions),
      ),
      term: output.months({ zh: '一般期限', en: 'ordinary term' }, term, '个月'),
      longestTerm: output.months({ zh: '最长期限', en: 'longest term' }, longestTerm, '个月'),
      termFits: output.condition(
        { zh: '期限不超上限', en: 'within the term' },
        any(loan.termMonths.atMost(term), all(loan.termMonths.atMost(longestTerm), loan.needsLongerTerm)),
      ),
      residentialCreditCap: output.money(
        { zh: '住宅抵押授信参考额度上限', en: 'reference credit on residential collateral, at most' },
        loan.residentialCollateralValue.times(bankLoans.sugangdaiResidentialMultiple),
      ),
    },
    discrepancies: [sugangdaiRateFloor, sugangdaiCollateral, rateCapsCompared],
    notes: [
      {
        zh: '提高额度、利率低于LPR的条件均未写，由银行认定',
        en: 'the conditions for a higher limit and for a rate below the LPR are not stated: the bank decides',
      },
      {
        zh: '“原则上”容许例外：超出的是原则，不等于违规',
        en: '“in principle” leaves room: a rate above the cap is outside the principle, not unlawful',
      },
      {
        zh: '额度和期限的“一般”也留有余地，文中写出的例外只有提高后的额度和延长后的期限',
        en: '“generally” leaves room too; the only exceptions that the text gives are the raised cap and the extended term',
      },
      {
        zh: '苏岗贷的LPR按文中印出的，未注期限和日期',
        en: 'the LPR of Sugangdai is the one printed, without a term or a day',
      },
      {
        zh: '银行有风控需要时可适当增加抵质押等其他担保方式，何时需要、还有哪些方式文中未写',
        en: 'the bank may add collateral or other security where risk control calls for it; when, and which besides, is not stated',
      },
      {
        zh: '短于一般期限的文中未写，不视为超限',
        en: 'a term shorter than the ordinary one is not addressed, and not taken to break the limit',
      },
    ],
  }
})
