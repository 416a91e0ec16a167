import { circumstances } from '../evaluate/program'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import type { Parameter } from '../expression/parameters'
import { InvalidFactsError, issue } from '../input/errors'
import { type Options, readOptions } from '../input/options'
import { RecordReader } from '../input/record'
import type { Core } from '../provisions/core'
import type { Verdict } from '../provisions/eligibility'
import { coreOf, type Provision } from '../provisions/provision'
import type { Words } from '../values/words'
import { partsOf } from './given'
import { factsOf } from './look-up'

/** A verdict with the provision that it is about. */
export interface Match extends Verdict {
  readonly id: string
  /** `M04` */
  readonly measure: string
  readonly title: Words
}

/** What a record qualifies for, what is still open, and what it doesn't qualify for, each in the document's order. */
export interface Matches {
  readonly eligible: readonly Match[]
  readonly undetermined: readonly Match[]
  readonly ineligible: readonly Match[]
  /** Where the text says nothing of such a case. */
  readonly notCovered: readonly Match[]
}

/** Answers which provisions of a subject a record qualifies for. */
export type Matcher = (facts: object) => Matches

/** The names of a `+`-joined choice that a provision knows; the rest are meant for others. */
function ownReadings(core: Core, named: string | undefined): string | undefined {
  const known = core.program.open.flatMap((one) => Object.keys(one.options))
  const own = named?.split('+').filter((name) => known.includes(name)) ?? []
  return own.length > 0 ? own.join('+') : undefined
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
 * @param options `asOf`; `reading` and `parameters` reach every provision that knows them
 * @returns a function from a record of facts, which may be partial, to its matches
 * @throws InvalidFactsError for options that can't be used, and from the function for facts that can't be used
 */
export function matcher(provisions: readonly Provision[], options?: Options): Matcher {
  return matcherAmong(provisions, ownSurroundings(provisions), options)
}

/** The same, in surroundings that know more facts and figures than the provisions use. */
export function matcherAmong(
  provisions: readonly Provision[],
  { facts, parameters }: Surroundings,
  options: Options | undefined,
): Matcher {
  const asked = readOptions(options)
  const cores = provisions.map((one) => ({ one, core: partsOf(one) as Core<never, Verdict> }))
  const slots = new Map(facts.map((fact, slot) => [fact.name, slot]))
  const reader = new RecordReader(facts, [])
  const ready = circumstances(asked, parameters)
  const named = asked.reading?.split('+') ?? []
  const readings = new Set(cores.flatMap(({ core }) => core.program.open.flatMap((open) => Object.keys(open.options))))
  const stray = named.find((name) => !readings.has(name))
  if (stray !== undefined) {
    const allowed = { zh: '该对象各规定的解读名', en: 'a reading of a provision of this subject' }
    throw new InvalidFactsError([issue('unknown-option', 'reading', stray, allowed)])
  }
  const prepared = cores.map(({ one, core }) => ({
    core,
    head: { id: one.id, measure: one.measure, title: one.title },
    reading: ownReadings(core, asked.reading),
    from: core.program.slots.map((fact) => slots.get(fact.name) as number),
  }))
  return (record) => {
    const values = reader.read(record)
    const matches = {
      eligible: [] as Match[],
      undetermined: [] as Match[],
      ineligible: [] as Match[],
      notCovered: [] as Match[],
    }
    for (const { core, head, reading, from } of prepared) {
      const own: (Value | undefined)[] = from.map((slot) => values[slot])
      const verdict = core.answerTo({ facts: own, ...ready }, reading)
      // A spread of so many shapes takes five times as long.
      const { outcome } = verdict
      matches[outcome === 'not-covered' ? 'notCovered' : outcome].push(Object.freeze(Object.assign({}, head, verdict)))
    }
    for (const list of Object.values(matches)) Object.freeze(list)
    return Object.freeze(matches)
  }
}
