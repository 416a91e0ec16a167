import type { Expression, Need, NeedsOf, ValueOf } from '../expression/expression'
import type { Value } from '../expression/nodes'
import { type Decimal, exact, type Num, sealed, whole } from '../values/decimal'
import type { UnitName } from '../values/units'
import type { Words } from '../values/words'
import type { Choice } from '../write/choices'
import type { Day, Moment, Month } from '../write/days'
import type { Quantity } from '../write/quantities'

/** What an output is given as. */
export type OutputType =
  | 'money'
  | 'rate'
  | 'number'
  | 'count'
  | 'months'
  | 'date'
  | 'month'
  | 'date-time'
  | 'text'
  | 'condition'

/** A named result of a calculator. */
export interface Output<V = unknown, N extends Need = Need> {
  readonly type: OutputType
  readonly label: Words
  readonly unit?: UnitName
  /** What each of its texts is called. */
  readonly names?: Readonly<Record<string, Words>>
  readonly of: Expression<unknown, N>
  /** Only in the types: what the result is given as. */
  readonly gives?: V
}

/* @__NO_SIDE_EFFECTS__ */
const make = <F>(type: OutputType): F =>
  ((label: Words, of: Expression, unit?: UnitName) => Object.freeze({ type, label, of, ...(unit && { unit }) })) as F

type Amount = <N extends Need, X extends null = never>(
  label: Words,
  of: Quantity<N, X>,
  unit?: UnitName,
) => Output<Decimal | X, N> & { readonly of: Quantity<N, X> }
type Count = <N extends Need, X extends null = never>(
  label: Words,
  of: Quantity<N, X>,
  unit?: UnitName,
) => Output<number | X, N> & { readonly of: Quantity<N, X> }
type Same<E extends Expression> = <A extends E>(
  label: Words,
  of: A,
) => Output<ValueOf<A>, NeedsOf<A>> & { readonly of: A }

type Texts = <A extends Choice<string, Need, null>>(
  label: Words,
  of: A,
  names?: Readonly<Record<Exclude<ValueOf<A>, null>, Words>>,
) => Output<ValueOf<A>, NeedsOf<A>> & { readonly of: A }

/* @__NO_SIDE_EFFECTS__ */
const text = ((label: Words, of: Expression, names?: Readonly<Record<string, Words>>) =>
  Object.freeze({ type: 'text', label, of, ...(names && { names }) })) as Texts

/** Outputs by what they are given as: amounts as exact Decimals, counts and months as whole numbers, days as ISO text. */
export const output = {
  /** In yuan. */
  money: make<Amount>('money'),
  /** A plain fraction: 0.0002 is 0.2‰. */
  rate: make<Amount>('rate'),
  number: make<Amount>('number'),
  count: make<Count>('count'),
  months: make<Count>('months'),
  date: make<Same<Day<Need, null>>>('date'),
  month: make<Same<Month<Need, null>>>('month'),
  dateTime: make<Same<Moment<Need, null>>>('date-time'),
  /** With what each text is called. */
  text,
  condition: make<Same<Expression<boolean | null>>>('condition'),
}

const AMOUNTS: readonly OutputType[] = ['money', 'rate', 'number']

/** A value as a result gives it. */
export function given({ type }: Pick<Output, 'type'>, value: Value): unknown {
  if (value === null || !AMOUNTS.includes(type))
    return typeof value === 'object' && value !== null ? whole(value as Num) : value
  return sealed(typeof value === 'number' ? exact(value) : (value as Decimal))
}
