import { interpretation } from '../facts/document'
import { discrepancy, figure } from '../language'

const object = interpretation('（2）苏科贷 产品简介')
const terms = interpretation('（2）苏科贷 单户额度及利率')

/** 苏科贷: three sub-products, each with a cap and a rate. */
export const sukedai = {
  sukedai1AmountCap: figure(
    500,
    '万元',
    terms,
    { zh: '苏科贷1单户额度上限', en: 'most for a borrower of Sukedai 1' },
    'skd1-amount-cap',
  ),
  sukedai1Rate: figure(
    50,
    '基点',
    terms,
    { zh: '苏科贷1利率高于LPR的基点', en: 'points above the LPR, Sukedai 1' },
    'skd1-rate',
  ),
  sukedai2AmountCap: figure(
    1000,
    '万元',
    terms,
    { zh: '苏科贷2单户额度上限', en: 'most for a borrower of Sukedai 2' },
    'skd2-amount-cap',
  ),
  sukedai2Rate: figure(
    80,
    '基点',
    terms,
    { zh: '苏科贷2利率高于LPR的基点', en: 'points above the LPR, Sukedai 2' },
    'skd2-rate',
  ),
  sukedai3AmountCap: figure(
    3000,
    '万元',
    terms,
    { zh: '苏科贷3单户额度上限', en: 'most for a borrower of Sukedai 3' },
    'skd3-amount-cap',
  ),
  sukedai3Rate: figure(
    100,
    '基点',
    terms,
    { zh: '苏科贷3利率高于LPR的基点', en: 'points above the LPR, Sukedai 3' },
    'skd3-rate',
  ),
}

/** The product is for medium-sized enterprises too; its procedure names only small and micro ones. */
export const sukedaiSize = discrepancy('m04.sukedai-size', {
  title: { zh: '苏科贷是否含中型企业', en: 'whether Sukedai is open to medium-sized enterprises' },
  sides: [
    { place: object, says: { zh: '科技型中小微企业', en: 'technology enterprises, medium-sized ones included' } },
    {
      place: interpretation('（2）苏科贷 贷款流程'),
      says: { zh: '申请者写作小微企业', en: 'small and micro enterprises apply' },
    },
  ],
})

/** Two products print a ceiling on the rate; this one prints the rate. */
export const rateOrCeiling = discrepancy('m04.rate-or-ceiling', {
  title: { zh: '利率是上限还是定值', en: 'whether the rate is a ceiling or fixed' },
  sides: [
    {
      place: interpretation('（1）小微贷、（3）江海贷 单户额度及利率'),
      says: { zh: '不超过LPR加100基点', en: 'at most the LPR and 100 basis points' },
    },
    { place: terms, says: { zh: 'LPR加50、80、100基点，未写“不超过”', en: 'the LPR and 50, 80 or 100, no “at most”' } },
  ],
})
