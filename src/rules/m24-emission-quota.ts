import { quotaPriority } from '../data/parts/m24-discrepancies'
import { interpretation } from '../facts/document'
import { emissionQuota } from '../facts/emission-quota'
import { project } from '../facts/project'
import { classification, not, nothing, table, text, when } from '../language'

/**
 * How a project may draw on a share of freed discharge quota (总量指标的使用).
 *
 * @example
 * pollutantQuotaUse({ quotaShare: 'municipal', majorProjectLevel: 'provincial' }).class // 'graded-support'
 */
export const pollutantQuotaUse = classification('m24.pollutant-quota-use', () => {
  const level = project.majorProjectLevel
  return {
    title: { zh: '总量指标的使用', en: 'Use of freed discharge quota' },
    source: interpretation('总量调蓄'),
    subject: project,
    force: 'aims',
    classes: {
      first: {
        label: { zh: '优先使用', en: 'comes first' },
        consequence: {
          zh: '县级指标优先用于辖区内重大项目',
          en: 'the county’s share goes first to the major projects there',
        },
      },
      'graded-support': {
        label: { zh: '差异化支持', en: 'supported by degrees' },
        consequence: {
          zh: '按当地环境质量目标完成情况，没有公式',
          en: 'by how the place meets its environmental-quality target; there is no formula',
        },
      },
    },
    by: table(
      [
        emissionQuota.quotaShare.is('county'),
        when(
          not(project.isInQuotaCounty),
          nothing({
            zh: '县级指标只写用于辖区内的项目',
            en: 'of the county’s share the text names only projects in the county',
          }),
        )
          .when(level.oneOf(['national', 'provincial', 'municipal', 'county']), text('first'))
          .otherwise(
            nothing({
              zh: '“优先”没有排除重大项目以外的项目，可否使用文中未写',
              en: '“first” doesn’t shut out projects that aren’t major; whether they may use it isn’t stated',
            }),
          ),
      ],
      [
        emissionQuota.quotaShare.is('municipal'),
        when(level.oneOf(['national', 'provincial', 'municipal']), text('graded-support')).otherwise(
          nothing({
            zh: '市级指标只写支持市级以上重大项目',
            en: 'of the municipal share the text names only major projects of municipal level or above',
          }),
        ),
      ],
    ),
    discrepancies: [quotaPriority],
    notes: [
      {
        zh: '县级指标的重大项目未写级别，县级的也算；市级指标限市级以上',
        en: 'for the county’s share major projects have no stated level, so the county’s own count too; the municipal share is for municipal level or above',
      },
      {
        zh: '“总量调蓄库”是措施要“深入探索”的制度',
        en: 'the measure calls the quota reserve a system to be explored further',
      },
    ],
  }
})
