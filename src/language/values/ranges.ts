import { exact, type Num } from './decimal'
import { type UnitName, units } from './units'

/** What a figure may sensibly be, in its own unit, both ends included. */
export interface Range {
  readonly atLeast: number
  readonly atMost: number
  /** The least that it may be above zero: less is a share in the wrong unit, a fraction for per cent. */
  readonly aboveZero?: number
  /** Counted in whole numbers. */
  readonly whole?: true
}

/** The range of a unit; there are parts of money, of a rate, of what is measured and of so many 万. */
export function rangeOfUnit(unit: UnitName): Range {
  const { dimension, most, base, isMeasured } = units[unit]
  const isWhole = dimension === 'count' && base === undefined && !isMeasured
  return { atLeast: 0, atMost: most, ...(isWhole && { whole: true }) }
}

/** A figure may become so many times what it is before it is taken for one in the wrong unit, yuan for 万元. */
const MOST_TIMES = 1000
/** A fraction for what is stated in per cent, per mille, per ten thousand or basis points is of at most so many times as much. */
const TIMES_AS_FRACTION = 5

/** The range of a figure of which an amount is stated, without those that only a slip of the unit makes of it. */
export function rangeAround(stated: string | Num, unit: UnitName): Range {
  const { atMost, ...rest } = rangeOfUnit(unit)
  const { dimension, base, factor } = units[unit]
  const amount = exact(stated)
  const most = base && !amount.isZero() ? Math.min(atMost, amount.abs().times(MOST_TIMES).toNumber()) : atMost
  const isShare = dimension === 'rate' && exact(factor).lt(1) && amount.gt(0)
  const aboveZero = isShare && amount.times(factor).times(TIMES_AS_FRACTION).toNumber()
  return { ...rest, atMost: most, ...(aboveZero && { aboveZero }) }
}
