import type * as face from '../src/index'
import { type Contender, compete } from './contender'
import { qualifiesByHand } from './eligibility'
import { type Enterprise, enterprise } from './enterprise'
import { records } from './records'

/* Which measures are open to an enterprise: every eligibility of the subject, on one full record. */

const AS_OF = '2023-06-15'
const URBAN = new Set(['chongchuan', 'development-zone', 'suxitong', 'tongzhou', 'haimen', 'tongzhouwan'])
const SRDI = new Set(['national', 'provincial', 'municipal', 'county'])
const MANUFACTURING = new Set(
  'manufacturing research-and-technology utilities software-and-it environmental-governance transport-and-post'.split(
    ' ',
  ),
)
const WHOLESALE = new Set(
  'wholesale-and-retail agriculture lodging-and-catering resident-services education health-and-social-work culture-sports-entertainment'.split(
    ' ',
  ),
)

/** A day some months earlier, at the month's end where that month is shorter. */
function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8)), last)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

const within = (days: readonly string[], from: string, to: string): number =>
  days.filter((day) => day >= from && day <= to).length
const monthsTo = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5)) + 1

function isInGoodStanding(one: Enterprise): boolean {
  const { vatRefundAppliedOn: applied } = one
  const from = monthsBefore(applied, 36)
  return (
    (one.taxCreditRating === 'A' || one.taxCreditRating === 'B') &&
    within(one.vatOffenceDates, from, applied) === 0 &&
    within(one.evasionPenaltyDates, from, applied) < 2 &&
    within(one.levyRefundDates, '2019-04-01', applied) === 0
  )
}

function isRefundWidened(one: Enterprise): boolean {
  const { industry, size, vatRefundAppliedOn: applied } = one
  return (
    applied >= '2022-04-01' &&
    (MANUFACTURING.has(industry) ||
      (WHOLESALE.has(industry) && applied >= '2022-07-01') ||
      ((size === 'small' || size === 'micro') && (one.vatRefundSought === 'stock' || applied <= '2022-12-31')))
  )
}

const startsQuarter = (month: string): boolean => Number(month.slice(5)) % 3 === 1

const isIncrementRun = (one: Enterprise): boolean =>
  one.vatRunFrom >= '2019-04' &&
  (one.vatFilingCycle === 'monthly' || startsQuarter(one.vatRunFrom)) &&
  one.vatIncrements.length === (one.vatFilingCycle === 'monthly' ? 6 : 2) &&
  monthsTo(one.vatRunFrom, one.lastFiledVatPeriod) === 6 &&
  one.vatIncrements.every((increment) => Number(increment) > 0) &&
  Number(one.vatIncrements.at(-1)) >= 500_000

const isNotLarge = (one: Enterprise): boolean => one.size !== 'large'
const isUrban = (district: string): boolean => URBAN.has(district)

const byHand: Readonly<Record<string, (one: Enterprise) => boolean>> = {
  'm02.product-publication': (one) => one.hasReportedProducts && one.consentsToPublication,
  'm03.rollover-application': (one) =>
    one.registeredDistrict !== 'elsewhere' &&
    isNotLarge(one) &&
    one.rolloverNeedIsGenuine &&
    one.rolloverLender === 'cooperating' &&
    one.appliesThroughLender &&
    one.rolloverAppliedOn <= one.maturesOn &&
    one.rolloverAppliedOn >= monthsBefore(one.maturesOn, 1),
  'm04.jianghaidai-eligibility': (one) =>
    isUrban(one.registeredDistrict) && one.isIndependentLegalPerson && one.operatesLawfully && isNotLarge(one),
  'm04.sugangdai-eligibility': qualifiesByHand,
  'm04.sukedai-eligibility': (one) => isUrban(one.sukedaiPoolDistrict) && one.isTechnologyEnterprise && isNotLarge(one),
  'm04.xiaoweidai-eligibility': (one) =>
    isUrban(one.registeredDistrict) &&
    isUrban(one.operatingDistrict) &&
    (one.size === 'small' || one.size === 'micro') &&
    one.appliesAs === 'enterprise' &&
    one.hasMarketableProduct &&
    one.hasSalesContract &&
    one.hasStableCashFlow &&
    one.hasSoundAccounts &&
    one.hasNormalTaxRecord,
  'm08.general-refund-eligibility': (one) => isIncrementRun(one) && isInGoodStanding(one),
  'm08.relaxed-refund-eligibility': (one) => isRefundWidened(one) && isInGoodStanding(one),
  'm11.flagship-batch-recommendation': (one) =>
    (one.littleGiantLevel !== 'none' || one.isChainBackbone) &&
    one.wantsFlagshipCultivation &&
    one.hasFlagshipServiceNeeds &&
    one.hasFlagshipProspects,
  'm12.suzhidai-directory': (one) =>
    one.hasAppliedForSuzhidai && one.suzhidaiBankIsMatched && one.meetsSuzhidaiConditions,
  'm16.ip-risk-assessment': (one) =>
    one.listingStatus === 'listed' ||
    (one.listingStatus === 'preparing' && one.isOnListingWhiteList) ||
    one.isGoingGlobal,
  'm16.patent-green-channel': (one) => SRDI.has(one.srdiLevel) || one.isFlagship,
  'm17.trade-secret-services': (one) => one.registeredDistrict !== 'elsewhere' && SRDI.has(one.srdiLevel),
  'm29.housing-fund-certificate-login': (one) => one.paysHousingFund && one.hasIntegratedCertificate,
  'm29.registration-archive-query': (one) => one.archiveLogin !== 'other' && one.looksUpOwnArchive,
  'm38.company-lawyer': (one) => one.isPrivate && one.meetsCompanyLawyerConditions,
  'm39.chamber-police-service-users': (one) =>
    one.appliesAs === 'individual-business' || (one.appliesAs === 'enterprise' && one.isPrivate && isNotLarge(one)),
  'm39.enterprise-police-team-clients': (one) =>
    one.majorProjectKind === 'municipal-industrial' || one.keyEnterpriseLevel !== 'none',
  'm51.cross-border-expo-subsidy': (one) => one.isJiangsuEnterprise && one.exhibitsAtCrossBorderExpo,
  'm52.capital-account-facilitation-enterprise': (one) =>
    !one.isFinancialEnterprise &&
    !one.isRealEstateEnterprise &&
    !one.isGovernmentFinancingPlatform &&
    within(one.fxPenalties, monthsBefore(AS_OF, 12), AS_OF) === 0 &&
    (!one.isOnGoodsTradeFxList || one.goodsTradeFxClass === 'A'),
  'm53.fx-hedging-first-time-reward': (one) =>
    one.fxDealOn.startsWith('2023') &&
    one.isUrbanHedger &&
    one.fxDealKind !== 'swap' &&
    one.isFxDealWithNantongBank &&
    !one.hadFxDerivativesInNantong,
}
export const conditions = Object.entries(byHand)

/** What a matcher is asked with. */
export const asked = { asOf: AS_OF }

/** The ids of what is open to an enterprise, by hand. */
export const openByHand = (one: Enterprise): string =>
  conditions.flatMap(([id, holds]) => (holds(one) ? [id] : [])).join()

const eligibleAmong = (outcomes: Readonly<Record<string, string>>): string =>
  conditions.flatMap(([id]) => (outcomes[id] === 'eligible' ? [id] : [])).join()

/** A record without every third fact, each record without others. */
const partOf = (one: Enterprise, place: number): Partial<Enterprise> =>
  Object.fromEntries(Object.entries(one).filter((_, index) => (index + place) % 3 > 0))

/** Times the match of an enterprise: verdicts with what is unmet, against a hand-written list of names. */
export async function benchMatch(library: typeof face): Promise<void> {
  const answer = library.matcher('enterprise', asked)
  const names = (result: ReturnType<typeof answer>): string => result.eligible.map((one) => one.id).join()
  const contenders: Contender<Enterprise>[] = [
    {
      name: 'hand-written, names only',
      run: openByHand,
    },
    {
      name: 'haotong, outcomes alone',
      run: (one) => answer.outcomes(one),
      answer: eligibleAmong,
    },
    { name: 'haotong, a matcher made once', run: (one) => answer(one), answer: names },
    { name: 'haotong, match', run: (one) => library.match('enterprise', one, asked), answer: names },
  ]
  const whole = records(5, enterprise)
  await compete(`Match of an enterprise, ${conditions.length} eligibilities`, contenders, whole)
  const partial: Contender<Partial<Enterprise>>[] = [
    { name: 'haotong, outcomes alone', run: (one) => answer.outcomes(one), answer: eligibleAmong },
    { name: 'haotong, a matcher made once', run: (one) => answer(one), answer: names },
    {
      name: 'haotong, interview',
      run: (one) => library.interview('enterprise', one, asked),
      answer: ({ verdicts }: face.Interview) =>
        eligibleAmong(Object.fromEntries(verdicts.map(({ id, outcome }) => [id, outcome]))),
    },
  ]
  await compete('The same of records that leave a third of the facts open', partial, whole.map(partOf))
}
