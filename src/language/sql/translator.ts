import { isNum } from '../evaluate/frame'
import { asOfFact, type Fact } from '../expression/facts'
import type { Joining, Leaf, Node, NodeOf, Tallying, Testing, Timing, Value } from '../expression/nodes'
import { secondNumber } from '../values/dates'
import { exact } from '../values/decimal'
import { type AmountTerm, stated, term } from './amounts'
import { codeOf } from './codes'
import type { Dialect, Sql } from './dialect'
import type { Keeper } from './keep'
import { choose, FALSE, notSql, orSql, surely, TRUE } from './logic'
import { makers } from './terms'
import { mayBeNothing } from './traits'
import { type AskedInSql, heldAs, NOTHING, type Translating, type ValueAt } from './translating'
import { wideOf } from './widths'

/** The translator around one that looks through cases, and the facts of those. */
interface Outer {
  readonly by: Translator
  readonly split: readonly Fact[]
}

/** Turns expressions into SQL, where facts lie in given places. Unknown is NULL; so is nothing, which `nothing` tells from it. */
export class Translator implements Translating {
  readonly asking: AskedInSql
  readonly place: ValueAt
  readonly #keeper: Keeper
  readonly #outer: Outer | undefined
  readonly #terms = new Map<Node, AmountTerm>()
  readonly #codes = new Map<Node, Sql>()
  constructor(asking: AskedInSql, place: ValueAt, keeper: Keeper, outer?: Outer) {
    this.asking = asking
    this.place = place
    this.#keeper = keeper
    this.#outer = outer
  }

  /** The same part under a short name, where it is long. */
  keep(sql: Sql): Sql {
    return this.#keeper.keep(sql)
  }

  /** The same of what depends on no row and no case: said once in the whole query. */
  keepAside(sql: Sql): Sql {
    return this.#outer?.by.keepAside(sql) ?? this.keep(sql)
  }

  #keepTerm(of: AmountTerm): AmountTerm {
    const sql = this.keep(of.sql)
    return { ...of, sql, ...(of.over && { over: this.#keepTerm(of.over) }) }
  }

  /** The translator that a node is left to, since no case of it is looked through. */
  #leftTo(node: Node): Translator | undefined {
    if (this.#outer === undefined) return undefined
    const counts = this.asking.countsIn(node)
    return this.#outer.split.some((fact) => counts.has(fact)) ? undefined : this.#outer.by
  }

  get dialect(): Dialect {
    return this.asking.dialect
  }

  term(node: Node): AmountTerm {
    const known = this.#terms.get(node)
    if (known) return known
    const made =
      this.#leftTo(node)?.term(node) ??
      this.#statedTerm(node) ??
      this.#keepTerm((makers[node.op] as (node: Node, by: Translator) => AmountTerm)(node, this))
    this.#terms.set(node, made)
    const implied = this.#implied(node, made)
    this.#terms.set(node, implied)
    return implied
  }

  /** A condition that isn't known holds, too, where a check leaves nothing else. */
  #implied(node: Node, made: AmountTerm): AmountTerm {
    if (!this.asking.isExact || node.type !== 'boolean' || this.#leftTo(node)) return made
    const others = this.asking.alternativesTo(node)
    if (others.length === 0) return made
    const holds = others.map((each) => notSql(orSql(each.map((one) => this.sql(one)))))
    return { ...made, sql: this.keep(`COALESCE(${made.sql}, ${choose(holds.map((one) => [one, TRUE]))})`) }
  }

  sql(node: Node): Sql {
    return this.term(node).sql
  }

  #statedTerm(node: Node): AmountTerm | undefined {
    if (node.op === 'nothing') return term(this.dialect.unknown(heldAs(node)))
    if (!this.asking.isStated(node)) return undefined
    const value = this.asking.valueOf(node)
    if (value === undefined) return node.op === 'asOf' || node.op === 'parameter' ? this.#unknown(node) : undefined
    // A quotient of figures that doesn’t end is a quotient still, which refuses its rows and not the whole query.
    if (isNum(value) && exact(value).precision() > this.dialect.digits) return undefined
    return value === null ? this.#unknown(node) : this.constant(node, value)
  }

  #unknown(node: Node): AmountTerm {
    return node.op === 'asOf' ? term(this.place(asOfFact)) : term(this.dialect.unknown(heldAs(node)))
  }

  /** A value as a literal. */
  constant(node: Node, value: Value): AmountTerm {
    const { literal, day } = this.dialect
    if (typeof value === 'boolean') return term(value ? TRUE : FALSE)
    if (isNum(value)) return stated(value, this.dialect)
    const text = String(value)
    switch (node.type) {
      case 'date':
        return term(day(text))
      case 'month':
        return term(String(Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1))
      case 'date-time':
        return term(String(secondNumber(text)))
      default:
        return term(literal(text))
    }
  }

  /** Whether a node is known to come to nothing. */
  nothing(node: Node): Sql {
    if (!mayBeNothing(node, this.asking)) return FALSE
    switch (node.op) {
      case 'nothing':
        return TRUE
      case 'aggregate':
        return surely(`(${this.dialect.size(this.sql(node.list))} = 0)`)
      case 'stated':
      case 'provision':
        return this.nothing(node.of)
      case 'reading':
        return this.nothing(this.asking.chosen(node))
      case 'when':
      case 'table':
        return surely(`(${this.code(node)} = ${NOTHING})`)
      case 'arithmetic':
        return this.#anyNothing([node.left, node.right])
      case 'extreme':
        return this.#anyNothing(node.of)
      case 'round':
      case 'part':
        return this.nothing(node.of)
      case 'shift':
      case 'workingDayShift':
        return this.#anyNothing([node.date, node.amount])
      case 'between':
      case 'workingDaysBetween':
        return this.#anyNothing([node.from, node.to])
      default:
        node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying>
        return FALSE
    }
  }

  #anyNothing(parts: readonly Node[]): Sql {
    return orSql(parts.map((part) => this.nothing(part)))
  }

  /** Asks something of values that may be nothing, of which nothing holds. */
  held(parts: readonly Node[], holds: Sql): Sql {
    const nothing = this.#anyNothing(parts)
    return nothing === FALSE ? holds : choose([[nothing, FALSE]], holds)
  }

  /** What a node comes to as one text: `0` for nothing, `=` and the value; NULL while it isn't known, `!` where it can't be held. */
  code(node: Node, wide: AmountTerm = wideOf(node, this)): Sql {
    const known = this.#codes.get(node)
    if (known) return known
    const made = this.#leftTo(node)?.code(node, wide) ?? this.keep(codeOf(node, wide, this))
    this.#codes.set(node, made)
    return made
  }
}
