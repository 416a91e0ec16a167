import { entrepreneurshipPublicity } from '../data/m61-entrepreneurship-publicity'
import { interpretation } from '../facts/document'
import { publicity } from '../facts/publicity'
import { all, calculator, called, namesOf, neverFalls, nothing, output, question, quoting, when } from '../language'

const firstYear = /* @__PURE__ */ question({
  about: { zh: '哪一年起有企业家日', en: 'the first year that has the day' },
  because: quoting(
    {
      zh: '决定作于{decisionYear}，月日未写，可能晚于当年的企业家日；次年起才确定有',
      en: 'it was decided in {decisionYear}, on an unstated day, perhaps after that year’s Entrepreneurs’ Day; only from the next year is it certain',
    },
    entrepreneurshipPublicity,
  ),
  options: {
    'year-after': { zh: '决定的次年', en: 'the year after the decision' },
    'same-year': { zh: '决定的当年', en: 'the year of the decision' },
  },
})

/**
 * Whether a day is Nantong Entrepreneurs' Day (南通企业家日), and when it falls that year.
 *
 * @returns `isEntrepreneursDay`, and `thatYear`, the date of the day in the same year; null before the first
 * @example
 * entrepreneursDay({ publicityDay: '2023-05-23' }) // { isEntrepreneursDay: true, thatYear: '2023-05-23' }
 */
export const entrepreneursDay = calculator('m61.entrepreneurs-day', () => {
  const { decisionYear, events, entrepreneursDayMonth, entrepreneursDayOfMonth } = entrepreneurshipPublicity
  const [meeting] = entrepreneurshipPublicity.decisionMeeting
  const { publicityDay } = publicity
  const month = publicityDay.month()
  const december = called({ zh: '上年12月', en: 'the last December' }, month.minusMonths(month.monthNumber()))
  const itsMonth = called(
    { zh: '当年企业家日所在月', en: 'the month of Entrepreneurs’ Day' },
    december.plusMonths(entrepreneursDayMonth),
  )
  const thatYear = called(
    { zh: '当年的企业家日', en: 'Entrepreneurs’ Day of that year' },
    itsMonth.firstDay().plusDays(entrepreneursDayOfMonth.minus(1)),
  )
  const isSet = called(
    { zh: '已有企业家日', en: 'the day had been set' },
    firstYear.read({
      'year-after': publicityDay.year().moreThan(decisionYear),
      'same-year': publicityDay.year().atLeast(decisionYear),
    }),
  )
  return {
    title: { zh: '南通企业家日', en: 'Nantong Entrepreneurs’ Day' },
    source: interpretation(),
    subject: publicity,
    guarantees: [neverFalls('thatYear', publicityDay)],
    outputs: {
      isEntrepreneursDay: output.condition(
        { zh: '是否企业家日', en: 'whether it is the day' },
        all(isSet, publicityDay.within(thatYear, thatYear)),
      ),
      thatYear: output.date(
        { zh: '当年是哪天', en: 'when it is in that year' },
        when(isSet, thatYear).otherwise(
          nothing({ zh: '当时尚未设企业家日', en: 'there was no such day at that time' }),
        ),
      ),
    },
    notes: [
      {
        zh: `由${meeting.label.zh}决定`,
        en: `decided by the ${meeting.label.en}`,
      },
      {
        zh: `借企业家日举办的活动有：${namesOf(events).zh}`,
        en: `events around the day: ${namesOf(events).en}`,
      },
      { zh: '逢休息日是否顺延，文中未写，不顺延', en: 'one that is a day off is not mentioned, and not moved' },
    ],
  }
})
