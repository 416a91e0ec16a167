import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const text = measureText()
const assessment = interpretation('风险评估')
const preExamination = interpretation('专利预审')

/** 知识产权“指南针计划” (M16): the risk assessment, and the green channel of patent pre-examination. */
export const ipCompass = figures(16, {
  fieldCheckDays: figure(1, '工作日', preExamination, {
    zh: '核实预审领域时限',
    en: 'time for checking the technical field',
  }),
  responseDays: figure(2, '工作日', text, { zh: '预审响应时限', en: 'time for the response' }),
  closingDays: figure(7, '工作日', text, { zh: '预审结案时限', en: 'time for closing the pre-examination' }),
  greenChannelEnterprises: named(
    [
      { label: { zh: '专精特新企业', en: 'SRDI enterprises' } },
      { label: { zh: '“旗舰领航”企业', en: 'Flagship Leadership enterprises' } },
    ],
    text,
  ),
  riskAssessmentEnterprises: named(
    [
      { label: { zh: '上市企业', en: 'listed enterprises' } },
      { label: { zh: '拟上市白名单企业', en: 'enterprises preparing to list, on the white list' } },
      { label: { zh: '“走出去”企业', en: 'enterprises going global' } },
    ],
    assessment,
  ),
  riskAssessmentContent: named(
    [
      { label: { zh: '企业知识产权基本情况', en: 'what intellectual property the enterprise has' } },
      { label: { zh: '知识产权风险分析', en: 'its risks' } },
      { label: { zh: '知识产权风险防范', en: 'how they are prevented' } },
    ],
    assessment,
  ),
  preExaminationSystem: named(
    [
      {
        label: { zh: '专利预审服务系统', en: 'patent pre-examination system' },
        url: 'http://58.221.238.219:10081/index.html',
      },
    ],
    preExamination,
    'pre-examination-url',
  ),
  handlingBody: named(
    [{ label: { zh: '中国(南通)知识产权保护中心', en: 'China (Nantong) Intellectual Property Protection Centre' } }],
    preExamination,
  ),
  overseasDisputeBranchCentre: named(
    [
      {
        label: {
          zh: '国家海外知识产权纠纷应对指导中心南通分中心',
          en: 'Nantong branch of the national guidance centre for overseas intellectual-property disputes',
        },
      },
    ],
    assessment,
  ),
})

/** The check of the technical field stands in the interpretation alone. */
export const preExaminationStages = discrepancy('m16.pre-examination-stages', {
  title: { zh: '预审时限是两段还是三段', en: 'whether pre-examination has two stages or three' },
  sides: [
    { place: text, says: { zh: '响应2个工作日，结案7个工作日', en: 'a response in 2 working days, closing in 7' } },
    {
      place: preExamination,
      says: { zh: '之前另有核实预审领域1个工作日', en: 'and before them the field is checked in 1' },
    },
  ],
  arithmetic: {
    zh: '依次相加：1＋2＋7＝10；正文2＋7＝9；同时起算最迟均为7',
    en: 'one after another: 1 + 2 + 7 = 10, in the headline 2 + 7 = 9; side by side, 7 at the latest in both',
  },
})

/** Every enterprise that prepares to list, or only those on the white list. */
export const riskAssessmentWhiteList = discrepancy('m16.risk-assessment-white-list', {
  title: { zh: '拟上市企业是否限于白名单', en: 'whether an enterprise preparing to list must be on the white list' },
  sides: [
    { place: text, says: { zh: '上市、拟上市、走出去企业', en: 'listed, preparing to list, going global' } },
    { place: assessment, says: { zh: '拟上市一类加了“白名单”', en: 'a white list is added to those preparing' } },
  ],
})

/** Prepared for in the headline, put up for approval in the interpretation. */
export const disputeCentreEndState = discrepancy('m16.dispute-centre-end-state', {
  title: { zh: '海外纠纷南通分中心是筹建还是获批', en: 'whether the disputes branch is prepared or approved' },
  sides: [
    { place: text, says: { zh: '筹建', en: 'its building is prepared' } },
    { place: assessment, says: { zh: '推动获批', en: 'its approval is promoted' } },
  ],
  editorial: true,
})

/** Pre-examination and fast-track examination are used for the same service. */
export const fastTrackTerm = discrepancy('m16.fast-track-term', {
  title: { zh: '“预审”与“快审”', en: 'pre-examination and fast-track examination' },
  sides: [
    { place: text, says: { zh: '专利预审', en: 'patent pre-examination' } },
    { place: preExamination, says: { zh: '企业办的是专利快审备案', en: 'what is filed is for the fast track' } },
  ],
  editorial: true,
})
