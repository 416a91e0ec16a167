import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xiaoweidaiTerms } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

const offer = {
  loanAmount: '10000000',
  otherLoansOfProduct: 0,
  offeredRate: '0.0465',
  lpr: '0.0365',
  asksForMortgageOrPledge: false,
  asksForCounterGuarantee: false,
}
const terms = {
  amountCap: '10000000',
  amountFits: true,
  rateCap: '0.0465',
  rateFits: true,
  collateralFits: true,
  guaranteed: '8000000',
  guaranteeFee: '0',
}
const above = { ...terms, amountFits: false, guaranteed: null, guaranteeFee: null }

describe('xiaoweidaiTerms', () => {
  computes(xiaoweidaiTerms, [
    [offer, terms],
    [{ ...offer, loanAmount: '10000000.01' }, above],
    [{ ...offer, otherLoansOfProduct: '0.01' }, above],
    [{ ...offer, otherLoansOfProduct: '0.01' }, terms, { reading: 'per-loan' }],
    [{ ...offer, loanAmount: '10000000.01' }, above, { reading: 'per-loan' }],
    [
      { ...offer, loanAmount: '123.45' },
      { ...terms, guaranteed: '98.76' },
    ],
    [
      { ...offer, offeredRate: '0.04651' },
      { ...terms, rateFits: false },
    ],
    [{ ...offer, offeredRate: '0.03' }, terms],
    [
      { ...offer, asksForMortgageOrPledge: true },
      { ...terms, collateralFits: false },
    ],
    // M04 解读（1） 担保方式: counter-guarantees of any kind are waived (等反担保措施)
    [
      { ...offer, asksForCounterGuarantee: true },
      { ...terms, collateralFits: false },
    ],
    [
      { ...offer, lpr: '0.032' },
      { ...terms, rateCap: '0.042', rateFits: false },
    ],
    [offer, { ...terms, guaranteed: '7000000' }, { parameters: { 'm04.xiaoweidai-guarantee-share': 70 } }],
  ])
  needsEach(xiaoweidaiTerms, offer)

  it('by “融资担保机构不向企业收取任何担保费用”, of its own loans: says why nothing is guaranteed above the cap, nor free of a fee', () => {
    const result = evaluate('m04.xiaoweidai-terms', { ...offer, loanAmount: '10000000.01' })
    expect(plain(result)).toMatchObject({
      outcome: 'computed',
      reasons: [{ en: 'above the cap it is no Xiaoweidai loan' }],
    })
  })

  it('knows the caps before anything is offered', () => {
    expect(plain(evaluate('m04.xiaoweidai-terms', {}))).toMatchObject({
      outcome: 'undetermined',
      values: { amountCap: '10000000' },
    })
  })

  it('M04 解读（1） 单户额度及利率: without the LPR the rate cap is open, and nothing is said to fit', () => {
    const { lpr: _, ...rest } = offer
    const result = evaluate('m04.xiaoweidai-terms', rest)
    expect(result).toMatchObject({ outcome: 'undetermined', missing: [{ fact: 'lpr' }] })
    expect(result).not.toHaveProperty('values.rateCap')
    expect(result).not.toHaveProperty('values.rateFits')
    expect(plain(result)).toMatchObject({ values: { amountFits: true, guaranteed: '8000000' } })
  })

  refuses(xiaoweidaiTerms, [
    [{ ...offer, loanAmount: 0 }, 'loanAmount'],
    [{ ...offer, otherLoansOfProduct: '-1' }, 'otherLoansOfProduct'],
    [{ ...offer, offeredRate: '4.65' }, 'offeredRate'],
    [{ ...offer, lpr: '3.65' }, 'lpr'],
    [{ ...offer, lpr: 0 }, 'lpr'],
    [{ ...offer, offeredRate: '4.65%' }, 'offeredRate'],
  ])

  it('guarantees four fifths of a loan within the cap, and of no other', () => {
    const amounts = fc.integer({ min: 1, max: 2_000_000_000 })
    fc.assert(
      fc.property(amounts, fc.nat(1_500_000_000), (fen, others) => {
        const facts = { ...offer, loanAmount: `${fen / 100}`, otherLoansOfProduct: `${others / 100}` }
        const { amountFits, guaranteed } = xiaoweidaiTerms(facts)
        const fits = fen + others <= 1_000_000_000
        return amountFits === fits && (fits ? guaranteed?.times(125).eq(fen) === true : guaranteed === null)
      }),
    )
  })
})
