import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()

/** 施工许可一证办理 (M23): one permit for a whole project, its conditions, and what it saves. */
export const constructionPermit = figures(23, {
  usualPermitsMin: figure(4, '次', explained, {
    zh: '通常须办施工许可的最少次数',
    en: 'fewest permits that a project usually took',
    atLeast: 1,
    atMost: 'usualPermitsMax',
  }),
  usualPermitsMax: figure(5, '次', explained, {
    zh: '通常须办施工许可的最多次数',
    en: 'most permits that a project usually took',
    atLeast: 1,
  }),
  usualPreparationDays: figure(60, '天', explained, {
    zh: '材料准备累计耗时',
    en: 'days that preparing the materials took in all',
    approx: 'about',
  }),
  permitsUnderOnePermit: figure(1, '次', explained, {
    zh: '一证办理的许可次数',
    en: 'permits under one-permit handling',
  }),
  daysSaved: figure(50, '天', explained, {
    zh: '可节省的前期准备时间',
    en: 'days of preparation that can be saved',
  }),
  materialsSaved: figure(75, '%', explained, {
    zh: '节省的申报材料比例',
    en: 'share of application materials saved',
  }),
  fiveParties: figure(5, '方', explained, { zh: '建设主体数', en: 'parties to a construction project' }),
  drawingReviewAlternatives: named(optionsOf(project.firstDrawingReview, ['certificate', 'opinion']), text),
  fireLaw: named(
    [
      {
        label: { zh: '《中华人民共和国消防法》', en: 'Fire Protection Law of the People’s Republic of China' },
      },
    ],
    text,
  ),
})

/** The days promised exceed what dropping all but one of the usual applications saves. */
export const preparationDaysPromised = discrepancy('m23.preparation-days-promised', {
  title: { zh: '节省50天以上是否算得出', en: 'whether 50 days can be saved' },
  sides: [
    { place: explained, says: { zh: '4至5次申请，合计约60天', en: '4 to 5 applications, about 60 days in all' } },
    { place: explained, says: { zh: '一证办理节省50天以上', en: 'one permit saves 50 days or more' } },
  ],
  arithmetic: {
    zh: '60－60÷4＝45天，60－60÷5＝48天，均少于50天；50÷60＝83.3%，须6次均等申请（60×5÷6＝50）或保留的一次不超过10天',
    en: '60 − 60 ÷ 4 = 45 and 60 − 60 ÷ 5 = 48 days, both below 50; 50 ÷ 60 = 83.3% takes 6 equal applications (60 × 5 ÷ 6 = 50), or a remaining one of at most 10 days',
  },
})

/** The paper of the drawing review has three names, not clearly of one document. */
export const drawingReviewNames = discrepancy('m23.drawing-review-names', {
  title: { zh: '施工图审查取得的是哪种文件', en: 'which paper the drawing review gives' },
  sides: [
    {
      place: text,
      says: { zh: '施工图设计文件审查合格证（或审图合格意见）', en: 'a certificate, or an opinion instead' },
    },
    {
      place: explained,
      says: {
        zh: '施工图设计文件审查合格意见，又作审图合格证',
        en: 'an opinion on the working drawings, and then a drawing-review certificate',
      },
    },
  ],
})

/** The contract is at the centre, and the contractor is the condition. */
export const contractOrContractor = discrepancy('m23.contract-or-contractor', {
  title: { zh: '总承包合同还是总承包单位', en: 'the general contract, or the general contractor' },
  sides: [
    { place: text, says: { zh: '以总承包合同为核心', en: 'the general contract is at the centre' } },
    { place: text, says: { zh: '条件是确定总承包施工单位', en: 'the condition is that the contractor is determined' } },
  ],
})

/** Slips of wording that change no result. */
export const constructionPermitWording = discrepancy('m23.wording', {
  title: { zh: '行文', en: 'wording' },
  sides: [
    {
      place: explained,
      says: { zh: '“至少”与“以上”重复；4次时3÷4＝75%', en: 'at least, and or more; with 4 applications 3 ÷ 4 = 75%' },
    },
    { place: text, says: { zh: '工程规划许可证，无“建设”二字', en: 'a planning permit short of its usual name' } },
  ],
  editorial: true,
})
