import { exact, type Num } from '../values/decimal'
import { type UnitName, units, unitWords } from '../values/units'
import type { Language, Words } from '../values/words'
import type { Comparison, Node, Value } from './nodes'
import type { Approximation, Parameter } from './parameters'

/** Digits in groups of three. */
export const grouped = (text: string): string =>
  text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))

const SINGULAR: Readonly<Record<string, string>> = { people: 'person', parties: 'party', batches: 'batch' }

/** A unit of which there is one: `years of age` is `year of age`, `class hours` is `class hour`. */
const singular = (name: string): string => SINGULAR[name] ?? name.replace(/(?<![is])s\b/, '')

/** An amount with its unit; in English one of it is said in the singular. */
export function withUnit(text: string, unit: Words, language: Language): string {
  const name = unit[language]
  if (name === '' || language === 'zh' || /^[%‰]/.test(name)) return `${text}${name}`
  return `${text} ${text === '1' ? singular(name) : name}`
}

/** A value as a person reads it. */
export function valueText(value: Value | undefined, language: Language, unit?: UnitName): string {
  const words = { zh: ['未知', '不适用', '是', '否'], en: ['unknown', 'nothing', 'yes', 'no'] }[language]
  if (value === undefined) return words[0] as string
  if (value === null) return words[1] as string
  if (typeof value === 'boolean') return words[value ? 2 : 3] as string
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((item) => valueText(item, language)).join(language === 'zh' ? '、' : ', ')
  const text = grouped(exact(value as Num).toFixed())
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
    const [before, behind] = approx ? approximately[approx].zh : ['', '']
    return `${before}${valueText(exact(stated), 'zh')}${behind}${unit}`
  }
  const amount = Number(factor) <= 1 ? valueText(exact(stated), 'en', unit) : valueText(value, 'en', base)
  return `${approx ? approximately[approx].en : ''}${amount}`
}

/** The unit in which a node counts, as far as its facts and figures say. */
export function unitOf(node: Node): UnitName | undefined {
  if (node.op === 'fact') return node.fact.type === 'money' ? '元' : 'unit' in node.fact ? node.fact.unit : undefined
  if (node.op === 'stated' || node.op === 'provision') return unitOf(node.of)
  if (node.op === 'extreme') return node.of.map(unitOf).find((unit) => unit !== undefined)
  if (node.op === 'arithmetic' && (node.how === 'plus' || node.how === 'minus')) return unitOf(node.left)
  return undefined
}

/** Comparisons of numbers in words. */
export const comparisons: Record<Comparison, Words> = {
  atLeast: { zh: '不少于', en: 'at least' },
  moreThan: { zh: '超过', en: 'more than' },
  atMost: { zh: '不超过', en: 'at most' },
  lessThan: { zh: '少于', en: 'less than' },
  is: { zh: '等于', en: 'exactly' },
  isNot: { zh: '不等于', en: 'other than' },
}
const timeComparisons: Record<Comparison, Words> = {
  atLeast: { zh: '不早于', en: 'on or after' },
  moreThan: { zh: '晚于', en: 'after' },
  atMost: { zh: '不晚于', en: 'on or before' },
  lessThan: { zh: '早于', en: 'before' },
  is: { zh: '为', en: 'on' },
  isNot: { zh: '不为', en: 'not on' },
}

/** The words of a comparison, by what is compared. */
export const comparisonWords = (how: Comparison, type: Node['type']): Words =>
  (type === 'number' || type === 'numbers' ? comparisons : timeComparisons)[how]
