import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { sugangdaiContacts, sugangdaiEligibility } from '../../src/rules/index'
import { decides, plain, refuses } from '../support/cases'

const applicant = {
  registeredDistrict: 'qidong',
  isPrivate: true,
  isHrServiceEnterprise: false,
  economicType: 'other',
  isIndependentLegalPerson: true,
  employees: 12,
  headcountFellLastYear: false,
  employeesAtLastYearEnd: 10,
  insuresStaffAsRequired: true,
  isSeriouslyDishonest: false,
  violatesEnvironmentalPolicy: false,
  meetsBankCreditPolicy: true,
} as const

describe('sugangdaiEligibility', () => {
  decides(sugangdaiEligibility, {
    eligible: applicant,
    stillEligible: [
      { employees: 10 },
      { employees: 11 },
      { employeesAtLastYearEnd: 12 },
      { employeesAtLastYearEnd: 0 },
      { size: 'large' },
    ],
    ineligible: [
      { registeredDistrict: 'elsewhere' },
      { isPrivate: false },
      { isHrServiceEnterprise: true },
      { economicType: 'collective-wholly-owned' },
      { economicType: 'hong-kong-macao-taiwan-wholly-owned' },
      { economicType: 'hong-kong-macao-taiwan-share' },
      { economicType: 'foreign-wholly-owned' },
      { economicType: 'foreign-share' },
      { isIndependentLegalPerson: false },
      { employees: 9, employeesAtLastYearEnd: 9 },
      { headcountFellLastYear: true },
      { employeesAtLastYearEnd: 13 },
      { insuresStaffAsRequired: false },
      { isSeriouslyDishonest: true },
      { violatesEnvironmentalPolicy: true },
      { meetsBankCreditPolicy: false },
    ],
  })

  it('says which condition fails, where it stands, and that no period is stated', () => {
    const verdict = sugangdaiEligibility(
      { ...applicant, employees: 8, employeesAtLastYearEnd: 8 },
      { asOf: '2023-06-01' },
    )
    expect(plain(verdict)).toMatchObject({
      outcome: 'ineligible',
      unmet: [
        {
          fact: 'employees',
          required: { atLeast: 10 },
          actual: { employees: 8 },
          source: { item: '（4）苏岗贷 贷款资格' },
        },
      ],
      missing: [],
      period: 'unstated',
      reading: 'no-size-test+any-share',
    })
  })

  it('names the clause on the object of the loan where that is what fails', () => {
    const { unmet } = sugangdaiEligibility({
      ...applicant,
      registeredDistrict: 'elsewhere',
      economicType: 'foreign-share',
    })
    expect(unmet.map((one) => one.source?.item)).toEqual(['（4）苏岗贷 贷款对象', '（4）苏岗贷 贷款对象'])
  })

  it('waits for the bank’s word on its credit policy', () => {
    const { meetsBankCreditPolicy: _, ...rest } = applicant
    expect(sugangdaiEligibility(rest).missing).toMatchObject([
      { fact: 'meetsBankCreditPolicy', judgedBy: { en: 'the handling bank' } },
    ])
  })

  it.each([
    ['sme-only', { size: 'large' }, 'ineligible'],
    ['sme-only', { size: 'medium' }, 'eligible'],
    ['sme-only', {}, 'undetermined'],
    ['sme-only', { size: 'medium', isPrivate: false }, 'ineligible'],
    ['wholly', { economicType: 'hong-kong-macao-taiwan-share' }, 'eligible'],
    ['wholly', { economicType: 'foreign-share' }, 'eligible'],
    ['wholly', { economicType: 'other' }, 'eligible'],
    ['wholly', { economicType: 'hong-kong-macao-taiwan-wholly-owned' }, 'ineligible'],
    ['wholly', { economicType: 'foreign-wholly-owned' }, 'ineligible'],
    ['wholly', { economicType: 'state-wholly-owned', isPrivate: false }, 'ineligible'],
    ['wholly', { economicType: 'collective-wholly-owned' }, 'ineligible'],
  ] as const)('read as %s, %o is %s', (reading, change, outcome) => {
    expect(sugangdaiEligibility({ ...applicant, ...change }, { reading }).outcome).toBe(outcome)
  })

  it('M04 解读（4） 贷款对象: registered in any district or park of the city', () => {
    for (const registeredDistrict of ['chongchuan', 'rudong', 'zhongchuang', 'high-tech-zone'] as const)
      expect(sugangdaiEligibility({ ...applicant, registeredDistrict }).outcome).toBe('eligible')
  })

  it('says what it opens, and leads to the terms, the service days and the telephone numbers', () => {
    const { gives, leadsTo, notes } = sugangdaiEligibility(applicant)
    expect(gives?.zh).toMatch(/1,000万元.*500万元.*4%/)
    expect(leadsTo).toEqual([
      'm04.sugangdai-terms',
      'm04.sugangdai-service-days',
      'm04.sugangdai-contacts',
      'm04.application-portal',
      'm04.loan-products',
    ])
    expect(notes.map(({ zh }) => zh).join()).toMatch(/暂不.*按规定.*等情况/)
  })

  it('follows a reformed least number of employees', () => {
    const parameters = { 'm04.sugangdai-min-employees': 13 }
    expect(evaluate('m04.sugangdai-eligibility', applicant, { parameters })).toMatchObject({ outcome: 'ineligible' })
  })

  refuses(sugangdaiEligibility, [
    [{ ...applicant, employees: -1 }, 'employees'],
    [{ ...applicant, employees: 10.5 }, 'employees'],
    [{ ...applicant, economicType: 'private' }, 'economicType'],
    [{ ...applicant, economicType: 'state-wholly-owned' }, 'isPrivate'],
    [{ ...applicant, isRegisteredInNantong: true }, 'isRegisteredInNantong'],
    [{ ...applicant, isPrivat: true }, 'isPrivat'],
  ])
})

describe('sugangdaiContacts', () => {
  it.each([
    ['chongchuan', '85609800'],
    ['development-zone', '85986021'],
    ['tongzhou', '86028798'],
    ['haimen', '82213584'],
    ['haian', '88921555'],
    ['rugao', '87283191'],
    ['rudong', '84528191'],
    ['qidong', '83229185'],
    ['tongzhouwan', '80800276'],
    ['suxitong', '89196789'],
  ] as const)('gives %s the number %s', (district, phone) => {
    expect(sugangdaiContacts({ district }).entries.map((one) => one.phone)).toEqual([phone])
  })

  it.each(['zhongchuang', 'high-tech-zone', 'elsewhere'] as const)('has no office for %s', (district) => {
    expect(sugangdaiContacts({ district }).outcome).toBe('not-listed')
  })

  it('lists ten offices', () => {
    expect(sugangdaiContacts().entries.length).toBe(10)
  })
})
