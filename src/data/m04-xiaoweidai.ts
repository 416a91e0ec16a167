import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { loan } from '../facts/loan'
import { discrepancy, figure, named, optionsOf } from '../language'

const text = measureText()
const object = interpretation('（1）小微贷 支持对象')
const terms = interpretation('（1）小微贷 单户额度及利率')
const guarantee = interpretation('（1）小微贷 担保方式')
const procedure = interpretation('（1）小微贷 贷款流程')

/** 小微贷: whom it is for, its caps, its guarantee and where to apply. */
export const xiaoweidai = {
  funds: named(
    [
      {
        label: {
          zh: '省市普惠金融发展风险补偿基金',
          en: 'risk-compensation funds for inclusive finance of the province and the city',
        },
      },
    ],
    text,
  ),
  xiaoweidaiSize: named(optionsOf(enterprise.size, ['small', 'micro']), object),
  xiaoweidaiTwoWithout: named(
    [{ label: { zh: '抵押', en: 'mortgage' } }, { label: { zh: '质押', en: 'pledge' } }],
    object,
  ),
  xiaoweidaiAmountCap: figure(1000, '万元', terms, {
    zh: '小微贷单户额度上限',
    en: 'most for a borrower of Xiaoweidai',
  }),
  xiaoweidaiRateCap: figure(100, '基点', terms, {
    zh: '小微贷利率高于LPR的上限',
    en: 'most above the LPR, Xiaoweidai',
  }),
  xiaoweidaiGuarantor: named(
    [{ label: { zh: '南通科创融资担保有限公司', en: 'Nantong Kechuang Financing Guarantee' } }],
    guarantee,
  ),
  xiaoweidaiGuaranteeShare: figure(80, '%', guarantee, {
    zh: '小微贷担保的本金比例',
    en: 'share of the principal guaranteed, Xiaoweidai',
  }),
  xiaoweidaiGuaranteeMode: named([{ label: { zh: '见贷即保', en: 'guaranteed as soon as it is lent' } }], guarantee),
  xiaoweidaiGuaranteeFee: figure(0, '元', guarantee, {
    zh: '小微贷企业承担的担保费',
    en: 'guarantee fee of the enterprise, Xiaoweidai',
  }),
  provincialPlatform: named(
    [
      {
        label: {
          zh: '江苏省普惠金融发展风险补偿基金服务平台',
          en: 'Jiangsu service platform of the risk-compensation fund for inclusive finance',
        },
        url: 'http://www.jsphjr.com',
      },
    ],
    procedure,
    'portal-name',
    'portal-url',
    'sukedai-url',
  ),
  productsFiscalFinance: named(optionsOf(loan.loanProduct, ['xiaoweidai', 'sukedai', 'jianghaidai']), text),
}

/** Which fund stands behind which loan. */
export const loanFunds = discrepancy('m04.loan-funds', {
  title: { zh: '各产品背后的资金', en: 'the fund behind each product' },
  sides: [
    {
      place: text,
      says: { zh: '三个产品并列，基金称省市', en: 'three products side by side, funds of the province and the city' },
    },
    {
      place: interpretation('（1）小微贷、（2）苏科贷 产品简介'),
      says: { zh: '属于省级基金项下', en: 'these two belong to the provincial fund' },
    },
    {
      place: interpretation('（3）江海贷 产品简介'),
      says: {
        zh: '市财政局以财政资金补偿风险',
        en: 'this one is the Municipal Finance Bureau’s, covered by fiscal money',
      },
    },
  ],
})

/** No fee at all for one product, and an average cap for the institutions. */
export const guaranteeFees = discrepancy('m04.guarantee-fees', {
  title: { zh: '担保费：0与1%', en: 'guarantee fees: 0 and 1%' },
  sides: [
    { place: text, says: { zh: '政府性融资担保机构平均不超过1%', en: 'the institutions’ average is at most 1%' } },
    {
      place: guarantee,
      says: { zh: '小微贷不向企业收担保费', en: 'Xiaoweidai costs the enterprise no guarantee fee' },
    },
  ],
  arithmetic: { zh: '0≤1%，两者相容；小微贷只适用0', en: '0 ≤ 1%: both hold, and for Xiaoweidai the 0 binds' },
})
