import type { Circumstance, Frame } from '../evaluate/frame'
import type { Missing } from '../evaluate/missing'
import { circumstances, type Prepared, Program } from '../evaluate/program'
import type { Account, Kind, Note } from '../expression/account'
import type { Discrepancy } from '../expression/discrepancies'
import type { Root } from '../expression/expression'
import type { Fact } from '../expression/facts'
import { type Node, walk } from '../expression/nodes'
import { type Options, readOptions } from '../input/options'
import { type RecordSchema, recordSchema } from '../input/schema'
import { Stamp } from '../values/stamp'
import { documentOf, type Source, sourceAt, type Words } from '../values/words'
import type { Check } from '../write/checks'
import { periodState } from '../write/periods'
import { about, subjectOf } from '../write/subject'
import { holdChecks, refused } from './checks'
import type { Definition } from './definition'
import { quotedIn, told } from './told'

type OutcomeOf<R> = R extends { readonly outcome: infer O } ? O : unknown

/** Which provision an answer is about. */
export interface Head {
  readonly id: string
  /** `M04` */
  readonly measure: string
  readonly title: Words
}

/** What a kind of provision makes of its definition. */
export interface Behaviour<D extends Definition, R extends object> {
  readonly kind: Kind
  roots(definition: D): readonly Root[]
  /** Its parts are frozen, itself isn't yet. An eligibility's begins with what `head` says of the provision, where that is asked. */
  answer(core: Core<D, R>, frame: Frame, prepared: Prepared, head?: Head): R
  /** Further expressions that are answered with, beside its roots. */
  further?(definition: D): readonly Node[]
  /** What is told of it besides its lines, whatever the record. */
  beside?(core: Core<D, R>, frame: Circumstance, prepared: Prepared): Words
  /** What is told besides of what a record comes to. */
  found?(core: Core<D, R>, frame: Frame, prepared: Prepared): Words
  /** What is to be said of roots, by name, of which it is no answer whether they hold; null of one that is open. */
  standings?(core: Core<D, R>, frame: Frame, prepared: Prepared): Readonly<Record<string, Words | null>>
  /** Whether anything is settled though the record breaks a check: another of a target's goals. */
  standsInPart?(core: Core<D, R>, frame: Frame, prepared: Prepared): boolean
  /** The answer's outcome alone, where that takes less. */
  outcome?(core: Core<D, R>, frame: Frame, prepared: Prepared): OutcomeOf<R>
}

/** What a result was asked with. */
export interface AskedWith {
  readonly core: Core
  readonly frame: Frame
  readonly prepared: Prepared
  /** Whether what couldn't be read was taken as unknown. */
  readonly isLenient: boolean
}

/** Whether a note goes with a choice of readings. */
const holdsUnder = (reading: string | undefined) => {
  const chosen = reading?.split('+') ?? []
  return ({ under }: Note) => under === undefined || chosen.includes(under)
}

const wordsOf = ({ zh, en }: Words): Words => Object.freeze({ zh, en })

/* For a result's receipt; no answer depends on it. */
const questions = /* @__PURE__ */ new Stamp<AskedWith>()

/** What a result of `evaluate` was asked with; undefined for a copy, and for anything else. */
export const questionOf = (result: object): AskedWith | undefined => questions.of(result)

/** A provision's working parts, made when first needed. */
export class Core<D extends Definition = Definition, R extends object = object> {
  readonly measure: string
  #definition: D | undefined
  #roots: readonly Root[] | undefined
  #program: Program | undefined
  #checks: readonly Check[] | undefined
  #input: RecordSchema | undefined
  /** By the state of the period, under one choice of readings. */
  #accounts: { [state: string]: Account | undefined } = {}
  #accountsFor: string | undefined
  #source: Source | undefined
  #year: number | undefined
  #discrepancies: readonly Discrepancy[] | undefined

  constructor(
    readonly id: string,
    readonly behaviour: Behaviour<D, R>,
    readonly define: () => D,
  ) {
    this.measure = id.slice(0, id.indexOf('.')).toUpperCase()
  }

  get definition(): D {
    this.#definition ??= this.define()
    return this.#definition
  }

  get roots(): readonly Root[] {
    this.#roots ??= this.behaviour.roots(this.definition)
    return this.#roots
  }

  /** The expressions that an answer comes of. */
  get answers(): readonly Node[] {
    return this.behaviour.further?.(this.definition) ?? this.roots.map((root) => root.of.node)
  }

  get program(): Program {
    if (this.#program === undefined) {
      const { period, checks = [], guarantees = [] } = this.definition
      const conditions = [...(period ? [period.holds] : []), ...checks.map((one) => one.if)]
      const limits = guarantees.flatMap((one) => (one.kind === 'never-more-than' ? [one.limit] : []))
      const stated = [...this.roots.map((root) => root.of), ...conditions].map((one) => one.node)
      const further = this.behaviour.further?.(this.definition) ?? []
      this.#program = new Program([...stated, ...further, ...limits, ...quotedIn(this.definition)], this.known, {
        answers: [...this.roots.map((root) => root.of.node), ...further],
        checks,
        aside: (facts) => this.#checksOn(facts),
      })
      this.#checks = Object.freeze([...checks, ...this.#checksOn(this.#program.facts)])
    }
    return this.#program
  }

  /** What is checked of these facts by its subject and by theirs, together with others of a record. */
  #checksOn(facts: readonly Fact[]): readonly Check[] {
    const looked = new Set(facts.map((fact) => fact.name))
    const isOn = ({ if: { node } }: Check) =>
      [...walk([node])].some((one) => one.op === 'fact' && looked.has(one.fact.name))
    const subjects = new Set([this.definition.subject[about], ...facts.map(subjectOf)])
    return [...subjects].flatMap((one) => one?.checks ?? []).filter(isOn)
  }

  /** What a record must meet: its own checks, and those of its subject that look at a fact of its. */
  get checks(): readonly Check[] {
    return this.program && (this.#checks as readonly Check[])
  }

  get facts(): readonly Fact[] {
    return this.program.facts
  }

  /** Further facts that a record of this subject may carry. */
  get known(): readonly Fact[] {
    return this.definition.subject[about].facts
  }

  get input(): RecordSchema {
    this.#input ??= recordSchema(this.facts, this.behaviour.kind === 'calculator' ? this.program.byDefault : [])
    return this.#input
  }

  get source(): Source {
    this.#source ??= sourceAt(this.measure, this.definition.source)
    return this.#source
  }

  /** Its own contradictions and those of the provisions that it uses. */
  get discrepancies(): readonly Discrepancy[] {
    this.#discrepancies ??= Object.freeze([...new Set([...(this.definition.discrepancies ?? []), ...this.#inner()])])
    return this.#discrepancies
  }

  #inner(): readonly Discrepancy[] {
    return [...this.program.nodes].flatMap((node) => (node.op === 'provision' ? node.discrepancies : []))
  }

  /** How a result was come by. The last ones are kept, since records are mostly asked about in one way. */
  account(frame: Frame, prepared: Prepared): Account {
    const { period: stated, force = 'shall', notes = [] } = this.definition
    const { changed } = frame
    const period = stated === undefined ? 'unstated' : periodState(stated, (node) => prepared.run(node)(frame))
    const day = stated === undefined ? frame.asOf : prepared.run(stated.day)(frame)
    const side = this.#besideItsYear(day)
    const isPast = side > 0 && stated?.to === undefined
    const isEarly = side < 0 && stated?.from === undefined
    const state = isPast ? 'past' : isEarly ? `early, ${period}` : period
    if (this.#accountsFor !== prepared.reading) this.#accounts = {}
    this.#accountsFor = prepared.reading
    const known = changed ? undefined : this.#accounts[state]
    if (known) return known
    const reformed = changed && this.program.parameters().flatMap(({ id }) => (changed.has(id) ? [id] : []))
    const account: Account = {
      period,
      force,
      ...(prepared.reading !== undefined && { reading: prepared.reading }),
      ...(isPast && { pastProgramme: true as const }),
      ...(isEarly && { beforeProgramme: true as const }),
      notes: Object.freeze(
        notes.filter(holdsUnder(prepared.reading)).map((note) => wordsOf(told(note, this.source, frame, prepared))),
      ),
      discrepancies: Object.freeze(this.discrepancies.map((one) => one.id)),
      ...(reformed && { changed: Object.freeze(reformed) }),
    }
    if (!changed) this.#accounts[state] = account
    return account
  }

  /** The same provision, as of a rulebook that is for another year than its document. */
  ofYear(year: number): Core<D, R> {
    const made = new Core(this.id, this.behaviour, () => this.definition)
    made.#program = this.program
    made.#roots = this.roots // those that its program is of
    made.#checks = this.#checks
    made.#year = year
    return made
  }

  /** The year that it is for: that which its document plans, unless another is said; 0 where there is none. */
  get year(): number {
    this.#year ??= documentOf(this.definition.source)?.year ?? 0
    return this.#year
  }

  /** Where a day lies beside its year: below 0 before it, above 0 after it. */
  #besideItsYear(day: unknown): number {
    return typeof day === 'string' && this.year ? Math.sign(Number(day.slice(0, 4)) - this.year) : 0
  }

  /** @throws InvalidFactsError for facts or options that can't be used, or that can't be reckoned with */
  ask<T>(record: unknown, options: Options | undefined, answer: (frame: Frame, prepared: Prepared) => T): T {
    const asked = readOptions(options)
    return this.#answered(this.program.frame(record, asked), this.program.prepare(asked.reading), answer)
  }

  /** What is told of the rule itself, without a record. @throws InvalidFactsError for options that can't be used */
  tell<T>(options: Options | undefined, told: (frame: Circumstance, prepared: Prepared) => T): T {
    const asked = readOptions(options)
    return told(circumstances(asked, this.program.reforming), this.program.prepare(asked.reading))
  }

  /** The answer to facts and options that are checked already. */
  answerTo(frame: Frame, prepared: Prepared, head?: Head, isLenient = false): R {
    return this.#answered(frame, prepared, () =>
      this.#given(this.behaviour.answer(this, frame, prepared, head), frame, prepared, isLenient),
    )
  }

  /** The outcome alone: the fast way. @throws InvalidFactsError as `ask` does */
  outcome(record: unknown, options: Options | undefined): OutcomeOf<R> {
    const asked = readOptions(options)
    const { program } = this
    return this.outcomeTo(program.frame(record, asked), program.prepare(asked.reading))
  }

  /** The outcome alone, of facts and options that are checked already. */
  outcomeTo(frame: Frame, prepared: Prepared): OutcomeOf<R> {
    // As `#answered` does, without a function made for each record: that would take a quarter as long again.
    try {
      if (prepared.broken(frame) >= 0) this.#holdChecks(frame, prepared)
      return this.outcomeIn(frame, prepared)
    } catch (error) {
      throw refused(error, this.program.nodes, frame, prepared)
    }
  }

  /** @throws InvalidFactsError where nothing of an answer stands beside a broken check */
  #holdChecks(frame: Frame, prepared: Prepared): void {
    if (!this.behaviour.standsInPart?.(this, frame, prepared)) holdChecks(this.checks, this.source, frame, prepared)
  }

  /** A result as it is given: with what it was asked with, and frozen; what it asks for follows a reform. */
  #given<T extends object>(result: T, frame: Frame, prepared: Prepared, isLenient: boolean): T {
    const { asks } = this.definition
    const of = result as { missing?: readonly Missing[] }
    if (asks && frame.changed && of.missing) {
      const ask = (one: Missing) => asks.find(({ fact }) => fact === one.fact) ?? one
      const missing = of.missing.map((one) => ({ ...one, question: ask(one).question }))
      of.missing = told(missing, this.source, frame, prepared)
    }
    questions.put(result, { core: this as unknown as Core, frame, prepared, isLenient })
    return Object.freeze(result)
  }

  /** The outcome alone. */
  outcomeIn(frame: Frame, prepared: Prepared): OutcomeOf<R> {
    const { outcome, answer } = this.behaviour
    if (outcome) return outcome(this, frame, prepared)
    return (answer(this, frame, prepared) as { readonly outcome: OutcomeOf<R> }).outcome
  }

  #answered<T>(frame: Frame, prepared: Prepared, answer: (frame: Frame, prepared: Prepared) => T): T {
    try {
      if (prepared.broken(frame) >= 0) this.#holdChecks(frame, prepared)
      return answer(frame, prepared)
    } catch (error) {
      throw refused(error, this.program.nodes, frame, prepared)
    }
  }

  evaluate(record: unknown, options: Options | undefined): R {
    const asked = readOptions(options)
    const { program } = this
    return this.answerTo(program.frame(record, asked), program.prepare(asked.reading))
  }

  /** Where the period needs the day and the day isn't known, the question is open. */
  periodIsOpen(frame: Frame, prepared: Prepared): Node | undefined {
    const holds = this.definition.period?.holds.node
    return holds && prepared.run(holds)(frame) === undefined ? holds : undefined
  }
}
