import type { Fact, FactType, Measured } from '../expression/facts'
import { isWithin, limitsOf } from '../expression/limits'
import type { Value } from '../expression/nodes'
import { isDate, isMonth, readDateTime } from '../values/dates'
import { readNumber } from '../values/given-number'

/** Turns what was given for a fact into its value; undefined when it may not be given. */
export type Reader = (given: unknown) => Value | undefined

function numberReader(fact: Measured): Reader {
  const limits = limitsOf(fact)
  return (given) => {
    const value = readNumber(given)
    return value !== undefined && isWithin(limits, value) ? value : undefined
  }
}

/** The least and the greatest whole number that a fact may be; no number at all for one that isn't a whole number. */
export function wholeBounds(fact: Fact): { readonly from: number; readonly to: number } {
  if (fact.type !== 'integer') return { from: Number.NaN, to: Number.NaN }
  const { atLeast = -Infinity, moreThan = -Infinity, atMost = Infinity } = limitsOf(fact)
  return { from: Math.max(atLeast, Math.floor(moreThan) + 1), to: atMost }
}

function integerReader(fact: Fact): Reader {
  const { from, to } = wholeBounds(fact)
  return (given) =>
    typeof given === 'number' && Number.isSafeInteger(given) && given >= from && given <= to ? given + 0 : undefined
}

const textReader =
  (accepts: (text: string) => boolean): Reader =>
  (given) =>
    typeof given === 'string' && accepts(given) ? given : undefined

/** Longer lists are no record of one subject. */
export const MOST_ITEMS = 10_000

const EMPTY: readonly never[] = Object.freeze([])

function listReader(item: Reader, distinct: boolean): Reader {
  return (given) => {
    if (!Array.isArray(given)) return undefined
    const { length } = given
    if (length === 0) return EMPTY
    if (length > MOST_ITEMS) return undefined
    const values: Value[] = []
    for (let index = 0; index < length; index += 1) {
      const value = item(given[index])
      if (value === undefined) return undefined
      values.push(value)
    }
    if (distinct && new Set(values).size < values.length) return undefined
    return Object.freeze(values) as readonly Value[] as readonly string[]
  }
}

export const LONGEST_TEXT = 1000
/** Characters count, whatever they take in memory. */
const isShort = (text: string): boolean =>
  text.length <= LONGEST_TEXT || (text.length <= 2 * LONGEST_TEXT && [...text].length <= LONGEST_TEXT)

type Makers = { readonly [T in FactType]: (fact: Extract<Fact, { type: T }>) => Reader }

/** Gives back the option's own text, so that holding it against an option later compares two references. */
const optionReader = (options: object): Reader => {
  const names = new Map<unknown, string>(Object.keys(options).map((name) => [name, name]))
  return (given) => names.get(given)
}

/** One for every yes or no, so that a reader of records knows it. */
const readBoolean: Reader = (given) => (typeof given === 'boolean' ? given : undefined)

const makers: Makers = {
  boolean: () => readBoolean,
  integer: integerReader,
  decimal: numberReader,
  money: numberReader,
  date: () => textReader(isDate),
  month: () => textReader(isMonth),
  'date-time': () => (given) => (typeof given === 'string' ? readDateTime(given) : undefined),
  text: () => textReader((text) => text.trim().length > 0 && isShort(text)),
  choice: ({ options }) => optionReader(options),
  choices: ({ options }) => listReader(optionReader(options), true),
  dates: () => listReader(textReader(isDate), false),
  numbers: (fact) => listReader(numberReader(fact), false),
}

/** The reader of a fact, by its type and limits. What can't be read at all may throw. */
export const readerOf = (fact: Fact): Reader => (makers[fact.type] as (fact: Fact) => Reader)(fact)

/** A list's items, as facts of their own; undefined of what is no list. */
export function itemOf(fact: Fact): Fact | undefined {
  if (fact.type === 'choices') return { ...fact, type: 'choice' }
  if (fact.type === 'dates') return { ...fact, type: 'date' }
  return fact.type === 'numbers' ? { ...fact, type: 'decimal' } : undefined
}
