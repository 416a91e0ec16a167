import { environmentalAssessment } from '../data/m24-environmental-assessment'
import { interpretation } from '../facts/document'
import { emissionQuota } from '../facts/emission-quota'
import { calculator, called, max, neverFalls, neverMoreThan, neverRises, output } from '../language'

/**
 * The split of the discharge quota that emission cuts freed (总量指标 60% 县级、40% 市级), for one pollutant.
 *
 * @returns `pool`, what is left after the yearly task; `county` and `municipal`, its shares; `deficit`, what the task
 *   still lacks; all exact, in the unit given
 * @example
 * pollutantQuotaSplit({ quotaFreed: '12.5', quotaUsedForYearlyTask: '2.5' }) // { pool: 10, county: 6, municipal: 4, deficit: 0 }
 */
export const pollutantQuotaSplit = calculator('m24.pollutant-quota-split', () => {
  const { quotaFreed, quotaUsedForYearlyTask } = emissionQuota
  const pool = called(
    { zh: '除去年度任务后的指标', en: 'quota left after the task' },
    max(0, quotaFreed.minus(quotaUsedForYearlyTask)),
  )
  return {
    title: { zh: '总量指标分配', en: 'Split of freed discharge quota' },
    source: interpretation('总量调蓄'),
    subject: emissionQuota,
    force: 'aims',
    guarantees: [
      neverMoreThan('county', emissionQuota.quotaFreed),
      neverFalls('pool', emissionQuota.quotaFreed),
      neverRises('pool', emissionQuota.quotaUsedForYearlyTask),
    ],
    outputs: {
      pool: output.number({ zh: '可分配指标', en: 'to be split' }, pool),
      county: output.number(
        { zh: '县级使用', en: 'used by the county' },
        pool.times(environmentalAssessment.countyShare),
      ),
      municipal: output.number(
        { zh: '市级统筹', en: 'held by the city' },
        pool.times(environmentalAssessment.municipalShare),
      ),
      deficit: output.number(
        { zh: '年度任务缺口', en: 'what the task lacks' },
        max(0, quotaUsedForYearlyTask.minus(quotaFreed)),
      ),
    },
    notes: [
      {
        zh: '腾出的少于年度任务时如何处理，文中未写：不分配，只报缺口',
        en: 'what happens when less is freed than the task takes isn’t stated: nothing is split, and the deficit is given',
      },
      { zh: '按污染物逐种计算，不取整', en: 'each pollutant is reckoned by itself, and nothing is rounded' },
      {
        zh: '按年还是按次分配文中未写，这里按年',
        en: 'whether it is split by the year or each time isn’t stated; here it is by the year',
      },
      {
        zh: '“总量调蓄库”是措施要“深入探索”的制度',
        en: 'the measure calls the quota reserve a system to be explored further',
      },
    ],
  }
})
