import type { Fact } from '../language/expression/facts'
import { exact } from '../language/values/decimal'
import { readNumber } from '../language/values/given-number'
import { isProblem, problem, type ReadCell } from './problem'
import { widthless } from './text'
import { type AmountScale, scaleOf } from './unit-words'

/* Amounts as people write them, exactly: 5,000,000, ５０００, 500万元, 4.65%. No digit goes through a double. */

const ROUGHLY =
  /约|大概|左右|上下|前后|将近|接近|近|余|多|几|数|超|不足|不到|不满|以上|以下|以内|至少|至多|最多|最少|[~≈±<>≤≥]|\+$|\b(about|approx(imately|\.)?|around|circa|ca\.|over|under|nearly|almost|at least|at most|up to|more than|less than|or so|some)\b/gi
const RANGE = /\d[^\d.,]*([-~—–]|至|到|\bto\b)\s*\d/i
/** A spreadsheet writes so what it has rounded. */
const ROUNDED = /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i
const NUMBER = /^([+-]?)\s*(\d(?:[\d, ]*\d)?(?:\.\d+)?|\.\d+)\s*(.*)$/
const GROUPED = /^(\d+|\d{1,3}(,\d{3})+|\d{1,3}( \d{3})+)(\.\d+)?$|^\.\d+$/
/** No amount has so many characters. */
const LONGEST = 80

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
