import type { Frame } from '../evaluate/frame'
import { circumstances } from '../evaluate/program'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { Parameter } from '../expression/parameters'
import { InvalidFactsError, issue, nearest } from '../input/errors'
import { type Options, readOptions } from '../input/options'
import { RecordReader } from '../input/record'
import { type Core, remember } from '../provisions/core'
import type { Definition } from '../provisions/definition'
import type { EligibilityOutcome, Verdict } from '../provisions/eligibility'
import { coreOf, type Provision } from '../provisions/provision'
import { listOf, partsOfEligibility } from './given'
import { type LenientlyRead, readLenient, readLeniently } from './lenient'
import { factsOf } from './look-up'
import { type Match, type Matched, type Matches, matchesOf, type Outcomes, orRefused, type Refused } from './matches'

/** How a match is asked for. */
export interface MatchOptions extends Options {
  /** Takes what can't be read as unknown, and says so in `unread`. */
  readonly lenient?: boolean
}

/** Answers which provisions a record qualifies for. */
export interface Matcher<Facts extends object = object> {
  (facts: Facts): Matches
  /** Each provision's outcome alone, without reasons: the fast way through many records. */
  outcomes(facts: Facts): Outcomes
}

/** What a matcher knows beside its provisions: the facts that a record may carry, and the figures that may be changed. */
interface Surroundings {
  readonly facts: readonly Fact[]
  readonly parameters: () => readonly Parameter[]
}

const ownSurroundings = (provisions: readonly Provision[]): Surroundings => ({
  facts: factsOf(provisions),
  parameters: () => provisions.flatMap((one) => coreOf(one).program.parameters()),
})

/**
 * Prepares to match many records against some eligibilities.
 * @param provisions eligibilities; of one subject, mostly
 * @param options `asOf`; `reading` and `parameters` reach every provision that knows them; `lenient`
 * @returns a function from a record of facts, which may be partial, to its matches; its `outcomes` gives the outcomes alone
 * @throws InvalidFactsError for other provisions and options that can't be used, and from the function for facts that can't be used
 */
export function matcher(provisions: readonly Provision[], options?: MatchOptions): Matcher {
  const cores = listOf(provisions).map(partsOfEligibility)
  return matcherAmong(cores, ownSurroundings(provisions), options)
}

type EligibilityCore = Core<Definition, Verdict>

/** The same, in surroundings that know more facts and figures than the provisions use. */
export function matcherAmong(
  cores: readonly EligibilityCore[],
  { facts, parameters }: Surroundings,
  options: MatchOptions | undefined,
): Matcher {
  const { lenient, ...asked } = readOptions<MatchOptions>(options, ['lenient'])
  const isLenient = readLenient(lenient)
  holdReadings(cores, asked.reading)
  const reader = new RecordReader(facts, [])
  const circumstance = circumstances(asked, parameters)
  const slots = new Map(facts.map((fact, slot) => [fact.name, slot]))
  const ready = cores.map((core) => new Ready(core, asked.reading, slots))
  const read = (record: object): LenientlyRead =>
    isLenient ? readLeniently(reader, record) : { values: reader.read(record), unread: [] }
  const match = (record: object): Matches => {
    const { values, unread } = read(record)
    return matchesOf(
      ready.map((one) => one.match(values, circumstance)),
      unread,
      { cores, facts, values, circumstance, reading: asked.reading },
    )
  }
  const outcomes = (record: object): Outcomes => {
    const { values } = read(record)
    return Object.freeze(Object.fromEntries(ready.map((one) => [one.core.id, one.outcome(values, circumstance)])))
  }
  return Object.freeze(Object.assign(match, { outcomes }))
}

/** An eligibility made ready to be asked about records of many. */
class Ready {
  readonly #head: Matched
  readonly #reading: string | undefined
  /** Which of a record's values are its facts'. */
  readonly #from: readonly number[]

  constructor(
    readonly core: EligibilityCore,
    named: string | undefined,
    slots: ReadonlyMap<string, number>,
  ) {
    const { id, measure, definition } = core
    this.#head = { id, measure, title: definition.title }
    this.#reading = ownReadings(core, named)
    this.#from = core.facts.map((fact) => slots.get(fact.name) as number)
  }

  #frame(values: LenientlyRead['values'], circumstance: Omit<Frame, 'facts'>): Frame {
    const own: (Value | undefined)[] = this.#from.map((slot) => values[slot])
    return { facts: own, ...circumstance }
  }

  match(values: LenientlyRead['values'], circumstance: Omit<Frame, 'facts'>): Match | Refused {
    const frame = this.#frame(values, circumstance)
    return orRefused<Match, Refused>(
      // A spread of so many shapes takes five times as long.
      () => {
        const made = Object.freeze(Object.assign({}, this.#head, this.core.answerTo(frame, this.#reading)))
        remember(made, { core: this.core, frame, prepared: this.core.program.prepare(this.#reading) })
        return made
      },
      (issues) => Object.freeze({ ...this.#head, kind: 'eligibility', outcome: 'refused', issues }),
    )
  }

  outcome(values: LenientlyRead['values'], circumstance: Omit<Frame, 'facts'>): EligibilityOutcome | 'refused' {
    const frame = this.#frame(values, circumstance)
    return orRefused<EligibilityOutcome, 'refused'>(
      () => this.core.outcomeTo(frame, this.#reading),
      () => 'refused',
    )
  }
}

const readingsOf = ({ program }: EligibilityCore): readonly string[] =>
  program.open.flatMap((one) => Object.keys(one.options))

/** The names of a `+`-joined choice that a provision knows; the rest are meant for others. */
function ownReadings(core: EligibilityCore, named: string | undefined): string | undefined {
  const known = readingsOf(core)
  const own = named?.split('+').filter((name) => known.includes(name)) ?? []
  return own.length > 0 ? own.join('+') : undefined
}

/** Each reading that is named belongs to one of the provisions at least. */
function holdReadings(cores: readonly EligibilityCore[], named: string | undefined): void {
  const known = new Set(cores.flatMap(readingsOf))
  const stray = named?.split('+').find((name) => !known.has(name))
  if (stray === undefined) return
  const allowed = { zh: '该对象各规定的读法名', en: 'a reading of a provision of this subject' }
  throw new InvalidFactsError([issue('unknown-option', 'reading', stray, allowed, { nearest: nearest(stray, known) })])
}
