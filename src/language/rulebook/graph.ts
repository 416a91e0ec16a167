import { isExpression } from '../expression/expression'
import type { Fact } from '../expression/facts'
import { numbersOf, templateOf } from '../expression/quoted'
import { documentOf, type Place, type Words } from '../values/words'
import { about, type Subject, subjectOf, type Vocabulary } from '../write/subject'

/* Definitions as JSON: expressions, Decimals, facts, figures and places by a mark each, and what is used more than once by a number. */

/** Plain data, as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

type Parts = Readonly<Record<string | symbol, unknown>>

/** A marked value: what it is written as, with parts that are written themselves. */
type Marked = readonly [mark: string, part: unknown, ...further: (readonly [string, unknown])[]]

/** What a vocabulary is known by. */
type Naming = (subject: Subject) => string

/** How a value that isn't plain is written. */
function marked(value: object, nameOf: Naming): Marked | undefined {
  if (isExpression(value)) return ['$expression', value.node]
  if ('cmp' in value && 'toFixed' in value) return ['$decimal', (value as { toFixed(): string }).toFixed()]
  if (about in value) return ['$subject', nameOf((value as Vocabulary)[about])]
  const subject = subjectOf(value as Fact)
  if (subject !== undefined) return ['$fact', `${nameOf(subject)}.${(value as Fact).name}`]
  const { op, parameter, ...rest } = value as Parts
  if (op === 'parameter') return ['$figure', (parameter as { readonly id: string }).id, ['type', rest['type']]]
  const quoting = templateOf(value as Words)
  if (quoting) return ['$quoting', quoting.words, ['figures', quoting.figures]]
  const figures = numbersOf(value)
  if (Object.keys(figures).length > 0) {
    // What the figures are stands with them.
    const others = Object.entries(value).filter(([name]) => !Object.hasOwn(figures, name))
    return ['$numbered', Object.fromEntries(others), ['figures', figures]]
  }
  const document = documentOf(value as Place)
  return document && ['$place', Object.fromEntries(Object.entries(value)), ['$document', document]]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Writes values as JSON; what several of them share is written once. */
export class Writer {
  readonly #uses = new Map<object, number>()
  readonly #places = new Map<object, number>()
  readonly #marks = new Map<object, Marked | undefined>()
  readonly shared: Json[] = []

  readonly #nameOf: Naming

  /**
   * @param values all that is going to be written
   * @param nameOf what the vocabularies of it are known by: their names, unless several have one
   */
  constructor(values: readonly unknown[], nameOf: Naming = ({ name }) => name) {
    this.#nameOf = nameOf
    values.forEach((value) => {
      this.#count(value)
    })
  }

  #markOf(value: object): Marked | undefined {
    if (!this.#marks.has(value)) this.#marks.set(value, marked(value, this.#nameOf))
    return this.#marks.get(value)
  }

  #count(value: unknown): void {
    if (!isObject(value)) return
    const uses = this.#uses.get(value) ?? 0
    this.#uses.set(value, uses + 1)
    if (uses > 0) return
    const mark = this.#markOf(value)
    const parts = mark ? [mark[1], ...mark.slice(2).map((one) => (one as readonly unknown[])[1])] : Object.values(value)
    for (const part of parts) this.#count(part)
  }

  /** A value that may be written by its number. */
  write(value: unknown): Json {
    if (!isObject(value)) return value as Json
    const isLight = this.#markOf(value) !== undefined && !isExpression(value)
    if (isLight || (this.#uses.get(value) ?? 0) < 2 || Object.keys(value).length === 0) return this.#body(value)
    const known = this.#places.get(value)
    if (known !== undefined) return { $ref: known }
    const body = this.#body(value)
    this.#places.set(value, this.shared.length)
    this.shared.push(body)
    return { $ref: this.shared.length - 1 }
  }

  #body(value: object): Json {
    if (Array.isArray(value)) return value.map((part) => this.write(part))
    const mark = this.#markOf(value)
    if (mark === undefined) return this.#record(Object.entries(value))
    const [name, part, ...further] = mark
    return this.#record([[name, part], ...further])
  }

  #record(entries: readonly (readonly [string, unknown])[]): Json {
    const given = entries.filter(([, part]) => part !== undefined)
    return Object.fromEntries(given.map(([name, part]) => [name, this.write(part)]))
  }
}
