import { circumstances } from './language/evaluate/program'
import type { Fact } from './language/expression/facts'
import type { Value } from './language/expression/nodes'
import { InvalidFactsError, issue, nearest } from './language/input/errors'
import { type Options, readOptions } from './language/input/options'
import { RecordReader } from './language/input/record'
import type { Core } from './language/provisions/core'
import type { Verdict } from './language/provisions/eligibility'
import { coreOf, type Provision } from './language/provisions/provision'
import type { Words } from './language/values/words'
import { parameters, provisions } from './rulebook'

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
}

/** Answers which provisions of a subject a record qualifies for. */
export type Matcher = (facts: object) => Matches

/** The names of a `+`-joined choice that a provision knows; the rest are meant for others. */
function ownReadings(core: Core, named: string | undefined): string | undefined {
  const known = core.program.open.flatMap((one) => Object.keys(one.options))
  const own = named?.split('+').filter((name) => known.includes(name)) ?? []
  return own.length > 0 ? own.join('+') : undefined
}

/**
 * The facts that a record of a subject may carry: its vocabulary, and whatever else its provisions need.
 * @param subject such as `enterprise`
 * @throws InvalidFactsError for an unknown subject
 */
export function subjectFacts(subject: string): readonly Fact[] {
  const own = provisions.filter((one) => one.subject === subject)
  if (own.length === 0) throw unknownSubject(subject, provisions)
  const facts = own.flatMap((one) => [...coreOf(one).known, ...coreOf(one).facts])
  return [...new Map(facts.map((fact) => [fact.name, fact])).values()]
}

function unknownSubject(subject: unknown, among: readonly Provision[]): InvalidFactsError {
  const known = [...new Set(among.map((one) => one.subject))]
  const near = typeof subject === 'string' ? nearest(subject, known) : undefined
  const allowed = { zh: `对象之一：${known.join('、')}`, en: `one of ${known.join(', ')}` }
  return new InvalidFactsError([issue('unknown-option', 'subject', subject, allowed, { nearest: near })])
}

function eligibilitiesOf(subject: string): readonly Provision[] {
  const all = provisions.filter((one) => one.kind === 'eligibility')
  const found = all.filter((one) => one.subject === subject)
  if (found.length === 0) throw unknownSubject(subject, all)
  return found
}

/**
 * Prepares to match many records of one subject.
 * @param subject such as `enterprise`
 * @param options `asOf`; `reading` and `parameters` reach every provision that knows them
 * @returns a function from a record of facts, which may be partial, to its matches
 * @throws InvalidFactsError for an unknown subject or options, and from the function for facts that can't be used
 */
export function createMatcher(subject: string, options?: Options): Matcher {
  const asked = readOptions(options)
  const cores = eligibilitiesOf(subject).map((one) => ({ one, core: coreOf(one) as Core<never, Verdict> }))
  const facts = subjectFacts(subject)
  const slots = new Map(facts.map((fact, slot) => [fact.name, slot]))
  const reader = new RecordReader(facts, [])
  const ready = circumstances(asked, () => parameters)
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
    from: core.facts.map((fact) => slots.get(fact.name) as number),
  }))
  return (record) => {
    const values = reader.read(record)
    const matches = { eligible: [] as Match[], undetermined: [] as Match[], ineligible: [] as Match[] }
    for (const { core, head, reading, from } of prepared) {
      const own: (Value | undefined)[] = from.map((slot) => values[slot])
      const verdict = core.answerTo({ facts: own, ...ready }, reading)
      // A spread of so many shapes takes five times as long.
      matches[verdict.outcome].push(Object.freeze(Object.assign({}, head, verdict)))
    }
    for (const list of Object.values(matches)) Object.freeze(list)
    return Object.freeze(matches)
  }
}

/**
 * Every eligibility of a subject against one record.
 * @param subject such as `enterprise`
 * @param facts by name; what is left out is unknown
 * @param options as for `createMatcher`
 * @returns the provisions that are open to it, that are undecided and what they wait for, and that aren't, and why
 * @throws InvalidFactsError for an unknown subject, unknown names and values that can't be used
 */
export function match(subject: string, facts: object, options?: Options): Matches {
  return createMatcher(subject, options)(facts)
}
