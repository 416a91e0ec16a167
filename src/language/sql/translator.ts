import { asOfFact, type Fact } from '../expression/facts'
import {
  type Comparison,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
  type Value,
  yieldsOf,
} from '../expression/nodes'
import { secondNumber } from '../values/dates'
import type { Num } from '../values/decimal'
import { type AmountTerm, ONE, stated, term } from './amounts'
import { edgesOf, isOfSum } from './bounds'
import type { Dialect, Held, Sql } from './dialect'
import type { Keeper } from './keep'
import { andSql, choose, FALSE, isKnown, isNull, notSql, orSql, perhaps, surely, TRUE } from './logic'
import { makers } from './terms'
import { mayBeNothing } from './traits'
import { type AskedInSql, heldAs, NOTHING, OPEN, type Translating, UNHELD, type ValueAt, widest } from './translating'

/** The translator around one that looks through cases, and the facts of those. */
interface Outer {
  readonly by: Translator
  readonly split: readonly Fact[]
}

const SIGNS: Record<Comparison, Sql> = {
  atLeast: '>=',
  moreThan: '>',
  atMost: '<=',
  lessThan: '<',
  is: '=',
  isNot: '<>',
}
const SECONDS_IN_DAY = 86_400

const isTime = (node: Node): boolean =>
  (node.op === 'part' && node.what === 'time') || ((node.op === 'stated' || node.op === 'provision') && isTime(node.of))

const secondsOf = (time: string): number => {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return hour * 3600 + minute * 60 + second
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
    return value === null ? this.#unknown(node) : this.constant(node, value)
  }

  #unknown(node: Node): AmountTerm {
    return node.op === 'asOf' ? term(this.place(asOfFact)) : term(this.dialect.unknown(heldAs(node)))
  }

  /** A value as a literal. */
  constant(node: Node, value: Value): AmountTerm {
    const { literal, day } = this.dialect
    if (typeof value === 'boolean') return term(value ? TRUE : FALSE)
    if (typeof value === 'number' || (typeof value === 'object' && value !== null && 'cmp' in value))
      return stated(value as Num, this.dialect)
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

  /** A bound of a time of day, in seconds. */
  time(node: Node): Sql {
    const value = this.asking.valueOf(node)
    return typeof value === 'string' ? String(secondsOf(value) % (SECONDS_IN_DAY + 1)) : this.sql(node)
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
        return this.#nothingOf([node.left, node.right])
      case 'extreme':
        return this.#nothingOf(node.of)
      case 'round':
      case 'part':
        return this.nothing(node.of)
      case 'shift':
      case 'workingDayShift':
        return this.#nothingOf([node.date, node.amount])
      case 'between':
      case 'workingDaysBetween':
        return this.#nothingOf([node.from, node.to])
      default:
        node satisfies NodeOf<Leaf | Joining | Testing | Timing | Tallying>
        return FALSE
    }
  }

  #nothingOf(parts: readonly Node[]): Sql {
    const known = parts.map((part) => orSql([isKnown(this.sql(part)), this.nothing(part)]))
    return andSql([...known, orSql(parts.map((part) => this.nothing(part)))])
  }

  /** Asks something of values that may be nothing, of which nothing holds. */
  held(parts: readonly Node[], holds: Sql): Sql {
    const nothing = orSql(parts.map((part) => this.nothing(part)))
    return nothing === FALSE ? holds : choose([[nothing, FALSE]], holds)
  }

  compare(left: Node, how: Comparison, right: Node): Sql {
    const holds = isTime(left)
      ? `(${this.sql(left)} ${SIGNS[how]} ${this.time(right)})`
      : (this.#bounded(left, how, right) ?? this.comparison(left, how, right))
    return this.held([left, right], holds)
  }

  comparison(left: Node, how: Comparison, right: Node): Sql {
    const [a, b] = [this.term(left), this.term(right)]
    return this.compared(a, how, b, left.type === 'number')
  }

  compared(a: AmountTerm, how: Comparison, b: AmountTerm, areNumbers: boolean): Sql {
    const [left, right] = areNumbers ? this.asking.amounts.pair(a, b) : [a.sql, b.sql]
    return `(${left} ${SIGNS[how]} ${right})`
  }

  /** A comparison that the limits of facts may settle though they aren't known; undefined where they tell nothing more. */
  #bounded(left: Node, how: Comparison, right: Node): Sql | undefined {
    const { asking } = this
    if (how === 'isNot' || !(asking.isExact || isOfSum(left, asking) || isOfSum(right, asking))) return undefined
    const [a, b] = [edgesOf(left, this), edgesOf(right, this)]
    if (a === undefined || b === undefined) return undefined
    const isNumber = left.type === 'number'
    const [isLow, isHigh] = [a.low.sql !== a.value.sql, a.high.sql !== a.value.sql]
    const [isLowToo, isHighToo] = [b.low.sql !== b.value.sql, b.high.sql !== b.value.sql]
    if (!isLow && !isHigh && !isLowToo && !isHighToo) return undefined
    const at = (x: AmountTerm, sign: Comparison, y: AmountTerm) => this.compared(x, sign, y, isNumber)
    if (how === 'is') {
      const apart = orSql([
        ...(isLow || isHighToo ? [at(a.low, 'moreThan', b.high)] : []),
        ...(isHigh || isLowToo ? [at(a.high, 'lessThan', b.low)] : []),
      ])
      return choose([[apart, FALSE]], at(a.value, 'is', b.value))
    }
    const isUp = how === 'atLeast' || how === 'moreThan'
    const sure = isUp ? at(a.low, how, b.high) : at(a.high, how, b.low)
    const [no, out]: readonly [Comparison, readonly [AmountTerm, AmountTerm]] = {
      atLeast: ['lessThan', [a.high, b.low]] as const,
      moreThan: ['atMost', [a.high, b.low]] as const,
      atMost: ['moreThan', [a.low, b.high]] as const,
      lessThan: ['atLeast', [a.low, b.high]] as const,
    }[how]
    return choose([
      [sure, TRUE],
      [at(out[0], no, out[1]), FALSE],
    ])
  }

  /** A value as text that is equal where the value is, of numbers in a common width. */
  text(sql: Sql, held: Held, wide: AmountTerm): Sql {
    const { asText, types, cast, dayText } = this.dialect
    switch (held) {
      case 'boolean':
        return `CASE WHEN ${sql} THEN 'true' WHEN NOT ${sql} THEN 'false' END`
      case 'number':
        return asText(cast(sql, this.asking.amounts.type(wide)))
      case 'date':
        return dayText(sql)
      case 'month':
      case 'date-time':
        return cast(sql, types.text)
      default:
        return sql
    }
  }

  /** The value that such a text is of. */
  untext(text: Sql, held: Held, wide: AmountTerm): Sql {
    const { toNumber, toDay, types, decimal } = this.dialect
    switch (held) {
      case 'boolean':
        return `CASE ${text} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`
      case 'number':
        return toNumber(text, decimal(wide.whole, wide.places))
      case 'date':
        return toDay(text)
      case 'month':
      case 'date-time':
        return toNumber(text, types.whole)
      default:
        return text
    }
  }

  /** What a node comes to as one text: `0` for nothing, `=` and the value; NULL while it isn't known, `!` where it can't be held. */
  code(node: Node, wide: AmountTerm = this.#wideOf(node)): Sql {
    const known = this.#codes.get(node)
    if (known) return known
    const made = this.#leftTo(node)?.code(node, wide) ?? this.keep(this.#code(node, wide))
    this.#codes.set(node, made)
    return made
  }

  #code(node: Node, wide: AmountTerm): Sql {
    switch (node.op) {
      case 'nothing':
        return NOTHING
      case 'stated':
      case 'provision':
        return this.code(node.of, wide)
      case 'reading':
        return this.code(this.asking.chosen(node), wide)
      case 'when':
      case 'table': {
        const sure = this.keep(this.#chain(node, (part) => this.code(part, wide)))
        const agreed = this.#agreed(node, sure, (part) => this.code(part, wide))
        return agreed === undefined ? sure : `COALESCE(${sure}, ${agreed})`
      }
      default:
        node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying>
        return this.#valueCode(node, wide)
    }
  }

  #valueCode(node: Node, wide: AmountTerm): Sql {
    const own = this.term(node)
    const nothing = this.nothing(node)
    const held = heldAs(node)
    if (own.over !== undefined) {
      const ended = this.asking.amounts.ended(own, this.#placesFor(own))
      const said = this.dialect.concat("'='", this.text(ended.sql, held, wide))
      const isOpen = orSql([`(${own.sql} IS NULL)`, `(${own.over.sql} IS NULL)`])
      return choose(
        [
          [nothing, NOTHING],
          [isOpen, 'NULL'],
          [isKnown(ended.sql), said],
        ],
        UNHELD,
      )
    }
    if (held === 'boolean') {
      if (own.sql === TRUE || own.sql === FALSE) return own.sql === TRUE ? "'=true'" : "'=false'"
      return `CASE WHEN ${own.sql} THEN '=true' WHEN NOT ${own.sql} THEN '=false' END`
    }
    const value = this.asking.isStated(node) ? this.asking.valueOf(node) : undefined
    const isText = held === 'text' && typeof value === 'string'
    const said = isText ? this.dialect.literal(`=${value}`) : this.dialect.concat("'='", this.text(own.sql, held, wide))
    return choose([[nothing, NOTHING]], said)
  }

  /** As many places as a quotient may be given with. */
  #placesFor(of: AmountTerm): number {
    const most = this.dialect.wholeDigits - Math.max(1, of.whole) - 2 * (of.over?.places ?? 0)
    return Math.max(0, Math.min(MOST_PLACES, most))
  }

  /** The common width of the numbers that a node may come to. */
  wideOf(node: Node): AmountTerm {
    return this.#wideOf(node)
  }

  #wideOf(node: Node): AmountTerm {
    if (node.type !== 'number') return term('')
    switch (node.op) {
      case 'nothing':
        return term('')
      case 'stated':
      case 'provision':
        return this.#wideOf(node.of)
      case 'reading':
        return this.#wideOf(this.asking.chosen(node))
      case 'when':
      case 'table':
        return widest(yieldsOf(node).map((one) => this.#wideOf(one)))
      default: {
        node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying>
        const own = this.term(node)
        return own.over === undefined ? own : this.asking.amounts.ended(own, this.#placesFor(own))
      }
    }
  }

  #conditions(node: NodeOf<'when' | 'table'>): readonly (readonly [Sql, Node])[] {
    return node.op === 'when'
      ? node.cases.map((one) => [this.sql(one.if), one.yields] as const)
      : node.rows.map((row) => [this.keep(andSql(row.if.map((one) => this.sql(one)))), row.yields] as const)
  }

  /** The value of the branch that is surely taken; NULL where that isn't known. */
  #chain(node: NodeOf<'when' | 'table'>, value: (part: Node) => Sql): Sql {
    const conditions = this.#conditions(node)
    if (node.op === 'table') return choose(conditions.map(([holds, part]) => [holds, value(part)]))
    const cases = conditions.flatMap(([holds, part]): (readonly [Sql, Sql])[] =>
      holds === TRUE || holds === FALSE
        ? [[holds, value(part)]]
        : [
            [holds, value(part)],
            [`${holds} IS NULL`, 'NULL'],
          ],
    )
    return choose(cases, value(node.otherwise))
  }

  /** Of each branch, whether it may be taken. */
  live(node: NodeOf<'when' | 'table'>): readonly (readonly [isLive: Sql, part: Node])[] {
    const conditions = this.#conditions(node)
    if (node.op === 'table') return conditions.map(([holds, part]) => [perhaps(holds), part])
    let reached: Sql = TRUE
    const live = conditions.map(([holds, part]) => {
      const isLive = andSql([reached, perhaps(holds)])
      reached = this.keep(andSql([reached, notSql(surely(holds))]))
      return [isLive, part] as const
    })
    return [...live, [reached, node.otherwise]]
  }

  /** What the branches that may be taken agree on, in texts, of rows of which it isn't sure; undefined where that is always known. */
  #agreed(node: NodeOf<'when' | 'table'>, sure: Sql, text: (part: Node) => Sql): Sql | undefined {
    const conditions = this.#conditions(node)
    if (conditions.every(([holds]) => holds === TRUE || holds === FALSE)) return undefined
    const texts = this.live(node).map(([isLive, part]) => {
      const said = text(part)
      return choose([[isLive, /^'[^']*'$/.test(said) ? said : `COALESCE(${said}, ${OPEN})`]])
    })
    const { distinct, list } = this.dialect
    return this.only(choose([[isNull(sure), distinct(list(texts))]]))
  }

  /** The only one of different texts, where there is one and it is known. */
  only(texts: Sql): Sql {
    const list = this.keep(texts)
    return `CASE WHEN ${this.dialect.size(list)} = 1 THEN NULLIF(${this.dialect.item(list, '1')}, ${OPEN}) END`
  }

  branches(node: NodeOf<'when' | 'table'>): AmountTerm {
    const held = heldAs(node)
    if (mayBeNothing(node, this.asking)) {
      const wide = this.#wideOf(node)
      const code = this.code(node, wide)
      const value = `CASE WHEN ${code} NOT IN (${NOTHING}, ${UNHELD}) THEN ${this.dialect.slice(code, '2', '2000')} END`
      return { ...wide, sql: this.untext(value, held, wide) }
    }
    const terms = yieldsOf(node)
      .filter((one) => one.op !== 'nothing')
      .map((one) => this.term(one))
    if (terms.some((one) => one.over !== undefined)) return this.#fractions(node)
    const wide = held === 'number' ? widest(terms) : term('')
    const type = held === 'number' ? this.asking.amounts.type(wide) : undefined
    const value = (part: Node) => (type === undefined ? this.sql(part) : this.dialect.cast(this.sql(part), type))
    const sure = this.keep(this.#chain(node, value))
    const agreed = this.#agreed(node, sure, (part) => this.text(this.sql(part), held, wide))
    return { ...wide, sql: agreed === undefined ? sure : `COALESCE(${sure}, ${this.untext(agreed, held, wide)})` }
  }

  /** Quotients by branch: dividend and divisor each by themselves. */
  #fractions(node: NodeOf<'when' | 'table'>): AmountTerm {
    const parts = yieldsOf(node).map((one) => this.term(one))
    const by = widest(parts.map((one) => one.over ?? ONE))
    const of = widest(parts)
    const chain = (value: (part: Node) => Sql) => this.#chain(node, value)
    return {
      ...of,
      sql: chain((part) => this.term(part).sql),
      over: { ...by, sql: chain((part) => this.term(part).over?.sql ?? '1') },
    }
  }
}

const MOST_PLACES = 12
