import { jianghaidaiRouting, jianghaidaiTerritory } from '../data/m04-jianghaidai'
import { districtNames, zonesOutsideUrbanList } from '../data/m04-urban-area'
import { loanFunds } from '../data/m04-xiaoweidai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { place } from '../facts/place'
import { registeredInNantong } from '../facts/registered'
import { all, catalogue, eligibility, question, quoting } from '../language'
import { districtsWithLine } from './parts/m04-urban-districts'

const territory = /* @__PURE__ */ question({
  about: { zh: '市区还是全市', en: 'whether the urban districts or the whole city' },
  because: {
    zh: '支持对象是起作用的条款，且每项业务都属于市区',
    en: 'the clause on who is supported is the operative one, and every line belongs to an urban district',
  },
  options: {
    'urban-only': { zh: '注册于市区', en: 'registered in an urban district' },
    'whole-city': { zh: '注册于全市任何区县', en: 'registered anywhere in the city' },
  },
})

/**
 * Whether an enterprise may take a Jianghaidai loan (江海贷).
 *
 * @example
 * jianghaidaiEligibility({ registeredDistrict: 'qidong' }).outcome // 'ineligible'
 */
export const jianghaidaiEligibility = eligibility('m04.jianghaidai-eligibility', () => ({
  title: { zh: '江海贷 支持对象', en: 'Jianghaidai: who may apply' },
  source: interpretation('（3）江海贷 支持对象'),
  subject: enterprise,
  when: all(
    territory.read({
      'urban-only': enterprise.registeredDistrict.oneOf(districtsWithLine()),
      'whole-city': registeredInNantong(),
    }),
    enterprise.isIndependentLegalPerson,
    enterprise.operatesLawfully,
    enterprise.size.noneOf(['large']),
  ),
  gives: quoting(
    {
      zh: '单户最高{jianghaidaiAmountCap}、利率不超过LPR加{jianghaidaiRateCap}的贷款，无抵押、无担保',
      en: 'a loan of up to {jianghaidaiAmountCap} at no more than the LPR and {jianghaidaiRateCap}, without mortgage or guarantee',
    },
    bankLoans,
  ),
  leadsTo: ['m04.jianghaidai-terms', 'm04.jianghaidai-bank-routing', 'm04.application-portal', 'm04.loan-products'],
  discrepancies: [jianghaidaiTerritory, zonesOutsideUrbanList, loanFunds],
  notes: [
    {
      zh: '各区特色产业和“3+3”重点企业等优先，其他行业不排除；“等”还包括谁文中未写',
      en: 'local industries, “3+3” key enterprises and the like come first, who else is not stated; no other industry is shut out',
    },
    {
      zh: '江海贷的市区没有列出，按有业务的区理解：小微贷所列六处，以及业务写明的中创区、南通高新区',
      en: 'the urban districts of this loan aren’t listed, and are taken to be those with a line: the six of Xiaoweidai, and Zhongchuang and the High-tech Zone, which lines name',
      under: 'urban-only',
    },
  ],
}))

/**
 * The line of business, and its bank, for a district (江海贷).
 *
 * @returns the entries, each with `bank` and `areas`; `not-listed` for a district without a line
 * @example
 * jianghaidaiBankRouting({ district: 'suxitong' }).entries[0].bank.zh // '建设银行'
 */
export const jianghaidaiBankRouting = catalogue('m04.jianghaidai-bank-routing', () => ({
  title: { zh: '江海贷 业务与银行', en: 'Jianghaidai: lines and banks' },
  source: interpretation('（3）江海贷 产品简介'),
  subject: place,
  entries: bankLoans.jianghaidaiLines,
  lookUp: place.district,
  key: 'districts',
  discrepancies: [jianghaidaiRouting, zonesOutsideUrbanList, districtNames],
  notes: [
    {
      zh: '由所在区的业务决定银行，该行各营业机构均可受理',
      en: 'the district’s line decides the bank, and every outlet of that bank takes the application',
    },
  ],
}))
