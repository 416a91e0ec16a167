import { workerCare, workerCareWording } from '../data/m65-worker-care'
import { programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { tradeUnion } from '../facts/trade-union'
import { all, any, covered, eligibility, goal, namesOf, period, question, target, when } from '../language'
import { isNotLeftOut, isOfDistrict } from './parts/m65-union-districts'

const source = interpretation('职工心理健康')

/**
 * Whether enough mental-health lectures (心理健康讲座) were given at workplaces in 2023.
 *
 * @example
 * mentalHealthLectureTarget({ mentalHealthLectures: 48 }, { asOf: '2023-12-31' }).shortfall // 2
 */
export const mentalHealthLectureTarget = target('m65.mental-health-lecture-target', () => ({
  title: { zh: '心理健康讲座送基层目标', en: 'Mental-health lectures at workplaces: target' },
  source,
  subject: city,
  period: period(programmeYear),
  goals: {
    lectures: goal(
      { zh: '讲座', en: 'lectures' },
      city.mentalHealthLectures,
      'atLeast',
      workerCare.mentalHealthLectures,
      '场',
    ),
  },
  discrepancies: [workerCareWording],
  notes: [
    {
      zh: '未写至少，按至少理解；写的是每年，此处看本方案年度2023年',
      en: 'the figure isn’t said to be a floor and is taken as one; it is yearly, and looked at here for the programme’s year, 2023',
    },
  ],
}))

const countyUnions = /* @__PURE__ */ question({
  about: { zh: '县（市）工会能否预约', en: 'whether unions of the counties and cities may book' },
  because: {
    zh: '所列预约单位没有“等”，县（市）工会不在其中，也没有写明排除',
    en: 'the list of those who book is closed; they aren’t on it, nor are they ruled out by name',
  },
  options: {
    'named-unions-only': { zh: '限所列工会', en: 'only the unions named' },
    'county-unions-too': { zh: '县（市）工会亦可', en: 'unions of the counties and cities too' },
  },
})

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
  const notOfAnArea = tradeUnionKind.oneOf(lectureBookers.map(({ kind }) => kind).filter((kind) => kind !== 'area'))
  return {
    title: { zh: '心理健康讲座预约资格', en: 'Mental-health lectures: which unions may book' },
    source,
    subject: tradeUnion,
    covers: [
      covered(tradeUnionKind.noneOf(['other']), {
        zh: `预约只写给${namesOf(lectureBookers).zh}；其他工会文中未写`,
        en: `booking is for ${lectureBookers.map((one) => one.label.en).join('; ')}; of others the text says nothing`,
      }),
      covered(
        when(
          tradeUnionKind.is('area'),
          countyUnions.read({
            'named-unions-only': isOfDistrict(),
            'county-unions-too': any(isOfDistrict(), tradeUnionDistrict.oneOf(['haian', 'rugao', 'rudong', 'qidong'])),
          }),
        ).otherwise(all()),
        {
          zh: '只写各区总工会，该地区的工会能否预约文中未写',
          en: 'only unions of districts are named; whether the union of this area may book isn’t said',
        },
      ),
    ],
    when: when(tradeUnionKind.is('area'), isNotLeftOut()).otherwise(notOfAnArea),
    gives: {
      zh: `可向${desk.label.zh}预约心理健康讲座，由其对接后送课到基层`,
      en: `a mental-health lecture may be booked with the ${desk.label.en}, which arranges it at the workplace`,
    },
    leadsTo: ['m65.mental-health-lecture-target'],
    notes: [
      {
        zh: '“直属基层工会”与疗休养一段的直属企事业单位工会视为同一类',
        en: 'directly affiliated grass-roots unions are taken to be those that the recuperation paragraph calls of enterprises and institutions',
      },
      {
        zh: '预约电话和预约期限文中未写',
        en: 'neither a number to book at nor a time limit is stated',
      },
    ],
  }
})
