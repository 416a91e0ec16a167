import {
  contractInEffectOrFiled,
  handoverDepartments,
  titleAtHandover,
  windowsNowOrInTheEnd,
} from '../data/m33-title-at-handover'
import { interpretation, measureText } from '../facts/document'
import { homeHandover } from '../facts/home-handover'
import { all, catalogue, eligibility, reading } from '../language'

/**
 * Whether the buyer of a new home gets the title certificate at the handover (交房即发证, 不动产权证书).
 *
 * @example
 * titleCertificateAtHandover({ isTitleTaxAndFeePaid: false }).outcome // 'ineligible'
 */
export const titleCertificateAtHandover = eligibility('m33.title-certificate-at-handover', () => ({
  title: { zh: '交房现场领取不动产权证书', en: 'Title certificate at the handover of a new home' },
  source: interpretation('交房即发证'),
  subject: homeHandover,
  when: all(
    homeHandover.isTitleAppliedForOnSite,
    homeHandover.hasSignedSealedContract,
    reading('filed', { filed: homeHandover.isSaleContractFiled, 'in-effect': homeHandover.isSaleContractInEffect }),
    homeHandover.areTitleMaterialsSubmitted,
    homeHandover.isTitleTaxCheckPassed,
    homeHandover.isTitleRegistryCheckPassed,
    homeHandover.isTitleTaxAndFeePaid,
  ),
  readings: [
    {
      about: { zh: '合同须备案还是生效', en: 'whether the contract must be filed or in effect' },
      default: 'filed',
      because: {
        zh: '电子合同由住建部门提供，提供的是备案的合同',
        en: 'the electronic contract comes from the housing authority, and what it has is the contract on file',
      },
      options: {
        filed: { zh: '已备案', en: 'filed' },
        'in-effect': { zh: '已生效', en: 'in effect' },
      },
    },
  ],
  discrepancies: [contractInEffectOrFiled],
  notes: [
    { zh: '“当场”没有时限', en: 'on the spot has no time limit' },
    { zh: '按揭贷款如何办理，文中未提', en: 'a loan for the purchase is not mentioned' },
  ],
}))

/**
 * How the registry's windows take in applications for title (线下登记窗口).
 *
 * @example
 * realEstateWindowService({ registryWindowMode: 'any-window' }).outcome // 'found'
 */
export const realEstateWindowService = catalogue('m33.real-estate-window-service', () => ({
  title: { zh: '线下不动产登记窗口', en: 'Real-estate registry: its windows' },
  source: measureText(),
  subject: homeHandover,
  entries: titleAtHandover.offlineWindowModes,
  lookUp: homeHandover.registryWindowMode,
  key: 'key',
  discrepancies: [windowsNowOrInTheEnd, handoverDepartments],
  notes: [
    { zh: '商品房、存量房转移登记都在内', en: 'for the transfer of new and of existing homes' },
    {
      zh: '解读作为逐步实现的目标，没有日期',
      en: 'as explained it is a goal that is come to step by step, with no date',
    },
  ],
}))
