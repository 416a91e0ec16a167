import { type Fact, type Measured, unitAsked } from '../language/expression/facts'
import { exact } from '../language/values/decimal'
import { readNumber } from '../language/values/given-number'
import { type UnitName, units } from '../language/values/units'
import { isProblem, problem, type ReadCell } from './problem'
import { widthless } from './text'

/* Amounts as people write them, exactly: 5,000,000, ５０００, 500万元, 4.65%. No digit goes through a double. */

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
const YUAN = new Set(['元', '元整', '圆', '人民币', '元人民币', '人民币元', 'yuan', 'rmb', 'cny'])
const RATES: Readonly<Record<string, string>> = { '%': '0.01', '‰': '0.001' }

const ROUGHLY =
  /约|大概|左右|上下|前后|将近|接近|近|余|多|几|数|超|不足|不到|不满|以上|以下|以内|至少|至多|最多|最少|[~≈±<>≤≥]|\+$|\b(about|approx(imately|\.)?|around|circa|ca\.|over|under|nearly|almost|at least|at most|up to|more than|less than|or so|some)\b/gi
const RANGE = /\d[^\d.,]*([-~—–]|至|到|\bto\b)\s*\d/i
/** A spreadsheet writes so what it has rounded. */
const ROUNDED = /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i
const NUMBER = /^([+-]?)\s*(\d(?:[\d, ]*\d)?(?:\.\d+)?|\.\d+)\s*(.*)$/
const GROUPED = /^(\d+|\d{1,3}(,\d{3})+|\d{1,3}( \d{3})+)(\.\d+)?$|^\.\d+$/
/** No amount has so many characters. */
const LONGEST = 80

/** How a column's amounts count, where its name says so: `（万元）`. */
export interface AmountScale {
  /** One of them in the fact's own unit. */
  readonly factor: string
  /** Whether it counts in other than ones: a cell with 万 of its own is then of two minds. */
  readonly isScaled: boolean
}

/** Whether a fact is a share of one: of such a unit, or a number of none that is at most 1. */
const isShare = (fact: Fact): boolean => {
  const { unit, atMost } = fact as Measured
  return fact.type === 'decimal' && (unit === '比例' || (unit === undefined && atMost === 1))
}

/** What a unit written behind a number makes of it: the factor, or nothing where it isn't the fact's. */
export function scaleOf(fact: Fact, written: string): AmountScale | undefined {
  const text = widthless(written).toLowerCase()
  if (text === '') return { factor: '1', isScaled: false }
  const rate = RATES[text]
  if (rate !== undefined) {
    const unit = unitAsked(fact)
    if (isShare(fact)) return { factor: rate, isScaled: true }
    return unit !== undefined && unit[0] === text ? { factor: '1', isScaled: false } : undefined
  }
  const [, counted = '', named = ''] =
    /^(?:人民币(?=[百千万亿]))?(百万|千万|万亿|百|千|万|亿|thousand|million|billion)?\s*(.*)$/.exec(text) ?? []
  if (!isUnitOf(fact, named)) return undefined
  return { factor: SCALES[counted] ?? '1', isScaled: counted !== '' }
}

/** What is also written for a unit. */
const ALSO_WRITTEN: Readonly<Partial<Record<UnitName, readonly string[]>>> = {
  天: ['日'],
  人: ['名'],
  名: ['人'],
  公里: ['千米', 'kilometres', 'kilometers'],
  米: ['metres', 'meters'],
  平方米: ['平米', 'sqm', 'square metres', 'square meters'],
}

function isUnitOf(fact: Fact, named: string): boolean {
  if (named === '') return true
  const unit = unitAsked(fact)
  if (unit === undefined) return false
  if (unit === '元' && YUAN.has(named)) return true
  const { en } = units[unit]
  return [unit, ...(ALSO_WRITTEN[unit] ?? []), en, en.replace(/s$/, '')].some(
    (one) => one !== '' && widthless(one).toLowerCase() === named,
  )
}

/** A number as the fact takes it: whole numbers as numbers, others as decimal text. */
function amountOf(fact: Fact, text: string, factor: string): ReadCell {
  const number = exact(text).times(factor)
  if (fact.type !== 'integer') return { value: number.toFixed() }
  return number.isInteger() ? { value: number.toNumber() } : problem('wrong-type')
}

function fromText(fact: Fact, cell: string, column: AmountScale): ReadCell {
  const text = widthless(cell).replace(/^(¥|rmb|cny|人民币)\s*(?=[\d+.-])/i, fact.type === 'money' ? '' : '$&')
  if (text.length > LONGEST) return problem('wrong-type')
  const [, sign = '', digits = '', written = ''] = NUMBER.exec(text) ?? []
  const scale = digits === '' ? undefined : scaleOf(fact, written)
  if (scale === undefined) return notExact(fact, text, column)
  if (!GROUPED.test(digits) || (scale.isScaled && column.isScaled && !/元|yuan|%|‰/i.test(written)))
    return problem('ambiguous')
  const isOwn = written !== ''
  return amountOf(
    fact,
    `${sign === '-' ? '-' : ''}${digits.replace(/[, ]/g, '')}`,
    isOwn ? scale.factor : column.factor,
  )
}

/** About so much, from so much to so much, or no amount at all. */
function notExact(fact: Fact, text: string, column: AmountScale): ReadCell {
  if (ROUNDED.test(text)) return problem('approximate')
  if (RANGE.test(text)) return problem('approximate')
  const rest = text.replace(ROUGHLY, '').trim()
  if (rest === text) return problem('wrong-type')
  const read = fromText(fact, rest, column)
  if (isProblem(read)) return problem(/\d/.test(rest) ? 'approximate' : 'wrong-type')
  // What is written into the cell counts as the column does.
  return problem('approximate', column.isScaled ? rest : String(read?.value))
}

/** An amount in a cell, in the fact's own unit; a number that is one already is taken as exactly as facts take it. */
export function readAmount(fact: Fact, cell: unknown, column: AmountScale): ReadCell {
  if (typeof cell === 'string') return fromText(fact, cell, column)
  const number = readNumber(cell)
  return number === undefined ? { value: cell } : amountOf(fact, exact(number).toFixed(), column.factor)
}
