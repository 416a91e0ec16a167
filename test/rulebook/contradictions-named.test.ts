import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError, type Issue, type Language } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { nantong } from '../../src/nantong'
import { drawnInput } from '../../src/testing/drawn'

/* A contradiction names what is contradictory: no fact that could as well be otherwise, and each value with its unit. */

type Given = Readonly<Record<string, unknown>>
const asOf = '2023-06-30'

/** What a record is told to contradict itself in, where it does. */
function contradictionIn(id: string, facts: Given): Issue | undefined {
  try {
    evaluate(id, facts, { asOf })
  } catch (error) {
    if (!InvalidFactsError.is(error)) throw error
    return error.issues.find(({ code }) => code === 'contradiction')
  }
  return undefined
}

/** The facts that its words name. */
const namedIn = ({ facts = [], given }: Issue): readonly string[] =>
  facts.filter((name) => new RegExp(`\\b${name} `).test(given))

const onlyOf = (facts: Given, names: readonly string[]): Given =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))

describe('of a contradiction', () => {
  it.each(nantong.provisions.map((one) => [one.id, coreOf(one)] as const))('%s: what is named suffices', (id, core) => {
    fc.assert(
      fc.property(drawnInput(core, core.known), (facts) => {
        const told = contradictionIn(id, facts)
        if (told) expect(contradictionIn(id, onlyOf(facts, namedIn(told)))?.message).toEqual(told.message)
      }),
      { numRuns: 40 },
    )
  })

  it.each<[string, Given, string]>([
    // Where no review is required none is passed, whatever the authority agrees to.
    [
      'm23.construction-permit-conditions',
      { isFireReviewRequired: false, isFireReviewPassed: true, mayPermitPrecedeFireReview: false },
      'isFireReviewPassed,isFireReviewRequired',
    ],
    [
      'm23.construction-permit-conditions',
      { isFireReviewRequired: false, isFireReviewPassed: false, mayPermitPrecedeFireReview: true },
      'mayPermitPrecedeFireReview,isFireReviewRequired',
    ],
    // Of the conditions of a permit that is there, the one that is lacking.
    [
      'm23.permit-scope-extension',
      { hasConstructionPermit: true, isLandUseSettled: true, hasPlanningPermit: false, firstDrawingReview: 'opinion' },
      'hasConstructionPermit,hasPlanningPermit',
    ],
    // What is agreed counts, and not the price, unless it is read so.
    [
      'm32.escrow-release',
      {
        transferActsDone: ['agreements', 'fully-funded'],
        downPaymentInEscrow: 1,
        buyerLoanInEscrow: 1,
        agreedEscrowTotal: 3,
        salePrice: 4,
      },
      'transferActsDone,downPaymentInEscrow,buyerLoanInEscrow,agreedEscrowTotal',
    ],
  ])('%s: what has no part in it isn’t named', (id, facts, named) => {
    expect(namedIn(contradictionIn(id, facts) as Issue).join()).toBe(named)
  })

  it.each<[string, Given, Language, RegExp]>([
    ['m25.land-quota-guarantee', { majorProjectLevel: 'none', majorProjectListYear: 2023 }, 'zh', /为2023年不能成立/],
    ['m25.land-quota-guarantee', { majorProjectLevel: 'none', majorProjectListYear: 2023 }, 'en', /ListYear 2023"/],
    ['m04.sugangdai-terms', { unsecuredAmount: 2e6, loanAmount: 1e6 }, 'zh', /为2,000,000元.*为1,000,000元/],
    [
      'm04.sugangdai-terms',
      { unsecuredAmount: 2e6, loanAmount: 1e6 },
      'en',
      /2,000,000 yuan, loanAmount 1,000,000 yuan/,
    ],
    ['m01.monthly-claim-cycle', { monthsWithReview: 2, claimMonths: 1 }, 'en', /2 months, claimMonths 1 month"/],
  ])('%s: %j in %s', (id, facts, language, said) => {
    expect(contradictionIn(id, facts)?.message[language]).toMatch(said)
  })
})
