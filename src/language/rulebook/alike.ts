import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import { keyOf } from '../outline/kept'

/* Which records are alike to a provision: those that tell the same of its facts. A register has many rows and few kinds of them. */

/** So many values of a day or a number are told apart; a record with a further one is like no other. */
const MOST_VALUES = 255
/** Stands for a value that isn't told apart from others. */
const OTHER = -1

/** Numbers the values of a fact: 0 for unknown, then each as it comes. */
class Numbering {
  /** How many numbers there may be. */
  readonly size: number
  readonly #known: Map<unknown, number>

  constructor(fact: Fact) {
    const options = fact.type === 'choice' ? Object.keys(fact.options) : fact.type === 'boolean' ? [false, true] : []
    this.#known = new Map(options.map((one, index) => [one, index + 1]))
    this.size = options.length > 0 ? options.length + 1 : MOST_VALUES + 1
  }

  of(value: Value): number {
    return this.#known.get(value) ?? this.#add(value)
  }

  /** Two equal lists are two objects, and known by their text; so would amounts be, but few are told twice. */
  #add(value: Value): number {
    if (typeof value !== 'object' || value === null) return this.#numbered(value)
    const key = Array.isArray(value) ? keyOf(value) : undefined
    return key === undefined ? OTHER : this.#numbered(key)
  }

  #numbered(value: unknown): number {
    const known = this.#known.get(value)
    if (known !== undefined) return known
    const number = this.#known.size + 1
    if (number >= this.size) return OTHER
    this.#known.set(value, number)
    return number
  }
}

/** Numbers the values of records of some facts. */
export class Numberings {
  readonly #each: readonly Numbering[]
  constructor(facts: readonly Fact[]) {
    this.#each = facts.map((fact) => new Numbering(fact))
  }

  sizeAt(slot: number): number {
    return (this.#each[slot] as Numbering).size
  }

  of(values: readonly (Value | undefined)[]): readonly number[] {
    const each = this.#each
    const numbers: number[] = new Array(each.length)
    for (let slot = 0; slot < each.length; slot += 1) {
      const value = values[slot]
      numbers[slot] =
        value === undefined ? 0 : value === false ? 1 : value === true ? 2 : (each[slot] as Numbering).of(value)
    }
    return numbers
  }
}

/** Answers to more kinds of records than these are not kept. */
const MOST_KEPT = 4096

/** What a provision answers to alike records. */
export class Alike<T> {
  readonly #slots: readonly number[]
  /** What a number at each slot counts for in a key; undefined where there are too many kinds for a number each. */
  readonly #weights: readonly number[] | undefined
  readonly #kept = new Map<number | string, T>()

  /** @param slots where the facts lie that the provision looks at; -1 of one that no record tells */
  constructor(numberings: Numberings, slots: readonly number[]) {
    let kinds = 1
    this.#slots = slots.filter((slot) => slot >= 0)
    const weights = this.#slots.map((slot) => {
      const weight = kinds
      kinds *= numberings.sizeAt(slot)
      return weight
    })
    if (kinds <= Number.MAX_SAFE_INTEGER) this.#weights = weights
  }

  /** The key of a record; undefined where it is like no other. */
  keyOf(numbers: readonly number[]): number | string | undefined {
    const slots = this.#slots
    const weights = this.#weights
    if (weights === undefined) return this.#textOf(numbers)
    let key = 0
    for (let index = 0; index < slots.length; index += 1) {
      const number = numbers[slots[index] as number] as number
      if (number === OTHER) return undefined
      key += number * (weights[index] as number)
    }
    return key
  }

  #textOf(numbers: readonly number[]): string | undefined {
    let text = ''
    for (const slot of this.#slots) {
      const number = numbers[slot] as number
      if (number === OTHER) return undefined
      text += String.fromCharCode(number)
    }
    return text
  }

  get(key: number | string | undefined): T | undefined {
    return key === undefined ? undefined : this.#kept.get(key)
  }

  keep(key: number | string | undefined, answer: T): T {
    if (key !== undefined && this.#kept.size < MOST_KEPT) this.#kept.set(key, answer)
    return answer
  }

  /** What is answered to a record, made once for alike ones. */
  of(numbers: readonly number[], answer: () => T): T {
    const key = this.keyOf(numbers)
    return this.get(key) ?? this.keep(key, answer())
  }
}
