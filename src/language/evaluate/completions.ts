import { asOfFact, type Fact } from '../expression/facts'
import type { Node, Value } from '../expression/nodes'
import { createTeller, type Teller } from './cells'
import { type Compiler, type Frame, isReckoning, type Run } from './frame'
import { livePartsOf } from './live'
import { createOrders } from './ranges'
import { createScope, type Filling, factOf, put, type Scope, unknownIn, valueAt } from './scope'

/* The ways of filling in a record that the checks accept: which fact to fill in next, and what a frame still has to keep. */

/** What a completion comes to that a check refuses, or that can't be reckoned with: it completes nothing. */
export const REFUSED: unique symbol = Symbol('refused')
export type Outcome = Value | undefined | typeof REFUSED

/** More steps than this are not taken to find out what the checks accept. */
export const MOST_STEPS_TO_ACCEPT = 200
/** The steps that are left for something. */
export interface Budget {
  steps: number
}

/** What has to hold where a fact is told. */
export interface OnlyIf {
  readonly fact: Fact
  readonly holds: Node
}

/** A check, and how it runs. */
export interface HeldRule {
  readonly node: Node
  readonly run: Run
  readonly onlyIf: OnlyIf | undefined
}

/** Runs something; what can't be reckoned with is no completion. */
export function reckoned(run: Run, frame: Frame): Outcome {
  try {
    return run(frame)
  } catch (error) {
    if (isReckoning(error)) return REFUSED
    throw error
  }
}

/** The completions of frames, for one expression and the checks that a record has to meet. */
export interface Completions {
  readonly root: Node
  readonly run: Run
  readonly rules: readonly HeldRule[]
  readonly scope: Scope
  readonly teller: Teller
  /** The rules that a frame has still to keep; undefined where it breaks one. */
  openRules(frame: Frame, rules: readonly HeldRule[]): readonly Node[] | undefined
  /**
   * Looks for values with which a frame keeps some rules, and does something with the first that do; whether there are any, or
   * undefined where that isn't clear.
   */
  accept(frame: Filling, rules: readonly HeldRule[], then: () => void, budget?: Budget): boolean | undefined
  /** The rules that facts which aren't known tie to the expression, directly or through one another. */
  tied(frame: Frame): readonly HeldRule[]
  /** Of open expressions, the fact that had best be known next, other than one. */
  next(nodes: readonly Node[], frame: Filling, except?: Fact): Fact | undefined
  /** Whether a check holds the day asked about, which isn't known, against a fact that the expression still hangs on. */
  hangsOnDay(frame: Frame): boolean
  /** Whether the expression is open for a fact, as far as Kleene's logic sees. */
  reaches(fact: Fact, frame: Filling): boolean
  /** Whether a fact is one that the provision needs, and not only a check of its subject. */
  needs(fact: Fact, frame: Frame): boolean
  /** Whether a fact may be told; one that is told only where something holds can't be while that isn't so. */
  mayTell(fact: Fact, frame: Frame): boolean
  /** Whether a fact can't be told: what would have to hold doesn't. */
  isUntold(fact: Fact, frame: Frame): boolean
  /** The facts that aren't known and of which it hangs whether another can be told. */
  whether(fact: Fact, frame: Frame): readonly Fact[]
}

/** A fact that isn't filled in for now. */
interface Except {
  readonly fact: Fact | undefined
  readonly andWhatHangsOnIt: boolean
}

export function createCompletions(
  root: Node,
  checks: readonly Omit<HeldRule, 'run'>[],
  needed: readonly Fact[],
  compiler: Compiler,
): Completions {
  // That a fact is told at all sets it no bound.
  const scope = createScope([root, ...checks.map(({ node, onlyIf }) => onlyIf?.holds ?? node)], compiler)
  // The day matters where the expression asks for it; a check of it alone rules nothing out while it isn't known.
  const own = new Set([...needed, ...scope.below(root)])
  const isOwn = (fact: Fact, frame: Frame) =>
    own.has(fact) || (fact === asOfFact && frame.changed !== undefined && scope.steps(root, frame).length > 0)
  const rules: readonly HeldRule[] = checks.map((one) => ({ ...one, run: scope.run(one.node) }))
  const tellings = rules.flatMap(({ onlyIf }) => onlyIf ?? [])
  const isUnknown = (fact: Fact, frame: Frame) => valueAt(frame, scope.slot(fact)) === undefined
  const canHold = createOrders(scope)
  let teller: Teller | undefined
  const getTeller = (): Teller => {
    teller ??= createTeller(scope, (fact, frame) => !isOwn(fact, frame), isUntold)
    return teller
  }
  const foreign = new Map(checks.map(({ node }) => [node, [...scope.below(node)].filter((fact) => !own.has(fact))]))
  const foreignIn = (node: Node): readonly Fact[] => foreign.get(node) ?? []
  /** Whether a check looks at a fact that the expression doesn't need, and that isn't known. */
  const isAside = ({ node }: Pick<HeldRule, 'node'>, frame: Frame) =>
    foreignIn(node).some((fact) => isUnknown(fact, frame) && !isOwn(fact, frame))
  const isUntold = (fact: Fact, frame: Frame) =>
    tellings.some((one) => one.fact === fact && reckoned(scope.run(one.holds), frame) === false)
  /** What would have to hold for a fact to be told, where that is open. */
  const openTellings = (fact: Fact, frame: Frame) =>
    tellings.filter((one) => one.fact === fact && reckoned(scope.run(one.holds), frame) === undefined)
  const lacksTold = (node: Node, frame: Frame) =>
    tellings.length > 0 && unknownIn(node, frame, scope).some((fact) => isUntold(fact, frame))
  /** A check of a fact that the expression doesn't need, or that may or must be left out, rules nothing out while that isn't known. */
  const isMoot = ({ node, onlyIf }: HeldRule, frame: Frame) =>
    (onlyIf && isUnknown(onlyIf.fact, frame)) || isAside({ node }, frame) || lacksTold(node, frame)
  const openParts = (node: Node, frame: Frame): readonly Node[] =>
    livePartsOf(node, frame, compiler).filter((part) => scope.run(part)(frame) === undefined)
  const waitsFor = (node: Node): Fact | undefined => factOf(node) ?? (node.op === 'parameter' ? asOfFact : undefined)

  /** Whether it hangs on one fact whether another can be told. */
  const hangsOn = (fact: Fact, one: Fact | undefined, frame: Frame) =>
    one !== undefined && openTellings(fact, frame).some(({ holds }) => scope.below(holds).has(one))

  /** The first fact, other than one, that a part is open for. */
  function firstIn(node: Node, frame: Filling, except: Except, seen: Set<Node>): Fact | undefined {
    if (seen.has(node)) return undefined
    seen.add(node)
    const fact = waitsFor(node)
    if (fact) {
      const isOut = fact === except.fact || !isUnknown(fact, frame) || isUntold(fact, frame)
      return isOut || (except.andWhatHangsOnIt && hangsOn(fact, except.fact, frame)) ? undefined : fact
    }
    for (const part of openParts(node, frame)) {
      const found = firstIn(part, frame, except, seen)
      if (found) return found
    }
    return undefined
  }

  /** Where a part can't be reckoned with, any fact of it that isn't known may be what it takes. */
  function firstOf(node: Node, frame: Filling, except: Except): Fact | undefined {
    try {
      return firstIn(node, frame, except, new Set())
    } catch (error) {
      if (isReckoning(error)) return unknownIn(node, frame, scope).find((one) => one !== except.fact)
      throw error
    }
  }

  /** Whether a fact can be told at all had better be known before it. */
  function firstWhether(fact: Fact, frame: Filling, except: Fact | undefined): Fact | undefined {
    for (const one of openTellings(fact, frame)) {
      const first = firstOf(one.holds, frame, { fact: except, andWhatHangsOnIt: false })
      if (first) return first
    }
    return undefined
  }

  /** A fact of some expressions that is clear at once: another is told, which can be only where this one holds. */
  function firstImplied(nodes: readonly Node[], frame: Filling): Fact | undefined {
    for (const { fact, holds } of tellings) {
      if (isUnknown(fact, frame) || reckoned(scope.run(holds), frame) !== undefined) continue
      const first = firstOf(holds, frame, { fact: undefined, andWhatHangsOnIt: false })
      if (first && nodes.some((node) => scope.below(node).has(first))) return first
    }
    return undefined
  }

  function isIn(node: Node, fact: Fact, frame: Filling, seen: Set<Node>): boolean {
    if (seen.has(node) || !(fact === asOfFact || scope.below(node).has(fact))) return false
    seen.add(node)
    return waitsFor(node) === fact || openParts(node, frame).some((part) => isIn(part, fact, frame, seen))
  }

  function openRules(frame: Frame, among: readonly HeldRule[]): readonly Node[] | undefined {
    const open: Node[] = []
    for (const rule of among) {
      const holds = reckoned(rule.run, frame)
      if (holds === false) return undefined
      if (holds === true || isMoot(rule, frame)) continue
      open.push(rule.node)
    }
    return open.length === 0 || canHold(open, frame) ? open : undefined
  }

  /** The next fact to fill in; what can be told only as one fact turns out comes last, since until then it may stay untold. */
  function next(nodes: readonly Node[], frame: Filling, except?: Fact): Fact | undefined {
    const implied = except === undefined ? firstImplied(nodes, frame) : undefined
    if (implied) return implied
    for (const andWhatHangsOnIt of except === undefined || tellings.length === 0 ? [false] : [true, false])
      for (const node of nodes) {
        const fact = firstOf(node, frame, { fact: except, andWhatHangsOnIt })
        if (fact === undefined) continue
        const first = firstWhether(fact, frame, except) ?? getTeller().before(fact, frame)
        return first === undefined || first === except ? fact : first
      }
    return undefined
  }

  function accept(
    frame: Filling,
    among: readonly HeldRule[],
    then: () => void,
    budget: Budget = { steps: MOST_STEPS_TO_ACCEPT },
  ): boolean | undefined {
    budget.steps -= 1
    if (budget.steps < 0) return undefined
    const open = openRules(frame, among)
    if (open === undefined) return false
    if (open.length === 0) {
      then()
      return true
    }
    const fact = next(open, frame)
    if (fact === undefined) return undefined
    const { values, complete } = getTeller().cells(fact, frame)
    let isClear = complete
    const found = someValue(scope.slot(fact), leastFirst(values), frame, () => {
      const isAccepted = accept(frame, among, then, budget)
      if (isAccepted === undefined) isClear = false
      return isAccepted === true || budget.steps < 0
    })
    return budget.steps < 0 ? undefined : found || (isClear ? false : undefined)
  }

  return {
    root,
    run: scope.run(root),
    rules,
    scope,
    get teller() {
      return getTeller()
    },
    openRules,
    accept,
    next,
    tied(frame) {
      const open = rules.filter((one) => reckoned(one.run, frame) === undefined)
      if (open.length === 0) return open
      const reached = new Set(unknownIn(root, frame, scope))
      const tied = new Set<HeldRule>()
      for (let before = -1; before < tied.size; ) {
        before = tied.size
        for (const rule of open) {
          const facts = unknownIn(rule.node, frame, scope)
          if (tied.has(rule) || !facts.some((fact) => reached.has(fact))) continue
          tied.add(rule)
          if (!isAside(rule, frame)) for (const fact of facts) reached.add(fact)
        }
      }
      return [...tied]
    },
    hangsOnDay(frame) {
      if (frame.asOf !== undefined || own.has(asOfFact)) return false
      const reached = unknownIn(root, frame, scope)
      return rules.some(({ node, run }) => {
        if (!scope.below(node).has(asOfFact) || reckoned(run, frame) !== undefined) return false
        const held = unknownIn(node, frame, scope).filter((fact) => fact !== asOfFact)
        return held.length > 0 && held.every((fact) => reached.includes(fact))
      })
    },
    reaches(fact, frame) {
      try {
        return scope.run(root)(frame) === undefined && isIn(root, fact, frame, new Set())
      } catch (error) {
        if (isReckoning(error)) return true
        throw error
      }
    },
    needs: isOwn,
    mayTell: (fact, frame) =>
      tellings.every((one) => one.fact !== fact || reckoned(scope.run(one.holds), frame) === true),
    isUntold,
    whether: (fact, frame) => openTellings(fact, frame).flatMap(({ holds }) => unknownIn(holds, frame, scope)),
  }
}

/** Values of which the greatest comes first and the least second, the other way round: most rules order amounts or days, and the ends keep those. */
function* leastFirst(values: Iterable<Value>): Iterable<Value> {
  const rest = values[Symbol.iterator]()
  const [greatest, least] = [rest.next(), rest.next()]
  if (!least.done) yield least.value
  if (!greatest.done) yield greatest.value
  for (let one = rest.next(); !one.done; one = rest.next()) yield one.value
}

/** Tries values of a fact until one of them is enough. */
export function someValue(
  slot: number,
  values: Iterable<Value>,
  frame: Filling,
  isEnough: (value: Value) => boolean,
): boolean {
  let isFound = false
  for (const value of values) {
    put(frame, slot, value)
    isFound = isEnough(value)
    if (isFound) break
  }
  put(frame, slot, undefined)
  return isFound
}
