import type { Fact } from '../expression/facts'
import type { Node, NodeOf, Op, Value } from '../expression/nodes'
import type { ChangedFigure } from '../expression/parameters'
import { compare, type Num } from '../values/decimal'

/** What one evaluation sees. */
export interface Frame {
  /** The facts' values by slot; undefined is unknown. */
  readonly facts: readonly (Value | undefined)[]
  readonly asOf: string | undefined
  readonly changed: ReadonlyMap<string, ChangedFigure> | undefined
}

/** A compiled expression. Undefined is unknown; null is "the text promises nothing". */
export type Run = (frame: Frame) => Value | undefined

/** What compiling an expression needs to know. */
export interface Compiler {
  /** The compiled form of a node, made once. */
  run(node: Node): Run
  slot(fact: string): number
  /** The chosen one of a node's readings. */
  chosen(node: NodeOf<'reading'>): Node
}

/** What is yet to be learnt of an open expression, where some facts stay unknown. */
export interface Prospects {
  /** The facts that can still help to settle it; none where nothing can. */
  helping(frame: Frame, passedOver: ReadonlySet<Fact>): ReadonlySet<Fact>
  /** Whether it can still hold. */
  canHold(frame: Frame, passedOver: ReadonlySet<Fact>): boolean
  /** Values of a fact, one of each of those that it tells apart. */
  values(fact: Fact, frame: Frame): Iterable<Value>
  /** Whether a value of a fact settles it, as far as Kleene's logic sees; a value that a check refuses doesn't. */
  isSettledBy(fact: Fact, value: Value, frame: Frame): boolean
}

/** One expression among the completions that some checks accept. */
export interface Settler {
  /** The value that every accepted completion comes to; undefined where two differ, or where that can't be shown. */
  value(frame: Frame): Value | undefined
  /** The facts that the expression depends on and that aren't known. */
  unknown(frame: Frame): readonly Fact[]
  /** The facts of checks that aren't settled, where they are tied to the expression by facts that aren't known. */
  tied(frame: Frame): readonly Fact[]
  /** Tells of facts whether what they are can make a difference; where the contrary can't be shown, it can. */
  matters(frame: Frame): (fact: Fact) => boolean
  /** Whether a completion is found that the checks accept. */
  isAcceptable(frame: Frame): boolean
  /** Whether two accepted completions are found to differ. */
  isShown(frame: Frame): boolean
  /** What is yet to be learnt of it. */
  readonly prospects: Prospects
}

export type Compilers<O extends Op> = { readonly [K in O]: (node: NodeOf<K>, compiler: Compiler) => Run }

export const isNum = (value: Value | undefined): value is Num =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'cmp' in value)

/** Whether two values are the same value. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (isNum(a) && isNum(b) && compare(a, b) === 0)
}

/** Applies an operation once both values are known; nothing stays nothing. */
export function both<A extends Value, B extends Value>(left: Run, right: Run, apply: (a: A, b: B) => Value): Run {
  return (frame) => {
    const a = left(frame)
    const b = right(frame)
    if (a === undefined || b === undefined) return undefined
    return a === null || b === null ? null : apply(a as A, b as B)
  }
}

/** Asks something of two values; nothing never holds against anything. */
export function held<A extends Value, B extends Value>(left: Run, right: Run, holds: (a: A, b: B) => boolean): Run {
  return (frame) => {
    const a = left(frame)
    const b = right(frame)
    if (a === null || b === null) return false
    return a === undefined || b === undefined ? undefined : holds(a as A, b as B)
  }
}

/** Asks something of a value; of nothing it doesn't hold. */
export function heldOf<A extends Value>(of: Run, holds: (a: A) => boolean): Run {
  return (frame) => {
    const a = of(frame)
    if (a === null) return false
    return a === undefined ? undefined : holds(a as A)
  }
}

/** Applies an operation once its value is known; nothing stays nothing. */
export function one<A extends Value>(of: Run, apply: (a: A) => Value): Run {
  return (frame) => {
    const a = of(frame)
    return a === undefined || a === null ? a : apply(a as A)
  }
}
