import type { Fact } from '../expression/facts'
import {
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Tallying,
  type Testing,
  type Timing,
  type Value,
  yieldsOf,
} from '../expression/nodes'
import { shiftByWorkingDays } from '../values/calendar'
import {
  daysBetween,
  monthsBetween,
  plusDays,
  plusHours,
  plusMinutes,
  plusMonths,
  secondsBetween,
} from '../values/dates'
import { compare, exact, minus, type Num, over, plus, times, whole } from '../values/decimal'
import type { Frame } from './frame'
import { factOf, type Scope } from './scope'

/* Where a fact's value has to lie for an expression of it to come to a given value: what the expression does, undone. */

/** Values of a fact at which an answer may change. */
export interface Thresholds {
  readonly values: Value[]
  /** How many days around a value the change may lie; month ends and days off shift it. */
  reach: number
  /** Whether the answer can change nowhere else. */
  complete: boolean
}

export const noThresholds = (): Thresholds => ({ values: [], reach: 1, complete: true })

const isNum = (value: unknown): value is Num =>
  typeof value === 'number' || (typeof value === 'object' && value !== null)
const isText = (value: unknown): value is string => typeof value === 'string'
/** The whole number below an amount, and the next. */
const wholes = (value: Num): readonly number[] => {
  const low = exact(value).floor().toNumber()
  return [low, low + 1]
}
const MONTH_END = 4
/** More days than any run of days off, with what is left of a week. */
const DAYS_OFF = 12

interface Undoing {
  readonly fact: Fact
  readonly frame: Frame
  readonly scope: Scope
  readonly into: Thresholds
}

const holds = (node: Node, { fact, scope }: Undoing): boolean => scope.below(node).has(fact)
const known = (node: Node, { frame, scope }: Undoing): Value | undefined => scope.run(node)(frame)

/** Adds where the fact has to lie for a node of it to come to a target. */
export function undo(node: Node, target: Value, undoing: Undoing): void {
  const { fact, scope, into } = undoing
  if (factOf(node) === fact) {
    into.values.push(target)
    return
  }
  switch (node.op) {
    case 'stated':
    case 'provision':
    case 'reading':
    case 'extreme':
      for (const part of scope.parts(node)) if (holds(part, undoing)) undo(part, target, undoing)
      return
    case 'when':
    case 'table':
      for (const one of yieldsOf(node)) if (holds(one, undoing)) undo(one, target, undoing)
      return
    case 'arithmetic':
      undoArithmetic(node, target, undoing)
      return
    case 'round':
      undoRound(node, target, undoing)
      return
    case 'shift':
      undoShift(node, target, undoing)
      return
    case 'workingDayShift':
      undoWorkingDays(node, target, undoing)
      return
    case 'between':
      undoBetween(node, target, undoing)
      return
    case 'part':
      undoPart(node, target, undoing)
      return
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying>
      into.complete = false
  }
}

function undoArithmetic(node: NodeOf<'arithmetic'>, target: Value, undoing: Undoing): void {
  const { how, left, right } = node
  const isLeft = holds(left, undoing)
  const other = known(isLeft ? right : left, undoing)
  if (other === null) return
  if (!isNum(other) || !isNum(target) || (isLeft && holds(right, undoing))) {
    undoing.into.complete = false
    return
  }
  const inner = isLeft ? left : right
  const to = (value: Num) => undo(inner, value, undoing)
  const isZero = (value: Num) => compare(value, 0) === 0
  if (how === 'plus') to(minus(target, other))
  else if (how === 'minus') to(isLeft ? plus(target, other) : minus(other, target))
  else if (how === 'times') isZero(other) || to(whole(over(target, other)))
  else if (isLeft) to(times(target, other))
  else {
    to(0)
    isZero(target) || to(whole(over(other, target)))
  }
}

function undoRound({ of, places }: NodeOf<'round'>, target: Value, undoing: Undoing): void {
  if (!isNum(target)) return
  const step = exact(`1e${-places}`)
  for (const share of ['-1', '-0.5', '0', '0.5', '1']) undo(of, whole(exact(target).plus(step.times(share))), undoing)
}

function undoShift({ by, back, date, amount }: NodeOf<'shift'>, target: Value, undoing: Undoing): void {
  if (!isText(target)) return
  const { into } = undoing
  const sign = back ? -1 : 1
  if (holds(amount, undoing)) {
    const from = known(date, undoing)
    if (!isText(from) || holds(date, undoing)) into.complete &&= from === null
    else if (by === 'hours') undo(amount, (secondsBetween(from, target) / 3600) * sign, undoing)
    else if (by === 'days') undo(amount, daysBetween(from, target) * sign, undoing)
    else {
      const months = monthsBetween(from, target) * sign
      for (const near of [-1, 0, 1])
        undo(amount, by === 'months' ? months + near : Math.floor(months / 12) + near, undoing)
    }
    return
  }
  const count = known(amount, undoing)
  if (typeof count !== 'number') into.complete &&= count === null
  else if (by === 'hours') undo(date, plusHours(target, -count * sign), undoing)
  else if (by === 'days') undo(date, plusDays(target, -count * sign), undoing)
  else {
    into.reach = Math.max(into.reach, MONTH_END)
    undo(date, plusMonths(target, -count * sign * (by === 'years' ? 12 : 1)), undoing)
  }
}

function undoWorkingDays({ date, amount, calendar }: NodeOf<'workingDayShift'>, target: Value, undoing: Undoing): void {
  const { into } = undoing
  const count = known(amount, undoing)
  if (typeof count !== 'number' || !isText(target) || !holds(date, undoing)) {
    into.complete = false
    return
  }
  into.reach = Math.max(into.reach, DAYS_OFF)
  undo(date, shiftByWorkingDays(target, -count, calendar), undoing)
}

function undoBetween({ unit, from, to }: NodeOf<'between'>, target: Value, undoing: Undoing): void {
  const { into } = undoing
  const isFrom = holds(from, undoing)
  const other = known(isFrom ? to : from, undoing)
  if (!isText(other) || !isNum(target) || (isFrom && holds(to, undoing))) {
    into.complete &&= other === null
    return
  }
  const inner = isFrom ? from : to
  const sign = isFrom ? -1 : 1
  if (unit === 'hours') {
    for (const minutes of wholes(times(target, 60))) undo(inner, plusMinutes(other, minutes * sign), undoing)
    return
  }
  if (unit === 'months') into.reach = Math.max(into.reach, MONTH_END)
  const shifted = unit === 'days' ? plusDays : plusMonths
  for (const count of wholes(target)) undo(inner, shifted(other, count * sign), undoing)
}

function undoPart({ what, of }: NodeOf<'part'>, target: Value, undoing: Undoing): void {
  const starts = startsOf(what, target)
  if (starts === undefined) undoing.into.complete = false
  else for (const start of starts) undo(of, start, undoing)
}

/** Where a part of time comes to a target, and where it leaves it; undefined for what comes round again. */
function startsOf(what: NodeOf<'part'>['what'], target: Value): readonly string[] | undefined {
  if (what === 'year' && isNum(target)) return wholes(target).map((year) => `${year}-01-01`)
  if (!isText(target)) return undefined
  switch (what) {
    case 'month':
      return [`${target}-01`, `${plusMonths(target, 1)}-01`]
    case 'first-day':
      return [target.slice(0, 7)]
    case 'date':
      return [`${target}T00:00`, `${plusDays(target, 1)}T00:00`]
    default:
      return undefined
  }
}
