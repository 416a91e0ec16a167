import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { flagshipBatchRecommendation, flagshipBatchTarget } from '../../src/rules/index'
import { assesses, decides, refuses } from '../support/cases'

const wanted = { wantsFlagshipCultivation: true, hasFlagshipServiceNeeds: true, hasFlagshipProspects: true }

describe('flagshipBatchRecommendation', () => {
  describe('of backbone enterprises only', () => {
    decides(flagshipBatchRecommendation, {
      eligible: { isChainBackbone: true, ...wanted },
      ineligible: [
        { isChainBackbone: false },
        { wantsFlagshipCultivation: false },
        { hasFlagshipServiceNeeds: false },
        { hasFlagshipProspects: false },
      ],
      options: { reading: 'backbone-only' },
    })
  })

  it.each([
    [{ littleGiantLevel: 'national' }, 'eligible'],
    [{ littleGiantLevel: 'provincial' }, 'eligible'],
    [{ isChainBackbone: true }, 'eligible'],
    [{ littleGiantLevel: 'none', isChainBackbone: true }, 'eligible'],
    [{ littleGiantLevel: 'none', isChainBackbone: false }, 'ineligible'],
    [{ littleGiantLevel: 'none', isChainBackbone: false, srdiLevel: 'provincial' }, 'ineligible'],
    [{ littleGiantLevel: 'none' }, 'undetermined'],
    [{ isChainBackbone: false }, 'undetermined'],
  ] as const)('from either pool, %o is %s', (pool, outcome) => {
    expect(flagshipBatchRecommendation({ ...wanted, ...pool }).outcome).toBe(outcome)
  })

  it.each([
    ['provincial', 'eligible'],
    ['national', 'ineligible'],
    ['municipal', 'ineligible'],
    ['none', 'ineligible'],
  ] as const)('with a provincial list of SRDI enterprises at large, a %s title is %s', (srdiLevel, outcome) => {
    const facts = { ...wanted, littleGiantLevel: 'none', isChainBackbone: false, srdiLevel } as const
    expect(flagshipBatchRecommendation(facts, { reading: 'any-provincial-srdi' }).outcome).toBe(outcome)
  })

  it('tells one without any SRDI title that it is on no list of little giants', () => {
    const { outcome, unmet } = flagshipBatchRecommendation({ srdiLevel: 'none', isChainBackbone: false })
    expect(outcome).toBe('ineligible')
    expect(unmet.map((one) => one.anyOf?.map((needs) => needs.map((need) => need.actual)))).toEqual([
      [[{ littleGiantLevel: 'none' }], [{ isChainBackbone: false }]],
    ])
  })

  it('doesn’t take a little giant for a backbone enterprise when it must be one', () => {
    const facts = { ...wanted, littleGiantLevel: 'national', isChainBackbone: false } as const
    expect(flagshipBatchRecommendation(facts, { reading: 'backbone-only' }).outcome).toBe('ineligible')
  })

  it('leaves needs and prospects to the authority', () => {
    const { missing } = flagshipBatchRecommendation({ isChainBackbone: true, wantsFlagshipCultivation: true })
    expect(missing.map((one) => [one.fact, one.judgedBy?.zh])).toEqual([
      ['hasFlagshipServiceNeeds', '市场监管部门（文中未写由谁认定）'],
      ['hasFlagshipProspects', '市场监管部门（文中未写由谁认定）'],
    ])
  })

  it('says what it gives and where it leads', () => {
    const facts = { isChainBackbone: true, ...wanted }
    expect(flagshipBatchRecommendation(facts).gives?.zh).toContain('质量体检')
    expect(flagshipBatchRecommendation.leadsTo).toContain('m11.flagship-services')
  })

  refuses(flagshipBatchRecommendation, [
    [{ littleGiantLevel: 'municipal' }, 'littleGiantLevel'],
    [{ isBackbone: true }, 'isBackbone'],
  ])
})

describe('flagshipBatchTarget', () => {
  const at = (asOf: string) => [undefined, { asOf }] as const
  const asOf = '2023-12-31'
  assesses(flagshipBatchTarget, [
    [{ flagshipEnterprisesListed: 150, flagshipEnterprisesChecked: 150 }, 'met'],
    [{ flagshipEnterprisesListed: 149, flagshipEnterprisesChecked: 149 }, 'not-met', ...at(asOf)],
    [{ flagshipEnterprisesListed: 150, flagshipEnterprisesChecked: 149 }, 'not-met', ...at(asOf)],
    [{ flagshipEnterprisesListed: 160, flagshipEnterprisesChecked: 151 }, 'met'],
    [{ flagshipEnterprisesListed: 150 }, 'undetermined'],
    [{ flagshipEnterprisesChecked: 0 }, 'not-met', ...at(asOf)],
    [{ flagshipEnterprisesListed: 150, flagshipEnterprisesChecked: 149 }, 'not-due', ...at('2023-12-30')],
    [{}, 'undetermined'],
  ])

  it('measures the list and the checks apart', () => {
    expect(
      evaluate(
        'm11.flagship-batch-target',
        { flagshipEnterprisesListed: 150, flagshipEnterprisesChecked: 100 },
        { asOf },
      ),
    ).toMatchObject({
      goals: { listed: { outcome: 'met', shortfall: 0 }, checked: { outcome: 'not-met', shortfall: 50 } },
    })
  })
})
