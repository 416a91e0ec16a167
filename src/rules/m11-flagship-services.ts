import { flagshipCampaign, flagshipNames, flagshipReport } from '../data/m11-flagship'
import { interpretation } from '../facts/document'
import { flagship } from '../facts/flagship'
import { catalogue, optionsOf } from '../language'

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
      does: {
        zh: '结合企业需求组建体检团队、聘请质量专家',
        en: 'a team with quality experts, put together for what the enterprise needs',
      },
      report: headlineReport,
      reportTopics: specialReportTopics,
      systemFunctions: platformFunctions,
    },
    'barrier-push': {
      does: {
        zh: '信息由江苏省标准化院发送；企业也可登录“旗舰领航”信息化服务平台自行查询',
        en: 'notices come from the Jiangsu institute of standardisation; the enterprise may also look on the platform',
      },
      classification: barrierClassification,
    },
    'standards-hosting': {
      does: {
        zh: '企业专属标准库与省级标准化院数据比对；企业也可登录系统自行查看变更',
        en: 'the enterprise’s own library is compared with the provincial institute’s data; it may also look for changes in the system',
      },
      on: standardChangeTriggers,
      sends: standardChangeOutputs,
    },
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
