import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError } from '../../src/index'
import { readFacts } from '../../src/intake/index'
import { capitalAccountFacilitationBank, capitalAccountFacilitationEnterprise } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const asOf = '2023-06-15'
const firm = {
  hasCapitalAccountFxIncome: true,
  isFinancialEnterprise: false,
  isRealEstateEnterprise: false,
  isGovernmentFinancingPlatform: false,
  fxPenalties: ['2022-06-14', '2019-01-01'],
  isOnGoodsTradeFxList: true,
  goodsTradeFxClass: 'A',
} as const
const aYearAgo = { fxPenalties: ['2022-06-15'] }
const good = [
  { fxPenalties: [] },
  { isOnGoodsTradeFxList: false, goodsTradeFxClass: undefined },
  { establishedOn: '2019-01-01' },
]
const failing = [
  { isFinancialEnterprise: true },
  { isRealEstateEnterprise: true },
  { isGovernmentFinancingPlatform: true },
  { fxPenalties: ['2022-06-16'] },
  { fxPenalties: ['2023-06-15'] },
  { fxPenalties: ['2019-01-01', '2023-01-01'] },
  { fxPenalties: ['2022-11-01'], establishedOn: '2022-11-01' },
  { goodsTradeFxClass: 'other' },
]

describe('capitalAccountFacilitationEnterprise', () => {
  describe('by default, with a penalty a year ago counted', () => {
    decides(capitalAccountFacilitationEnterprise, {
      eligible: firm,
      implied: ['isOnGoodsTradeFxList'],
      stillEligible: good,
      ineligible: [...failing, aYearAgo],
      options: { asOf },
    })
  })
  describe('with a penalty a year ago past', () => {
    decides(capitalAccountFacilitationEnterprise, {
      eligible: firm,
      implied: ['isOnGoodsTradeFxList'],
      stillEligible: [...good, aYearAgo],
      ineligible: failing,
      options: { asOf, reading: 'day-a-year-ago-is-past' },
    })
  })

  it('by “资本项目外汇收入及其结汇所得人民币”: asks one that has no such income nothing more', () => {
    expect(capitalAccountFacilitationEnterprise({ hasCapitalAccountFxIncome: false })).toMatchObject({
      outcome: 'not-covered',
      missing: [],
    })
  })

  it('leaves it to the bank to take one in', () => {
    expect(capitalAccountFacilitationEnterprise(firm, { asOf }).force).toBe('may')
  })

  it('needs the day asked about only where there is a penalty', () => {
    expect(capitalAccountFacilitationEnterprise(firm)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'asOf' }],
    })
    expect(capitalAccountFacilitationEnterprise({ ...firm, fxPenalties: [] }).outcome).toBe('eligible')
  })

  it.each([
    ['2024-02-29', '2023-02-28', '2023-02-27'],
    ['2025-02-28', '2024-02-28', '2024-02-27'],
    ['2023-01-01', '2022-01-01', '2021-12-31'],
  ])('as of %s counts a penalty of %s, and not of %s', (day, within, past) => {
    const outcome = (penalty: string) =>
      capitalAccountFacilitationEnterprise.outcome({ ...firm, fxPenalties: [penalty] }, { asOf: day })
    expect([outcome(within), outcome(past)]).toEqual(['ineligible', 'eligible'])
  })

  /* What the parenthesis on young enterprises says, word for word, against the one window of the rule. */
  it('looks at a younger enterprise from its establishment on', () => {
    const days = fc
      .date({ min: new Date('2022-06-16'), max: new Date(asOf), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.array(days, { maxLength: 3 }), (establishedOn, all) => {
        const fxPenalties = all.filter((one) => one >= establishedOn)
        const expected = fxPenalties.length === 0 ? 'eligible' : 'ineligible'
        const facts = { ...firm, establishedOn, fxPenalties }
        expect(capitalAccountFacilitationEnterprise.outcome(facts, { asOf })).toBe(expected)
      }),
    )
  })

  it('by “直接在符合条件的银行办理” leads to which banks qualify', () => {
    const { gives, leadsTo } = capitalAccountFacilitationEnterprise(firm, { asOf })
    expect(gives?.zh).toMatch('支付命令函')
    expect(leadsTo).toEqual(['m52.capital-account-facilitation-bank'])
  })

  it('refuses a penalty after the day asked about', () => {
    const refused = (penalty: string) => () =>
      capitalAccountFacilitationEnterprise({ ...firm, fxPenalties: [penalty] }, { asOf })
    expect(refused('2023-06-16')).toThrow(InvalidFactsError)
    expect(refused('2023-06-15')).not.toThrow()
  })

  refuses(capitalAccountFacilitationEnterprise, [
    [{ isOnGoodsTradeFxList: false, goodsTradeFxClass: 'A' }, 'isOnGoodsTradeFxList'],
    [{ fxPenalties: ['2022-10-31'], establishedOn: '2022-11-01' }, 'fxPenalties'],
    [{ fxPenalties: '2022-10-31' }, 'fxPenalties'],
    [{ fxPenalties: ['2022-02-30'] }, 'fxPenalties'],
    [{ goodsTradeFxClass: 'B' }, 'goodsTradeFxClass'],
    [{ isFinancialEnterprise: 'no' }, 'isFinancialEnterprise'],
  ])
})

describe('capitalAccountFacilitationEnterprise in words', () => {
  it('by “近一年无外汇行政处罚记录”: asks for none in the year, and offers no second way', () => {
    const { unmet } = capitalAccountFacilitationEnterprise(
      { hasCapitalAccountFxIncome: true, fxPenalties: ['2023-03-01'] },
      { asOf: '2023-06-01' },
    )
    expect(unmet).toMatchObject([{ facts: ['fxPenalties', 'asOf'], words: { zh: expect.stringContaining('1年') } }])
  })
  it('needs no day where there is no penalty', () => {
    expect(capitalAccountFacilitationEnterprise({ fxPenalties: [] }).missing.map((one) => one.fact)).not.toContain(
      'asOf',
    )
  })
  it('names whom the work is to take in, and ranks nobody first', () => {
    const words = capitalAccountFacilitationEnterprise.notes.map((one) => one.zh)
    expect(words).toContainEqual(expect.stringMatching(/工作重点.*材料多、环节多的业务.*笔数多、信用好的企业/))
    expect(words.join()).not.toMatch('优先')
  })
})

describe('capitalAccountFacilitationBank', () => {
  it.each([
    ['A', 'above-b'],
    ['B+', 'above-b'],
    ['B', 'b'],
    ['B-', 'b-minus'],
    ['C', 'below-b-minus'],
  ])('a row may have the class %s', (written, fxAssessmentLastYear) => {
    expect(readFacts('bank', { fxAssessmentLastYear: written }).facts).toEqual({ fxAssessmentLastYear })
  })
  const bank = { hasCapitalAccountSystem: true, fxAssessmentLastYear: 'b', hasSoundInternalControls: true } as const

  decides(capitalAccountFacilitationBank, {
    eligible: bank,
    stillEligible: [{ fxAssessmentLastYear: 'above-b' }, { fxAssessmentLastYear: 'none' }],
    ineligible: [
      { hasCapitalAccountSystem: false },
      { fxAssessmentLastYear: 'b-minus' },
      { fxAssessmentLastYear: 'below-b-minus' },
      { hasSoundInternalControls: false },
    ],
  })

  it('leaves it to others whether the controls are sound', () => {
    const { hasSoundInternalControls: _, ...rest } = bank
    expect(capitalAccountFacilitationBank(rest).missing).toMatchObject([
      { fact: 'hasSoundInternalControls', judgedBy: { en: expect.stringContaining('names nobody') } },
    ])
  })

  refuses(capitalAccountFacilitationBank, [[{ fxAssessmentLastYear: 'B' }, 'fxAssessmentLastYear']])
})
