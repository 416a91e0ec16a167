import { naturalResources, provincialForestryBureau } from '../data/m25-natural-resources'
import { interpretation } from '../facts/document'
import { project } from '../facts/project'
import { all, any, asOf, classification, covered, eligibility, not, quoting, text, when } from '../language'
import { supplementDueOn } from './parts/m25-supplement'

/**
 * Whether an application to use forest may be accepted with documents outstanding (用林容缺受理).
 *
 * @returns the verdict; `force` is `may`, since the provincial forestry bureau decides
 * @example
 * forestUseProvisionalAcceptance({ appliesForForestUse: true, isPreliminaryDesignApproved: false,
 *   isForestFileOtherwiseComplete: false }).outcome // 'ineligible'
 */
export const forestUseProvisionalAcceptance = eligibility('m25.forest-use-provisional-acceptance', () => ({
  title: { zh: '用林报批容缺受理', en: 'Forest use: acceptance with documents outstanding' },
  source: interpretation('用林'),
  subject: project,
  force: 'may',
  covers: [
    covered(project.appliesForForestUse, {
      zh: '容缺受理写的是项目用林报批',
      en: 'it is written of applications to use forest',
    }),
    covered(
      any(
        not(project.isPreliminaryDesignApproved),
        all(project.usesProtectedPublicForest, not(project.isForestBalancePlanReviewed)),
      ),
      {
        zh: '初步设计批复和占补平衡方案都不缺，没有可以容缺的；用林报批按普通程序受理',
        en: 'neither the approved design nor the replacement plan is outstanding, so there is nothing to accept without; an application to use forest goes the ordinary way',
      },
    ),
  ],
  when: project.isForestFileOtherwiseComplete,
  gives: quoting(
    {
      zh: '省林业局可先行受理，所缺材料在用林批复后{forestUseSupplement}内补正',
      en: 'the provincial forestry bureau may accept it, and what is outstanding is supplied within {forestUseSupplement} of the approval',
    },
    naturalResources,
  ),
  leadsTo: ['m25.forest-use-supplement-deadline', 'm25.forest-use-supplement-timeliness'],
  discrepancies: [provincialForestryBureau],
  notes: [
    { zh: '是否受理由省林业局决定', en: 'whether to accept is for the provincial forestry bureau to decide' },
    { zh: '两项同时欠缺，仍可容缺受理', en: 'both documents may be outstanding at once' },
    { zh: '其他材料的欠缺不在此列', en: 'other missing documents aren’t among those that may be outstanding' },
  ],
}))

/**
 * Whether the documents left outstanding for the use of forest are supplied in time (用林容缺材料补正).
 *
 * @returns the class `in-time`, `pending` or `late`, or what is missing
 * @example
 * forestUseSupplementTimeliness({ isForestUseApproved: true, forestUseApprovedOn: '2023-05-10', areForestDocumentsSupplied: true,
 *   forestDocumentsSuppliedOn: '2023-08-11' }).class // 'late'
 */
export const forestUseSupplementTimeliness = classification('m25.forest-use-supplement-timeliness', () => {
  const { areForestDocumentsSupplied, forestDocumentsSuppliedOn, isForestUseApproved } = project
  const dueOn = supplementDueOn()
  return {
    title: { zh: '用林容缺材料是否按期补正', en: 'Forest use: whether outstanding documents are supplied in time' },
    source: interpretation('用林'),
    subject: project,
    classes: {
      'in-time': { label: { zh: '按期补正', en: 'supplied in time' } },
      pending: {
        label: { zh: '待补正，未到期', en: 'still to be supplied, not due yet' },
        consequence: quoting(
          {
            zh: '在用林批复后{forestUseSupplement}内补正',
            en: 'to be supplied within {forestUseSupplement} of the approval',
          },
          naturalResources,
        ),
      },
      late: { label: { zh: '逾期', en: 'late' } },
    },
    by: when(not(isForestUseApproved), when(areForestDocumentsSupplied, text('in-time')).otherwise(text('pending')))
      .when(
        areForestDocumentsSupplied,
        when(forestDocumentsSuppliedOn.onOrBefore(dueOn), text('in-time')).otherwise(text('late')),
      )
      .when(asOf().onOrBefore(dueOn), text('pending'))
      .otherwise(text('late')),
    discrepancies: [provincialForestryBureau],
    notes: [
      { zh: '批复前补正，亦为按期', en: 'documents supplied before the approval are in time' },
      { zh: '逾期的后果，文中未写', en: 'what follows from being late isn’t stated' },
    ],
  }
})
