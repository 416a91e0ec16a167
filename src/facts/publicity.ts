import { ask, choice, date, subject } from '../language'

/** Publicity for those who run a business: a day of their own, awards, and whom it is about. */
export const publicity = subject(
  'publicity',
  { zh: '企业家宣传', en: 'publicity for entrepreneurs' },
  {
    publicityDay: date(
      ask(
        '查询的日期',
        'day looked up',
        '要查哪一天是不是南通企业家日？',
        'Of which day is it asked whether it is Nantong Entrepreneurs’ Day?',
      ),
    ),
    zhangjianAward: choice(
      {
        'outstanding-entrepreneur': { zh: '杰出企业家', en: 'outstanding entrepreneur' },
        'outstanding-merchant': { zh: '杰出通商', en: 'outstanding Nantong merchant' },
        'excellent-enterprise': { zh: '优秀企业', en: 'excellent enterprise' },
        other: { zh: '其他奖项', en: 'another award' },
      },
      ask(
        '“张謇杯”奖项',
        'Zhang Jian Cup award',
        '要查“张謇杯”的哪一个奖项？',
        'Which award of the Zhang Jian Cup is looked up?',
      ),
    ),
    publicisedGroup: choice(
      {
        entrepreneurs: { zh: '企业家', en: 'entrepreneurs' },
        'individual-businesses': { zh: '个体工商户', en: 'individual businesses' },
        founders: { zh: '创业群体', en: 'people who start a business' },
        other: { zh: '其他群体', en: 'another group' },
      },
      ask(
        '正面宣传的群体',
        'group that is publicised',
        '要查南通在主流媒体上正面宣传的哪个群体？',
        'Which group is looked up among those whose good examples Nantong publicises?',
      ),
    ),
  },
)
