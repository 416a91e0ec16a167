import type { Words } from './words'

/** How a unit of the document counts: money in yuan, rates as plain fractions, counts as whole numbers. */
export type Dimension = 'money' | 'rate' | 'count'

interface Unit {
  readonly dimension: Dimension
  /** One of this unit in the base unit (yuan, 1, piece), as a decimal string. */
  readonly factor: string
  readonly en: string
  /** The most of it that a figure sensibly comes to. */
  readonly most: number
  /** Measured, not counted, so that there can be a part of it. */
  readonly isMeasured?: true
}

/** The most of anything counted of which no less is sensible. */
const MOST_THINGS = 1e9

/* @__NO_SIDE_EFFECTS__ */
const unit = (dimension: Dimension, factor: string, en: string, most: number): Unit => ({
  dimension,
  factor,
  en,
  most,
})
/* @__NO_SIDE_EFFECTS__ */
const many = <const B extends string>(dimension: Dimension, factor: string, base: B, most: number) => ({
  ...unit(dimension, factor, '', most),
  base,
})
/* @__NO_SIDE_EFFECTS__ */
const counted = (en: string, most = MOST_THINGS): Unit => unit('count', '1', en, most)
/* @__NO_SIDE_EFFECTS__ */
const measured = (en: string, most: number): Unit => ({ ...counted(en, most), isMeasured: true })

/* Every unit that a figure or a fact may have, as the document writes it. */
const table = {
  元: unit('money', '1', 'yuan', 1e11),
  万元: many('money', '10000', '元', 1e7),
  亿元: many('money', '100000000', '元', 1e5),
  '元/月': unit('money', '1', 'yuan a month', 1e5),
  '元/平方米': unit('money', '1', 'yuan/m²', 1e4),
  '元/车': unit('money', '1', 'yuan a vehicle', 1e6),
  '万元/车': many('money', '10000', '元/车', 100),
  '万元/辆': many('money', '10000', '元/车', 100),
  '%': unit('rate', '0.01', '%', 100),
  '‰/天': unit('rate', '0.001', '‰ a day', 10),
  '万分之/天': unit('rate', '0.0001', 'per 10,000 a day', 100),
  基点: unit('rate', '0.0001', 'basis points', 1000),
  比例: unit('rate', '1', '', 1),
  万公里: many('count', '10000', '公里', 100),
  公里: measured('km', 1e6),
  米: measured('m', 1e5),
  平方米: measured('m²', 1e8),
  人: counted('people'),
  名: counted('people'),
  人次: counted('person-times'),
  家: counted(''),
  个: counted(''),
  条: counted(''),
  项: counted('items'),
  类: counted('kinds'),
  种: counted('kinds'),
  级: counted('grades'),
  次: counted(''),
  场: counted('events'),
  场次: counted('sessions'),
  倍: unit('rate', '1', 'times', 100),
  张: counted(''),
  件: counted(''),
  支: counted('teams'),
  批: counted('batches'),
  份: counted('documents'),
  年: counted('years', 100),
  个月: counted('months', 600),
  月: counted('month', 12),
  季度: counted('quarters', 40),
  周: counted('weeks', 53),
  天: counted('days', 3660),
  日: counted('days', 3660),
  工作日: counted('working days', 3660),
  小时: measured('hours', 8760),
  分钟: counted('minutes', 10_080),
  岁: counted('years of age', 150),
  点: counted('points'),
  步: counted('steps'),
  方: counted('parties'),
  座: counted(''),
  台: counted(''),
  色: counted('colours'),
  行: counted('rows'),
  省: counted('provinces'),
  星: counted('stars', 5),
  学时: counted('class hours'),
  展位: counted('booths'),
  条件: counted('conditions'),
} as const satisfies Record<string, Unit>

export type UnitName = keyof typeof table

/** By name; one that counts in 万 or 亿 says of which unit it is so many: its base, which is one of these too. */
export const units: Readonly<Record<UnitName, Unit & { readonly base?: UnitName }>> = table

/** The unit that results have of what counts in one: per cent are fractions there. Undefined where they hold another amount than it names. */
export const unitOfResults = (name: UnitName): UnitName | undefined =>
  name === '%' ? '比例' : units[name].factor === '1' ? name : undefined

/** A plain fraction has no unit of its own; it is told as so many per cent. */
const SHARE: Words = Object.freeze({ zh: '', en: '' })
export const isShare = (unit: Words): boolean => unit === SHARE

/** A unit in words, for a label: `天` / `days`. */
export function unitWords(name: UnitName): Words {
  return name === '比例' ? SHARE : Object.freeze({ zh: name, en: units[name].en })
}
