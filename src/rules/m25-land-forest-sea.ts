import { majorProjectLevels, naturalResources, projectLevelWords } from '../data/m25-natural-resources'
import { interpretation } from '../facts/document'
import { project } from '../facts/project'
import { all, any, classification, not, nothing, question, quoting, text, when } from '../language'

const whichYears = /* @__PURE__ */ question({
  about: quoting(
    { zh: '保障是否只及于{projectListYear}的清单', en: 'whether only the lists of {projectListYear} are secured' },
    naturalResources,
  ),
  because: quoting(
    {
      zh: '保障写在{projectListYear}的两份清单之后，没有写到其他年度',
      en: 'the promise follows upon the lists of {projectListYear}, and no other year is named',
    },
    naturalResources,
  ),
  options: {
    'lists-of-2023': quoting(
      { zh: '仅{projectListYear}的清单', en: 'only the lists of {projectListYear}' },
      naturalResources,
    ),
    'every-year': { zh: '各年度清单', en: 'the lists of every year' },
  },
})

/**
 * How a major project's quota of new construction land is secured (新增用地计划保障).
 *
 * @returns the class, or `not-covered` with the reason: no major project, another year, or a national one on no other list
 * @example
 * landQuotaGuarantee({ majorProjectLevel: 'municipal', majorProjectListYear: 2023 }).class // 'priority'
 */
export const landQuotaGuarantee = classification('m25.land-quota-guarantee', () => {
  const { majorProjectLevel: level, majorProjectListYear, nationalProjectOtherList: other } = project
  const isListed = level.oneOf(['national', 'provincial', 'municipal'])
  return {
    title: { zh: '重大项目新增用地计划保障', en: 'New land quota of major projects' },
    source: interpretation('用地'),
    subject: project,
    classes: {
      full: {
        label: { zh: '全额保障', en: 'in full' },
        consequence: { zh: '新增用地计划全额保障', en: 'its new land quota is secured in full' },
      },
      priority: {
        label: { zh: '优先保障', en: 'with priority' },
        consequence: {
          zh: '在国家下达的年度新增计划内优先安排',
          en: 'first in line within the new quota that the State issues for the year',
        },
      },
    },
    by: when(
      not(isListed),
      nothing({
        zh: '保障只写省级、市级重大项目',
        en: 'land is secured for provincial and municipal major projects; of others nothing is said',
      }),
    )
      .when(
        whichYears.read({
          'lists-of-2023': not(majorProjectListYear.is(naturalResources.projectListYear)),
          'every-year': not(isListed),
        }),
        nothing(
          quoting(
            {
              zh: '保障只写{projectListYear}清单的项目',
              en: 'land is secured for the projects on the lists of {projectListYear}; of other years nothing is said',
            },
            naturalResources,
          ),
        ),
      )
      .when(any(level.is('provincial'), all(level.is('national'), other.is('provincial'))), text('full'))
      .when(any(level.is('municipal'), all(level.is('national'), other.is('municipal'))), text('priority'))
      .otherwise(
        nothing({
          zh: '国家重大项目的用地计划如何保障，文中未写',
          en: 'how a national major project’s land quota is secured isn’t written',
        }),
      ),
    discrepancies: [majorProjectLevels, projectLevelWords],
    notes: [
      {
        zh: '国家重大项目同在省级或市级清单的，按该清单保障',
        en: 'a national project that is on the provincial or municipal list, too, is secured by that list',
      },
      { zh: '同在两级清单的，按较高一级；没有截止日', en: 'on two lists, the higher counts; no last day is given' },
    ],
  }
})

/**
 * Whether the government's commitment goes into the municipal opinion on the use of the sea (用海意见合并出具).
 *
 * @returns the class, or `not-covered` with the reason
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
  },
  by: when(
    project.conformsToMarineZoning,
    nothing({
      zh: '合并出具写的是不符合现行海洋功能区划的用海',
      en: 'it is written of a use of the sea that doesn’t conform to the marine functional zoning in force',
    }),
  )
    .when(
      not(project.isPlanningCommitmentProject),
      nothing({
        zh: '合并出具写的是规划承诺制项目的用海',
        en: 'it is written of the use of the sea by planning-commitment projects',
      }),
    )
    .otherwise(text('merged')),
}))
