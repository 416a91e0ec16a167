import { describe, expect, it } from 'vitest'
import { seaTrialExit, seaTrialExitFiling, seaTrialExitFilingComplete } from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('seaTrialExit', () => {
  const ship = {
    shipCompletion: 'new-built',
    isOnInternationalVoyages: true,
    isFromNantongPortYard: true,
    isReadyForDelivery: true,
    isExitClearedBeforeTrial: true,
    seaTrialState: 'succeeded',
  } as const
  const repaired = { shipCompletion: 'repaired' }
  const failedTrial = { seaTrialState: 'ended-without-success' }
  const failing = [
    { shipCompletion: 'other' },
    { isOnInternationalVoyages: false },
    { isFromNantongPortYard: false },
    { isReadyForDelivery: false },
    { isExitClearedBeforeTrial: false },
    { seaTrialState: 'not-ended' },
  ]

  describe('by default', () => {
    decides(seaTrialExit, { eligible: ship, stillEligible: [repaired], ineligible: [...failing, failedTrial] })
  })
  describe('read as for new ships only', () => {
    decides(seaTrialExit, {
      eligible: ship,
      ineligible: [...failing, failedTrial, repaired],
      options: { reading: 'new-built-only' },
    })
  })
  describe('read as satisfied by the end of the trial', () => {
    decides(seaTrialExit, {
      eligible: ship,
      stillEligible: [repaired, failedTrial],
      ineligible: failing,
      options: { reading: 'end' },
    })
  })
  refuses(seaTrialExit, [
    [{ shipCompletion: 'second-hand' }, 'shipCompletion'],
    [{ isReadyForDelivery: 'yes' }, 'isReadyForDelivery'],
  ])
})

describe('seaTrialExitFiling', () => {
  const singleWindow = '中国国际贸易单一窗口'
  it.each([
    ['ship-data', singleWindow],
    ['general-declaration', singleWindow],
    ['crew-list', singleWindow],
    ['trial-personnel-list', singleWindow],
    ['boarding-permit', '国家移民管理局边检行政许可网上窗口'],
  ] as const)('files %s at %s', (exitFilingItem, site) => {
    const { outcome, entries } = seaTrialExitFiling({ exitFilingItem })
    expect({ outcome, sites: entries.map((one) => one.fileAt.zh) }).toEqual({ outcome: 'found', sites: [site] })
  })
  it('lists four documents and a permit', () => {
    expect(seaTrialExitFiling().entries).toHaveLength(5)
  })
  it('lists nothing else', () => {
    expect(seaTrialExitFiling({ exitFilingItem: 'other' })).toMatchObject({ outcome: 'not-listed', entries: [] })
  })
})

describe('seaTrialExitFilingComplete', () => {
  const documents = ['ship-data', 'general-declaration', 'crew-list', 'trial-personnel-list']
  const staffed = { hasTrialPersonnel: true, trialPersonnelHavePermits: true }
  classifies(seaTrialExitFilingComplete, [
    [{ exitDocumentsFiled: documents, ...staffed }, 'complete'],
    [{ exitDocumentsFiled: documents, hasTrialPersonnel: true, trialPersonnelHavePermits: false }, 'incomplete'],
    [{ exitDocumentsFiled: documents, hasTrialPersonnel: false }, 'complete'],
    [{ exitDocumentsFiled: documents, hasTrialPersonnel: true }, undefined],
    [{ exitDocumentsFiled: documents, trialPersonnelHavePermits: true }, 'complete'],
    [{ exitDocumentsFiled: documents }, undefined],
    [staffed, undefined],
    [{ exitDocumentsFiled: [], ...staffed }, 'incomplete'],
    ...documents.map(
      (left) => [{ exitDocumentsFiled: documents.filter((one) => one !== left), ...staffed }, 'incomplete'] as const,
    ),
  ])
  refuses(seaTrialExitFilingComplete, [[{ exitDocumentsFiled: ['passport'] }, 'exitDocumentsFiled']])
})
