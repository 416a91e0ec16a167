import type { Limits } from '../expression/limits'
import { exact, type Num } from '../values/decimal'
import type { Dialect, Sql } from './dialect'

/** A value in SQL; of a number, how many digits it may have before and behind the point, and what it is still to be divided by. */
export interface AmountTerm {
  readonly sql: Sql
  readonly whole: number
  readonly places: number
  /** Above zero. */
  readonly over?: AmountTerm
}

export const term = (sql: Sql): AmountTerm => ({ sql, whole: 0, places: 0 })

/** A number may come to more digits than the dialect holds. */
export class TooWideError extends RangeError {
  override readonly name = 'TooWideError'
}

/** A stated number. */
export function stated(value: Num, dialect: Dialect): AmountTerm {
  const text = exact(value).toFixed()
  const [whole = '', places = ''] = text.replace('-', '').split('.')
  const digits = whole === '0' && places !== '' ? 0 : whole.length
  return { sql: dialect.number(text), whole: digits, places: places.length }
}

/** What a number has to be to lie within limits. */
export function withinLimits(of: Sql, { atLeast, moreThan, atMost }: Limits, dialect: Dialect): readonly Sql[] {
  const bound = (sign: Sql, limit: number | undefined): readonly Sql[] =>
    limit === undefined ? [] : [`${of} ${sign} ${stated(limit, dialect).sql}`]
  return [...bound('>=', atLeast), ...bound('>', moreThan), ...bound('<=', atMost)]
}

export const ONE: AmountTerm = { sql: '1', whole: 1, places: 0 }
const divisor = ({ over }: AmountTerm): AmountTerm => over ?? ONE
const undivided = ({ sql, whole, places }: AmountTerm): AmountTerm => ({ sql, whole, places })

/** What comes of numbers in a dialect, each as wide as it can become. */
export class Amounts {
  readonly #dialect: Dialect
  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  #fits(whole: number, places: number): void {
    if (whole + places > this.#dialect.digits) throw new TooWideError(`${whole + places} digits`)
  }

  #made(sql: Sql, whole: number, places: number): AmountTerm {
    this.#fits(whole, places)
    return { sql, whole, places }
  }

  type({ whole, places }: AmountTerm): Sql {
    this.#fits(whole, places)
    return this.#dialect.decimal(whole, places)
  }

  #divided(of: AmountTerm, by: AmountTerm): AmountTerm {
    return by.sql === '1' ? undivided(of) : { ...undivided(of), over: undivided(by) }
  }

  #product(a: AmountTerm, b: AmountTerm): AmountTerm {
    if (a.sql === '1') return undivided(b)
    if (b.sql === '1') return undivided(a)
    this.#fits(a.whole + b.whole, a.places + b.places)
    const sql = this.#dialect.times(a.sql, b.sql, a, b)
    return this.#made(sql, a.whole + b.whole, a.places + b.places)
  }

  #sum(a: AmountTerm, sign: '+' | '-', b: AmountTerm): AmountTerm {
    return this.#made(`(${a.sql} ${sign} ${b.sql})`, Math.max(a.whole, b.whole) + 1, Math.max(a.places, b.places))
  }

  add(a: AmountTerm, sign: '+' | '-', b: AmountTerm): AmountTerm {
    const [left, right] = [divisor(a), divisor(b)]
    if (left.sql === right.sql) return this.#divided(this.#sum(undivided(a), sign, undivided(b)), left)
    return this.#divided(this.#sum(this.#product(a, right), sign, this.#product(b, left)), this.#product(left, right))
  }

  times(a: AmountTerm, b: AmountTerm): AmountTerm {
    return this.#divided(this.#product(a, b), this.#product(divisor(a), divisor(b)))
  }

  /** A quotient stays one until it is rounded, compared or given; its divisor is made positive. */
  over(a: AmountTerm, b: AmountTerm, isPositive: boolean): AmountTerm {
    const of = this.#product(a, divisor(b))
    const by = this.#product(divisor(a), b)
    if (isPositive) return this.#divided(of, by)
    return this.#divided(
      { ...of, sql: `(CASE WHEN ${by.sql} < 0 THEN -(${of.sql}) ELSE ${of.sql} END)` },
      {
        ...by,
        sql: `abs(${by.sql})`,
      },
    )
  }

  /** Two numbers as SQL can compare them. */
  pair(a: AmountTerm, b: AmountTerm): readonly [Sql, Sql] {
    const [left, right] = [this.#product(a, divisor(b)), this.#product(b, divisor(a))]
    this.#fits(Math.max(left.whole, right.whole), Math.max(left.places, right.places))
    return [left.sql, right.sql]
  }

  /** A number in units of its last place, which is whole. */
  #units(of: AmountTerm, places: number): Sql {
    const { types, wholeDigits } = this.#dialect
    const sql =
      of.places === 0 ? of.sql : this.#product(undivided(of), stated(exact(10).pow(of.places), this.#dialect)).sql
    if (of.whole + places > wholeDigits) throw new TooWideError(`${of.whole + places} digits`)
    const units = this.#dialect.cast(sql, types.long)
    return places > of.places
      ? `(${units} * ${this.#dialect.cast(`1${'0'.repeat(places - of.places)}`, types.long)})`
      : units
  }

  /** Dividend and divisor of a number counted in units of some place, both whole. */
  #fraction(of: AmountTerm, places: number): readonly [Sql, Sql, number] {
    const by = divisor(of)
    const shift = Math.max(0, of.places - by.places - places)
    return [
      this.#units(undivided(of), Math.max(of.places, by.places + places)),
      this.#units(by, by.places + shift),
      Math.max(1, of.whole + by.places),
    ]
  }

  #fromUnits(units: Sql, whole: number, places: number): AmountTerm {
    this.#fits(whole, places)
    if (places === 0) return this.#made(this.#dialect.cast(units, this.#dialect.decimal(whole, 0)), whole, 0)
    // A count of units has as many digits as the number it makes.
    const type = this.#dialect.decimal(whole, places)
    const sql = this.#dialect.times(
      units,
      stated(exact(10).pow(-places), this.#dialect).sql,
      { whole: whole + places, places: 0 },
      { whole: 0, places },
    )
    return this.#made(this.#dialect.cast(sql, type), whole, places)
  }

  rounded(of: AmountTerm, how: 'up' | 'down' | 'half-up', places: number): AmountTerm {
    if (of.over === undefined && of.places <= places) return of
    const [dividend, by, whole] = this.#fraction(of, places)
    const cut = this.#dialect.quotient(dividend, by)
    const rest = this.#dialect.remainder(dividend, by)
    const away = `(CASE WHEN ${dividend} < 0 THEN -1 ELSE 1 END)`
    const units =
      how === 'down'
        ? cut
        : `(${cut} + CASE WHEN ${how === 'up' ? `${rest} <> 0` : `2 * abs(${rest}) >= ${by}`} THEN ${away} ELSE 0 END)`
    return this.#fromUnits(units, whole + 1, places)
  }

  /** A number without a divisor left, to so many places; NULL where it doesn't end there. */
  ended(of: AmountTerm, places: number): AmountTerm {
    if (of.over === undefined) return of
    const [dividend, by, whole] = this.#fraction(of, places)
    const cut = this.#fromUnits(this.#dialect.quotient(dividend, by), whole, places)
    return { ...cut, sql: `CASE WHEN ${this.#dialect.remainder(dividend, by)} = 0 THEN ${cut.sql} END` }
  }
}
