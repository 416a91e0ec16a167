import { culturalLife } from '../data/m66-cultural-life'
import {
  areasWithoutTroupe,
  performancePlatformName,
  performancesFloor,
  troupesCalledOn,
} from '../data/parts/m66-discrepancies'
import { programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { called, day, goal, max, namesOf, period, question, quoting, target } from '../language'
import { eachTowardsHalf, halves } from './parts/m66-half-of-each-troupe'

const halfOf = /* @__PURE__ */ question({
  about: {
    zh: '6月底的节点按总数还是按各院团',
    en: 'whether what is due by the end of June is of the total or of each troupe',
  },
  because: {
    zh: '节点写的是整体活动的演出场次，没有“各”字',
    en: 'the milestone is one of the whole programme, and doesn’t say “each”',
  },
  options: {
    'in-all': { zh: '按总数', en: 'of the total' },
    'each-troupe': {
      zh: '按各院团所分场次；启东三团合计',
      en: 'of each troupe’s own performances, the three of Qidong together',
    },
  },
})

const plan = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '计划多于安排的{performancesScheduled}时，两个节点按哪个数',
      en: 'of which number the milestones are where more than the {performancesScheduled} of the schedule are planned',
    },
    culturalLife,
  ),
  because: quoting(
    {
      zh: '节点之下的场次安排合计就是{performancesScheduled}',
      en: 'the schedule under the milestones comes to {performancesScheduled}',
    },
    culturalLife,
  ),
  options: {
    'scheduled-fifty': quoting(
      { zh: '按安排的{performancesScheduled}', en: 'of the {performancesScheduled} in the schedule' },
      culturalLife,
    ),
    'larger-plan': quoting(
      {
        zh: '按计划数，但不低于{performancesScheduled}；不是整数时进一',
        en: 'of the number planned, and at least of {performancesScheduled}; what isn’t whole is rounded up',
      },
      culturalLife,
    ),
  },
})

/**
 * Whether the year's performances in enterprises (进企演出) are given: half by the end of June, all by the end of
 * October, and 50 in the year.
 *
 * @example
 * enterprisePerformanceTarget({ enterprisePerformancesByMidyear: 24 }, { asOf: '2023-07-01' }).goals.midyear.shortfall // 1
 */
export const enterprisePerformanceTarget = target('m66.enterprise-performance-target', () => {
  const { enterprisePerformances: inYear, enterprisePerformancesByMidyear: byMidyear } = city
  const life = culturalLife
  const [end] = life.lastDay
  const campaigns = namesOf(life.campaigns)
  const planned = called(
    { zh: '计划演出场次', en: 'the performances planned' },
    plan.read({
      'scheduled-fifty': life.performancesScheduled,
      'larger-plan': max(life.performancesScheduled, city.enterprisePerformancesPlanned),
    }),
  )
  return {
    title: { zh: '进企演出场次与节点', en: 'Performances in enterprises: targets' },
    source: interpretation('时间节点'),
    subject: city,
    period: period(programmeYear),
    goals: {
      midyear: goal(
        { zh: '第二季度末前应完成的场次', en: 'due by the end of the second quarter' },
        called(
          { zh: '计入该节点的场次', en: 'the performances that count' },
          halfOf.read({ 'in-all': byMidyear, 'each-troupe': eachTowardsHalf() }),
        ),
        'atLeast',
        called(
          { zh: '该节点应完成的数', en: 'the number due by then' },
          halfOf.read({ 'in-all': planned.times(life.midyearShare).rounded('up'), 'each-troupe': halves() }),
        ),
        { unit: '场', by: day('2023-06-30') },
      ),
      october: goal(
        { zh: '10月底前全部完成', en: 'all by the end of October' },
        city.enterprisePerformancesByOctober,
        'atLeast',
        planned,
        { unit: '场', by: day(end.day) },
      ),
      year: goal({ zh: '全年场次', en: 'in the year' }, inYear, 'atLeast', life.performances, '场'),
    },
    discrepancies: [performancesFloor, troupesCalledOn, areasWithoutTroupe, performancePlatformName],
    notes: [
      {
        zh: `借${campaigns.zh}平台；场次按不少于理解`,
        en: `within ${campaigns.en}; the figure is a floor, as the measure says`,
      },
      {
        zh: '“第二季度末”为6月30日，“10月底”为10月31日，均含当日；年份按文件标题',
        en: 'the end of the second quarter is 30 June and the end of October the 31st, both included; the year is the title’s',
      },
      {
        zh: '11月、12月补演的计入全年，不计入10月底节点',
        en: 'what is given in November and December counts for the year, and not for October',
      },
    ],
  }
})
