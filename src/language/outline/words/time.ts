import type { Node, NodeOf, Timing } from '../../expression/nodes'
import { turnedInto, unitOf, valueText, withUnit } from '../../expression/text'
import { MONTHS_IN_YEAR } from '../../values/dates'
import { type UnitName, unitWords } from '../../values/units'
import type { Language, Words } from '../../values/words'
import type { Phrases, Speaker } from './speaker'

const steps: Record<NodeOf<'shift'>['by'], UnitName> = { hours: '小时', days: '天', months: '个月', years: '年' }
const spans: Record<NodeOf<'between'>['unit'], Words> = {
  days: { zh: '天数', en: 'days' },
  months: { zh: '月数', en: 'months' },
  hours: { zh: '小时数', en: 'hours' },
}
const parts: Record<NodeOf<'part'>['what'], Words> = {
  month: { zh: '所在月份', en: 'the month of' },
  'first-day': { zh: '的首日', en: 'the first day of' },
  date: { zh: '当日', en: 'the date of' },
  time: { zh: '的时刻', en: 'the time of day of' },
  weekday: { zh: '的星期', en: 'the weekday of' },
  'month-number': { zh: '的月份数', en: 'the month number of' },
  year: { zh: '的年份', en: 'the year of' },
}
/** The numbers of the days of the week, of which Monday has the first. */
export const DAYS_OF_WEEK = [1, 2, 3, 4, 5, 6, 7] as const

/** A day of the week by its number. */
const weekday = (day: number, language: Language): string =>
  language === 'zh'
    ? `星期${'一二三四五六日'[day - 1]}`
    : `${'Mon Tues Wednes Thurs Fri Satur Sun'.split(' ')[day - 1]}day`

const isWeekday = (value: unknown): boolean => DAYS_OF_WEEK.some((day) => day === value)

/** Weekdays in words: one, either of two, or those from one to another. */
export function weekdaysText(days: readonly number[], language: Language): string {
  const names = days.map((day) => weekday(day, language))
  const [first, last] = [names[0], names.at(-1)]
  if (names.length < 3) return names.join(language === 'zh' ? '或' : ' or ')
  return language === 'zh' ? `${first}至${last}` : `day from ${first} to ${last}`
}

/** What a part of a date is held against, where that reads otherwise than as a number: a weekday. A figure says itself. */
export function timeText(asked: Node, limit: Node, language: Language): string | undefined {
  const isOne = asked.op === 'part' && asked.what === 'weekday' && limit.op === 'constant' && isWeekday(limit.value)
  return isOne ? weekday(Number(limit.value), language) : undefined
}

/** So many days, months or years; undefined of what is reckoned or named. A figure says its own unit, changed or not. */
function amountText(amount: Node, unit: UnitName, speaker: Speaker): string | undefined {
  const { say, language } = speaker
  // So many months are counted, where a month of the year is numbered.
  if (amount.op === 'parameter')
    return say(amount).replace(/(\d)月|month (\d+)/g, (_, zh, en) =>
      zh ? `${zh}个月` : withUnit(en, unitWords('个月'), 'en'),
    )
  if (amount.op === 'arithmetic' && turnedInto(amount)) return say(amount)
  if (amount.op === 'constant') return withUnit(valueText(amount.value, language), unitWords(unit), language)
  return undefined
}

/** A day so much after another, or before it; a sum of both where the amount is reckoned or named. */
function shifted(date: Node, amount: Node, unit: UnitName, isBack: boolean, speaker: Speaker): string {
  const { say, of, chosen } = speaker
  if (amount.op === 'reading') return shifted(date, chosen(amount), unit, isBack, speaker)
  const day = say(date)
  const text = amountText(amount, unit, speaker)
  const name = unitWords(unit)
  const counted = unitWords(unitOf(amount) ?? '个').en === name.en ? '' : of(`（${name.zh}）`, ` (${name.en})`)
  if (text !== undefined) {
    const isTold = counted === '' || amount.op !== 'parameter' || unit !== '工作日'
    const count = isTold ? text : of(`${text}按${name.zh}计`, `${text}, in ${name.en},`)
    // In Chinese a day counted from another that is itself counted is set off: 2年的前1天.
    const from = date.op === 'shift' ? `${day}的` : day
    return isBack ? of(`${from}前${count}`, `${count} before ${day}`) : of(`${from}后${count}`, `${count} after ${day}`)
  }
  const said = say(amount)
  return `${day}${isBack ? ' − ' : ' + '}${isBack && amount.op === 'arithmetic' ? `(${said})` : said}${counted}`
}

/** What an amount counts back: a number below zero without its sign, or what is taken times −1. */
function countedBack(amount: Node): Node | undefined {
  const isMinus = (one: Node) => one.op === 'constant' && typeof one.value === 'number' && one.value < 0
  if (amount.op === 'constant' && isMinus(amount)) return { ...amount, value: -(amount.value as number) }
  const { op } = amount
  return op === 'arithmetic' && amount.how === 'times' && amount.right.op === 'constant' && amount.right.value === -1
    ? amount.left
    : undefined
}

/** December of the year before a month: it less its own number of months. */
const isLastDecember = (node: Node): node is NodeOf<'shift'> =>
  node.op === 'shift' &&
  node.back &&
  node.amount.op === 'part' &&
  node.amount.what === 'month-number' &&
  node.amount.of === node.date

const isNext = (node: Node): node is NodeOf<'shift'> =>
  node.op === 'shift' && node.by === 'months' && !node.back && node.amount.op === 'constant' && node.amount.value === 1

export const time: Phrases<Timing> = {
  shift: (node, speaker) => {
    const { say, of } = speaker
    const { by, back, date, amount } = node
    if (isLastDecember(node)) return of(`${say(date)}上一年的12月`, `December of the year before ${say(date)}`)
    if (isLastDecember(date) && by === 'months' && !back && amount.op === 'constant' && amount.value === MONTHS_IN_YEAR)
      return of(`${say(date.date)}当年的12月`, `December of the year of ${say(date.date)}`)
    const below = countedBack(amount)
    return shifted(date, below ?? amount, steps[by], back !== (below !== undefined), speaker)
  },
  workingDayShift: ({ date, amount }, speaker) => {
    const below = countedBack(amount)
    return shifted(date, below ?? amount, '工作日', below !== undefined, speaker)
  },
  between: ({ unit, from, to }, { say, of }) =>
    of(`${say(from)}至${say(to)}的${spans[unit].zh}`, `${spans[unit].en} from ${say(from)} to ${say(to)}`),
  workingDaysBetween: ({ from, to }, { say, of }) =>
    of(`${say(from)}至${say(to)}的工作日数`, `working days from ${say(from)} to ${say(to)}`),
  isWorkingDay: ({ date }, { say, of, wanted }) =>
    wanted
      ? of(`${say(date)}为工作日`, `${say(date)} is a working day`)
      : of(`${say(date)}不是工作日`, `${say(date)} is not a working day`),
  part: ({ what, of: whole }, { say, of }) => {
    if (what === 'first-day' && isNext(whole) && whole.date.op === 'part' && whole.date.what === 'month') {
      const day = say(whole.date.of)
      return of(`${day}次月首日`, `the first day of the month after ${day}`)
    }
    // The date of the call, not of time of the call.
    return of(`${say(whole)}${parts[what].zh}`, `${parts[what].en} ${say(whole)}`.replace(' of time ', ' '))
  },
}
