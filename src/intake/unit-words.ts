import { type Fact, type Measured, unitAsked } from '../language/expression/facts'
import { type UnitName, units, unitWords } from '../language/values/units'
import type { Words } from '../language/values/words'
import { widthless } from './text'

/* Units as people write them, behind a number or in the name of a column: 万元, ‰, 公里, million yuan. */

const SCALES: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
  万: '10000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
  万亿: '1000000000000',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
}
const SCALED = /^(?:人民币(?=[百千万亿]))?(百万|千万|万亿|百|千|万|亿|thousand|million|billion)?\s*(.*)$/
const YUAN = ['元', '元整', '圆', '人民币', '元人民币', '人民币元', 'yuan', 'rmb', 'cny']
const RATES: Readonly<Record<string, string>> = { '%': '0.01', '‰': '0.001' }

/** What is also written for a unit. */
const ALSO_WRITTEN: Readonly<Partial<Record<UnitName, readonly string[]>>> = {
  元: YUAN,
  天: ['日'],
  人: ['名'],
  名: ['人'],
  公里: ['千米', 'kilometres', 'kilometers'],
  米: ['metres', 'meters'],
  平方米: ['平米', 'sqm', 'square metres', 'square meters'],
}

/** Units that no fact has, and short forms that may be of several. */
const OTHERS =
  /^(?:[美欧日港]元|港币|英镑|usd|us\$|eur|jpy|hkd|gbp|[$€£]|吨|公斤|千克|公顷|亩|海里|千?瓦时|毫米|厘米|秒|旬|季|k|w|m|bn|mn|mio|bp|bps|个基点|h|min)$/

/** How a column's amounts count, where its name says so: `（万元）`. */
export interface AmountScale {
  /** One of them in the fact's own unit. */
  readonly factor: string
  /** Whether it counts in other than ones: a cell with 万 of its own is then of two minds. */
  readonly isScaled: boolean
}

/** One by one, as the fact counts. */
export const ONES: AmountScale = { factor: '1', isScaled: false }

/** Whether a fact is a share of one: of such a unit, or a number of none that is at most 1. */
export const isFraction = (fact: Fact): boolean => {
  const { unit, atMost } = fact as Measured
  return fact.type === 'decimal' && (unit === '比例' || (unit === undefined && atMost === 1))
}

const spelt = (text: string): string => widthless(text).toLowerCase()

/** What may be written for a unit. */
const spellingsOf = (unit: UnitName): readonly string[] => {
  const { en } = units[unit]
  return [unit, ...(ALSO_WRITTEN[unit] ?? []), en, en.replace(/s$/, '')].filter((one) => one !== '').map(spelt)
}

function isUnitOf(fact: Fact, named: string): boolean {
  const unit = unitAsked(fact)
  return named === '' || (unit !== undefined && spellingsOf(unit).includes(named))
}

/** What a unit written behind a number makes of it: the factor, or nothing where it isn't the fact's. */
export function scaleOf(fact: Fact, written: string): AmountScale | undefined {
  const text = spelt(written)
  if (text === '') return ONES
  const rate = RATES[text]
  if (rate !== undefined) {
    const unit = unitAsked(fact)
    if (isFraction(fact)) return { factor: rate, isScaled: true }
    return unit !== undefined && unit[0] === text ? ONES : undefined
  }
  const [, counted = '', named = ''] = SCALED.exec(text) ?? []
  if (!isUnitOf(fact, named)) return undefined
  return { factor: SCALES[counted] ?? '1', isScaled: counted !== '' }
}

/** The same in the name of a column, where （月） is no month of a year. */
export const scaleIn = (fact: Fact, written: string): AmountScale | undefined =>
  scaleOf(fact, unitAsked(fact) === '个月' && spelt(written) === '月' ? '个月' : written)

/** Whether a fact is an amount, so that a unit matters. */
export const isAmount = ({ type }: Fact): boolean => /^(?:integer|decimal|money|numbers)$/.test(type)

/** Whether a text is a unit, of whatever, and for whatever: 万元, 万元/年. */
export function namesUnit(written: string): boolean {
  const text = spelt(written).replace(/^10?,?000 ?|(?:\/| per ).*/g, '')
  if (text === '') return written.trim() !== ''
  const [, counted = '', named = ''] = SCALED.exec(text) ?? []
  if (named === '') return counted !== ''
  const known = Object.keys(units) as UnitName[]
  return Object.hasOwn(RATES, text) || OTHERS.test(named) || known.some((one) => spellingsOf(one).includes(named))
}

/** How a column of a fact may count, in words. */
export function unitAllowed(fact: Fact): Words {
  const unit = unitAsked(fact)
  if (isFraction(fact)) return { zh: '“%”或“‰”，或不写', en: '“%” or “‰”, or none' }
  if (unit === undefined) return { zh: '不写', en: 'none' }
  const { zh, en } = unitWords(unit)
  const many = unit === '元' ? { zh: '（或千元、万元、亿元）', en: ' (or thousand, million yuan)' } : { zh: '', en: '' }
  return { zh: `“${zh}”${many.zh}`, en: `“${en || zh}”${many.en}` }
}
