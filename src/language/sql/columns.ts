import type { Fact } from '../expression/facts'
import { type Limits, limitsOf } from '../expression/limits'
import { LONGEST_TEXT, MOST_ITEMS } from '../input/readers'
import { FIRST_DAY, LAST_DAY } from '../values/dates'
import { withinLimits } from './amounts'
import type { Dialect, Sql, Widths } from './dialect'

/** Where a fact lies in a register: the column, and what the register says for its options or for yes and no. */
export interface FactColumn<Option extends string = string> {
  readonly column: string
  /** The register's codes, by option key; of a yes/no fact, by `true` and `false`. Several codes may mean the same. */
  readonly codes?: { readonly [Key in Option]?: string | number | readonly (string | number)[] } | undefined
}

/** What a register says for an option, as text. */
export function codesOf(key: string, codes: NonNullable<FactColumn['codes']>): readonly string[] {
  const code = codes[key]
  return (Array.isArray(code) ? code : [code ?? key]).map(String)
}

const MOST_SAFE = 16
/* The years that the library reckons with. */
const YEARS = '(19|2[01])[0-9]{2}'
const MONTH = `${YEARS}-(0[1-9]|1[0-2])`
const DAY = `${MONTH}-(0[1-9]|[12][0-9]|3[01])`

/** The SQL that makes a fact's value of a column's cell; NULL of a cell that can't be used. */
export class CellSql {
  readonly #dialect: Dialect
  readonly #widths: Widths
  constructor(dialect: Dialect, widths: Widths) {
    this.#dialect = dialect
    this.#widths = widths
  }

  /** The digits before and behind the point that a number of a fact has: where room is scarce, as many as lead just beyond its limits. */
  widthOf(fact: Fact): readonly [number, number] {
    const { type } = fact
    if (type === 'numbers') return this.#widths.decimal
    if (type !== 'integer' && type !== 'decimal' && type !== 'money') return [0, 0]
    const [whole, places] = this.#widths[type]
    if (this.#widths === this.#dialect.widths[0]) return [whole, places]
    const { atLeast, moreThan, atMost } = limitsOf(fact)
    const furthest = Math.max(Math.abs(atLeast ?? moreThan ?? Infinity), Math.abs(atMost ?? Infinity))
    return [Number.isFinite(furthest) ? Math.min(whole, String(Math.trunc(furthest)).length + 1) : whole, places]
  }

  #when(holds: Sql, then: Sql): Sql {
    return `CASE WHEN ${holds} THEN ${then} END`
  }

  #keys(text: Sql, keys: readonly string[], codes: FactColumn['codes']): Sql {
    const { literal } = this.#dialect
    if (codes === undefined) return this.#when(`${text} IN (${keys.map(literal).join(', ')})`, text)
    const cases = keys.map(
      (key) => `WHEN ${text} IN (${codesOf(key, codes).map(literal).join(', ')}) THEN ${literal(key)}`,
    )
    return `CASE ${cases.join(' ')} END`
  }

  #boolean(column: Sql, codes: FactColumn['codes']): Sql {
    const keys = this.#keys(this.#dialect.asText(column), ['true', 'false'], codes)
    const byText = `CASE ${keys} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`
    return codes === undefined ? this.#dialect.native(column, 'boolean', byText) : byText
  }

  #within(value: Sql, limits: Limits): Sql {
    const bounds = withinLimits(value, limits, this.#dialect)
    return bounds.length === 0 ? value : this.#when(bounds.join(' AND '), value)
  }

  #number(column: Sql, fact: Fact): Sql {
    const { asText, matches, toNumber, decimal, types } = this.#dialect
    const [whole, places] = this.widthOf(fact)
    const type = fact.type === 'integer' ? types.whole : decimal(whole, places)
    const text = asText(column)
    const tail = places > 0 ? `([.][0-9]{1,${places}}0{0,9})?` : '([.]0{1,9})?'
    const isPlain = matches(text, `^-?(0|[1-9][0-9]{0,${whole - 1}})${tail}$`)
    const exact = toNumber(text, fact.type === 'integer' ? decimal(whole, 0) : type)
    const byText = this.#when(isPlain, fact.type === 'integer' ? this.#dialect.cast(exact, type) : exact)
    const limits = limitsOf(fact)
    const most = Number.MAX_SAFE_INTEGER
    const safe = whole === MOST_SAFE ? { atLeast: -most, atMost: most, ...limits } : limits
    return this.#within(this.#dialect.nativeNumber(column, type, byText), fact.type === 'integer' ? safe : limits)
  }

  #date(column: Sql): Sql {
    const { asText, matches, toDay, native, day } = this.#dialect
    const text = asText(column)
    const made = native(column, 'date', this.#when(matches(text, `^${DAY}$`), toDay(text)))
    return this.#when(`${made} BETWEEN ${day(FIRST_DAY)} AND ${day(LAST_DAY)}`, made)
  }

  #part(text: Sql, from: number, count: number): Sql {
    const { slice, toNumber, types } = this.#dialect
    return toNumber(slice(text, String(from), String(count)), types.whole)
  }

  #month(column: Sql): Sql {
    const { asText, matches } = this.#dialect
    const text = asText(column)
    return this.#when(matches(text, `^${MONTH}$`), `${this.#part(text, 1, 4)} * 12 + ${this.#part(text, 6, 2)} - 1`)
  }

  #moment(column: Sql): Sql {
    const { asText, matches, slice, toDay, daysBetween, day } = this.#dialect
    const text = asText(column)
    const time = '(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|24:00(:00)?)'
    const second = `CASE WHEN ${this.#dialect.length(text)} >= 19 AND ${slice(text, '17', '1')} = ':' THEN ${this.#part(text, 18, 2)} ELSE 0 END`
    const days = daysBetween(day('1970-01-01'), toDay(slice(text, '1', '10')))
    const seconds = `${days} * 86400 + ${this.#part(text, 12, 2)} * 3600 + ${this.#part(text, 15, 2)} * 60 + ${second}`
    const made = this.#when(matches(text, `^${DAY}[T ]${time}([+]08:00)?$`), seconds)
    return this.#when(`NOT (${slice(text, '1', '13')} IN ('${LAST_DAY}T24', '${LAST_DAY} 24'))`, made)
  }

  #text(column: Sql): Sql {
    const { asText, hasInk, length } = this.#dialect
    const text = asText(column)
    return this.#when(`${hasInk(text)} AND ${length(text)} <= ${LONGEST_TEXT}`, text)
  }

  #items(column: Sql, read: (item: Sql) => Sql): Sql {
    return this.#dialect.map(this.#dialect.listColumn(column), 'each', read('each'))
  }

  /** A fact's value, once its cell is read: a list only where each of its items could be, and of options each once. */
  checked(fact: Fact, read: Sql): Sql {
    const { filter, size, distinct } = this.#dialect
    if (fact.type !== 'choices' && fact.type !== 'dates' && fact.type !== 'numbers') return read
    const conditions = [
      `${size(read)} <= ${MOST_ITEMS}`,
      `${size(filter(read, 'each', 'each IS NULL'))} = 0`,
      ...(fact.type === 'choices' ? [`${size(distinct(read))} = ${size(read)}`] : []),
    ]
    return this.#when(conditions.join(' AND '), read)
  }

  /** What a column's cell is read as. */
  read(fact: Fact, column: Sql, codes: FactColumn['codes']): Sql {
    switch (fact.type) {
      case 'boolean':
        return this.#boolean(column, codes)
      case 'integer':
      case 'decimal':
      case 'money':
        return this.#number(column, fact)
      case 'date':
        return this.#date(column)
      case 'month':
        return this.#month(column)
      case 'date-time':
        return this.#moment(column)
      case 'text':
        return this.#text(column)
      case 'choice':
        return this.#keys(this.#dialect.asText(column), Object.keys(fact.options), codes)
      case 'choices': {
        const keys = Object.keys(fact.options)
        return this.#items(column, (item) => this.#keys(this.#dialect.asText(item), keys, codes))
      }
      case 'dates':
        return this.#items(column, (item) => this.#date(item))
      case 'numbers':
        return this.#items(column, (item) => this.#number(item, { ...fact, type: 'decimal' }))
    }
  }
}
