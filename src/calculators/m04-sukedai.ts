import { rateCapsCompared } from '../data/m04-sugangdai'
import { rateOrCeiling } from '../data/m04-sukedai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { loan } from '../facts/loan'
import { calculator, called, output, question, table } from '../language'
import { aboveLpr, amountBorrowed, lprNote } from './parts/m04-offer'

const printedRate = /* @__PURE__ */ question({
  about: { zh: '印出的利率是上限还是定值', en: 'whether the printed rate is a ceiling or fixed' },
  because: {
    zh: '高于印出的利率在两种读法下都不符；更低的对企业有利，同类产品也是上限',
    en: 'an offer above it is out either way; a lower one favours the enterprise, and the sister products print a ceiling',
  },
  options: {
    ceiling: { zh: '不超过该利率', en: 'at most that rate' },
    exact: { zh: '恰为该利率', en: 'exactly that rate' },
  },
})

/**
 * The cap and the rate of a technology loan (苏科贷) by sub-product, and whether an offer keeps to them.
 *
 * @returns `amountCap` yuan, `amountFits`, `rate`, the one printed, as a fraction, `rateFits`
 * @example
 * sukedaiTerms({ sukedaiProduct: 'sukedai-2', loanAmount: '8000000', otherLoansOfProduct: 0, offeredRate: '0.045',
 *   lpr: '0.0365' }) // {
 *   amountCap: 10000000, amountFits: true, rate: 0.0445, rateFits: false }
 */
export const sukedaiTerms = calculator('m04.sukedai-terms', () => {
  const product = loan.sukedaiProduct
  const amountCap = called(
    { zh: '单户额度上限', en: 'amount cap' },
    table(
      [product.is('sukedai-1'), bankLoans.sukedai1AmountCap],
      [product.is('sukedai-2'), bankLoans.sukedai2AmountCap],
      [product.is('sukedai-3'), bankLoans.sukedai3AmountCap],
    ),
  )
  const rate = called(
    { zh: '合同利率', en: 'contract rate' },
    table(
      [product.is('sukedai-1'), aboveLpr(bankLoans.sukedai1Rate)],
      [product.is('sukedai-2'), aboveLpr(bankLoans.sukedai2Rate)],
      [product.is('sukedai-3'), aboveLpr(bankLoans.sukedai3Rate)],
    ),
  )
  return {
    title: { zh: '苏科贷 额度与利率', en: 'Sukedai: amount and rate' },
    source: interpretation('（2）苏科贷 单户额度及利率'),
    subject: loan,
    outputs: {
      amountCap: output.money({ zh: '单户额度上限', en: 'amount cap' }, amountCap),
      amountFits: output.condition(
        { zh: '额度不超上限', en: 'within the amount cap' },
        amountBorrowed().atMost(amountCap),
      ),
      rate: output.rate({ zh: '合同利率', en: 'contract rate' }, rate),
      rateFits: output.condition(
        { zh: '利率相符', en: 'the rate fits' },
        printedRate.read({ ceiling: loan.offeredRate.atMost(rate), exact: loan.offeredRate.is(rate) }),
      ),
    },
    discrepancies: [rateOrCeiling, rateCapsCompared],
    notes: [
      lprNote,
      {
        zh: '除额度外没有划分子产品的标准，额度小的三种都可能，由申请人给出',
        en: 'nothing but the amount tells the sub-products apart, and a small amount fits all three: which one it is is given',
      },
      { zh: '担保方式文中未写', en: 'no guarantee is described' },
    ],
  }
})
