import type { Words } from './words'

/** How a unit of the document counts: money in yuan, rates as plain fractions, counts as whole numbers. */
export type Dimension = 'money' | 'rate' | 'count'

interface Unit {
  readonly dimension: Dimension
  /** One of this unit in the base unit (yuan, 1, piece), as a decimal string. */
  readonly factor: string
  readonly en: string
}

/* @__NO_SIDE_EFFECTS__ */
const unit = (dimension: Dimension, factor: string, en: string): Unit => ({ dimension, factor, en })
/* @__NO_SIDE_EFFECTS__ */
const many = <const B extends string>(dimension: Dimension, factor: string, base: B) => ({
  dimension,
  factor,
  en: '',
  base,
})
/* @__NO_SIDE_EFFECTS__ */
const counted = (en: string): Unit => unit('count', '1', en)

/* Every unit that a figure or a fact may have, as the document writes it. */
const table = {
  元: unit('money', '1', 'yuan'),
  万元: many('money', '10000', '元'),
  亿元: many('money', '100000000', '元'),
  '元/月': unit('money', '1', 'yuan a month'),
  '元/平方米': unit('money', '1', 'yuan/m²'),
  '元/车': unit('money', '1', 'yuan a vehicle'),
  '万元/车': many('money', '10000', '元/车'),
  '万元/辆': many('money', '10000', '元/车'),
  '%': unit('rate', '0.01', '%'),
  '‰/天': unit('rate', '0.001', '‰ a day'),
  '万分之/天': unit('rate', '0.0001', 'per 10,000 a day'),
  基点: unit('rate', '0.0001', 'basis points'),
  比例: unit('rate', '1', ''),
  万公里: many('count', '10000', '公里'),
  公里: counted('km'),
  米: counted('m'),
  平方米: counted('m²'),
  人: counted('people'),
  名: counted('people'),
  人次: counted('attendances'),
  家: counted(''),
  个: counted(''),
  条: counted(''),
  项: counted('items'),
  类: counted('kinds'),
  种: counted('kinds'),
  级: counted('grades'),
  次: counted('times'),
  场: counted('events'),
  场次: counted('sessions'),
  倍: unit('rate', '1', 'times'),
  张: counted(''),
  件: counted(''),
  支: counted('teams'),
  批: counted('batches'),
  份: counted('documents'),
  年: counted('years'),
  个月: counted('months'),
  月: counted('month'),
  季度: counted('quarters'),
  周: counted('weeks'),
  天: counted('days'),
  日: counted('days'),
  工作日: counted('working days'),
  小时: counted('hours'),
  分钟: counted('minutes'),
  岁: counted('years of age'),
  点: counted('points'),
  步: counted('steps'),
  方: counted('parties'),
  座: counted(''),
  台: counted(''),
  色: counted('colours'),
  行: counted('rows'),
  省: counted('provinces'),
  星: counted('stars'),
  学时: counted('class hours'),
  展位: counted('booths'),
  条件: counted('conditions'),
} as const satisfies Record<string, Unit>

export type UnitName = keyof typeof table

/** By name; one that counts in 万 or 亿 says of which unit it is so many: its base, which is one of these too. */
export const units: Readonly<Record<UnitName, Unit & { readonly base?: UnitName }>> = table

/** A plain fraction has no unit of its own; it is told as so many per cent. */
const SHARE: Words = Object.freeze({ zh: '', en: '' })
export const isShare = (unit: Words): boolean => unit === SHARE

/** A unit in words, for a label: `天` / `days`. */
export function unitWords(name: UnitName): Words {
  return name === '比例' ? SHARE : Object.freeze({ zh: name, en: units[name].en })
}
