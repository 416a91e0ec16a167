import { litigationServices, litigationServicesWording, preSuitAppraisal } from '../data/m41-litigation-services'
import { city } from '../facts/city'
import { courtCase } from '../facts/court-case'
import { dispute } from '../facts/dispute'
import { interpretation, measureText } from '../facts/document'
import { catalogue, check, classification, goal, target, text, when } from '../language'

/**
 * What can be done online in an enterprise’s case (在线立案、在线调解、在线诉讼、在线送达) on the city’s app.
 *
 * @example
 * onlineLitigationFunctions({ onlineLitigationFunction: 'filing' }).outcome // 'found'
 */
export const onlineLitigationFunctions = catalogue('m41.online-litigation-functions', () => ({
  title: { zh: '“南通百通”APP在线诉讼功能', en: 'Litigation online, on the app' },
  source: measureText(),
  subject: courtCase,
  entries: litigationServices.onlineFunctions,
  lookUp: courtCase.onlineLitigationFunction,
  key: 'key',
  discrepancies: [litigationServicesWording],
  notes: [{ zh: '为涉企案件开通', en: 'open for cases that involve enterprises' }],
}))

/**
 * Whether every township and sub-district has a Zhiyun e-station (“支云e站”乡镇街道全覆盖).
 *
 * @returns met or not; the shortfall is how many have none yet
 * @example
 * zhiyunStationCoverage({ townshipsAndSubdistricts: 100, townshipsWithZhiyunStation: 97 }).shortfall // 3
 */
export const zhiyunStationCoverage = target('m41.zhiyun-station-coverage', () => {
  const { townshipsAndSubdistricts, townshipsWithZhiyunStation } = city
  return {
    title: { zh: '“支云e站”乡镇街道全覆盖', en: 'Zhiyun e-stations: coverage' },
    source: measureText(),
    subject: city,
    goals: {
      uncovered: goal(
        { zh: '尚无站点的乡镇（街道）', en: 'townships and sub-districts without a station' },
        townshipsAndSubdistricts.minus(townshipsWithZhiyunStation),
        'atMost',
        0,
        '个',
      ),
    },
    checks: [
      check(townshipsWithZhiyunStation.atMost(townshipsAndSubdistricts), {
        zh: '设有站点的不超过总数',
        en: 'no more have a station than there are',
      }),
    ],
    discrepancies: [litigationServicesWording],
    notes: [
      {
        zh: '全市乡镇（街道）数和完成期限，文中未写',
        en: 'neither the number of townships and sub-districts nor a date is stated',
      },
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
      consequence: { zh: '可随时查看案件信息和审理进展', en: 'the case and its progress can be looked up at any time' },
    },
    'no-code-yet': {
      label: { zh: '尚无二维码', en: 'no code yet' },
      consequence: { zh: '立案时自动生成，无须申请', en: 'it comes by itself once the case is placed on file' },
    },
  },
  by: when(courtCase.isPlacedOnCourtFile, text('has-code')).otherwise(text('no-code-yet')),
}))

/**
 * The place of a way of settling a dispute in the city’s order (源头治理模式): first, in support, or last.
 *
 * @example
 * disputeResolutionOrder({ settlementVenue: 'arbitration' }).class // 'in-support'
 */
export const disputeResolutionOrder = classification('m41.dispute-resolution-order', () => {
  const [within, mediated, sued] = litigationServices.sourceGovernance
  return {
    title: { zh: '纠纷化解顺序', en: 'Order in which disputes are settled' },
    source: interpretation('源头治理'),
    subject: dispute,
    classes: {
      first: { label: within.label },
      'in-support': { label: mediated.label },
      'last-resort': { label: sued.label },
    },
    by: when(dispute.settlementVenue.oneOf(['enterprise', 'industry']), text('first'))
      .when(dispute.settlementVenue.oneOf(['mediation', 'arbitration']), text('in-support'))
      .otherwise(text('last-resort')),
    discrepancies: [preSuitAppraisal],
    notes: [
      {
        zh: '顺序是治理的导向，不是起诉的前置条件',
        en: 'the order is a policy; nothing in it has to be exhausted before a lawsuit',
      },
    ],
  }
})
