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
  const repaired = { shipCompletion: 'repaired' } as const
  const failedTrial = { seaTrialState: 'ended-without-success' } as const
  const failing = [{ isReadyForDelivery: false }, { isExitClearedBeforeTrial: false }, { seaTrialState: 'not-ended' }]

  describe('by default', () => {
    decides(seaTrialExit, { eligible: ship, stillEligible: [repaired], ineligible: failing })
  })
  describe('read as for new ships only', () => {
    decides(seaTrialExit, {
      eligible: ship,
      ineligible: failing,
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

  it.each([
    ['“新造或完成维修”', { shipCompletion: 'other' }, {}, '维修完成'],
    ['“试航结束即可直接交付出境”', failedTrial, {}, '结束而未成功'],
    ['“实施新造船舶”', repaired, { reading: 'new-built-only' }, '新造'],
    ['“国际航行船舶均适用”', { isOnInternationalVoyages: false }, {}, '国际航行'],
    ['“南通水运口岸辖区的造船、修船企业”', { isFromNantongPortYard: false }, {}, '水运口岸'],
  ] as const)('by %s: says nothing of %o', (_, change, options, reason) => {
    expect(seaTrialExit({ ...ship, ...change }, options)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(reason) }],
    })
  })

  it.each([{ isReadyForDelivery: false }, { isExitClearedBeforeTrial: false }])(
    'is denied with %o, however the trial ended',
    (change) => {
      expect(seaTrialExit({ ...ship, ...failedTrial, ...change }).outcome).toBe('ineligible')
      const { seaTrialState: _, ...unknown } = ship
      expect(seaTrialExit({ ...unknown, ...change }).outcome).toBe('ineligible')
    },
  )

  it('by “探索实现”: is aimed at', () => {
    expect(seaTrialExit(ship).force).toBe('aims')
  })

  it('by “无需再返回港口重新办理通关手续”: says what is gained, and leads to what is filed', () => {
    const { gives, leadsTo } = seaTrialExit(ship)
    expect(gives?.zh).toContain('重新办理通关手续')
    expect(leadsTo).toEqual(['m56.sea-trial-exit-filing', 'm56.sea-trial-exit-filing-complete'])
  })

  it('leaves it to border inspection, which the text doesn’t name for it, whether a ship is ready for delivery', () => {
    const { isReadyForDelivery: _, ...rest } = ship
    expect(seaTrialExit(rest).missing).toMatchObject([
      { fact: 'isReadyForDelivery', judgedBy: { zh: expect.stringContaining('文中未写由谁认定') } },
    ])
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
  it.each([
    [true, '不见面审批'],
    [false, '登轮许可'],
  ] as const)('by “不见面审批”: says what follows where the permits are %s', (trialPersonnelHavePermits, said) => {
    const facts = { exitDocumentsFiled: documents, hasTrialPersonnel: true, trialPersonnelHavePermits }
    expect(seaTrialExitFilingComplete(facts as never).consequence?.zh).toContain(said)
  })
  refuses(seaTrialExitFilingComplete, [
    [{ exitDocumentsFiled: ['passport'] }, 'exitDocumentsFiled'],
    [{ hasTrialPersonnel: false, trialPersonnelHavePermits: true }, 'hasTrialPersonnel'],
  ])
})
