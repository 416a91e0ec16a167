import { criminalCase } from '../facts/criminal-case'
import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const explained = interpretation()
const guidance = interpretation('行政合规指导')

/** 涉案企业合规改革 (M46): advice, leniency and supervision for enterprises in a case, and guidance before any case. */
export const complianceReform = figures(46, {
  problemAreas: named(optionsOf(criminalCase.complianceProblemArea, ['operation', 'work-safety', 'environment']), text),
  adviceDocuments: named(
    [
      { label: { zh: '检察建议', en: 'procuratorial suggestion' } },
      { label: { zh: '执法建议', en: 'enforcement suggestion' } },
    ],
    text,
  ),
  lenientPolicies: named(
    [
      { label: { zh: '能不捕的不捕', en: 'no arrest where it can be avoided' } },
      { label: { zh: '能不诉的不诉', en: 'no prosecution where it can be avoided' } },
      {
        label: {
          zh: '能不判实刑的提出适用缓刑的量刑建议',
          en: 'probation is proposed where a term to be served can be avoided',
        },
      },
    ],
    text,
  ),
  thirdPartyRoles: named(
    [
      { label: { zh: '监管', en: 'supervision' } },
      { label: { zh: '评估', en: 'assessment' } },
      { label: { zh: '指导', en: 'guidance' } },
    ],
    text,
  ),
  stageCount: figure(3, '个', guidance, { zh: '行政合规指导环节', en: 'stages of administrative compliance guidance' }),
  stages: named(
    [
      { stage: 'before', label: { zh: '事前预警防控', en: 'warning and prevention beforehand' } },
      { stage: 'during', label: { zh: '事中评估整改', en: 'assessment and rectification meanwhile' } },
      { stage: 'after', label: { zh: '事后修复巩固', en: 'repair and consolidation afterwards' } },
    ],
    guidance,
    'three-stages',
  ),
  guidanceDocuments: named(
    [
      { label: { zh: '企业行政合规指导清单', en: 'list of guidance on administrative compliance' } },
      { label: { zh: '行政合规指导风险提示书', en: 'risk notice on administrative compliance' } },
    ],
    guidance,
    'guidance-list',
    'risk-notice',
  ),
  guidancePrinciples: named(
    [
      { label: { zh: '依法监管', en: 'supervision by law' } },
      { label: { zh: '服务大局', en: 'service to the whole' } },
      { label: { zh: '平等保护', en: 'equal protection' } },
      { label: { zh: '公开透明', en: 'openness' } },
    ],
    guidance,
    'principles-four',
  ),
})

/** The reform is carried out everywhere, or explored with caution. */
export const reformPace = discrepancy('m46.reform-pace', {
  title: { zh: '全面推进还是稳慎探索', en: 'carried out in full, or explored with caution' },
  sides: [
    { place: text, says: { zh: '全面推进', en: 'carried out in full' } },
    { place: explained, says: { zh: '积极稳慎探索', en: 'explored, actively yet with caution' } },
  ],
})

/** Slips of wording that change no result. */
export const complianceReformWording = discrepancy('m46.wording', {
  title: { zh: '“妥善……实效范围”缺少动词', en: 'a clause on the reach of compliance without its verb' },
  sides: [
    {
      place: explained,
      says: {
        zh: '“妥善”后没有动词，“实效范围”所指不明',
        en: 'after “properly” no verb follows, and which reach is meant isn’t clear',
      },
    },
  ],
  editorial: true,
})
