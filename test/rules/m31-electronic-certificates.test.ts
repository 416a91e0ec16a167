import { describe, expect, it } from 'vitest'
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
    [{ isCertificateDataDisputed: false }, 'none'],
    [{}, undefined],
  ])
})

describe('sharedCertificate', () => {
  classifies(sharedCertificate, [
    [{ certificateKind: 'identity-card' }, 'shared'],
    [{ certificateKind: 'household-register' }, 'shared'],
    [{ certificateKind: 'business-licence', isOtherCertificateShared: false }, 'shared'],
    [{ certificateKind: 'property-title' }, 'shared'],
    [{ certificateKind: 'other', isOtherCertificateShared: true }, 'shared'],
    [{ certificateKind: 'other', isOtherCertificateShared: false }, 'not-shared'],
    [{}, undefined],
  ])

  it('leaves another certificate to the big-data bureau', () => {
    const { outcome, missing } = sharedCertificate({ certificateKind: 'other' })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'isOtherCertificateShared', judgedBy: { zh: '市大数据管理局' } }])
  })
})

describe('dynamicUpdateArea', () => {
  classifies(dynamicUpdateArea, [
    [{ certificateField: 'medical-and-health' }, 'updated'],
    [{ certificateField: 'food-safety' }, 'updated'],
    [{ certificateField: 'environment' }, 'updated'],
    [{ certificateField: 'construction-approval', isOtherFieldUpdated: false }, 'updated'],
    [{ certificateField: 'other', isOtherFieldUpdated: true }, 'updated'],
    [{ certificateField: 'other', isOtherFieldUpdated: false }, 'not-updated'],
    [{}, undefined],
  ])

  it('leaves another field to the big-data bureau', () => {
    const { outcome, missing } = dynamicUpdateArea({ certificateField: 'other' })
    expect(outcome).toBe('undetermined')
    expect(missing).toMatchObject([{ fact: 'isOtherFieldUpdated', judgedBy: { zh: '市大数据管理局' } }])
  })
})
