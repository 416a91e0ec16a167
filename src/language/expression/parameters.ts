import { exact, type Num, whole } from '../values/decimal'
import type { Range } from '../values/ranges'
import { type UnitName, units } from '../values/units'
import type { Source, Words } from '../values/words'

/** How exactly the document states a figure: over (余, 多), nearly (近) or about (约) so many. */
export type Approximation = 'over' | 'nearly' | 'about'

/** A figure in a sum: a parameter of some value in the base unit, or without an id a fixed number. */
export interface Term {
  readonly id?: string
  readonly value: Num
}

/** Figures that together come to another, or to a fixed number: shares of one fee, years of one allowance. */
export interface Whole {
  readonly parts: readonly Term[]
  readonly sum: Term
}

/** A figure of the document: an amount in the document's unit, or a day or month. */
export interface Parameter<Id extends string = string> {
  /** `m03.free-amount` */
  readonly id: Id
  /** As the document prints it, in `unit`; a day or month as ISO text. */
  readonly stated: string | number
  readonly unit?: UnitName
  /** What it is a figure of. */
  readonly label?: Words
  /** Left out where the document states it exactly. */
  readonly approx?: Approximation | undefined
  /** In the base unit: yuan, a plain fraction, a count; a day or month as it is. */
  readonly value: Num | string
  /** What a reform may make of it, in `unit`; a day or month has none. */
  readonly range?: Range
  /** The figures that it makes one whole with. */
  readonly partOf?: Whole
  /** The figures that it can’t cross, and on which side of it each is. */
  readonly orders?: readonly Order[]
  /** The places of the ledger that state this figure; more than one where the document repeats it. */
  readonly keys: readonly string[]
  readonly source: Source
}

/** A figure without what it says of others. */
export type FigureAlone = Omit<Parameter, 'partOf' | 'orders'>

/** Two figures of which the first is never more, or later, than the second: a first day and a last one, a least and a most. */
export interface Order {
  readonly low: FigureAlone
  readonly high: FigureAlone
}

/** A changed figure in the parameter's own unit; several, each from its day on, where it changes over time. */
export type Change = string | number | readonly { readonly from: string; readonly value: string | number }[]

/** A changed figure, ready for use: its values in time order, the first with no day of its own where it holds from the start. */
export type ChangedFigure = readonly { readonly from?: string; readonly value: Num | string }[]

/** Changed figures, by parameter id. */
export type Changes = Readonly<Record<string, Change>>

declare const none: unique symbol

/** Changed figures, where it is known which figures there are; where there are none, a name is one too many. */
export type ChangesOf<Ids extends string> = { readonly [Id in Ids | typeof none]?: Change }

/** An amount in a unit, in the base unit. */
/* @__NO_SIDE_EFFECTS__ */
export function inBaseUnit(stated: string | number, unit: UnitName): Num {
  return whole(exact(stated).times(units[unit].factor))
}
