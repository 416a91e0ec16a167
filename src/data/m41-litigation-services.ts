import { courtCase } from '../facts/court-case'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figures, named, optionsOf } from '../language'

const text = measureText()
const online = interpretation('在线诉讼服务')
const station = interpretation('支云e站')
const governance = interpretation('源头治理')

/** 便企诉讼服务 (M41): litigation on the phone, stations in every township, and disputes settled before a suit. */
export const litigationServices = figures(41, {
  app: named([{ label: { zh: '南通百通 APP', en: 'Nantong Baitong app' } }], text),
  onlineFunctions: named(
    optionsOf(courtCase.onlineLitigationFunction, ['filing', 'mediation', 'proceedings', 'service']),
    text,
  ),
  stationCoverage: named(
    [{ label: { zh: '乡镇街道全覆盖', en: 'a station in every township and sub-district' } }],
    text,
  ),
  stationServices: named(
    optionsOf(courtCase.zhiyunStationService, [
      'legal-advice',
      'risk-assessment',
      'guidance',
      'documents',
      'explanation',
    ]),
    station,
  ),
  caseSpace: named(
    [{ label: { zh: '一案一码一空间', en: 'one case, one code, one space' } }],
    online,
    'one-case-one-code',
  ),
  sourceGovernance: named(
    [
      { label: { zh: '行业或企业内部消化为主', en: 'mainly within the industry or enterprise' } },
      { label: { zh: '行业专业调解或仲裁为辅', en: 'mediation or arbitration in support' } },
      { label: { zh: '诉讼托底', en: 'a lawsuit as the last resort' } },
    ],
    governance,
  ),
  preSuitFields: named(
    [
      { label: { zh: '金融', en: 'finance' } },
      { label: { zh: '商会商事', en: 'commercial matters of chambers of commerce' } },
    ],
    text,
    'pre-suit-fields-measure',
  ),
})

/** What the measure pushes forward before a suit is never explained. */
export const preSuitAppraisal = discrepancy('m41.pre-suit-appraisal', {
  title: { zh: '诉前评估鉴定', en: 'assessment and appraisal before a suit' },
  sides: [
    { place: text, says: { zh: '推进诉前评估鉴定', en: 'assessment and appraisal before a suit are to advance' } },
    {
      place: governance,
      says: { zh: '只写调解、仲裁和诉讼，未提评估鉴定', en: 'mediation, arbitration and lawsuit; no appraisal' },
    },
  ],
})

/** Slips of wording that change no result. */
export const litigationServicesWording = discrepancy('m41.wording', {
  title: { zh: 'APP与站点的写法', en: 'how app and stations are written' },
  sides: [
    {
      place: text,
      says: {
        zh: 'APP写在引号内；站点写作“支云 e 站”',
        en: 'APP within the quotation marks; spaces in Zhiyun e station',
      },
    },
    { place: online, says: { zh: 'APP写在引号外', en: 'APP outside the marks' } },
    { place: station, says: { zh: '站点写作“支云e站”', en: 'no spaces' } },
  ],
  editorial: true,
})
