import { describe, expect, it } from 'vitest'
import { environmentalTaxCoefficient } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const filing = {
  environmentalTaxIndustry: 'dyeing',
  areDischargeItemsChosen: true,
  isProductOutputEntered: true,
} as const
const byItself = { reading: 'by-itself' }

describe('environmentalTaxCoefficient', () => {
  classifies(environmentalTaxCoefficient, [
    [filing, 'complete'],
    [{ ...filing, environmentalTaxIndustry: 'building-materials' }, 'complete'],
    [{ ...filing, environmentalTaxIndustry: 'metalworking' }, 'complete'],
    [{ ...filing, environmentalTaxIndustry: 'other', hasOtherIndustryCoefficients: true }, 'complete'],
    [{ ...filing, isProductOutputEntered: false }, 'enter-output'],
    [{ ...filing, areDischargeItemsChosen: false }, 'choose-items'],
    [{ ...filing, areDischargeItemsChosen: false, isProductOutputEntered: false }, 'choose-items'],
    [{ ...filing, areDischargeItemsChosen: false }, 'complete', byItself],
    [{ ...filing, areDischargeItemsChosen: false, isProductOutputEntered: false }, 'enter-output', byItself],
    [{ environmentalTaxIndustry: 'dyeing', isProductOutputEntered: true }, 'complete', byItself],
    [{ ...filing, areDischargeItemsChosen: undefined }, undefined],
    [{ ...filing, isProductOutputEntered: undefined }, undefined],
    [{ ...filing, environmentalTaxIndustry: undefined }, undefined],
    [{ ...filing, environmentalTaxIndustry: 'other' }, undefined],
    [filing, 'complete', { reading: 'whole-measure', asOf: '2023-04-01' }],
    [filing, undefined, { reading: 'whole-measure' }],
  ])

  it.each([
    [{ ...filing, environmentalTaxIndustry: 'other', hasOtherIndustryCoefficients: false } as const, {}],
    [filing, { reading: 'whole-measure', asOf: '2023-03-31' }],
  ])('covers neither %o with %o', (facts, options) => {
    const { outcome, reasons } = environmentalTaxCoefficient(facts, options)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('says which it is: the industry, or the day', () => {
    const other = { environmentalTaxIndustry: 'other', hasOtherIndustryCoefficients: false } as const
    expect(environmentalTaxCoefficient(other).reasons?.[0]?.zh).toContain('这一行业')
    const early = environmentalTaxCoefficient(other, { reading: 'whole-measure', asOf: '2023-03-31' })
    expect(early.reasons?.[0]?.zh).toContain('起始日')
  })

  it('leaves another industry to the tax authority', () => {
    const { missing } = environmentalTaxCoefficient({ ...filing, environmentalTaxIndustry: 'other' })
    expect(missing).toMatchObject([{ fact: 'hasOtherIndustryCoefficients', judgedBy: { zh: '南通市税务局' } }])
  })

  refuses(environmentalTaxCoefficient, [
    [{ ...filing, environmentalTaxIndustry: 'fishing' }, 'environmentalTaxIndustry'],
  ])
})
