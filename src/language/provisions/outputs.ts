import type { Choice } from '../choices'
import type { Condition } from '../conditions'
import type { Day, Moment, Month } from '../days'
import { type Decimal, exact, type Num, sealed, whole } from '../decimal'
import type { Expression, Need, NeedsOf, ValueOf } from '../expression'
import type { Value } from '../nodes'
import type { Quantity } from '../quantities'
import type { UnitName } from '../units'
import type { Words } from '../words'

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
  readonly of: Expression<unknown, N>
  /** Only in the types: what the result is given as. */
  readonly gives?: V
}

/* @__NO_SIDE_EFFECTS__ */
const make =
  <T extends OutputType>(type: T) =>
  (label: Words, of: Expression, unit?: UnitName) =>
    Object.freeze({ type, label, of, ...(unit && { unit }) })

type Amount = <N extends Need, X extends null = never>(
  label: Words,
  of: Quantity<N, X>,
  unit?: UnitName,
) => Output<Decimal | X, N>
type Count = <N extends Need, X extends null = never>(
  label: Words,
  of: Quantity<N, X>,
  unit?: UnitName,
) => Output<number | X, N>
type Same<E extends Expression> = <A extends E>(label: Words, of: A) => Output<ValueOf<A>, NeedsOf<A>>

/** Outputs by what they are given as: amounts as exact Decimals, counts and months as whole numbers, days as ISO text. */
export const output = {
  /** In yuan. */
  money: make('money') as Amount,
  /** A plain fraction: 0.0002 is 0.2‰. */
  rate: make('rate') as Amount,
  number: make('number') as Amount,
  count: make('count') as Count,
  months: make('months') as Count,
  date: make('date') as Same<Day<Need, null>>,
  month: make('month') as Same<Month<Need, null>>,
  dateTime: make('date-time') as Same<Moment<Need, null>>,
  text: make('text') as Same<Choice>,
  condition: make('condition') as Same<Condition>,
}

const AMOUNTS: readonly OutputType[] = ['money', 'rate', 'number']

/** A value as a result gives it. */
export function given({ type }: Pick<Output, 'type'>, value: Value): unknown {
  if (value === null || !AMOUNTS.includes(type))
    return typeof value === 'object' && value !== null ? whole(value as Num) : value
  return sealed(typeof value === 'number' ? exact(value) : (value as Decimal))
}
