import { type Decimal, exact, type Num } from '../values/decimal'
import { isShare, type UnitName, units, unitWords } from '../values/units'
import { type Language, say, type Words } from '../values/words'
import { type Fact, unitAsked } from './facts'
import {
  type Comparison,
  isSum,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Tallying,
  type Testing,
  type Timing,
  type Value,
  type ValueType,
  yieldsOf,
} from './nodes'
import type { Approximation, Parameter } from './parameters'

/** Digits in groups of three. */
export const grouped = (text: string): string =>
  text.replace(/-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))

const SINGULAR: Readonly<Record<string, string>> = { people: 'person', parties: 'party', batches: 'batch' }

/** A unit of which there is one: `years of age` is `year of age`, `class hours` is `class hour`. */
export const singular = (name: string): string => SINGULAR[name] ?? name.replace(/(?<![is])s\b/, '')

/** Units that Chinese counts by a classifier: 5个工作日. */
const BY_PIECE = ['工作日', '季度', '展位', '条件']

/** An amount with its unit in Chinese. */
function zhWithUnit(text: string, name: string): string {
  if (name.startsWith('万分之')) return `万分之${text}${name.slice(3)}`
  return `${text}${BY_PIECE.includes(name) ? '个' : ''}${name}`
}

/** A plain fraction as a share: 0.044 is 4.4%. */
const percent = (fraction: string): string => `${grouped(exact(fraction.replaceAll(',', '')).times(100).toFixed())}%`

/** An amount with its unit; in English one of it is said in the singular. */
export function withUnit(text: string, unit: Words, language: Language): string {
  if (isShare(unit)) return text.replace(/-?[\d,]+(\.\d+)?/, percent)
  // So many 年 are years of the calendar: 2023年, not 2,023 years.
  if (unit.zh === '年' && /^\d,\d{3}$/.test(text)) return `${text.replace(',', '')}${language === 'zh' ? '年' : ''}`
  const name = unit[language]
  if (language === 'zh') return zhWithUnit(text, name)
  if (name === '' || /^[%‰]/.test(name)) return `${text}${name}`
  return `${text} ${/^-?1$/.test(text) ? singular(name) : name}`
}

/** A quotient that goes on and on is told as about what it is. */
const MOST_PLACES = 8
const DIGITS_TOLD = 6

function plainText(value: Decimal, language: Language): string {
  if (value.decimalPlaces() <= MOST_PLACES) return value.toFixed()
  const places = value.abs().lt(1) ? value.toSignificantDigits(DIGITS_TOLD) : value.toDecimalPlaces(DIGITS_TOLD)
  return `${language === 'zh' ? '约' : 'about '}${places.toFixed()}`
}

/** A day with a time of it. */
const AT_A_TIME = /^(\d{4}-\d\d-\d\d)T/

/** A value as a person reads it. */
export function valueText(value: Value | undefined, language: Language, unit?: UnitName): string {
  const words = {
    zh: ['未知', '文中未写', '是', '否', '无'],
    en: ['unknown', 'not stated', 'yes', 'no', 'none'],
  }[language]
  if (value === undefined) return words[0] as string
  if (value === null) return words[1] as string
  if (typeof value === 'boolean') return words[value ? 2 : 3] as string
  if (typeof value === 'string') return value.replace(AT_A_TIME, '$1 ')
  if (Array.isArray(value))
    return value.map((item) => valueText(item, language)).join(language === 'zh' ? '、' : ', ') || (words[4] as string)
  const text = grouped(plainText(exact(value as Num), language))
  return unit === undefined ? text : withUnit(text, unitWords(unit), language)
}

const approximately: Record<Approximation, { readonly zh: readonly [string, string]; readonly en: string }> = {
  over: { zh: ['', '余'], en: 'over ' },
  nearly: { zh: ['近', ''], en: 'nearly ' },
  about: { zh: ['约', ''], en: 'about ' },
}

/** A figure as the document states it; English counts neither in 万 nor in 亿, and says the whole number. */
export function figureText({ stated, unit, value, approx }: Parameter, language: Language): string {
  if (unit === undefined) return String(stated)
  const { base, factor } = units[unit]
  if (language === 'zh') {
    if (unit === '比例') return percent(String(stated))
    if (unit === '年' && !approx) return valueText(exact(stated), 'zh', unit)
    const [before, behind] = approx ? approximately[approx].zh : ['', '']
    return zhWithUnit(`${before}${valueText(exact(stated), 'zh')}${behind}`, unitWords(unit).zh)
  }
  if (unit === '月') return `month ${stated}`
  const amount = Number(factor) <= 1 ? valueText(exact(stated), 'en', unit) : valueText(value, 'en', base)
  return `${approx ? approximately[approx].en : ''}${amount}`
}

/** A figure of another value, given in the base unit. */
export function figureTextOf(parameter: Parameter, value: Num | string, language: Language): string {
  const { unit } = parameter
  if (unit === undefined) return String(value)
  const stated = exact(value).div(units[unit].factor).toFixed()
  return figureText({ ...parameter, stated, value, approx: undefined }, language)
}

/** A changed figure and what it was changed from; while the change hangs on a day that isn't known, that it does. */
export const changedText = (parameter: Parameter, value: Value | undefined): Words =>
  say((language) => {
    const stated = figureText(parameter, language)
    if (value === undefined)
      return `${stated}${language === 'zh' ? '（按基准日改动）' : ' (changed by the day asked about)'}`
    const now = figureTextOf(parameter, value as Num | string, language)
    return language === 'zh' ? `${now}（改自 ${stated}）` : `${now} (changed from ${stated})`
  })

const isRate = (unit: UnitName | undefined): boolean => unit !== undefined && units[unit].dimension === 'rate'

/** The unit of all of some nodes that are given at all; a plain number among them counts in it too. */
function alike(nodes: readonly Node[]): UnitName | undefined {
  const [first, ...others] = nodes.filter((one) => one.op !== 'nothing' && one.op !== 'constant').map(unitOf)
  return others.every((one) => one === first) ? first : undefined
}

/** The unit of a fact; what is at most one and has none is a share. */
export function unitOfFact(fact: Fact): UnitName | undefined {
  return unitAsked(fact) ?? (fact.type === 'decimal' && fact.atMost === 1 ? '比例' : undefined)
}

/** The unit in which results hold a figure; which month of the year it is counts nothing. */
function unitOfFigure({ unit }: Parameter): UnitName | undefined {
  if (unit === undefined || unit === '月') return undefined
  return isRate(unit) ? '比例' : (units[unit].base ?? unit)
}

/** Of what so many make how many of what: a year is twelve months. */
const TURNED: Partial<Record<UnitName, readonly [number, UnitName]>> = {
  年: [12, '个月'],
  季度: [3, '个月'],
  周: [7, '天'],
}

/** The unit that an amount is only turned into: the months of a year. */
export function turnedInto({ how, left, right }: NodeOf<'arithmetic'>): UnitName | undefined {
  const [times, unit] = TURNED[unitOf(left) as UnitName] ?? []
  return how === 'times' && right.op === 'constant' && right.value === times ? unit : undefined
}

/** The unit of what is reckoned: a share of an amount is such an amount, an amount among such amounts a share, as a growth is. */
function unitOfSum(node: NodeOf<'arithmetic'>): UnitName | undefined {
  const { how, left, right } = node
  const [of, by] = [unitOf(left), unitOf(right)]
  if (how === 'plus' || how === 'minus') return of ?? by
  if (how === 'over' && of === by && (of ?? (isSum(left) && (left.left === right || left.right === right))))
    return '比例'
  if (how === 'times' && of === '比例') return by
  const turned = turnedInto(node)
  if (turned) return turned
  const [whole, each] = (of ?? '').split('/')
  if (how === 'times' && by !== '比例' && whole === '元' && (!each || by?.endsWith(each))) return whole
  return by === '比例' || (by === undefined && right.op === 'constant') ? of : undefined
}

const SPANS: Record<NodeOf<'between'>['unit'], UnitName> = { days: '天', months: '个月', hours: '小时' }

/** The unit in which a node counts, as far as its facts and figures say. */
export function unitOf(node: Node): UnitName | undefined {
  switch (node.op) {
    case 'fact':
      return unitOfFact(node.fact)
    case 'parameter':
      return unitOfFigure(node.parameter)
    case 'stated':
    case 'provision':
      return unitOf(node.of)
    case 'when':
    case 'table':
      return alike(yieldsOf(node))
    case 'reading':
      return alike(Object.values(node.choices))
    case 'extreme':
      return node.of.map(unitOf).find((unit) => unit !== undefined)
    case 'arithmetic':
      return unitOfSum(node)
    case 'aggregate':
      return unitOf(node.list)
    case 'between':
      return SPANS[node.unit]
    case 'workingDaysBetween':
      return '工作日'
    case 'part':
      return node.what === 'year' ? '年' : undefined
    case 'round': {
      const unit = unitOf(node.of)
      // So often as one amount goes into another is no share.
      return unit === '比例' ? undefined : unit
    }
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying>
      return undefined
  }
}

/** Comparisons of numbers in words. */
export const numberComparisons: Record<Comparison, Words> = {
  atLeast: { zh: '不少于', en: 'at least' },
  moreThan: { zh: '超过', en: 'more than' },
  atMost: { zh: '不超过', en: 'at most' },
  lessThan: { zh: '少于', en: 'less than' },
  is: { zh: '等于', en: 'exactly' },
  isNot: { zh: '不等于', en: 'other than' },
}
const dayComparisons: Record<Comparison, Words> = {
  atLeast: { zh: '不早于', en: 'on or after' },
  moreThan: { zh: '晚于', en: 'after' },
  atMost: { zh: '不晚于', en: 'on or before' },
  lessThan: { zh: '早于', en: 'before' },
  is: { zh: '为', en: 'on' },
  isNot: { zh: '不是', en: 'not on' },
}
/** Of a day it is on, of a month in, of a moment at. */
const timeWords = ({ zh, en }: Words, preposition: 'in' | 'at'): Words => ({ zh, en: en.replace('on', preposition) })

/** How a number is compared; in Chinese a rate is low, and what is counted few. */
export function numberComparison(how: Comparison, unit: UnitName | undefined): Words {
  const { zh, en } = numberComparisons[how]
  return { zh: isRate(unit) ? zh.replace('少', '低') : zh, en }
}

/** The words of a comparison, by what is compared, and in which unit. */
export function comparisonWords(how: Comparison, of: ValueType, unit?: UnitName): Words {
  switch (of) {
    case 'number':
    case 'numbers':
      return numberComparison(how, unit)
    case 'month':
      return timeWords(dayComparisons[how], 'in')
    case 'date-time':
    case 'text':
      return timeWords(dayComparisons[how], 'at')
    default:
      of satisfies 'date' | 'dates' | 'boolean' | 'texts'
      return dayComparisons[how]
  }
}
