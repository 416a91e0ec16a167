import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError } from '../../src/index'
import { type Node, walk } from '../../src/language/expression/nodes'
import { coreOf } from '../../src/language/provisions/provision'
import { nantong } from '../../src/nantong'

/* What the questions themselves say can't be true together, each beside a neighbour that can. */

type Given = Readonly<Record<string, unknown>>
type Case = readonly [id: string, fits: Given, breaks: Given, asOf?: string]

/** How a record is answered: its outcome, or the codes with which it is refused. */
function answer(id: string, facts: Given, asOf: string | undefined): string {
  try {
    return evaluate(id, facts, asOf === undefined ? {} : { asOf }).outcome
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map((one) => one.code).join()
    throw error
  }
}

const amountsIn = (node: Node): readonly string[] =>
  [...walk([node])].flatMap((one) =>
    one.op === 'fact' && ['integer', 'decimal', 'money'].includes(one.fact.type) ? [one.fact.name] : [],
  )

const months = (count: number) => ({
  claimMonths: count,
  monthsWithCompilation: count,
  monthsWithReview: count,
  monthsWithPayout: count,
})
const closing = {
  preExaminationStage: 'closing',
  fastTrackFiledOn: '2023-05-04',
  preExaminationRequestedOn: '2023-05-05',
  preExaminationAcceptedOn: '2023-05-10',
}
const uploaded = { isPreReviewUploaded: true, isPreReviewRevised: true }

const cases: Case[] = [
  // What isn’t there is of no kind, and nothing is true of it.
  [
    'm03.rollover-application',
    { rolloverLender: 'none', rolloverNeedIsGenuine: false },
    { rolloverLender: 'none', rolloverNeedIsGenuine: true },
  ],
  [
    'm24.eia-simplification',
    { parkLevel: 'none', isFactorInParkMonitoring: false },
    { parkLevel: 'none', isFactorInParkMonitoring: true },
  ],
  [
    'm40.enforceable-debt-instrument',
    { isElectronicInstrument: false, meetsElectronicSignatureLaw: false },
    { isElectronicInstrument: false, meetsElectronicSignatureLaw: true },
  ],
  [
    'm55.first-violation-berthing-waiver',
    { berthingScenario: 'expired-permit', berthingPermitKind: 'temporary' },
    { berthingScenario: 'no-permit', berthingPermitKind: 'temporary' },
  ],
  [
    'm55.first-violation-berthing-waiver',
    { berthingScenario: 'other', berthingPermitLastDay: '2023-05-04' },
    { berthingScenario: 'no-permit', berthingPermitLastDay: '2023-05-04' },
  ],
  // What two checks together leave no value for, though neither is broken while that isn’t told: by 15 June five months are over.
  ['m01.monthly-claim-cycle', { monthsWithCompilation: 5 }, { monthsWithCompilation: 6 }, '2023-06-15'],
  ['m01.monthly-claim-cycle', { monthsWithPayout: 5 }, { monthsWithPayout: 6 }, '2023-06-15'],
  ['m08.general-refund-eligibility', { vatIncrements: [1, 2, 3, 4, 5, 6] }, { vatIncrements: [1, 2, 3, 4, 5, 6, 7] }],
  [
    'm08.general-refund-eligibility',
    { vatRunFrom: '2023-01', lastFiledVatPeriod: '2023-02', vatIncrements: [1, 2] },
    { vatRunFrom: '2023-01', lastFiledVatPeriod: '2023-01', vatIncrements: [1, 2] },
  ],
  [
    'm14.cylinder-self-declared-renewal',
    { gradeInRenewalYear: 'A', longestRunGradedA: 1 },
    { gradeInRenewalYear: 'A', longestRunGradedA: 0 },
  ],
  [
    'm15.ip-pledge-financing-target',
    { pledgeFinancedSmes: 0, pledgeFinancingInClusters: '0' },
    { pledgeFinancedSmes: 0, pledgeFinancingInClusters: '500.01' },
  ],
  [
    'm15.ip-pledge-financing-target',
    { pledgeFinancedSmesInClusters: 1, pledgeFinancing: '1' },
    { pledgeFinancedSmesInClusters: 1, pledgeFinancing: '0' },
  ],
  [
    'm15.patent-commercialisation-target',
    { commercialisingSmes: 0, commercialisedPatentsInClusters: 0 },
    { commercialisingSmes: 0, commercialisedPatentsInClusters: 3 },
  ],
  [
    'm15.patent-commercialisation-target',
    { commercialisingSmesInClusters: 1, commercialisedPatents: 1 },
    { commercialisingSmesInClusters: 1, commercialisedPatents: 0 },
  ],
  [
    'm19.bid-deposit-refund-trigger',
    { isAutoRefundChosen: true, refundTriggeredAt: '2023-05-04T10:00' },
    { isAutoRefundChosen: false, refundTriggeredAt: '2023-05-04T10:00' },
  ],
  [
    'm19.bid-deposit-auto-refund',
    { candidateNoticeEndedAt: '2023-06-06T00:00', isAwardNoticeOver: true },
    { candidateNoticeEndedAt: '2023-06-07T00:00', isAwardNoticeOver: true },
    '2023-06-06',
  ],
  [
    'm24.eia-early-technical-review',
    { parkLevel: 'provincial', planningEiaValidUntil: '2024-01-01' },
    { parkLevel: 'none', planningEiaValidUntil: '2024-01-01' },
  ],
  // By 31 July six months of 2023 are over; July is only from 1 August.
  ['m01.monthly-claim-cycle', months(6), months(7), '2023-07-31'],
  ['m01.monthly-claim-cycle', months(7), months(8), '2023-08-01'],
  ['m01.monthly-claim-cycle', { claimMonths: 0, claimsPaidLate: 0 }, { claimMonths: 0, claimsPaidLate: 1 }],
  [
    'm08.general-refund-eligibility',
    { vatRunFrom: '2023-02', vatRefundAppliedOn: '2023-03-10' },
    { vatRunFrom: '2023-03', vatRefundAppliedOn: '2023-03-10' },
  ],
  // Three months from January on are filed with March, two quarters with June.
  [
    'm08.general-refund-eligibility',
    { vatFilingCycle: 'monthly', vatRunFrom: '2023-01', lastFiledVatPeriod: '2023-03', vatIncrements: [1, 2, 3] },
    { vatFilingCycle: 'monthly', vatRunFrom: '2023-01', lastFiledVatPeriod: '2023-03', vatIncrements: [1, 2, 3, 4] },
  ],
  [
    'm08.general-refund-eligibility',
    { vatFilingCycle: 'quarterly', vatRunFrom: '2023-01', lastFiledVatPeriod: '2023-06', vatIncrements: [1, 2] },
    { vatFilingCycle: 'quarterly', vatRunFrom: '2023-01', lastFiledVatPeriod: '2023-03', vatIncrements: [1, 2] },
  ],
  [
    'm07.listing-procedure',
    { isProductListed: true, listingStepsDone: ['product-data', 'product-code', 'application'] },
    { isProductListed: true, listingStepsDone: ['product-data', 'product-code'] },
  ],
  [
    'm11.flagship-batch-target',
    { flagshipEnterprisesListed: 149, flagshipEnterprisesChecked: 149 },
    { flagshipEnterprisesListed: 149, flagshipEnterprisesChecked: 150 },
  ],
  // A part of a whole that is more than it, whatever the other parts are.
  [
    'm12.failing-product-closure-rate',
    { samplesTested: 5, failingProductsClosed: 5 },
    { samplesTested: 5, failingProductsClosed: 6 },
  ],
  [
    'm66.enterprise-performance-target',
    { enterprisePerformancesByMidyear: 25, midyearQidong: 25 },
    { enterprisePerformancesByMidyear: 25, midyearQidong: 26 },
  ],
  [
    'm15.patent-commercialisation-target',
    { commercialisingSmesInClusters: 1, commercialisedPatentsInClusters: 1 },
    { commercialisingSmesInClusters: 1, commercialisedPatentsInClusters: 0 },
  ],
  [
    'm15.ip-pledge-financing-target',
    { pledgeFinancedSmesInClusters: 0, pledgeFinancingInClusters: 0 },
    { pledgeFinancedSmesInClusters: 0, pledgeFinancingInClusters: 1 },
  ],
  [
    'm16.ip-risk-assessment',
    { listingStatus: 'preparing', isOnListingWhiteList: true },
    { listingStatus: 'neither', isOnListingWhiteList: true },
  ],
  [
    'm16.pre-examination-timeliness',
    { ...closing, stageDoneOn: '2023-05-10' },
    { ...closing, stageDoneOn: '2023-05-09' },
    '2023-06-01',
  ],
  [
    'm25.forest-use-supplement-timeliness',
    { appliesForForestUse: true, isForestUseApproved: true },
    { appliesForForestUse: false, isForestUseApproved: true },
    '2023-06-01',
  ],
  [
    'm35.material-pre-review',
    { ...uploaded, preReviewResult: 'changes-suggested' },
    { ...uploaded, preReviewResult: 'pending' },
  ],
  [
    'm44.shelved-case-route',
    { isCaseUnclearAndUnproven: true, meetsProsecutionEvidenceStandard: false },
    { isCaseUnclearAndUnproven: true, meetsProsecutionEvidenceStandard: true },
  ],
  [
    'm50.overseas-exhibition-eligibility',
    { isOfOverseasBrandSeries: true, exhibitionCountry: 'japan' },
    { isOfOverseasBrandSeries: true, exhibitionCountry: 'china' },
  ],
  [
    'm64.vocational-training-subsidy',
    { isUnemployed: true, enterpriseEmployment: 'none' },
    { isUnemployed: true, enterpriseEmployment: 'urban' },
  ],
]

const notice = { isCandidateNoticeOver: true, isAwardNoticeOver: true }
cases.push(
  [
    'm05.interest-subsidy',
    { startUpLoanNumber: 2, startUpLoanNumberSince2023: 2 },
    { startUpLoanNumber: 1, startUpLoanNumberSince2023: 2 },
  ],
  ['m19.bid-deposit-auto-refund', notice, { ...notice, isCandidateNoticeOver: false }],
  // Whose known parts together are more than the whole, though further ones aren’t known; and more than a later whole.
  [
    'm66.enterprise-performance-target',
    { midyearHaian: 11, midyearRugao: 11, enterprisePerformancesByMidyear: 22 },
    { midyearHaian: 11, midyearRugao: 12, enterprisePerformancesByMidyear: 22 },
  ],
  [
    'm66.enterprise-performance-target',
    { midyearHaian: 4, enterprisePerformancesByOctober: 4 },
    { midyearHaian: 5, enterprisePerformancesByOctober: 4 },
  ],
  [
    'm33.title-certificate-at-handover',
    { isTitleTaxAndFeePaid: true, paidAtHandover: 200, titleTaxDue: 200 },
    { isTitleTaxAndFeePaid: true, paidAtHandover: 199, titleTaxDue: 200 },
  ],
)
/** What isn't named is judged apart; what is named can't be so judged. */
const unnamed: readonly Case[] = [
  ['m18.supplier-pool-clean-up', 'supplierPool', 'candidate', 'listed', 'isOtherPoolCleanedUp'],
  ['m21.tax-grade-d-repair', 'gradeDIndicator', 'other', 'abnormal-taxpayer', 'isOtherGradeDIndicatorRepairable'],
  ['m22.licence-package-trade', 'packageTrade', 'other', 'bakery', 'isOtherTradePackaged'],
  ['m28.key-vessel-fast-track', 'shipCargo', 'other', 'grain', 'isOtherCargoKey'],
  ['m31.shared-certificate', 'certificateKind', 'other', 'identity-card', 'isOtherCertificateShared'],
  ['m31.dynamic-update-area', 'certificateField', 'other', 'environment', 'isOtherFieldUpdated'],
  ['m32.mortgaged-transfer', 'propertyKind', 'other', 'existing-home', 'isOtherPropertyAdmitted'],
  ['m34.environmental-tax-coefficient', 'environmentalTaxIndustry', 'other', 'dyeing', 'hasOtherIndustryCoefficients'],
  ['m34.registration-change-moment', 'taxpayerStatus', 'other', 'normal', 'doesOtherStatusDelayChange'],
  ['m35.hr-function-access', 'hrFunction', 'other', 'insurance-query', 'isOtherHrFunctionConnected'],
  ['m36.minor-violation-treatment', 'violationHarm', 'more-than-minor', 'minor', 'isMinorDespiteHarm'],
  ['m55.first-violation-berthing-waiver', 'berthingScenario', 'other', 'no-permit', 'isOtherBerthingListed'],
  ['m55.first-violation-berthing-waiver', 'berthingScenario', 'other', 'no-permit', 'meetsOtherBerthingConditions'],
  ['m55.first-violation-berthing-waiver', 'berthingPurpose', 'other', 'business', 'isOtherPurposeProduction'],
  ['m58.night-pilotage', 'shipCargo', 'other', 'lng', 'isOtherNightShip'],
  ['m58.pilotage-application-deadline', 'shipCargo', 'other', 'lpg', 'isOtherLivelihoodShip'],
  ['m58.pilotage-application-deadline', 'pilotageEmergency', 'other', 'rescue', 'isOtherSituationEmergency'],
].map(([id, choice, other, named, judged]) => [
  id as string,
  {
    [choice as string]: other,
    [judged as string]: true,
    ...(judged === 'isOtherNightShip' && { isContainerLiner: false }),
  },
  {
    [choice as string]: named,
    [judged as string]: true,
    ...(judged === 'isOtherNightShip' && { isContainerLiner: false }),
  },
])
const accepted = { transferReason: 'route', isTransferFilingAccepted: true, isTransferFilingComplete: true }
const permitted = { hasConstructionPermit: true, isLandUseSettled: true, firstDrawingReview: 'opinion' }
const opinion = { isEiaReviewOpinionGiven: true, eiaReceivedOn: '2023-06-01' }
cases.push(
  ...unnamed,
  [
    'm04.xiaoweidai-eligibility',
    { appliesAs: 'individual-business' },
    { appliesAs: 'individual-business', isIndependentLegalPerson: true },
  ],
  [
    'm06.free-parking',
    { hasNewEnergyTruckPermit: true, isNewEnergy: true },
    { hasNewEnergyTruckPermit: true, isNewEnergy: false },
  ],
  [
    'm12.suzhidai-average',
    { suzhidaiEnterprises: 1, suzhidaiCredit: 1 },
    { suzhidaiEnterprises: 1, suzhidaiCredit: 0 },
  ],
  [
    'm14.cylinder-self-declared-renewal',
    { yearsGradedA: 3, gradeInRenewalYear: 'A', longestRunGradedA: 4 },
    { yearsGradedA: 3, gradeInRenewalYear: 'A', longestRunGradedA: 3 },
  ],
  [
    'm16.pre-examination-timeliness',
    { stageIsDone: true, preExaminationRequestedOn: '2023-06-01' },
    { stageIsDone: true, preExaminationRequestedOn: '2023-06-02' },
    '2023-06-01',
  ],
  ['m23.construction-permit-conditions', permitted, { ...permitted, isLandUseSettled: false }],
  ['m23.construction-permit-conditions', permitted, { ...permitted, firstDrawingReview: 'none' }],
  [
    'm23.construction-permit-conditions',
    { isFireReviewRequired: true, mayPermitPrecedeFireReview: true },
    { isFireReviewRequired: false, mayPermitPrecedeFireReview: true },
  ],
  ['m24.eia-technical-review-timeliness', opinion, { ...opinion, eiaReceivedOn: '2023-06-02' }, '2023-06-01'],
  ['m27.short-term-nationality-certificate', accepted, { ...accepted, isTransferFilingComplete: false }],
  ['m27.short-term-nationality-certificate', accepted, { ...accepted, choosesInServiceTransfer: false }],
  // Nothing is broken and nothing has caused it: an empty list beside an empty one.
  [
    'm42.broken-promise-priority',
    { administrativeBreaches: [], administrativeBreachCauses: [] },
    { administrativeBreaches: [], administrativeBreachCauses: ['other'] },
  ],
  [
    'm50.rcep-origin-accumulation',
    { valueFromMembers: Array(15).fill(1), valueFromElsewhere: [] },
    { valueFromMembers: Array(16).fill(1), valueFromElsewhere: [] },
  ],
  [
    'm52.capital-account-facilitation-enterprise',
    { isGovernmentFinancingPlatform: true, isPrivate: false },
    { isGovernmentFinancingPlatform: true, isPrivate: true },
  ],
  [
    'm65.recuperation-priority',
    { isUnemployed: true, postHardships: [] },
    { isUnemployed: true, postHardships: ['hazardous'] },
  ],
  [
    'm65.recuperation-priority',
    { isUnemployed: false, isOutstandingEmployee: true },
    { isUnemployed: true, isOutstandingEmployee: true },
  ],
  // What ties them is a fact that these provisions don't ask for, and that no value is left to.
  [
    'm05.green-channel',
    { startUpGroups: ['graduate'], isOutstandingEmployee: true },
    { startUpGroups: ['registered-unemployed'], isOutstandingEmployee: true },
  ],
  [
    'm07.listing-green-channel',
    { listedAt: '2023-05-05T10:00', listingStepsDone: ['application'] },
    { listedAt: '2023-05-05T10:00', listingStepsDone: [] },
  ],
  [
    'm08.vat-refund-due',
    { vatRefundAcceptedOn: '2022-07-02', vatRunFrom: '2022-06' },
    { vatRefundAcceptedOn: '2022-07-02', vatRunFrom: '2022-07' },
  ],
  [
    'm19.bid-deposit-refund-trigger',
    {
      isCandidateNoticeOver: false,
      candidateNoticeEndedAt: '2023-06-09T08:00',
      refundTriggeredAt: '2023-06-09T09:00',
    },
    {
      isCandidateNoticeOver: false,
      candidateNoticeEndedAt: '2023-06-09T08:00',
      refundTriggeredAt: '2023-06-10T09:00',
    },
  ],
  [
    'm24.eia-technical-review-timeliness',
    { isEiaDocumentPrepared: true, eiaReviewOpinionOn: '2023-05-05' },
    { isEiaDocumentPrepared: false, eiaReviewOpinionOn: '2023-05-05' },
  ],
  [
    'm25.land-quota-guarantee',
    { majorProjectKind: 'municipal-industrial', majorProjectListYear: 2022 },
    { majorProjectKind: 'none', majorProjectListYear: 2022 },
  ],
  [
    'm25.forest-use-supplement-timeliness',
    { appliesForForestUse: true, forestUseApprovedOn: '2023-05-05' },
    { appliesForForestUse: false, forestUseApprovedOn: '2023-05-05' },
  ],
  [
    'm27.formal-nationality-certificate',
    { holdsShortTermCertificate: true, hasOldOwnerFiled: false, isTransferFilingComplete: true },
    { holdsShortTermCertificate: true, hasOldOwnerFiled: false, isTransferFilingComplete: false },
  ],
  [
    'm27.short-term-nationality-certificate',
    { holdsShortTermCertificate: true, choosesInServiceTransfer: true },
    { holdsShortTermCertificate: true, choosesInServiceTransfer: false },
  ],
  [
    'm55.berthing-waiver-list-in-force',
    { berthingScenario: 'expired-permit', berthingPermitLastDay: '2023-05-05', berthingDecidedOn: '2023-05-06' },
    { berthingScenario: 'expired-permit', berthingPermitLastDay: '2023-05-05', berthingDecidedOn: '2023-05-05' },
  ],
  [
    'm55.berthing-waiver-list-in-force',
    { berthingDecidedOn: '2023-05-05', earlierBorderViolationDates: ['2023-05-05'] },
    { berthingDecidedOn: '2023-05-05', earlierBorderViolationDates: ['2023-05-06'] },
  ],
)

describe('facts that contradict each other', () => {
  for (const [id, fits, breaks, asOf] of cases)
    it(`${id} refuses ${JSON.stringify(breaks)}`, () => {
      expect(answer(id, fits, asOf)).not.toContain('contradiction')
      expect(answer(id, breaks, asOf)).toBe('contradiction')
    })
})

describe('a check that ties a fact to one of another reading', () => {
  it('has nothing more asked', () => {
    const asked = (id: string) => {
      const result = nantong.evaluate(id as never, {}) as { readonly missing: readonly { readonly fact: string }[] }
      return result.missing.map((one) => one.fact)
    }
    expect(asked('m05.interest-subsidy')).not.toContain('startUpLoanNumberSince2023')
    expect(asked('m19.bid-deposit-auto-refund')).not.toContain('isAwardNoticeOver')
  })
})

describe('a sum within a whole', () => {
  /** Each part of a sum that a check keeps within a whole, beside that whole: three amounts at least. */
  const pairs = nantong.provisions.flatMap((provision) => {
    const { checks } = coreOf(provision)
    return checks.flatMap(({ if: { node } }) =>
      [...walk([node])].flatMap((one) => {
        if (one.op !== 'compare' || one.how !== 'atMost') return []
        const [parts, whole] = [amountsIn(one.left), amountsIn(one.right)]
        return parts.length + whole.length < 3
          ? []
          : parts.map((part) => [provision.id, part, whole[0] as string] as const)
      }),
    )
  })

  it('is looked for in the whole rulebook', () => {
    expect(new Set(pairs.map(([id]) => id)).size).toBeGreaterThanOrEqual(4)
  })

  it.each(pairs)('%s refuses %s beyond %s though other parts aren’t known', (id, part, whole) => {
    expect(answer(id, { [part]: 101, [whole]: 100 }, '2023-09-01')).toBe('contradiction')
  })
})
