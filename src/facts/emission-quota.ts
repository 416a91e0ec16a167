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
        '当地减排腾出该污染物总量指标多少？',
        'How much quota of the pollutant did emission cuts in the place free?',
      ),
    ),
    quotaUsedForYearlyTask: decimal(
      ask(
        '完成年度任务用去的指标',
        'quota used for the yearly task',
        '其中完成年度任务用去多少（同一单位）？',
        'How much of it goes into the yearly task (in the same unit)?',
      ),
    ),
    quotaShare: choice(
      {
        county: { zh: '县级指标', en: 'the county’s share' },
        municipal: { zh: '市级指标', en: 'the municipal share' },
      },
      ask('哪一级的指标', 'whose share', '使用哪一级的指标？', 'Whose share is asked for?'),
    ),
  },
)
