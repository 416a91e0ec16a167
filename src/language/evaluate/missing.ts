import { asOfFact, type Fact, type FactType, type OptionLabels, unitAsked } from '../expression/facts'
import { isPassing, type Node } from '../expression/nodes'
import { frozen } from '../values/frozen'
import { onceEach } from '../values/once-each'
import { unitWords } from '../values/units'
import type { Words } from '../values/words'
import { reckoned } from './completions'
import type { Frame } from './frame'
import { livePartsOf } from './live'
import type { Prepared } from './program'

/** A fact that is needed and not known: what to ask, of whom, and what may be answered. */
export interface Missing {
  readonly fact: string
  readonly label: Words
  readonly question: Words
  readonly type: FactType
  readonly unit?: Words
  readonly options?: OptionLabels
  readonly judgedBy?: Words
  /** It isn't a fact of the record: it is given as `options.asOf`. */
  readonly in?: 'options'
}

/** What to ask about a fact. */
const question = /* @__PURE__ */ onceEach((fact: Fact): Missing => {
  const unit = unitAsked(fact)
  return frozen({
    fact: fact.name,
    label: fact.label,
    question: fact.question,
    type: fact.type,
    ...(unit && { unit: unitWords(unit) }),
    ...('options' in fact && { options: fact.options }),
    ...(fact.judgedBy && { judgedBy: fact.judgedBy }),
    ...(fact === asOfFact && { in: 'options' }),
  })
}, new WeakMap())

/**
 * Puts whether something is so before what can be told of it only then: nobody is asked on which day what may never have been. What
 * somebody judges is waited for all the same.
 * @param asked in the order that they matter
 * @param whether the facts on which it hangs whether one can be told
 */
export function whetherFirst(asked: readonly Fact[], whether: (fact: Fact) => readonly Fact[]): readonly Fact[] {
  const seen = new Set<Fact>()
  const first = (fact: Fact): readonly Fact[] => {
    if (seen.has(fact) || !asked.includes(fact)) return []
    seen.add(fact)
    return [
      ...whether(fact)
        .filter((one) => fact.judgedBy ?? !one.judgedBy)
        .flatMap(first),
      fact,
    ]
  }
  return asked.flatMap(first)
}

/**
 * The facts that unknown answers wait for: those that can make a difference, what the asker can say before what somebody
 * judges, and of each the one that can settle most first. A part that is already settled asks for nothing. In an outermost
 * all or any each part can settle the whole; elsewhere its parts share what they can settle.
 */
export function missingFrom(
  roots: readonly Node[],
  frame: Frame,
  prepared: Pick<Prepared, 'run' | 'chosen' | 'settler'>,
): readonly Missing[] {
  const { run, settler } = prepared
  const weights = new Map<Fact, number>()
  // What can't be reckoned, in a case that isn't known to be the one, asks for nothing.
  const isOpen = (node: Node): boolean => reckoned(run(node), frame) === undefined
  const visit = (node: Node, weight: number, outermost: boolean): void => {
    const fact = node.op === 'fact' ? node.fact : node.op === 'asOf' || node.op === 'parameter' ? asOfFact : undefined
    if (fact) {
      weights.set(fact, (weights.get(fact) ?? 0) + weight)
      return
    }
    const open = livePartsOf(node, frame, prepared).filter(isOpen)
    const settles = outermost && (node.op === 'all' || node.op === 'any')
    for (const part of open) {
      visit(part, settles ? weight : weight / open.length, outermost && (isPassing(node) || part.op === node.op))
    }
  }
  for (const root of roots) visit(root, 1, true)
  const open = roots.filter(isOpen).flatMap((root) => settler(root) ?? [])
  const tied = open.flatMap((one) => one.tied(frame))
  const ordered = [...weights].sort(([, a], [, b]) => b - a).map(([fact]) => fact)
  const isJudged = (fact: Fact): number => (fact.judgedBy ? 1 : 0)
  const asked = [...new Set([...ordered, ...tied])].sort((a, b) => isJudged(a) - isJudged(b))
  const each = open.map((one) => one.matters(frame))
  const telling = asked.filter((fact) => each.some((matters) => matters(fact)))
  const first = whetherFirst(telling.length > 0 ? telling : asked, (fact) =>
    open.flatMap((one) => one.completions.whether(fact, frame)),
  )
  return Object.freeze(first.map(question))
}
