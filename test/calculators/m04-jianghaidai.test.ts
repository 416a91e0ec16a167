import { describe } from 'vitest'
import { jianghaidaiTerms } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

const offer = {
  loanAmount: '10000000',
  otherLoansOfProduct: 0,
  offeredRate: '0.0465',
  lpr: '0.0365',
  asksForMortgageOrPledge: false,
  asksForGuarantee: false,
}
const terms = { amountCap: '10000000', amountFits: true, rateCap: '0.0465', rateFits: true, collateralFits: true }

describe('jianghaidaiTerms', () => {
  computes(jianghaidaiTerms, [
    [offer, terms],
    [
      { ...offer, loanAmount: '10000000.01' },
      { ...terms, amountFits: false },
    ],
    [
      { ...offer, otherLoansOfProduct: '0.01' },
      { ...terms, amountFits: false },
    ],
    [{ ...offer, otherLoansOfProduct: '0.01' }, terms, { reading: 'per-loan' }],
    [
      { ...offer, offeredRate: '0.04651' },
      { ...terms, rateFits: false },
    ],
    [
      { ...offer, asksForMortgageOrPledge: true },
      { ...terms, collateralFits: false },
    ],
    [
      { ...offer, asksForGuarantee: true },
      { ...terms, collateralFits: false },
    ],
    // M04 解读（3）: the LPR of the loan and 100 points
    [
      { ...offer, lpr: '0.0375' },
      { ...terms, rateCap: '0.0475' },
    ],
  ])
  needsEach(jianghaidaiTerms, offer)
  refuses(jianghaidaiTerms, [
    [{ ...offer, loanAmount: '-1' }, 'loanAmount'],
    [{ ...offer, asksForGuarantee: 'no' }, 'asksForGuarantee'],
  ])
})
