import type { NodeOf } from '../../expression/nodes'
import type { Words } from '../../values/words'
import type { Describers } from './speaker'

const steps: Record<NodeOf<'shift'>['by'], Words> = {
  days: { zh: '天', en: 'days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
}
const spans: Record<NodeOf<'between'>['unit'], Words> = {
  days: { zh: '天数', en: 'days' },
  months: { zh: '月数', en: 'months' },
  hours: { zh: '小时数', en: 'hours' },
}
const parts: Record<NodeOf<'part'>['what'], Words> = {
  month: { zh: '所在月份', en: 'the month of' },
  'first-day': { zh: '首日', en: 'the first day of' },
  date: { zh: '日期', en: 'the date of' },
  time: { zh: '时刻', en: 'the time of day of' },
  weekday: { zh: '星期', en: 'the weekday of' },
  'month-number': { zh: '月份', en: 'the month number of' },
  year: { zh: '年份', en: 'the year of' },
}

export const time: Describers<
  'shift' | 'workingDayShift' | 'between' | 'workingDaysBetween' | 'isWorkingDay' | 'part'
> = {
  shift: ({ by, back, date, amount }, { say, of }) => {
    const count =
      amount.op === 'parameter' ? say(amount) : of(`${say(amount)}${steps[by].zh}`, `${say(amount)} ${steps[by].en}`)
    return back
      ? of(`${say(date)}前${count}`, `${count} before ${say(date)}`)
      : of(`${say(date)}后${count}`, `${count} after ${say(date)}`)
  },
  workingDayShift: ({ date, amount }, { say, of }) =>
    of(`${say(date)}起${say(amount)}个工作日`, `${say(amount)} working days after ${say(date)}`),
  between: ({ unit, from, to }, { say, of }) =>
    of(`${say(from)}至${say(to)}的${spans[unit].zh}`, `${spans[unit].en} from ${say(from)} to ${say(to)}`),
  workingDaysBetween: ({ from, to }, { say, of }) =>
    of(`${say(from)}至${say(to)}的工作日数`, `working days from ${say(from)} to ${say(to)}`),
  isWorkingDay: ({ date }, { say, of }) => of(`${say(date)}为工作日`, `${say(date)} is a working day`),
  part: ({ what, of: whole }, { say, of }) => of(`${say(whole)}${parts[what].zh}`, `${parts[what].en} ${say(whole)}`),
}
