import { jianghaidaiRouting, jianghaidaiTerritory } from '../data/m04-jianghaidai'
import { districtNames, zonesOutsideUrbanList } from '../data/m04-urban-area'
import { loanFunds } from '../data/m04-xiaoweidai'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { place } from '../facts/place'
import { all, catalogue, eligibility, reading } from '../language'
import { urbanDistricts } from './parts/m04-urban-districts'

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
    reading('urban-only', {
      'urban-only': enterprise.registeredDistrict.oneOf(urbanDistricts()),
      'whole-city': enterprise.registeredDistrict.noneOf(['elsewhere']),
    }),
    enterprise.isIndependentLegalPerson,
    enterprise.operatesLawfully,
    enterprise.size.noneOf(['large']),
  ),
  discrepancies: [jianghaidaiTerritory, zonesOutsideUrbanList, loanFunds],
  readings: [
    {
      about: { zh: '市区还是全市', en: 'whether the urban districts or the whole city' },
      default: 'urban-only',
      because: {
        zh: '支持对象是起作用的条款，且每项业务都属于市区',
        en: 'the clause on who is supported is the operative one, and every line belongs to an urban district',
      },
      options: {
        'urban-only': { zh: '注册于市区', en: 'registered in an urban district' },
        'whole-city': { zh: '注册于全市任何区县', en: 'registered anywhere in the city' },
      },
    },
  ],
  notes: [
    {
      zh: '特色产业和“3+3”重点企业只是优先，其他行业不排除',
      en: 'local industries and “3+3” key enterprises come first; no other industry is shut out',
    },
    {
      zh: '市区未列明，按小微贷的六处理解；中创区、南通高新区的企业按所填的区认定',
      en: 'the urban districts aren’t listed, and are those of Xiaoweidai; an enterprise in Zhongchuang or the High-tech Zone goes by the district that it states',
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
