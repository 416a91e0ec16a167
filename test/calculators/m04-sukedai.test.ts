import { describe, expect, it } from 'vitest'
import { sukedaiTerms } from '../../src/calculators/index'
import { evaluate } from '../../src/index'
import { computes, needsEach, plain, refuses } from '../support/cases'

const offer = (sukedaiProduct: string, loanAmount: string, offeredRate: string) => ({
  sukedaiProduct,
  loanAmount,
  otherLoansOfProduct: 0,
  offeredRate,
  lpr: '0.0365',
})
const terms = (amountCap: string, amountFits: boolean, rate: string, rateFits: boolean) => ({
  amountCap,
  amountFits,
  rate,
  rateFits,
})

describe('sukedaiTerms', () => {
  computes(sukedaiTerms, [
    [offer('sukedai-1', '5000000', '0.0415'), terms('5000000', true, '0.0415', true)],
    [offer('sukedai-1', '5000000.01', '0.04151'), terms('5000000', false, '0.0415', false)],
    [offer('sukedai-2', '10000000', '0.0445'), terms('10000000', true, '0.0445', true)],
    [offer('sukedai-2', '10000000.01', '0.04451'), terms('10000000', false, '0.0445', false)],
    [offer('sukedai-3', '30000000', '0.0465'), terms('30000000', true, '0.0465', true)],
    [offer('sukedai-3', '30000000.01', '0.04651'), terms('30000000', false, '0.0465', false)],
    [offer('sukedai-1', '1', '0.04149'), terms('5000000', true, '0.0415', true)],
    [offer('sukedai-1', '1', '0.04149'), terms('5000000', true, '0.0415', false), { reading: 'exact' }],
    [offer('sukedai-1', '1', '0.0415'), terms('5000000', true, '0.0415', true), { reading: 'exact' }],
    [offer('sukedai-1', '1', '0.04151'), terms('5000000', true, '0.0415', false), { reading: 'exact' }],
    [
      { ...offer('sukedai-1', '4000000', '0.04'), otherLoansOfProduct: '1000000.01' },
      terms('5000000', false, '0.0415', true),
    ],
    [
      { ...offer('sukedai-1', '4000000', '0.04'), otherLoansOfProduct: '1000000.01' },
      terms('5000000', true, '0.0415', true),
      { reading: 'per-loan' },
    ],
    // M04 解读（2）: the LPR of the loan
    [{ ...offer('sukedai-2', '1', '0.0445'), lpr: '0.0345' }, terms('10000000', true, '0.0425', false)],
  ])
  needsEach(sukedaiTerms, offer('sukedai-1', '5000000', '0.0415'))
  refuses(sukedaiTerms, [[offer('sukedai-4', '1', '0.04'), 'sukedaiProduct']])

  it('needs no amount to name the cap and the rate', () => {
    expect(plain(evaluate('m04.sukedai-terms', { sukedaiProduct: 'sukedai-3', lpr: '0.0365' }))).toMatchObject({
      outcome: 'undetermined',
      values: { amountCap: '30000000', rate: '0.0465' },
    })
  })
})
