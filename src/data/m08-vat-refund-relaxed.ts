import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { dayFigure, discrepancy, figure, figures, monthFigure, named, optionsOf } from '../language'

const smallMicro = interpretation('（2）小微企业')
const manufacturing = interpretation('（2）制造业等行业')
const conditions = interpretation('（2）同时符合条件')
const wholesale = interpretation('（3）批发零售业等行业')

/** 留抵退税 (M08): the wider refunds of small and micro enterprises and of two groups of industries. */
export const vatRefundRelaxed = figures(8, {
  smallMicroFrom: dayFigure('2022-04-01', smallMicro, {
    zh: '小微企业政策起始日',
    en: 'first day for small and micro enterprises',
    atMost: 'smallMicroUntil',
  }),
  smallMicroIncrementPeriod: monthFigure('2022-04', smallMicro, {
    zh: '小微企业增量的起始申报期',
    en: 'first filing period for their increment',
  }),
  smallMicroUntil: dayFigure('2022-12-31', smallMicro, {
    zh: '小微企业退税条件的截止日',
    en: 'last day of their conditions',
  }),
  microStockPeriod: monthFigure('2022-04', smallMicro, {
    zh: '微型企业存量的起始申报期',
    en: 'first filing period for the stock of micro enterprises',
  }),
  smallStockPeriod: monthFigure('2022-05', smallMicro, {
    zh: '小型企业存量的起始申报期',
    en: 'first filing period for the stock of small enterprises',
  }),
  manufacturingFrom: dayFigure('2022-04-01', manufacturing, {
    zh: '制造业等行业政策起始日',
    en: 'first day for the manufacturing group',
  }),
  manufacturingIndustries: named(
    optionsOf(enterprise.industry, [
      'manufacturing',
      'research-and-technology',
      'utilities',
      'software-and-it',
      'environmental-governance',
      'transport-and-post',
    ]),
    manufacturing,
  ),
  manufacturingIndustriesCount: figure(6, '个', manufacturing, {
    zh: '制造业等行业数',
    en: 'industries of the manufacturing group',
  }),
  wholesaleFrom: dayFigure('2022-07-01', wholesale, {
    zh: '批发零售业等行业政策起始日',
    en: 'first day for the wholesale group',
  }),
  wholesaleIndustries: named(
    optionsOf(enterprise.industry, [
      'wholesale-and-retail',
      'agriculture',
      'lodging-and-catering',
      'resident-services',
      'education',
      'health-and-social-work',
      'culture-sports-entertainment',
    ]),
    wholesale,
  ),
  wholesaleIndustriesCount: figure(7, '个', wholesale, {
    zh: '批发零售业等行业数',
    en: 'industries of the wholesale group',
  }),
  creditRatings: named(optionsOf(enterprise.taxCreditRating, ['A', 'B']), conditions, 'relaxed-credit-ratings'),
  lookback: figure(
    36,
    '个月',
    conditions,
    { zh: '回溯月数（四项条件）', en: 'months looked back on, the four conditions' },
    'relaxed-lookback',
  ),
  evasionPenalties: figure(
    2,
    '次',
    conditions,
    { zh: '因偷税处罚的次数界限（四项条件）', en: 'penalties for evasion that bar, the four conditions' },
    'relaxed-evasion',
  ),
  noLevyRefundSince: dayFigure(
    '2019-04-01',
    conditions,
    { zh: '即征即退等看起的日期（四项条件）', en: 'no levy-and-refund benefit since, the four conditions' },
    'relaxed-no-levy-refund-since',
  ),
  conditionsCount: figure(
    4,
    '项',
    conditions,
    { zh: '放宽路径的条件项数', en: 'conditions of the wider paths' },
    'relaxed-conditions-count',
  ),
})

/** The paragraphs are taken over from an announcement whose articles aren't here. */
export const missingAnnouncement = discrepancy('m08.missing-announcement', {
  title: { zh: '文中没有“本公告第三条”', en: 'article 3 of “this announcement” is not in the text' },
  sides: [
    {
      place: smallMicro,
      says: {
        zh: '小微企业的条件引至本公告第三条',
        en: 'for small enterprises it refers to article 3 of this announcement',
      },
    },
    {
      place: conditions,
      says: { zh: '此处只有未编条号的四项条件', en: 'what is here are four conditions under no article' },
    },
  ],
})

/** A limit that had passed before the programme began. */
export const smallMicroTerm = discrepancy('m08.small-micro-term', {
  title: { zh: '小微企业的条件截至2022年底', en: 'the conditions of small enterprises end with 2022' },
  sides: [
    {
      place: smallMicro,
      says: {
        zh: '2022-12-31前适用所引条件，此后未写',
        en: 'the conditions are referred to up to 2022-12-31, and nothing is said after it',
      },
    },
    {
      place: measureText(),
      says: { zh: '本措施属于2023年', en: 'the measure is of 2023' },
    },
    {
      place: manufacturing,
      says: { zh: '两类行业的政策没有截止日', en: 'the two groups of industries have no end' },
    },
  ],
})

/** What is widened isn't described. */
export const advancedManufacturing = discrepancy('m08.advanced-manufacturing', {
  title: { zh: '“先进制造业”的原政策未写', en: 'the policy for advanced manufacturing isn’t described' },
  sides: [
    {
      place: manufacturing,
      says: {
        zh: '由先进制造业扩大到6个行业',
        en: 'from advanced manufacturing it is widened to 6 industries',
      },
    },
    { place: wholesale, says: { zh: '再扩大到7个行业', en: 'and then to 7 more' } },
  ],
  arithmetic: {
    zh: '6＋7＝13个行业；先进制造业的范围与条件均未列出',
    en: '6 + 7 = 13 industries; neither extent nor conditions of advanced manufacturing are given',
  },
  editorial: true,
})
