import type { WorkingCalendar } from '../values/calendar'
import type { Num } from '../values/decimal'
import { onceEach } from '../values/once-each'
import type { Place, Source, Words } from '../values/words'
import type { Discrepancy } from './discrepancies'
import type { Fact } from './facts'
import type { Parameter } from './parameters'
import type { OpenReading } from './readings'

/** What an expression yields. */
export type ValueType = 'boolean' | 'number' | 'date' | 'month' | 'date-time' | 'text' | 'texts' | 'dates' | 'numbers'

/** A value of the language; null is "the text promises nothing here". Unknown is undefined and never a value. */
export type Value = boolean | Num | string | readonly string[] | readonly Num[] | null

export type Comparison = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'is' | 'isNot'

interface Operations {
  constant: { readonly value: Value }
  fact: { readonly fact: Fact }
  parameter: { readonly parameter: Parameter }
  asOf: object
  all: { readonly of: readonly Node[] }
  any: { readonly of: readonly Node[] }
  not: { readonly of: Node }
  compare: { readonly how: Comparison; readonly left: Node; readonly right: Node }
  oneOf: { readonly of: Node; readonly values: readonly string[]; readonly labels: readonly Words[] }
  includes: {
    readonly set: Node
    readonly values: readonly string[]
    readonly labels: readonly Words[]
    readonly every: boolean
  }
  tally: { readonly set: Node; readonly values: readonly string[]; readonly labels: readonly Words[] }
  arithmetic: { readonly how: 'plus' | 'minus' | 'times' | 'over'; readonly left: Node; readonly right: Node }
  extreme: { readonly how: 'min' | 'max'; readonly of: readonly Node[] }
  round: { readonly how: 'up' | 'down' | 'half-up'; readonly of: Node; readonly places: number }
  when: { readonly cases: readonly { readonly if: Node; readonly yields: Node }[]; readonly otherwise: Node }
  table: { readonly rows: readonly { readonly if: readonly Node[]; readonly yields: Node }[] }
  reading: {
    readonly byDefault: string
    readonly choices: Readonly<Record<string, Node>>
    /** The open text that the choices answer. */
    readonly open: OpenReading
  }
  /** Another provision's expression, used inside this one. */
  provision: {
    readonly id: string
    readonly title: Words
    readonly source?: Source
    readonly of: Node
    readonly open: readonly OpenReading[]
    readonly discrepancies: readonly Discrepancy[]
  }
  /** A part with a name or a place of its own; `denied` says that a named condition isn't so. */
  stated: { readonly of: Node; readonly label?: Words; readonly denied?: Words; readonly place?: Place }
  nothing: { readonly reason: Words }
  shift: {
    readonly by: 'hours' | 'days' | 'months' | 'years'
    readonly back: boolean
    readonly date: Node
    readonly amount: Node
  }
  workingDayShift: { readonly date: Node; readonly amount: Node; readonly calendar: WorkingCalendar }
  between: { readonly unit: 'days' | 'months' | 'hours'; readonly from: Node; readonly to: Node }
  workingDaysBetween: { readonly from: Node; readonly to: Node; readonly calendar: WorkingCalendar }
  isWorkingDay: { readonly date: Node; readonly calendar: WorkingCalendar }
  part: {
    readonly what: 'month' | 'first-day' | 'date' | 'time' | 'weekday' | 'month-number' | 'year'
    readonly of: Node
  }
  within: { readonly date: Node; readonly from?: Node; readonly to?: Node }
  count: { readonly list: Node; readonly from?: Node; readonly to?: Node }
  every: { readonly list: Node; readonly how: Comparison; readonly than: Node }
  aggregate: { readonly how: 'sum' | 'last' | 'most'; readonly list: Node }
}

export type Op = keyof Operations

/* Operations of a kind. What uses a rule and takes several alike names them by these, and no others: the compiler refuses an operation that some use doesn't know. */
export type Leaf = 'constant' | 'fact' | 'parameter' | 'asOf' | 'nothing'
export type Joining = 'all' | 'any' | 'not'
export type Testing = 'compare' | 'oneOf' | 'includes' | 'within'
export type Reckoning = 'arithmetic' | 'extreme' | 'round'
export type Timing = 'shift' | 'workingDayShift' | 'between' | 'workingDaysBetween' | 'isWorkingDay' | 'part'
export type Tallying = 'count' | 'tally' | 'every' | 'aggregate'
export type Branching = 'when' | 'table'
export type Passing = 'stated' | 'provision' | 'reading'

/** A node of one operation. */
export type NodeOf<O extends Op> = O extends Op ? { readonly op: O; readonly type: ValueType } & Operations[O] : never

const PASSING: readonly Op[] = ['stated', 'provision', 'reading'] satisfies readonly Passing[]

/** Whether a node only passes on what it holds. */
export const isPassing = (node: Node): node is NodeOf<Passing> => PASSING.includes(node.op)

/** Whether a node adds or takes away. */
export const isSum = (node: Node): node is NodeOf<'arithmetic'> =>
  node.op === 'arithmetic' && (node.how === 'plus' || node.how === 'minus')

/** An expression as plain frozen data. */
export type Node = NodeOf<Op>

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'op' in value

function findParts(node: Node): readonly Node[] {
  switch (node.op) {
    case 'when':
      return [...node.cases.flatMap((one) => [one.if, one.yields]), node.otherwise]
    case 'table':
      return node.rows.flatMap((row) => [...row.if, row.yields])
    case 'reading':
      return Object.values(node.choices)
    default:
      node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying | 'stated' | 'provision'>
      return Object.values(node).flatMap((value) =>
        Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
      )
  }
}

/** What branches yield. */
export function yieldsOf(node: NodeOf<Branching>): readonly Node[] {
  switch (node.op) {
    case 'when':
      return [...node.cases.map((one) => one.yields), node.otherwise]
    case 'table':
      return node.rows.map((row) => row.yields)
  }
}

/** What branches are chosen by. */
export function conditionsOf(node: NodeOf<Branching>): readonly Node[] {
  switch (node.op) {
    case 'when':
      return node.cases.map((one) => one.if)
    case 'table':
      return node.rows.flatMap((row) => row.if)
  }
}

/** A node's direct parts, in reading order. */
export const partsOf = /* @__PURE__ */ onceEach(findParts, new WeakMap())

/** What a node's parts are under chosen readings. */
export const partsUnder =
  (chosen: (node: NodeOf<'reading'>) => Node) =>
  (node: Node): readonly Node[] =>
    node.op === 'reading' ? [chosen(node)] : partsOf(node)

/** A node's parts under the default readings. */
export const defaultPartsOf = /* @__PURE__ */ partsUnder((node) => node.choices[node.byDefault] as Node)

/** Every node of an expression once, each before its parts. */
export function walk(roots: readonly Node[], parts: (node: Node) => readonly Node[] = partsOf): Set<Node> {
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    parts(node).forEach(visit)
  }
  roots.forEach(visit)
  return seen
}
