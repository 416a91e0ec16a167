import { Choice } from './choices'
import { Condition } from './conditions'
import { Day, Moment, Month } from './days'
import { Expression, type Need, type NeedsOf, node, type ValueOf } from './expression'
import type { Node, ValueType } from './nodes'
import { Quantity } from './quantities'
import type { Place, Words } from './words'

/** No result: the text promises nothing here, and the reason says so. */
export class Nothing extends Expression<null, never> {
  declare readonly unit: 'nothing'
}

/* @__NO_SIDE_EFFECTS__ */
export function nothing(reason: Words): Nothing {
  return new Nothing(node('nothing', 'text', { reason }))
}

type Real<E> = Exclude<E, Nothing>
type Null<E> = Extract<ValueOf<E>, null>

/** What a choice between expressions is: of the kind that they share, needing what they and the conditions need. */
export type Joined<E extends Expression, N extends Need> = [Real<E>] extends [Quantity<Need, null>]
  ? Quantity<N | NeedsOf<E>, Null<E>>
  : [Real<E>] extends [Day<Need, null>]
    ? Day<N | NeedsOf<E>, Null<E>>
    : [Real<E>] extends [Month<Need, null>]
      ? Month<N | NeedsOf<E>, Null<E>>
      : [Real<E>] extends [Moment<Need, null>]
        ? Moment<N | NeedsOf<E>, Null<E>>
        : [Real<E>] extends [Choice]
          ? Choice<ValueOf<Real<E>>, N | NeedsOf<E>>
          : [Real<E>] extends [Condition]
            ? Condition<N | NeedsOf<E>>
            : Expression<ValueOf<E>, N | NeedsOf<E>>

const kinds: Partial<Record<ValueType, new (node: Node) => Expression>> = {
  boolean: Condition,
  number: Quantity,
  date: Day,
  month: Month,
  'date-time': Moment,
}

const typeOf = (nodes: readonly Node[]): ValueType => nodes.find((one) => one.op !== 'nothing')?.type ?? 'text'

const express = <E extends Expression, N extends Need>(made: Node): Joined<E, N> =>
  new (kinds[made.type] ?? Choice)(made) as unknown as Joined<E, N>

class When<E extends Expression, N extends Need> {
  readonly #cases: readonly { readonly if: Node; readonly yields: Node }[]
  constructor(cases: readonly { readonly if: Node; readonly yields: Node }[]) {
    this.#cases = cases
  }
  when<C extends Condition, T extends Expression>(condition: C, then: T): When<E | T, N | NeedsOf<C>> {
    return new When([...this.#cases, { if: condition.node, yields: then.node }])
  }
  otherwise<T extends Expression>(value: T): Joined<E | T, N> {
    const cases = this.#cases.map((one) => Object.freeze(one))
    const type = typeOf([...cases.map((one) => one.yields), value.node])
    return express(node('when', type, { cases, otherwise: value.node }))
  }
}

/** The first case whose condition holds; ends in `.otherwise(…)`. */
/* @__NO_SIDE_EFFECTS__ */
export function when<C extends Condition, T extends Expression>(condition: C, then: T): When<T, NeedsOf<C>> {
  return new When([{ if: condition.node, yields: then.node }])
}

/** A row of a decision table: its conditions, then its result. */
export type Row = readonly [...Condition[], Expression]
type Last<R extends readonly unknown[]> = R extends readonly [...unknown[], infer L extends Expression] ? L : never

/**
 * A decision table of which exactly one row must hit (DMN's unique hit).
 * That it is total and free of overlap is proved by a test.
 */
/* @__NO_SIDE_EFFECTS__ */
export function table<const R extends readonly Row[]>(...rows: R): Joined<Last<R[number]>, NeedsOf<R[number][number]>> {
  const nodes = rows.map((row) => {
    const cells = row.map((cell) => cell.node)
    return Object.freeze({ if: Object.freeze(cells.slice(0, -1)), yields: cells.at(-1) as Node })
  })
  return express(node('table', typeOf(nodes.map((row) => row.yields)), { rows: nodes }))
}

/** One of several readings of an open text, by name; the provision says which is the default and why. */
/* @__NO_SIDE_EFFECTS__ */
export function reading<const C extends Readonly<Record<string, Expression>>>(choices: C): Joined<C[keyof C], never> {
  const nodes = Object.fromEntries(Object.entries(choices).map(([name, one]) => [name, one.node]))
  return express(node('reading', typeOf(Object.values(nodes)), { choices: Object.freeze(nodes) }))
}

/** The same expression under a name of its own. */
/* @__NO_SIDE_EFFECTS__ */
export function called<E extends Expression>(label: Words, of: E): E {
  return new (of.constructor as new (node: Node) => E)(node('stated', of.node.type, { of: of.node, label }))
}

/** The same expression, stated at a place of its own in the document. */
/* @__NO_SIDE_EFFECTS__ */
export function at<E extends Expression>(place: Place, of: E): E {
  return new (of.constructor as new (node: Node) => E)(node('stated', of.node.type, { of: of.node, place }))
}
