import type { Fact } from '../expression/facts'
import type { Node, NodeOf, Op, Value } from '../expression/nodes'
import type { Amounts, AmountTerm } from './amounts'
import type { Dialect, Held, Sql } from './dialect'

/** How a rule is asked about, as the SQL of it sees it. */
export interface AskedInSql {
  readonly dialect: Dialect
  readonly amounts: Amounts
  /** The chosen one of a node's readings. */
  chosen(node: NodeOf<'reading'>): Node
  /** Whether a node depends on no fact of the record. */
  isStated(node: Node): boolean
  /** What such a node comes to; undefined where the day isn't known, or where it can't be reckoned. */
  valueOf(node: Node): Value | undefined
  /** Whether an answer needs a fact, and not only a check of its subject: such a check asks nothing while the fact isn't known. */
  isNeeded(fact: Fact): boolean
  /** What bounds a fact that isn't known, beside its own limits: other sides of its subject's checks. */
  boundsOf(fact: Fact, side: 'low' | 'high'): readonly Node[]
  /** What else a check of any of some conditions would take, for each such check that a node is one of the conditions of. */
  alternativesTo(node: Node): readonly (readonly Node[])[]
  /** What is told only where a fact is so: who tells it has said so. */
  detailsOf(fact: Fact): readonly Fact[]
  /** Whether comparisons are settled by limits, too, though a fact isn't known; Kleene's logic alone doesn't. */
  readonly isExact: boolean
  /** The facts under a node, with how often. */
  countsIn(node: Node): ReadonlyMap<Fact, number>
  widthOf(fact: Fact): readonly [number, number]
  /** Whether the dialect has no narrower columns, which would leave a quotient more places. */
  readonly isNarrowest: boolean
}

/** A fact's value where it is asked for: a column, or a case. */
export type ValueAt = (fact: Fact) => Sql

/** What stands, among texts that agree or don't, for one that isn't known. */
export const OPEN = "'?'"
/** Nothing, told from a value and from what isn't known, in a text. */
export const NOTHING = "'0'"
/** A number that can't be held exactly. */
export const UNHELD = "'!'"

/** How a value lies in SQL. A time of day is a text of the language, and seconds here. */
export const heldAs = (node: Node): Held => node.type as Held

/** What the makers of parts know of the whole: how nodes are said, and what is known of them. */
export interface Translating {
  readonly asking: AskedInSql
  readonly dialect: Dialect
  readonly place: ValueAt
  /** The same part under a short name, where it is long. */
  keep(sql: Sql): Sql
  /** The same of what depends on no row and no case: said once in the whole query. */
  keepAside(sql: Sql): Sql
  term(node: Node): AmountTerm
  sql(node: Node): Sql
  /** A value as a literal. */
  constant(node: Node, value: Value): AmountTerm
  /** Whether a node is known to come to nothing. */
  nothing(node: Node): Sql
  /** Asks something of values that may be nothing, of which nothing holds. */
  held(parts: readonly Node[], holds: Sql): Sql
  /** What a node comes to as one text, its numbers in a common width. */
  code(node: Node, wide?: AmountTerm): Sql
}

export const widest = (terms: readonly AmountTerm[]): AmountTerm => ({
  sql: '',
  whole: Math.max(1, ...terms.map((one) => one.whole)),
  places: Math.max(0, ...terms.map((one) => one.places)),
})

export type Maker<O extends Op> = (node: NodeOf<O>, by: Translating) => AmountTerm
export type Makers<O extends Op> = { readonly [K in O]: Maker<K> }
