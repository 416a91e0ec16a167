import { readNumber } from '../values/given-number'
import {
  type Joining,
  type Node,
  type NodeOf,
  type Passing,
  partsOf,
  type Testing,
  type Timing,
  yieldsOf,
} from './nodes'

/** A whole number is a JavaScript number, whichever way it was given. */
const isWholeNumber = (value: unknown): boolean => Number.isInteger(readNumber(value))

/**
 * Whether an amount is whole whatever a record says: so many days, months and years one can count on. What isn't known to be says how
 * it is rounded.
 */
export function isWhole(node: Node | undefined): boolean {
  if (node === undefined) return false
  switch (node.op) {
    case 'fact':
      return node.fact.type === 'integer'
    case 'constant':
      return isWholeNumber(node.value)
    case 'parameter':
      return isWholeNumber(node.parameter.value)
    case 'round':
      return node.places === 0
    case 'arithmetic':
      return node.how !== 'over' && [node.left, node.right].every(isWhole)
    case 'extreme':
      return node.of.every(isWhole)
    case 'when':
    case 'table':
      return yieldsOf(node).every(isWhole)
    case 'stated':
    case 'provision':
    case 'reading':
      node satisfies NodeOf<Passing>
      return partsOf(node).every(isWhole)
    case 'between':
      return node.unit !== 'hours'
    case 'workingDaysBetween':
    case 'part':
    case 'count':
    case 'tally':
    case 'nothing':
      return true
    default:
      node satisfies NodeOf<
        'asOf' | 'aggregate' | 'every' | Joining | Testing | Exclude<Timing, 'between' | 'workingDaysBetween' | 'part'>
      >
      return false
  }
}
