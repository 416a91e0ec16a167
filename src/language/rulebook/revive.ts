import { type Expression, node } from '../expression/expression'
import type { Node } from '../expression/nodes'
import type { Parameter } from '../expression/parameters'
import { numbered, type QuotingWords, quoted } from '../expression/quoted'
import { exact, sealed } from '../values/decimal'
import { type Document, places, sourceAt } from '../values/words'
import { Choice, Choices, Text } from '../write/choices'
import { Condition } from '../write/conditions'
import { Day, Moment, Month } from '../write/days'
import { Days, Numbers } from '../write/lists'
import { Quantity } from '../write/quantities'
import { about, type Vocabulary } from '../write/subject'
import type { Json } from './graph'
import { InvalidRulebookError } from './invalid'

const kinds: Readonly<Record<Node['type'], new (of: Node) => Expression>> = {
  boolean: Condition,
  number: Quantity,
  date: Day,
  month: Month,
  'date-time': Moment,
  text: Choice,
  texts: Choices,
  dates: Days,
  numbers: Numbers,
}

/** A node with the face of its type. */
function expressionOf(of: Node): Expression {
  return of.op === 'fact' && of.fact.type === 'text' ? new Text(of) : new kinds[of.type](of)
}

/** What marked values stand for. */
export interface MarkedValues {
  readonly shared: readonly Json[]
  readonly vocabularies: ReadonlyMap<string, Vocabulary>
  readonly figures: ReadonlyMap<string, Parameter>
}

type Marks = Readonly<Record<string, unknown>>

/** Reads values back that `Writer` wrote; what was shared is one thing again. */
export class Reviver {
  readonly #known: MarkedValues
  readonly #shared = new Map<number, unknown>()

  constructor(known: MarkedValues) {
    this.#known = known
  }

  revive(value: Json): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return Object.freeze(value.map((part) => this.revive(part)))
    const given = value as Marks & { readonly [name: string]: Json }
    if ('$ref' in given) return this.#sharedAt(given['$ref'] as number)
    if ('$expression' in given) return expressionOf(this.revive(given['$expression'] as Json) as Node)
    if ('$decimal' in given) return sealed(exact(given['$decimal'] as string))
    if ('$subject' in given) return this.#vocabulary(given['$subject'] as string)
    if ('$fact' in given) return this.#fact(given['$fact'] as string)
    if ('$figure' in given) return this.#figure(given)
    if ('$place' in given) return this.#place(given)
    if ('$quoting' in given) {
      const [words, figures] = [given['$quoting'], given['figures']].map((one) => this.revive(one as Json))
      return quoted({ words, figures } as QuotingWords)
    }
    if ('$numbered' in given) {
      const [data, figures] = [given['$numbered'], given['figures']].map((one) => this.revive(one as Json))
      return Object.freeze(numbered(data as object, figures as Readonly<Record<string, Node>>))
    }
    return Object.freeze(Object.fromEntries(Object.entries(given).map(([name, part]) => [name, this.revive(part)])))
  }

  #sharedAt(place: number): unknown {
    if (!this.#shared.has(place)) {
      const body = this.#known.shared[place]
      if (body === undefined) throw unknown('$ref', String(place))
      this.#shared.set(place, this.revive(body))
    }
    return this.#shared.get(place)
  }

  #vocabulary(name: string): Vocabulary {
    const found = this.#known.vocabularies.get(name)
    if (found === undefined) throw unknown('$subject', name)
    return found
  }

  #fact(id: string): unknown {
    const end = id.lastIndexOf('.')
    const [subject, name] = [id.slice(0, end), id.slice(end + 1)]
    const found = this.#vocabulary(subject)[about].facts.find((fact) => fact.name === name)
    if (found === undefined) throw unknown('$fact', id)
    return found
  }

  #figure(given: Marks): Node {
    const parameter = this.#known.figures.get(given['$figure'] as string)
    if (parameter === undefined) throw unknown('$figure', String(given['$figure']))
    return node('parameter', given['type'] as Node['type'], { parameter })
  }

  #place(given: { readonly [name: string]: Json }): unknown {
    const { measure, part, item } = given['$place'] as { measure?: string; part: string; item?: string }
    const document = this.revive(given['$document'] as Json) as Document
    const made = places(document)[part]
    if (made === undefined) throw unknown('$place', part)
    return measure === undefined ? made(item) : sourceAt(measure, made(item))
  }
}

const unknown = (mark: string, name: string): InvalidRulebookError =>
  new InvalidRulebookError([{ code: 'unknown-reference', where: mark, what: name }])
