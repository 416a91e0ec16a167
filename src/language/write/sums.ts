import { inBaseUnit, type Parameter, type Whole } from '../expression/parameters'
import { exact, type Num, sealed } from '../values/decimal'
import { frozen } from '../values/frozen'
import type { UnitName } from '../values/units'

/** A parameter before it is known which others it makes one whole with. */
export type Draft = Omit<Parameter, 'partOf'>

/** An exact number that nobody can change. */
export const sealedNum = (value: Num): Num => (typeof value === 'number' ? value : sealed(exact(value)))

/** Figures that come to another, or to a fixed number in their own unit. */
export interface Sum<K extends string = string> {
  readonly parts: readonly K[]
  readonly make: K | number
}

/** The whole that each figure belongs to, by name. */
export function wholesOf(sums: readonly Sum[], drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, Whole> {
  const term = (name: string) => {
    const { id, value } = drafts.get(name) as Draft
    return { id, value: value as Num }
  }
  const pairs = sums.flatMap(({ parts, make }) => {
    const unit = drafts.get(parts[0] as string)?.unit as UnitName
    const sum = typeof make === 'string' ? term(make) : { value: sealedNum(inBaseUnit(make, unit)) }
    const whole: Whole = frozen({ parts: parts.map(term), sum })
    return [...parts, ...(typeof make === 'string' ? [make] : [])].map((name) => [name, whole] as const)
  })
  return new Map(pairs)
}
