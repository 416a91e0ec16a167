import { recuperation } from '../data/m65-recuperation'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { tradeUnion } from '../facts/trade-union'
import {
  all,
  any,
  called,
  check,
  classification,
  type Day,
  MONTHS_A_YEAR,
  type Need,
  number,
  text,
  when,
} from '../language'

/** A day in the usual season: over New Year, one is after its first month and one before its last, and both are outside. */
const inSeason = <N extends Need>(day: Day<N>) => {
  const month = day.month().monthNumber()
  return [month.atLeast(recuperation.seasonFrom), month.atMost(recuperation.seasonTo)] as const
}

/**
 * Whether a workers' recuperation session (职工疗休养) is in the usual season and of the usual length.
 *
 * @returns the class `usual` or `unusual`, which isn't forbidden, or what is missing
 * @example
 * recuperationSession({ sessionStartsOn: '2023-04-01', sessionEndsOn: '2023-04-04' }).class // 'usual'
 */
export const recuperationSession = classification('m65.recuperation-session', () => {
  const { daysMax, daysMin, places } = recuperation
  const { sessionEndsOn, sessionStartsOn } = tradeUnion
  const days = called({ zh: '天数', en: 'days' }, sessionStartsOn.daysUntil(sessionEndsOn).plus(1))
  return {
    title: { zh: '疗休养时间是否合乎常规', en: 'Recuperation: whether a session is of the usual season and length' },
    source: interpretation('疗休养'),
    subject: tradeUnion,
    classes: {
      usual: { label: { zh: '合乎常规', en: 'usual' } },
      unusual: {
        label: { zh: '不合常规', en: 'unusual' },
        consequence: { zh: '文中只写一般安排，并不禁止', en: 'the text says what is usual, and forbids nothing' },
      },
    },
    by: when(
      all(...inSeason(sessionStartsOn), ...inSeason(sessionEndsOn), days.atLeast(daysMin), days.atMost(daysMax)),
      text('usual'),
    ).otherwise(text('unusual')),
    checks: [
      check(sessionStartsOn.onOrBefore(sessionEndsOn), {
        zh: '报到日不晚于返程日',
        en: 'a session starts before it ends',
      }),
    ],
    notes: [
      {
        zh: '“一般”只写在月份一句，天数一句没有；例外的天数同样报为不合常规',
        en: '“usually” stands with the months, not with the days; another length is called unusual all the same',
      },
      {
        zh: `地点一般为${places.map(({ label }) => label.zh).join('、')}`,
        en: `the place is usually one of: ${places.map(({ label }) => label.en).join('; ')}`,
      },
    ],
  }
})

/**
 * Whether an employee comes first for a recuperation session (疗休养优先对象).
 *
 * @example
 * recuperationPriority({ isFrontLineUnionMember: true, monthsToRetirement: 23 }).class // 'priority'
 */
export const recuperationPriority = classification('m65.recuperation-priority', () => {
  const [special, hard, outstanding, skilled, retiring] = recuperation.priorityGroups
  const { monthsToRetirement, postHardship } = person
  return {
    title: { zh: '疗休养优先对象', en: 'Recuperation: who comes first' },
    source: interpretation('疗休养'),
    subject: person,
    classes: {
      priority: { label: { zh: '优先考虑', en: 'comes first' } },
      ordinary: { label: { zh: '一线职工会员，不属优先', en: 'a front-line member without priority' } },
      'not-addressed': { label: { zh: '不是疗休养面向的对象', en: 'not one whom the sessions are for' } },
    },
    by: when(
      person.isFrontLineUnionMember,
      when(
        any(
          called(special.label, postHardship.is('hazardous')),
          called(hard.label, postHardship.is('dirty-tiring-dangerous')),
          called(outstanding.label, person.isOutstandingEmployee),
          called(skilled.label, person.isSkilledWorker),
          called(retiring.label, monthsToRetirement.lessThan(number(retiring.years).times(MONTHS_A_YEAR))),
        ),
        text('priority'),
      ).otherwise(text('ordinary')),
    ).otherwise(text('not-addressed')),
    notes: [
      {
        zh: '“不足两年”：余满两年的不算，差一天的算；余数按整月报',
        en: 'less than two years: one with two whole years left is out, a day less is in; whole months are given',
      },
      { zh: '优先对象之间没有先后', en: 'those with priority aren’t ranked among themselves' },
    ],
  }
})
