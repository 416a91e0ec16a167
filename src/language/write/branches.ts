import {
  Expression,
  type Need,
  type NeedsOf,
  node,
  type Sometimes,
  type UnderReading,
  type ValueOf,
} from '../expression/expression'
import type { Node, ValueType } from '../expression/nodes'
import type { QuotedIn } from '../expression/quoted'
import type { OpenReading } from '../expression/readings'
import { frozen } from '../values/frozen'
import type { Place, Words } from '../values/words'
import { Choice } from './choices'
import { Condition } from './conditions'
import { Day, Moment, Month } from './days'
import { Quantity } from './quantities'

/** No result: the text promises nothing here, and the reason says so. */
export class Nothing<N extends Need = Need> extends Expression<null, N> {
  declare readonly unit: 'nothing'
}

/* @__NO_SIDE_EFFECTS__ */
export function nothing<const W extends Words>(reason: W): Nothing<QuotedIn<W>> {
  return new Nothing(node('nothing', 'text', { reason }))
}

type Real<E> = Exclude<E, Nothing>
type Null<E> = Extract<ValueOf<E>, null>

/** An expression of the kind that some expressions share. */
type As<E extends Expression, N extends Need> = [Real<E>] extends [Quantity<Need, null>]
  ? Quantity<N, Null<E>>
  : [Real<E>] extends [Day<Need, null>]
    ? Day<N, Null<E>>
    : [Real<E>] extends [Month<Need, null>]
      ? Month<N, Null<E>>
      : [Real<E>] extends [Moment<Need, null>]
        ? Moment<N, Null<E>>
        : [Real<E>] extends [Choice<string, Need, null>]
          ? Choice<Exclude<ValueOf<Real<E>>, null>, N, Null<E>>
          : [E] extends [Condition]
            ? Condition<N>
            : Expression<ValueOf<E>, N>

/** What a choice between expressions is: of the kind that they share, needing what they and the conditions need. */
export type Joined<E extends Expression, N extends Need> = As<E, N | NeedsOf<E>>

const kinds: Partial<Record<ValueType, new (node: Node) => Expression>> = {
  boolean: Condition,
  number: Quantity,
  date: Day,
  month: Month,
  'date-time': Moment,
}

const typeOf = (nodes: readonly Node[]): ValueType => nodes.find((one) => one.op !== 'nothing')?.type ?? 'text'

const express = <E>(made: Node): E => new (kinds[made.type] ?? Choice)(made) as unknown as E

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
export type DecisionRow = readonly [...Condition[], Expression]
type Last<R extends readonly unknown[]> = R extends readonly [...unknown[], infer L extends Expression] ? L : never

/**
 * A decision table of which exactly one row must hit (DMN's unique hit).
 * That it is total and free of overlap is proved by a test.
 */
/* @__NO_SIDE_EFFECTS__ */
export function table<const R extends readonly DecisionRow[]>(
  ...rows: R
): Joined<Last<R[number]>, NeedsOf<R[number][number]>> {
  const nodes = rows.map((row) => {
    const cells = row.map((cell) => cell.node)
    return Object.freeze({ if: Object.freeze(cells.slice(0, -1)), yields: cells.at(-1) as Node })
  })
  return express(node('table', typeOf(nodes.map((row) => row.yields)), { rows: nodes }))
}

type Choices = Readonly<Record<string, Expression>>
/** What the default needs is always needed; what the others need besides, only under them. */
type NeedsByDefault<C extends Choices, D extends keyof C> = NeedsOf<C[D]> | Sometimes<NeedsOf<C[keyof C]>>

function readingNode(choices: Choices, open: OpenReading): Node {
  const nodes = Object.fromEntries(Object.entries(choices).map(([name, one]) => [name, one.node]))
  const type = typeOf(Object.values(nodes))
  return node('reading', type, { byDefault: open.default, choices: Object.freeze(nodes), open })
}

/** What every choice needs is always needed; what only some need, only under them. */
type NeedsInCommon<C extends Choices, N extends Need = NeedsOf<C[keyof C]>> = N extends Need
  ? false extends { [K in keyof C]: N['name'] extends NeedsOf<C[K]>['name'] ? true : false }[keyof C]
    ? Sometimes<N>
    : N
  : never

/** An open text, stated once: what is open, its readings in words, and why the first is taken unless another is named. `Q` is the figures quoted. */
export class Question<O extends Readonly<Record<string, Words>>, D extends keyof O & string, Q extends Need = never> {
  readonly open: OpenReading
  constructor(open: OpenReading) {
    this.open = open
    Object.freeze(this)
  }
  /** An expression for each reading: `gate.read({ 'gate-required': a, 'any-gate': b })`. */
  read<const C extends { readonly [K in keyof O]: Expression }>(
    choices: C,
  ): As<
    C[keyof O],
    UnderReading<keyof O & string> | Q | ([D] extends [never] ? NeedsInCommon<C> : NeedsByDefault<C, D>)
  > {
    for (const name of Object.keys(this.open.options))
      if (!Object.hasOwn(choices, name))
        throw new TypeError(`no expression for the reading ${name}（读法 ${name} 没有表达式）`)
    return express(readingNode(choices as Choices, this.open))
  }
}

/**
 * States an open text. Whatever uses it lists it among its readings; nothing else has to. Its words may quote figures (`quoting`).
 * @param stated what is open (`about`), why the default is taken (`because`), and the readings by name in words, the default first;
 *   `default` repeats its name where a calculator's input type is to ask for just what it needs
 * @example
 * question({ about: { zh: '…', en: 'whether a named gate must be used' }, because: { zh: '…', en: 'the narrower right' },
 *   options: { 'gate-required': { zh: '…', en: 'a named gate is required' }, 'any-gate': { zh: '…', en: 'any gate' } } })
 */
/* @__NO_SIDE_EFFECTS__ */
export function question<
  const O extends Readonly<Record<string, Words>>,
  const D extends keyof O & string = never,
  const A extends Words = Words,
  const B extends Words = Words,
>(stated: {
  readonly about: A
  readonly because: B
  readonly options: O
  readonly default?: D
}): Question<O, D, QuotedIn<A | B | O[keyof O]>> {
  const { about, because, options } = stated
  const [first] = Object.keys(options)
  if (first === undefined) throw new TypeError('a question without readings（问题没有读法）')
  if (stated.default !== undefined && stated.default !== first)
    throw new TypeError(`the default reading comes first, and ${first} does（默认读法须排第一，现为 ${first}）`)
  return new Question(frozen({ about, default: first, because, options }))
}

/**
 * The same expression under a name of its own.
 * @param label its name, in words
 * @param denied of a condition: that it isn't so, in words; made of the name where left out
 */
/* @__NO_SIDE_EFFECTS__ */
export function called<E extends Expression>(label: Words, of: E, denied?: Words): E {
  const named = { of: of.node, label, ...(denied && { denied }) }
  return new (of.constructor as new (node: Node) => E)(node('stated', of.node.type, named))
}

/** The same expression, stated at a place of its own in the document. */
/* @__NO_SIDE_EFFECTS__ */
export function at<E extends Expression>(place: Place, of: E): E {
  return new (of.constructor as new (node: Node) => E)(node('stated', of.node.type, { of: of.node, place }))
}
