import type { Value } from '../expression/nodes'

/** More answers than these are not kept for one line. */
const MOST_KEPT = 256

const UNKNOWN = Symbol('unknown')

/** What some values are kept under; undefined for lists, and for amounts that don't fit a number. */
function keyOf(values: readonly (Value | undefined)[]): unknown {
  if (values.length === 1) {
    const [only] = values
    return only === undefined ? UNKNOWN : typeof only === 'object' && only !== null ? undefined : only
  }
  if (values.some((one) => typeof one === 'object' && one !== null)) return undefined
  let key = ''
  for (const value of values) {
    const text = String(value)
    key += `${typeof value}${text.length}:${text}`
  }
  return key
}

/** What was made of values that come again and again: a yes or no, an option, the same day. */
export class Kept<T> {
  readonly #made = new Map<unknown, T>()

  /** What is made of these values, made once. */
  of(values: readonly (Value | undefined)[], make: () => T): T {
    const key = keyOf(values)
    if (key === undefined) return make()
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const made = make()
    if (this.#made.size < MOST_KEPT) this.#made.set(key, made)
    return made
  }
}
