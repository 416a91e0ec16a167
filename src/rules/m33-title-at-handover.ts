import {
  contractInEffectOrFiled,
  handoverDepartments,
  titleAtHandover,
  windowsNowOrInTheEnd,
} from '../data/m33-title-at-handover'
import { interpretation, measureText } from '../facts/document'
import { homeHandover } from '../facts/home-handover'
import { all, catalogue, covered, eligibility, optionsOf, question } from '../language'

const contract = /* @__PURE__ */ question({
  about: { zh: '合同须备案还是生效', en: 'whether the contract must be filed or in effect' },
  because: {
    zh: '电子合同由住建部门提供，提供的是备案的合同',
    en: 'the electronic contract comes from the housing authority, and what it has is the contract on file',
  },
  options: {
    filed: { zh: '已备案', en: 'filed' },
    'in-effect': { zh: '已生效', en: 'in effect' },
  },
})

/**
 * Whether the buyer of a new home gets the title certificate at the handover (交房即发证, 不动产权证书).
 *
 * @example
 * titleCertificateAtHandover({ isTitleAppliedForOnSite: true, isTitleAppliedForOnline: true, isTitleTaxAndFeePaid: false }).outcome // 'ineligible'
 */
export const titleCertificateAtHandover = eligibility('m33.title-certificate-at-handover', () => ({
  title: { zh: '交房现场领取不动产权证书', en: 'Title certificate at the handover of a new home' },
  source: interpretation('交房即发证'),
  subject: homeHandover,
  covers: [
    covered(homeHandover.isTitleAppliedForOnSite, {
      zh: '只写了在交房现场申请的；在别处申请的文中未写',
      en: 'only an application at the handover site is spoken of; of one made elsewhere nothing is said',
    }),
    covered(homeHandover.isTitleAppliedForOnline, {
      zh: '只写了在线上平台申请的；以其他方式申请的，当场能否拿证文中未写',
      en: 'only an online application is spoken of; whether another brings the certificate at once isn’t stated',
    }),
  ],
  when: all(
    homeHandover.hasSignedSealedContract,
    contract.read({ filed: homeHandover.isSaleContractFiled, 'in-effect': homeHandover.isSaleContractInEffect }),
    homeHandover.areTitleMaterialsSubmitted,
    homeHandover.isTitleTaxCheckPassed,
    homeHandover.isTitleRegistryCheckPassed,
    homeHandover.isTitleTaxAndFeePaid,
  ),
  gives: {
    zh: '在交房现场当场领取不动产权证书',
    en: 'the certificate of title to the home, in hand on the spot at the handover',
  },
  leadsTo: ['m33.handover-steps', 'm33.handover-payment'],
  discrepancies: [contractInEffectOrFiled],
  notes: [
    { zh: '“当场”没有时限', en: 'on the spot has no time limit' },
    { zh: '按揭贷款如何办理，文中未提', en: 'a loan for the purchase is not mentioned' },
    { zh: '登记须提交哪些材料，文中未写', en: 'which materials the registration needs isn’t stated' },
  ],
}))

/**
 * The steps from the application to the certificate, at the handover site (交房现场的办理步骤).
 *
 * @returns the steps, in order: the first with its `channel`, the second with who checks (`checkedBy`), the third with what is paid
 *   (`pays`) and `how`
 * @example
 * handoverSteps().entries[0].channel.zh // '南通百通APP“线上苏小登·南通e证通”'
 */
export const handoverSteps = catalogue('m33.handover-steps', () => {
  const { contractConditions, onlineChannel, onSiteSteps, payItems, paymentMode, reviewers, taxFeeTogether } =
    titleAtHandover
  const [application, handling, payment, certificate] = onSiteSteps
  const [channel] = onlineChannel
  const [together] = taxFeeTogether
  const conditions = contractConditions.map((one) => one.label)
  return {
    title: { zh: '交房即发证办理步骤', en: 'Title at the handover: the steps' },
    source: interpretation('交房即发证'),
    subject: homeHandover,
    entries: [
      { ...application, channel: channel.label },
      { ...handling, checkedBy: reviewers.map((one) => one.label) },
      { ...payment, pays: payItems.map((one) => one.label), how: paymentMode.map((one) => one.label) },
      certificate,
    ],
    discrepancies: [contractInEffectOrFiled],
    notes: [
      {
        zh: `合同由住建部门共享，措施要求${conditions.map((one) => one.zh).join('、')}`,
        en: `the contract is shared by the housing authority; by the measure it is ${conditions.map((one) => one.en).join(', ')}`,
      },
      {
        zh: `税务、登记同步线上验核，通过后一次性付清，${together.label.zh}；各步用时文中未写`,
        en: `both check online at the same time; once that is passed one pays in full at once, ${together.label.en}; how long a step takes isn’t stated`,
      },
    ],
  }
})

/**
 * How the registry's windows are to take in applications for title (线下登记窗口).
 *
 * @returns the practices, each with the `departments` at work on it; `not-listed` for another
 * @example
 * realEstateWindowService({ registryWindowPractice: 'any-window' }).outcome // 'found'
 */
export const realEstateWindowService = catalogue('m33.real-estate-window-service', () => {
  const departments = titleAtHandover.departments.map((one) => one.label)
  return {
    title: { zh: '线下不动产登记窗口', en: 'Real-estate registry: its windows' },
    source: measureText(),
    subject: homeHandover,
    force: 'aims',
    entries: [
      ...optionsOf(homeHandover.registryWindowPractice, ['one-officer']),
      ...titleAtHandover.offlineWindowModes,
    ].map((one) => ({ ...one, departments })),
    lookUp: homeHandover.registryWindowPractice,
    key: 'key',
    discrepancies: [windowsNowOrInTheEnd, handoverDepartments],
    notes: [
      { zh: '商品房、存量房转移登记都在内', en: 'for the transfer of new and of existing homes' },
      {
        zh: '先逐步推进“一人受理”，最终实现综合收件、无差别受理；没有日期',
        en: 'one officer for all is come to step by step, and one intake for every matter and acceptance at any window in the end; no date is set',
      },
    ],
  }
})
