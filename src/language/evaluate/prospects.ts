import { asOfFact, type Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import { onceEach } from '../values/once-each'
import { type Completions, REFUSED, reckoned } from './completions'
import type { Frame } from './frame'
import { reachingIn, repeatedIn } from './reach'
import { filling, put } from './scope'
import type { Settler } from './settle'

/** What is yet to be learnt of an open expression, where some facts stay unknown. */
export interface Prospects {
  /** The facts that can still help to settle it; none where nothing can. */
  helping(frame: Frame, passedOver: ReadonlySet<Fact>): ReadonlySet<Fact>
  /** Whether it can still hold. */
  canHold(frame: Frame, passedOver: ReadonlySet<Fact>): boolean
  /** Values of a fact, one of each of those that it tells apart. */
  values(fact: Fact, frame: Frame): Iterable<Value>
  /** Whether a value of a fact settles it, as far as Kleene's logic sees; a value that a check refuses doesn't. */
  isSettledBy(fact: Fact, value: Value, frame: Frame): boolean
  /** The facts that aren't known and of which it hangs whether another can be told. */
  whether(fact: Fact, frame: Frame): readonly Fact[]
}

function createProspects(completions: Completions): Prospects {
  const { root, run, rules, scope, openRules, isUntold } = completions
  let more: ReadonlySet<Fact> | undefined
  let aside: readonly Fact[] | undefined
  /** Facts that only checks look at, which may settle it all the same. */
  const lookedAtAside = (): readonly Fact[] => {
    aside ??= rules.flatMap((rule) => [...scope.below(rule.node)].filter((fact) => !scope.below(root).has(fact)))
    return aside
  }
  /** Facts that may settle something though they stay unknown: they occur more than once, or a check ties them to others. */
  const seenThrough = (): ReadonlySet<Fact> => {
    more ??= new Set([...repeatedIn(root, scope), ...rules.flatMap((rule) => [...scope.below(rule.node)])])
    return more
  }
  return {
    helping(frame, passedOver) {
      const isLost = (fact: Fact): boolean =>
        isUntold(fact, frame) ||
        (passedOver.has(fact) && !seenThrough().has(fact) && !(fact === asOfFact && frame.changed))
      const reaching = reachingIn(frame, scope, isLost, (fact) => passedOver.has(fact))
      if (!reaching.canSettle(root)) return new Set()
      return new Set([...reaching.helping(root), ...lookedAtAside().filter((fact) => !passedOver.has(fact))])
    },
    whether: completions.whether,
    canHold: (frame, passedOver) => reachingIn(frame, scope, (fact) => passedOver.has(fact)).canHold(root),
    values: (fact, frame) => completions.teller.cells(fact, filling(frame)).values,
    isSettledBy(fact, value, frame) {
      const filled = filling(frame)
      put(filled, scope.slot(fact), value)
      if (openRules(filled, rules) === undefined) return false
      const outcome = reckoned(run, filled)
      return outcome !== undefined && outcome !== REFUSED
    },
  }
}

/** What is yet to be learnt of an expression. */
export const prospectsOf = /* @__PURE__ */ onceEach(
  ({ completions }: Settler) => createProspects(completions),
  new WeakMap(),
)
