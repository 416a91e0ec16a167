import { describe, expect, it } from 'vitest'
import { InvalidFactsError, remedies } from '../../src/index'
import { talentExtensionEligibility } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const late = {
  worksAtUrbanEnterprise: true,
  qualification: 'bachelor',
  meetsTalentAllowanceConditions: true,
  hasBoughtHome: true,
  homePurchasedOn: '2024-02-29',
  homeIsOrdinaryCommercial: true,
  homeIsInUrbanNantong: true,
  basePeriodEnd: '2023-06-30',
  workAtPurchase: 'elsewhere-in-nantong',
  isInsuredAfterPurchase: true,
} as const
const ask = (change: object, options = {}) => talentExtensionEligibility({ ...late, ...change } as never, options)

function issuesOf(facts: object) {
  try {
    talentExtensionEligibility(facts)
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues
  }
  return []
}

describe('talentExtensionEligibility', () => {
  decides(talentExtensionEligibility, {
    eligible: late,
    stillEligible: [
      { homePurchasedOn: '2020-07-01', workAtPurchase: 'none' },
      { homePurchasedOn: '2023-06-30', workAtPurchase: undefined },
      { homePurchasedOn: '2023-07-01' },
      { homePurchasedOn: '2025-06-30' },
      { workAtPurchase: 'urban-enterprise' },
      { qualification: 'senior-worker-class' },
      { qualification: 'senior-title' },
    ],
    // What the home is like, and when it was bought, tells that one was bought.
    implied: ['hasBoughtHome'],
    ineligible: [
      { meetsTalentAllowanceConditions: false },
      { homeIsOrdinaryCommercial: false },
      { homeIsInUrbanNantong: false },
      { homePurchasedOn: '2020-06-30' },
      { homePurchasedOn: '2023-07-01', workAtPurchase: 'none' },
      { homePurchasedOn: '2025-07-01' },
      { workAtPurchase: 'none' },
      { isInsuredAfterPurchase: false },
    ],
  })

  it.each([
    ['2023-02-28', '2020-02-29', 'eligible'],
    ['2023-02-28', '2020-02-28', 'ineligible'],
    ['2024-02-29', '2021-03-01', 'eligible'],
    ['2024-02-29', '2021-02-28', 'ineligible'],
  ])(
    'M65 “从3年延长至5年”: a base period ending %s takes a home of %s as %s',
    (basePeriodEnd, homePurchasedOn, outcome) => {
      expect(ask({ basePeriodEnd, homePurchasedOn, workAtPurchase: 'none' }).outcome).toBe(outcome)
    },
  )

  it('by “仍在市区企业参加社会保险的，可申请”: is closed to one who bought in the base period and has left since', () => {
    const { outcome, unmet } = ask({ homePurchasedOn: '2022-01-01', isInsuredAfterPurchase: false })
    expect([outcome, unmet.map((one) => 'facts' in one && one.facts)]).toEqual([
      'ineligible',
      [['isInsuredAfterPurchase']],
    ])
  })

  it.each([{ worksAtUrbanEnterprise: false }, { qualification: 'other' }])(
    'by “在市区企业就业创业的…人才”: says nothing of %o',
    (change) => {
      expect(ask(change)).toMatchObject({ outcome: 'not-covered', reasons: [expect.anything()] })
    },
  )

  it('by “需…购买市区普通商品房”: is closed to one who has bought no home, with nothing more to ask', () => {
    const { hasBoughtHome: _, homePurchasedOn: __, homeIsOrdinaryCommercial: ___, ...rest } = late
    const { homeIsInUrbanNantong: ____, workAtPurchase: _____, isInsuredAfterPurchase: ______, ...before } = rest
    expect(talentExtensionEligibility({ ...before, hasBoughtHome: false })).toMatchObject({
      outcome: 'ineligible',
      missing: [],
    })
    const { remedies: found } = remedies('m65.talent-extension-eligibility', { ...before, hasBoughtHome: false })
    expect(found.map(({ changes }) => changes.map(({ fact }) => fact))).toEqual([['hasBoughtHome']])
  })

  it('may be granted, and says how long, at what rate, from when and where', () => {
    const { force, gives, leadsTo } = ask({})
    expect([force, gives?.zh]).toEqual(['may', expect.stringMatching('最长不超过2年')])
    expect(gives?.zh).not.toMatch('博士')
    expect(leadsTo).toEqual([
      'm65.talent-extension-start',
      'm65.talent-extension-allowance',
      'm65.talent-allowance-application',
    ])
  })

  it('says who judges the allowance’s own conditions', () => {
    expect(ask({ meetsTalentAllowanceConditions: undefined }).missing[0]?.judgedBy?.en).toMatch(
      'Talent Development Group',
    )
  })

  it.each([
    [{ workAtPurchase: 'urban-enterprise' }, 'eligible'],
    [{ workAtPurchase: 'elsewhere-in-nantong' }, 'ineligible'],
    [{ homePurchasedOn: '2023-06-30', workAtPurchase: 'none' }, 'eligible'],
    [{ workAtPurchase: undefined }, 'undetermined'],
  ])('read as urban-enterprise, %o is %s', (change, outcome) => {
    expect(ask(change, { reading: 'urban-enterprise' }).outcome).toBe(outcome)
  })

  it.each([
    [{ worksAtUrbanEnterprise: true, qualification: 'master', meetsTalentAllowanceConditions: true }, 'eligible'],
    [{ worksAtUrbanEnterprise: true, qualification: 'master', meetsTalentAllowanceConditions: false }, 'ineligible'],
    [{ ...late, homePurchasedOn: '2030-01-01', isInsuredAfterPurchase: false }, 'eligible'],
  ])('read as no-purchase, %o is %s', (facts, outcome) => {
    expect(talentExtensionEligibility(facts as never, { reading: 'no-purchase' }).outcome).toBe(outcome)
  })

  it('refuses a home bought after the day asked about', () => {
    expect(() => ask({}, { asOf: '2024-02-28' })).toThrow(/homePurchasedOn/)
    expect(ask({}, { asOf: '2024-02-29' }).outcome).toBe('eligible')
  })

  refuses(talentExtensionEligibility, [[{ ...late, homePurchasedOn: '2023-02-29' }, 'homePurchasedOn']])

  it.each([
    ['homePurchasedOn', '2023-02-28'],
    ['homeIsOrdinaryCommercial', false],
    ['homeIsInUrbanNantong', true],
    ['workAtPurchase', 'none'],
    ['isInsuredAfterPurchase', true],
  ])('refuses %s of one who has bought no home, and names both', (fact, value) => {
    expect(issuesOf({ hasBoughtHome: false, [fact]: value })).toMatchObject([
      { code: 'contradiction', facts: ['hasBoughtHome', fact] },
    ])
  })
})
