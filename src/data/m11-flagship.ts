import { interpretation, measureText } from '../facts/document'
import { flagship } from '../facts/flagship'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const batch = interpretation('第三批')
const barriers = interpretation('技术贸易壁垒')
const hosting = interpretation('标准托管')

/** “旗舰领航” (M11): the third batch, the notices of technical barriers, the hosted standards. */
export const flagshipCampaign = figures(11, {
  batchNumber: figure(3, '批', text, {
    zh: '“旗舰领航”企业批次',
    en: 'number of the Flagship Leadership batch',
    atLeast: 1,
  }),
  thirdBatchEnterprises: figure(150, '家', batch, {
    zh: '第三批“旗舰领航”企业数',
    en: 'enterprises of the third Flagship Leadership batch',
  }),
  actionsCount: figure(3, '项', interpretation(), {
    zh: '“旗舰领航”行动任务数',
    en: 'tasks of the Flagship Leadership campaign',
  }),
  recommendationPrinciples: named(
    [
      { label: { zh: '企业有参与意愿', en: 'willing to take part' } },
      { label: { zh: '有服务需求', en: 'in need of services' } },
      { label: { zh: '有发展前景', en: 'with prospects of development' } },
    ],
    batch,
  ),
  sourcePools: named(
    [
      {
        label: {
          zh: '国家级、省级专精特新“小巨人”企业名单',
          en: 'the national and provincial lists of SRDI little giants',
        },
      },
      { label: { zh: '其他产业链龙头骨干企业', en: 'other leading or backbone enterprises of industry chains' } },
    ],
    batch,
  ),
  headlineReport: named(
    [{ label: { zh: '质量发展专项导航报告', en: 'special navigation report on quality development' } }],
    text,
    'headline-report-name',
  ),
  specialReportTopics: named(
    [
      { label: { zh: '质量发展', en: 'quality development' } },
      { label: { zh: '标准', en: 'standards' } },
      { label: { zh: '计量', en: 'metrology' } },
      { label: { zh: '专利', en: 'patents' } },
      { label: { zh: '商标', en: 'trademarks' } },
    ],
    batch,
  ),
  platformFunctions: named(
    [
      { label: { zh: '数据开放共享', en: 'open sharing of data' } },
      { label: { zh: '服务诉求直达', en: 'requests that reach the authority directly' } },
      { label: { zh: '培育过程管控', en: 'control of the cultivation' } },
    ],
    batch,
  ),
  barrierClassification: named(
    [{ label: { zh: '国际标准分类法（ICS）', en: 'International Classification for Standards (ICS)' } }],
    barriers,
  ),
  standardChangeTriggers: named(optionsOf(flagship.standardChange, ['withdrawn', 'revised', 'superseded']), hosting),
  standardChangeOutputs: named(
    [
      { label: { zh: '提示信息', en: 'a notice' } },
      { label: { zh: '最新标准文本', en: 'the latest text of the standard' } },
    ],
    hosting,
  ),
})

/** The headline's 150 are backbone enterprises; the interpretation draws on the little-giant lists as well. */
export const flagshipPopulation = discrepancy('m11.flagship-population', {
  title: { zh: '150家从哪些企业中产生', en: 'among which enterprises the 150 are found' },
  sides: [
    { place: text, says: { zh: '产业链龙头骨干企业', en: 'leading and backbone enterprises of industry chains' } },
    {
      place: batch,
      says: {
        zh: '国家级、省级“小巨人”名单，以及其他龙头骨干企业',
        en: 'the national and provincial little-giant lists, and other backbone enterprises',
      },
    },
  ],
})

/** One report in the headline, five topics in the interpretation. */
export const flagshipReport = discrepancy('m11.flagship-report', {
  title: { zh: '报告的名称与数量', en: 'what the report is called, and how many there are' },
  sides: [
    { place: text, says: { zh: '一份质量发展“导航”报告', en: 'one “navigation” report, on quality development' } },
    {
      place: batch,
      says: { zh: '五个专题的“分析”报告，以“等”收尾', en: '“analysis” reports on five topics, and more' },
    },
  ],
  arithmetic: { zh: '1份对5个专题', en: '1 report against 5 topics' },
})

/** Names of the system and of the provincial institute vary. */
export const flagshipNames = discrepancy('m11.flagship-names', {
  title: { zh: '系统与院名前后不一', en: 'the system and the institute have two names each' },
  sides: [
    {
      place: batch,
      says: { zh: '“信息化系统”；标准托管一段亦同', en: 'an information system, as in the part on hosted standards' },
    },
    {
      place: barriers,
      says: {
        zh: '“信息化服务平台”；信息由江苏省标准化院发送',
        en: 'an information service platform; notices come from the Jiangsu institute of standardisation',
      },
    },
    { place: hosting, says: { zh: '“省级标准化院”', en: 'the provincial-level institute of standardisation' } },
  ],
  editorial: true,
})
