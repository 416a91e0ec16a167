import type { Scope } from '../evaluate/scope'
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
import { FIRST_DAY, LAST_DAY } from '../values/dates'
import { compare, exact, type Num } from '../values/decimal'
import { type AmountTerm, stated, term } from './amounts'
import type { Sql } from './dialect'
import { choose, isNull } from './logic'
import { shifted } from './time'
import type { Translating } from './translating'

/* Where a fact's value has to lie for an expression of it to come to a given value: what the expression does, undone. */

/** There are none, or none that tell all. */
export class NoCellsError extends Error {}

/** Where the fact has to lie for a node of it to come to a target. */
export function undoInSql(
  node: Node,
  target: AmountTerm,
  fact: Fact,
  by: Translating,
  scope: Scope,
): readonly AmountTerm[] {
  const holds = (part: Node) => scope.below(part).has(fact)
  switch (node.op) {
    case 'fact':
    case 'asOf':
      return [target]
    case 'stated':
    case 'provision':
    case 'reading':
    case 'extreme':
      return scope
        .parts(node)
        .filter(holds)
        .flatMap((part) => undoInSql(part, target, fact, by, scope))
    case 'when':
    case 'table':
      return yieldsOf(node)
        .filter(holds)
        .flatMap((one) => undoInSql(one, target, fact, by, scope))
    case 'round': {
      const step = exact(10).pow(-node.places)
      const at = ['-1', '-0.5', '0', '0.5', '1'].map((share) => stated(step.times(share), by.dialect))
      return at.flatMap((far) => undoInSql(node.of, by.asking.amounts.add(target, '+', far), fact, by, scope))
    }
    case 'arithmetic':
      return undoArithmetic(node, target, fact, by, scope)
    case 'shift': {
      if (!holds(node.date) || holds(node.amount)) throw new NoCellsError()
      if (node.type === 'month') throw new NoCellsError()
      const count = by.sql(node.amount)
      const signed = node.back ? count : `(-${count})`
      if (node.by === 'hours')
        return undoInSql(node.date, term(shifted(backwards(node), target.sql, by)), fact, by, scope)
      const moved =
        node.by === 'days'
          ? by.dialect.addDays(target.sql, signed)
          : by.dialect.addMonths(target.sql, node.by === 'years' ? `(${signed} * 12)` : signed)
      return undoInSql(node.date, term(moved), fact, by, scope)
    }
    case 'between': {
      if (node.unit !== 'days' || (holds(node.from) && holds(node.to))) throw new NoCellsError()
      const isFrom = holds(node.from)
      const other = by.sql(isFrom ? node.to : node.from)
      const count = isFrom ? `(-${target.sql})` : target.sql
      return undoInSql(isFrom ? node.from : node.to, term(by.dialect.addDays(other, count)), fact, by, scope)
    }
    case 'part': {
      if (node.what !== 'month') throw new NoCellsError()
      const starts = [target.sql, `(${target.sql} + 1)`].map((month) => term(by.dialect.firstOfMonth(month)))
      return starts.flatMap((start) => undoInSql(node.of, start, fact, by, scope))
    }
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying>
      throw new NoCellsError()
  }
}

function undoArithmetic(
  { how, left, right }: NodeOf<'arithmetic'>,
  target: AmountTerm,
  fact: Fact,
  by: Translating,
  scope: Scope,
): readonly AmountTerm[] {
  const isLeft = scope.below(left).has(fact)
  if (isLeft && scope.below(right).has(fact)) throw new NoCellsError()
  const other = by.term(isLeft ? right : left)
  const inner = isLeft ? left : right
  const { amounts } = by.asking
  const to = (value: AmountTerm) => undoInSql(inner, value, fact, by, scope)
  if (how === 'plus') return to(amounts.add(target, '-', other))
  if (how === 'minus') return to(isLeft ? amounts.add(target, '+', other) : amounts.add(other, '-', target))
  const value = by.asking.isStated(isLeft ? right : left) ? by.asking.valueOf(isLeft ? right : left) : undefined
  if (how === 'times' && isPositive(value)) return to(amounts.over(target, other, true))
  if (how === 'over' && isLeft && isPositive(value)) return to(amounts.times(target, other))
  throw new NoCellsError()
}

const backwards = (node: NodeOf<'shift'>): NodeOf<'shift'> => ({ ...node, back: !node.back })

const isPositive = (value: Value | undefined): boolean =>
  (typeof value === 'number' || (typeof value === 'object' && value !== null && 'cmp' in value)) &&
  compare(value as Num, 0) > 0

export const hasMonths = (node: Node): boolean => {
  if (node.op === 'shift') return node.by === 'months' || node.by === 'years'
  return 'of' in node && !Array.isArray(node.of) ? hasMonths(node.of as Node) : false
}

export const valueType = (fact: Fact): Node['type'] =>
  fact.type === 'integer' || fact.type === 'decimal' || fact.type === 'money'
    ? 'number'
    : fact.type === 'choice'
      ? 'text'
      : fact.type === 'choices'
        ? 'texts'
        : fact.type

export function literalOf(item: Node, value: Value, by: Translating): Sql {
  if (Array.isArray(value))
    return by.dialect.joined(by.dialect.list(value.map((one) => by.dialect.literal(String(one)))))
  return by.constant(item, value).sql
}

/** The least and the greatest that a fact can well be, whatever it is held against. */
function farthest(fact: Fact, by: Translating): readonly Sql[] {
  const item: Node = { op: 'constant', type: valueType(fact), value: null }
  const [from, to] = [`${FIRST_DAY}T00:00`, `${LAST_DAY}T23:59`].map(
    (time) => time.slice(0, { date: 10, month: 7 }[fact.type as string]) as Value,
  )
  if (item.type !== 'number') return [from, to].map((one) => literalOf(item, one as Value, by))
  const [whole] = by.asking.widthOf(fact)
  return [-9, 9].map(
    (first) =>
      stated(
        exact(10)
          .pow(whole - 1)
          .times(first),
        by.dialect,
      ).sql,
  )
}

/** Where it isn't known how small or how large what a fact is held against may be: as far from it as the fact goes. */
export const farWhereOpen = (fact: Fact, edges: readonly AmountTerm[], by: Translating): readonly Sql[] =>
  farthest(fact, by).map((far, index) => choose([[isNull((edges[index] as AmountTerm).sql), far]]))

/** Values at and beside a threshold. */
export function aroundOf(fact: Fact, target: AmountTerm, reach: number, by: Translating): readonly Sql[] {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  if (fact.type === 'date') return steps.map((step) => by.dialect.addDays(target.sql, String(step)))
  if (fact.type === 'month' || fact.type === 'date-time') return steps.map((step) => `(${target.sql} + ${step})`)
  if (fact.type === 'integer') {
    const floor = by.asking.amounts.rounded(target, 'down', 0)
    return [-1, 0, 1].map((step) => by.dialect.cast(`(${floor.sql} + ${step})`, by.dialect.types.whole))
  }
  const [, places] = by.asking.widthOf(fact)
  const isOwn = target.over === undefined && target.places <= places
  // What lies between two values that the fact may have is cut to one of them.
  const at = isOwn ? target.sql : by.asking.amounts.rounded(target, 'down', places).sql
  const unit = stated(exact(10).pow(-places), by.dialect).sql
  return [at, `(${at} - ${unit})`, `(${at} + ${unit})`]
}
