import { type Expression, node, type UnderFigure } from '../expression/expression'
import { type Approximation, type FigureAlone, inBaseUnit, type Parameter } from '../expression/parameters'
import { compare, exact } from '../values/decimal'
import { frozen } from '../values/frozen'
import { readNumber } from '../values/given-number'
import { type Range, rangeAround } from '../values/ranges'
import { type UnitName, units } from '../values/units'
import { type Place, sourceAt, type Words } from '../values/words'
import { Day, Month } from './days'
import { Quantity } from './quantities'
import { about } from './subject'
import { ordersOf, type Sum, sealedNum, wholesByPart } from './sums'

/** What is said of a figure besides: its label, 余, 近 or 约 where the document prints that, and a range of its own. */
export interface Labelled extends Words {
  readonly approx?: Approximation
  readonly atLeast?: number
  /** A number, or the name of another figure that it is never above, or later than: a reform that has them cross is refused. */
  readonly atMost?: number | string
}

/** The ledger keys of a figure, of which an id takes the first; without any it takes the name of the property. */
type Keys<Key extends string> = readonly [] | readonly [Key, ...string[]]

/** A number of the document, as the document prints it. */
export interface Figure<Key extends string = string> {
  readonly type: 'figure'
  readonly stated: number | string
  readonly unit: UnitName
  readonly label?: Labelled
  readonly place: Place
  readonly keys: Keys<Key>
}

/** A day or month of the document. */
export interface DayFigure<T extends 'date' | 'month' = 'date' | 'month', Key extends string = string> {
  readonly type: T
  readonly stated: string
  readonly label?: Labelled
  readonly place: Place
  readonly keys: Keys<Key>
}

/** A list, an office, an address, a document: what the document names. */
export interface Named<I extends readonly object[] = readonly object[]> {
  readonly type: 'named'
  readonly items: I
  readonly place: Place
  readonly keys: readonly string[]
}

/* In each maker a label may come first (`{ zh, en, approx: 'over' }`), then the ledger keys that state the figure; without any, the
   key is the property's own name. */

type More = readonly [Labelled, ...string[]] | readonly string[]
/** The key among these that an id takes. */
type KeyIn<M extends More> = M extends readonly [infer First, ...infer Rest]
  ? First extends string
    ? First
    : Rest extends readonly [infer Second extends string, ...string[]]
      ? Second
      : never
  : M extends readonly []
    ? never
    : string

/* @__NO_SIDE_EFFECTS__ */
function besides<Key extends string>(more: More): { readonly keys: Keys<Key>; readonly label?: Labelled } {
  const [first, ...rest] = more
  return typeof first === 'object'
    ? { label: first, keys: rest as unknown as Keys<Key> }
    : { keys: more as unknown as Keys<Key> }
}

/**
 * A number of the document.
 * @param stated as the document prints it, in `unit`; a fraction as text (`'0.8'`)
 * @param unit as the document writes it
 * @param place where it stands
 * @param more its label, with `approx` where the document says over, nearly or about; then ledger keys
 */
/* @__NO_SIDE_EFFECTS__ */
export const figure = <const M extends More>(
  stated: number | string,
  unit: UnitName,
  place: Place,
  ...more: M
): Figure<KeyIn<M>> => ({
  type: 'figure',
  stated,
  unit,
  place,
  ...besides(more),
})

/** A day of the document, as ISO text. */
/* @__NO_SIDE_EFFECTS__ */
export const dayFigure = <const M extends More>(
  stated: string,
  place: Place,
  ...more: M
): DayFigure<'date', KeyIn<M>> => ({
  type: 'date',
  stated,
  place,
  ...besides(more),
})

/** A month of the document, as ISO text. */
/* @__NO_SIDE_EFFECTS__ */
export const monthFigure = <const M extends More>(
  stated: string,
  place: Place,
  ...more: M
): DayFigure<'month', KeyIn<M>> => ({
  type: 'month',
  stated,
  place,
  ...besides(more),
})

/** What the document names, each with its label: banks, districts, conditions. */
/* @__NO_SIDE_EFFECTS__ */
export const named = <const I extends readonly (object & { readonly label: Words })[]>(
  items: I,
  place: Place,
  ...keys: string[]
): Named<I> => ({ type: 'named', items, place, keys })

type Stated = Figure | DayFigure | Named

type Spoken<F, Id extends string> = F extends Figure
  ? Quantity<UnderFigure<Id>>
  : F extends DayFigure<'date'>
    ? Day<UnderFigure<Id>>
    : F extends DayFigure<'month'>
      ? Month<UnderFigure<Id>>
      : F extends Named<infer I>
        ? I
        : never

/** What a measure's figures say of themselves: for the ledger check and for look-ups. */
export interface FigureSet<Id extends string = string> {
  readonly measure: string
  readonly parameters: readonly Parameter<Id>[]
  readonly named: readonly { readonly keys: readonly string[]; readonly items: readonly object[] }[]
}

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** A name as part of an id: `subsidyCap2` as `subsidy-cap-2`. */
type Kebab<T extends string, Out extends string = '', AfterDigit = false> = string extends T
  ? string
  : T extends `${infer C}${infer Rest}`
    ? C extends Digit
      ? Kebab<Rest, AfterDigit extends true ? `${Out}${C}` : `${Out}-${C}`, true>
      : Kebab<Rest, C extends Lowercase<C> ? `${Out}${C}` : `${Out}-${Lowercase<C>}`>
    : Out

type Prefix<M extends number | string> = M extends number ? (`${M}` extends Digit ? `m0${M}` : `m${M}`) : M

/** The id of one of a measure's figures; what is named has none. */
type IdOf<M extends number | string, Name extends string, F> = F extends { readonly type: 'named' }
  ? never
  : F extends { readonly keys: Keys<infer Key> }
    ? `${Prefix<M>}.${[Key] extends [never] ? Kebab<Name> : Key}`
    : never

/** The ids of a measure's figures. */
type IdsOf<M extends number | string, F> = { [K in keyof F & string]: IdOf<M, K, F[K]> }[keyof F & string]

/** A measure's figures: numbers and days as expressions, lists as data. */
export type Figures<F extends Readonly<Record<string, Stated>>, M extends number | string = number | string> = {
  readonly [K in keyof F & string]: Spoken<F[K], IdOf<M, K, F[K]>>
} & { readonly [about]: FigureSet<IdsOf<M, F>> }

/** The ids of the figures that a reform may change, of some sets of figures. */
export type FigureIn<S> = S extends { readonly [about]: FigureSet<infer Id> } ? Id : never

const kebab = (name: string): string => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)

/** The range of a figure: its unit's around what is stated, as far below zero where it is printed below, and what it says itself. */
function rangeOf({ stated, unit, label }: Figure): Range {
  const { atMost, aboveZero, ...rest } = rangeAround(stated, unit)
  const most = typeof label?.atMost === 'number' ? label.atMost : atMost
  const least = label?.atLeast ?? (compare(exact(stated), 0) < 0 ? -most : rest.atLeast)
  return { ...rest, atLeast: least, atMost: most, ...(aboveZero && label?.atLeast === undefined && { aboveZero }) }
}

function parameterOf(id: string, one: Figure | DayFigure, keys: readonly string[], measure: string): FigureAlone {
  const { zh, en, approx } = one.label ?? {}
  const base = {
    id,
    stated: one.stated,
    keys,
    source: sourceAt(measure, one.place),
    ...(zh !== undefined && en !== undefined && { label: { zh, en } }),
    ...(approx && { approx }),
  }
  if (one.type !== 'figure') return { ...base, value: one.stated }
  if (!Object.hasOwn(units, one.unit)) throw new TypeError(`${id}: there is no unit ${one.unit}（没有这个单位）`)
  if (readNumber(one.stated) === undefined) throw new TypeError(`${id}: ${String(one.stated)} is no number（不是数）`)
  return { ...base, unit: one.unit, range: rangeOf(one), value: sealedNum(inBaseUnit(one.stated, one.unit)) }
}

const kinds = { figure: Quantity, date: Day, month: Month }
const types = { figure: 'number', date: 'date', month: 'month' } as const

/**
 * The figures of a measure, each stated once, in the document's unit.
 * @param measure its number (3 for `m03`), or what its provisions' ids begin with (`yc01`)
 * @param stated the figures by name; an id is the measure's and the first ledger key: `m03.free-amount`
 * @param sums which of them come to others: `{ parts: ['countyShare', 'cityShare'], make: 100 }`
 */
/* @__NO_SIDE_EFFECTS__ */
export function figures<const F extends Readonly<Record<string, Stated>>, const M extends number | string>(
  measure: M,
  stated: F,
  ...sums: readonly Sum<keyof F & string>[]
): Figures<F, M> {
  const prefix: string = typeof measure === 'number' ? `m${String(measure).padStart(2, '0')}` : measure
  const id = prefix.toUpperCase()
  const drafts = new Map<string, FigureAlone>()
  const bounded: (readonly [string, string])[] = []
  const lists: { keys: readonly string[]; items: readonly object[] }[] = []
  const set: Record<string | symbol, Expression | readonly object[] | FigureSet> = {}
  for (const [name, one] of Object.entries(stated)) {
    const keys = (one.keys.length > 0 ? one.keys : [kebab(name)]).map((key) => `${prefix}.${key}`)
    if (one.type === 'named') {
      set[name] = frozen(one.items)
      lists.push({ keys, items: one.items })
      continue
    }
    drafts.set(name, parameterOf(keys[0] as string, one, keys, id))
    if (typeof one.label?.atMost === 'string') bounded.push([name, one.label.atMost])
  }
  const wholes = wholesByPart(sums, drafts)
  const orders = ordersOf(bounded, drafts)
  const parameters = [...drafts].map(([name, draft]) => {
    const partOf = wholes.get(name)
    const own = orders.filter(({ low, high }) => low === draft || high === draft)
    const parameter: Parameter = frozen({ ...draft, ...(partOf && { partOf }), ...(own.length > 0 && { orders: own }) })
    const { type } = stated[name] as Figure | DayFigure
    set[name] = new kinds[type](node('parameter', types[type], { parameter }))
    return parameter
  })
  set[about] = frozen({ measure: id, parameters, named: lists })
  return Object.freeze(set) as unknown as Figures<F, M>
}
