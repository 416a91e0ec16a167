import { sugangdaiAudience, sugangdaiWording } from '../data/m04-sugangdai'
import { districtNames } from '../data/m04-urban-area'
import { bankLoans } from '../data/parts/m04-bank-loans'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { place } from '../facts/place'
import { all, at, catalogue, eligibility, not, reading } from '../language'

const object = interpretation('（4）苏岗贷 贷款对象')
const qualifications = interpretation('（4）苏岗贷 贷款资格')

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
    at(object, enterprise.isRegisteredInNantong),
    reading('no-size-test', {
      'no-size-test': enterprise.isPrivate,
      'sme-only': all(enterprise.isPrivate, enterprise.size.noneOf(['large'])),
    }),
    at(object, not(enterprise.isHrServiceEnterprise)),
    at(
      object,
      reading('any-share', {
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
  discrepancies: [sugangdaiAudience, sugangdaiWording],
  readings: [
    {
      about: { zh: '是否限于中小微企业', en: 'whether a large enterprise is shut out' },
      default: 'no-size-test',
      because: {
        zh: '贷款对象一条不提规模，以该条为准',
        en: 'the clause on whom the loan is for says nothing of size, and it is the operative one',
      },
      options: {
        'no-size-test': { zh: '不论规模', en: 'any size' },
        'sme-only': { zh: '仅中小微企业', en: 'small, medium and micro only' },
      },
    },
    {
      about: {
        zh: '“港澳台投资和国外投资”是否限于全资',
        en: 'whether investment from abroad, or from Hong Kong, Macao or Taiwan, must be whole to shut an enterprise out',
      },
      default: 'any-share',
      because: {
        zh: '“全资”只写在国有、集体之后；按登记的经济类型认定',
        en: '“wholly” stands with state and collective ownership alone; the registered economic type decides',
      },
      options: {
        'any-share': {
          zh: '登记类型含此类投资即排除',
          en: 'a registered type with any such investor is shut out',
        },
        wholly: { zh: '只排除独资', en: 'only a wholly owned one is shut out' },
      },
    },
  ],
  notes: [
    {
      zh: '“上年度用工未减少”与哪一时点相比未写，直接询问是否减少',
      en: 'against which day last year’s headcount is held is not stated; whether it fell is asked',
    },
    {
      zh: '信用、环保一项以“等情况”收尾，其他类似情况由银行授信时把握',
      en: 'the line on dishonesty and the environment is left open; what else counts is for the bank’s credit policy',
    },
    { zh: '与上年末持平即可', en: 'as many employees as at the end of last year are enough' },
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
}))
