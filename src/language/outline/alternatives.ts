import { isList } from '../input/shown'
import { onceEach } from '../values/once-each'
import type { Unmet, UnmetChoice } from './unmet'

/* What fails, in lists of which one would do: nothing is said twice, and no list asks for more than another that would do. */

/** Whether lists are of the very same things. */
export const holdTheSame = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): boolean =>
  a.length === b.length &&
  a.every((list, at) => list.length === b[at]?.length && list.every((one, index) => one === b[at]?.[index]))

/** Whether anything could be done about what fails: a condition of figures alone fails whatever the facts. */
const hangsOnFacts = (one: Unmet): boolean => one.anyOf !== undefined || one.facts.length > 0

const NONE: ReadonlySet<string> = new Set()

/** The same for two that ask for the same, wherever they stand in a rule. */
const keyOf: (one: Unmet) => string = /* @__PURE__ */ onceEach(
  (one) =>
    one.anyOf
      ? `(${one.anyOf.map((list) => list.map(keyOf).sort().join('&')).join('|')})`
      : `${one.facts.join()}:${isList(one.required['oneOf']) ? [...one.required['oneOf']].sort().join() : one.words.zh}`,
  new WeakMap(),
)

/** Needs, each said once. */
function once(needs: readonly Unmet[]): readonly Unmet[] {
  // Two that ask for the same ask for the same fact first, or are both choices; mostly none do.
  if (!needs.some((one, at) => needs.findIndex((other) => other.fact === one.fact) < at)) return needs
  const seen = new Set<string>()
  return needs.filter((one) => {
    const key = keyOf(one)
    return !seen.has(key) && seen.add(key)
  })
}

const optionsOf = ({ required: { oneOf } = {} }: Unmet): readonly unknown[] => (isList(oneOf) ? oneOf : [])

/** Whether whoever meets one need meets another: it is the same, or asks one fact for some of the options that the other takes. */
function implies(one: Unmet, other: Unmet): boolean {
  if (keyOf(one) === keyOf(other)) return true
  if (one.anyOf || other.anyOf || one.fact !== other.fact || one.facts.length + other.facts.length > 2) return false
  const [options, taken, shut] = [optionsOf(one), optionsOf(other), other.required['noneOf']]
  return options.length > 0 && options.every((each) => (isList(shut) ? !shut.includes(each) : taken.includes(each)))
}

/** Whether whoever meets all of some needs meets all of others. */
const areEnough = (needs: readonly Unmet[], others: readonly Unmet[]): boolean =>
  others.every((other) => needs.some((one) => implies(one, other)))

/** Lists without those that ask for all that another asks for, whichever way of their choices is taken. */
function least(lists: readonly (readonly Unmet[])[]): readonly (readonly Unmet[])[] {
  const plain = lists.filter((one) => !one.some((need) => need.anyOf))
  const holdsMore = (own: readonly Unmet[], at: number) =>
    lists.some((other, index) => index !== at && areEnough(own, other) && (index < at || !areEnough(other, own)))
  const holdsMoreAnyway = (own: readonly Unmet[]) =>
    own.some((need) => need.anyOf?.every((way) => plain.some((other) => areEnough([...own, ...way], other))))
  return lists.filter((one, at) => !holdsMore(one, at) && !holdsMoreAnyway(one))
}

/** An only choice taken apart: its alternatives stand beside the others. */
const flat = (lists: readonly (readonly Unmet[])[]): readonly (readonly Unmet[])[] =>
  lists.flatMap((one): readonly (readonly Unmet[])[] => {
    const [only] = one
    return one.length === 1 && only?.anyOf ? only.anyOf : [one]
  })

/** Lists of which one would do: those about which anything can be done. */
export function alternatives(lists: readonly (readonly Unmet[])[]): readonly (readonly Unmet[])[] {
  const each = flat(lists).map((one) => saidOnce(one))
  const possible = each.filter((one) => one.every(hangsOnFacts))
  return least(possible.length > 0 ? possible : each)
}

/** Whether two of some lists ask for opposites of one fact, and for nothing else: one of them is met whatever it is. */
export function isMetAnyway(lists: readonly (readonly Unmet[])[]): boolean {
  const alone = lists.flatMap((list) => (list.length === 1 && list[0]?.facts?.length === 1 ? list : []))
  return alone.some(({ fact, required: { is, oneOf } = {} }) =>
    alone.some(
      ({ fact: other, required = {} }) =>
        fact === other && (is ? required['is'] === false : oneOf && String(oneOf) === String(required['noneOf'])),
    ),
  )
}

/** What all of some lists ask for, and what each asks for besides. */
export function apart(lists: readonly (readonly Unmet[])[]): {
  readonly shared: readonly Unmet[]
  readonly rest: readonly (readonly Unmet[])[]
} {
  const [first = [], ...others] = lists
  const isIn = (list: readonly Unmet[], one: Unmet) => list.some((other) => keyOf(other) === keyOf(one))
  const shared = first.filter((one) => others.every((other) => isIn(other, one)))
  const rest = lists.map((list) => list.filter((one) => !isIn(shared, one)))
  return { shared, rest: least(flat(rest)).map((one) => Object.freeze(one)) }
}

/** A choice beside needs that are met anyway: no alternative asks for them again, and where one asks for nothing else there is no choice. */
function besideMet(choice: UnmetChoice, met: ReadonlySet<string>): readonly Unmet[] {
  const lists = choice.anyOf.map((list) => saidOnce(list, met))
  if (holdTheSame(lists, choice.anyOf)) return [choice]
  const rest = least(flat(lists))
  const [only = []] = rest
  return rest.length === 1
    ? only
    : [Object.freeze({ ...choice, anyOf: Object.freeze(rest.map((one) => Object.freeze(one))) })]
}

/** Needs that stand together, each said once, also where it stands beside a choice that asks for it. */
export function saidOnce(needs: readonly Unmet[], met: ReadonlySet<string> = NONE): readonly Unmet[] {
  if (met === NONE && needs.length < 2 && needs[0]?.anyOf === undefined) return needs // as most are
  const each = met === NONE ? once(needs) : once(needs).filter((one) => !met.has(keyOf(one)))
  if (!each.some((one) => one.anyOf)) return each
  const all = new Set([...met, ...each.flatMap((one) => (one.anyOf ? [] : [keyOf(one)]))])
  return once(each.flatMap((one) => (one.anyOf ? besideMet(one, all) : [one])))
}

const factsOf = (one: Unmet): readonly string[] => (one.anyOf ? one.anyOf.flat().flatMap(factsOf) : one.facts)

/** Whether a need asks for a fact that some others ask for. */
export function touches(one: Unmet, others: readonly Unmet[]): boolean {
  const asked = new Set(others.flatMap(factsOf))
  return factsOf(one).some((fact) => asked.has(fact))
}

/** Needs, and what others ask for of facts besides: what a need says of a fact already is said by it alone. */
export function beside(needs: readonly Unmet[], others: readonly Unmet[]): readonly Unmet[] {
  if (others.length === 0) return needs
  const said = new Set(needs.flatMap(factsOf))
  return saidOnce([...needs, ...others.filter((one) => !factsOf(one).every((fact) => said.has(fact)))])
}
