import type { Fact } from '../expression/facts'
import type { Cells } from './cell-values'
import { type Filling, type Scope, valueAt } from './scope'
import type { Uses } from './uses'

/** So many cells of a fact are kept. */
const MOST_KEPT = 200
const UNKNOWN = '\u0001'
const BETWEEN = '\u0002'

/**
 * Keeps the cells that were found under the same values of all that they depend on: a search comes to them over and over.
 * @param make what finds the cells of a fact under a frame whose figures are the stated ones
 */
export function keepingCells(
  scope: Scope,
  uses: (fact: Fact) => Uses,
  make: (fact: Fact, frame: Filling) => Cells,
): (fact: Fact, frame: Filling) => Cells {
  const around = new Map<Fact, readonly number[]>()
  /** Where the facts lie that a fact is held against, those that these are held against, and so on. */
  const aroundOf = (fact: Fact): readonly number[] => {
    const known = around.get(fact)
    if (known) return known
    const all = new Set([fact])
    for (const one of all)
      for (const { side, against } of uses(one).held)
        for (const other of [...scope.below(side), ...scope.below(against)]) all.add(other)
    all.delete(fact)
    const made = [...all].map((one) => scope.slot(one))
    around.set(fact, made)
    return made
  }
  const kept = new Map<Fact, Map<string, Cells>>()
  return (fact, frame) => {
    const values = aroundOf(fact).map((slot) => String(valueAt(frame, slot) ?? UNKNOWN))
    const key = values.join(BETWEEN)
    const ofFact = kept.get(fact) ?? new Map<string, Cells>()
    kept.set(fact, ofFact)
    const known = ofFact.get(key)
    if (known) return known
    if (ofFact.size >= MOST_KEPT) ofFact.clear()
    const made = make(fact, frame)
    ofFact.set(key, made)
    return made
  }
}
