import { berthingWaiver, berthingWording, firstBerthingViolation, waiverListForce } from '../data/m55-berthing-waiver'
import { berthing } from '../facts/berthing'
import { interpretation } from '../facts/document'
import { all, check, classification, covered, eligibility, keysOf, namesOf, text, when } from '../language'
import { forceOn, isFirstViolation, isListInForceOn, meetsScenario } from './parts/m55-berthing-conditions'
import { listForce, papers } from './parts/m55-berthing-readings'

/**
 * Whether the waiver list is in force for a violation (清单实施).
 *
 * @example
 * berthingWaiverListInForce({ isWaiverListPublished: true, waiverListPublishedOn: '2023-06-01', berthedOn: '2023-05-31' }).class // 'not-yet'
 */
export const berthingWaiverListInForce = classification('m55.berthing-waiver-list-in-force', () => ({
  title: { zh: '“初次违法可不罚”清单的实施', en: 'Berthing alongside foreign ships: is the waiver list in force' },
  source: interpretation('《清单》'),
  subject: berthing,
  classes: {
    'in-force': { label: { zh: '已经实施', en: 'in force' } },
    'not-yet': { label: { zh: '发布之前', en: 'before its publication' } },
    'not-published': { label: { zh: '尚未发布', en: 'not published' } },
  },
  by: listForce.read({
    'violation-after-publication': forceOn(berthing.berthedOn),
    'decision-after-publication': forceOn(berthing.berthingDecidedOn),
    'in-force-already': text('in-force'),
  }),
  discrepancies: [waiverListForce],
  notes: [
    {
      zh: `清单全称是《${berthingWaiver.listName[0].label.zh}》`,
      en: `the list in full: ${berthingWaiver.listName[0].label.en}`,
    },
    { zh: '发布日期文中没有，由使用者填写', en: 'the day of publication isn’t in the text and has to be given' },
    { zh: '发布当日视为已经实施', en: 'the day of publication itself is taken as in force' },
  ],
}))

/**
 * Whether a first violation by berthing alongside a foreign ship may go unpunished (违规搭靠外轮“首违不罚”).
 *
 * @returns the verdict, with what is unmet and what is missing; `eligible` leaves it to the station's discretion
 * @example
 * firstViolationBerthingWaiver({ berthingScenario: 'no-permit', isBerthingHarmMinor: false }).outcome // 'ineligible'
 */
export const firstViolationBerthingWaiver = eligibility('m55.first-violation-berthing-waiver', () => {
  const { berthedOn, berthingScenario: scenario, countingCycleBeganOn } = berthing
  const { countCycleYears, laws, measureMeans, requiredPapers } = berthingWaiver
  const corrected = berthing.isBerthingCorrectedInTime
  const areSubmitted = berthing.correctionPapersSubmitted.includesAll(keysOf(requiredPapers))
  const isFirst = isFirstViolation()
  return {
    title: { zh: '违规搭靠外轮“首违不罚”', en: 'First violation by berthing alongside a foreign ship: waiver' },
    source: interpretation(),
    subject: berthing,
    force: 'may',
    covers: [
      covered(
        when(scenario.is('other'), berthing.isOtherBerthingListed).otherwise(
          scenario.oneOf(keysOf(berthingWaiver.scenarios)),
        ),
        {
          zh: '该搭靠情形不在“初次违法可不罚”清单之列，文中没有写到',
          en: 'the scenario isn’t on the list of first violations, and the text says nothing of it',
        },
      ),
    ],
    when: all(
      listForce.read({
        'violation-after-publication': all(isListInForceOn(berthedOn), isFirst),
        'decision-after-publication': all(isListInForceOn(berthing.berthingDecidedOn), isFirst),
        'in-force-already': isFirst,
      }),
      berthing.isBerthingHarmMinor,
      papers.read({
        'papers-required': all(corrected, areSubmitted),
        'papers-not-required': corrected,
      }),
      meetsScenario(),
    ),
    checks: [
      check(berthedOn.within(countingCycleBeganOn, countingCycleBeganOn.plusYears(countCycleYears).minusDays(1)), {
        zh: '本次在计次周期之内',
        en: 'the violation lies in its counting cycle',
      }),
    ],
    gives: {
      zh: '边检机关可以不予行政处罚',
      en: 'the border inspection station may leave the violation unpunished',
    },
    leadsTo: ['m55.berthing-waiver-list-in-force', 'm55.berthing-violation-scenarios', 'm55.port-operator-duties'],
    discrepancies: [firstBerthingViolation, waiverListForce, berthingWording],
    notes: [
      {
        zh: `依据${laws.map((one) => `《${one.label.zh}》`).join('')}等有关规定`,
        en: `by the ${laws.map((one) => one.label.en).join(', the ')}, and others`,
      },
      {
        zh: `措施另说采用${namesOf(measureMeans).zh}等方式，探索企业诚信管理；是否用于不予处罚的，文中未写`,
        en: `the measure also has ${namesOf(measureMeans).en} and the like, and explores enterprises’ good faith; whether those left unpunished meet with it isn’t stated`,
      },
      {
        zh: '改正和提交两项材料都应当尽快，期限文中未写',
        en: 'both the correction and the two papers are due as soon as possible; no last day is stated',
      },
      {
        zh: '同一天更早的违法也算在前；跨日搭靠，回溯自开始之日，过期算到离开之日，文中未写，取较严的一种',
        en: 'an earlier violation on the same day counts; a stay is looked back on from its first day and overdue to its last, the stricter way, since the text is silent',
      },
      {
        zh: '生产作业需要只免去过期时限，不免去行为条件；所列四种之后有“等”，其他由边检机关认定',
        en: 'a need of production lifts the limit in days, not the conduct; the four purposes are examples, and the station says on others',
      },
      {
        zh: '情形“主要”有两类，其他情形由边检机关按清单认定；过期许可一类不限中国籍，无许可一类限中国籍，外国籍船舶无许可搭靠属于其他情形',
        en: 'other scenarios than the two main ones the station holds against the list; an expired permit is of ships of any flag, none at all of Chinese ones: a foreign ship without a permit is another scenario',
      },
      {
        zh: '没有危害后果是否算轻微、怎样才算及时，由边检机关认定',
        en: 'whether no harm is minor harm, and what is in time, the station says',
      },
    ],
  }
})
