import { describe, expect, it } from 'vitest'
import { rangeOfUnit } from '../../../src/language/values/ranges'
import { type UnitName, units } from '../../../src/language/values/units'

describe('the range of a unit', () => {
  it.each<[UnitName, number, boolean]>([
    ['%', 100, false],
    ['比例', 1, false],
    ['‰/天', 10, false],
    ['基点', 1000, false],
    ['万元/车', 100, false],
    ['天', 3660, true],
    ['工作日', 3660, true],
    ['月', 12, true],
    ['人', 1e9, true],
    ['台', 1e9, true],
    ['小时', 8760, false],
    ['公里', 1e6, false],
  ])('%s', (unit, atMost, whole) => {
    expect(rangeOfUnit(unit)).toEqual({ atLeast: 0, atMost, ...(whole && { whole: true }) })
  })
  it('of a rate is at most the whole, but for basis points and multiples', () => {
    const above = (Object.keys(units) as UnitName[]).filter((unit) => {
      const { dimension, factor } = units[unit]
      return dimension === 'rate' && rangeOfUnit(unit).atMost * Number(factor) > 1
    })
    expect(above).toEqual(['倍'])
  })
  it('ends for every unit', () => {
    for (const unit of Object.keys(units) as UnitName[]) expect(rangeOfUnit(unit).atMost).toBeGreaterThan(0)
  })
})
