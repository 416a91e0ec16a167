import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interestSubsidy } from '../../src/calculators/index'
import { evaluate, explain, InvalidFactsError } from '../../src/index'
import { computes, plain, refuses } from '../support/cases'

const loan = {
  isUrbanStartUpLoan: true,
  startUpGroups: ['graduate'],
  startUpLoanNumber: 1,
  loanContractSignedOn: '2023-01-01',
  loanPaidOutOn: '2023-01-10',
  ordinaryInterest: '3650.55',
} as const
const full = { treatment: 'full-subsidy', subsidy: '3650.55' }
const shared = { treatment: 'interest-sharing', subsidy: null }
const outside = { treatment: 'outside', subsidy: null }
const before = { loanContractSignedOn: '2021-06-01' }

describe('interestSubsidy', () => {
  computes(interestSubsidy, [
    [loan, full],
    [{ ...loan, loanPaidOutOn: '2023-01-01' }, full],
    [{ ...loan, loanContractSignedOn: '2022-12-31' }, shared],
    [{ ...loan, loanContractSignedOn: '2022-12-30', loanPaidOutOn: '2023-06-01' }, shared],
    [{ ...loan, startUpLoanNumber: 2 }, shared],
    [{ ...loan, startUpGroups: [] }, shared],
    [{ ...loan, isUrbanStartUpLoan: false }, outside],
    [{ ...loan, ...before, loanPaidOutOn: '2021-07-01' }, shared],
    [{ ...loan, ...before, loanPaidOutOn: '2021-06-30' }, outside],
    [
      { ...loan, ordinaryInterest: 0 },
      { ...full, subsidy: '0' },
    ],
  ])

  describe('counts the first loan since 2023, read so', () => {
    const since2023 = { reading: 'first-since-2023' }
    computes(interestSubsidy, [
      [{ ...loan, startUpLoanNumber: 3, startUpLoanNumberSince2023: 1 }, full, since2023],
      [{ ...loan, startUpLoanNumber: 3, startUpLoanNumberSince2023: 2 }, shared, since2023],
      [{ ...loan, loanContractSignedOn: '2022-12-31' }, shared, since2023],
    ])
  })

  describe('ends the sharing with 2022, read so', () => {
    const ended = { reading: 'sharing-ends' }
    computes(interestSubsidy, [
      [loan, full, ended],
      [{ ...loan, startUpLoanNumber: 2 }, outside, ended],
      [{ ...loan, loanContractSignedOn: '2022-12-31', loanPaidOutOn: '2022-12-31' }, shared, ended],
      [{ ...loan, loanContractSignedOn: '2022-12-31', loanPaidOutOn: '2023-01-01' }, outside, ended],
      [{ ...loan, ...before, loanPaidOutOn: '2021-07-01' }, shared, ended],
      [{ ...loan, ...before, loanPaidOutOn: '2021-06-30' }, outside, ended],
    ])
  })

  describe('counts penalty interest, read so', () => {
    computes(interestSubsidy, [
      [{ ...loan, penaltyInterest: '49.45' }, { ...full, subsidy: '3700' }, { reading: 'all-interest' }],
      [{ ...loan, penaltyInterest: '49.45' }, full],
    ])
  })

  describe('takes anybody unemployed for a key group, read so', () => {
    const unemployed = { ...loan, startUpGroups: [], isUnemployed: true }
    computes(interestSubsidy, [
      [unemployed, shared],
      [unemployed, full, { reading: 'all-unemployed' }],
    ])
  })

  it('says that a shared amount is unknown, and why', () => {
    const result = evaluate('m05.interest-subsidy', { ...loan, startUpLoanNumber: 2 })
    expect(plain(result)).toMatchObject({
      outcome: 'computed',
      values: shared,
      reasons: [{ en: expect.stringContaining('unknown, not nil') }],
    })
  })

  it('M05 解读（2）: an amount that is shared is explained as not given, not as not applying', () => {
    const text = explain('m05.interest-subsidy', { ...loan, startUpLoanNumber: 2 }).toText('zh')
    expect(text).not.toContain('不适用')
    expect(text).toMatch(/贴息金额 = 文中未写(.|\n)*金额未知，不等于没有贴息/)
  })

  it('says why a loan elsewhere gets nothing', () => {
    const result = evaluate('m05.interest-subsidy', { isUrbanStartUpLoan: false })
    expect(plain(result)).toMatchObject({ values: outside, reasons: [{ en: expect.stringContaining('neither') }] })
  })

  it('M05 解读（2）: a loan signed since the sharing began is said to be shared, before it is paid out', () => {
    const { loanPaidOutOn, ...rest } = loan
    const result = evaluate('m05.interest-subsidy', { ...rest, startUpLoanNumber: 2 })
    expect(plain(result)).toMatchObject({ values: shared, reasons: [{ en: expect.stringContaining('not nil') }] })
  })

  it('says under which reading a loan paid out since 2023 isn’t shared any more', () => {
    const second = { ...loan, startUpLoanNumber: 2 }
    const reasons = (facts: object) => evaluate('m05.interest-subsidy', facts, { reading: 'sharing-ends' }).reasons
    expect(reasons(second)).toMatchObject([{ en: expect.stringMatching(/no longer shared.*on or after 2023-01-01/) }])
    const elsewhere = { isUrbanStartUpLoan: false, loanPaidOutOn: '2023-01-10' }
    expect(reasons(elsewhere)).toMatchObject([{ en: expect.stringContaining('newly paid out in the urban districts') }])
  })

  it.each(Object.keys(loan).filter((fact) => fact !== 'loanPaidOutOn'))('can’t do without %s', (fact) => {
    const partial = { ...loan, [fact]: undefined }
    expect(() => interestSubsidy(partial as never)).toThrow(InvalidFactsError)
    expect(evaluate('m05.interest-subsidy', partial)).toMatchObject({ outcome: 'undetermined', missing: [{ fact }] })
  })

  it('asks for the day of pay-out only where it matters', () => {
    const { loanPaidOutOn, ...rest } = loan
    expect(evaluate('m05.interest-subsidy', rest)).toMatchObject({ outcome: 'computed' })
    const second = { ...rest, startUpLoanNumber: 2 }
    expect(evaluate('m05.interest-subsidy', second)).toMatchObject({ values: { treatment: 'interest-sharing' } })
    expect(evaluate('m05.interest-subsidy', { ...second, loanContractSignedOn: '2020-12-31' })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'loanPaidOutOn' }],
    })
  })

  it('asks for penalty interest only where it counts', () => {
    const result = evaluate('m05.interest-subsidy', loan, { reading: 'all-interest' })
    expect(result.missing.map((one) => one.fact)).toEqual(['penaltyInterest'])
  })

  refuses(interestSubsidy, [
    [{ ...loan, loanPaidOutOn: '2022-12-31' }, 'loanPaidOutOn'],
    [{ ...loan, startUpLoanNumber: 0 }, 'startUpLoanNumber'],
    [{ ...loan, ordinaryInterest: '-1' }, 'ordinaryInterest'],
    [{ ...loan, loanContractSignedOn: '2023-02-29' }, 'loanContractSignedOn'],
    [{ ...loan, startUpGroups: ['student'] }, 'startUpGroups'],
  ])

  it('never pays more than the interest', () => {
    const amounts = fc.integer({ min: 0, max: 10_000_000 }).map((fen) => `${fen / 100}`)
    fc.assert(
      fc.property(amounts, amounts, (ordinaryInterest, penaltyInterest) => {
        const facts = { ...loan, ordinaryInterest, penaltyInterest } as never
        const ordinary = interestSubsidy(facts).subsidy
        const all = interestSubsidy(facts, { reading: 'all-interest' }).subsidy
        return ordinary?.eq(ordinaryInterest) && all?.minus(ordinaryInterest).eq(penaltyInterest)
      }),
    )
  })
})

describe('why there is no amount', () => {
  const why = (facts: object) =>
    (evaluate('m05.interest-subsidy', facts as never).reasons ?? []).map((one) =>
      /分担机制/.test(one.zh) ? 'shared' : 'neither',
    )
  it.each([
    [{ loanPaidOutOn: '2021-06-30' }, ['neither']],
    [{ loanPaidOutOn: '2021-07-01', startUpGroups: [] }, ['shared']],
    [{ loanContractSignedOn: '2021-06-30', loanPaidOutOn: '2021-07-01' }, ['shared']],
    [{ loanContractSignedOn: '2021-06-30' }, ['shared', 'neither']],
  ])('M05 解读（2） “2021年7月1日起市区新发放”: of %j', (days, expected) => {
    expect(why({ isUrbanStartUpLoan: true, ...days })).toEqual(expected)
  })
})
