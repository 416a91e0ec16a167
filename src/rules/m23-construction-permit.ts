import {
  constructionPermit,
  constructionPermitWording,
  contractOrContractor,
  drawingReviewNames,
  preparationDaysPromised,
} from '../data/m23-construction-permit'
import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import { all, any, classification, eligibility, goal, keysOf, not, reading, target, text, when } from '../language'

/**
 * Whether the construction permit (施工许可证) is issued under one-permit handling.
 *
 * @example
 * constructionPermitConditions({ isLandUseSettled: true, hasPlanningPermit: true, firstDrawingReview: 'opinion',
 *   isGeneralContractorDetermined: true, isFireReviewRequired: false }).outcome // 'eligible'
 */
export const constructionPermitConditions = eligibility('m23.construction-permit-conditions', () => {
  const fireReviewSettled = [not(project.isFireReviewRequired), project.isFireReviewHandled] as const
  const conditions = all(
    project.isLandUseSettled,
    project.hasPlanningPermit,
    project.firstDrawingReview.oneOf(keysOf(constructionPermit.drawingReviewAlternatives)),
    reading('contractor-determined', {
      'contractor-determined': project.isGeneralContractorDetermined,
      'contract-signed': project.isGeneralContractSigned,
    }),
  )
  return {
    title: { zh: '施工许可证核发条件', en: 'Construction permit: conditions' },
    source: measureText(),
    subject: project,
    when: reading('fire-review-judged', {
      'fire-review-judged': all(conditions, any(...fireReviewSettled, project.mayPermitPrecedeFireReview)),
      'fire-review-first': all(conditions, any(...fireReviewSettled)),
      'fire-review-apart': conditions,
    }),
    readings: [
      {
        about: { zh: '总承包合同是否须已签订', en: 'whether the general contract must be signed' },
        default: 'contractor-determined',
        because: {
          zh: '条件句只要求确定单位；合同是据以证明的材料',
          en: 'the condition asks for the contractor alone; the contract is the proof of it',
        },
        options: {
          'contractor-determined': { zh: '确定单位即可', en: 'a contractor is enough' },
          'contract-signed': { zh: '须已签合同', en: 'the contract must be signed' },
        },
      },
      {
        about: { zh: '消防设计审查与发证的关系', en: 'what the fire design review is to the permit' },
        default: 'fire-review-judged',
        because: {
          zh: '“依法办理”没有说先后：须审查而未办理的，由发证部门决定，不径行认定可发',
          en: 'the text only has it handled by law: where it is required and still to come the issuing authority decides, and nothing is assumed',
        },
        options: {
          'fire-review-judged': { zh: '未办理的由发证部门决定', en: 'while it is to come, the authority decides' },
          'fire-review-first': { zh: '是第五项条件', en: 'it is a fifth condition' },
          'fire-review-apart': { zh: '是另一项手续，不影响发证', en: 'it is a procedure apart' },
        },
      },
    ],
    discrepancies: [contractOrContractor, drawingReviewNames, constructionPermitWording],
    notes: [
      {
        zh: '容缺后补只及技术、管理等资料，不及这四项条件',
        en: 'materials may be deferred, technical, management and the like; none of the four conditions may',
      },
    ],
  }
})

/**
 * What a further passed drawing review does to a construction permit (自动增加施工许可范围).
 *
 * @example
 * permitScopeExtension({ hasConstructionPermit: true, hasFurtherDrawingsPassed: true }).class // 'extended'
 */
export const permitScopeExtension = classification('m23.permit-scope-extension', () => ({
  title: { zh: '施工许可范围的增加', en: 'Construction permit: growth of its scope' },
  source: measureText(),
  subject: project,
  classes: {
    extended: {
      label: { zh: '范围自动增加', en: 'the scope grows by itself' },
      consequence: { zh: '增加新通过审查的部分，不另发证', en: 'by the part newly passed, without another permit' },
    },
    unchanged: { label: { zh: '范围不变', en: 'the scope stays as it is' } },
    'no-permit': {
      label: { zh: '尚无许可，无可增加', en: 'no permit yet, and so nothing to extend' },
    },
  },
  by: when(not(project.hasConstructionPermit), text('no-permit'))
    .when(project.hasFurtherDrawingsPassed, text('extended'))
    .otherwise(text('unchanged')),
  discrepancies: [drawingReviewNames],
}))

/**
 * Whether a project saved what one-permit handling promises (节省前期准备时间和申报材料).
 *
 * @example
 * permitSavingTargets({ preparationDaysSaved: 48, permitMaterialsSavedShare: '0.8' }).goals.days.shortfall // 2
 */
export const permitSavingTargets = target('m23.permit-saving-targets', () => ({
  title: { zh: '一证办理节省目标', en: 'What one permit is to save' },
  source: interpretation(),
  subject: project,
  goals: {
    days: goal(
      { zh: '节省天数', en: 'days saved' },
      project.preparationDaysSaved,
      'atLeast',
      constructionPermit.daysSaved,
      '天',
    ),
    materials: goal(
      { zh: '节省材料比例', en: 'share of materials saved' },
      project.permitMaterialsSavedShare,
      'atLeast',
      constructionPermit.materialsSaved,
      '%',
    ),
  },
  discrepancies: [preparationDaysPromised, constructionPermitWording],
}))
