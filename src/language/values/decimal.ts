import { Decimal as Shared } from 'decimal.js'

/**
 * The library's own constructor: a host's `Decimal.set` doesn't reach it, and ours doesn't reach the host.
 * 60 digits keep any product of two inputs (30 digits each) exact; plain notation up to there, so text never shows an exponent.
 */
export const Exact = /* @__PURE__ */ Shared.clone({ defaults: true, precision: 60, toExpNeg: -61, toExpPos: 61 })

export type Decimal = Shared

/** A number of the language: a safe integer as a JavaScript number where it was read or stated, else an exact Decimal. */
export type Num = number | Decimal

/** Digits that an input may have; see `Exact`. */
export const MOST_DIGITS = 30

/* @__NO_SIDE_EFFECTS__ */
export function exact(value: string | Num): Decimal {
  return new Exact(value)
}

/** A number as a JavaScript number where it is a safe integer. */
export function whole(value: Num): Num {
  if (typeof value === 'number' || !value.isInteger()) return value
  const number = value.toNumber()
  return Number.isSafeInteger(number) ? number + 0 : value
}

/** Freezes a Decimal and its digits, so that a result can't be changed by whoever holds it. */
export function sealed(value: Decimal): Decimal {
  Object.freeze(value.d)
  return Object.freeze(value)
}

export function compare(a: Num, b: Num): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -compare(b, a)
  // Where the signs tell, no Decimal need be made of a number.
  if (typeof b === 'number' && (b === 0 ? !a.isZero() : a.s !== Math.sign(b))) return a.s
  return a.cmp(b)
}

/** Zero has no sign: half a yuan below zero, rounded or taken no times, is 0. */
export const signless = (value: Decimal): Num => (value.isZero() ? 0 : value)

/* Integer arithmetic stays in JavaScript numbers while it is safe; the rest is Decimal. */
export const plus = (a: Num, b: Num): Num => {
  const sum = typeof a === 'number' && typeof b === 'number' ? a + b : Number.NaN
  return Number.isSafeInteger(sum) ? sum : exact(a).plus(b)
}
export const minus = (a: Num, b: Num): Num => {
  const rest = typeof a === 'number' && typeof b === 'number' ? a - b : Number.NaN
  return Number.isSafeInteger(rest) ? rest : exact(a).minus(b)
}
export const times = (a: Num, b: Num): Num => {
  if (typeof a !== 'number') return signless(a.times(b))
  if (typeof b !== 'number') return signless(b.times(a))
  const product = a * b
  return Number.isSafeInteger(product) ? product + 0 : exact(a).times(b)
}
export const over = (a: Num, b: Num): Num => signless(exact(a).div(b))
