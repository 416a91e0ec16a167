import { allowedFor } from './allowed'
import { InvalidFactsError, type Issue, issue, nearest } from './errors'
import type { Fact } from './facts'
import type { Value } from './nodes'
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

/** Reads records of facts: known names, right types, within limits. What is left out is unknown. */
export class RecordReader {
  readonly #fields: ReadonlyMap<string, Field>
  readonly #slots: number
  #plan: Plan = { keys: [], fields: [] }

  /** @param needed the facts to keep, in slot order; @param known further facts that a record may carry */
  constructor(needed: readonly Fact[], known: readonly Fact[]) {
    const fields = new Map<string, Field>()
    for (const fact of known) fields.set(fact.name, { fact, slot: -1, read: readerOf(fact) })
    needed.forEach((fact, slot) => {
      fields.set(fact.name, { fact, slot, read: readerOf(fact) })
    })
    this.#fields = fields
    this.#slots = needed.length
  }

  /** @throws InvalidFactsError naming every fact that can't be used */
  read(record: unknown): (Value | undefined)[] {
    const values: (Value | undefined)[] = new Array(this.#slots).fill(undefined)
    const issues: Issue[] = []
    const { keys, fields } = this.#planFor(record)
    for (let index = 0; index < keys.length; index += 1) {
      const given = valueAt(record as Record<string, unknown>, keys[index] as string)
      if (given === undefined) continue
      const { fact, slot, read } = fields[index] as Field
      const value = read(given)
      if (value === undefined) issues.push(wrong(fact, given))
      else if (slot >= 0) values[slot] = value
    }
    if (issues.length > 0) throw new InvalidFactsError(issues)
    return values
  }

  #planFor(record: unknown): Plan {
    const keys = keysOf(record)
    const known = this.#plan.keys
    if (keys.length === known.length && keys.every((key, index) => key === known[index])) return this.#plan
    const issues: Issue[] = []
    const fields = keys.map((key) => {
      const field = this.#fields.get(key)
      if (field === undefined) issues.push(this.#unknown(key))
      return field as Field
    })
    if (issues.length > 0) throw new InvalidFactsError(issues)
    this.#plan = { keys, fields }
    return this.#plan
  }

  #unknown(name: string): Issue {
    const near = nearest(name, this.#fields.keys())
    const names = [...this.#fields.values()].filter((field) => field.slot >= 0).map((field) => field.fact.name)
    const allowed = { zh: `已知的事实名：${names.join('、')}`, en: `a known fact: ${names.join(', ')}` }
    return issue('unknown-fact', name, name, allowed, near === undefined ? {} : { nearest: near })
  }
}

const notARecord = (given: unknown): InvalidFactsError =>
  new InvalidFactsError([
    issue('not-a-record', '', given, { zh: '事实记录（对象）', en: 'a record of facts (an object)' }),
  ])

/** The record's own keys; a class instance or a proxy will do, a list or a primitive won't. */
function keysOf(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) throw notARecord(record)
  try {
    if (!Array.isArray(record)) return Object.keys(record)
  } catch {
    // a revoked proxy, or one whose traps throw
  }
  throw notARecord(record)
}

/** A getter that throws gives nothing that can be used. */
function valueAt(record: Record<string, unknown>, key: string): unknown {
  try {
    return record[key]
  } catch {
    return valueAt
  }
}

const TYPE_OF_INPUT: Partial<Record<Fact['type'], string>> = { boolean: 'boolean', integer: 'number' }

function wrong(fact: Fact, given: unknown): Issue {
  const typed = TYPE_OF_INPUT[fact.type]
  const code = typeof given === (typed ?? 'string') || typeof given === 'number' ? 'out-of-range' : 'wrong-type'
  return issue(code, fact.name, given === valueAt ? 'a value that can’t be read' : given, allowedFor(fact), {
    ...(fact.source && { source: fact.source }),
  })
}
