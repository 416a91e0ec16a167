import type { Comparison } from '../expression/nodes'
import type { AmountTerm } from './amounts'
import type { Sql } from './dialect'
import type { Translating } from './translating'

export const SIGNS: Record<Comparison, Sql> = {
  atLeast: '>=',
  moreThan: '>',
  atMost: '<=',
  lessThan: '<',
  is: '=',
  isNot: '<>',
}

/** A comparison of amounts, or of other values. */
export function compared(a: AmountTerm, how: Comparison, b: AmountTerm, areNumbers: boolean, by: Translating): Sql {
  const [left, right] = areNumbers ? by.asking.amounts.pair(a, b) : [a.sql, b.sql]
  return `(${left} ${SIGNS[how]} ${right})`
}
