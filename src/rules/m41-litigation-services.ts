import { litigationServices, litigationServicesWording, preSuitAppraisal } from '../data/m41-litigation-services'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { courtCase } from '../facts/court-case'
import { dispute } from '../facts/dispute'
import { interpretation, measureText } from '../facts/document'
import { catalogue, classification, goal, namesOf, nothing, period, target, text, when } from '../language'

/**
 * What can be done online in an enterprise’s case (在线立案、在线调解、在线诉讼、在线送达) on the city’s app.
 *
 * @returns the entries, each with the `app`; `not-listed` for another function
 * @example
 * onlineLitigationFunctions({ onlineLitigationFunction: 'filing' }).outcome // 'found'
 */
export const onlineLitigationFunctions = catalogue('m41.online-litigation-functions', () => ({
  title: { zh: '“南通百通”APP在线诉讼功能', en: 'Litigation online, on the app' },
  source: measureText(),
  subject: courtCase,
  entries: litigationServices.onlineFunctions.map((one) => ({ ...one, app: litigationServices.app[0].label })),
  lookUp: courtCase.onlineLitigationFunction,
  key: 'key',
  discrepancies: [litigationServicesWording],
  notes: [
    {
      zh: '措施写的是涉企案件；解读只说当事人，没有限于企业',
      en: 'the measure speaks of cases that involve enterprises; the interpretation of parties, and not of enterprises alone',
    },
  ],
}))

/**
 * Whether every township and sub-district has a Zhiyun e-station (“支云e站”乡镇街道全覆盖).
 *
 * @returns how it stands; the shortfall is how many have none yet
 * @example
 * zhiyunStationCoverage({ townshipsAndSubdistricts: 100, townshipsWithZhiyunStation: 97 }, { asOf: '2023-12-31' }).shortfall // 3
 */
export const zhiyunStationCoverage = target('m41.zhiyun-station-coverage', () => {
  const { townshipsAndSubdistricts, townshipsWithZhiyunStation } = city
  return {
    title: { zh: '“支云e站”乡镇街道全覆盖', en: 'Zhiyun e-stations: coverage' },
    source: measureText(),
    subject: city,
    force: 'aims',
    goals: {
      coverage: goal(
        { zh: '乡镇（街道）全覆盖', en: 'full coverage' },
        townshipsWithZhiyunStation,
        'atLeast',
        townshipsAndSubdistricts,
        '个',
      ),
    },
    period: period(programmeYear),
    discrepancies: [litigationServicesWording],
    notes: [
      {
        zh: '全市有多少个乡镇（街道），文中未写，按所给的数',
        en: 'how many townships and sub-districts there are isn’t stated, and is left to the count given',
      },
      noDayStated,
    ],
  }
})

/**
 * What a Zhiyun e-station does for a party to a case (“支云e站”服务).
 *
 * @example
 * zhiyunStationServices({ zhiyunStationService: 'other' }).outcome // 'unconfirmed'
 */
export const zhiyunStationServices = catalogue('m41.zhiyun-station-services', () => ({
  title: { zh: '“支云e站”服务', en: 'Services of a Zhiyun e-station' },
  source: interpretation('支云e站'),
  subject: courtCase,
  entries: litigationServices.stationServices,
  lookUp: courtCase.zhiyunStationService,
  key: 'key',
  openEnded: true,
  discrepancies: [litigationServicesWording, preSuitAppraisal],
  notes: [
    {
      zh: '服务以“等”收尾；站点地址文中未列，覆盖情况见《“支云e站”乡镇街道全覆盖》',
      en: 'the list of services is left open; where the stations are isn’t listed, and how many there are to be: see “Zhiyun e-stations: coverage”',
    },
  ],
}))

/**
 * Whether a case has its own QR code yet (案件专属二维码).
 *
 * @example
 * caseQrCode({ isPlacedOnCourtFile: false }).class // 'no-code-yet'
 */
export const caseQrCode = classification('m41.case-qr-code', () => ({
  title: { zh: '案件专属二维码', en: 'QR code of a case' },
  source: interpretation('在线诉讼服务'),
  subject: courtCase,
  classes: {
    'has-code': {
      label: { zh: '已有二维码', en: 'has its code' },
      consequence: {
        zh: '当事人可实时获取案件信息、了解审理进展',
        en: 'the parties see the case and its progress at any time',
      },
    },
    'no-code-yet': {
      label: { zh: '尚无二维码', en: 'no code yet' },
      consequence: { zh: '立案时自动生成，无须申请', en: 'it comes by itself once the case is placed on file' },
    },
  },
  by: when(courtCase.isPlacedOnCourtFile, text('has-code')).otherwise(text('no-code-yet')),
  notes: [
    {
      zh: `是“${litigationServices.caseSpace[0].label.zh}”的一部分；建成以前立案的案件是否补码，文中未写`,
      en: `it is part of “${litigationServices.caseSpace[0].label.en}”; whether cases placed on file before that was built get a code, too, isn’t stated`,
    },
  ],
}))

/**
 * The place of a way of settling a dispute in the city’s order (源头治理模式): first, in support, or last.
 *
 * @returns the class; `not-covered` for another way
 * @example
 * disputeResolutionOrder({ settlementVenue: 'arbitration' }).class // 'in-support'
 */
export const disputeResolutionOrder = classification('m41.dispute-resolution-order', () => {
  const [within, mediated, sued] = litigationServices.sourceGovernance
  const fields = litigationServices.preSuitFields
  return {
    title: { zh: '纠纷化解顺序', en: 'Order in which disputes are settled' },
    source: interpretation('源头治理'),
    subject: dispute,
    force: 'aims',
    classes: {
      first: { label: within.label },
      'in-support': { label: mediated.label },
      'last-resort': { label: sued.label },
    },
    by: when(dispute.settlementVenue.oneOf(['enterprise', 'industry']), text('first'))
      .when(dispute.settlementVenue.oneOf(['mediation', 'arbitration']), text('in-support'))
      .when(dispute.settlementVenue.is('lawsuit'), text('last-resort'))
      .otherwise(
        nothing({
          zh: '顺序只写了行业或企业内部、行业专业调解或仲裁、诉讼；其他途径未写',
          en: 'the order is of the industry or enterprise itself, of mediation or arbitration, and of lawsuits; of other ways nothing is said',
        }),
      ),
    discrepancies: [preSuitAppraisal],
    notes: [
      {
        zh: '顺序是治理的导向，不是起诉的前置条件',
        en: 'the order is a policy; nothing in it has to be exhausted before a lawsuit',
      },
      {
        zh: `另推进诉前评估鉴定，深化${namesOf(fields).zh}等领域的诉调对接，加强一站式解纷“门诊部”，做大做强调解组织；做法和地点文中未写`,
        en: `assessment and appraisal before a suit, mediation joined to lawsuits in ${namesOf(fields).en} and other fields, the one-stop “out-patient department” and bodies of mediation are to grow; how and where is not stated`,
      },
    ],
  }
})
