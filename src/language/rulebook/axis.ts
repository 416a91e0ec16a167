import { asOfFact, type Fact } from '../expression/facts'
import { isWithin, limitsOf } from '../expression/limits'
import type { Value } from '../expression/nodes'
import { allowedFor } from '../input/allowed'
import { InvalidFactsError, issue } from '../input/errors'
import { readerOf } from '../input/readers'
import type { Core } from '../provisions/core'
import { dateOfDay, dayNumber, EARLIEST_YEAR, isDate, LATEST_YEAR } from '../values/dates'
import { compare, exact, type Num, whole } from '../values/decimal'

/** The next value to either side: a whole number, a fen, a day. */
const STEPS: Partial<Record<Fact['type'], string>> = { integer: '1', money: '0.01', decimal: '0.01', date: '1' }

const DAYS_AROUND = 60
const SOME_NUMBER = 100

/** A number or a day that something runs over; days are counted. */
export class Axis {
  readonly #step: string
  constructor(readonly fact: Fact) {
    this.#step = STEPS[fact.type] as string
  }

  get isDay(): boolean {
    return this.fact.type === 'date'
  }

  /** Whether its values can be told one by one. */
  get isWhole(): boolean {
    return this.isDay || this.fact.type === 'integer'
  }

  /** A value as a number. */
  number(value: unknown): Num {
    return this.isDay ? dayNumber(String(value)) : whole(exact(value as string))
  }

  /** Where a rule's bound lies: between two whole numbers, at the first of those beyond it. */
  bound(value: unknown): Num {
    const at = this.number(value)
    return this.fact.type === 'integer' ? whole(exact(at).ceil()) : at
  }

  /** A number as the value that a record gives. */
  told(at: Num): string | number {
    if (this.isDay) return dateOfDay(at as number)
    return this.fact.type === 'integer' ? exact(at).toNumber() : exact(at).toFixed()
  }

  /** A number as the value that an evaluation sees. */
  seen(at: Num): Value {
    return this.isDay ? dateOfDay(at as number) : at
  }

  /** So many steps on. */
  moved(at: Num, by: number): Num {
    return whole(exact(at).plus(exact(this.#step).times(by)))
  }

  /** Half way between two; of whole numbers and days the one before. */
  middle(from: Num, to: Num): Num {
    const half = exact(from).plus(to).div(2)
    return whole(this.isWhole ? half.floor() : half)
  }

  /** Whether a value of an expression is of its kind. */
  isOne(value: Value): boolean {
    return this.isDay
      ? typeof value === 'string' && isDate(value)
      : typeof value === 'number' || typeof value === 'object'
  }

  /** Whether the fact may have it. */
  fits(at: Num): boolean {
    if (!this.isDay) return isWithin(limitsOf(this.fact), at)
    return compare(at, dayNumber(`${EARLIEST_YEAR}-01-01`)) >= 0 && compare(at, dayNumber(`${LATEST_YEAR}-12-31`)) <= 0
  }

  /** Each once, in order. */
  sorted(all: readonly Num[]): readonly Num[] {
    return [...new Map(all.map((one) => [String(one), one])).values()].sort(compare)
  }

  /**
   * Where a caller has it begin or end.
   * @throws InvalidFactsError for what the fact can't be
   */
  given(name: string, value: unknown): Num | undefined {
    if (value === undefined) return undefined
    const read = readerOf(this.fact)(value)
    if (read === undefined) throw new InvalidFactsError([issue('wrong-type', name, value, allowedFor(this.fact))])
    return this.number(read)
  }

  /** Where it begins and ends around some values, unless that is said. */
  ends(some: readonly Num[], from: Num | undefined, to: Num | undefined): readonly [Num, Num] {
    const [first, last] = this.#around(this.sorted(some))
    return [from ?? first, to ?? last]
  }

  #around(some: readonly Num[]): readonly [Num, Num] {
    const [first, last] = [some[0], some.at(-1)]
    if (this.isDay)
      return [
        this.moved(first ?? dayNumber('2023-01-01'), first === undefined ? 0 : -DAYS_AROUND),
        this.moved(last ?? dayNumber('2023-12-31'), last === undefined ? 0 : DAYS_AROUND),
      ]
    const { atLeast = 0, moreThan, atMost } = limitsOf(this.fact)
    const least = moreThan === undefined ? atLeast : this.moved(moreThan, 1)
    return [
      least,
      atMost ??
        whole(
          exact(last ?? SOME_NUMBER)
            .times('1.5')
            .ceil(),
        ),
    ]
  }
}

/**
 * The axis of a fact.
 * @throws InvalidFactsError for one that is neither a number nor a day
 */
export function axisOf(core: Core, name: unknown): Axis {
  const facts = [...core.facts, asOfFact].filter((one) => STEPS[one.type] !== undefined)
  const found = facts.find((one) => one.name === name)
  if (found) return new Axis(found)
  const names = facts.map((one) => one.name).join(', ')
  const allowed = { zh: `数或日期：${names}`, en: `a number or a day: ${names}` }
  throw new InvalidFactsError([issue('unknown-option', 'over', name, allowed)])
}
