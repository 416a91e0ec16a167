import type { Frame } from '../evaluate/frame'
import { DivisionByZeroError } from '../evaluate/numbers'
import type { Prepared } from '../evaluate/program'
import {
  type AsGiven,
  type Aside,
  type Need,
  type NeedsOf,
  type NumberLike,
  node,
  numberNode,
} from '../expression/expression'
import { type Node, walk } from '../expression/nodes'
import { unitOf } from '../expression/text'
import type { Issue } from '../input/errors'
import { neverApplies } from '../outline/heads'
import { compare, exact, minus, type Num, plus, sealed, whole } from '../values/decimal'
import { type UnitName, units } from '../values/units'
import type { Words } from '../values/words'
import { when } from '../write/branches'
import { type Choice, text } from '../write/choices'
import { Condition, not } from '../write/conditions'
import { asOf, type Day } from '../write/days'
import type { Quantity } from '../write/quantities'
import { hasWhole } from './has-whole'

/** @inline */
export type How = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'is'

/**
 * How a goal stands: `not-due` before its time, or while its day isn't here yet and it is short or may still turn; `not-applicable` where there is
 * nothing to count.
 */
export type GoalOutcome = 'met' | 'not-met' | 'not-due' | 'not-applicable' | 'undetermined'

/** When a goal is counted and is due, and of what. */
export interface GoalTerms<N extends Need = Need, From extends Aside = Aside, By extends Aside = Aside> {
  readonly unit?: UnitName
  /** The first day of the time that its figure is of: asked before it, the goal isn't due. */
  readonly from?: Day<From>
  /** The day by which it is to be reached: short before that day, it isn't due. */
  readonly by?: Day<By>
  /**
   * The figure is one of the whole time (a share, an average, a ceiling), and may still turn until its day: before that day it
   * isn't due, whatever it is so far. It needs a day: its own `by`, or the end of the target's period.
   */
  readonly onlyAtEnd?: true
  /** Where this fails there is nothing to count; without it, where what a share is of is none. */
  readonly applies?: Condition<N>
}

/** A figure to reach. */
export interface Goal<N extends Need = Need> {
  readonly label: Words
  readonly actual: Quantity<N>
  readonly how: How | Choice<How, Need>
  readonly target: Node
  readonly met: Condition<N>
  readonly terms: GoalTerms
}

/** The figure is reached: under each reading in its own way, where they differ. */
/* @__NO_SIDE_EFFECTS__ */
function metNode(how: How | Node, left: Node, right: Node): Node {
  if (typeof how === 'string') return node('compare', 'boolean', { how, left, right })
  if (how.op === 'constant') return metNode(how.value as How, left, right)
  if (how.op !== 'reading') throw new TypeError('how a goal is held against its figure differs by reading alone')
  const { byDefault, open } = how
  const each = Object.entries(how.choices).map(([name, one]) => [name, metNode(one, left, right)])
  return node('reading', 'boolean', { byDefault, choices: Object.freeze(Object.fromEntries(each)), open })
}

/**
 * States a figure to reach.
 * @param label what is to be reached
 * @param actual what is counted
 * @param how it is held against the figure; where readings differ, of each: `open.read({ strict: text('moreThan'), … })`
 * @param target the figure
 * @param more its unit, or its terms: unit, `from`, `by`, `onlyAtEnd`, `applies`; without `from` and `by` the target's period is both,
 *   and of a share there is something to count where its whole is
 */
/* @__NO_SIDE_EFFECTS__ */
export function goal<
  N extends Need,
  L extends NumberLike,
  A extends Need = never,
  From extends Aside = never,
  By extends Aside = never,
  H extends Need = never,
>(
  label: Words,
  actual: Quantity<N>,
  how: How | Choice<How, H>,
  target: L,
  more?: UnitName | GoalTerms<A, From, By>,
): Goal<N | NeedsOf<L> | AsGiven<A | From | By | H>> {
  const to = numberNode(target)
  const met = new Condition<N | NeedsOf<L>>(metNode(typeof how === 'string' ? how : how.node, actual.node, to))
  const given = typeof more === 'string' ? { unit: more } : (more ?? {})
  const applies = given.applies ?? hasWhole(actual.node)
  const terms = Object.freeze({ ...given, ...(applies && { applies }) })
  return Object.freeze({ label, actual, how, target: to, met, terms }) as Goal<N | NeedsOf<L> | A | From | By>
}

/** How an actual figure stands against its target. */
export interface GoalState {
  readonly outcome: GoalOutcome
  readonly how: How
  /** The figure is to be exceeded (or, for a ceiling, undercut): reaching it isn't enough. */
  readonly mustExceed?: true
  /** The day by which it is to be reached, where one is stated. */
  readonly due?: string
  /** The figure is one of the whole time: before its day it isn't due, also where it is reached so far. */
  readonly onlyAtEnd?: true
  /** Unknown where the figure itself depends on a fact that is missing. */
  readonly target?: Num
  readonly actual?: Num
  /** What is still missing (or, for a ceiling, what is too much); 0 where the figure is reached. */
  readonly shortfall?: Num
  /** What contradicts itself in the facts of this goal, which leaves it undetermined and the others standing. */
  readonly issues?: readonly Issue[]
}

/** Whether a condition hangs on no fact, so that no time can change it: one of readings or figures alone. */
const isSettled = ({ node }: Condition): boolean => [...walk([node])].every((one) => one.op !== 'fact')

/** A goal's outcome as an expression, from the first day of its time on. */
export function outcomeOfGoal({ met, terms: { by, onlyAtEnd, applies } }: Goal): Choice<string, Need> {
  type Outcome = Choice<string, Need>
  const due = (then: Outcome): Outcome => (by ? when(asOf().before(by), text('not-due')).otherwise(then) : then)
  const counted = (then: Outcome): Outcome =>
    applies ? when(not(applies), text('not-applicable')).otherwise(then) : then
  const judged = (short: Outcome): Outcome => when(met, text('met')).otherwise(short)
  if (!onlyAtEnd) return counted(judged(due(text('not-met'))))
  const atEnd = judged(text('not-met'))
  // What there is nothing to count of so far may still come, unless no fact can bring it.
  return applies && isSettled(applies) ? counted(due(atEnd)) : due(counted(atEnd))
}

/** Whether a goal is counted in whole things; money and rates are given as Decimals. */
function isCounted({ terms, actual }: Goal): boolean {
  const name = terms.unit ?? unitOf(actual.node)
  return name === undefined || units[name].dimension === 'count'
}

/** Whether the figure itself isn't enough. */
const isStrict = (how: How): boolean => how === 'moreThan' || how === 'lessThan'

/** What is missing; a count that must exceed a figure lacks one more than the difference. */
function lacking(how: How, actual: Num, target: Num, counted: boolean): Num {
  const ceiling = how === 'atMost' || how === 'lessThan'
  const gap = ceiling ? minus(actual, target) : minus(target, actual)
  if (how === 'is') return compare(gap, 0) < 0 ? minus(0, gap) : gap
  const short = isStrict(how) && counted ? plus(gap, 1) : gap
  return compare(short, 0) > 0 ? short : 0
}

/** A value, or `nothing` where there is nothing to divide by. */
function unlessNothing<T, U>(value: () => T, nothing: U): T | U {
  try {
    return value()
  } catch (error) {
    if (DivisionByZeroError.is(error)) return nothing
    throw error
  }
}

/** Whether a goal's time hasn't begun; what is told of it then can't be of it. */
function isEarly({ terms: { from } }: Goal, frame: Frame, prepared: Prepared): boolean {
  const first = from && prepared.run(from.node)(frame)
  return frame.asOf !== undefined && typeof first === 'string' && frame.asOf < first
}

const NOTHING_TO_COUNT: Words = Object.freeze({ zh: '没有可计的', en: 'nothing to count' })

/** What is said of a goal of which it is no answer whether its figure is reached. */
export function standingOfGoal({ terms: { applies } }: Goal, state: GoalState, isDayGiven: boolean): Words | undefined {
  const { outcome, due, onlyAtEnd, issues, shortfall } = state
  const [issue] = issues ?? []
  if (issue)
    return Object.freeze({
      zh: `事实相互矛盾，应为：${issue.allowed.zh}`,
      en: `contradictory facts; what must hold: ${issue.allowed.en}`,
    })
  if (outcome === 'not-applicable') return applies && isSettled(applies) ? neverApplies : NOTHING_TO_COUNT
  // Whether its figure is reached is known, and whether that counts hangs on the day.
  const isUndated = outcome === 'undetermined' && shortfall !== undefined && !isDayGiven
  if (outcome !== 'not-due' && !isUndated) return undefined
  const open = isUndated ? { zh: '未给基准日', en: 'no day is given' } : { zh: '尚未到期', en: 'not due yet' }
  if (due === undefined) return Object.freeze(open)
  return Object.freeze(
    onlyAtEnd
      ? { zh: `${open.zh}，${due}期满时判定`, en: `${open.en}: judged at the end, on ${due}` }
      : { zh: `${open.zh}，限${due}`, en: `${open.en}: by ${due}` },
  )
}

/** How a goal stands, by the expression of its outcome. */
export function stateOfGoal(one: Goal, outcome: Node, frame: Frame, prepared: Prepared): GoalState {
  const { terms } = one
  const counted = isCounted(one)
  const give = (value: Num): Num => (counted ? whole(value) : sealed(exact(value)))
  const run = (node: Node) => prepared.run(node)(frame) as Num | undefined
  const how = typeof one.how === 'string' ? one.how : (prepared.run(one.how.node)(frame) as How)
  const stated = isEarly(one, frame, prepared) ? 'not-due' : unlessNothing(() => run(outcome), 'not-applicable')
  const due = terms.by && run(terms.by.node)
  const to = run(one.target)
  // The largest of none is nothing.
  const now =
    stated === 'not-applicable' ? undefined : (unlessNothing(() => run(one.actual.node), undefined) ?? undefined)
  return {
    outcome: ((stated as string | undefined) ?? 'undetermined') as GoalOutcome,
    how,
    ...(isStrict(how) && { mustExceed: true as const }),
    ...(due !== undefined && { due: String(due) }),
    ...(terms.onlyAtEnd && { onlyAtEnd: true as const }),
    ...(to !== undefined && { target: give(to) }),
    ...(now !== undefined && { actual: give(now) }),
    ...(to !== undefined && now !== undefined && { shortfall: give(lacking(how, now, to, counted)) }),
  }
}

/** How a goal stands whose facts contradict themselves. */
export function contradicted({ shortfall: _, ...state }: GoalState, issues: readonly Issue[]): GoalState {
  return { ...state, outcome: 'undetermined', issues }
}
