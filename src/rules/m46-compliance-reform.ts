import { complianceReform } from '../data/m46-compliance-reform'
import { criminalCase } from '../facts/criminal-case'
import { interpretation, measureText } from '../facts/document'
import { lawEnforcement } from '../facts/law-enforcement'
import { catalogue, classification, nothing, table, text } from '../language'

/**
 * Which lenient policy belongs to which stage of a case of an enterprise (宽缓司法政策).
 *
 * @returns the class `no-arrest`, `no-prosecution` or `probation-proposed`, each where the text’s “can” holds; what
 *   is missing; or `not-covered` for another stage
 * @example
 * criminalLeniencyPolicy({ criminalStage: 'sentencing' }).class // 'probation-proposed'
 */
export const criminalLeniencyPolicy = classification('m46.criminal-leniency-policy', () => {
  const { criminalStage: stage } = criminalCase
  const [noArrest, noProsecution, probation] = complianceReform.lenientPolicies
  return {
    title: { zh: '涉案企业宽缓司法政策', en: 'Lenient policy by stage' },
    source: measureText(),
    subject: criminalCase,
    classes: {
      'no-arrest': {
        label: noArrest.label,
        consequence: { zh: '可以不捕的，不逮捕', en: 'where arrest can be avoided' },
      },
      'no-prosecution': {
        label: noProsecution.label,
        consequence: { zh: '可以不诉的，不起诉', en: 'where prosecution can be avoided' },
      },
      'probation-proposed': {
        label: probation.label,
        consequence: { zh: '可以不判实刑的，建议缓刑', en: 'where a term to be served can be avoided' },
      },
    },
    by: table(
      [stage.is('arrest'), text('no-arrest')],
      [stage.is('prosecution'), text('no-prosecution')],
      [stage.is('sentencing'), text('probation-proposed')],
      [stage.is('other'), nothing({ zh: '文中没有这一环节的政策', en: 'the text has no policy for that stage' })],
    ),
    notes: [
      {
        zh: '“能”与“不能”没有标准，个案由办案机关定；这里只答环节对应的政策',
        en: 'when it can be avoided has no criteria and is settled case by case; the answer is the policy of the stage',
      },
    ],
  }
})

/**
 * Documents of advice to an enterprise in a case, by the area of its problem (检察建议、执法建议).
 *
 * @example
 * complianceRecommendations({ complianceProblemArea: 'work-safety' }).entries[0].documents.length // 2
 */
export const complianceRecommendations = catalogue('m46.compliance-recommendations', () => ({
  title: { zh: '向涉案企业制发的建议', en: 'Documents of advice to an enterprise in a case' },
  source: measureText(),
  subject: criminalCase,
  entries: complianceReform.problemAreas.map((one) => ({ ...one, documents: complianceReform.adviceDocuments })),
  lookUp: criminalCase.complianceProblemArea,
  key: 'key',
  openEnded: true,
  notes: [
    { zh: '何时用哪一种建议，文中未写', en: 'which of the two is used when is not stated' },
    {
      zh: '建议之外另引入第三方监管、评估、指导整改',
      en: 'a third party supervises, assesses and guides the rectification besides',
    },
  ],
}))

/**
 * What administrative compliance guidance does at each stage of enforcement (行政合规指导三环节).
 *
 * @example
 * complianceGuidanceStages({ guidanceStage: 'before' }).entries[0].label.zh // '事前预警防控'
 */
export const complianceGuidanceStages = catalogue('m46.compliance-guidance-stages', () => ({
  title: { zh: '行政合规指导环节', en: 'Administrative compliance guidance by stage' },
  source: interpretation('行政合规指导'),
  subject: lawEnforcement,
  entries: complianceReform.stages,
  lookUp: lawEnforcement.guidanceStage,
  key: 'stage',
  notes: [
    {
      zh: '指导清单和风险提示书没有分到各环节，环节也没有期限',
      en: 'the list and the risk notice aren’t assigned to a stage, and no stage has a term',
    },
  ],
}))
