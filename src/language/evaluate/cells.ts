import { asOfFact, type Fact } from '../expression/facts'
import { limitsOf } from '../expression/limits'
import { isPassing, isSum, type Node, type Value } from '../expression/nodes'
import { onceEach } from '../values/once-each'
import { attempt, type Cells, finiteCells, listCells, numberCells, texts } from './cell-values'
import { keepingCells } from './kept-cells'
import { endsOfSum } from './ranges'
import { type Filling, put, type Scope, unknownIn } from './scope'
import { noThresholds, type Thresholds, undo } from './thresholds'
import { type HeldSide, usesIn } from './uses'

/* The finitely many values of a fact that the expressions of a scope can tell apart. */

/** More facts than these, held against one another, are not looked through. */
const MOST_RELATED = 3
/** Something that can be told of a fact under a frame. */
export interface Teller {
  cells(fact: Fact, frame: Filling): Cells
  /** A fact that had better be known before this one, and may be told: what it is held against depends on it. */
  before(fact: Fact, frame: Filling): Fact | undefined
}

const isOfFew = ({ type }: Fact): boolean => type === 'boolean' || type === 'choice' || type === 'choices'
const itemOf = (fact: Fact): Fact | undefined =>
  fact.type === 'dates' ? { ...fact, type: 'date' } : fact.type === 'numbers' ? { ...fact, type: 'decimal' } : undefined
/** What keeps the distance between two values as it is, wherever they lie, beside what only passes them on. */
const SHIFTING: readonly Node['op'][] = ['fact', 'asOf', 'constant', 'parameter', 'shift']

const NONE: readonly never[] = Object.freeze([])

/**
 * @param isIdle whether a fact that isn't known rules nothing out: a check that looks at it says nothing yet
 * @param isUntold whether a fact can't be told: what would have to hold doesn't
 */
export function createTeller(
  scope: Scope,
  isIdle: (fact: Fact, frame: Filling) => boolean,
  isUntold: (fact: Fact, frame: Filling) => boolean = () => false,
): Teller {
  const uses = usesIn(scope)
  const finite = new Map<Fact, Cells | undefined>()
  const finiteOf = (fact: Fact): Cells | undefined => {
    if (!finite.has(fact)) finite.set(fact, finiteCells(fact, uses(fact)))
    return finite.get(fact)
  }
  const isShifting = (node: Node): boolean =>
    (isPassing(node) || SHIFTING.includes(node.op) || isSum(node)) && scope.parts(node).every(isShifting)

  /** Whether one fact is held against what is stated. */
  const isStated = ({ side, against }: HeldSide): boolean =>
    scope.below(against).size === 0 && scope.below(side).size === 1
  /** The facts that aren't known and on which a threshold depends. */
  const openIn = (held: HeldSide, fact: Fact, frame: Filling): readonly Fact[] => {
    const { side, against } = held
    if (isStated(held) && frame.changed === undefined) return NONE
    const open = unknownIn(against, frame, scope)
    const all = open.length > 0 && scope.run(against)(frame) !== undefined ? [] : open
    const own = unknownIn(side, frame, scope).filter((one) => one !== fact && !all.includes(one))
    return own.length === 0 ? all.filter((one) => one !== fact) : [...all, ...own].filter((one) => one !== fact)
  }

  function thresholds(fact: Fact, frame: Filling, asked: readonly Fact[]): Thresholds {
    const into = noThresholds()
    const { held, isOther } = uses(fact)
    into.values.push(...(Object.values(limitsOf(fact)) as number[]))
    if (isOther) into.complete = false
    for (const one of held) {
      const open = openIn(one, fact, frame)
      const [other] = open
      if (open.some((one) => isIdle(one, frame))) {
        for (const end of endsOfSum(one.against, frame, scope)) undo(one.side, end, { fact, frame, scope, into })
        continue
      }
      if (other === undefined) attempt(() => target(one, fact, frame, into))
      else if (asked.includes(other)) continue
      else if (open.length > 1 || asked.length >= MOST_RELATED || itemOf(other)) into.complete = false
      else {
        const theirs = finiteOf(other) ?? thresholds(other, frame, [...asked, fact])
        if (!theirs.complete || !(isOfFew(other) || (isShifting(one.side) && isShifting(one.against))))
          into.complete = false
        const slot = scope.slot(other)
        for (const value of theirs.values) {
          put(frame, slot, value)
          attempt(() => target(one, fact, frame, into))
        }
        put(frame, slot, undefined)
      }
    }
    if (fact === asOfFact) for (const root of scope.roots) into.values.push(...scope.steps(root, frame))
    return into
  }

  function target({ side, against }: HeldSide, fact: Fact, frame: Filling, into: Thresholds): void {
    if (scope.below(against).has(fact)) {
      into.complete = false
      return
    }
    const value = scope.run(against)(frame)
    if (value === null) return
    if (value === undefined) into.complete = false
    else if (Array.isArray(value)) for (const item of value) undo(side, item as Value, { fact, frame, scope, into })
    else undo(side, value, { fact, frame, scope, into })
  }

  /** How many facts share their thresholds with this one. */
  function related(fact: Fact, frame: Filling): number {
    const all = new Set<Fact>([fact])
    for (const one of all)
      for (const held of uses(one).held)
        for (const other of openIn(held, one, frame)) if (!isOfFew(other) && !isIdle(other, frame)) all.add(other)
    return all.size
  }

  /** Whether all that a fact is held against is stated: its cells are the same in every record. */
  const isFixed = onceEach((fact: Fact) => uses(fact).held.every(isStated))
  const kept = keepingCells(scope, uses, isIdle, cellsOf)

  /** Facts of few values on which anything depends that a fact is held against. */
  const fewBefore = onceEach((fact: Fact) => {
    const held = isOfFew(fact) ? [] : uses(fact).held
    return held.flatMap(({ side, against }) => [...scope.below(side), ...scope.below(against)]).filter(isOfFew)
  })

  return {
    cells(fact, frame) {
      const known = finiteOf(fact)
      if (known) return known
      return frame.changed === undefined ? kept(fact, frame) : cellsOf(fact, frame)
    },
    before(fact, frame) {
      if (fewBefore(fact).length === 0 || (frame.changed === undefined && isFixed(fact))) return undefined
      return uses(fact)
        .held.flatMap((one) => openIn(one, fact, frame))
        .find((one) => isOfFew(one) && !isUntold(one, frame))
    },
  }

  function cellsOf(fact: Fact, frame: Filling): Cells {
    const item = itemOf(fact)
    const found = thresholds(fact, frame, [])
    if (item) return listCells(item, found)
    const near = Math.min(related(fact, frame), MOST_RELATED)
    const isNumber = fact.type === 'integer' || fact.type === 'decimal' || fact.type === 'money'
    const values = isNumber ? numberCells(fact, found, near) : texts(fact, found, near)
    return { values, complete: found.complete }
  }
}
