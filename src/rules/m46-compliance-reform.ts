import { complianceReform } from '../data/m46-compliance-reform'
import { criminalCase } from '../facts/criminal-case'
import { interpretation, measureText } from '../facts/document'
import { lawEnforcement } from '../facts/law-enforcement'
import { catalogue, classification, namesOf, not, nothing, table, text, when } from '../language'

/**
 * Which lenient policy belongs to which stage of a case of an enterprise (宽缓司法政策).
 *
 * @returns the class `no-arrest`, `no-prosecution` or `probation-proposed`, each where the text’s “can” holds; what
 *   is missing; or `not-covered` for another stage, and where no enterprise is suspected
 * @example
 * criminalLeniencyPolicy({ isEnterpriseSuspected: true, criminalStage: 'sentencing' }).class // 'probation-proposed'
 */
export const criminalLeniencyPolicy = classification('m46.criminal-leniency-policy', () => {
  const { criminalStage: stage, isEnterpriseSuspected } = criminalCase
  const [noArrest, noProsecution, probation] = complianceReform.lenientPolicies
  return {
    title: { zh: '涉案企业宽缓司法政策', en: 'Lenient policy by stage, for enterprises in a case' },
    source: measureText(),
    subject: criminalCase,
    classes: {
      'no-arrest': { label: noArrest.label },
      'no-prosecution': { label: noProsecution.label },
      'probation-proposed': { label: probation.label },
    },
    by: when(
      not(isEnterpriseSuspected),
      nothing({
        zh: '政策写给涉案企业；没有企业涉案的，文中未写',
        en: 'the policies are for enterprises suspected in a case; where none is, the text says nothing',
      }),
    ).otherwise(
      table(
        [stage.is('arrest'), text('no-arrest')],
        [stage.is('prosecution'), text('no-prosecution')],
        [stage.is('sentencing'), text('probation-proposed')],
        [stage.is('other'), nothing({ zh: '文中没有这一环节的政策', en: 'the text has no policy for that stage' })],
      ),
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
 * @returns the areas, each with the `documents`; `unconfirmed` for another, as the list ends in 等
 * @example
 * complianceRecommendations({ complianceProblemArea: 'work-safety' }).entries[0].documents.length // 2
 */
export const complianceRecommendations = catalogue('m46.compliance-recommendations', () => {
  const { adviceDocuments, problemAreas, thirdPartyRoles } = complianceReform
  return {
    title: { zh: '向涉案企业制发的建议', en: 'Documents of advice to an enterprise in a case' },
    source: measureText(),
    subject: criminalCase,
    entries: problemAreas.map((one) => ({ ...one, documents: adviceDocuments })),
    lookUp: criminalCase.complianceProblemArea,
    key: 'key',
    openEnded: true,
    notes: [
      { zh: '何时用哪一种建议，文中未写', en: 'which of the two is used when is not stated' },
      {
        zh: '目的是帮助企业建章立制、堵塞漏洞，建立并执行有效的合规计划',
        en: 'the aim is that the enterprise sets itself rules, closes its gaps, and has a compliance plan that works',
      },
      {
        zh: `建议之外另引入第三方，对合规整改作${namesOf(thirdPartyRoles).zh}`,
        en: `besides, a third party comes in for the rectification; what it does: ${namesOf(thirdPartyRoles).en}`,
      },
    ],
  }
})

/**
 * What administrative compliance guidance does at each stage of enforcement (行政合规指导三环节).
 *
 * @example
 * complianceGuidanceStages({ guidanceStage: 'before' }).entries[0].label.zh // '事前预警防控'
 */
export const complianceGuidanceStages = catalogue('m46.compliance-guidance-stages', () => {
  const { guidanceDocuments, guidancePrinciples, stages } = complianceReform
  const [list, notice] = guidanceDocuments
  return {
    title: { zh: '行政合规指导环节', en: 'Administrative compliance guidance by stage' },
    source: interpretation('行政合规指导'),
    subject: lawEnforcement,
    force: 'aims',
    entries: stages,
    lookUp: lawEnforcement.guidanceStage,
    key: 'stage',
    notes: [
      {
        zh: `所用文件：${list.label.zh}（推动进企业进车间）；对潜在风险隐患用${notice.label.zh}等`,
        en: `the documents: a ${list.label.en}, to be taken to enterprises and workshops; for risks that loom a ${notice.label.en}, among others`,
      },
      {
        zh: `原则：${namesOf(guidancePrinciples).zh}`,
        en: `the principles: ${namesOf(guidancePrinciples).en}`,
      },
      {
        zh: '这两种文件没有分到各环节，环节也没有期限；全过程的指导机制还在探索建立',
        en: 'neither document is assigned to a stage, and no stage has a term; guidance all the way through is still being explored',
      },
    ],
  }
})
