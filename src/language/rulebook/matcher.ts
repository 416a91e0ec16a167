import type { Frame } from '../evaluate/frame'
import { circumstances } from '../evaluate/program'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { Changes } from '../expression/parameters'
import { type KnownReading, type Options, type ReadOptions, readOptions } from '../input/options'
import { RecordReader } from '../input/record'
import type { Reforming } from '../input/reform'
import type { Core } from '../provisions/core'
import type { Definition } from '../provisions/definition'
import type { EligibilityOutcome, FactsFor, Verdict } from '../provisions/eligibility'
import { holdReadings } from '../provisions/named-readings'
import { coreOf, type Provision } from '../provisions/provision'
import { reformingOf } from '../provisions/reforming'
import { Alike, Numberings } from './alike'
import { listOf, partsOfEligibility } from './given'
import { type LenientlyRead, readLenient, readLeniently } from './lenient'
import { factsOf } from './look-up'
import { type Match, type Matches, matchesOf, type Outcomes, orRefused, type Refused } from './matches'
import { quickOutcomes } from './quick'
import { ReadyProvision, slotsOf } from './ready'
import type { ChangesAbout, ReadingOf } from './types'

/** How a match is asked for. */
export interface MatchOptions<R extends string = string, C = Changes> extends Options<R, C> {
  /** Takes what can't be read as unknown, and says so in `unread`. */
  readonly lenient?: boolean | undefined
}

/** Answers which provisions a record qualifies for. */
export interface Matcher<Facts extends object = object, I extends string = string> {
  (facts: Facts): Matches<I>
  /** Each provision's outcome alone, without reasons: the fast way through many records. */
  outcomes(facts: Facts): Outcomes<I>
}

type Values = readonly (Value | undefined)[]

/** The same of a record that is read already: the values of `facts`, in their order, each as the fact's reader gives it. */
export interface ValuesMatcher extends Matcher<Values> {
  readonly facts: readonly Fact[]
}

const ofValues = new WeakMap<Matcher, ValuesMatcher>()

/** How a matcher answers to values, for who reads rows of a table; undefined of one that another copy of the library has made. */
export const matcherOfValues = (matcher: Matcher): ValuesMatcher | undefined => ofValues.get(matcher)

/** What a matcher knows beside its provisions: the facts that a record may carry, and what checks changed figures. */
interface Surroundings {
  readonly facts: readonly Fact[]
  readonly reforming: Reforming
}

const ownSurroundings = (provisions: readonly Provision[]): Surroundings => ({
  facts: factsOf(provisions),
  reforming: reformingOf(provisions.map(coreOf)),
})

/**
 * Prepares to match many records against some eligibilities.
 * @param provisions eligibilities; of one subject, mostly
 * @param options `asOf`; `reading` and `parameters` reach every provision that knows them; `lenient`
 * @returns a function from a record of facts, which may be partial, to its matches; its `outcomes` gives the outcomes alone
 * @throws InvalidFactsError for other provisions and options that can't be used, and from the function for facts that can't be used
 */
export function matcher<P extends Provision, const R extends string>(
  provisions: readonly P[],
  options?: MatchOptions<KnownReading<R, ReadingOf<P>>, ChangesAbout<P>>,
): Matcher<FactsFor<P>, P['id']>
export function matcher(provisions: readonly Provision[], options?: object): Matcher {
  const cores = listOf(provisions).map(partsOfEligibility)
  return new Eligibilities(cores, ownSurroundings(provisions)).matcher(options as MatchOptions)
}

type EligibilityCore = Core<Definition, Verdict>
type EligibilityReady = ReadyProvision<Definition, Verdict>

/** Eligibilities made ready under one choice of readings. */
interface ReadyToMatch {
  readonly all: readonly EligibilityReady[]
  readonly quickly: () => ReturnType<typeof quickOutcomes>
}

/** Not more choices of readings than these are kept. */
const MOST_READY = 20
/** Nor more ways of asking. */
const MOST_MATCHERS = 4

/** Some eligibilities, in surroundings that may know more facts and figures than they use; made ready once for each choice of readings. */
export class Eligibilities {
  readonly #reader: RecordReader
  readonly #slots: ReadonlyMap<string, number>
  readonly #ready = new Map<string | undefined, ReadyToMatch>()
  readonly #matchers = new Map<string, Matcher>()

  constructor(
    readonly cores: readonly EligibilityCore[],
    readonly surroundings: Surroundings,
  ) {
    this.#reader = new RecordReader(surroundings.facts, [])
    this.#slots = slotsOf(surroundings.facts)
  }

  #readyFor(named: string | undefined): ReadyToMatch {
    const known = this.#ready.get(named)
    if (known) return known
    holdReadings(this.cores, named)
    const all = this.cores.map((core) => new ReadyProvision(core, named, this.#slots))
    let quick: ReturnType<typeof quickOutcomes> | undefined
    const quickly = () => {
      quick ??= quickOutcomes(all, this.#slots)
      return quick
    }
    const made = { all, quickly }
    if (this.#ready.size < MOST_READY) this.#ready.set(named, made)
    return made
  }

  /**
   * The last ones are kept: whoever matches one record after another asks in the same way.
   * @throws InvalidFactsError for options that can't be used, and from the matcher for facts that can't be used
   */
  matcher(options: MatchOptions | undefined): Matcher {
    const { lenient, ...asked } = readOptions<MatchOptions>(options, ['lenient'])
    const isLenient = readLenient(lenient)
    if (asked.parameters !== undefined) return this.#matcher(asked, isLenient)
    const way = JSON.stringify([asked.asOf, asked.reading, isLenient])
    const kept = this.#matchers.get(way)
    if (kept) return kept
    const made = this.#matcher(asked, isLenient)
    if (this.#matchers.size === MOST_MATCHERS) this.#matchers.delete(this.#matchers.keys().next().value as string)
    this.#matchers.set(way, made)
    return made
  }

  #matcher(asked: ReadOptions, isLenient: boolean): Matcher {
    const { cores } = this
    const { facts, reforming } = this.surroundings
    const { all: ready, quickly } = this.#readyFor(asked.reading)
    const circumstance = circumstances(asked, reforming)
    const { asOf, changed } = circumstance
    const read = (record: object): LenientlyRead =>
      isLenient ? readLeniently(this.#reader, record) : { values: this.#reader.read(record), unread: [] }
    const numberings = new Numberings(facts)
    const alike = ready.map((one) => new Alike<Match | Refused>(numberings, one.from))
    /** Outcomes that took more than a look over the record. */
    const open = ready.map((one) => new Alike<Outcomes[string]>(numberings, one.from))
    const match = ({ values, unread }: LenientlyRead): Matches => {
      const numbers = numberings.of(values)
      const answerOf = (one: EligibilityReady, index: number) => {
        const kept = alike[index] as Alike<Match | Refused>
        return kept.of(numbers, () => matchOf(one, one.frame(values, circumstance), isLenient))
      }
      return matchesOf(ready.map(answerOf), unread, {
        cores,
        facts,
        values,
        circumstance,
        reading: asked.reading,
        isLenient,
      })
    }
    const outcomes = (values: Values): Outcomes => {
      let numbers: readonly number[] | undefined
      const alone = (index: number): Outcomes[string] => {
        const [one, kept] = [ready[index] as EligibilityReady, open[index] as Alike<Outcomes[string]>]
        numbers ??= numberings.of(values)
        return kept.of(numbers, () => outcomeOf(one, one.frame(values, circumstance)))
      }
      return quickly()({ facts: values, asOf, changed, isSound: false }, alone)
    }
    const made: Matcher = Object.freeze(
      Object.assign((record: object) => match(read(record)), {
        outcomes: (record: object) => outcomes(read(record).values),
      }),
    )
    ofValues.set(
      made,
      Object.assign((values: Values) => match({ values, unread: [] }), { outcomes, facts }),
    )
    return made
  }
}

/** What an eligibility answers to a record. */
function matchOf({ core, head, prepared }: EligibilityReady, frame: Frame, isLenient: boolean): Match | Refused {
  return orRefused<Match, Refused>(
    () => core.answerTo(frame, prepared, head, isLenient) as Match,
    (issues) => Object.freeze({ ...head, kind: 'eligibility', outcome: 'refused', issues }),
  )
}

const outcomeOf = ({ core, prepared }: EligibilityReady, frame: Frame): EligibilityOutcome | 'refused' =>
  orRefused<EligibilityOutcome, 'refused'>(
    () => core.outcomeTo(frame, prepared),
    () => 'refused',
  )
