import type { Fact, FactType, Measured } from '../expression/facts'
import { isWithin, limitsOf } from '../expression/limits'
import type { Value } from '../expression/nodes'
import { isDate, isDateTime, isMonth } from '../values/dates'
import { type Decimal, exact, MOST_DIGITS, type Num, whole } from '../values/decimal'

/** Turns what was given for a fact into its value; undefined when it may not be given. */
export type Reader = (given: unknown) => Value | undefined

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/
/** A double carries 15 decimal digits faithfully; more are the residue of binary arithmetic, not what was meant. */
const FAITHFUL_DIGITS = 15
/** A sign, a point and the digits; or `0.` and the digits. */
const LONGEST_NUMBER = MOST_DIGITS + 2

const digits = (text: string): number => text.replace(/^-?0*\.?0*|\./g, '').length

function plainText(given: unknown): string | undefined {
  if (typeof given === 'string') return given
  if (typeof given === 'number') {
    if (Number.isInteger(given)) return Number.isSafeInteger(given) ? String(given) : undefined
    const text = exact(given).toFixed()
    return digits(text) <= FAITHFUL_DIGITS ? text : undefined
  }
  if (typeof given !== 'object' || given === null) return undefined
  const { toStringTag, toFixed } = given as { toStringTag?: unknown; toFixed?: unknown }
  if (toStringTag !== '[object Decimal]' || typeof toFixed !== 'function') return undefined
  const text: unknown = (given as Decimal).toFixed()
  return typeof text === 'string' ? text : undefined
}

/**
 * An exact number from a decimal text, a Decimal of any copy of decimal.js, a safe integer or a short fraction.
 * A whole number that is safe becomes a JavaScript number, whichever way it was given.
 */
export function readNumber(given: unknown): Num | undefined {
  const text = plainText(given)
  if (text === undefined || text.length > LONGEST_NUMBER || !PLAIN_NUMBER.test(text)) return undefined
  if (text.length <= FAITHFUL_DIGITS && !text.includes('.')) return Number(text) + 0
  return digits(text) <= MOST_DIGITS ? whole(exact(text)) : undefined
}

function numberReader(fact: Measured): Reader {
  const limits = limitsOf(fact)
  return (given) => {
    const value = readNumber(given)
    return value !== undefined && isWithin(limits, value) ? value : undefined
  }
}

function integerReader(fact: Measured): Reader {
  const limits = limitsOf(fact)
  return (given) =>
    Number.isSafeInteger(given) && isWithin(limits, given as number) ? (given as number) + 0 : undefined
}

const textReader =
  (accepts: (text: string) => boolean): Reader =>
  (given) =>
    typeof given === 'string' && accepts(given) ? given : undefined

/** Longer lists are no record of one subject. */
const MOST_ITEMS = 10_000

function listReader(item: Reader, distinct: boolean): Reader {
  return (given) => {
    if (!Array.isArray(given) || given.length > MOST_ITEMS) return undefined
    const values = Array.from(given, item)
    if (values.includes(undefined) || (distinct && new Set(values).size < values.length)) return undefined
    return Object.freeze(values) as readonly string[]
  }
}

const LONGEST_TEXT = 1000

type Makers = { readonly [T in FactType]: (fact: Extract<Fact, { type: T }>) => Reader }

const optionReader = (options: object): Reader => {
  const names = new Set(Object.keys(options))
  return textReader((text) => names.has(text))
}

const makers: Makers = {
  boolean: () => (given) => (typeof given === 'boolean' ? given : undefined),
  integer: integerReader,
  decimal: numberReader,
  money: numberReader,
  date: () => textReader(isDate),
  month: () => textReader(isMonth),
  'date-time': () => textReader(isDateTime),
  text: () => textReader((text) => text.trim().length > 0 && text.length <= LONGEST_TEXT),
  choice: ({ options }) => optionReader(options),
  choices: ({ options }) => listReader(optionReader(options), true),
  dates: () => listReader(textReader(isDate), false),
  numbers: (fact) => listReader(numberReader(fact), false),
}

/** The reader of a fact, by its type and limits. What can't be read at all may throw. */
export const readerOf = (fact: Fact): Reader => (makers[fact.type] as (fact: Fact) => Reader)(fact)
