import type { Comparison, Node } from '../expression/nodes'
import { SECONDS_IN_DAY } from '../values/dates'
import type { AmountTerm } from './amounts'
import { edgesOf, isOfSum } from './bounds'
import { compared, SIGNS } from './compared'
import type { Sql } from './dialect'
import { choose, FALSE, orSql, TRUE } from './logic'
import type { Translating } from './translating'

const isTime = (node: Node): boolean =>
  (node.op === 'part' && node.what === 'time') || ((node.op === 'stated' || node.op === 'provision') && isTime(node.of))

const secondsOf = (time: string): number => {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return hour * 3600 + minute * 60 + second
}

/** A bound of a time of day, in seconds. */
function timeOf(node: Node, by: Translating): Sql {
  const value = by.asking.valueOf(node)
  return typeof value === 'string' ? String(secondsOf(value) % (SECONDS_IN_DAY + 1)) : by.sql(node)
}

/** A comparison that the limits of facts may settle though they aren't known; undefined where they tell nothing more. */
function bounded(left: Node, how: Comparison, right: Node, by: Translating): Sql | undefined {
  const { asking } = by
  if (how === 'isNot' || !(asking.isExact || isOfSum(left, asking) || isOfSum(right, asking))) return undefined
  const [a, b] = [edgesOf(left, by), edgesOf(right, by)]
  if (a === undefined || b === undefined) return undefined
  const isNumber = left.type === 'number'
  const [isLow, isHigh] = [a.low.sql !== a.value.sql, a.high.sql !== a.value.sql]
  const [isLowToo, isHighToo] = [b.low.sql !== b.value.sql, b.high.sql !== b.value.sql]
  if (!isLow && !isHigh && !isLowToo && !isHighToo) return undefined
  const at = (x: AmountTerm, sign: Comparison, y: AmountTerm) => compared(x, sign, y, isNumber, by)
  if (how === 'is') {
    const apart = orSql([
      ...(isLow || isHighToo ? [at(a.low, 'moreThan', b.high)] : []),
      ...(isHigh || isLowToo ? [at(a.high, 'lessThan', b.low)] : []),
    ])
    return choose([[apart, FALSE]], at(a.value, 'is', b.value))
  }
  const isUp = how === 'atLeast' || how === 'moreThan'
  const sure = isUp ? at(a.low, how, b.high) : at(a.high, how, b.low)
  const [no, out]: readonly [Comparison, readonly [AmountTerm, AmountTerm]] = {
    atLeast: ['lessThan', [a.high, b.low]] as const,
    moreThan: ['atMost', [a.high, b.low]] as const,
    atMost: ['moreThan', [a.low, b.high]] as const,
    lessThan: ['atLeast', [a.low, b.high]] as const,
  }[how]
  return choose([
    [sure, TRUE],
    [at(out[0], no, out[1]), FALSE],
  ])
}

/** Whether two nodes compare as they have to; of nothing it doesn't hold. */
export function comparing(left: Node, how: Comparison, right: Node, by: Translating): Sql {
  const plain = () => compared(by.term(left), how, by.term(right), left.type === 'number', by)
  const holds = isTime(left)
    ? `(${by.sql(left)} ${SIGNS[how]} ${timeOf(right, by)})`
    : (bounded(left, how, right, by) ?? plain())
  return by.held([left, right], holds)
}
