import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { dayFigure, discrepancy, figure, figures, monthFigure, named, optionsOf } from '../language'

const general = interpretation('（1）')
const relaxed = interpretation('（2）')

/** 留抵退税 (M08): the conditions of industries in general (一般行业). */
export const vatRefundGeneral = figures(8, {
  periodFrom: monthFigure(
    '2019-04',
    general,
    { zh: '连续期最早的税款所属期', en: 'earliest tax period of the run' },
    'general-period-from',
  ),
  months: figure(
    6,
    '个月',
    general,
    { zh: '连续期月数（按月）', en: 'months of the run', atLeast: 1 },
    'general-months',
  ),
  quarters: figure(
    2,
    '季度',
    general,
    { zh: '连续期季数（按季）', en: 'quarters of the run', atLeast: 1 },
    'general-quarters',
  ),
  eachAbove: figure(0, '元', general, { zh: '各期增量须大于', en: 'each increment is above' }, 'general-each-above'),
  sixthMonth: figure(
    50,
    '万元',
    general,
    { zh: '第六个月增量下限', en: 'least increment of the sixth month' },
    'general-sixth-month',
  ),
  creditRatings: named(optionsOf(enterprise.taxCreditRating, ['A', 'B']), general, 'general-credit-ratings'),
  lookback: figure(
    36,
    '个月',
    general,
    { zh: '回溯月数（一般条件）', en: 'months looked back on, general conditions' },
    'general-lookback',
    'general-evasion-lookback',
  ),
  offences: named(
    [
      { label: { zh: '骗取留抵退税', en: 'obtaining a refund of retained input VAT by fraud' } },
      { label: { zh: '骗取出口退税', en: 'obtaining an export refund by fraud' } },
      { label: { zh: '虚开增值税专用发票', en: 'issuing false special VAT invoices' } },
    ],
    general,
    'general-offences',
  ),
  evasionPenalties: figure(
    2,
    '次',
    general,
    { zh: '因偷税处罚的次数界限（一般条件）', en: 'penalties for evasion that bar, general conditions' },
    'general-evasion-penalties',
  ),
  noLevyRefundSince: dayFigure(
    '2019-04-01',
    general,
    { zh: '即征即退等看起的日期（一般条件）', en: 'no levy-and-refund benefit since, general conditions' },
    'general-no-levy-refund-since',
  ),
  conditionsCount: figure(
    5,
    '项',
    general,
    { zh: '一般条件项数', en: 'general conditions' },
    'general-conditions-count',
  ),
  incrementBase: dayFigure('2019-03-31', general, {
    zh: '增量的基准日',
    en: 'day from which the increment is counted',
  }),
})

/** Two quarters have no sixth month. */
export const quarterlySixthMonth = discrepancy('m08.quarterly-sixth-month', {
  title: {
    zh: '按季纳税的没有“第六个月”',
    en: 'a payer by the quarter has no sixth month',
  },
  sides: [
    {
      place: general,
      says: { zh: '按季纳税的看连续两个季度', en: 'payers by the quarter have two quarters looked at' },
    },
    { place: general, says: { zh: '50万元只对第六个月规定', en: '500,000 yuan are set for the sixth month only' } },
  ],
  arithmetic: { zh: '2个季度为两个数，不是六个', en: 'two quarters give two figures, not six' },
})

/** The same conditions are written twice, in other words. */
export const refundConditionLists = discrepancy('m08.refund-condition-lists', {
  title: { zh: '两组退税条件的写法', en: 'how the two lists of conditions are worded' },
  sides: [
    {
      place: general,
      says: {
        zh: '五项；③中“骗取”只写一次，其后为出口退税、虚开专票',
        en: 'five; in the third, fraud is said once, before both refunds',
      },
    },
    {
      place: relaxed,
      says: {
        zh: '四项，即前者②至⑤；②中出口退税前也有“骗取”',
        en: 'four, the second to fifth of the others; fraud is said of each refund',
      },
    },
  ],
  arithmetic: { zh: '5－1＝4：少的是①连续六个月', en: '5 − 1 = 4: what is left out is the run of six months' },
  editorial: true,
})
