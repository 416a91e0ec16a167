import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { person } from '../../src/facts/index'
import { describe as describeRule } from '../../src/index'
import { keysOf, optionsOf } from '../../src/language'
import { greenChannel, keyGroup, loanAudience, loanEnquiryContact } from '../../src/rules/index'
import { classifies, decides, outcomeOf, refuses } from '../support/cases'

type Facts = NonNullable<Parameters<typeof greenChannel>[0]>

describe('loanAudience', () => {
  decides(loanAudience, {
    eligible: { businessIsInUrbanNantong: true },
    ineligible: [],
    stillEligible: [{ startUpGroups: [] }, { startUpGroups: ['graduate'] }],
  })

  it('M05 解读（1）: the audience is of the urban districts, and nothing is said of entrepreneurs elsewhere', () => {
    const verdict = loanAudience({ businessIsInUrbanNantong: false })
    expect(verdict).toMatchObject({ outcome: 'not-covered', missing: [] })
    expect(verdict.unmet).toMatchObject([{ facts: ['businessIsInUrbanNantong'], required: { is: true } }])
    expect(verdict.reasons?.[0]?.zh).toContain('不在市区创业')
  })

  it('says what it opens, and leads to the subsidy and to whom to ask', () => {
    const { gives, leadsTo } = loanAudience({ businessIsInUrbanNantong: true })
    expect(gives?.zh).toContain('第1次贷款，按利息的100%据实贴息')
    expect(gives?.en).toMatch(/^a place in the audience/)
    expect(leadsTo).toEqual(['m05.interest-subsidy', 'm05.key-group', 'm05.green-channel', 'm05.loan-enquiry-contact'])
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
    [{ startUpGroups: [], isUnemployed: true }, 'other'],
    [{ startUpGroups: [], isUnemployed: true }, 'key', anybodyUnemployed],
    [{ startUpGroups: ['graduate'] }, 'key', anybodyUnemployed],
    [{ startUpGroups: [] }, 'other'],
    [{ startUpGroups: [] }, undefined, anybodyUnemployed],
    [{ startUpGroups: [], isUnemployed: false }, 'other', anybodyUnemployed],
    [{}, undefined],
  ])
  refuses(keyGroup, [
    [{ startUpGroups: ['woman'] }, 'startUpGroups'],
    [{ startUpGroups: ['other-unemployed'] }, 'startUpGroups'],
    [{ startUpGroups: ['former-soldier'], isVeteran: false }, 'startUpGroups'],
    [{ startUpGroups: ['registered-unemployed'], isUnemployed: false }, 'startUpGroups'],
  ])

  it.each([
    ['graduate', /2023-01-01.*第1次.*100%据实贴息/, /loan no\. 1.*2023-01-01.*100%/],
    [undefined, /仍可属享受对象.*只写给重点群体/, /audience.*isn’t for them/],
  ] as const)('M05 解读（2）（3）: says what follows, of %s', (group, zh, en) => {
    const { consequence } = keyGroup({ startUpGroups: group ? [group] : [] })
    expect([consequence?.zh, consequence?.en]).toEqual([expect.stringMatching(zh), expect.stringMatching(en)])
  })

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
    // M05 解读（3）: “女性、退役军人、残疾人等” — a graduate who is none of them isn’t named, nor ruled out
    [applicant, ['simplified-process', 'green-channel-unconfirmed']],
    [{ ...applicant, isWoman: true }, ['simplified-process', 'green-channel']],
    [{ ...applicant, isVeteran: true }, ['simplified-process', 'green-channel']],
    [{ ...applicant, isDisabled: true }, ['simplified-process', 'green-channel']],
    [{ ...applicant, startUpGroups: ['former-soldier'], isVeteran: true }, ['simplified-process', 'green-channel']],
    [
      { ...applicant, needsCompanionService: true },
      ['simplified-process', 'green-channel-unconfirmed', 'companion-service'],
    ],
    [{ ...applicant, isWoman: true, meetsStartUpLoanConditions: false }, []],
    [outside, []],
    [{ ...outside, needsCompanionService: true }, ['companion-service']],
    [{ ...outside, isWoman: true }, ['green-channel-unconfirmed']],
    [{ ...outside, isWoman: true, meetsStartUpLoanConditions: false }, []],
  ] as [Facts, string[]][])('for %o: %o', (facts, classes) => {
    expect(greenChannel(facts)).toMatchObject({ outcome: outcomeOf(classes), classes, missing: [], force: 'aims' })
  })

  it('M05 解读（3）: says that a former soldier has the channel, without asking whether that is a veteran', () => {
    const { isVeteran: _, ...rest } = applicant
    const { classes, outcome } = greenChannel({ ...rest, startUpGroups: ['former-soldier'] })
    expect([outcome, classes]).toEqual(['classified', ['simplified-process', 'green-channel']])
  })

  it('M05 解读（3）: says once who is named, where the groups don’t matter', () => {
    const told = describeRule(greenChannel, { reading: 'all-named' }).zh
    expect(told.match(/绿色通道：全部满足(?:.|\n)*?绿色通道未定/)?.[0].match(/女性/g)).toHaveLength(1)
  })

  it('says why there is nothing for one outside the groups and without need', () => {
    expect(greenChannel(outside)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('其他人文中未写') }],
    })
  })

  refuses(greenChannel, [
    [{ ...applicant, startUpGroups: ['former-soldier'] }, 'startUpGroups'],
    [{ ...applicant, greenChannelCoversOtherGroups: true }, 'greenChannelCoversOtherGroups'],
  ])

  it.each([
    ['key-groups-only', outside, []],
    ['key-groups-only', applicant, ['simplified-process', 'green-channel']],
    ['all-named', outside, ['green-channel']],
    ['key-groups-only+all-unemployed', { ...outside, isUnemployed: true }, ['simplified-process', 'green-channel']],
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
      {
        label: { zh: '市人社局就管中心创业就业科' },
        room: { zh: '市政务中心主楼13楼1312室' },
        phone: '59000185',
        notice: { zh: '关于进一步做好富民创业担保贷款工作的通知' },
      },
    ])
  })
})

describe('what greenChannel says beside', () => {
  const asked = { startUpGroups: ['graduate'], meetsStartUpLoanConditions: true } as const
  it('M05 解读 “包括广泛开展宣传、做好精准推送、实行特定群体加速度办理”: says what a simpler process is', () => {
    const told = greenChannel(asked).details?.['simplified-process']?.consequence
    expect([told?.zh, told?.en]).toEqual([
      expect.stringMatching(/宣传.*推送.*加速/),
      expect.stringMatching(/publicity.*push.*speed/),
    ])
  })
  it('M05: the measure simplifies, the interpretation encourages (鼓励)', () => {
    expect(greenChannel(asked).discrepancies).toContain('m05.service-force')
  })
  it('leaves open whether help along the way is for key groups alone', () => {
    expect(
      greenChannel.notes.some((one) => /是否限于符合条件的重点群体未写明/.test(one.zh) && /isn’t said/.test(one.en)),
    ).toBe(true)
  })
})
