import type { Fact } from '../expression/facts'
import { compare, exact } from '../values/decimal'
import type { Lever } from './levers'
import type { Step } from './remedy'

const MOST_CHANGES = 6
const MOST_TRIES = 4_000

/** What was found, and whether there was more to try. */
export interface FoundWays {
  readonly ways: readonly (readonly Step[])[]
  readonly cut: boolean
}

/** Every choice of so many of some things. */
function* choicesOf<T>(all: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield []
  else
    for (let index = from; index < all.length; index += 1)
      for (const rest of choicesOf(all, size - 1, index + 1)) yield [all[index] as T, ...rest]
}

/** Every way of pulling some levers together. */
function* waysOf([first, ...rest]: readonly Lever[]): Generator<readonly Step[]> {
  if (first === undefined) {
    yield []
    return
  }
  for (const to of first.to)
    for (const more of waysOf(rest)) yield [{ fact: first.fact, from: first.from, to }, ...more]
}

const isNumber = ({ type }: Fact): boolean => type === 'integer' || type === 'decimal' || type === 'money'

/** Whether a step asks no more than another of the same fact. */
function isNoMore(a: Step, b: Step): boolean {
  if (a.to === b.to) return true
  if (isNumber(a.fact)) return compare(exact(a.to as string), exact(b.to as string)) <= 0
  if (a.fact.type === 'choices') return (a.to as string[]).every((one) => (b.to as string[]).includes(one))
  return a.fact.type !== 'choice' && (a.to as string) < (b.to as string)
}

const isEasier = (a: readonly Step[], b: readonly Step[]): boolean =>
  a !== b && a.every((step, index) => isNoMore(step, b[index] as Step))

/** What a step comes to, as a text. */
const textOf = ({ fact, to, oneOf }: Step): string => JSON.stringify([fact.name, oneOf ?? to])

/** Ways that differ only in the option of one choice, as one. */
function together(ways: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const count = ways[0]?.length ?? 0
  return Array.from({ length: count }, (_, index) => index).reduce((all, index) => {
    const alike = new Map<string, readonly Step[]>()
    for (const way of all) {
      const step = way[index] as Step
      const others = way.filter((one) => one !== step)
      const key = step.fact.type === 'choice' ? others.map(textOf).join() : way.map(textOf).join()
      const known = alike.get(key)
      const before = known?.[index]
      const oneOf = [...(before?.oneOf ?? []), ...(step.fact.type === 'choice' ? [step.to as string] : [])]
      alike.set(
        key,
        (known ?? way).map((one, at) => (at === index && oneOf.length > 0 ? { ...one, oneOf } : one)),
      )
    }
    return [...alike.values()]
  }, ways)
}

/**
 * The smallest sets of levers that do what is wanted: no lever of any can be spared. Bounded, whatever the levers are.
 * @param levers what can be moved, and to what
 * @param does whether some steps do it
 */
export function searchAmong(levers: readonly Lever[], does: (steps: readonly Step[]) => boolean): FoundWays {
  const sets: (readonly Lever[])[] = []
  const ways: (readonly Step[])[] = []
  let tries = 0
  for (let size = 1; size <= Math.min(levers.length, MOST_CHANGES); size += 1)
    for (const set of choicesOf(levers, size)) {
      if (sets.some((smaller) => smaller.every((one) => set.includes(one)))) continue
      const working: (readonly Step[])[] = []
      for (const steps of waysOf(set)) {
        tries += 1
        if (tries > MOST_TRIES) return { ways: Object.freeze(ways), cut: true }
        if (!working.some((known) => isEasier(known, steps)) && does(steps)) working.push(steps)
      }
      if (working.length === 0) continue
      sets.push(set)
      ways.push(...together(working.filter((one) => !working.some((other) => isEasier(other, one)))))
    }
  return { ways: Object.freeze(ways), cut: false }
}
