import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError } from '../../src/index'

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

const cases: readonly Case[] = [
  // By 31 July six months of 2023 are over; July is only from 1 August.
  ['m01.monthly-claim-cycle', months(6), months(7), '2023-07-31'],
  ['m01.monthly-claim-cycle', months(7), months(8), '2023-08-01'],
  ['m01.monthly-claim-cycle', { claimMonths: 0, claimsPaidLate: 0 }, { claimMonths: 0, claimsPaidLate: 1 }],
  [
    'm08.general-refund-eligibility',
    { vatRunFrom: '2023-02', vatRefundAppliedOn: '2023-03-10' },
    { vatRunFrom: '2023-03', vatRefundAppliedOn: '2023-03-10' },
  ],
  [
    'm11.flagship-batch-target',
    { flagshipEnterprisesListed: 149, flagshipEnterprisesChecked: 149 },
    { flagshipEnterprisesListed: 149, flagshipEnterprisesChecked: 150 },
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

describe('facts that contradict each other', () => {
  for (const [id, fits, breaks, asOf] of cases)
    it(`${id} refuses ${JSON.stringify(breaks)}`, () => {
      expect(answer(id, fits, asOf)).not.toContain('contradiction')
      expect(answer(id, breaks, asOf)).toBe('contradiction')
    })
})
