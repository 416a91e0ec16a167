import type { Fact } from '../expression/facts'
import { onceEach } from '../values/once-each'
import type { Cells } from './cell-values'
import { type Filling, type Scope, valueAt } from './scope'
import type { Uses } from './uses'

/** So many cells of a fact are kept. */
const MOST_KEPT = 200
const UNKNOWN = '\u0001'
const IDLE = '\u0002'
const BETWEEN = '\u0003'

/**
 * Keeps the cells that were found under the same values of all that they depend on: a search comes to them over and over.
 * @param isIdle whether a fact that isn't known rules nothing out
 * @param make what finds the cells of a fact under a frame whose figures are the stated ones
 */
export function keepingCells(
  scope: Scope,
  uses: (fact: Fact) => Uses,
  isIdle: (fact: Fact, frame: Filling) => boolean,
  make: (fact: Fact, frame: Filling) => Cells,
): (fact: Fact, frame: Filling) => Cells {
  /** The facts that a fact is held against, those that these are held against, and so on. */
  const aroundOf = onceEach((fact: Fact): readonly Fact[] => {
    const all = new Set([fact])
    for (const one of all)
      for (const { side, against } of uses(one).held)
        for (const other of [...scope.below(side), ...scope.below(against)]) all.add(other)
    all.delete(fact)
    return [...all]
  })
  const keptOf = onceEach((_: Fact) => new Map<string, Cells>())
  return (fact, frame) => {
    const stateOf = (one: Fact): string =>
      String(valueAt(frame, scope.slot(one)) ?? (isIdle(one, frame) ? IDLE : UNKNOWN))
    const key = aroundOf(fact).map(stateOf).join(BETWEEN)
    const ofFact = keptOf(fact)
    const known = ofFact.get(key)
    if (known) return known
    if (ofFact.size >= MOST_KEPT) ofFact.clear()
    const made = make(fact, frame)
    ofFact.set(key, made)
    return made
  }
}
