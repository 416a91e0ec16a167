import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import { type Completions, REFUSED, reckoned } from './completions'
import { type Frame, same } from './frame'
import { type Filling, filling, put, unknownIn, valueAt } from './scope'

/*
 * Ways of filling in that parted before mostly part again: two runs instead of a search. Each is a whole completion and is
 * run anew on every record, so that what was asked before changes how long an answer takes, and never the answer.
 */

/** A whole way of filling in: what it says of a fact counts only where the fact isn't known. */
interface Witness {
  readonly facts: readonly (Value | undefined)[]
  readonly asOf: string | undefined
}

/** A way of filling in all but one fact, and two values of that one that part. */
interface Parting extends Witness {
  readonly values: readonly [Value, Value]
}

const MOST_KEPT = 6

export interface Witnesses {
  /** Whether two that are kept complete a frame and part. */
  differ(frame: Frame): boolean
  /** Whether, for one that is kept, two values of a fact part. */
  partBy(fact: Fact, frame: Frame): boolean
  keep(...frames: readonly Filling[]): void
  keepParting(fact: Fact, frame: Filling, values: readonly [Value, Value]): void
}

export function createWitnesses(completions: Completions): Witnesses {
  const { rules, scope, run, openRules } = completions
  let witnesses: readonly Witness[] = []
  const partings = new Map<Fact, readonly Parting[]>()

  function fill({ facts, asOf, changed }: Frame, by: Witness): Filling {
    const filled: (Value | undefined)[] = []
    // A record that says nothing of what only checks look at has no places for it.
    const places = Math.max(facts.length, by.facts.length)
    for (let slot = 0; slot < places; slot += 1) filled.push(facts[slot] ?? by.facts[slot])
    return { facts: filled, asOf: asOf ?? by.asOf, changed, isSound: false }
  }

  /** The value of a whole completion; refused where it isn't accepted, and where something is still open. */
  function outcomeOf(filled: Filling): Value | typeof REFUSED {
    if (openRules(filled, rules)?.length !== 0) return REFUSED
    return reckoned(run, filled) ?? REFUSED
  }

  const unknownOnes = (facts: readonly Fact[], frame: Frame) =>
    facts.filter((fact) => valueAt(frame, scope.slot(fact)) === undefined)

  /** Gives every fact that isn't known a value, so that a witness serves other records too. */
  function whole(given: Filling): Witness {
    let frame = given
    completions.accept(given, rules, () => {
      frame = filling(given)
    })
    const open = scope.roots
      .flatMap((node) => unknownIn(node, frame, scope))
      .filter((one) => completions.needs(one, frame))
    const isTold = (fact: Fact) => completions.mayTell(fact, frame)
    const fillIn = (fact: Fact) => {
      const [first] = completions.teller.cells(fact, frame).values
      put(frame, scope.slot(fact), first)
    }
    for (const fact of open) if (isTold(fact)) fillIn(fact)
    for (const fact of unknownOnes(open, frame)) if (isTold(fact)) fillIn(fact)
    return frame
  }

  return {
    differ(frame) {
      let first: Value | undefined
      for (const one of witnesses) {
        const value = outcomeOf(fill(frame, one))
        if (value === REFUSED) continue
        if (first === undefined) first = value
        else if (!same(first, value)) return true
      }
      return false
    },
    partBy(fact, frame) {
      const slot = scope.slot(fact)
      return (partings.get(fact) ?? []).some((one) => {
        const filled = fill(frame, one)
        const [first, second] = one.values.map((value) => {
          put(filled, slot, value)
          return outcomeOf(filled)
        })
        return first !== REFUSED && second !== REFUSED && !same(first, second)
      })
    },
    keep(...frames) {
      witnesses = [...frames.map((frame) => whole(filling(frame))), ...witnesses].slice(0, MOST_KEPT)
    },
    keepParting(fact, frame, values) {
      const made: Parting = { ...whole(filling(frame)), values }
      partings.set(fact, [made, ...(partings.get(fact) ?? [])].slice(0, MOST_KEPT))
    },
  }
}
