import { describe, expect, it } from 'vitest'
import { type Range, rangeAround, rangeOfUnit } from '../../../src/language/values/ranges'
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

describe('the range around what is stated', () => {
  it.each<[string | number, UnitName, Range]>([
    [10, '万元', { atLeast: 0, atMost: 10_000 }],
    ['0.8', '万元/车', { atLeast: 0, atMost: 100 }],
    ['-3', '万元', { atLeast: 0, atMost: 3000 }],
    [50_000, '万元', { atLeast: 0, atMost: 1e7 }],
    [0, '万元', { atLeast: 0, atMost: 1e7 }],
    [3, '亿元', { atLeast: 0, atMost: 3000 }],
    [400, '元', { atLeast: 0, atMost: 1e11 }],
    ['80', '%', { atLeast: 0, atMost: 100, aboveZero: 4 }],
    ['0.5', '‰/天', { atLeast: 0, atMost: 10, aboveZero: 0.0025 }],
    [100, '基点', { atLeast: 0, atMost: 1000, aboveZero: 0.05 }],
    [0, '%', { atLeast: 0, atMost: 100 }],
    ['-3', '%', { atLeast: 0, atMost: 100 }],
    ['0.5', '比例', { atLeast: 0, atMost: 1 }],
    ['1.3', '倍', { atLeast: 0, atMost: 100 }],
    [3, '天', { atLeast: 0, atMost: 3660, whole: true }],
  ])('%s %s', (stated, unit, range) => {
    expect(rangeAround(stated, unit)).toEqual(range)
  })
})
