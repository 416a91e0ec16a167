import { rateCapsCompared } from '../data/m04-sugangdai'
import { rateOrCeiling } from '../data/m04-sukedai'
import { guaranteeFees } from '../data/m04-xiaoweidai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { loan } from '../facts/loan'
import { all, calculator, called, not, nothing, output, when } from '../language'
import { aboveLpr, amountBorrowed, lprNote } from './parts/m04-offer'

/**
 * The caps of a small-enterprise loan (小微贷), whether an offer keeps to them, and what is guaranteed.
 *
 * @returns `amountCap` yuan, `amountFits`, `rateCap` a fraction, `rateFits`, `collateralFits`; `guaranteed` yuan, null above
 *   the cap; `guaranteeFee` yuan, what the enterprise pays for the guarantee, null likewise
 * @example
 * xiaoweidaiTerms({ loanAmount: '2000000', otherLoansOfProduct: 0, offeredRate: '0.0465', lpr: '0.0365',
 *   asksForMortgageOrPledge: false, asksForCounterGuarantee: false }).guaranteed // 1600000
 */
export const xiaoweidaiTerms = calculator('m04.xiaoweidai-terms', () => {
  const { xiaoweidaiAmountCap, xiaoweidaiGuaranteeFee, xiaoweidaiGuaranteeShare, xiaoweidaiRateCap } = bankLoans
  const amountFits = called(
    { zh: '额度不超上限', en: 'within the amount cap' },
    amountBorrowed().atMost(xiaoweidaiAmountCap),
  )
  const rateCap = called({ zh: '利率上限', en: 'rate cap' }, aboveLpr(xiaoweidaiRateCap))
  const above = nothing({ zh: '超过单户额度，不属小微贷', en: 'above the cap it is no Xiaoweidai loan' })
  return {
    title: { zh: '小微贷 额度、利率与担保', en: 'Xiaoweidai: amount, rate and guarantee' },
    source: interpretation('（1）小微贷'),
    subject: loan,
    outputs: {
      amountCap: output.money({ zh: '单户额度上限', en: 'amount cap' }, xiaoweidaiAmountCap),
      amountFits: output.condition({ zh: '额度不超上限', en: 'within the amount cap' }, amountFits),
      rateCap: output.rate({ zh: '利率上限', en: 'rate cap' }, rateCap),
      rateFits: output.condition({ zh: '利率不超上限', en: 'within the rate cap' }, loan.offeredRate.atMost(rateCap)),
      collateralFits: output.condition(
        { zh: '未要求抵押、质押和反担保', en: 'no mortgage, pledge or counter-guarantee asked for' },
        all(not(loan.asksForMortgageOrPledge), not(loan.asksForCounterGuarantee)),
      ),
      guaranteed: output.money(
        { zh: '担保的本金', en: 'principal guaranteed' },
        when(amountFits, loan.loanAmount.times(xiaoweidaiGuaranteeShare)).otherwise(above),
      ),
      guaranteeFee: output.money(
        { zh: '企业承担的担保费', en: 'guarantee fee' },
        when(amountFits, xiaoweidaiGuaranteeFee).otherwise(above),
      ),
    },
    discrepancies: [guaranteeFees, rateOrCeiling, rateCapsCompared],
    notes: [
      lprNote,
      {
        zh: '“抵押、质押等反担保措施”未列全，按任何反担保都免除理解',
        en: 'counter-guarantees are an open list, and any is taken to be waived',
      },
      {
        zh: '担保机构为南通科创融资担保有限公司，见贷即保，限于市区的小微贷',
        en: 'Nantong Kechuang Financing Guarantee guarantees every such loan in the urban districts as soon as it is lent',
      },
    ],
  }
})
