import { limitsOf } from '../expression/limits'
import {
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  yieldsOf,
} from '../expression/nodes'
import { compare, type Num } from '../values/decimal'
import type { AskedInSql, Translating } from './translating'

/* What is known of a part when the SQL is made. */

/** Whether a node may come to nothing. */
export function mayBeNothing(node: Node, asking: AskedInSql): boolean {
  switch (node.op) {
    case 'nothing':
      return true
    case 'aggregate':
      return node.how !== 'sum'
    case 'stated':
    case 'provision':
      return mayBeNothing(node.of, asking)
    case 'reading':
      return mayBeNothing(asking.chosen(node), asking)
    case 'when':
    case 'table':
      return yieldsOf(node).some((one) => mayBeNothing(one, asking))
    case 'arithmetic':
      return mayBeNothing(node.left, asking) || mayBeNothing(node.right, asking)
    case 'extreme':
      return node.of.some((one) => mayBeNothing(one, asking))
    case 'round':
    case 'part':
      return mayBeNothing(node.of, asking)
    case 'shift':
    case 'workingDayShift':
      return mayBeNothing(node.date, asking) || mayBeNothing(node.amount, asking)
    case 'between':
    case 'workingDaysBetween':
      return mayBeNothing(node.from, asking) || mayBeNothing(node.to, asking)
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying>
      return false
  }
}

/** Whether a number is known never to be below zero. */
export function isNonNegative(node: Node, asking: AskedInSql): boolean {
  switch (node.op) {
    case 'fact': {
      const { atLeast, moreThan } = limitsOf(node.fact)
      return (atLeast ?? moreThan ?? -1) >= 0
    }
    case 'constant':
    case 'parameter': {
      const value = asking.valueOf(node)
      return value !== undefined && value !== null && typeof value !== 'string' && compare(value as Num, 0) >= 0
    }
    case 'count':
    case 'tally':
      return true
    case 'arithmetic':
      return node.how !== 'minus' && isNonNegative(node.left, asking) && isNonNegative(node.right, asking)
    case 'extreme':
      return node.of.every((one) => isNonNegative(one, asking))
    case 'round':
    case 'stated':
    case 'provision':
      return isNonNegative(node.of, asking)
    case 'reading':
      return isNonNegative(asking.chosen(node), asking)
    case 'aggregate':
      return isNonNegative(node.list, asking)
    case 'when':
    case 'table':
      return yieldsOf(node).every((one) => isNonNegative(one, asking))
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying>
      return false
  }
}

/** Whether a number that a node comes to may be one that can't be held: a quotient that doesn't end. */
export function canBeUnheld(node: Node, by: Translating): boolean {
  switch (node.op) {
    case 'nothing':
      return false
    case 'stated':
    case 'provision':
      return canBeUnheld(node.of, by)
    case 'reading':
      return canBeUnheld(by.asking.chosen(node), by)
    case 'when':
    case 'table':
      return yieldsOf(node).some((one) => canBeUnheld(one, by))
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying>
      return by.term(node).over !== undefined
  }
}
