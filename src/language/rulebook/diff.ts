import type { Fact } from '../expression/facts'
import { figureText } from '../expression/text'
import { dataOf, InvalidFactsError, issue } from '../input/errors'
import { coreOf, type Provision } from '../provisions/provision'
import { frozen } from '../values/frozen'
import { say, type Words } from '../values/words'
import type { Contents } from './contents'
import { describe } from './description'
import { Writer } from './graph'
import { ruleDigest } from './rule-digest'

/** What something was and what it is. */
export interface FromTo<T> {
  readonly from: T
  readonly to: T
}

/** What of a provision changed: its title, its rule in words, its period, its open readings; `other` where it is none of these. */
export interface ChangedProvision {
  readonly id: string
  readonly title?: FromTo<Words>
  readonly rule?: FromTo<Words>
  readonly period?: FromTo<Provision['period'] | null>
  readonly readings?: FromTo<readonly string[]>
  readonly needs?: FromTo<readonly string[]>
  readonly notes?: FromTo<readonly Words[]>
  readonly other?: FromTo<string>
}

/** What is in one list only, and what is in both and differs. */
export interface Changed<T> {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly T[]
}

/** How a rulebook differs from another. */
export interface Diff {
  readonly provisions: Changed<ChangedProvision>
  readonly figures: Changed<{ readonly id: string } & FromTo<Words>>
  /** Facts by subject and name; what changed is their type, options, unit, limits or words. */
  readonly facts: Changed<{ readonly id: string } & FromTo<unknown>>
}

const textOf = (value: unknown): string => {
  const writer = new Writer([value])
  return JSON.stringify([writer.write(value), writer.shared])
}

const changedPart = <N extends string, T>(name: N, from: T, to: T): { readonly [K in N]?: FromTo<T> } =>
  textOf(from) === textOf(to) ? {} : ({ [name]: { from, to } } as { readonly [K in N]: FromTo<T> })

const readingsOf = (one: Provision): readonly string[] => one.readings.flatMap((open) => Object.keys(open.options))

function changesIn(from: Provision, to: Provision): ChangedProvision | undefined {
  if (from === to) return undefined
  const [before, after] = [ruleDigest(coreOf(from)), ruleDigest(coreOf(to))]
  if (before === after) return undefined
  const parts = {
    ...changedPart('title', from.title, to.title),
    ...changedPart('rule', describe(from), describe(to)),
    ...changedPart('period', from.period ?? null, to.period ?? null),
    ...changedPart('readings', readingsOf(from), readingsOf(to)),
    ...changedPart('needs', from.needs, to.needs),
    ...changedPart('notes', from.notes, to.notes),
  }
  const none = Object.keys(parts).length === 0
  return { id: to.id, ...parts, ...(none && { other: { from: before, to: after } }) }
}

/** Two lists of things by id, held against each other. */
function changed<T, C>(from: ReadonlyMap<string, T>, to: ReadonlyMap<string, T>, how: (a: T, b: T) => C | undefined) {
  return {
    added: [...to.keys()].filter((id) => !from.has(id)),
    removed: [...from.keys()].filter((id) => !to.has(id)),
    changed: [...from].flatMap(([id, one]) => {
      const other = to.get(id)
      const difference = other === undefined ? undefined : how(one, other)
      return difference === undefined ? [] : [difference]
    }),
  }
}

const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]))

const factsIn = ({ subjects }: Contents): ReadonlyMap<string, Fact> =>
  new Map(subjects.flatMap(({ name, facts }) => facts.map((fact) => [`${name}.${fact.name}`, fact])))

/** @throws InvalidFactsError for what is no rulebook */
function holdContents(given: Contents): void {
  const { provisions, parameters, subjects } = dataOf(given, 'rulebook')
  if ([provisions, parameters, subjects].every((one) => Array.isArray(one))) return
  throw new InvalidFactsError([issue('wrong-type', 'rulebook', given, { zh: '规则库', en: 'a rulebook' })])
}

/**
 * How one rulebook differs from another: provisions, figures and facts added, removed and changed, from what to what.
 * @param from a rulebook
 * @param to another, or a later edition of it
 * @throws InvalidFactsError for what is no rulebook
 */
export function diff(from: Contents, to: Contents): Diff {
  for (const one of [from, to]) holdContents(one)
  return frozen({
    provisions: changed(byId(from.provisions), byId(to.provisions), changesIn),
    figures: changed(byId(from.parameters), byId(to.parameters), (a, b) => {
      const said = changedPart(
        'of',
        say((language) => figureText(a, language)),
        say((language) => figureText(b, language)),
      ).of
      return said && { id: b.id, ...said }
    }),
    facts: changed(factsIn(from), factsIn(to), (a, b) => {
      const said = changedPart('of', { ...a }, { ...b }).of
      return said && { id: `${b.subject}.${b.name}`, ...said }
    }),
  })
}
