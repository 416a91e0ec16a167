import { quotaPriority } from '../data/parts/m24-discrepancies'
import { interpretation } from '../facts/document'
import { emissionQuota } from '../facts/emission-quota'
import { project } from '../facts/project'
import { all, any, classification, table, text, when } from '../language'

/**
 * Whether a project may draw on a share of freed discharge quota (总量指标的使用).
 *
 * @example
 * pollutantQuotaUse({ quotaShare: 'municipal', majorProjectLevel: 'provincial' }).class // 'graded-support'
 */
export const pollutantQuotaUse = classification('m24.pollutant-quota-use', () => {
  const isMunicipalOrAbove = project.majorProjectLevel.oneOf(['national', 'provincial', 'municipal'])
  return {
    title: { zh: '总量指标的使用', en: 'Use of freed discharge quota' },
    source: interpretation('总量调蓄'),
    subject: project,
    classes: {
      first: { label: { zh: '优先使用', en: 'comes first' } },
      'after-major-projects': {
        label: { zh: '重大项目之后', en: 'after the major projects' },
        consequence: {
          zh: '“优先”没有排除其他项目，可否使用文中未写',
          en: '“first” doesn’t shut others out; whether they may use it isn’t stated',
        },
      },
      'graded-support': {
        label: { zh: '差异化支持', en: 'supported by degrees' },
        consequence: {
          zh: '按当地环境质量目标完成情况，没有公式',
          en: 'by how the place meets its environmental-quality target; there is no formula',
        },
      },
      'not-covered': { label: { zh: '不在该指标用途之内', en: 'not what this share is for' } },
    },
    by: table(
      [
        emissionQuota.quotaShare.is('county'),
        when(all(project.isInQuotaCounty, any(isMunicipalOrAbove, project.isCountyMajorProject)), text('first'))
          .when(project.isInQuotaCounty, text('after-major-projects'))
          .otherwise(text('not-covered')),
      ],
      [
        emissionQuota.quotaShare.is('municipal'),
        when(isMunicipalOrAbove, text('graded-support')).otherwise(text('not-covered')),
      ],
    ),
    discrepancies: [quotaPriority],
    notes: [
      {
        zh: '县级指标的重大项目未写级别，县级的也算；市级指标限市级以上',
        en: 'for the county’s share major projects have no stated level, so the county’s own count too; the municipal share is for municipal level or above',
      },
    ],
  }
})
