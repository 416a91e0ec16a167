import type { OnlyIf } from '../evaluate/completions'
import type { Missing } from '../evaluate/missing'
import { circumstances } from '../evaluate/program'
import { asOfFact, type Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { Changes } from '../expression/parameters'
import { InvalidFactsError, type Issue, issue, nearest } from '../input/errors'
import { type KnownReading, readOptions } from '../input/options'
import { RecordReader } from '../input/record'
import type { Reforming } from '../input/reform'
import { isList, severalOf } from '../input/shown'
import type { Core } from '../provisions/core'
import type { FactsFor } from '../provisions/eligibility'
import { holdReadings } from '../provisions/named-readings'
import { coreGiven } from '../provisions/parts'
import type { Provision } from '../provisions/provision'
import { reformingOf } from '../provisions/reforming'
import { frozen } from '../values/frozen'
import { type InterviewQuestion, questionsFor } from './asking'
import { readLenient, readLeniently } from './lenient'
import { factsOf } from './look-up'
import type { MatchOptions } from './matcher'
import { ReadyProvision, slotsOf } from './ready'
import { type Standing, standingOf } from './standing'
import type { ChangesAbout, Known, NameIn, ReadingOf } from './types'

/** How an interview is asked for. */
export interface InterviewOptions<R extends string = string, C = Changes, N extends string = string>
  extends MatchOptions<R, C> {
  /**
   * The facts that the asker was asked for and can't say, `asOf` among them: they don't know, or somebody else decides. What is told only
   * where a yes or no among them holds isn't asked either.
   */
  readonly passedOver?: readonly N[] | undefined
}

/** The verdicts so far, and what to ask next. */
export interface Interview {
  readonly verdicts: readonly Standing[]
  /** How many of them are open. */
  readonly open: number
  /** What to ask, the first first; none where nothing that may still be answered settles anything. */
  readonly questions: readonly InterviewQuestion[]
  /** What was passed over and open verdicts wait for, with who judges it. */
  readonly passedOver: readonly Missing[]
  /** What a lenient interview couldn't read, and took as unknown. */
  readonly unread?: readonly Issue[]
}

/**
 * Asks next what settles most of several provisions.
 * @param of the provisions, or one
 * @param facts a record of what is known so far
 * @param options as for a matcher, and `passedOver`: the names of the facts that the asker can't say
 * @returns each provision's outcome so far, and the questions that can still settle something, the first first; a question whose `in` is
 *   `options` is answered there, any other in the record
 * @throws InvalidFactsError for what is no provision, and for facts and options that can't be used
 */
export function interview<P extends Provision, const R extends string, const N extends string>(
  of: P | readonly P[],
  facts?: FactsFor<P>,
  options?: InterviewOptions<KnownReading<R, ReadingOf<P>>, ChangesAbout<P>, Known<N, NameIn<FactsFor<P>>>>,
): Interview
export function interview(of: Provision | readonly Provision[], facts: object = {}, options?: object): Interview {
  const provisions = severalOf(of)
  const cores = provisions.map(coreGiven)
  return new Interviewer(cores, factsOf(provisions), reformingOf(cores)).ask(facts, options as InterviewOptions)
}

/** Some provisions made ready to interview about. */
export class Interviewer {
  readonly #reader: RecordReader
  readonly #slots: ReadonlyMap<string, number>
  readonly #facts: ReadonlyMap<string, Fact>
  /** What is told only where something holds. */
  #details: readonly OnlyIf[] | undefined

  /** @param facts those that a record may carry @param reforming checks changed figures */
  constructor(
    readonly cores: readonly Core[],
    facts: readonly Fact[],
    readonly reforming: Reforming,
  ) {
    this.#reader = new RecordReader(facts, [])
    this.#slots = slotsOf(facts)
    this.#facts = new Map([...facts, asOfFact].map((fact) => [fact.name, fact]))
  }

  /** @throws InvalidFactsError for facts and options that can't be used */
  ask(record: object, options?: InterviewOptions): Interview {
    const { lenient, passedOver: passed, ...asked } = readOptions<InterviewOptions>(options, ['lenient', 'passedOver'])
    holdReadings(this.cores, asked.reading)
    const given = this.#passedOver(passed)
    const circumstance = circumstances(asked, this.reforming)
    const { values, unread } = readLenient(lenient)
      ? readLeniently(this.#reader, record)
      : { values: this.#reader.read(record), unread: [] }
    const passedOver = this.#withDetails(given, values)
    const stood = this.cores.map((core) =>
      standingOf(new ReadyProvision(core, asked.reading, this.#slots), { values, circumstance, passedOver }),
    )
    const open = stood.flatMap((one) => one.open ?? [])
    const waiting = open.flatMap((one) => one.passedOver.filter(({ fact }) => passed?.includes(fact)))
    return Object.freeze({
      verdicts: Object.freeze(stood.map((one) => one.standing)),
      open: open.length,
      questions: questionsFor(open, this.#facts),
      passedOver: Object.freeze([...new Set(waiting)]),
      ...(unread.length > 0 && { unread: frozen(unread) }),
    })
  }

  /** With what only one can say who can say a yes or no that is passed over: the day of what may never have been. */
  #withDetails(passed: ReadonlySet<Fact>, values: readonly (Value | undefined)[]): ReadonlySet<Fact> {
    if (passed.size === 0) return passed
    const all = new Set(passed)
    this.#details ??= this.cores.flatMap(({ checks }) => checks.flatMap(({ onlyIf }) => onlyIf ?? []))
    for (const { name } of all)
      for (const { fact, holds } of this.#details)
        if (holds.op === 'fact' && holds.fact.name === name && values[this.#slots.get(name) ?? -1] === undefined)
          all.add(this.#facts.get(fact.name) ?? fact)
    return all
  }

  #passedOver(given: unknown): ReadonlySet<Fact> {
    if (given === undefined) return new Set()
    const allowed = { zh: '事实名列表', en: 'a list of names of facts' }
    if (!isList(given)) throw new InvalidFactsError([issue('wrong-type', 'passedOver', given, allowed)])
    return new Set(
      Array.from(given, (name, index) => {
        const fact = this.#facts.get(name as string)
        if (fact) return fact
        const near = typeof name === 'string' ? nearest(name, this.#facts.keys()) : undefined
        const code = typeof name === 'string' ? 'unknown-option' : 'wrong-type'
        throw new InvalidFactsError([
          issue(code, 'passedOver', name, allowed, { path: ['passedOver', index], nearest: near }),
        ])
      }),
    )
  }
}
