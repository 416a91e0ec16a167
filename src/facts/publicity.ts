import { ask, choice, date, subject } from '../language'

/** Publicity for those who run a business: a day of their own, awards, and whom it is about. */
export const publicity = subject(
  'publicity',
  { zh: '企业家宣传', en: 'publicity for entrepreneurs' },
  {
    publicityDay: date(ask('查询的日期', 'day asked about', '查询哪一天？', 'Which day is it?')),
    zhangjianAward: choice(
      {
        'outstanding-entrepreneur': { zh: '杰出企业家', en: 'outstanding entrepreneur' },
        'outstanding-merchant': { zh: '杰出通商', en: 'outstanding Nantong merchant' },
        'excellent-enterprise': { zh: '优秀企业', en: 'excellent enterprise' },
        other: { zh: '其他奖项', en: 'another award' },
      },
      ask('“张謇杯”奖项', 'Zhang Jian Cup award', '哪一个奖项？', 'Which award is it?'),
    ),
    publicisedGroup: choice(
      {
        entrepreneurs: { zh: '企业家', en: 'entrepreneurs' },
        'individual-businesses': { zh: '个体工商户', en: 'individual businesses' },
        founders: { zh: '创业群体', en: 'people who start a business' },
        other: { zh: '其他群体', en: 'another group' },
      },
      ask('正面宣传的群体', 'group that is publicised', '属于哪个群体？', 'Which group is it?'),
    ),
  },
)
