import { type UnitName, units } from './units'

/** What a figure may sensibly be, in its own unit, both ends included. */
export interface Range {
  readonly atLeast: number
  readonly atMost: number
  /** Counted in whole numbers. */
  readonly whole?: true
}

/** The range of a unit; there are parts of money, of a rate, of what is measured and of so many 万. */
export function rangeOfUnit(unit: UnitName): Range {
  const { dimension, most, base, isMeasured } = units[unit]
  const isWhole = dimension === 'count' && base === undefined && !isMeasured
  return { atLeast: 0, atMost: most, ...(isWhole && { whole: true }) }
}
