import { workerCare } from '../data/m65-worker-care'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { tradeUnion } from '../facts/trade-union'
import { all, any, eligibility, goal, reading, target } from '../language'
import { isOfDistrict, whichDistricts } from './parts/m65-union-districts'

const source = interpretation('职工心理健康')

/**
 * Whether enough mental-health lectures (心理健康讲座) were given at workplaces in a year.
 *
 * @example
 * mentalHealthLectureTarget({ mentalHealthLectures: 48 }).shortfall // 2
 */
export const mentalHealthLectureTarget = target('m65.mental-health-lecture-target', () => ({
  title: { zh: '心理健康讲座送基层目标', en: 'Mental-health lectures at workplaces: target' },
  source,
  subject: city,
  goals: {
    lectures: goal(
      { zh: '讲座', en: 'lectures' },
      city.mentalHealthLectures,
      'atLeast',
      workerCare.mentalHealthLectures,
      '场',
    ),
  },
  notes: [
    {
      zh: '“每年50场”未写至少，按至少理解；逐年计，不限2023年',
      en: '50 a year isn’t said to be a floor and is taken as one; it is yearly, not of 2023 alone',
    },
  ],
}))

/**
 * Whether a union may book a mental-health lecture (预约心理健康讲座) for its members.
 *
 * @example
 * mentalHealthLectureBooking({ tradeUnionKind: 'area', tradeUnionDistrict: 'haimen' }).outcome // 'ineligible'
 */
export const mentalHealthLectureBooking = eligibility('m65.mental-health-lecture-booking', () => {
  const { lectureBookers, lectureBookingDesk } = workerCare
  const [desk] = lectureBookingDesk
  const { tradeUnionDistrict, tradeUnionKind } = tradeUnion
  const anywhere = lectureBookers.map(({ kind }) => kind).filter((kind) => kind !== 'area')
  return {
    title: { zh: '心理健康讲座预约资格', en: 'Mental-health lectures: which unions may book' },
    source,
    subject: tradeUnion,
    when: any(
      tradeUnionKind.oneOf(anywhere),
      all(
        tradeUnionKind.is('area'),
        reading('named-unions-only', {
          'named-unions-only': isOfDistrict(),
          'county-unions-too': any(isOfDistrict(), tradeUnionDistrict.oneOf(['haian', 'rugao', 'rudong', 'qidong'])),
        }),
      ),
    ),
    readings: [
      whichDistricts,
      {
        about: { zh: '县（市）工会能否预约', en: 'whether unions of the counties and cities may book' },
        default: 'named-unions-only',
        because: {
          zh: '所列预约单位没有“等”，县（市）工会不在其中',
          en: 'the list of those who book is closed, and they aren’t on it',
        },
        options: {
          'named-unions-only': { zh: '限所列工会', en: 'only the unions named' },
          'county-unions-too': { zh: '县（市）工会亦可', en: 'unions of the counties and cities too' },
        },
      },
    ],
    notes: [
      {
        zh: `向${desk.label.zh}预约，由其对接安排`,
        en: `booked with the ${desk.label.en}, which arranges it`,
      },
      {
        zh: '“直属基层工会”与疗休养一段的直属企事业单位工会视为同一类',
        en: 'directly affiliated grass-roots unions are taken to be those that the recuperation paragraph calls of enterprises and institutions',
      },
    ],
  }
})
