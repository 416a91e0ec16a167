import {
  constructionPermit,
  constructionPermitWording,
  contractOrContractor,
  drawingReviewNames,
  preparationDaysPromised,
} from '../data/m23-construction-permit'
import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import {
  all,
  any,
  asOf,
  called,
  classification,
  eligibility,
  goal,
  keysOf,
  not,
  nothing,
  question,
  target,
  text,
  when,
} from '../language'
import { deferredNotes, lastDayBeforeAcceptance } from './parts/m23-completion-acceptance'

const contract = /* @__PURE__ */ question({
  about: { zh: '总承包合同是否须已签订', en: 'whether the general contract must be signed' },
  because: {
    zh: '条件句只要求确定单位；合同是据以证明的材料',
    en: 'the condition asks for the contractor alone; the contract is the proof of it',
  },
  options: {
    'contractor-determined': { zh: '确定单位即可', en: 'a contractor is enough' },
    'contract-signed': { zh: '并须已签合同', en: 'the contract must be signed, too' },
  },
})

const fireReview = /* @__PURE__ */ question({
  about: { zh: '消防设计审查与发证的关系', en: 'what the fire design review is to the permit' },
  because: {
    zh: '“依法办理”没有说先后：须审查而未合格的，由发证部门决定，不径行认定可发',
    en: 'the text only has it handled by law: where it is required and not passed the issuing authority decides, and nothing is assumed',
  },
  options: {
    'fire-review-judged': { zh: '未合格的由发证部门决定', en: 'while it isn’t passed, the authority decides' },
    'fire-review-first': { zh: '是第五项条件', en: 'it is a fifth condition' },
    'fire-review-apart': { zh: '是另一项手续，不影响发证', en: 'it is a procedure apart' },
  },
})

/**
 * Whether the construction permit (施工许可证) is issued under one-permit handling.
 *
 * @example
 * constructionPermitConditions({ isLandUseSettled: true, hasPlanningPermit: true, firstDrawingReview: 'opinion',
 *   isGeneralContractorDetermined: true, isFireReviewRequired: false }).outcome // 'eligible'
 */
export const constructionPermitConditions = eligibility('m23.construction-permit-conditions', () => {
  const isFireReviewSettled = [not(project.isFireReviewRequired), project.isFireReviewPassed] as const
  const conditions = all(
    project.isLandUseSettled,
    project.hasPlanningPermit,
    project.firstDrawingReview.oneOf(keysOf(constructionPermit.drawingReviewAlternatives)),
    contract.read({
      'contractor-determined': project.isGeneralContractorDetermined,
      'contract-signed': all(project.isGeneralContractorDetermined, project.isGeneralContractSigned),
    }),
  )
  return {
    title: { zh: '施工许可证核发条件', en: 'Construction permit: conditions' },
    source: measureText(),
    subject: project,
    when: fireReview.read({
      'fire-review-judged': all(conditions, any(...isFireReviewSettled, project.mayPermitPrecedeFireReview)),
      'fire-review-first': all(conditions, any(...isFireReviewSettled)),
      'fire-review-apart': conditions,
    }),
    gives: {
      zh: '依法核发一张施工许可证，其后随施工图审查通过自动增加许可范围，不再另发；技术、管理等资料可在竣工验收前补齐',
      en: 'one construction permit, whose scope grows as further drawings pass, with no other; technical, management and other materials may follow before the completion acceptance',
    },
    leadsTo: [
      'm23.permit-scope-extension',
      'm23.deferred-materials',
      'm23.deferred-materials-timeliness',
      'm23.construction-permits-saved',
    ],
    discrepancies: [contractOrContractor, drawingReviewNames, constructionPermitWording],
    notes: [
      {
        zh: `消防设计审查依${constructionPermit.fireLaw[0].label.zh}，该法规定须审查的依法办理`,
        en: `the fire design review is by the ${constructionPermit.fireLaw[0].label.en}: what it requires to be reviewed is dealt with by law`,
      },
      {
        zh: '容缺后补只及技术、管理等资料，不及核发的条件',
        en: 'materials may be deferred, technical, management and the like; none of the conditions may',
      },
      {
        zh: '“依法核发”：法律另有的条件文中未列',
        en: 'the permit is issued by law: what else the law asks for isn’t listed in the text',
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
    unchanged: {
      label: { zh: '范围不变', en: 'the scope stays as it is' },
      consequence: { zh: '待又有施工图通过审查', en: 'until further drawings pass' },
    },
  },
  by: when(
    not(project.hasConstructionPermit),
    nothing({
      zh: '首次施工许可尚未取得，没有可增加的范围',
      en: 'there is no first permit yet whose scope could grow',
    }),
  )
    .when(project.hasFurtherDrawingsPassed, text('extended'))
    .otherwise(text('unchanged')),
  discrepancies: [drawingReviewNames],
}))

/**
 * Whether a project's deferred materials were complete before its completion acceptance (竣工验收前补齐).
 *
 * @example
 * deferredMaterialsTimeliness({ areDeferredMaterialsSupplied: false, completionAcceptanceHeldOn: '2023-06-15' },
 *   { asOf: '2023-06-14' }).class // 'pending'
 */
export const deferredMaterialsTimeliness = classification('m23.deferred-materials-timeliness', () => {
  const lastDay = called({ zh: '最后一天', en: 'last day' }, lastDayBeforeAcceptance())
  return {
    title: { zh: '容缺资料是否按期补齐', en: 'Deferred materials of a construction project: whether in time' },
    source: measureText(),
    subject: project,
    classes: {
      'in-time': { label: { zh: '按期补齐', en: 'complete in time' } },
      pending: { label: { zh: '待补齐，未到期', en: 'still to come, and not yet due' } },
      late: { label: { zh: '逾期', en: 'late' } },
    },
    by: when(
      project.areDeferredMaterialsSupplied,
      when(project.deferredMaterialsSuppliedOn.onOrBefore(lastDay), text('in-time')).otherwise(text('late')),
    )
      .when(asOf().onOrBefore(lastDay), text('pending'))
      .otherwise(text('late')),
    notes: deferredNotes,
  }
})

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
  force: 'aims',
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
  notes: [
    {
      zh: '这是对单个项目“可”节省多少的估计，没有完成日期；项目体量越大，节省越多',
      en: 'this is what a single project can save, with no day by which; the larger the project, the more it saves',
    },
  ],
}))
