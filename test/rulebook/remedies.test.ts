import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate, InvalidFactsError, type Options, provision, remedies } from '../../src/index'
import { vehicleSubsidyEligibility } from '../../src/rules/index'

/* That every remedy works and none of its changes can be spared is one of the laws: see laws.test.ts. */

type Facts = Readonly<Record<string, unknown>>

/** What each remedy changes, by fact: the value, or every option that helps alike. */
const found = (of: Parameters<typeof remedies>[0], facts: Facts, options?: Options) =>
  remedies(of, facts, options).remedies.map(({ changes }) =>
    Object.fromEntries(changes.map(({ fact, to, oneOf }) => [fact, oneOf ?? to])),
  )

const van = {
  isCertifiedOperator: true,
  annualAssessmentPassed: true,
  isNewEnergy: true,
  vehicleType: 'light-box-truck',
  cityMileageKm: '19500.5',
} as const
const startUp = JSON.parse(readFileSync(new URL('../fixtures/tech-start-up.json', import.meta.url), 'utf8'))
const asked = (id: string) =>
  Object.fromEntries(Object.entries(startUp).filter(([name]) => provision(id).needs.includes(name)))

describe('M33, the certificate at the handover', () => {
  const buyer = {
    isTitleAppliedForOnSite: true,
    isTitleAppliedForOnline: true,
    hasSignedSealedContract: true,
    isSaleContractFiled: true,
    areTitleMaterialsSubmitted: true,
    isTitleTaxCheckPassed: true,
    isTitleRegistryCheckPassed: true,
    isTitleTaxAndFeePaid: false,
  }
  it('“申请人一次性付清税款和登记费”: is to be had by paying, which the applicant does', () => {
    const [first, ...more] = remedies('m33.title-certificate-at-handover', buyer).remedies
    expect(more).toEqual([])
    expect(first).toMatchObject({
      changes: [{ fact: 'isTitleTaxAndFeePaid', how: 'pay', to: true }],
      words: { zh: '做到：税费已一次性付清', en: 'make it so: tax and fee paid in full at once' },
    })
  })
})

describe('M56, leaving straight after the sea trial', () => {
  it('“允许船舶试航成功后不必再回码头直接出境”: of a trial that is still to come, is to be waited for', () => {
    const ship = { shipCompletion: 'new-built', isOnInternationalVoyages: true, isFromNantongPortYard: true } as const
    const facts = {
      ...ship,
      isReadyForDelivery: true,
      isExitClearedBeforeTrial: true,
      seaTrialState: 'not-ended',
    } as const
    expect(remedies('m56.sea-trial-exit', facts).remedies).toMatchObject([
      { changes: [{ fact: 'seaTrialState', how: 'wait', to: 'succeeded' }], words: { zh: '试航情况：试航成功' } },
    ])
  })
})

describe('M06, the vehicle subsidy', () => {
  it('gives a numeric gap as an amount, with unit and words', () => {
    const [first, ...more] = remedies(vehicleSubsidyEligibility, van).remedies
    expect(first?.changes).toMatchObject([
      { fact: 'cityMileageKm', how: 'reach', from: '19500.5', to: '20000', gap: '499.5', unit: '公里' },
    ])
    expect(first?.words).toEqual({
      zh: '市区行驶里程：达到20,000公里（还差499.5公里），最迟2023-09-30',
      en: 'mileage in the city: reach 20,000 km (499.5 km more), by 2023-09-30',
    })
    expect(more).toEqual([])
  })
  it('counts on no mileage after the last day of the count', () => {
    expect(found(vehicleSubsidyEligibility, van, { asOf: '2023-09-30' })).toEqual([{ cityMileageKm: '20000' }])
    expect(remedies(vehicleSubsidyEligibility, van, { asOf: '2023-10-01' })).toMatchObject({
      remedies: [],
      because: { zh: '取决于申请人不能自行改变的：市区行驶里程' },
    })
  })
  it.each([
    [
      'm65.hospitalisation-subsidy-recipient',
      { isEmployedInService: true, wasHospitalisedIn2023: false },
      '2023年住院治疗',
    ],
    ['m24.eia-pilot-park', { parkLevel: 'provincial', isPlanningEiaApproved: true, isChemicalPark: true }, '化工园区'],
    ['m10.manager-exemption', { managementErrorField: 'innovation-work', soughtPrivateGain: true }, '谋取私利'],
  ] as const)('%s: names what fails alone, and not what the text has to speak of and does', (id, facts, failing) => {
    expect(remedies(id, facts)).toMatchObject({
      outcome: 'ineligible',
      because: { zh: `取决于申请人不能自行改变的：${failing}` },
    })
  })
  it('m04.xiaoweidai-eligibility: no district of which the text says nothing, whatever else is known', () => {
    const six = ['chongchuan', 'development-zone', 'suxitong', 'tongzhou', 'haimen', 'tongzhouwan']
    const far = { registeredDistrict: 'rugao', operatingDistrict: 'haimen', size: 'small', appliesAs: 'enterprise' }
    for (const more of [{}, { hasSalesContract: true, hasNormalTaxRecord: true }]) {
      const [first, ...others] = remedies('m04.xiaoweidai-eligibility', { ...far, ...more } as never).remedies
      expect([others, first?.changes[0]?.oneOf]).toEqual([[], six])
    }
  })
  it('sets the names of several facts off, which may be sentences', () => {
    const { because } = remedies('m04.xiaoweidai-eligibility', { hasMarketableProduct: false, hasSalesContract: false })
    expect(because).toEqual({
      zh: '取决于申请人不能自行改变的：“产品适销对路”“有销售合同或定单”',
      en: 'it turns on what the asker can’t change: “its products sell”, “has sales contracts or orders”',
    })
  })
  it('and so where a remedy hangs on more besides: a label with a comma is one thing', () => {
    const known = { appliesForVatRefund: true, taxCreditRating: 'A', levyRefundDates: [] } as const
    const spent = { evasionPenaltyDates: ['2020-07-01', '2020-08-01'], vatRefundAppliedOn: '2023-06-15' }
    const [first] = remedies('m08.general-refund-eligibility', { ...known, ...spent }, { asOf: '2023-06-15' }).remedies
    expect(first?.provided.length).toBeGreaterThan(1)
    for (const { label } of first?.provided ?? []) {
      expect(first?.words.zh).toContain(`“${label.zh}”`)
      expect(first?.words.en).toContain(`“${label.en}”`)
    }
  })
  it('turns no vehicle into another', () => {
    expect(remedies(vehicleSubsidyEligibility, { ...van, isNewEnergy: false })).toMatchObject({
      outcome: 'ineligible',
      remedies: [],
      because: { en: 'it turns on what the asker can’t change: a new-energy vehicle' },
    })
  })
  it('works where only the mileage is known', () => {
    const [first] = remedies(vehicleSubsidyEligibility, { cityMileageKm: 19500 }).remedies
    expect(first?.changes).toMatchObject([{ fact: 'cityMileageKm', to: '20000', gap: '500' }])
    expect(first?.provided.map((one) => one.fact)).toEqual(expect.arrayContaining(['isNewEnergy', 'vehicleType']))
  })
  it('follows a changed figure', () => {
    const options = { parameters: { 'm06.mileage-threshold': '2.5' } }
    expect(found(vehicleSubsidyEligibility, van, options)).toEqual([{ cityMileageKm: '25000' }])
  })
})

describe('M09, the papers of a power account', () => {
  const highVoltage = { supplyScopeIsRecognised: true, powerCustomerClass: 'high-voltage' } as const
  const all = ['identity', 'address-title', 'project-approval'] as const
  it.each([
    ['the paper that lacks', ['identity', 'address-title'], all],
    ['all of them where there is none', [], all],
    ['all of them where the list is left out', undefined, all],
  ])('are to be handed in: %s', (_, had, needed) => {
    const facts = { ...highVoltage, ...(had && { powerDocuments: had }) }
    const list = found('m09.power-account-documents', facts)
    expect(list.map(({ powerDocuments }) => [...(powerDocuments as string[])].sort())).toEqual([[...needed].sort()])
  })
  it('are never made to fit by another class or an earlier stage', () => {
    const pile = {
      supplyScopeIsRecognised: true,
      powerCustomerClass: 'charging-pile',
      chargingPileStage: 'before-works',
    }
    const list = found('m09.power-account-documents', { ...pile, powerDocuments: ['identity'] })
    expect(list.map((one) => Object.keys(one))).toEqual([['powerDocuments']])
  })
  it('don’t help where the scope isn’t recognised, of which the text doesn’t speak', () => {
    const { remedies: list, because } = remedies('m09.power-account-documents', {
      ...highVoltage,
      supplyScopeIsRecognised: false,
      powerDocuments: all,
    })
    expect([list, because?.zh]).toEqual([[], expect.stringContaining('供用电范围')])
  })
})

describe('M08, the refund', () => {
  const retailer = {
    size: 'large',
    industry: 'education',
    vatRefundSought: 'increment',
    taxCreditRating: 'A',
    vatOffenceDates: [],
    evasionPenaltyDates: ['2022-05-01', '2022-06-01'],
    levyRefundDates: [],
  }
  it('is applied for on a later day, never on an earlier one, nor in another industry', () => {
    const early = { ...retailer, vatRefundAppliedOn: '2022-06-15' }
    const list = found('m08.relaxed-refund-eligibility', { ...early, evasionPenaltyDates: [] }, { asOf: '2022-06-15' })
    expect(list).toEqual([{ vatRefundAppliedOn: '2022-07-01' }])
    const others = found('m08.relaxed-refund-eligibility', { ...early, industry: 'other' }, { asOf: '2023-06-15' })
    expect(others).toEqual([])
  })
  it('waits until one of two penalties is over 36 months old', () => {
    const facts = { ...retailer, vatRefundAppliedOn: '2022-07-10' }
    const list = found('m08.relaxed-refund-eligibility', facts, { asOf: '2022-07-10' })
    for (const { vatRefundAppliedOn } of list) expect(String(vatRefundAppliedOn).slice(0, 7)).toBe('2025-05')
    expect(list).toHaveLength(1)
  })
})

describe('M23, M14 and M65', () => {
  it('never find that a fire review isn’t required', () => {
    const facts = {
      isLandUseSettled: true,
      hasPlanningPermit: true,
      firstDrawingReview: 'certificate',
      isGeneralContractorDetermined: true,
      isGeneralContractSigned: true,
      isFireReviewRequired: true,
      isFireReviewPassed: false,
      mayPermitPrecedeFireReview: false,
    } as const
    expect(evaluate('m23.construction-permit-conditions', facts).outcome).toBe('ineligible')
    expect(found('m23.construction-permit-conditions', facts)).toEqual([])
  })
  it('never add a year with grade A', () => {
    const facts = { yearsGradedA: 2, gradeInRenewalYear: 'A', longestRunGradedA: 3 }
    expect(found('m14.cylinder-self-declared-renewal', facts)).toEqual([])
  })
  it('never move the end of a base period', () => {
    const facts = {
      worksAtUrbanEnterprise: true,
      qualification: 'master',
      meetsTalentAllowanceConditions: true,
      homeIsOrdinaryCommercial: true,
      homeIsInUrbanNantong: true,
      homePurchasedOn: '2023-06-01',
      basePeriodEnd: '2020-12-31',
      workAtPurchase: 'urban-enterprise',
      isInsuredAfterPurchase: true,
    } as const
    const { outcome, remedies: list } = remedies('m65.talent-extension-eligibility', facts)
    expect([outcome, list]).toEqual(['ineligible', []])
  })
})

describe('names within marks', () => {
  it('are in single ones: M27', () => {
    const open = {
      holdsValidSurveyCertificate: false,
      isTransferFilingAccepted: false,
      transferReason: 'ownership',
    } as const
    const { because } = remedies('m27.short-term-nationality-certificate', open, { asOf: '2023-06-05' })
    expect(because?.zh).toBe('取决于申请人不能自行改变的：“‘不停航办证’申请已受理”“持有效的原船舶检验证书”')
  })
})

describe('what would have had to be done by a day that is past', () => {
  const tenant = {
    worksAtUrbanEnterprise: true,
    qualification: 'master',
    meetsTalentAllowanceConditions: true,
    basePeriodEnd: '2023-06-30',
    hasBoughtHome: false,
  } as const
  // M65 解读 “享受期满后两年内”: up to 30 June 2025.
  it.each([
    ['2023-06-05', [['hasBoughtHome']], undefined],
    ['2025-06-30', [['hasBoughtHome']], undefined],
    ['2025-07-01', [], '取决于申请人不能自行改变的：购房日'],
  ])('M65: on %s no home is proposed to be bought too late', (asOf, changed, because) => {
    const { remedies: list, because: none } = remedies('m65.talent-extension-eligibility', tenant, { asOf })
    expect(list.map(({ changes }) => changes.map(({ fact }) => fact))).toEqual(changed)
    expect(none?.zh).toBe(because)
  })
  const filed = {
    transferReason: 'ownership',
    hasNewOwnerFiled: false,
    hasOldOwnerFiled: true,
    oldOwnerFiledAt: '2023-03-01T09:00',
  } as const
  // M27 解读 “新旧船舶所有人需要分别同时”: on the same day.
  it.each([
    ['2023-03-01', 1],
    ['2023-03-02', 0],
  ])('M27: on %s a new owner can still file on the old one’s day, or not', (asOf, count) => {
    expect(remedies('m27.registry-transfer-filing', filed, { asOf }).remedies).toHaveLength(count)
  })
})

describe('M04, the loans', () => {
  it('names districts that help alike once', () => {
    const facts = {
      registeredDistrict: 'rugao',
      isIndependentLegalPerson: true,
      operatesLawfully: true,
      size: 'small',
    } as const
    const { remedies: list } = remedies('m04.jianghaidai-eligibility', facts)
    expect(list).toHaveLength(1)
    expect(list[0]?.changes[0]?.oneOf).toHaveLength(8)
    expect(list[0]?.words.en).toMatch(/^where it is registered: one of Chongchuan District, /)
    expect(found('m04.jianghaidai-eligibility', { ...facts, size: 'large' })).toEqual([])
  })
  it('reach a number of staff, and touch no economic type', () => {
    const facts = { ...asked('m04.sugangdai-eligibility'), meetsBankCreditPolicy: true }
    expect(found('m04.sugangdai-eligibility', facts)).toEqual([])
    expect(found('m04.sugangdai-eligibility', { ...facts, economicType: 'other' })).toEqual([{ employees: 10 }])
  })
  it('have nothing to say where what shuts it out is past', () => {
    const eligible = {
      ...asked('m04.sugangdai-eligibility'),
      meetsBankCreditPolicy: true,
      economicType: 'other',
      employees: 10,
    } as const
    expect(evaluate('m04.sugangdai-eligibility', eligible).outcome).toBe('eligible')
    const shrunk = { ...eligible, headcountFellLastYear: true }
    expect(evaluate('m04.sugangdai-eligibility', shrunk).outcome).toBe('ineligible')
    expect(found('m04.sugangdai-eligibility', shrunk)).toEqual([])
  })
})

describe('remedies', () => {
  it('refuses what is no eligibility', () => {
    expect(() => remedies('m03.loan-rollover-fee' as string, {})).toThrow(InvalidFactsError)
    expect(() => remedies('m06.vehicle-subsidy-eligibility', { cityMileage: 1 } as object)).toThrow(
      /did you mean cityMileageKm/,
    )
  })
})
