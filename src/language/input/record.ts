import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import { allowedFor } from './allowed'
import { InvalidFactsError, type Issue, issue, nearest } from './errors'
import { type Reader, readerOf } from './readers'

/** A fact that may be given, and where its value goes; a slot of -1 is checked and not kept. */
interface Field {
  readonly fact: Fact
  readonly slot: number
  readonly read: Reader
}

/** What a caller's keys mean, kept for the next record of the same keys. */
interface Plan {
  readonly keys: readonly string[]
  readonly fields: readonly Field[]
}

/** By slot; a slot that nothing was given for is a hole, and reads as unknown. */
type Values = (Value | undefined)[]
type Given = Readonly<Record<string, unknown>>

/** The record, without what a prototype of its own would lend it. */
function ownFacts(record: Given): Given {
  const lender: unknown = Object.getPrototypeOf(record)
  return lender === Object.prototype || lender === null ? record : { ...record }
}

/** Reads records of facts: known names, right types, within limits. What is left out is unknown. */
export class RecordReader {
  readonly #fields: ReadonlyMap<string, Field>
  readonly #slots: number
  #plan: Plan = { keys: [], fields: [] }

  /** @param needed the facts to keep, in slot order; @param known further facts that a record may carry */
  constructor(needed: readonly Fact[], known: readonly Fact[]) {
    const fields = new Map<string, Field>()
    const add = (fact: Fact, slot: number) => fields.set(fact.name, { fact, slot, read: readerOf(fact) })
    needed.forEach(add)
    for (const fact of known) if (!fields.has(fact.name)) add(fact, -1)
    this.#fields = fields
    this.#slots = needed.length
  }

  /** @throws InvalidFactsError naming everything that can't be used */
  read(record: unknown): Values {
    const values = this.#readAll(record)
    if (values === undefined) throw new InvalidFactsError(this.#issuesIn(record))
    return values
  }

  /**
   * The values by slot; undefined when anything at all is wrong with the record. Records mostly come with the keys of the
   * one before, and for..in over an object's own keys is the fastest way through them.
   */
  #readAll(record: unknown): Values | undefined {
    if (typeof record !== 'object' || record === null) return undefined
    try {
      if (Array.isArray(record)) return undefined
      const own = ownFacts(record as Given)
      return this.#readBy(this.#plan, own) ?? this.#readBy(this.#planFor(Object.keys(own)), own)
    } catch {
      return undefined // a revoked proxy, or a getter that throws
    }
  }

  #readBy(plan: Plan | undefined, record: Given): Values | undefined {
    if (plan === undefined) return undefined
    const { keys, fields } = plan
    const values: Values = new Array(this.#slots)
    let index = 0
    for (const key in record) {
      if (key !== keys[index]) return undefined
      const { slot, read } = fields[index] as Field
      index += 1
      const given = record[key]
      if (given === undefined) continue
      const value = read(given)
      if (value === undefined) return undefined
      if (slot >= 0) values[slot] = value
    }
    return values
  }

  #planFor(keys: readonly string[]): Plan | undefined {
    const fields = keys.map((key) => this.#fields.get(key))
    if (fields.includes(undefined)) return undefined
    this.#plan = { keys, fields: fields as Field[] }
    return this.#plan
  }

  /** The slow way round, once something is wrong: what, and what would be right. */
  #issuesIn(record: unknown): readonly Issue[] {
    const keys = keysOf(record)
    if (keys === undefined)
      return [issue('not-a-record', 'facts', record, { zh: '事实记录（对象）', en: 'a record of facts (an object)' })]
    return keys.flatMap((key) => {
      const field = this.#fields.get(key)
      return field === undefined ? [this.#unknown(key)] : wrong(field, record as Record<string, unknown>)
    })
  }

  #unknown(name: string): Issue {
    const near = nearest(name, this.#fields.keys())
    const names = [...this.#fields.values()].flatMap(({ slot, fact }) => (slot >= 0 ? [fact.name] : []))
    const allowed = { zh: `已知的事实名：${names.join('、')}`, en: `a known fact: ${names.join(', ')}` }
    return issue('unknown-fact', name, name, allowed, { nearest: near })
  }
}

function keysOf(record: unknown): string[] | undefined {
  try {
    return typeof record === 'object' && record !== null && !Array.isArray(record) ? Object.keys(record) : undefined
  } catch {
    return undefined
  }
}

/** What is of the right type and can still be out of range; true and false can't. */
const INPUT_TYPES: Partial<Record<Fact['type'], readonly string[]>> = {
  boolean: [],
  integer: ['number'],
  decimal: ['number', 'string'],
  money: ['number', 'string'],
}

/** What is wrong with one fact, if anything is. */
function wrong({ fact, read }: Field, record: Record<string, unknown>): Issue[] {
  const allowed = allowedFor(fact)
  try {
    const given = record[fact.name]
    if (given === undefined || read(given) !== undefined) return []
    const fits = (INPUT_TYPES[fact.type] ?? ['string']).includes(typeof given)
    return [issue(fits ? 'out-of-range' : 'wrong-type', fact.name, given, allowed, fact)]
  } catch {
    return [issue('wrong-type', fact.name, 'a value that can’t be read', allowed, fact)]
  }
}
