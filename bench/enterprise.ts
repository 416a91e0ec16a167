import { pick } from './records'

const DISTRICTS = ['chongchuan', 'tongzhou', 'haimen', 'development-zone', 'rudong', 'elsewhere'] as const
const SIZES = ['micro', 'small', 'medium', 'large'] as const
const INDUSTRIES = ['manufacturing', 'wholesale-and-retail', 'education', 'other'] as const

/** The list of little giants that it is on, and its highest SRDI title, which goes with that. */
const TITLES = [
  { littleGiantLevel: 'none', srdiLevel: 'none' },
  { littleGiantLevel: 'none', srdiLevel: 'municipal' },
  { littleGiantLevel: 'none', srdiLevel: 'provincial' },
  { littleGiantLevel: 'provincial', srdiLevel: 'provincial' },
  { littleGiantLevel: 'provincial', srdiLevel: 'national' },
  { littleGiantLevel: 'national', srdiLevel: 'national' },
] as const

/** From when increments of retained VAT are listed, six by the month or two by the quarter, and what was filed last. */
interface VatRun {
  readonly vatRunFrom: string
  readonly lastFiledVatPeriod: string
}
const MONTHLY_RUNS: readonly VatRun[] = [
  { vatRunFrom: '2021-10', lastFiledVatPeriod: '2022-03' },
  { vatRunFrom: '2021-10', lastFiledVatPeriod: '2022-05' },
  { vatRunFrom: '2021-12', lastFiledVatPeriod: '2022-05' },
]
const QUARTERLY_RUNS: readonly VatRun[] = [
  { vatRunFrom: '2021-10', lastFiledVatPeriod: '2022-03' },
  { vatRunFrom: '2021-07', lastFiledVatPeriod: '2021-12' },
  { vatRunFrom: '2021-07', lastFiledVatPeriod: '2022-03' },
]

/** An enterprise of which everything is known that the measures for enterprises ask. */
export function enterprise(next: () => number) {
  const mostly = (share = 0.8): boolean => next() < share
  const two = (most: number): string => String(1 + Math.floor(next() * most)).padStart(2, '0')
  const day = (...years: readonly string[]): string => `${pick(next, years)}-${two(12)}-${two(28)}`
  const days = (): readonly string[] =>
    next() < 0.8 ? [] : [mostly() ? day('2018', '2020', '2022') : `2023-0${pick(next, [1, 2, 3, 4, 5])}-${two(28)}`]
  const before = 5 + Math.floor(next() * 40)
  const isMonthly = mostly(0.5)
  const isOnList = mostly(0.7)
  const isIndependentLegalPerson = mostly(0.95)
  const isPrivate = mostly(0.95)
  const listingStatus = pick(next, ['listed', 'preparing', 'neither'] as const)
  const increments = [1, 200000, '0.01', 700000, 3, pick(next, ['499999.99', 500000, 800000])]
  return {
    hasReportedProducts: mostly(),
    consentsToPublication: mostly(),
    size: pick(next, SIZES),
    rolloverNeedIsGenuine: mostly(),
    rolloverLender: mostly() ? ('cooperating' as const) : ('other' as const),
    appliesThroughLender: mostly(),
    rolloverAppliedOn: `2023-06-${two(28)}`,
    maturesOn: `2023-0${pick(next, [6, 7, 8])}-${two(28)}`,
    registeredDistrict: pick(next, DISTRICTS),
    operatingDistrict: pick(next, DISTRICTS),
    isIndependentLegalPerson,
    operatesLawfully: mostly(0.95),
    isPrivate,
    isHrServiceEnterprise: mostly(0.05),
    economicType: pick(next, ['other', 'other', 'collective-wholly-owned'] as const),
    employees: before + Math.floor(next() * 8) - 1,
    employeesAtLastYearEnd: before,
    headcountFellLastYear: mostly(0.05),
    insuresStaffAsRequired: mostly(0.95),
    isSeriouslyDishonest: mostly(0.05),
    violatesEnvironmentalPolicy: mostly(0.05),
    meetsBankCreditPolicy: mostly(),
    sukedaiPoolDistrict: pick(next, ['chongchuan', 'tongzhou', 'haimen', 'none'] as const),
    isTechnologyEnterprise: mostly(),
    appliesAs: isIndependentLegalPerson ? ('enterprise' as const) : ('individual-business' as const),
    hasMarketableProduct: mostly(),
    hasSalesContract: mostly(),
    hasStableCashFlow: mostly(),
    hasSoundAccounts: mostly(),
    hasNormalTaxRecord: mostly(),
    vatFilingCycle: isMonthly ? ('monthly' as const) : ('quarterly' as const),
    ...pick(next, isMonthly ? MONTHLY_RUNS : QUARTERLY_RUNS),
    vatIncrements: increments.slice(isMonthly ? 0 : 4),
    taxCreditRating: pick(next, ['A', 'B', 'C'] as const),
    appliesForVatRefund: true,
    vatRefundAppliedOn: `${pick(next, ['2022-06', '2022-11', '2023-02', '2023-12'])}-${two(28)}`,
    vatOffenceDates: days(),
    evasionPenaltyDates: days(),
    levyRefundDates: days(),
    industry: pick(next, INDUSTRIES),
    vatRefundSought: pick(next, ['increment', 'stock'] as const),
    ...pick(next, TITLES),
    isChainBackbone: mostly(0.3),
    wantsFlagshipCultivation: mostly(),
    hasFlagshipServiceNeeds: mostly(),
    hasFlagshipProspects: mostly(),
    hasAppliedForSuzhidai: mostly(),
    suzhidaiBankIsMatched: mostly(),
    meetsSuzhidaiConditions: mostly(),
    listingStatus,
    isOnListingWhiteList: listingStatus !== 'neither' && mostly(0.3),
    isGoingGlobal: mostly(0.3),
    isFlagship: mostly(0.2),
    hasFastTrackFiling: mostly(),
    paysHousingFund: mostly(),
    hasIntegratedCertificate: mostly(0.4),
    archiveLogin: pick(next, ['wechat', 'alipay', 'card', 'other'] as const),
    looksUpOwnArchive: mostly(),
    meetsCompanyLawyerConditions: mostly(0.4),
    majorProjectKind: pick(next, ['none', 'municipal-industrial', 'other'] as const),
    keyEnterpriseLevel: pick(next, ['none', 'municipal', 'other'] as const),
    isJiangsuEnterprise: mostly(),
    exhibitsAtCrossBorderExpo: mostly(0.2),
    isFinancialEnterprise: mostly(0.05),
    isRealEstateEnterprise: mostly(0.05),
    isGovernmentFinancingPlatform: !isPrivate && mostly(0.02),
    fxPenalties: next() < 0.8 ? [] : [`2022-${two(12)}-${two(28)}`],
    hasCapitalAccountFxIncome: true,
    isOnGoodsTradeFxList: isOnList,
    goodsTradeFxClass: isOnList ? pick(next, ['A', 'other'] as const) : undefined,
    fxDealOn: day('2022', '2023'),
    isUrbanHedger: mostly(),
    fxDealKind: pick(next, ['forward', 'option', 'swap'] as const),
    isFxDealWithNantongBank: mostly(),
    hadFxDerivativesInNantong: !mostly(0.5),
    hadFxDerivativesElsewhere: mostly(0.3),
    establishedOn: '2010-01-01',
  }
}

export type Enterprise = ReturnType<typeof enterprise>
