import type { ChangedFigure, Parameter, Term, Whole } from '../expression/parameters'
import { compare, minus, type Num, plus } from '../values/decimal'
import type { Words } from '../values/words'
import { type Issue, issue } from './errors'

export type ChangedById = ReadonlyMap<string, ChangedFigure>
type Day = string | undefined

/** What a figure is from a day on; without a day, before any. */
export function valueOn<V>({ id, value }: { id?: string; value: V }, day: Day, changes: ChangedById): V {
  let now = value
  for (const step of changes.get(id ?? '') ?? [])
    if (step.from === undefined || (day !== undefined && step.from <= day)) now = step.value as V
  return now
}

const total = (terms: readonly Term[], day: Day, changes: ChangedById): Num =>
  terms.reduce<Num>((sum, one) => plus(sum, valueOn(one, day, changes)), 0)

/** What a term of a whole must be for the rest of it, from a day on. */
function dueOn(term: Term, { parts, sum }: Whole, day: Day, changes: ChangedById): Num {
  if (term === sum) return total(parts, day, changes)
  const others = parts.filter((one) => one !== term)
  return minus(valueOn(sum, day, changes), total(others, day, changes))
}

/** The days on which any of some figures changes; undefined stands for the time before them. */
export function daysOf(terms: readonly { id?: string }[], changes: ChangedById): readonly Day[] {
  const changed = terms.flatMap(({ id }) => changes.get(id ?? '') ?? [])
  const days = changed.flatMap((step) => step.from ?? []).sort()
  return [...(changed.some((step) => step.from === undefined) ? [undefined] : []), ...new Set(days)]
}

const togetherAre = (ids: readonly string[]): Words => ({
  zh: `合计相符的数值：${ids.join('、')} 须一并给出`,
  en: `values that add up: ${ids.join(', ')} are to be given together`,
})

/** The one figure that follows from the others of a whole: what they come to, or the only part that isn't changed. */
function followerIn({ parts, sum }: Whole, changes: ChangedById): Term | undefined {
  if (sum.id !== undefined && !changes.has(sum.id)) return sum
  const [only, ...more] = parts.filter(({ id }) => id !== undefined && !changes.has(id))
  return more.length === 0 ? only : undefined
}

/** What follows of one whole: at most one other figure, or that the changes don't add up. */
function completed(whole: Whole, changes: ChangedById, given: Readonly<Record<string, unknown>>): Issue | ChangedById {
  const terms = [...whole.parts, whole.sum]
  const days = daysOf(terms, changes)
  const follower = followerIn(whole, changes)
  if (follower?.id !== undefined) {
    const steps = days.map((from) => ({ ...(from && { from }), value: dueOn(follower, whole, from, changes) }))
    if (steps.every(({ value }) => compare(value, 0) >= 0)) return new Map([[follower.id, steps]])
  } else if (
    days.every((day) => compare(dueOn(whole.sum, whole, day, changes), valueOn(whole.sum, day, changes)) === 0)
  )
    return new Map()
  const ids = terms.flatMap(({ id }) => id ?? [])
  const changed = ids.find((id) => changes.has(id)) as string
  return issue('contradiction', `parameters.${changed}`, given[changed], togetherAre(ids))
}

/** What follows from changed figures for those that they make one whole with, and where they don't add up. */
export function completeWholes(
  parameters: Iterable<Parameter>,
  changes: ChangedById,
  given: Readonly<Record<string, unknown>>,
): { readonly following: ChangedById; readonly issues: readonly Issue[] } {
  const touched = [...parameters].flatMap(({ id, partOf }) => (changes.has(id) && partOf ? [partOf] : []))
  const results = [...new Set(touched)].map((whole) => completed(whole, changes, given))
  const issues = results.filter((one): one is Issue => !(one instanceof Map))
  const following = results.flatMap((one) => (one instanceof Map ? [...(one as ChangedById)] : []))
  return { following: new Map(following), issues }
}
