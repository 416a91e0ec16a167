import {
  disputeCentreEndState,
  fastTrackTerm,
  ipCompass,
  preExaminationStages,
  riskAssessmentWhiteList,
} from '../data/m16-ip-compass'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { patent } from '../facts/patent'
import { all, any, catalogue, covered, eligibility, optionsOf, question, quoting } from '../language'
import { ofTheChannel } from './parts/m16-promise'

const filing = /* @__PURE__ */ question({
  about: { zh: '专利快审备案是否为前提', en: 'whether the fast-track filing is a precondition' },
  because: {
    zh: '通道按企业类别开通，备案写的是“可”；时限另以备案为前提',
    en: 'the channel is opened to kinds of enterprise, which “may” file; only the promised times need the filing',
  },
  options: {
    'filing-not-needed': { zh: '不以备案为前提', en: 'no filing is needed' },
    'filing-needed': { zh: '须先备案', en: 'the filing comes first' },
  },
})

/**
 * Whether an enterprise has the green channel for patent pre-examination (专利预审绿色通道).
 *
 * @example
 * patentGreenChannel({ srdiLevel: 'none' }).missing[0].fact // 'isFlagship'
 */
export const patentGreenChannel = eligibility('m16.patent-green-channel', () => {
  return {
    title: { zh: '专利预审绿色通道', en: 'Patent pre-examination: the green channel' },
    source: measureText(),
    subject: enterprise,
    covers: [
      covered(ofTheChannel(), {
        zh: '绿色通道只写给专精特新、“旗舰领航”企业，其他企业文中未写',
        en: 'it is for SRDI and Flagship Leadership enterprises; of others nothing is said',
      }),
    ],
    when: filing.read({ 'filing-not-needed': all(), 'filing-needed': patent.hasFastTrackFiling }),
    gives: quoting(
      {
        zh: '专利预审绿色通道：在系统作快审备案后，{fieldCheckDays}核实预审领域，{responseDays}响应，{closingDays}预审结案',
        en: 'the green channel: once filed for the fast track in the system, the technical field is checked in {fieldCheckDays}, a response comes in {responseDays} and the pre-examination is closed in {closingDays}',
      },
      ipCompass,
    ),
    leadsTo: ['m16.patent-pre-examination-deadlines', 'm16.ip-compass-services'],
    discrepancies: [fastTrackTerm, preExaminationStages],
    notes: [{ zh: '专精特新未写级别，各级均可', en: 'no level of the SRDI title is stated: any will do' }],
  }
})

const whiteList = /* @__PURE__ */ question({
  about: { zh: '拟上市企业是否须列入白名单', en: 'whether an enterprise preparing to list must be on the white list' },
  because: { zh: '解读写得更具体，范围也较窄', en: 'the interpretation is the more specific, and narrower' },
  options: {
    'white-list': { zh: '须列入白名单', en: 'on the white list' },
    'any-preparing': { zh: '拟上市即可', en: 'preparing is enough' },
  },
})

const listed = /* @__PURE__ */ question({
  about: { zh: '白名单是否也限定上市企业', en: 'whether the white list binds listed enterprises too' },
  because: {
    zh: '“白名单”紧接“拟上市”，只修饰它',
    en: 'the words stand with “preparing to list” and belong to it',
  },
  options: {
    'listed-as-such': { zh: '上市企业不须在白名单', en: 'a listed enterprise needs none' },
    'listed-on-white-list': { zh: '上市企业也须在白名单', en: 'a listed enterprise must be on it' },
  },
})

/**
 * Whether an enterprise gets the assessment of its intellectual-property risks (知识产权风险评估).
 *
 * @example
 * ipRiskAssessment({ listingStatus: 'preparing', isOnListingWhiteList: true }).outcome // 'eligible'
 */
export const ipRiskAssessment = eligibility('m16.ip-risk-assessment', () => {
  const { isGoingGlobal, isOnListingWhiteList, listingStatus } = enterprise
  const isListed = listingStatus.is('listed')
  const isPreparing = listingStatus.is('preparing')
  return {
    title: { zh: '知识产权风险评估服务', en: 'Intellectual property: risk assessment' },
    source: interpretation('风险评估'),
    subject: enterprise,
    covers: [
      covered(
        any(
          listed.read({ 'listed-as-such': isListed, 'listed-on-white-list': all(isListed, isOnListingWhiteList) }),
          whiteList.read({ 'white-list': all(isPreparing, isOnListingWhiteList), 'any-preparing': isPreparing }),
          isGoingGlobal,
        ),
        {
          zh: '评估只写给上市企业、拟上市白名单企业和“走出去”企业，按所取的读法，这家企业文中未写',
          en: 'the assessment is for enterprises that are listed, prepare to list and are on the white list, or go global; by the reading taken nothing is said of this one',
        },
      ),
    ],
    when: all(),
    gives: {
      zh: '知识产权风险评估：企业知识产权基本情况、风险分析、风险防范等',
      en: 'an assessment of intellectual-property risks: what the enterprise has, its risks, how they are prevented, and more',
    },
    leadsTo: ['m16.ip-compass-services'],
    discrepancies: [riskAssessmentWhiteList],
    notes: [
      {
        zh: '白名单由谁列、“走出去”如何认定，文中未写',
        en: 'who keeps the white list, and what going global is, is not stated',
      },
      { zh: '如何申请、是否收费，文中未写', en: 'how to ask for it, and whether there is a fee, is not stated' },
    ],
  }
})

/**
 * The services of the Compass plan (“指南针计划”服务): what each holds, and where it is to be had.
 *
 * @returns the entries: the assessment with its `content`, the disputes with their `centre` and its `state`, the channel with `handledBy`, `system` and `times`
 * @example
 * ipCompassServices({ ipCompassService: 'pre-examination' }).entries[0].system[0].url // 'http://58.221.238.219:10081/index.html'
 */
export const ipCompassServices = catalogue('m16.ip-compass-services', () => {
  const details = {
    'risk-assessment': { serves: ipCompass.riskAssessmentEnterprises, content: ipCompass.riskAssessmentContent },
    'overseas-disputes': {
      centre: ipCompass.overseasDisputeBranchCentre,
      state: {
        zh: '分中心筹建中，尚待获批；拟建立企业海外知识产权纠纷指导与协调机制',
        en: 'the branch is in preparation and still to be approved; a mechanism to guide enterprises in disputes abroad and to coordinate is to be set up',
      },
    },
    'pre-examination': {
      serves: ipCompass.greenChannelEnterprises,
      handledBy: ipCompass.handlingBody,
      system: ipCompass.preExaminationSystem,
      times: quoting(
        {
          zh: '{fieldCheckDays}核实预审领域，{responseDays}响应，{closingDays}预审结案',
          en: 'the technical field is checked in {fieldCheckDays}, a response comes in {responseDays}, the pre-examination is closed in {closingDays}',
        },
        ipCompass,
      ),
    },
  }
  return {
    title: { zh: '知识产权“指南针计划”服务', en: 'Intellectual property: services of the Compass plan' },
    source: interpretation(),
    subject: patent,
    entries: optionsOf(patent.ipCompassService).map((one) => ({ ...one, ...details[one.key] })),
    lookUp: patent.ipCompassService,
    key: 'key',
    discrepancies: [disputeCentreEndState, preExaminationStages],
    notes: [{ zh: '评估内容以“等”收尾', en: 'what the assessment holds is an open list' }],
  }
})
