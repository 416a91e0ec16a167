import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { vocationalTrainingSubsidy, vocationalTrainingSubsidyChannel } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('vocationalTrainingSubsidy', () => {
  const outcome = (employment: string | undefined, group: string | undefined, reading: string) =>
    evaluate(vocationalTrainingSubsidy.id, { enterpriseEmployment: employment, keyEmploymentGroup: group }, { reading })
      .outcome

  it.each([
    ['urban', undefined, 'eligible', 'eligible'],
    [undefined, 'urban', 'eligible', 'eligible'],
    ['urban', 'none', 'eligible', 'eligible'],
    ['none', 'urban', 'eligible', 'eligible'],
    ['county', 'none', 'ineligible', 'eligible'],
    ['none', 'county', 'ineligible', 'eligible'],
    ['county', 'county', 'ineligible', 'eligible'],
    ['none', 'none', 'ineligible', 'ineligible'],
    ['county', undefined, 'undetermined', 'eligible'],
    [undefined, 'none', 'undetermined', 'undetermined'],
    [undefined, undefined, 'undetermined', 'undetermined'],
  ])('employed %s, in group %s: %s in the urban districts, %s in the whole city', (employment, group, urban, city) => {
    expect(outcome(employment, group, 'urban-only')).toBe(urban)
    expect(outcome(employment, group, 'whole-city')).toBe(city)
  })

  it('reads the scope as the urban districts unless told otherwise', () => {
    const facts = { enterpriseEmployment: 'county', keyEmploymentGroup: 'none' } as const
    expect(vocationalTrainingSubsidy(facts)).toMatchObject({ outcome: 'ineligible', reading: 'urban-only' })
  })

  it.each([
    [{ enterpriseEmployment: 'none' }, 'keyEmploymentGroup'],
    [{ keyEmploymentGroup: 'none' }, 'enterpriseEmployment'],
  ] as const)('with %o asks for %s', (facts, fact) => {
    expect(vocationalTrainingSubsidy(facts).missing.map((one) => one.fact)).toEqual([fact])
  })

  it('leaves it to the bureau who is in a key group', () => {
    expect(vocationalTrainingSubsidy({ enterpriseEmployment: 'none' }).missing).toMatchObject([
      { judgedBy: { zh: '市人力资源社会保障局' } },
    ])
  })

  refuses(vocationalTrainingSubsidy, [
    [{ enterpriseEmployment: true }, 'enterpriseEmployment'],
    [{ keyEmploymentGroup: 'suburban' }, 'keyEmploymentGroup'],
  ])
})

describe('vocationalTrainingSubsidyChannel', () => {
  it('lists two channels', () => {
    const { entries, outcome } = vocationalTrainingSubsidyChannel()
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['listed', ['江苏人社网上办事大厅', '江苏智慧人社']])
  })
  it.each([
    ['hall', ['江苏人社网上办事大厅', '个人办事', '对应模块']],
    ['app', []],
  ] as const)('gives the steps of %s', (trainingSubsidyChannel, steps) => {
    const { entries, outcome } = vocationalTrainingSubsidyChannel({ trainingSubsidyChannel })
    expect([outcome, entries.map((one) => one.steps.map((step) => step.label.zh))]).toEqual(['found', [steps]])
  })
  it('has no other', () => {
    expect(vocationalTrainingSubsidyChannel({ trainingSubsidyChannel: 'other' })).toMatchObject({
      outcome: 'not-listed',
      entries: [],
    })
  })
  refuses(vocationalTrainingSubsidyChannel, [[{ trainingSubsidyChannel: 'counter' }, 'trainingSubsidyChannel']])
})
