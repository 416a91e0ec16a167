import { flagshipCampaign, flagshipNames, flagshipReport } from '../data/m11-flagship'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { flagship } from '../facts/flagship'
import { all, catalogue, classification, not, nothing, optionsOf, reading, text, when } from '../language'

/**
 * Whether a notice of a technical barrier to trade (技术贸易壁垒信息) is pushed to an enterprise.
 *
 * @returns the class `push` or `look-up` (a flagship enterprise of another code, which may look for itself);
 *   `not-covered` for any other enterprise
 * @example
 * tradeBarrierPush({ isFlagship: true, icsMatch: 'group' }, { reading: 'same-group' }).class // 'push'
 */
export const tradeBarrierPush = classification('m11.trade-barrier-push', () => ({
  title: { zh: '技术贸易壁垒信息推送', en: 'Technical-barrier notices: pushed to whom' },
  source: interpretation('技术贸易壁垒'),
  subject: enterprise,
  classes: {
    push: {
      label: { zh: '推送', en: 'pushed' },
      consequence: { zh: '按ICS号推送给该企业', en: 'the notice is sent to the enterprise by its ICS code' },
    },
    'look-up': {
      label: { zh: '自行查询', en: 'to be looked up' },
      consequence: { zh: '不推送；可登录平台自行查询', en: 'not sent; the enterprise may look on the platform' },
    },
  },
  by: when(
    not(enterprise.isFlagship),
    nothing({ zh: '推送只服务“旗舰领航”企业', en: 'notices are sent to Flagship Leadership enterprises only' }),
  )
    .when(
      reading('same-code', {
        'same-code': flagship.icsMatch.is('code'),
        'same-group': flagship.icsMatch.oneOf(['code', 'group']),
        'same-field': flagship.icsMatch.oneOf(['code', 'group', 'field']),
      }),
      text('push'),
    )
    .otherwise(text('look-up')),
  discrepancies: [flagshipNames],
  readings: [
    {
      about: { zh: 'ICS号须相符到哪一级', en: 'how deep the ICS codes must agree' },
      default: 'same-code',
      because: {
        zh: '文中只说按ICS号索引，未写放宽到组或领域',
        en: 'the text indexes by the code and names no wider group or field',
      },
      options: {
        'same-code': { zh: '编号相同', en: 'the same code' },
        'same-group': { zh: '同一组即可', en: 'the same group' },
        'same-field': { zh: '同一领域即可', en: 'the same field' },
      },
    },
  ],
}))

/**
 * What is sent to an enterprise when a standard that it works by changes (标准变更提示).
 *
 * @example
 * standardChangeAlert({ isFlagship: true, isInHostedLibrary: true, standardChange: 'revised' }).class // 'notice-and-text'
 */
export const standardChangeAlert = classification('m11.standard-change-alert', () => {
  const { hasCurrentStandardText, isInHostedLibrary, standardChange, standardChangeIsAlerted } = flagship
  return {
    title: { zh: '标准变更提示', en: 'Hosted standards: alert of a change' },
    source: interpretation('标准托管'),
    subject: flagship,
    classes: {
      'notice-and-text': {
        label: { zh: '提示并发送文本', en: 'notice and text' },
        consequence: {
          zh: '发送提示信息和最新标准文本',
          en: 'a notice and the latest text of the standard are sent',
        },
      },
      'notice-only': {
        label: { zh: '只提示', en: 'notice only' },
        consequence: { zh: '发送提示信息；没有可发的文本', en: 'a notice is sent; there is no text to send' },
      },
      'nothing-sent': { label: { zh: '不发送', en: 'nothing is sent' } },
    },
    by: when(not(all(enterprise.isFlagship, isInHostedLibrary)), text('nothing-sent'))
      .when(standardChange.is('none'), text('nothing-sent'))
      .when(all(standardChange.is('other'), not(standardChangeIsAlerted)), text('nothing-sent'))
      .when(all(standardChange.is('withdrawn'), not(hasCurrentStandardText)), text('notice-only'))
      .otherwise(text('notice-and-text')),
    discrepancies: [flagshipNames],
    notes: [
      {
        zh: '废止而无替代时无文本可发，只作提示',
        en: 'a withdrawal without a successor leaves no text to send, so that a notice alone goes out',
      },
      {
        zh: '变更种类以“等”收尾，未列的由主管部门决定',
        en: 'the kinds of change end openly; one that isn’t named is the authority’s to decide',
      },
    ],
  }
})

/**
 * The three services of the campaign (“旗舰领航”服务), with the topics of the report and the system's functions.
 *
 * @returns the entries; the quality check's carries `report`, `reportTopics` (more may follow) and `systemFunctions`
 * @example
 * flagshipServices({ flagshipService: 'standards-hosting' }).entries[0].sends.length // 2
 */
export const flagshipServices = catalogue('m11.flagship-services', () => {
  const {
    barrierClassification,
    headlineReport,
    platformFunctions,
    specialReportTopics,
    standardChangeOutputs,
    standardChangeTriggers,
  } = flagshipCampaign
  const details = {
    'quality-check': {
      report: headlineReport,
      reportTopics: specialReportTopics,
      systemFunctions: platformFunctions,
    },
    'barrier-push': { classification: barrierClassification },
    'standards-hosting': { on: standardChangeTriggers, sends: standardChangeOutputs },
  }
  return {
    title: { zh: '“旗舰领航”服务项目', en: 'Flagship Leadership: services' },
    source: interpretation(),
    subject: flagship,
    entries: optionsOf(flagship.flagshipService).map((one) => ({ ...one, ...details[one.key] })),
    lookUp: flagship.flagshipService,
    key: 'key',
    discrepancies: [flagshipReport, flagshipNames],
    notes: [{ zh: '专题与变更种类均以“等”收尾', en: 'topics and kinds of change are open lists' }],
  }
})
