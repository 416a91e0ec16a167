import { exact, type Num, sealed } from '../values/decimal'
import { isNumber } from '../values/given-number'
import type { UnitName } from '../values/units'
import type { Words } from '../values/words'
import type { Node, NodeOf, Op, ValueType } from './nodes'

/** One fact that an expression needs: its name and what a caller gives for it. */
export interface Need<Name extends string = string, Input = unknown> {
  readonly name: Name
  readonly input: Input
}

/**
 * What an expression carries among its needs for each reading that it may be taken under: no fact is called so, and nobody is asked for it.
 */
export type UnderReading<Name extends string> = Need<`?${Name}`, undefined>

/** What an expression carries among its needs for each figure that it reads: no fact is called so, either. */
export type UnderFigure<Id extends string> = Need<`#${Id}`, undefined>

/** What an expression carries among its needs though nobody is asked for it. */
export type Aside = UnderReading<string> | UnderFigure<string>

/** The names of needs that are facts. */
export type FactName<N extends Need> = Exclude<N['name'], Aside['name']>

/** The same needs, which TypeScript infers from what is given alone, not from what is expected; its own `NoInfer` stays in the result. */
export type AsGiven<N extends Need> = [N][N extends Need ? 0 : never]

/** The readings that an expression with some needs may be taken under; any where the needs aren't known. */
export type ReadingOfNeeds<N extends Need> = N extends Need
  ? string extends N['name']
    ? string
    : N['name'] extends `?${infer Name}`
      ? Name
      : never
  : never

/** The figures that an expression with some needs reads; any where the needs aren't known. */
export type FigureOf<N extends Need> = N extends Need
  ? string extends N['name']
    ? string
    : N['name'] extends `#${infer Id}`
      ? Id
      : never
  : never

/** A need that arises only under a reading that isn't the default. */
export type Sometimes<N extends Need> = N extends Need<infer Name, infer Input> ? Need<Name, Input | undefined> : never

type Always<N extends Need> = N extends Need ? (undefined extends N['input'] ? never : N['name']) : never
type Given<N extends Need, Name> = Exclude<Extract<N, { readonly name: Name }>['input'], undefined>
/** @inline */
type Flat<T> = { [K in keyof T]: T[K] }

/**
 * The input record for a union of needs: a fact that only some readings need may be left out.
 * @inline
 */
export type InputOfNeeds<N extends Need> = Flat<
  { readonly [Name in Always<N>]: Given<N, Name> } & {
    readonly [Name in Exclude<FactName<N>, Always<N>>]?: Given<N, Name> | undefined
  }
>

declare const needs: unique symbol
declare const value: unique symbol
const mark: unique symbol = Symbol.for('haotong/1/expression')

/** A typed expression: plain frozen data (`node`) with a fluent face. `V` is what it yields, `N` the facts it needs. */
export abstract class Expression<V = unknown, N extends Need = Need> {
  declare readonly [value]: V
  declare readonly [needs]: N
  constructor(readonly node: Node) {
    Object.freeze(this)
  }
  /** @hidden */
  get [mark](): true {
    return true
  }
}

/** Whether it is an expression, of this copy of the library or of another in the same process. */
export const isExpression = (given: unknown): given is Expression =>
  typeof given === 'object' && given !== null && mark in given

export type NeedsOf<E> = E extends Expression<unknown, infer N> ? N : never
export type ValueOf<E> = E extends Expression<infer V, Need> ? V : never

/** One of a provision's expressions, with its name. */
export interface Root {
  /** Its key in the definition: an output's, a goal's or a class's. */
  readonly name: string
  readonly label: Words
  readonly of: Expression
  readonly unit?: UnitName
  /** What its fixed texts are called: classes by their keys. */
  readonly names?: Readonly<Record<string, Words>>
  /** What is said below it of when and of what it is asked, each by its name: a goal's day, what it is counted of. */
  readonly terms?: readonly Root[]
}

/** A number written in a rule: an integer, a decimal string, or an expression. */
export type NumberLike = number | string | Expression<Num, Need>

/* @__NO_SIDE_EFFECTS__ */
export function node<O extends Op>(op: O, type: ValueType, rest: Omit<NodeOf<O>, 'op' | 'type'>): Node {
  const { ...own } = rest
  for (const part of Object.values(own)) if (Array.isArray(part)) Object.freeze(part)
  return Object.freeze({ op, type, ...own }) as unknown as Node
}

/** A written number as a node: an integer stays one, anything else is exact. */
/* @__NO_SIDE_EFFECTS__ */
export function numberNode(like: NumberLike): Node {
  if (isExpression(like)) return like.node
  if (typeof like === 'object')
    throw new TypeError('no number, and no expression that this version of the library knows')
  if (!isNumber(like)) throw new TypeError(`${like} is no exact number（不是精确的数）`)
  return node('constant', 'number', { value: Number.isSafeInteger(like) ? (like as number) : sealed(exact(like)) })
}
