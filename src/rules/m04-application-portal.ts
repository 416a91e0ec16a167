import { jianghaidaiRouting } from '../data/m04-jianghaidai'
import { sugangdaiWording } from '../data/m04-sugangdai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { loan } from '../facts/loan'
import { catalogue } from '../language'

/**
 * Where to apply for a loan or, for 苏岗贷, where to enquire.
 *
 * @returns the entries: the platform with its `url`, the only way in; the banks’ outlets with their `steps`, three; for 苏岗贷 the
 *   employment offices, whose numbers are in m04.sugangdai-contacts, and the bank
 * @example
 * applicationPortal({ loanProduct: 'sukedai' }).entries[0].url // 'http://www.jsphjr.com'
 */
export const applicationPortal = catalogue('m04.application-portal', () => {
  const { jianghaidaiChannels, jianghaidaiSteps, provincialPlatform, sugangdaiBank, sugangdaiOffices } = bankLoans
  const [platform] = provincialPlatform
  const [bank] = sugangdaiBank
  return {
    title: { zh: '贷款申请与咨询渠道', en: 'Where to apply or enquire' },
    source: interpretation(),
    subject: loan,
    entries: [
      { ...platform, products: ['xiaoweidai', 'sukedai'], purpose: 'apply', isOnlyWay: true },
      ...jianghaidaiChannels.map(({ label }) => ({
        label,
        products: ['jianghaidai'],
        purpose: 'apply',
        steps: jianghaidaiSteps.map((step) => step.label),
      })),
      {
        label: { zh: '各地就业部门', en: 'local employment offices' },
        products: ['sugangdai'],
        purpose: 'enquire',
        offices: sugangdaiOffices.map((office) => office.label),
      },
      { ...bank, products: ['sugangdai'], purpose: 'enquire' },
    ],
    lookUp: loan.loanProduct,
    key: 'products',
    discrepancies: [jianghaidaiRouting, sugangdaiWording],
    notes: [
      {
        zh: '平台线上对接，尽职调查由银行在线下进行',
        en: 'the platform matches borrower and bank online; due diligence is the bank’s, offline',
      },
      {
        zh: '江海贷的“相关材料”文中未列，以受理银行要求为准',
        en: 'which documents go with the application form of Jianghaidai is not stated: ask the bank that takes it',
      },
      {
        zh: '中国银行全市网点均可咨询，有服务专员，按户制定授信方案',
        en: 'every outlet of Bank of China in the city answers questions, has an officer for it, and draws up a credit plan for each enterprise',
      },
    ],
  }
})
