import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sugangdaiTerms } from '../../src/calculators/index'
import { evaluate, explain, InvalidFactsError } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

const offer = {
  loanAmount: '20000000',
  otherLoansOfProduct: 0,
  meetsRaisedLimitConditions: true,
  unsecuredAmount: '5000000',
  otherUnsecuredOfProduct: 0,
  offeredRate: '0.036',
  meetsLowerRateConditions: true,
  termMonths: 24,
  needsLongerTerm: true,
  residentialCollateralValue: '1000000',
}
const terms = {
  amountCap: '10000000',
  raisedAmountCap: '30000000',
  amountFits: true,
  unsecuredCap: '5000000',
  unsecuredFits: true,
  rateCap: '0.04',
  rateFloor: '0.0365',
  rateWithinPrinciple: true,
  rateFloorFits: true,
  term: 12,
  longestTerm: 36,
  termFits: true,
  residentialCreditCap: '1300000',
}
const without = { meetsRaisedLimitConditions: false, meetsLowerRateConditions: false, needsLongerTerm: false }
const plainOffer = { ...offer, ...without, loanAmount: '10000000', offeredRate: '0.0365', termMonths: 12 }

describe('sugangdaiTerms', () => {
  computes(sugangdaiTerms, [
    [offer, terms],
    [plainOffer, terms],
    [
      { ...plainOffer, loanAmount: '10000000.01' },
      { ...terms, amountFits: false },
    ],
    [
      { ...plainOffer, otherLoansOfProduct: '0.01' },
      { ...terms, amountFits: false },
    ],
    [{ ...plainOffer, otherLoansOfProduct: '0.01' }, terms, { reading: 'per-loan' }],
    [{ ...offer, loanAmount: '30000000' }, terms],
    [
      { ...offer, loanAmount: '30000000.01' },
      { ...terms, amountFits: false },
    ],
    [
      { ...plainOffer, unsecuredAmount: '5000000.01' },
      { ...terms, unsecuredFits: false },
    ],
    // M04 解读（4） 保证方式: the unsecured 500万 is summed as the amount is, or neither is
    [
      { ...offer, loanAmount: '9000000', otherLoansOfProduct: '1000000', otherUnsecuredOfProduct: '0.01' },
      { ...terms, unsecuredFits: false },
    ],
    [
      { ...offer, loanAmount: '9000000', otherLoansOfProduct: '1000000', otherUnsecuredOfProduct: '0.01' },
      terms,
      { reading: 'per-loan' },
    ],
    [{ ...plainOffer, offeredRate: '0.04' }, terms],
    [
      { ...plainOffer, offeredRate: '0.0401' },
      { ...terms, rateWithinPrinciple: false },
    ],
    [
      { ...plainOffer, offeredRate: '0.03649' },
      { ...terms, rateFloorFits: false },
    ],
    [{ ...offer, offeredRate: '0' }, terms],
    [
      { ...plainOffer, offeredRate: '0.0355' },
      { ...terms, rateFloor: '0.0355' },
      { parameters: { 'm04.sugangdai-lpr': '3.55' } },
    ],
    [
      { ...plainOffer, termMonths: 13 },
      { ...terms, termFits: false },
    ],
    [{ ...plainOffer, termMonths: 1 }, terms],
    [{ ...offer, termMonths: 36 }, terms],
    [
      { ...offer, termMonths: 37 },
      { ...terms, termFits: false },
    ],
    [
      { ...offer, residentialCollateralValue: 0 },
      { ...terms, residentialCreditCap: '0' },
    ],
  ])
  needsEach(sugangdaiTerms, { ...offer, otherLoansOfProduct: 1 })

  it('doesn’t ask for unsecured loans of one who has no other loan', () => {
    const { otherUnsecuredOfProduct: _, ...rest } = offer
    expect(evaluate('m04.sugangdai-terms', rest)).toMatchObject({ outcome: 'computed', missing: [] })
  })

  it('doesn’t ask the bank for what the ordinary limits settle', () => {
    const { meetsRaisedLimitConditions: _, meetsLowerRateConditions: __, needsLongerTerm: ___, ...rest } = plainOffer
    expect(plain(sugangdaiTerms(rest as never))).toEqual(terms)
  })

  it.each([
    ['meetsRaisedLimitConditions', 'amountFits'],
    ['meetsLowerRateConditions', 'rateFloorFits'],
  ])('waits for the bank’s word: %s decides %s', (fact, output) => {
    const facts = Object.fromEntries(Object.entries(offer).filter(([name]) => name !== fact))
    const result = evaluate('m04.sugangdai-terms', facts)
    expect(result.missing).toMatchObject([{ fact, judgedBy: { en: 'the handling bank (not named in the text)' } }])
    expect(result).not.toHaveProperty(`values.${output}`)
  })

  it('M04 解读（4） 贷款要素: says what “generally” and “in principle” leave open', () => {
    const notes = evaluate('m04.sugangdai-terms', offer).notes.map(({ zh }) => zh)
    expect(notes.join()).toMatch(/原则上.*额度和期限的“一般”/)
  })

  it('M04 解读（4） 贷款期限: refuses an ordinary term longer than the extended one', () => {
    const asked = (years: number) => () =>
      evaluate('m04.sugangdai-terms', offer, { parameters: { 'm04.sugangdai-term': years } })
    expect(asked(3)).not.toThrow()
    expect(asked(4)).toThrow(InvalidFactsError)
  })

  it('holds the term against words that say which', () => {
    const told = explain('m04.sugangdai-terms', offer).toText('en')
    expect(told).toMatch(/term of the loan at most ordinary term \(/)
  })

  it('is in the bank’s discretion', () => {
    expect(evaluate('m04.sugangdai-terms', offer).force).toBe('may')
  })

  refuses(sugangdaiTerms, [
    [{ ...offer, unsecuredAmount: '20000000.01' }, 'unsecuredAmount'],
    [{ ...offer, otherLoansOfProduct: '1', otherUnsecuredOfProduct: '1.01' }, 'otherUnsecuredOfProduct'],
    [{ ...offer, termMonths: 0 }, 'termMonths'],
    [{ ...offer, residentialCollateralValue: '-1' }, 'residentialCollateralValue'],
  ])

  it('never finds a larger loan fitting where a smaller one isn’t', () => {
    const amounts = fc.integer({ min: 500_000_000, max: 4_000_000_000 })
    fc.assert(
      fc.property(amounts, amounts, fc.boolean(), (a, b, meetsRaisedLimitConditions) => {
        const fits = (fen: number) =>
          sugangdaiTerms({ ...offer, meetsRaisedLimitConditions, loanAmount: `${fen / 100}` }).amountFits
        return !fits(Math.max(a, b)) || fits(Math.min(a, b))
      }),
    )
  })
})
