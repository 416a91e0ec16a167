import type { Node, NodeOf, Op } from './nodes'
import type { UnitName } from './units'
import { comparisons, comparisonWords, figureText, unitOf, valueText } from './values'
import { type Language, say, type Words } from './words'

const both = (zh: string, en: string) => (language: Language) => (language === 'zh' ? zh : en)
const inBrackets = (text: string, language: Language): string => (language === 'zh' ? `（${text}）` : ` (${text})`)
const list = (items: readonly string[], language: Language, last: Words): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(language === 'zh' ? '、' : ', ')}${last[language]}${items.at(-1)}`
const and: Words = { zh: '和', en: ' and ' }
const or: Words = { zh: '或', en: ' or ' }

type Describers = {
  readonly [K in Op]: (
    node: NodeOf<K>,
    say: (node: Node, unit?: UnitName) => string,
    language: Language,
    unit?: UnitName,
  ) => string
}

const signs = { plus: ' + ', minus: ' − ', times: ' × ', over: ' ÷ ' }

const describers: Describers = {
  constant: ({ value }, _say, language, unit) => valueText(value, language, unit),
  fact: ({ fact }, _say, language) => fact.label[language],
  parameter: ({ parameter }, _say, language) => figureText(parameter, language),
  asOf: (_node, _say, language) => both('基准日', 'the day asked about')(language),
  all: ({ of }, say, language) =>
    `${both('全部满足：', 'all of: ')(language)}${of.map((one) => say(one)).join(both('；', '; ')(language))}`,
  any: ({ of }, say, language) =>
    `${both('满足其一：', 'any of: ')(language)}${of.map((one) => say(one)).join(both('；', '; ')(language))}`,
  not: ({ of }, say, language) => both(`并非（${say(of)}）`, `not (${say(of)})`)(language),
  compare: ({ how, left, right }, say, language) =>
    `${say(left)} ${comparisonWords(how, left.type)[language]} ${say(right, unitOf(left))}`,
  oneOf: ({ of, labels }, say, language) =>
    `${say(of)}${both('为', ': ')(language)}${list(
      labels.map((one) => one[language]),
      language,
      or,
    )}`,
  includes: ({ set, labels, every }, say, language) =>
    `${say(set)}${both('含', ' include ')(language)}${list(
      labels.map((one) => one[language]),
      language,
      every ? and : or,
    )}`,
  tally: ({ set, labels }, say, language) => {
    const listed = list(
      labels.map((one) => one[language]),
      language,
      and,
    )
    return both(`${say(set)}中${listed}的项数`, `how many of ${listed} ${say(set)} include`)(language)
  },
  arithmetic: ({ how, left, right }, say) => `${bracketed(left, how, say)}${signs[how]}${bracketed(right, how, say)}`,
  extreme: ({ how, of }, say, language) =>
    `${both(how === 'min' ? '取小' : '取大', how === 'min' ? 'the smaller of' : 'the larger of')(language)}${inBrackets(of.map((one) => say(one)).join(both('，', ', ')(language)), language)}`,
  round: ({ of, places }, say, language) =>
    both(`${say(of)}（保留${places}位小数）`, `${say(of)} rounded to ${places} places`)(language),
  when: ({ cases, otherwise }, say, language) =>
    [
      ...cases.map((one) =>
        both(`若${say(one.if)}，则${say(one.yields)}`, `if ${say(one.if)}: ${say(one.yields)}`)(language),
      ),
      both(`否则${say(otherwise)}`, `otherwise: ${say(otherwise)}`)(language),
    ].join(both('；', '; ')(language)),
  table: ({ rows }, say, language) =>
    rows
      .map((row) => `${row.if.map((one) => say(one)).join(and[language])} → ${say(row.yields)}`)
      .join(both('；', '; ')(language)),
  reading: ({ choices }, say) =>
    Object.entries(choices)
      .map(([name, one]) => `[${name}] ${say(one)}`)
      .join(' / '),
  provision: ({ title }, _say, language) => title[language],
  stated: ({ of, label }, say, language, unit) => label?.[language] ?? say(of, unit),
  nothing: ({ reason }, _say, language) => reason[language],
  shift: ({ by, date, amount }, say, language) => {
    const units = { days: both('天', 'days'), months: both('个月', 'months'), years: both('年', 'years') }
    const count = amount.op === 'parameter' ? say(amount) : `${say(amount)} ${units[by](language)}`
    return both(`${say(date)}起${count}`, `${count} after ${say(date)}`)(language)
  },
  workingDayShift: ({ date, amount }, say, language) =>
    both(`${say(date)}起${say(amount)}个工作日`, `${say(amount)} working days after ${say(date)}`)(language),
  between: ({ unit, from, to }, say, language) => {
    const name = { days: both('天数', 'days'), months: both('月数', 'months'), hours: both('小时数', 'hours') }[unit](
      language,
    )
    return both(`${say(from)}至${say(to)}的${name}`, `${name} from ${say(from)} to ${say(to)}`)(language)
  },
  workingDaysBetween: ({ from, to }, say, language) =>
    both(`${say(from)}至${say(to)}的工作日数`, `working days from ${say(from)} to ${say(to)}`)(language),
  isWorkingDay: ({ date }, say, language) => both(`${say(date)}为工作日`, `${say(date)} is a working day`)(language),
  part: ({ what, of }, say, language) => {
    const names: Record<typeof what, (language: Language) => string> = {
      month: both('所在月份', 'the month of'),
      'first-day': both('首日', 'the first day of'),
      date: both('日期', 'the date of'),
      time: both('时刻', 'the time of day of'),
      weekday: both('星期', 'the weekday of'),
      'month-number': both('月份', 'the month number of'),
      year: both('年份', 'the year of'),
    }
    return both(`${say(of)}${names[what]('zh')}`, `${names[what]('en')} ${say(of)}`)(language)
  },
  within: ({ date, from, to }, say, language) => `${say(date)} ${rangeText(from, to, say, language)}`,
  count: ({ list, from, to }, say, language) =>
    `${both(`${say(list)}个数`, `the number of ${say(list)}`)(language)}${from || to ? inBrackets(rangeText(from, to, say, language), language) : ''}`,
  every: ({ list, how, than }, say, language) =>
    both(
      `${say(list)}均${comparisons[how].zh}${say(than, unitOf(list))}`,
      `each of ${say(list)} ${comparisons[how].en} ${say(than, unitOf(list))}`,
    )(language),
  aggregate: ({ how, list }, say, language) => {
    const names: Record<typeof how, (language: Language) => string> = {
      sum: both('合计', 'the sum of'),
      last: both('末项', 'the last of'),
      first: both('首项', 'the first of'),
      least: both('最小值', 'the least of'),
      most: both('最大值', 'the latest or largest of'),
    }
    return both(`${say(list)}${names[how]('zh')}`, `${names[how]('en')} ${say(list)}`)(language)
  },
}

function bracketed(node: Node, how: NodeOf<'arithmetic'>['how'], say: (node: Node) => string): string {
  const loose = node.op === 'arithmetic' && (node.how === 'plus' || node.how === 'minus') && how !== 'plus'
  return loose ? `(${say(node)})` : say(node)
}

function rangeText(
  from: Node | undefined,
  to: Node | undefined,
  say: (node: Node) => string,
  language: Language,
): string {
  if (from && to)
    return both(`在${say(from)}至${say(to)}之间（含首尾）`, `from ${say(from)} to ${say(to)}, both included`)(language)
  if (from) return both(`不早于${say(from)}`, `on or after ${say(from)}`)(language)
  return to ? both(`不晚于${say(to)}`, `on or before ${say(to)}`)(language) : ''
}

/** Wholes that are too long to stand inside a formula: they are named there and set out on their own. */
export const headings: Partial<Record<Op, Words>> = {
  all: { zh: '全部满足', en: 'all of' },
  any: { zh: '满足其一', en: 'any of' },
  table: { zh: '查表所得', en: 'the table’s value' },
  when: { zh: '按情形所得', en: 'the value by case' },
  reading: { zh: '按解读所得', en: 'the value by reading' },
}

const FORMULAS: readonly Op[] = [
  'compare',
  'arithmetic',
  'extreme',
  'round',
  'shift',
  'workingDayShift',
  'between',
  'within',
  'part',
]

/** A rule, or any part of one, in one language. */
export function describeIn(node: Node, language: Language, unit?: UnitName): string {
  const inFormula = FORMULAS.includes(node.op)
  const inner = (part: Node, of?: UnitName): string =>
    (inFormula ? headings[part.op]?.[language] : undefined) ?? describeIn(part, language, of)
  return (describers[node.op] as (...given: unknown[]) => string)(node, inner, language, unit)
}

const described = new WeakMap<Node, Words>()

/** A rule, or any part of one, in words. */
export function describe(node: Node): Words {
  const known = described.get(node)
  if (known) return known
  const words = say((language) => describeIn(node, language))
  described.set(node, words)
  return words
}
