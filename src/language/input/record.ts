import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { Words } from '../values/words'
import { allowedFor } from './allowed'
import { BRAND, kindBranded } from './brand'
import { InvalidFactsError, type Issue, issue, nearest } from './errors'
import { type Reader, readerOf, wholeBounds } from './readers'
import { Described, isPlain, ORIGINAL } from './shown'
import { wrongWith } from './wrong'

/** A fact that may be given, and where its value goes; a slot of -1 is checked and not kept. */
class Field {
  readonly name: string
  readonly read: Reader
  /** A yes or no, and a whole number from one to another, need no call of the reader, and most facts are such. */
  readonly isYesNo: boolean
  readonly from: number
  readonly to: number
  constructor(
    readonly fact: Fact,
    readonly slot: number,
  ) {
    this.name = fact.name
    this.read = readerOf(fact)
    this.isYesNo = fact.type === 'boolean'
    const { from, to } = wholeBounds(fact)
    this.from = from
    this.to = to
  }
}

/** What a caller's keys mean, kept for the next record of the same keys. */
type Plan = readonly Field[]

/** By slot; undefined where nothing was given. */
type Values = (Value | undefined)[]
type Given = Readonly<Record<string, unknown>>

const NOTHING = {}

/** Whether somebody has put something enumerable on `Object.prototype`, where for..in would take it for a fact. */
function isPolluted(): boolean {
  for (const _ in NOTHING) return true
  return false
}

/** A plain record's own facts and nothing else; undefined for what isn't plain. */
function ownFacts(record: object): Given | undefined {
  const lender: unknown = Object.getPrototypeOf(record)
  if (lender === null || (lender === Object.prototype && !isPolluted())) return record as Given
  return isPlain(record) ? (Object.assign(Object.create(null), record) as Given) : undefined
}

/** Reads records of facts: known names, right types, within limits. What is left out is unknown. */
export class RecordReader {
  readonly #fields: ReadonlyMap<string, Field>
  /** A record of which nothing is known, to copy. */
  readonly #nothing: Values
  #plan: Plan = []

  /** @param needed the facts to keep, in slot order; @param known further facts that a record may carry */
  constructor(needed: readonly Fact[], known: readonly Fact[]) {
    const fields = new Map<string, Field>()
    const add = (fact: Fact, slot: number) => fields.set(fact.name, new Field(fact, slot))
    needed.forEach(add)
    for (const fact of known) if (!fields.has(fact.name)) add(fact, -1)
    this.#fields = fields
    this.#nothing = new Array(needed.length).fill(undefined)
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
      const own = ownFacts(record)
      if (own === undefined) return undefined
      return this.#readBy(this.#plan, own) ?? this.#readBy(this.#planFor(Object.keys(own)), own)
    } catch {
      return undefined // a revoked proxy, or a getter that throws
    }
  }

  #readBy(plan: Plan | undefined, record: Given): Values | undefined {
    if (plan === undefined) return undefined
    const values = this.#nothing.slice()
    let index = 0
    for (const key in record) {
      const field = plan[index]
      if (field === undefined || key !== field.name) return undefined
      index += 1
      const given = record[key]
      if (given === undefined) continue
      let value: Value | undefined
      if (typeof given === 'boolean' && field.isYesNo) value = given
      else if (typeof given === 'number' && given >= field.from && given <= field.to && Number.isSafeInteger(given))
        value = given + 0
      else value = field.read(given)
      if (value === undefined) return undefined
      if (field.slot >= 0) values[field.slot] = value
    }
    return values
  }

  #planFor(keys: readonly string[]): Plan | undefined {
    const fields = keys.map((key) => this.#fields.get(key))
    if (fields.includes(undefined)) return undefined
    this.#plan = fields as readonly Field[]
    return this.#plan
  }

  /** The slow way round, once something is wrong: what, and what would be right. */
  #issuesIn(record: unknown): readonly Issue[] {
    const given = snapshotOf(record)
    if (given === undefined) return [issue('not-a-record', 'facts', strangerOf(record), PLAIN_RECORD)]
    const brand = given.find(([name]) => name === BRAND)
    if (brand) return [issue('not-a-record', 'facts', copyOf(brand[1]), ORIGINAL)]
    const unknown = given.filter(([name]) => !this.#fields.has(name)).map(([name]) => name)
    const near = new Map(unknown.slice(0, MOST_NEAREST).map((name) => [name, nearest(name, this.#fields.keys())]))
    const allowed = unknown.length > 0 ? this.#knownNames() : PLAIN_RECORD
    const issues = given.flatMap(([name, value]) => {
      const field = this.#fields.get(name)
      if (field === undefined) return [issue('unknown-fact', name, name, allowed, { nearest: near.get(name) })]
      return wrong(field, value)
    })
    // Refused, and right when looked at again: it isn't one record.
    return issues.length > 0 ? issues : [issue('not-a-record', 'facts', CHANGEABLE, PLAIN_RECORD)]
  }

  #knownNames(): Words {
    const names = [...this.#fields.values()].flatMap(({ slot, fact }) => (slot >= 0 ? [fact.name] : []))
    return { zh: `已知的事实名：${names.join('、')}`, en: `a known fact: ${names.join(', ')}` }
  }
}

const PLAIN_RECORD: Words = { zh: '事实记录（普通对象）', en: 'a record of facts (a plain object)' }
const CHANGEABLE = new Described({ zh: '读取时会变的对象', en: 'an object that changes as it is read' })
const NO_VALUE = new Described({ zh: '无法读取的值', en: 'a value that can’t be read' })
/** The nearest name takes time to find: of endless unknown names the first are told theirs. */
const MOST_NEAREST = 20

/** Stands for what a getter or trap gave no answer to. */
const UNREADABLE = Symbol('unreadable')

/** The own enumerable parts of a plain object, each looked at once. */
function snapshotOf(record: unknown): (readonly [string, unknown])[] | undefined {
  try {
    if (typeof record !== 'object' || record === null || !isPlain(record)) return undefined
    return Object.keys(record).map((name) => [name, partOf(record, name)])
  } catch {
    return undefined
  }
}

function copyOf(brand: unknown): Described {
  const { zh, en } = kindBranded(brand)
  return new Described({ zh: `${zh}的副本`, en: `a copy of ${en}` })
}

function ofAnotherCopy(brand: unknown): Described {
  const { zh, en } = kindBranded(brand)
  return new Described({ zh: `另一份库的${zh}`, en: `${en} of another copy of the library` })
}

/** What isn't plain, as it is called in a refusal: what another copy of the library checked has a class that a bundler renames. */
function strangerOf(record: unknown): unknown {
  try {
    if (typeof record === 'object' && record !== null && Object.hasOwn(record, BRAND))
      return ofAnotherCopy((record as Given)[BRAND])
  } catch {
    // a revoked proxy, or a getter that throws
  }
  return record
}

function partOf(record: object, name: string): unknown {
  try {
    return (record as Given)[name]
  } catch {
    return UNREADABLE
  }
}

/** What is wrong with one fact, if anything is. */
function wrong({ fact, read }: Field, given: unknown): Issue[] {
  try {
    if (given === undefined || (given !== UNREADABLE && read(given) !== undefined)) return []
    if (given !== UNREADABLE) return wrongWith(fact, given)
  } catch {
    // what was given has getters or traps of its own
  }
  return [issue('wrong-type', fact.name, NO_VALUE, allowedFor(fact), fact)]
}
