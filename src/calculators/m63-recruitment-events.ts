import { fairsTotalOfFloors, outboundEventName, outboundInsideFairs, recruitmentService } from '../data/m63-recruitment'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { calculator, called, neverFalls, output, question, sum } from '../language'
import { outboundCounts } from '../rules/parts/m63-outbound-counts'

const otherKinds = /* @__PURE__ */ question({
  about: { zh: '两类之外是否还有其他活动', en: 'whether there are events of other kinds' },
  because: {
    zh: '写的是“各类”现场招聘活动，两类只是其中',
    en: 'the events are of “all kinds”, and the two are only named from among them',
  },
  options: {
    'other-kinds-too': {
      zh: '可有其他活动：总数不少于两类之和',
      en: 'yes: the total is at least the two together',
    },
    'two-kinds-only': { zh: '只有两类：总数等于两类之和', en: 'no: the total is the two together' },
  },
})

/**
 * Whether the year's recruitment events add up (招聘活动分项核对): the events held, and those planned.
 *
 * @returns of the events held, `parts`, the two kinds together, `difference`, what the total has beyond them (below 0
 *   where they exceed it), and `addsUp`; of the plan, `plannedParts`, `plannedEvents` and `planAddsUp`
 * @example
 * recruitmentEventsBreakdown({ onsiteRecruitmentFairs: 215, outboundRecruitmentEvents: 85,
 *   hrMarketRecruitmentEvents: 125 }) // { parts: 210, difference: 5, addsUp: true, plannedParts: 200, plannedEvents: 200, planAddsUp: true }
 */
export const recruitmentEventsBreakdown = calculator('m63.recruitment-events-breakdown', () => {
  const { hrMarketEvents, onsiteFairs, outboundEvents } = recruitmentService
  const held = city.onsiteRecruitmentFairs
  const parts = called(
    { zh: '两类之和', en: 'the two kinds together' },
    sum(city.outboundRecruitmentEvents, city.hrMarketRecruitmentEvents),
  )
  const plannedParts = called(
    { zh: '计划的两类之和', en: 'the two kinds as planned' },
    sum(outboundEvents, hrMarketEvents),
  )
  const plannedEvents = called(
    { zh: '计划的总场次', en: 'the events planned in all' },
    outboundCounts.read({ inside: onsiteFairs, besides: onsiteFairs.plus(outboundEvents) }),
  )
  return {
    title: { zh: '招聘活动分项核对', en: 'Recruitment events: whether the breakdown adds up' },
    source: interpretation('招聘活动'),
    subject: city,
    guarantees: [neverFalls('parts', city.outboundRecruitmentEvents)],
    outputs: {
      parts: output.count({ zh: '两类之和', en: 'the two kinds together' }, parts, '场'),
      difference: output.count({ zh: '总数减两类之和', en: 'the total less the two kinds' }, held.minus(parts), '场'),
      addsUp: output.condition(
        { zh: '实际场次相符', en: 'the events held add up' },
        otherKinds.read({ 'other-kinds-too': held.atLeast(parts), 'two-kinds-only': held.is(parts) }),
      ),
      plannedParts: output.count({ zh: '计划的两类之和', en: 'the two kinds as planned' }, plannedParts, '场'),
      plannedEvents: output.count({ zh: '计划的总场次', en: 'the events planned in all' }, plannedEvents, '场'),
      planAddsUp: output.condition({ zh: '计划场次相符', en: 'the plan adds up' }, plannedParts.is(plannedEvents)),
    },
    discrepancies: [outboundInsideFairs, fairsTotalOfFloors, outboundEventName],
    notes: [
      {
        zh: '实际总数按含赴外场次填报，与计划如何理解无关',
        en: 'the events held are counted with the outbound ones, however the plan is read',
      },
    ],
  }
})
