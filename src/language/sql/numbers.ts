import type { NodeOf, Reckoning } from '../expression/nodes'
import { exact, type Num } from '../values/decimal'
import { type AmountTerm, ONE, stated } from './amounts'
import { compared } from './compared'
import type { Dialect, Sql } from './dialect'
import { choose, isKnown } from './logic'
import { isNonNegative } from './traits'
import { type Makers, type Translating, widest } from './translating'

export const numberTerms: Makers<Reckoning> = {
  arithmetic: (node, by) => reckonedInSql(node, by.term(node.left), by.term(node.right), by),
  extreme: ({ how, of }, by) => {
    const terms = of.map((one) => by.term(one))
    const isLess = how === 'min' ? 'lessThan' : 'moreThan'
    return terms.reduce((best, one) => {
      if (best.over === undefined && one.over === undefined) {
        const wide = widest([best, one])
        const { amounts } = by.asking
        const [a, b] = [best, one].map((each) => by.dialect.cast(each.sql, amounts.type(wide))) as [Sql, Sql]
        return {
          ...wide,
          sql: choose([
            [compared(one, isLess, best, true, by), b],
            [isKnown(compared(one, isLess, best, true, by)), a],
          ]),
        }
      }
      const isBetter = compared(one, isLess, best, true, by)
      const pick = (x: AmountTerm | undefined, y: AmountTerm | undefined) =>
        choose([
          [isBetter, x?.sql ?? '1'],
          [isKnown(isBetter), y?.sql ?? '1'],
        ])
      return {
        ...widest([best, one]),
        sql: pick(one, best),
        over: { ...widest([best.over ?? ONE, one.over ?? ONE]), sql: pick(one.over, best.over) },
      }
    })
  },
  round: ({ how, of, places }, by) => by.asking.amounts.rounded(by.term(of), how, places),
}

/** An operation on values in the place of its parts'. */
export function reckonedInSql(
  { how, right }: NodeOf<'arithmetic'>,
  a: AmountTerm,
  b: AmountTerm,
  by: Translating,
): AmountTerm {
  const { amounts } = by.asking
  if (how === 'plus' || how === 'minus') return amounts.add(a, how === 'plus' ? '+' : '-', b)
  if (how === 'times') return amounts.times(a, b)
  const value = by.asking.isStated(right) ? by.asking.valueOf(right) : undefined
  const isNumber = typeof value === 'number' || (typeof value === 'object' && value !== null)
  const reciprocal = isNumber && !exact(value as Num).isZero() ? terminating(value as Num, by.dialect) : undefined
  if (reciprocal) return amounts.times(a, reciprocal)
  return amounts.over(a, { ...b, sql: `NULLIF(${b.sql}, 0)` }, isNonNegative(right, by.asking))
}

/** One over a number, where that ends soon. */
function terminating(value: Num, dialect: Dialect): AmountTerm | undefined {
  const one = exact(1).div(exact(value))
  return one.precision() <= 6 && one.times(exact(value)).equals(1) ? stated(one, dialect) : undefined
}
