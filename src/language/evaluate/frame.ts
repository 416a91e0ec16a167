import type { Node, NodeOf, Op, Value } from '../expression/nodes'
import type { ChangedFigure } from '../expression/parameters'
import { compare, type Num } from '../values/decimal'

/** How a question is asked, as an evaluation sees it: the same for every record. */
export interface Circumstance {
  readonly asOf: string | undefined
  readonly changed: ReadonlyMap<string, ChangedFigure> | undefined
}

/** What one evaluation sees. Made as `{ facts, asOf, changed, isSound }` everywhere: one shape is read faster than several. */
export interface Frame extends Circumstance {
  /** The facts' values by slot; undefined is unknown. */
  readonly facts: readonly (Value | undefined)[]
  /** Whether they are known to keep every check that looks at facts alone. */
  readonly isSound: boolean
  /** The choices that aren't known but to be one of several: the value of each stands for those. */
  readonly standIns?: ReadonlySet<string> | undefined
}

/** What is seen where nothing is known of a record. */
export const withoutFacts = ({ asOf, changed }: Circumstance): Frame => ({ facts: [], asOf, changed, isSound: false })

/** A compiled expression. Undefined is unknown; null is "the text promises nothing". */
export type Run = (frame: Frame) => Value | undefined

/** How a rule is made ready to run under one choice of readings. */
export interface ReadyRule {
  /** The compiled form of a node, made once. */
  readonly run: (node: Node) => Run
  /** The chosen one of a node's readings. */
  readonly chosen: (node: NodeOf<'reading'>) => Node
}

/** What compiling an expression needs to know. */
export interface Compiler extends ReadyRule {
  slot(fact: string): number
}

export type Compilers<O extends Op> = { readonly [K in O]: (node: NodeOf<K>, compiler: Compiler) => Run }

export const isNum = (value: Value | undefined): value is Num =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'cmp' in value)

/** Whether something was thrown because values can't be reckoned with: divided by nothing, a day out of all years. */
export const isReckoning = (error: unknown): boolean => error instanceof RangeError

/** Whether two values are the same value. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (isNum(a) && isNum(b) && compare(a, b) === 0)
}

/** Applies an operation once both values are known; with nothing it comes to nothing, whatever the other is. */
export function both<A extends Value, B extends Value>(left: Run, right: Run, apply: (a: A, b: B) => Value): Run {
  return (frame) => {
    const a = left(frame)
    const b = right(frame)
    if (a === null || b === null) return null
    return a === undefined || b === undefined ? undefined : apply(a as A, b as B)
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
