import type { Value } from '../expression/nodes'

/** More answers than these are not kept for one line. */
const MOST_KEPT = 256

const UNKNOWN = Symbol('unknown')

/** Longer lists are made anew each time: a key isn't to take more than what it saves. */
const MOST_ITEMS = 8

/** A value as part of a key, so that no two different rows of values are alike; undefined for long lists. */
function textOf(value: Value | undefined): string | undefined {
  if (Array.isArray(value) && value.length > MOST_ITEMS) return undefined
  const text = Array.isArray(value) ? value.join('\u0001') : String(value)
  return `${Array.isArray(value) ? value.length : typeof value}${text.length}:${text}`
}

/** What a value alone is kept under. */
const keyOfOne = (value: Value | undefined): unknown =>
  value === undefined ? UNKNOWN : typeof value === 'object' && value !== null ? textOf(value) : value

/** What some values are kept under; undefined where they aren't. */
function keyOf(values: readonly (Value | undefined)[]): unknown {
  if (values.length === 1) return keyOfOne(values[0])
  let key = ''
  for (const value of values) {
    const text = textOf(value)
    if (text === undefined) return undefined
    key += text
  }
  return key
}

/** What was made of values that come again and again: a yes or no, an option, the same day. */
export class Kept<T> {
  readonly #made = new Map<unknown, T>()

  /** What is made of these values, made once. */
  of(values: readonly (Value | undefined)[], make: () => T): T {
    return this.#under(keyOf(values), make)
  }

  /** What is made of this value, made once. */
  ofOne(value: Value | undefined, make: () => T): T {
    return this.#under(keyOfOne(value), make)
  }

  #under(key: unknown, make: () => T): T {
    if (key === undefined) return make()
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const made = make()
    if (this.#made.size < MOST_KEPT) this.#made.set(key, made)
    return made
  }
}

/** As many of the last choices are kept. */
const MOST_CHOICES = 16

const isSame = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): boolean =>
  a.length === b.length &&
  a.every((list, at) => list.length === b[at]?.length && list.every((one, index) => one === b[at]?.[index]))

/** What was made last of lists of the very same things. */
export class KeptChoices<T, R> {
  readonly #made: { readonly of: readonly (readonly T[])[]; readonly is: R }[] = []

  of(lists: readonly (readonly T[])[], make: () => R): R {
    for (const one of this.#made) if (isSame(one.of, lists)) return one.is
    const is = make()
    if (this.#made.length === MOST_CHOICES) this.#made.shift()
    this.#made.push({ of: lists, is })
    return is
  }
}
