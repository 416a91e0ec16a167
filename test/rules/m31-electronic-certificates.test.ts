import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import {
  certificateDataObjection,
  certificateSharingCounts,
  dynamicUpdateArea,
  sharedCertificate,
} from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('certificateSharingCounts', () => {
  const counts = (list: ReturnType<typeof certificateSharingCounts>) =>
    list.entries.map((one) => ['classes' in one ? one.classes : null, 'items' in one ? one.items : null])

  it('lists what is collected, what is shared and the items in all', () => {
    const list = certificateSharingCounts()
    expect([list.outcome, counts(list)]).toEqual([
      'listed',
      [
        [66, null],
        [28, null],
        [94, null],
        [46, 2454],
        [43, 8204],
        [null, 10658],
      ],
    ])
  })

  it.each([
    ['municipal', [46, 2454]],
    ['county', [43, 8204]],
  ] as const)('looks up the %s level', (certificateLevel, expected) => {
    const list = certificateSharingCounts({ certificateLevel })
    expect([list.outcome, counts(list)]).toEqual(['found', [expected]])
  })

  refuses(certificateSharingCounts, [[{ certificateLevel: 'provincial' }, 'certificateLevel']])
})

describe('certificateDataObjection', () => {
  classifies(certificateDataObjection, [
    [{ isCertificateDataDisputed: true }, 'referred'],
    [{}, undefined],
  ])

  it('by “对运用过程中发现的异议”: says nothing of data to which there is none', () => {
    expect(certificateDataObjection({ isCertificateDataDisputed: false })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('没有异议') }],
    })
  })
})

it.each([certificateDataObjection, dynamicUpdateArea])(
  'by “今年，我市将…”: says which year a mechanism is of',
  (one) => {
    expect(one.notes.map(({ zh }) => zh)).toContainEqual(expect.stringContaining('今年'))
  },
)

it('doesn’t say to whom an objection goes', () => {
  expect(certificateDataObjection.notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('向谁'))
})

describe('sharedCertificate', () => {
  classifies(sharedCertificate, [
    [{ certificateKind: 'identity-card' }, 'promoted'],
    [{ certificateKind: 'household-register' }, 'promoted'],
    [{ certificateKind: 'business-licence', isOtherCertificateShared: false }, 'promoted'],
    [{ certificateKind: 'property-title' }, 'promoted'],
    [{ certificateKind: 'other', isOtherCertificateShared: true }, 'promoted'],
    [{}, undefined],
  ])

  it('by “推动…在审批服务领域的共享应用”: is aimed at, for approval services', () => {
    const { force, consequence, notes } = sharedCertificate({ certificateKind: 'identity-card' })
    expect([force, consequence?.zh.includes('审批服务')]).toEqual(['aims', true])
    expect(notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('审批服务领域'))
  })

  it('by “不动产权证等证照”: denies no other certificate, even where it isn’t among them', () => {
    const facts = { certificateKind: 'other', isOtherCertificateShared: false } as const
    expect(sharedCertificate(facts)).toMatchObject({ outcome: 'not-covered', reasons: [{}] })
  })

  it('leaves another certificate to the big-data bureau', () => {
    const { outcome, missing } = sharedCertificate({ certificateKind: 'other' })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([
      { fact: 'isOtherCertificateShared', judgedBy: { zh: expect.stringContaining('市大数据管理局') } },
    ])
  })
})

describe('dynamicUpdateArea', () => {
  classifies(dynamicUpdateArea, [
    [{ certificateField: 'medical-and-health' }, 'updated'],
    [{ certificateField: 'food-safety' }, 'updated'],
    [{ certificateField: 'environment' }, 'updated'],
    [{ certificateField: 'construction-approval', isOtherFieldUpdated: false }, 'updated'],
    [{ certificateField: 'other', isOtherFieldUpdated: true }, 'updated'],
    [{}, undefined],
  ])

  it('by “工程审批等领域”: denies no other field, even where it isn’t among them', () => {
    const facts = { certificateField: 'other', isOtherFieldUpdated: false } as const
    expect(dynamicUpdateArea(facts)).toMatchObject({ outcome: 'not-covered', reasons: [{}] })
  })

  it('by “与卫健、市监、生态环境、行政审批等部门合作”: names who takes part and what it is for', () => {
    const { consequence, force, notes } = dynamicUpdateArea({ certificateField: 'environment' })
    expect(notes.map((one) => one.zh)).toContainEqual(expect.stringContaining('卫健、市监、生态环境、行政审批'))
    expect([force, consequence?.zh.includes('等待')]).toEqual(['shall', true])
  })

  it('leaves another field to the big-data bureau', () => {
    const { outcome, missing } = dynamicUpdateArea({ certificateField: 'other' })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([
      { fact: 'isOtherFieldUpdated', judgedBy: { zh: expect.stringContaining('市大数据管理局') } },
    ])
  })
})

it.each([
  ['certificateKind', '居民身份证', 'identity-card'],
  ['certificateKind', '户口本', 'household-register'],
  ['certificateLevel', '县级', 'county'],
])('%s takes %s', (fact, name, key) => {
  expect(readFacts('electronic-certificate', { [fact]: name }, { language: 'zh' })).toEqual({
    facts: { [fact]: key },
    issues: [],
  })
})
