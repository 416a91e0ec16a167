import { ask, choice, decimal, subject } from '../language'

/** The discharge quota of one pollutant (污染物总量指标) that emission cuts in a place have freed. */
export const emissionQuota = subject(
  'emission-quota',
  { zh: '污染物总量指标', en: 'pollutant discharge quota' },
  {
    quotaFreed: decimal(
      ask(
        '减排腾出的总量指标',
        'quota freed',
        '该县（市、区）当年减排腾出这一种污染物的总量指标多少（单位自定，前后一致）？',
        'How much quota of this one pollutant did emission cuts in the county, city or district free in the year (in any one unit)?',
      ),
    ),
    quotaUsedForYearlyTask: decimal(
      ask(
        '完成年度任务所需的指标',
        'quota that the yearly task takes',
        '该县（市、区）完成当年减排任务须用这一种污染物的指标多少（同一单位）？',
        'How much quota of this pollutant does the county’s, city’s or district’s task of the year take (in the same unit)?',
      ),
    ),
    quotaShare: choice(
      {
        county: { zh: '县级指标', en: 'the county’s share' },
        municipal: { zh: '市级指标', en: 'the municipal share' },
      },
      ask(
        '哪一级的指标',
        'whose share',
        '项目拟使用哪一级的总量指标？',
        'Whose share of the quota is the project to use?',
      ),
      { names: { county: ['县级', '县级使用'], municipal: ['市级', '市级统筹'] } },
    ),
  },
)
