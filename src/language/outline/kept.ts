import type { Value } from '../expression/nodes'
import { holdTheSame } from './alternatives'

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

/** What a value is kept under; undefined where it isn't. */
export const keyOf = (value: Value | undefined): unknown =>
  value === undefined ? UNKNOWN : typeof value === 'object' && value !== null ? textOf(value) : value

/** By the first of some values, then the next; at the end what was made. */
type Level<T> = Map<unknown, Level<T> | T>

/** What was made of values that come again and again, as many each time: a yes or no, an option, the same day. */
export class Kept<T> {
  readonly #first: Level<T> = new Map()
  #size = 0

  /** What is made of these values, made once. */
  of(values: readonly (Value | undefined)[], make: () => T): T {
    const last = values.length - 1
    let level = this.#first
    for (let index = 0; index < last; index += 1) {
      const key = keyOf(values[index])
      if (key === undefined) return make()
      let next = level.get(key) as Level<T> | undefined
      if (next === undefined) {
        if (this.#size >= MOST_KEPT) return make()
        next = new Map()
        level.set(key, next)
      }
      level = next
    }
    return this.#at(level, keyOf(values[last]), make)
  }

  /** What is made of this value, made once. */
  ofOne(value: Value | undefined, make: () => T): T {
    return this.#at(this.#first, keyOf(value), make)
  }

  #at(level: Level<T>, key: unknown, make: () => T): T {
    if (key === undefined) return make()
    const known = level.get(key) as T | undefined
    if (known !== undefined) return known
    const made = make()
    if (this.#size < MOST_KEPT) {
      this.#size += 1
      level.set(key, made)
    }
    return made
  }
}

/** As many of the last choices are kept. */
const MOST_CHOICES = 16

/** What was made last of lists of the very same things. */
export class KeptChoices<T, R> {
  readonly #made: { readonly of: readonly (readonly T[])[]; readonly is: R }[] = []

  of(lists: readonly (readonly T[])[], make: () => R): R {
    for (const one of this.#made) if (holdTheSame(one.of, lists)) return one.is
    const is = make()
    if (this.#made.length === MOST_CHOICES) this.#made.shift()
    this.#made.push({ of: lists, is })
    return is
  }
}
