import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { vocationalTrainingSubsidy, vocationalTrainingSubsidyChannel } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

describe('vocationalTrainingSubsidy', () => {
  const urban = { enterpriseEmployment: 'urban', keyEmploymentGroup: 'none', meetsTrainingSubsidyRules: true }
  decides(vocationalTrainingSubsidy, {
    eligible: urban,
    stillEligible: [{ enterpriseEmployment: 'none', keyEmploymentGroup: 'urban' }],
    ineligible: [{ meetsTrainingSubsidyRules: false }],
    implied: ['keyEmploymentGroup'],
  })

  const outcome = (employment: string | undefined, group: string | undefined, reading: string) =>
    evaluate(
      vocationalTrainingSubsidy.id,
      { ...urban, enterpriseEmployment: employment, keyEmploymentGroup: group } as object,
      { reading },
    ).outcome

  it.each([
    ['urban', undefined, 'eligible', 'eligible'],
    [undefined, 'urban', 'eligible', 'eligible'],
    ['urban', 'none', 'eligible', 'eligible'],
    ['none', 'urban', 'eligible', 'eligible'],
    ['county', 'none', 'not-covered', 'eligible'],
    ['none', 'county', 'not-covered', 'eligible'],
    ['county', 'county', 'not-covered', 'eligible'],
    ['none', 'none', 'not-covered', 'not-covered'],
    ['county', undefined, 'undetermined', 'eligible'],
    [undefined, 'none', 'undetermined', 'undetermined'],
    [undefined, undefined, 'undetermined', 'undetermined'],
  ])('employed %s, in group %s: %s in the urban districts, %s in the whole city', (employment, group, urban, city) => {
    expect(outcome(employment, group, 'urban-only')).toBe(urban)
    expect(outcome(employment, group, 'whole-city')).toBe(city)
  })

  it('by “①市区企业职工；②市区就业重点群体”: says nothing of a county’s unless told otherwise', () => {
    const facts = { enterpriseEmployment: 'county', keyEmploymentGroup: 'none' } as const
    expect(vocationalTrainingSubsidy(facts)).toMatchObject({
      outcome: 'not-covered',
      reading: 'urban-only',
      reasons: [{ zh: expect.stringContaining('市区企业职工') }],
    })
  })

  it.each(['urban-only', 'whole-city'] as const)(
    'read as %s: says that it is the reading that leaves one out',
    (reading) => {
      const { reasons } = vocationalTrainingSubsidy(
        { enterpriseEmployment: 'none', keyEmploymentGroup: 'none' },
        { reading },
      )
      expect(reasons?.map(({ zh }) => zh)).toEqual([expect.stringMatching('按所取读法')])
    },
  )

  it('by “按规定落实”: leaves an urban employee to the bureau’s rules, and promises nothing before', () => {
    expect(vocationalTrainingSubsidy({ enterpriseEmployment: 'urban' })).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'meetsTrainingSubsidyRules', judgedBy: { zh: '市人力资源社会保障局' } }],
    })
  })

  it.each([
    [{ enterpriseEmployment: 'none' }, 'keyEmploymentGroup'],
    [{ keyEmploymentGroup: 'none' }, 'enterpriseEmployment'],
  ] as const)('with %o asks for %s', (facts, fact) => {
    const { missing } = vocationalTrainingSubsidy({ ...facts, meetsTrainingSubsidyRules: true })
    expect(missing.map((one) => one.fact)).toEqual([fact])
  })

  it('leaves it to the bureau who is in a key group', () => {
    expect(
      vocationalTrainingSubsidy({ enterpriseEmployment: 'none', meetsTrainingSubsidyRules: true }).missing,
    ).toMatchObject([{ judgedBy: { zh: '市人力资源社会保障局' } }])
  })

  it('by “办理方式”: leads to where it is filed for', () => {
    expect(vocationalTrainingSubsidy(urban as never)).toMatchObject({
      gives: { zh: expect.stringContaining('按规定申报') },
      leadsTo: ['m64.vocational-training-subsidy-channel'],
    })
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
