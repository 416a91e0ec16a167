import { sugangdaiAudience, sugangdaiWording } from '../data/m04-sugangdai'
import { districtNames } from '../data/m04-urban-area'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { place } from '../facts/place'
import { registeredInNantong } from '../facts/registered'
import { all, at, catalogue, eligibility, not, question, quoting } from '../language'

const object = interpretation('（4）苏岗贷 贷款对象')
const qualifications = interpretation('（4）苏岗贷 贷款资格')

const sizes = /* @__PURE__ */ question({
  about: { zh: '苏岗贷是否限于中小微企业', en: 'whether a large enterprise is shut out of Sugangdai' },
  because: {
    zh: '贷款对象一条不提规模，以该条为准',
    en: 'the clause on whom the loan is for says nothing of size, and it is the operative one',
  },
  options: {
    'no-size-test': { zh: '不论规模', en: 'any size' },
    'sme-only': { zh: '仅中小微企业', en: 'small, medium and micro only' },
  },
})

const investors = /* @__PURE__ */ question({
  about: {
    zh: '“港澳台投资和国外投资”是否限于独资',
    en: 'whether investment from abroad, or from Hong Kong, Macao or Taiwan, must be whole to shut an enterprise out',
  },
  because: {
    zh: '“全资”只写在国有、集体之后；港澳台投资、国外投资是登记类型的大类，合资、合作也在其内',
    en: '“wholly” stands with state and collective ownership alone; the other two are classes of registered types, joint ventures included',
  },
  options: {
    'any-share': { zh: '合资、合作、独资的均排除', en: 'joint ventures and wholly owned ones are shut out' },
    wholly: { zh: '只排除独资', en: 'only a wholly owned one is shut out' },
  },
})

/**
 * Whether an enterprise may apply for a jobs loan (苏岗贷): the object of the loan and its six qualifications.
 *
 * @example
 * sugangdaiEligibility({ employees: 8 }, { asOf: '2023-06-01' }).unmet[0].required // { atLeast: 10 }
 */
export const sugangdaiEligibility = eligibility('m04.sugangdai-eligibility', () => ({
  title: { zh: '苏岗贷 申请资格', en: 'Sugangdai: who may apply' },
  source: qualifications,
  subject: enterprise,
  when: all(
    at(object, registeredInNantong()),
    sizes.read({
      'no-size-test': enterprise.isPrivate,
      'sme-only': all(enterprise.isPrivate, enterprise.size.noneOf(['large'])),
    }),
    at(object, not(enterprise.isHrServiceEnterprise)),
    at(
      object,
      investors.read({
        'any-share': enterprise.economicType.is('other'),
        wholly: enterprise.economicType.oneOf(['hong-kong-macao-taiwan-share', 'foreign-share', 'other']),
      }),
    ),
    enterprise.isIndependentLegalPerson,
    enterprise.employees.atLeast(bankLoans.sugangdaiMinEmployees),
    not(enterprise.headcountFellLastYear),
    enterprise.employees.atLeast(enterprise.employeesAtLastYearEnd),
    enterprise.insuresStaffAsRequired,
    not(enterprise.isSeriouslyDishonest),
    not(enterprise.violatesEnvironmentalPolicy),
    enterprise.meetsBankCreditPolicy,
  ),
  gives: quoting(
    {
      zh: '以信用为主的贷款：一般不超过{sugangdaiAmountCap}、期限{sugangdaiTerm}，纯信用可达{sugangdaiPureCredit}，利率原则上不超过{sugangdaiRateCap}；就业部门{sugangdaiContactDays}内联系银行，首批试点的中国银行{sugangdaiApprovalDays}内审批',
      en: 'a mainly unsecured loan: generally up to {sugangdaiAmountCap} for {sugangdaiTerm}, {sugangdaiPureCredit} of them unsecured, in principle at no more than {sugangdaiRateCap}; the employment office contacts the bank within {sugangdaiContactDays}, and Bank of China, the first pilot bank, decides within {sugangdaiApprovalDays}',
    },
    bankLoans,
  ),
  leadsTo: [
    'm04.sugangdai-terms',
    'm04.sugangdai-service-days',
    'm04.sugangdai-contacts',
    'm04.application-portal',
    'm04.loan-products',
  ],
  discrepancies: [sugangdaiAudience, sugangdaiWording],
  notes: [
    {
      zh: '吸纳就业多、稳岗效果好、用工规范没有另定标准，按六项资格认定；创业企业没有另外的条件',
      en: 'that many jobs are made, kept and properly run has no test besides the six qualifications; start-ups have no conditions of their own',
    },
    {
      zh: '人力资源服务企业是“暂不”纳入',
      en: 'human-resources service enterprises are left out for the time being',
    },
    {
      zh: '“按规定”参加的社会保险险种文中未列',
      en: 'which social insurances are required is not listed',
    },
    {
      zh: '“上年度用工未减少”与哪一时点相比未写，直接询问是否减少',
      en: 'against which day last year’s headcount is held is not stated; whether it fell is asked',
    },
    {
      zh: '信用、环保一项以“等情况”收尾，其他类似情况由银行授信时把握',
      en: 'the line on dishonesty and the environment is left open; what else counts is for the bank’s credit policy',
    },
  ],
}))

/**
 * The employment office that answers questions about 苏岗贷, by district.
 *
 * @returns the entries, each with `phone` (Nantong’s area code isn’t printed); `not-listed` for a district without one
 * @example
 * sugangdaiContacts({ district: 'rugao' }).entries[0].phone // '87283191'
 */
export const sugangdaiContacts = catalogue('m04.sugangdai-contacts', () => ({
  title: { zh: '苏岗贷 就业部门咨询电话', en: 'Sugangdai: employment offices' },
  source: interpretation('（4）苏岗贷 咨询方式'),
  subject: place,
  entries: bankLoans.sugangdaiOffices,
  lookUp: place.district,
  key: 'district',
  discrepancies: [sugangdaiWording, districtNames],
  notes: [
    {
      zh: '中创区、南通高新区没有单列；江海贷把它们分别与崇川区、通州区列在一起',
      en: 'neither Zhongchuang nor the High-tech Zone has an entry of its own; Jianghaidai names them with Chongchuan and with Tongzhou',
    },
  ],
}))
