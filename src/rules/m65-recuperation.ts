import { recuperation } from '../data/m65-recuperation'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { tradeUnion } from '../facts/trade-union'
import {
  all,
  any,
  called,
  classification,
  type Day,
  MONTHS_A_YEAR,
  type Need,
  namesOf,
  not,
  nothing,
  quoting,
  text,
  type Words,
  when,
} from '../language'

/** A day in the usual season: over New Year, one is after its first month and one before its last, and both are outside. */
const inSeason = <N extends Need>(label: Words, day: Day<N>) => {
  const month = called(label, day.month().monthNumber())
  return [month.atLeast(recuperation.seasonFrom), month.atMost(recuperation.seasonTo)] as const
}

/**
 * Whether a workers' recuperation session (职工疗休养) is as long as stated, and in the usual season.
 *
 * @returns the class `usual`; `other-season`, which isn't forbidden; `other-length`, which isn't what the text states; or
 *   `other-season-and-length`
 * @example
 * recuperationSession({ sessionStartsOn: '2023-04-01', sessionEndsOn: '2023-04-05' }).class // 'other-length'
 */
export const recuperationSession = classification('m65.recuperation-session', () => {
  const { daysMax, daysMin, places } = recuperation
  const { sessionEndsOn, sessionStartsOn } = tradeUnion
  const days = called({ zh: '天数', en: 'days' }, sessionStartsOn.daysUntil(sessionEndsOn).plus(1))
  const isOfSeason = called(
    { zh: '报到、返程都在一般月份', en: 'registration and journey home in the usual months' },
    all(
      ...inSeason({ zh: '报到的月份', en: 'month of registration' }, sessionStartsOn),
      ...inSeason({ zh: '返程的月份', en: 'month of the journey home' }, sessionEndsOn),
    ),
  )
  const ofLength = all(days.atLeast(daysMin), days.atMost(daysMax))
  const season = {
    zh: '一般在{seasonFrom}至{seasonTo}，其他月份并不禁止',
    en: 'the usual time is {seasonFrom} to {seasonTo} of the year: others aren’t forbidden',
  }
  const length = {
    zh: '每期{daysMin}至{daysMax}是明确写定的，没有“一般”',
    en: 'a session takes {daysMin} to {daysMax}, stated outright, without “usually”',
  }
  return {
    title: { zh: '疗休养的月份和天数', en: 'Recuperation: season and length of a session' },
    source: interpretation('疗休养'),
    subject: tradeUnion,
    classes: {
      usual: { label: { zh: '月份和天数均合所写', en: 'as stated in season and length' } },
      'other-season': {
        label: { zh: '天数合所写，不在一般月份', en: 'out of the usual season' },
        consequence: quoting(season, recuperation),
      },
      'other-length': {
        label: { zh: '天数与所写不符', en: 'of another length than stated' },
        consequence: quoting(length, recuperation),
      },
      'other-season-and-length': {
        label: { zh: '天数与所写不符，也不在一般月份', en: 'of another length, and out of the usual season' },
        consequence: quoting({ zh: `${length.zh}；${season.zh}`, en: `${length.en}; ${season.en}` }, recuperation),
      },
    },
    by: when(ofLength, when(isOfSeason, text('usual')).otherwise(text('other-season'))).otherwise(
      when(isOfSeason, text('other-length')).otherwise(text('other-season-and-length')),
    ),
    notes: [
      {
        zh: '天数含报到和返程当日',
        en: 'the days of registration and of the journey home count',
      },
      {
        zh: `地点一般为${namesOf(places).zh}`,
        en: `the place is usually one of: ${places.map(({ label }) => label.en).join('; ')}`,
      },
    ],
  }
})

/**
 * Whether an employee comes first for a recuperation session (疗休养优先对象).
 *
 * @returns the class `priority` or `ordinary`; `not-covered` for one whom the sessions aren't said to be for
 * @example
 * recuperationPriority({ isUnionMember: true, isFrontLineWorker: true, monthsToRetirement: 23 }).class // 'priority'
 */
export const recuperationPriority = classification('m65.recuperation-priority', () => {
  const [, , , , retiring] = recuperation.priorityGroups
  const { monthsToRetirement, postHardships } = person
  return {
    title: { zh: '疗休养优先对象', en: 'Recuperation: who comes first' },
    source: interpretation('疗休养'),
    subject: person,
    classes: {
      priority: { label: { zh: '优先考虑', en: 'comes first' } },
      ordinary: {
        label: { zh: '一线职工会员，不属优先', en: 'a front-line member without priority' },
        consequence: { zh: '仍是疗休养面向的对象', en: 'the sessions are for such members too' },
      },
    },
    by: when(
      not(person.isUnionMember),
      nothing({
        zh: '疗休养面向一线职工会员；不是工会会员的文中未写',
        en: 'the sessions are for front-line union members; of those who aren’t members the text says nothing',
      }),
    )
      .when(
        not(person.isFrontLineWorker),
        nothing({
          zh: '疗休养面向一线职工；不在一线的文中未写',
          en: 'the sessions are for workers at the front line; of others the text says nothing',
        }),
      )
      .when(
        any(
          postHardships.includesAny(['hazardous', 'dirty-tiring-dangerous']),
          person.isOutstandingEmployee,
          person.isSkilledWorker,
          called(retiring.label, monthsToRetirement.lessThan(retiring.years * MONTHS_A_YEAR)),
        ),
        text('priority'),
      )
      .otherwise(text('ordinary')),
    notes: [
      {
        zh: '“不足两年”：余满两年的不算，差一天的算；余数按整月报',
        en: 'less than two years: one with two whole years left is out, a day less is in; whole months are given',
      },
      { zh: '优先对象之间没有先后', en: 'those with priority aren’t ranked among themselves' },
      {
        zh: '优先对象写的是企事业单位的职工；哪些岗位算特殊工种、苦脏累险，文中未写',
        en: 'those with priority are employees of enterprises and institutions; which posts count as special or hard isn’t stated',
      },
    ],
  }
})
