import type { Fact } from '../language/expression/facts'
import { walk } from '../language/expression/nodes'
import type { Options } from '../language/input/options'
import type { Core } from '../language/provisions/core'
import type { Result } from '../language/rulebook/result'
import type { FactRecord } from './drawn'
import { type Broken, openIn, resultOf } from './results'

/*
 * Unknown is exact, held against an oracle of its own: it fills in what is missing and asks about whole records. It knows
 * nothing of cells or of searching; what it shares with the library is the plain evaluation of a whole record.
 */

const MOST_COMPLETIONS = 400

/** All values of a fact that has few. */
function valuesOf(fact: Fact): readonly unknown[] | undefined {
  if (fact.type === 'boolean') return [true, false]
  if (fact.type === 'choice') return Object.keys(fact.options)
  if (fact.type !== 'choices') return undefined
  return Object.keys(fact.options).reduce<readonly (readonly string[])[]>(
    (sets, one) => sets.concat(sets.map((set) => [...set, one])),
    [[]],
  )
}

/** Facts that a part of a record doesn't tell, as many as can all be filled in. */
function toFill(facts: readonly Fact[], part: FactRecord): readonly Fact[] {
  let ways = 1
  return facts.filter((fact) => {
    const count = valuesOf(fact)?.length
    if (count === undefined || ways * count > MOST_COMPLETIONS || fact.name in part) return false
    ways *= count
    return true
  })
}

/** Every way of giving facts their values; what is told only where something holds may be left out, too. */
const fillings = (facts: FactRecord, open: readonly Fact[], mayLack: ReadonlySet<Fact>): readonly FactRecord[] =>
  open.reduce<readonly FactRecord[]>(
    (all, fact) => {
      const values = [...(valuesOf(fact) ?? []), ...(mayLack.has(fact) ? [undefined] : [])]
      return all.flatMap((one) => values.map((value) => ({ ...one, [fact.name]: value })))
    },
    [facts],
  )

/** What an answer comes to, by what of it can be known by itself: a goal; of several classes whether each holds. */
function endsOf(core: Core, result: Result): Readonly<Record<string, string>> {
  if (result.kind === 'target')
    return Object.fromEntries(Object.entries(result.goals).map(([name, one]) => [name, one.outcome]))
  if (result.kind === 'classification' && core.roots.length > 1 && result.classes)
    return Object.fromEntries(core.roots.map(({ name }) => [name, String(result.classes?.includes(name))]))
  return { outcome: JSON.stringify(result.kind === 'calculator' ? result.values : [result.outcome, classOf(result)]) }
}

const classOf = (result: Result): unknown => (result.kind === 'classification' ? result.class : undefined)

/** A whole record, and what its answer comes to. */
interface Completion {
  readonly facts: FactRecord
  readonly ends: Readonly<Record<string, string>>
}

/** The names of what can be told only as a fact turns out. */
const detailsOf = (fact: Fact, core: Core): readonly string[] =>
  core.checks.flatMap(({ onlyIf }) =>
    onlyIf && [...walk([onlyIf.holds])].some((node) => node.op === 'fact' && node.fact === fact)
      ? [onlyIf.fact.name]
      : [],
  )

/** Whether a fact makes a difference to one end: with all else the same, but for what can be told only then, or by itself. */
function matters(fact: Fact, end: string, completions: readonly Completion[], core: Core): boolean {
  const byRest = new Map<string, { values: Set<string>; ends: Set<unknown> }>()
  const byValue = new Map<string, Set<unknown>>()
  const aside = [fact.name, ...detailsOf(fact, core)]
  for (const { facts, ends } of completions) {
    const own = JSON.stringify(facts[fact.name]) ?? ''
    const rest = Object.entries(facts).filter(([name]) => !aside.includes(name))
    const key = JSON.stringify(rest.sort())
    const alike = byRest.get(key) ?? { values: new Set(), ends: new Set() }
    byRest.set(key, { values: alike.values.add(own), ends: alike.ends.add(ends[end]) })
    byValue.set(own, (byValue.get(own) ?? new Set()).add(ends[end]))
  }
  const settles = byValue.size > 1 && [...byValue.values()].some((one) => one.size === 1)
  return settles || [...byRest.values()].some(({ values, ends }) => values.size > 1 && ends.size > 1)
}

/** The facts that a reading needs: of one that only another needs, nothing is asked. */
const neededBy = (core: Core, facts: FactRecord, options: Options): readonly Fact[] =>
  core.ask(facts, options, (_, prepared) => prepared.facts)

/** How the answer to a part of a record isn't exact. */
export function inexact(early: Result, core: Core, part: FactRecord, options: Options): string | undefined {
  if (early.kind === 'catalogue') return undefined
  const open = toFill(neededBy(core, part, options), part)
  const mayLack = new Set(core.checks.flatMap((one) => one.onlyIf?.fact ?? []))
  const completions = fillings(part, open, mayLack).flatMap((facts): Completion[] => {
    const result = resultOf(core, facts, options)
    return result && openIn(result).length === 0 ? [{ facts, ends: endsOf(core, result) }] : []
  })
  const [first] = completions
  if (first === undefined) return undefined
  const split = Object.keys(first.ends).filter((end) => new Set(completions.map(({ ends }) => ends[end])).size > 1)
  const isOpen = openIn(early).length > 0
  if (isOpen !== split.length > 0)
    return isOpen ? 'open, though it can end in one way only' : `settled, though ${split} can end in several ways`
  const telling = isOpen ? open.filter((fact) => split.some((end) => matters(fact, end, completions, core))) : []
  const [asked, wanted] = [early.missing, telling].map((all) =>
    all
      .map((one) => ('fact' in one ? one.fact : one.name))
      .sort()
      .join(', '),
  )
  return asked === wanted ? undefined : `it asks for ${asked}, not for ${wanted}`
}

const broken: Broken = (core, facts, options, part) => {
  if (resultOf(core, facts, options) === undefined) return undefined
  const open = new Set(toFill(neededBy(core, facts, options), part).map((fact) => fact.name))
  const known = Object.fromEntries(Object.entries(facts).filter(([name]) => !open.has(name)))
  const early = resultOf(core, known, options)
  const fault = early && inexact(early, core, known, options)
  return fault && `${fault}, of ${JSON.stringify(known)}`
}

/** What holds of the unknown where every fact has few values. */
export const filledIn = (core: Core): readonly (readonly [string, Broken])[] =>
  core.behaviour.kind !== 'catalogue' && core.facts.every((fact) => valuesOf(fact) !== undefined)
    ? [['what is open, and what is asked for, is just what makes a difference', broken]]
    : []
