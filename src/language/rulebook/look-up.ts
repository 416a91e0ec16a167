import type { Fact } from '../expression/facts'
import { issue, nearest, UnknownNameError } from '../input/errors'
import { foreign, idOf } from '../provisions/parts'
import { coreOf, type Provision } from '../provisions/provision'
import { inOrder } from '../values/order'
import type { Words } from '../values/words'

/** What every measure says of itself, whatever else its rulebook says of it. */
export interface MeasureHead {
  /** As provisions cite it: `M03`. */
  readonly id: string
  readonly number?: number
  readonly title: Words
}

/** In the order of ids, whatever order a bundler gives a module's exports. */
export const byIds = <T>(all: readonly T[], idOf: (one: T) => string): readonly T[] => Object.freeze(inOrder(all, idOf))

/** A name that isn't known, with the nearest one that is. */
export function orNearest(name: string, known: readonly string[]): string | Words {
  const near = nearest(name, known)
  return near === undefined ? name : { zh: `${name}（是否指 ${near}？）`, en: `${name} (did you mean ${near}?)` }
}

/** The refusal of a name that isn't known, with the nearest one that is. */
export function unknownName(
  what: string,
  given: unknown,
  known: Iterable<string>,
  allowed: Words = { zh: '已知的编号', en: `the id of a ${what}` },
): UnknownNameError {
  const near = typeof given === 'string' ? nearest(given, known) : undefined
  return new UnknownNameError([issue('unknown-name', what, given, allowed, { nearest: near })])
}

/** The refusal of what is no provision of a rulebook, by the id that it has. */
function unknownProvision(given: unknown, known: Iterable<string>): UnknownNameError {
  const id = idOf(given)
  if (id === undefined) return unknownName('provision', given, known)
  const allowed = { zh: '本规则库的规定，或其编号', en: 'a provision of this rulebook, or its id' }
  return new UnknownNameError([
    issue('unknown-name', 'provision', foreign(given, id), allowed, { nearest: nearest(id, known) }),
  ])
}

/** Finds provisions by id; a provision of theirs is its own. */
export function provisionsById(provisions: readonly Provision[]): (of: unknown) => Provision {
  const byId = new Map<unknown, Provision>(provisions.map((one) => [one.id, one]))
  const ours = new Set<unknown>(provisions)
  return (of) => {
    const found = byId.get(of) ?? (ours.has(of) ? (of as Provision) : undefined)
    if (found === undefined) throw unknownProvision(of, byId.keys() as Iterable<string>)
    return found
  }
}

/** An id without the zeros that pad its number: `M03` and `m3` are the same. */
export const unpadded = (id: string): string => id.toLowerCase().replace(/0+(?=\d)/g, '')

/** The measure of a number or id. */
export function measureIn<M extends MeasureHead>(measures: readonly M[], which: unknown): M {
  const text = typeof which === 'string' || typeof which === 'number' ? unpadded(String(which)) : undefined
  const found = measures.find(({ id, number }) => unpadded(id) === text || String(number) === text)
  if (found === undefined)
    throw unknownName(
      'measure',
      which,
      measures.map((one) => one.id),
    )
  return found
}

/** Whether a name is a subject's; a provision's id has a dot. */
export const isSubject = (of: unknown): of is string => typeof of === 'string' && !of.includes('.')

/** The provisions of a subject. */
export function provisionsOf(subject: unknown, among: readonly Provision[]): readonly Provision[] {
  const found = among.filter((one) => one.subject === subject)
  if (found.length > 0) return found
  const known = [...new Set(among.map((one) => one.subject))]
  const allowed = { zh: `对象之一：${known.join('、')}`, en: `one of ${known.join(', ')}` }
  throw unknownName('subject', subject, known, allowed)
}

/** The facts that a record may carry: the vocabularies of provisions, and whatever else they need. */
export function factsOf(provisions: readonly Provision[]): readonly Fact[] {
  const facts = provisions.flatMap((one) => [...coreOf(one).known, ...coreOf(one).facts])
  return Object.freeze([...new Map(facts.map((fact) => [fact.name, fact])).values()])
}
