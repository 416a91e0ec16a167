import { majorProjectLevels, projectLevelWords, provincialForestryBureau } from '../data/m25-natural-resources'
import { interpretation } from '../facts/document'
import { project } from '../facts/project'
import { all, any, classification, eligibility, not, reading, text, when } from '../language'

/**
 * How a major project's quota of new construction land is secured (新增用地计划保障).
 *
 * @example
 * landQuotaGuarantee({ majorProjectLevel: 'municipal', isOnListOf2023: true }).class // 'priority'
 */
export const landQuotaGuarantee = classification('m25.land-quota-guarantee', () => {
  const level = project.majorProjectLevel
  const listed = level.oneOf(['national', 'provincial', 'municipal'])
  const covered = reading('lists-of-2023', {
    'lists-of-2023': all(listed, project.isOnListOf2023),
    'every-year': listed,
  })
  return {
    title: { zh: '重大项目新增用地计划保障', en: 'New land quota of major projects' },
    source: interpretation('用地'),
    subject: project,
    classes: {
      full: { label: { zh: '全额保障', en: 'in full' } },
      priority: {
        label: { zh: '优先保障', en: 'with priority' },
        consequence: {
          zh: '在国家下达的年度新增计划内优先安排',
          en: 'first in line within the new quota that the State issues for the year',
        },
      },
      none: { label: { zh: '本措施不作保障', en: 'nothing is promised' } },
    },
    by: when(not(covered), text('none'))
      .when(level.is('provincial'), text('full'))
      .when(level.is('municipal'), text('priority'))
      .otherwise(project.nationalProjectLandQuota),
    discrepancies: [majorProjectLevels, projectLevelWords],
    readings: [
      {
        about: { zh: '保障是否只及于2023年度清单', en: 'whether only the lists of 2023 are secured' },
        default: 'lists-of-2023',
        because: {
          zh: '保障写在2023年度两份清单之后，没有写到其他年度',
          en: 'the promise follows upon the lists of 2023, and no other year is named',
        },
        options: {
          'lists-of-2023': { zh: '仅2023年度清单', en: 'only the lists of 2023' },
          'every-year': { zh: '各年度清单', en: 'the lists of every year' },
        },
      },
    ],
    notes: [
      {
        zh: '国家重大项目没有写明如何保障，须由主管部门答复',
        en: 'how a national project is secured is not written; the bureau is to say',
      },
      { zh: '同在两级清单的，按较高一级；没有截止日', en: 'on two lists, the higher counts; no last day is given' },
    ],
  }
})

/**
 * Whether an application to use forest may be accepted with documents outstanding (用林容缺受理).
 *
 * @returns the verdict; `force` is `may`, since the provincial forestry bureau decides
 * @example
 * forestUseProvisionalAcceptance({ isForestFileOtherwiseComplete: false }).outcome // 'ineligible'
 */
export const forestUseProvisionalAcceptance = eligibility('m25.forest-use-provisional-acceptance', () => ({
  title: { zh: '用林报批容缺受理', en: 'Forest use: acceptance with documents outstanding' },
  source: interpretation('用林'),
  subject: project,
  force: 'may',
  when: all(
    project.appliesForForestUse,
    any(
      not(project.isPreliminaryDesignApproved),
      all(project.usesProtectedPublicForest, not(project.isForestBalancePlanReviewed)),
    ),
    project.isForestFileOtherwiseComplete,
  ),
  discrepancies: [provincialForestryBureau],
  notes: [
    { zh: '两项同时欠缺，仍可容缺受理', en: 'both documents may be outstanding at once' },
    { zh: '没有欠缺的，按普通程序受理', en: 'where neither is outstanding, the ordinary way is open' },
    { zh: '其他材料的欠缺不在此列', en: 'other missing documents are not covered' },
  ],
}))

/**
 * Whether the government's commitment goes into the municipal opinion on the use of the sea (用海意见合并出具).
 *
 * @example
 * seaUseMergedOpinion({ conformsToMarineZoning: false, isPlanningCommitmentProject: true }).class // 'merged'
 */
export const seaUseMergedOpinion = classification('m25.sea-use-merged-opinion', () => ({
  title: { zh: '政府承诺意见并入用海意见', en: 'Government commitment merged into the sea-use opinion' },
  source: interpretation('用海'),
  subject: project,
  classes: {
    merged: {
      label: { zh: '合并出具', en: 'merged' },
      consequence: {
        zh: '承诺意见随市政府用海意见一次出具，不再另行审查',
        en: 'the commitment is given with the municipal opinion, and not reviewed a second time',
      },
    },
    'not-covered': { label: { zh: '不适用本规定', en: 'this rule doesn’t apply' } },
  },
  by: when(all(not(project.conformsToMarineZoning), project.isPlanningCommitmentProject), text('merged')).otherwise(
    text('not-covered'),
  ),
}))
