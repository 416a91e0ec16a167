import {
  fairsTotalOfFloors,
  graduateJobsUnexplained,
  outboundEventName,
  outboundInsideFairs,
  recruitmentService,
} from '../data/m63-recruitment'
import { programmeYear, yearByTitle } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { called, check, goal, period, sum, target } from '../language'
import { outboundCounts } from './parts/m63-outbound-counts'

/**
 * Whether the year's recruitment targets (招聘引才目标) are met: events in all, outbound ones, those at the
 * human-resources market, and jobs for graduates.
 *
 * @example
 * recruitmentTargets({ outboundRecruitmentEvents: 79 }, { asOf: '2023-12-31' }).goals.outbound.shortfall // 1
 */
export const recruitmentTargets = target('m63.recruitment-targets', () => {
  const { graduateJobsOffered, hrMarketRecruitmentEvents, onsiteRecruitmentFairs, outboundRecruitmentEvents } = city
  const { graduateJobs, hrMarketEvents, onsiteFairs, outboundEvents } = recruitmentService
  return {
    title: { zh: '招聘引才年度目标', en: 'Recruitment: targets of the year' },
    source: interpretation('招聘活动'),
    subject: city,
    force: 'aims',
    period: period(programmeYear),
    goals: {
      fairs: goal(
        { zh: '现场招聘活动', en: 'on-site recruitment events' },
        called(
          { zh: '计入的现场招聘活动', en: 'the on-site events that count' },
          outboundCounts.read({
            inside: onsiteRecruitmentFairs,
            besides: onsiteRecruitmentFairs.minus(outboundRecruitmentEvents),
          }),
        ),
        'atLeast',
        onsiteFairs,
        '场',
      ),
      outbound: goal(
        { zh: '赴外引才活动', en: 'outbound recruitment events' },
        outboundRecruitmentEvents,
        'atLeast',
        outboundEvents,
        '场',
      ),
      hrMarket: goal(
        { zh: '人力资源市场招聘活动', en: 'recruitment events at the human-resources market' },
        hrMarketRecruitmentEvents,
        'atLeast',
        hrMarketEvents,
        '场',
      ),
      graduateJobs: goal(
        { zh: '提供的高校毕业生就业岗位', en: 'jobs offered to graduates' },
        graduateJobsOffered,
        'atLeast',
        graduateJobs,
        '个',
      ),
    },
    checks: [
      check(sum(outboundRecruitmentEvents, hrMarketRecruitmentEvents).atMost(onsiteRecruitmentFairs), {
        zh: '赴外与人力资源市场两类之和不超过总数',
        en: 'the outbound events and those at the market are together no more than the events in all',
      }),
    ],
    discrepancies: [outboundInsideFairs, fairsTotalOfFloors, graduateJobsUnexplained, outboundEventName],
    notes: [
      { zh: '未写“不少于”的数字也作下限', en: 'figures without “at least” are floors too' },
      {
        zh: '岗位只有总数，未分线上线下渠道',
        en: 'the jobs are one figure, not split among channels',
      },
      {
        zh: '解读写“拟于全年组织”；岗位数只见于措施，没有“拟”字',
        en: 'the interpretation says that the events are planned; the jobs are in the measure alone, without that word',
      },
      yearByTitle,
    ],
  }
})
