import { describe, expect, it } from 'vitest'
import { realEstateWindowService, titleCertificateAtHandover } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const handover = {
  isTitleAppliedForOnSite: true,
  hasSignedSealedContract: true,
  areTitleMaterialsSubmitted: true,
  isTitleTaxCheckPassed: true,
  isTitleRegistryCheckPassed: true,
  isTitleTaxAndFeePaid: true,
}
const conditions = [
  { isTitleAppliedForOnSite: false },
  { hasSignedSealedContract: false },
  { areTitleMaterialsSubmitted: false },
  { isTitleTaxCheckPassed: false },
  { isTitleRegistryCheckPassed: false },
  { isTitleTaxAndFeePaid: false },
]

describe('titleCertificateAtHandover', () => {
  decides(titleCertificateAtHandover, {
    eligible: { ...handover, isSaleContractFiled: true },
    stillEligible: [{ isSaleContractInEffect: false }],
    ineligible: [...conditions, { isSaleContractFiled: false }],
  })

  describe('with a contract in effect', () => {
    decides(titleCertificateAtHandover, {
      eligible: { ...handover, isSaleContractInEffect: true },
      stillEligible: [{ isSaleContractFiled: false }],
      ineligible: [...conditions, { isSaleContractInEffect: false }],
      options: { reading: 'in-effect' },
    })
  })

  it.each([
    ['isTitleTaxCheckPassed', '税务部门'],
    ['isTitleRegistryCheckPassed', '不动产登记部门'],
  ])('leaves %s to %s', (fact, zh) => {
    const { missing } = titleCertificateAtHandover({ ...handover, isSaleContractFiled: true, [fact]: undefined })
    expect(missing).toMatchObject([{ fact, judgedBy: { zh } }])
  })
})

describe('realEstateWindowService', () => {
  it.each([
    ['all-matters', 'found', ['综合收件']],
    ['any-window', 'found', ['无差别受理']],
    ['other', 'not-listed', []],
  ] as const)('looked up by %s, is %s', (registryWindowMode, outcome, labels) => {
    const listing = realEstateWindowService({ registryWindowMode })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })
  it('lists two', () => {
    expect(realEstateWindowService().entries).toHaveLength(2)
  })
  refuses(realEstateWindowService, [[{ registryWindowMode: 'closed' }, 'registryWindowMode']])
})
