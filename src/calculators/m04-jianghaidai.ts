import { rateCapsCompared } from '../data/m04-sugangdai'
import { rateOrCeiling } from '../data/m04-sukedai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { loan } from '../facts/loan'
import { all, calculator, called, not, output } from '../language'
import { aboveLpr, amountBorrowed, lprNote } from './parts/m04-offer'

/**
 * The caps of a Jianghaidai loan (江海贷), and whether an offer keeps to them.
 *
 * @returns `amountCap` yuan, `amountFits`, `rateCap` a fraction, `rateFits`, `collateralFits`
 * @example
 * jianghaidaiTerms({ loanAmount: '10000000', otherLoansOfProduct: 0, offeredRate: '0.05', lpr: '0.0365',
 *   asksForMortgageOrPledge: false, asksForGuarantee: true }) // {
 *   amountCap: 10000000, amountFits: true, rateCap: 0.0465, rateFits: false, collateralFits: false }
 */
export const jianghaidaiTerms = calculator('m04.jianghaidai-terms', () => {
  const rateCap = called({ zh: '利率上限', en: 'rate cap' }, aboveLpr(bankLoans.jianghaidaiRateCap))
  return {
    title: { zh: '江海贷 额度与利率', en: 'Jianghaidai: amount and rate' },
    source: interpretation('（3）江海贷 单户额度及利率'),
    subject: loan,
    outputs: {
      amountCap: output.money({ zh: '单户额度上限', en: 'amount cap' }, bankLoans.jianghaidaiAmountCap),
      amountFits: output.condition(
        { zh: '额度不超上限', en: 'within the amount cap' },
        amountBorrowed().atMost(bankLoans.jianghaidaiAmountCap),
      ),
      rateCap: output.rate({ zh: '利率上限', en: 'rate cap' }, rateCap),
      rateFits: output.condition({ zh: '利率不超上限', en: 'within the rate cap' }, loan.offeredRate.atMost(rateCap)),
      collateralFits: output.condition(
        { zh: '未要求抵押、担保', en: 'no mortgage or guarantee asked for' },
        all(not(loan.asksForMortgageOrPledge), not(loan.asksForGuarantee)),
      ),
    },
    discrepancies: [rateOrCeiling, rateCapsCompared],
    notes: [
      lprNote,
      {
        zh: '“无抵押”未写质押，按抵押、质押均不要求理解',
        en: 'only mortgages are named; pledges are taken not to be asked for either',
      },
    ],
  }
})
