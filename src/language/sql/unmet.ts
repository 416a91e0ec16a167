import { asOfFact } from '../expression/facts'
import {
  type Leaf,
  type Node,
  type NodeOf,
  partsOf,
  partsUnder,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
} from '../expression/nodes'
import { promisingWays, type Way } from '../outline/ways'
import type { Sql } from './dialect'
import { andSql, FALSE, isNull, notSql, orSql, perhaps, surely, TRUE } from './logic'
import { Telling, type ToldFacts } from './telling'
import type { Translating } from './translating'

/* Which facts keep a row from what it might come to: known ones of what fails, and what would have to hold besides. */

/** Whether a node asks for the day asked about, told or not. */
const asksForDay = (node: Node, by: Translating): boolean =>
  node.op === 'asOf' || partsUnder(by.asking.chosen)(node).some((part) => asksForDay(part, by))

/** Gathers the facts on which it turns. */
class Unmet {
  readonly #by: Translating
  readonly #telling: Telling
  constructor(by: Translating) {
    this.#by = by
    this.#telling = new Telling(by)
  }

  get facts(): ToldFacts {
    return this.#telling.facts
  }

  /**
   * Of a condition that isn't what is wanted of it.
   * @param open when what isn't known to hold is told, too
   */
  condition(node: Node, wanted: boolean, live: Sql, open: Sql): void {
    const by = this.#by
    const value = by.sql(node)
    const isAgainst = wanted ? surely(notSql(value)) : surely(value)
    const fails = andSql([live, orSql([isAgainst, andSql([open, isNull(value)])])])
    if (fails === FALSE || (by.asking.countsIn(node).size === 0 && !asksForDay(node, by))) return
    const when = by.keep(fails)
    if (!this.#telling.isNew(node, wanted, when, open)) return
    switch (node.op) {
      case 'not':
        this.condition(node.of, !wanted, live, open)
        return
      case 'stated':
      case 'provision':
        this.condition(node.of, wanted, live, open)
        return
      case 'reading':
        this.condition(by.asking.chosen(node), wanted, live, open)
        return
      case 'all':
      case 'any': {
        const isEach = (node.op === 'all') === wanted
        for (const part of node.of) this.condition(part, wanted, when, isEach ? open : TRUE)
        return
      }
      case 'when':
        this.#cases(node, wanted, when)
        return
      case 'table':
        for (const row of node.rows) {
          const isLive = by.keep(andSql([when, ...row.if.map((one) => perhaps(by.sql(one)))]))
          for (const one of row.if) this.condition(one, true, isLive, TRUE)
          this.condition(row.yields, wanted, isLive, TRUE)
        }
        return
      default:
        node satisfies NodeOf<Leaf | Testing | Reckoning | Timing | Tallying>
        for (const [fact] of by.asking.countsIn(node)) this.#telling.tell(fact, when)
        if (asksForDay(node, by)) this.#telling.tell(asOfFact, when)
    }
  }

  /** Of a value that is nothing, since the text promises nothing of such a case: what another way would take. */
  value(node: Node, live: Sql): void {
    const by = this.#by
    const isNothing = andSql([live, by.nothing(node)])
    if (node.op === 'nothing' || isNothing === FALSE) return
    const when = by.keep(isNothing)
    if (!this.#telling.isNew(node, when)) return
    const chosen = (one: NodeOf<'reading'>) => by.asking.chosen(one)
    if (node.op === 'reading') this.value(chosen(node), when)
    else if (node.op !== 'when' && node.op !== 'table') for (const part of partsOf(node)) this.value(part, when)
    else this.#ways(promisingWays(node, chosen), when)
  }

  /** What each way still takes; where one takes no more than what all do, the others' own is not told. */
  #ways(ways: readonly Way[], when: Sql): void {
    const by = this.#by
    const isShared = (one: Node, of: 'if' | 'not'): boolean => ways.every((way) => way[of].includes(one))
    const own = ways.map((way) => ({
      if: way.if.filter((one) => !isShared(one, 'if')),
      not: way.not.filter((one) => !isShared(one, 'not')),
      yields: way.yields,
    }))
    const isOpen = ({ if: all, not: none, yields }: Way): Sql =>
      andSql([
        ...all.map((one) => surely(by.sql(one))),
        ...none.map((one) => surely(notSql(by.sql(one)))),
        notSql(by.nothing(yields)),
      ])
    const noneOpen = by.keep(andSql([when, notSql(orSql(own.map(isOpen)))]))
    for (const one of ways[0]?.not ?? []) if (isShared(one, 'not')) this.condition(one, false, when, TRUE)
    for (const one of ways[0]?.if ?? []) if (isShared(one, 'if')) this.condition(one, true, when, TRUE)
    for (const way of own) {
      for (const one of way.not) this.condition(one, false, noneOpen, TRUE)
      for (const one of way.if) this.condition(one, true, noneOpen, TRUE)
      this.value(way.yields, noneOpen)
    }
  }

  /** What each case that may be the one needs: to be the one, and to give what is wanted. */
  #cases({ cases, otherwise }: NodeOf<'when'>, wanted: boolean, when: Sql): void {
    const by = this.#by
    let reached = when
    for (const one of cases) {
      const holds = by.sql(one.if)
      const isLive = by.keep(andSql([reached, perhaps(holds)]))
      this.condition(one.if, true, isLive, TRUE)
      this.condition(one.yields, wanted, isLive, TRUE)
      reached = by.keep(andSql([reached, notSql(surely(holds))]))
      // What comes later needs that this isn't the one.
      this.condition(one.if, false, reached, TRUE)
    }
    this.condition(otherwise, wanted, reached, TRUE)
  }
}

/** The facts on which it turns that conditions don't hold; with `all`, also of what merely isn't known to hold. */
export function unmetIn(roots: readonly Node[], by: Translating, all = FALSE): ToldFacts {
  const unmet = new Unmet(by)
  for (const root of roots) unmet.condition(root, true, TRUE, all)
  return unmet.facts
}

/** The facts on which it turns that values are nothing. */
export function factsLackingIn(roots: readonly Node[], by: Translating): ToldFacts {
  const unmet = new Unmet(by)
  for (const root of roots) unmet.value(root, TRUE)
  return unmet.facts
}
