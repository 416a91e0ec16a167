import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { person } from '../../src/facts/index'
import { keysOf, optionsOf } from '../../src/language'
import { greenChannel, keyGroup, loanAudience, loanEnquiryContact } from '../../src/rules/index'
import { classifies, decides, outcomeOf, refuses } from '../support/cases'

type Facts = NonNullable<Parameters<typeof greenChannel>[0]>

describe('loanAudience', () => {
  decides(loanAudience, {
    eligible: { isEntrepreneur: true, businessIsInUrbanNantong: true },
    stillEligible: [{ startUpGroups: [] }, { startUpGroups: ['graduate'] }],
    ineligible: [{ isEntrepreneur: false }, { businessIsInUrbanNantong: false }],
  })
})

const nine = [
  'registered-unemployed',
  'hard-to-employ',
  'former-soldier',
  'released-prisoner',
  'graduate',
  'capacity-cutting-enterprise',
  'returning-migrant',
  'online-merchant',
  'rural-entrepreneur',
] as const
const anybodyUnemployed = { reading: 'all-unemployed' }

describe('keyGroup', () => {
  classifies(keyGroup, [
    ...nine.map((group) => [{ startUpGroups: [group] }, 'key'] as const),
    [{ startUpGroups: ['graduate', 'online-merchant'] }, 'key'],
    [{ startUpGroups: ['other-unemployed'] }, 'other'],
    [{ startUpGroups: ['other-unemployed'] }, 'key', anybodyUnemployed],
    [{ startUpGroups: ['other-unemployed', 'graduate'] }, 'key'],
    [{ startUpGroups: [] }, 'other'],
    [{ startUpGroups: [] }, 'other', anybodyUnemployed],
    [{}, undefined],
  ])
  refuses(keyGroup, [[{ startUpGroups: ['woman'] }, 'startUpGroups']])

  it('holds of whoever is in one more group', () => {
    const groups = fc.subarray(keysOf(optionsOf(person.startUpGroups)))
    fc.assert(
      fc.property(groups, fc.constantFrom(...nine), (startUpGroups, another) => {
        return keyGroup({ startUpGroups: [...new Set([...startUpGroups, another])] }).class === 'key'
      }),
    )
  })
})

const applicant: Facts = {
  startUpGroups: ['graduate'],
  meetsStartUpLoanConditions: true,
  isWoman: false,
  isVeteran: false,
  isDisabled: false,
  needsCompanionService: false,
}
const outside: Facts = { ...applicant, startUpGroups: [] }

describe('greenChannel', () => {
  it.each([
    [applicant, ['simplified-process']],
    [{ ...applicant, isWoman: true }, ['simplified-process', 'green-channel']],
    [{ ...applicant, isVeteran: true }, ['simplified-process', 'green-channel']],
    [{ ...applicant, isDisabled: true }, ['simplified-process', 'green-channel']],
    [{ ...applicant, needsCompanionService: true }, ['simplified-process', 'companion-service']],
    [{ ...applicant, isWoman: true, meetsStartUpLoanConditions: false }, []],
    [outside, []],
    [{ ...outside, needsCompanionService: true }, ['companion-service']],
    [{ ...outside, isWoman: true, greenChannelCoversOtherGroups: true }, ['green-channel']],
    [{ ...outside, isWoman: true, greenChannelCoversOtherGroups: false }, []],
  ] as [Facts, string[]][])('for %o: %o', (facts, classes) => {
    expect(greenChannel(facts)).toMatchObject({ outcome: outcomeOf(classes), classes, missing: [], force: 'may' })
  })

  it('asks the department about a woman outside the key groups', () => {
    const { outcome, missing } = greenChannel({ ...outside, isWoman: true })
    expect([outcome, missing.map((one) => [one.fact, one.judgedBy?.zh])]).toEqual([
      'undetermined',
      [['greenChannelCoversOtherGroups', '市人力资源社会保障局']],
    ])
  })

  it.each([
    ['key-groups-only', outside, []],
    ['key-groups-only', applicant, ['simplified-process', 'green-channel']],
    ['all-named', outside, ['green-channel']],
    [
      'key-groups-only+all-unemployed',
      { ...outside, startUpGroups: ['other-unemployed'] as const },
      ['simplified-process', 'green-channel'],
    ],
  ] as [string, Facts, string[]][])('read as %s', (reading, facts, classes) => {
    expect(greenChannel({ ...facts, isVeteran: true }, { reading })).toMatchObject({
      outcome: outcomeOf(classes),
      classes,
    })
  })

  it.each(['startUpGroups', 'meetsStartUpLoanConditions', 'isWoman', 'needsCompanionService'])(
    'asks for %s when it is not known',
    (fact) => {
      const { outcome, missing } = greenChannel({ ...applicant, [fact]: undefined })
      expect([outcome, missing[0]?.fact]).toEqual(['undetermined', fact])
    },
  )

  it('doesn’t ask what else a woman is', () => {
    const { isVeteran, isDisabled, ...rest } = applicant
    expect(greenChannel({ ...rest, isWoman: true }).outcome).toBe('classified')
    expect(greenChannel(rest).missing.map((one) => one.fact)).toEqual(['isVeteran', 'isDisabled'])
  })
})

describe('loanEnquiryContact', () => {
  it('names one office', () => {
    expect(loanEnquiryContact().entries).toMatchObject([
      { label: { zh: '市人社局就管中心创业就业科' }, room: { zh: '市政务中心主楼13楼1312室' }, phone: '59000185' },
    ])
  })
})
