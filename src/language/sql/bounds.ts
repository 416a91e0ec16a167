import { asOfFact, type Fact } from '../expression/facts'
import { limitsOf } from '../expression/limits'
import {
  isPassing,
  isSum,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  partsUnder,
  type Tallying,
  type Testing,
  type Timing,
} from '../expression/nodes'
import { exact } from '../values/decimal'
import { type AmountTerm, stated, term } from './amounts'
import { liveBranches } from './branching'
import type { Sql } from './dialect'
import { andSql, choose, isKnown, isUnknown, notSql, orSql } from './logic'
import { reckonedInSql } from './numbers'
import { partOf, shifted, shiftedByWorkingDays } from './time'
import { isNonNegative, mayBeNothing } from './traits'
import type { AskedInSql, Translating } from './translating'

/* How small and how large something may be while facts of it aren't known: what settles a comparison all the same. NULL is no bound. */

export interface Edges {
  readonly value: AmountTerm
  readonly low: AmountTerm
  readonly high: AmountTerm
}

const same = (value: AmountTerm): Edges => ({ value, low: value, high: value })

/** Whether a comparison holds a sum, of which the limits of a part that isn't known may tell enough by themselves. */
export const isOfSum = (node: Node, asking: AskedInSql): boolean =>
  isPassing(node) ? partsUnder(asking.chosen)(node).some((part) => isOfSum(part, asking)) : isSum(node)

/** The edges of what a comparison holds; undefined of what has none to tell. */
export function edgesOf(node: Node, by: Translating): Edges | undefined {
  if (node.type !== 'number' && node.type !== 'date' && node.type !== 'month' && node.type !== 'date-time')
    return undefined
  return edges(node, by, [])
}

/** @param isTerm whether it is added or taken away: of such, its own limits tell, whether an answer needs it or not */
function edges(node: Node, by: Translating, asked: readonly Fact[], isTerm = false): Edges {
  const value = by.term(node)
  if (by.asking.isStated(node)) return same(value)
  if (!by.asking.isExact && node.op !== 'fact' && !isPassing(node) && !isSum(node)) return same(value)
  switch (node.op) {
    case 'fact':
      return factEdges(node.fact, value, by, asked, isTerm)
    case 'stated':
    case 'provision':
      return edges(node.of, by, asked, isTerm)
    case 'reading':
      return edges(by.asking.chosen(node), by, asked, isTerm)
    case 'arithmetic':
      return arithmeticEdges(node, by, asked)
    case 'extreme':
      return extremeEdges(node, by, asked)
    case 'round': {
      if (mayBeNothing(node.of, by.asking)) return same(value)
      const of = edges(node.of, by, asked)
      const at = (one: AmountTerm) => by.asking.amounts.rounded(one, node.how, node.places)
      return { value, low: at(of.low), high: at(of.high) }
    }
    case 'shift':
    case 'workingDayShift': {
      if (!by.asking.isStated(node.amount) || mayBeNothing(node, by.asking)) return same(value)
      const of = edges(node.date, by, asked)
      const from = (day: Sql) => (node.op === 'shift' ? shifted(node, day, by) : shiftedByWorkingDays(node, day, by))
      const at = (one: AmountTerm) => (one.sql === of.value.sql ? value : term(by.keep(from(one.sql))))
      return { value, low: at(of.low), high: at(of.high) }
    }
    case 'when':
    case 'table':
      return branchEdges(node, by, asked)
    case 'part': {
      if (!RISING.includes(node.what) || mayBeNothing(node, by.asking)) return same(value)
      const of = edges(node.of, by, asked)
      const at = (one: AmountTerm) => (one.sql === of.value.sql ? value : partOf[node.what](one.sql, by))
      return { value, low: at(of.low), high: at(of.high) }
    }
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying>
      return same(value)
  }
}

/** Parts of a time that don't come round again. */
const RISING: readonly NodeOf<'part'>['what'][] = ['month', 'first-day', 'date', 'year']

function factEdges(fact: Fact, value: AmountTerm, by: Translating, asked: readonly Fact[], isTerm: boolean): Edges {
  const { isExact } = by.asking
  const isAside = isExact && !by.asking.isNeeded(fact)
  if (isAside && !isTerm) return same(value)
  const { atLeast, moreThan, atMost } = limitsOf(fact)
  const own = (side: 'low' | 'high'): Sql[] => {
    if (side === 'high') return atMost === undefined ? [] : [stated(atMost, by.dialect).sql]
    // More than a limit is at least one place more.
    const least = moreThan === undefined ? undefined : isExact ? exact(10).pow(-value.places).plus(moreThan) : moreThan
    return [
      ...(atLeast === undefined ? [] : [stated(atLeast, by.dialect).sql]),
      ...(least !== undefined ? [stated(least, by.dialect).sql] : []),
    ]
  }
  const others = (side: 'low' | 'high'): Sql[] => {
    if (!isExact || isAside || asked.includes(fact) || asked.length > 2 || fact === asOfFact) return []
    return by.asking.boundsOf(fact, side).map((node) => edges(node, by, [...asked, fact])[side].sql)
  }
  const at = (side: 'low' | 'high'): AmountTerm => {
    const bounds = [...own(side), ...others(side)].filter((one) => !isUnknown(one))
    if (bounds.length === 0) return value
    const bound = side === 'low' ? by.dialect.greatest(bounds) : by.dialect.least(bounds)
    return { ...value, sql: by.keep(`COALESCE(${value.sql}, ${bound})`) }
  }
  return { value, low: at('low'), high: at('high') }
}

function arithmeticEdges(node: NodeOf<'arithmetic'>, by: Translating, asked: readonly Fact[]): Edges {
  const { how, left, right } = node
  const value = by.term(node)
  if (mayBeNothing(node, by.asking)) return same(value)
  const [a, b] = [left, right].map((part) => edges(part, by, asked, isSum(node))) as [Edges, Edges]
  if (a.low === a.high && b.low === b.high) return same(value)
  const { amounts } = by.asking
  if (how === 'plus') return { value, low: amounts.add(a.low, '+', b.low), high: amounts.add(a.high, '+', b.high) }
  if (how === 'minus') return { value, low: amounts.add(a.low, '-', b.high), high: amounts.add(a.high, '-', b.low) }
  if (!isNonNegative(left, by.asking) || !isNonNegative(right, by.asking)) return same(value)
  if (how === 'times') return { value, low: amounts.times(a.low, b.low), high: amounts.times(a.high, b.high) }
  if (by.asking.isStated(right))
    return { value, low: reckonedInSql(node, a.low, b.low, by), high: reckonedInSql(node, a.high, b.high, by) }
  // What divides isn't zero, since that is refused: a whole number is one at least. Nothing divided is nothing.
  const isWhole = b.value.places === 0 && b.value.over === undefined
  const least = isWhole ? `CASE WHEN ${b.low.sql} < 1 THEN 1 ELSE ${b.low.sql} END` : `NULLIF(${b.low.sql}, 0)`
  const divisor = { ...b.low, sql: `CASE WHEN ${a.high.sql} = 0 THEN 1 ELSE ${least} END` }
  return { value, low: reckonedInSql(node, a.low, b.high, by), high: amounts.over(a.high, divisor, true) }
}

/** Of branches that may be taken, the least or greatest edge, where each has one. */
function branchEdges(node: NodeOf<'when' | 'table'>, by: Translating, asked: readonly Fact[]): Edges {
  const value = by.term(node)
  if (value.over !== undefined || mayBeNothing(node, by.asking)) return same(value)
  const branches = liveBranches(node, by).map(([isLive, part]) => ({ isLive, of: edges(part, by, asked) }))
  if (branches.some(({ of }) => of.low.over !== undefined || of.high.over !== undefined)) return same(value)
  const at = (side: 'low' | 'high'): AmountTerm => {
    const pick = side === 'low' ? by.dialect.least : by.dialect.greatest
    const hasEdge = andSql(branches.map(({ isLive, of }) => orSql([notSql(isLive), isKnown(of[side].sql)])))
    const edge = pick(branches.map(({ isLive, of }) => choose([[isLive, of[side].sql]])))
    return { ...value, sql: by.keep(`COALESCE(${value.sql}, ${choose([[hasEdge, edge]])})`) }
  }
  return { value, low: at('low'), high: at('high') }
}

function extremeEdges(node: NodeOf<'extreme'>, by: Translating, asked: readonly Fact[]): Edges {
  const value = by.term(node)
  const parts = node.of.map((one) => edges(one, by, asked))
  const all = parts.flatMap((one) => [one.low, one.high])
  if (mayBeNothing(node, by.asking) || all.some((one) => one.over !== undefined)) return same(value)
  const isMin = node.how === 'min'
  const sqls = (side: 'low' | 'high') => parts.map((one) => one[side].sql)
  const strict = (side: 'low' | 'high'): Sql => {
    const list = sqls(side)
    const known = list.map(isKnown).join(' AND ')
    return choose([[known, isMin ? by.dialect.least(list) : by.dialect.greatest(list)]])
  }
  const loose = (side: 'low' | 'high'): Sql => (isMin ? by.dialect.least : by.dialect.greatest)(sqls(side))
  return {
    value,
    low: { ...value, sql: isMin ? strict('low') : loose('low') },
    high: { ...value, sql: isMin ? loose('high') : strict('high') },
  }
}
