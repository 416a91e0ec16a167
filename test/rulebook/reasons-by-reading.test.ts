import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'

/* A narrower reading leaves out what the text, taken as it stands, would speak of: the reason may not say that the text speaks of nothing but it. */

const BY_READING = /按所取的?读法/

describe('what a narrower reading leaves out', () => {
  it.each([
    [
      'm10.researcher-exemption',
      'cannot-complete',
      {
        isPubliclyFundedResearch: true,
        researchResult: 'completed-without-result',
        innovationRegulationIsPromulgated: true,
        isExploratoryResearch: true,
        isHighRiskResearch: true,
        recordsProveDiligence: true,
        isDeterminedByDepartment: true,
      },
    ],
    [
      'm07.dual-channel-drug',
      'list-required',
      {
        isSeparatelyPaidDualChannelDrug: true,
        drugExpenseComplies: true,
        patientIsInsured: true,
        arisesInInpatientStay: true,
        isInProcurementList: false,
      },
    ],
    [
      'm14.special-equipment-training',
      'operators-only',
      { traineeIsOfNantong: true, specialEquipmentTrainee: 'enterprise' },
    ],
    [
      'm16.ip-risk-assessment',
      'listed-on-white-list',
      { listingStatus: 'listed', isOnListingWhiteList: false, isGoingGlobal: false },
    ],
    [
      'm16.ip-risk-assessment',
      'white-list',
      { listingStatus: 'preparing', isOnListingWhiteList: false, isGoingGlobal: false },
    ],
    ['m21.tax-credit-reminder-stage', 'both-open', { isAbnormalTaxpayer: false, isTaxFiled: true, isTaxPaid: false }],
    [
      'm26.ship-side-direct-handling',
      'customs-decides',
      {
        isDeclaredInTransit: true,
        areCustomsFormalitiesDone: true,
        hasCargoArrived: true,
        customsInstruction: 'inspect',
        isInspectableAtShipSide: false,
      },
    ],
    ['m28.key-vessel-fast-track', 'entering-only', { nantongSectionPassage: 'leaving' }],
    ['m39.chamber-police-service-users', 'enterprises-only', { appliesAs: 'individual-business' }],
    [
      'm39.enterprise-police-team-clients',
      'municipal-key-enterprises',
      { majorProjectKind: 'none', keyEnterpriseLevel: 'other' },
    ],
    ['m44.shelved-case-supervision', 'private-only', { concernsEnterprise: true, concernsPrivateEnterprise: false }],
    ['m36.trigger-based-supervision', 'industry-and-enterprise', { isKeyRegulatedEnterprise: true }],
    [
      'm56.sea-trial-exit',
      'success',
      { seaTrialState: 'ended-without-success', isReadyForDelivery: true, isExitClearedBeforeTrial: true },
    ],
    ['m56.sea-trial-exit', 'new-built-only', { shipCompletion: 'repaired' }],
    ['m57.rail-express-clearance', 'export-only', { isCarriedByTrain: true, railTradeDirection: 'import' }],
  ] as const)('%s, read as %s: says that it is the reading that does', (id, reading, facts) => {
    const { outcome, reasons } = evaluate(id, facts as never, { reading: reading as never }) as {
      outcome: string
      reasons?: readonly { zh: string; en: string }[]
    }
    expect(outcome).toBe('not-covered')
    expect(reasons?.map((one) => [BY_READING.test(one.zh), /by the reading taken/.test(one.en)])).toContainEqual([
      true,
      true,
    ])
  })
  it('m25.service-library-membership: of the lists that the reading takes', () => {
    const asked = { reading: 'two-lists', asOf: '2023-06-01' } as const
    const { reasons } = evaluate('m25.service-library-membership', { majorProjectLevel: 'county' }, asked)
    expect(reasons?.[0]?.zh).toContain('所取读法的清单')
  })
})
