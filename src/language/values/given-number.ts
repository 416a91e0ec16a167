import { exact, MOST_DIGITS, type Num, whole } from './decimal'

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/
/** A double carries 15 decimal digits faithfully; more are the residue of binary arithmetic, not what was meant. */
const FAITHFUL_DIGITS = 15
/** The digits of one word of a Decimal. */
const WORD = 7

const digits = (text: string): number => text.replace(/^-?0*\.?0*|\./g, '').length

/** The parts of a Decimal of any copy of decimal.js: its sign, the exponent of its first digit, and its digits in words of seven. */
interface Parts {
  readonly s: number
  readonly e: number
  readonly d: readonly number[]
}

const isWord = (word: unknown): boolean => Number.isInteger(word) && (word as number) >= 0 && (word as number) < 1e7

function partsOf(given: unknown): Parts | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  try {
    const { toStringTag, s, e, d } = given as { [Name in 'toStringTag' | 's' | 'e' | 'd']?: unknown }
    const isDecimal =
      toStringTag === '[object Decimal]' && (s === 1 || s === -1) && Number.isInteger(e) && Array.isArray(d)
    return isDecimal ? { s, e: e as number, d } : undefined
  } catch {
    return undefined // a revoked proxy, or a getter that throws
  }
}

/**
 * A Decimal as plain text; undefined where it has more places than `most`. Its size is looked at before it is written out, and
 * no method of it is called: 1e100000000 would take a minute, and what only looks like a Decimal could do anything.
 */
function decimalText({ s, e, d }: Parts, most: number): string | undefined {
  if (Math.abs(e) > most || d.length > most / WORD + 2 || d.length === 0 || !d.every(isWord)) return undefined
  const all = d.map((word, index) => String(word).padStart(index === 0 ? 0 : WORD, '0')).join('')
  const own = all.replace(/0+$/, '') || '0'
  const sign = s < 0 ? '-' : ''
  if (e < 0) return `${sign}0.${'0'.repeat(-e - 1)}${own}`
  const point = e + 1
  return own.length <= point ? `${sign}${own.padEnd(point, '0')}` : `${sign}${own.slice(0, point)}.${own.slice(point)}`
}

function plainText(given: unknown, most: number): string | undefined {
  if (typeof given === 'string') return given
  if (typeof given === 'number') {
    if (Number.isInteger(given)) return undefined
    const text = exact(given).toFixed()
    return digits(text) <= FAITHFUL_DIGITS ? text : undefined
  }
  const parts = partsOf(given)
  return parts && decimalText(parts, most)
}

/**
 * An exact number from a decimal text, a Decimal of any copy of decimal.js, a safe integer or a short fraction.
 * A whole number that is safe becomes a JavaScript number, whichever way it was given.
 */
export function readNumber(given: unknown, most = MOST_DIGITS): Num | undefined {
  if (typeof given === 'number' && Number.isSafeInteger(given)) return given + 0
  const text = plainText(given, most)
  // A sign, a point and the digits; or `0.` and the digits.
  if (text === undefined || text.length > most + 2 || !PLAIN_NUMBER.test(text)) return undefined
  if (text.length <= FAITHFUL_DIGITS && !text.includes('.')) return Number(text) + 0
  return text.length <= most || digits(text) <= most ? whole(exact(text)) : undefined
}

/** Whether it is a number, if perhaps too large or too long a one: what is none can't be out of range. */
export function isNumber(given: unknown): boolean {
  if (typeof given === 'string') return PLAIN_NUMBER.test(given)
  if (typeof given === 'number')
    return Number.isFinite(given) && (Number.isInteger(given) || readNumber(given) !== undefined)
  return partsOf(given) !== undefined
}

/** Whether it is a Decimal of any copy. */
export const isDecimal = (given: unknown): boolean => partsOf(given) !== undefined

/** A Decimal of any copy as plain text, of at most so many places; undefined of a longer one, and of anything else. */
export function decimalTextOf(given: unknown, most: number): string | undefined {
  const parts = partsOf(given)
  return parts && decimalText(parts, most)
}

/** Short text of a Decimal of any copy, whatever its size; undefined for anything else. */
export function shortText(given: unknown): string | undefined {
  const parts = partsOf(given)
  if (parts === undefined) return undefined
  const { s, e, d } = parts
  return (
    decimalText(parts, MOST_DIGITS * 2) ?? `${s < 0 ? '-' : ''}${String(d[0]).slice(0, 1)}…e${e < 0 ? '' : '+'}${e}`
  )
}
