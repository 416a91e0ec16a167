import { asOfFact, type Fact } from '../expression/facts'
import type { Node, Value } from '../expression/nodes'
import {
  type Budget,
  type Completions,
  createCompletions,
  type HeldRule,
  MOST_STEPS_TO_ACCEPT,
  REFUSED,
  reckoned,
  someValue,
} from './completions'
import { type Compiler, type Frame, same } from './frame'
import { type Filling, filling, put, unknownIn, valueAt } from './scope'
import { createWitnesses } from './witnesses'

/* What Kleene's logic leaves open, looked through case by case. */

/** One expression among the completions that some checks accept. */
export interface Settler {
  /** The value that every accepted completion comes to; undefined where two differ, or where that can't be shown. */
  value(frame: Frame): Value | undefined
  /** The facts of checks that aren't settled, where they are tied to the expression by facts that aren't known. */
  tied(frame: Frame): readonly Fact[]
  /** Tells of facts whether what they are can make a difference; where the contrary can't be shown, it can. */
  matters(frame: Frame): (fact: Fact) => boolean
  /** The same, with the yeses, noes and options filled in that are all that the checks leave, or that stand for all of those. */
  implied(frame: Frame): Frame
  /** Whether two accepted completions are found to differ. */
  isShown(frame: Frame): boolean
  readonly completions: Completions
}

/** More steps than these are not taken for one question; it stays open then. */
const MOST_STEPS = 2000
/** Not more than these on whether one fact matters; it is asked for then. */
const MOST_STEPS_OF_FACT = 200
/** And not more than these on whether a fact settles the rest by a check alone. */
const MOST_STEPS_OF_CHECKS = 150
/** Once it is clear that not everything can be looked through, so many more may still find two that differ. */
const PATIENCE = 40

/** One search, and what it has come to. */
class Search {
  readonly #budget: Budget
  #patience: number
  /** Whether everything has been looked through. */
  complete = true
  found: { readonly value: Value; readonly by: Filling } | undefined
  other: Filling | undefined
  constructor(patience: number, budget: Budget = { steps: MOST_STEPS }) {
    this.#patience = patience
    this.#budget = budget
  }
  /** Counts a step; whether there have been enough. */
  isSpent(): boolean {
    this.#budget.steps -= 1
    if (this.#budget.steps < 0) this.complete = false
    if (!this.complete) this.#patience -= 1
    return this.#budget.steps < 0 || this.#patience < 0
  }
  /** Spends on one acceptance what is left for it. */
  accepting(accept: (budget: Budget) => boolean | undefined): void {
    const most = Math.min(MOST_STEPS_TO_ACCEPT, this.#budget.steps)
    const own = { steps: most }
    if (accept(own) === undefined) this.complete = false
    this.#budget.steps -= most - own.steps
  }
}

/** Of values that don't tell all, so many are tried to see whether a check settles the rest; the ends come first. */
const MOST_OF_SOME = 8

export function createSettler(
  root: Node,
  checks: readonly Omit<HeldRule, 'run'>[],
  needed: readonly Fact[],
  compiler: Compiler,
): Settler {
  const completions = createCompletions(root, checks, needed, compiler)
  const witnesses = createWitnesses(completions)
  const { run, rules, scope } = completions

  /** Looks through the completions of a frame until two differ. */
  function explore(frame: Filling, tied: readonly HeldRule[], search: Search): boolean {
    if (search.isSpent()) return true
    const open = completions.openRules(frame, tied)
    if (open === undefined) return false
    const value = reckoned(run, frame)
    if (value !== undefined && value !== REFUSED) {
      if (search.found && same(value, search.found.value)) return false
      const keep = () => {
        if (search.found) search.other = filling(frame)
        else search.found = { value, by: filling(frame) }
      }
      search.accepting((budget) => completions.accept(frame, tied, keep, budget))
      return search.other !== undefined
    }
    const fact = completions.next([root, ...open], frame)
    if (fact === undefined) {
      search.complete &&= value !== undefined
      return false
    }
    const { values, complete } = completions.teller.cells(fact, frame)
    search.complete &&= complete
    return someValue(scope.slot(fact), values, frame, () => explore(frame, tied, search))
  }

  function searched(frame: Frame, patience: number, budget?: Budget): Search {
    const search = new Search(patience, budget)
    explore(filling(frame), completions.tied(frame), search)
    if (search.found && search.other) witnesses.keep(search.found.by, search.other)
    return search
  }

  /** Whether two values of a fact part, the rest being filled in some way or other. */
  function parts(fact: Fact, frame: Filling, tied: readonly HeldRule[], search: Search): boolean {
    if (search.isSpent()) return true
    const open = completions.openRules(frame, tied)
    if (open === undefined || !completions.reaches(fact, frame)) return false
    const { values, complete } = completions.teller.cells(fact, frame)
    let known: { readonly value: Value; readonly of: Value } | undefined
    const stillOpen: Value[] = []
    const isParting = (one: Value): boolean => {
      const left = completions.openRules(frame, tied)
      if (left === undefined) return false
      const value = reckoned(run, frame)
      if (value === undefined || value === REFUSED || left.length > 0) {
        stillOpen.push(one)
        return false
      }
      known ??= { value, of: one }
      if (same(known.value, value)) return false
      witnesses.keepParting(fact, frame, [known.of, one])
      return true
    }
    if (someValue(scope.slot(fact), values, frame, isParting)) return true
    if (known) {
      // Where a value of it settles, and others may come to something else: also by what can be told only of those.
      search.found = { value: known.value, by: frame }
      if (someValue(scope.slot(fact), stillOpen, frame, () => explore(frame, tied, search))) return true
    }
    const next = stillOpen.length > 0 ? completions.next([root, ...open], frame, fact) : undefined
    if (next === undefined) {
      search.complete &&= complete
      return false
    }
    const others = completions.teller.cells(next, frame)
    search.complete &&= others.complete
    return someValue(scope.slot(next), others.values, frame, () => parts(fact, frame, tied, search))
  }

  /** The value of a frame that Kleene's logic leaves open. */
  function settled(frame: Frame, patience = PATIENCE, budget?: Budget): Value | undefined {
    if (witnesses.differ(frame)) return undefined
    const { found, other, complete } = searched(frame, patience, budget)
    return other === undefined && complete ? found?.value : undefined
  }

  /** Whether to know a fact of a check settles the expression, by what the check leaves of the rest. */
  function settlesByCheck(fact: Fact, frame: Filling): boolean {
    const budget: Budget = { steps: MOST_STEPS_OF_CHECKS }
    const isSettling = () =>
      completions.openRules(frame, rules) !== undefined &&
      reckoned(run, frame) !== REFUSED &&
      settled(frame, 0, budget) !== undefined
    const { values, complete } = completions.teller.cells(fact, frame)
    return someValue(scope.slot(fact), complete ? values : [...values].slice(0, MOST_OF_SOME), frame, isSettling)
  }

  /** The values that the checks leave of a fact, where they leave no more than one; of numbers and days one stands for a range. */
  function onlyLeft(fact: Fact, frame: Filling): readonly Value[] | undefined {
    const { values, complete } = completions.teller.cells(fact, frame)
    const left: Value[] = []
    const isFurther = (value: Value) => {
      if (completions.openRules(frame, rules) !== undefined) left.push(value)
      return left.length > 1
    }
    return complete && !someValue(scope.slot(fact), values, frame, isFurther) ? left : undefined
  }

  const isImplied = (fact: Fact, frame: Filling): boolean => onlyLeft(fact, frame) !== undefined

  /** What may be one of few. */
  const choices = [...scope.below(root)].flatMap((fact) =>
    fact.type === 'boolean' || fact.type === 'choice' ? [{ fact, slot: scope.slot(fact) }] : [],
  )

  const settler: Settler = {
    value: (frame) => {
      const value = run(frame)
      return value === undefined ? settled(frame) : value
    },
    tied(frame) {
      const facts = completions.tied(frame).flatMap((rule) => unknownIn(rule.node, frame, scope))
      const tied = facts.filter((fact) => completions.needs(fact, frame))
      return [...new Set(completions.hangsOnDay(frame) ? [...tied, asOfFact] : tied)]
    },
    matters(frame) {
      const filled = filling(frame)
      const tied = completions.tied(frame)
      return (fact) => {
        if (completions.isUntold(fact, frame)) return false
        if (witnesses.partBy(fact, frame)) return true
        const search = new Search(0, { steps: MOST_STEPS_OF_FACT })
        if (parts(fact, filled, tied, search) || !search.complete)
          return !isImplied(fact, filled) || settlesByCheck(fact, filled)
        return settlesByCheck(fact, filled)
      }
    },
    implied(frame) {
      const open = choices.filter(({ slot }) => valueAt(frame, slot) === undefined)
      if (open.length === 0) return frame
      const filled = filling(frame)
      const standIns = new Set(frame.standIns)
      for (const { fact, slot } of open) {
        const [only] = onlyLeft(fact, filled) ?? []
        const others =
          only !== undefined && 'options' in fact ? Object.keys(fact.options).filter((one) => one !== only) : []
        const isLeft = () => completions.openRules(filled, rules) !== undefined
        if (someValue(slot, others, filled, isLeft)) standIns.add(fact.name)
        put(filled, slot, only)
      }
      return standIns.size === 0 ? filled : { ...filled, standIns }
    },
    isShown: (frame) => witnesses.differ(frame) || searched(frame, MOST_STEPS).other !== undefined,
    completions,
  }
  return settler
}
