import { interpretation, measureText } from '../facts/document'
import { publicity } from '../facts/publicity'
import { discrepancy, figure, figures, named, optionsOf } from '../language'
import { calendarYears } from './programme'

const text = measureText()
const explained = interpretation()

/** 创业兴业宣传 (M61): Entrepreneurs' Day, the Zhang Jian Cup, and whom publicity is for. */
export const entrepreneurshipPublicity = figures(61, {
  entrepreneursDayMonth: figure(
    5,
    '月',
    explained,
    { zh: '企业家日所在月', en: 'month of the entrepreneurs’ day', atLeast: 1 },
    'entrepreneurs-day/month',
  ),
  entrepreneursDayOfMonth: figure(
    23,
    '日',
    explained,
    { zh: '企业家日的日期', en: 'day of the month of the entrepreneurs’ day', atLeast: 1, atMost: 31 },
    'entrepreneurs-day/day',
  ),
  decisionYear: figure(2016, '年', explained, {
    zh: '设立企业家日的年份',
    en: 'year in which the entrepreneurs’ day was set',
    ...calendarYears,
  }),
  decisionMeeting: named(
    [
      {
        label: {
          zh: '市十四届人大常委会第33次会议',
          en: '33rd meeting of the Standing Committee of the 14th Municipal People’s Congress',
        },
      },
    ],
    explained,
  ),
  events: named(
    [
      {
        year: 2022,
        label: { zh: '2022年度“5·23南通企业家日”线上论坛', en: 'online forum of Nantong Entrepreneurs’ Day 2022' },
      },
      {
        year: 2023,
        label: {
          zh: '2023年度“5·23南通企业家日”电视访谈',
          en: 'television interviews of Nantong Entrepreneurs’ Day 2023',
        },
      },
    ],
    explained,
    'event-2022',
    'event-2023',
  ),
  cupAward: named(optionsOf(publicity.zhangjianAward, ['outstanding-entrepreneur']), text, 'award/name'),
  otherAwards: named(
    optionsOf(publicity.zhangjianAward, ['outstanding-merchant', 'excellent-enterprise']),
    explained,
    'award-others',
  ),
  audience: named(optionsOf(publicity.publicisedGroup, ['entrepreneurs', 'individual-businesses', 'founders']), text),
})

/** One award in the headline, an open series of three in the interpretation. */
export const cupAwards = discrepancy('m61.cup-awards', {
  title: { zh: '“张謇杯”评选一项还是一个系列', en: 'whether the Zhang Jian Cup is one award or a series' },
  sides: [
    { place: text, says: { zh: '杰出企业家', en: 'outstanding entrepreneur' } },
    {
      place: explained,
      says: {
        zh: '杰出企业家、杰出通商、优秀企业，并以“等”收尾',
        en: 'outstanding entrepreneur, outstanding Nantong merchant, excellent enterprise, and the list is open',
      },
    },
  ],
  arithmetic: { zh: '1项 对 至少3项', en: '1 award against 3 or more' },
})

/** The groups of the headline overlap, and the interpretation speaks of one of them. */
export const audienceExtent = discrepancy('m61.audience-extent', {
  title: { zh: '宣传的群体', en: 'whom publicity is for' },
  sides: [
    {
      place: text,
      says: {
        zh: '企业家、个体工商户等群体，及创业群体，互有重叠',
        en: 'entrepreneurs, individual businesses and the like, and founders, which overlap',
      },
    },
    { place: explained, says: { zh: '只写企业家', en: 'entrepreneurs alone' } },
  ],
})
