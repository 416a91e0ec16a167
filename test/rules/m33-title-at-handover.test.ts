import { describe, expect, it } from 'vitest'
import { handoverSteps, realEstateWindowService, titleCertificateAtHandover } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

const handover = {
  isTitleAppliedForOnSite: true,
  isTitleAppliedForOnline: true,
  hasSignedSealedContract: true,
  areTitleMaterialsSubmitted: true,
  isTitleTaxCheckPassed: true,
  isTitleRegistryCheckPassed: true,
  isTitleTaxAndFeePaid: true,
}
const filed = { ...handover, isSaleContractFiled: true }
const conditions = [
  { hasSignedSealedContract: false },
  { isTitleTaxCheckPassed: false },
  { isTitleRegistryCheckPassed: false },
  { isTitleTaxAndFeePaid: false },
]
/** A check that is passed says that there were materials. */
const implied = ['areTitleMaterialsSubmitted']

describe('titleCertificateAtHandover', () => {
  decides(titleCertificateAtHandover, {
    eligible: filed,
    stillEligible: [{ isSaleContractInEffect: false }],
    ineligible: [...conditions, { isSaleContractFiled: false }],
    implied,
  })

  describe('with a contract in effect', () => {
    decides(titleCertificateAtHandover, {
      eligible: { ...handover, isSaleContractInEffect: true },
      stillEligible: [{ isSaleContractFiled: false }],
      ineligible: [...conditions, { isSaleContractInEffect: false }],
      implied,
      options: { reading: 'in-effect' },
    })
  })

  it('by “提交材料后”: not before the materials are handed in', () => {
    const unchecked = { isTitleTaxCheckPassed: false, isTitleRegistryCheckPassed: false }
    const { outcome, unmet } = titleCertificateAtHandover({ ...filed, ...unchecked, areTitleMaterialsSubmitted: false })
    expect(outcome).toBe('ineligible')
    expect(factsIn(unmet)).toEqual([
      'areTitleMaterialsSubmitted',
      'isTitleTaxCheckPassed',
      'isTitleRegistryCheckPassed',
    ])
  })

  // M33 措施 “在交房现场‘掌上申请…’”: of another place and another way nothing is said.
  it.each([['isTitleAppliedForOnSite'], ['isTitleAppliedForOnline']])('says nothing where %s isn’t so', (fact) => {
    const { outcome, reasons, unmet } = titleCertificateAtHandover({ ...filed, [fact]: false })
    expect([outcome, reasons?.length, factsIn(unmet)]).toEqual(['not-covered', 1, [fact]])
  })

  it.each([
    ['hasSignedSealedContract', '住建部门'],
    ['isTitleTaxCheckPassed', '税务部门'],
    ['isTitleRegistryCheckPassed', '不动产登记部门'],
  ])('leaves %s to %s', (fact, zh) => {
    const { missing } = titleCertificateAtHandover({ ...filed, [fact]: undefined })
    expect(missing).toMatchObject([{ fact, judgedBy: { zh } }])
  })

  it('by “现场获取不动产权证书”: says what it gives, and leads to the steps and the payment', () => {
    const { gives, leadsTo } = titleCertificateAtHandover(filed)
    expect(gives?.zh).toContain('不动产权证书')
    expect(leadsTo).toEqual(['m33.handover-steps', 'm33.handover-payment'])
  })

  refuses(titleCertificateAtHandover, [
    [{ areTitleMaterialsSubmitted: false, isTitleTaxCheckPassed: true }, 'areTitleMaterialsSubmitted'],
    [{ areTitleMaterialsSubmitted: false, isTitleRegistryCheckPassed: true }, 'areTitleMaterialsSubmitted'],
    [{ isTitleTaxAndFeePaid: true, titleTaxDue: 1, titleFeeDue: 1, paidAtHandover: '1.99' }, 'isTitleTaxAndFeePaid'],
    [{ isTitleTaxAndFeePaid: false, titleTaxDue: 1, titleFeeDue: 1, paidAtHandover: 2 }, 'isTitleTaxAndFeePaid'],
  ])
})

describe('handoverSteps', () => {
  it('by “掌上申请、一网通办、线上缴税（费）、当场拿证”: lists four, in order', () => {
    expect(handoverSteps().entries.map((one) => one.label.zh)).toEqual([
      '掌上申请',
      '一网通办',
      '线上缴税（费）',
      '当场拿证',
    ])
  })

  it('by “线上苏小登·南通e证通”: says where one applies, who checks, and what is paid', () => {
    const [application, handling, payment] = handoverSteps().entries
    expect(application).toMatchObject({ channel: { zh: '南通百通APP“线上苏小登·南通e证通”' } })
    expect(handling).toMatchObject({ checkedBy: [{ zh: '税务部门' }, { zh: '登记部门' }] })
    expect(payment).toMatchObject({
      pays: [{ zh: '税款' }, { zh: '登记费' }],
      how: [{ zh: '一次收缴' }, { zh: '后台分账' }],
    })
  })
})

describe('realEstateWindowService', () => {
  it.each([
    ['one-officer', 'found', ['一人受理']],
    ['all-matters', 'found', ['综合收件']],
    ['any-window', 'found', ['无差别受理']],
    ['other', 'not-listed', []],
  ] as const)('looked up by %s, is %s', (registryWindowPractice, outcome, labels) => {
    const listing = realEstateWindowService({ registryWindowPractice })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('by “推动”, “逐步推进”: is an aim of three departments', () => {
    const { entries, force } = realEstateWindowService()
    expect(force).toBe('aims')
    for (const { departments } of entries) expect(departments.map((one) => one.zh)).toEqual(['住建', '税务', '登记'])
  })

  refuses(realEstateWindowService, [[{ registryWindowPractice: 'closed' }, 'registryWindowPractice']])
})
