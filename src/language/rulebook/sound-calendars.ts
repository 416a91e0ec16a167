import { isList } from '../input/shown'
import type { WorkingCalendar } from '../values/calendar'
import { EARLIEST_YEAR, isDate, LATEST_YEAR } from '../values/dates'
import { onceEach } from '../values/once-each'
import type { Words } from '../values/words'
import { isSaid, isThing } from './said'

/* Calendars of working days: what isn't a day would be passed over in silence. */

const MISSING: readonly Words[] = [{ zh: '缺少工作日历', en: 'a calendar of working days is missing' }]
const LISTS = ['holidays', 'makeUpDays'] as const
const isYear = (year: unknown): boolean =>
  Number.isInteger(year) && Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR

function flawsOfDays(name: string, days: unknown): Words[] {
  if (!isThing(days) || isList(days))
    return [{ zh: `工作日历的 ${name} 须以日期为名`, en: `a calendar’s ${name} are named by their dates` }]
  return Object.keys(days)
    .filter((day) => !isDate(day))
    .map((day) => ({ zh: `${name} 中的 ${day} 不是日期`, en: `${day}, of ${name}, isn’t a day` }))
}

const flawsOf = /* @__PURE__ */ onceEach((calendar: WorkingCalendar): readonly Words[] => {
  const { name, firstYear, lastYear, holidays, makeUpDays } = calendar
  if (!isSaid(name)) return MISSING
  if (!isYear(firstYear) || !isYear(lastYear) || firstYear > lastYear)
    return [
      { zh: `工作日历的年份不成立：${firstYear}–${lastYear}`, en: `a calendar of no years: ${firstYear}–${lastYear}` },
    ]
  const days = LISTS.flatMap((one) => flawsOfDays(one, calendar[one]))
  if (days.length > 0) return days
  return Object.keys(makeUpDays)
    .filter((day) => Object.hasOwn(holidays, day))
    .map((day) => ({ zh: `${day} 既是假日又是补班日`, en: `${day} is both a day off and one that is worked` }))
}, new WeakMap())

/** What is wrong with a calendar of working days. */
export const flawsOfCalendar = (calendar: unknown): readonly Words[] =>
  isThing(calendar) ? flawsOf(calendar as unknown as WorkingCalendar) : MISSING
