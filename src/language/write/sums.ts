import { type FigureAlone, inBaseUnit, type Order, type Whole } from '../expression/parameters'
import { exact, type Num, sealed } from '../values/decimal'
import { frozen } from '../values/frozen'
import type { UnitName } from '../values/units'

/** An exact number that nobody can change. */
export const sealedNum = (value: Num): Num => (typeof value === 'number' ? value : sealed(exact(value)))

/** Figures that come to another, or to a fixed number in their own unit. */
export interface Sum<K extends string = string> {
  readonly parts: readonly [K, ...K[]]
  readonly make: K | number
}

/**
 * The pairs of figures that can't cross.
 * @param bounded figures by name, each with the name of one that it can't be above
 */
export function ordersOf(
  bounded: readonly (readonly [low: string, high: string])[],
  drafts: ReadonlyMap<string, FigureAlone>,
): readonly Order[] {
  return bounded.map(([low, high]) => {
    const [one, other] = [drafts.get(low), drafts.get(high)]
    if (one && other && typeof one.value === typeof other.value) return frozen({ low: one, high: other })
    throw new TypeError(`${low} is at most ${high}, no figure of its kind`)
  })
}

/** The whole that each figure belongs to, by name. */
export function wholesByPart(
  sums: readonly Sum[],
  drafts: ReadonlyMap<string, FigureAlone>,
): ReadonlyMap<string, Whole> {
  const amount = (name: string): FigureAlone & { readonly unit: UnitName } => {
    const one = drafts.get(name)
    if (one?.unit) return { ...one, unit: one.unit }
    throw new TypeError(`${name}, in a sum, is no figure of an amount`)
  }
  const term = (name: string) => {
    const { id, value } = amount(name)
    return { id, value: value as Num }
  }
  const wholes = new Map<string, Whole>()
  for (const { parts, make } of sums) {
    const sum = typeof make === 'string' ? term(make) : { value: sealedNum(inBaseUnit(make, amount(parts[0]).unit)) }
    const whole: Whole = frozen({ parts: parts.map(term), sum })
    for (const name of typeof make === 'string' ? [...parts, make] : parts) {
      if (wholes.has(name)) throw new TypeError(`${name} stands in sums twice`)
      wholes.set(name, whole)
    }
  }
  return wholes
}
