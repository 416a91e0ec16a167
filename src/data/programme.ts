import { day, frozen } from '../language'

/** The year of the programme: the document's title says 2023, and a target of the year (全年) is of that year. */
export const programmeYear = /* @__PURE__ */ frozen({
  from: /* @__PURE__ */ day('2023-01-01'),
  to: /* @__PURE__ */ day('2023-12-31'),
})

/** What makes “the year” (全年) that one, for a target that names no year. */
export const yearByTitle = /* @__PURE__ */ frozen({
  zh: '“全年”按文件标题指2023年',
  en: '“the year” is 2023 by the document’s title only',
})

/** What makes the programme’s year the term of a target that names no day at all. */
export const noDayStated = /* @__PURE__ */ frozen({
  zh: '文中未写完成日期，按本方案年度（至2023年12月31日）计',
  en: 'no day is stated; it is taken to be due by the end of the programme’s year, 31 December 2023',
})

/** The range of a figure that is a year of the calendar. */
export const calendarYears = /* @__PURE__ */ frozen({ atLeast: 1949, atMost: 2199 })
