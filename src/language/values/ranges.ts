import type { UnitName } from './units'

/** What a figure may sensibly be, in its own unit, both ends included. */
export interface Range {
  readonly atLeast: number
  readonly atMost: number
  /** Counted in whole numbers. */
  readonly whole?: true
}

/* The most that a figure of a unit sensibly comes to; of counted things a thousand million. */
const MOST: Partial<Record<UnitName, number>> = {
  元: 1e11,
  万元: 1e7,
  亿元: 1e5,
  '元/月': 1e5,
  '元/平方米': 1e4,
  '元/车': 1e6,
  '万元/车': 100,
  '万元/辆': 100,
  '%': 100,
  '‰/天': 10,
  '万分之/天': 100,
  基点: 1000,
  比例: 1,
  倍: 100,
  公里: 1e6,
  万公里: 100,
  米: 1e5,
  平方米: 1e8,
  年: 100,
  个月: 600,
  月: 12,
  季度: 40,
  周: 53,
  天: 3660,
  日: 3660,
  工作日: 3660,
  小时: 8760,
  分钟: 10_080,
  岁: 150,
  星: 5,
}
const MOST_THINGS = 1e9

/** What can be had in parts: money, rates, lengths, hours. */
const IN_PARTS: readonly UnitName[] = [
  ...(['元', '万元', '亿元', '元/月', '元/平方米', '元/车', '万元/车', '万元/辆'] as const),
  ...(['%', '‰/天', '万分之/天', '基点', '比例', '倍', '公里', '万公里', '米', '平方米', '小时'] as const),
]

/** The range of a unit. */
export function rangeOfUnit(unit: UnitName): Range {
  return { atLeast: 0, atMost: MOST[unit] ?? MOST_THINGS, ...(!IN_PARTS.includes(unit) && { whole: true }) }
}
