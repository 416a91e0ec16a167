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
import { promisingWays } from '../outline/ways'
import type { Sql } from './dialect'
import { andSql, FALSE, isNull, notSql, orSql, perhaps, surely, surelyIs, TRUE } from './logic'
import { Telling, type ToldFacts } from './telling'
import type { Translating } from './translating'
import { type AnyWay, stillTaken } from './ways'

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
    const isAgainst = surelyIs(value, !wanted)
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
        this.#cases(node, wanted, when, open)
        return
      case 'table':
        for (const row of node.rows) {
          const conditions = row.if.map((one) => by.sql(one))
          const isLive = by.keep(andSql([when, ...conditions.map(perhaps)]))
          for (const one of row.if) this.condition(one, true, isLive, TRUE)
          this.condition(row.yields, wanted, isLive, orSql([open, notSql(andSql(conditions.map(surely)))]))
        }
        return
      default:
        node satisfies NodeOf<Leaf | Testing | Reckoning | Timing | Tallying>
        for (const [fact] of by.asking.countsIn(node)) this.#telling.tell(fact, when)
        if (asksForDay(node, by)) this.#telling.tell(asOfFact, when)
    }
  }

  /**
   * Of a value that is nothing, since the text promises nothing of such a case: what another way would take.
   * @param open when what isn't known to hold is told, too
   */
  value(node: Node, live: Sql, open: Sql): void {
    const by = this.#by
    const isNothing = andSql([live, by.nothing(node)])
    if (node.op === 'nothing' || isNothing === FALSE) return
    const when = by.keep(isNothing)
    if (!this.#telling.isNew(node, when, open)) return
    const chosen = (one: NodeOf<'reading'>) => by.asking.chosen(one)
    if (node.op === 'reading') this.value(chosen(node), when, open)
    else if (node.op !== 'when' && node.op !== 'table') for (const part of partsOf(node)) this.value(part, when, open)
    else this.#ways(promisingWays(node, chosen), when, open)
  }

  /** What each way still takes. What isn't known, and what is all that ways differ in, keeps it only where nothing else fails. */
  #ways(ways: readonly AnyWay[], when: Sql, open: Sql): void {
    const by = this.#by
    const { needs, yields } = stillTaken(ways, when, by)
    const someFails = (isShared: boolean): Sql =>
      by.keep(orSql(needs.flatMap((one) => (one.isShared === isShared ? [andSql([one.isTaken, one.fails])] : []))))
    const [shared, apart] = [someFails(true), someFails(false)]
    const openOfAll = by.keep(andSql([open, notSql(orSql([shared, apart]))]))
    const openOfSome = by.keep(andSql([open, orSql([notSql(shared), apart])]))
    for (const { node, wanted, isTaken, isShared } of needs)
      this.condition(node, wanted, isTaken, isShared ? openOfAll : openOfSome)
    for (const [node, isTaken] of yields) this.value(node, isTaken, ways.length === 1 ? openOfAll : openOfSome)
  }

  /** Of conditions of which one would do, what each still takes. */
  each(roots: readonly Node[]): void {
    this.#ways(
      roots.map((root) => ({ if: [root], not: [] })),
      TRUE,
      TRUE,
    )
  }

  /**
   * What each case that may be the one needs: to be the one, and to give what is wanted. What it gives isn't told where it merely
   * isn't known, but of a case that isn't sure to be the one.
   */
  #cases({ cases, otherwise }: NodeOf<'when'>, wanted: boolean, when: Sql, open: Sql): void {
    const by = this.#by
    let reached = when
    let isSure = TRUE
    for (const one of cases) {
      const holds = by.sql(one.if)
      const isLive = by.keep(andSql([reached, perhaps(holds)]))
      this.condition(one.if, true, isLive, TRUE)
      this.condition(one.yields, wanted, isLive, orSql([open, notSql(andSql([isSure, surely(holds)]))]))
      reached = by.keep(andSql([reached, notSql(surely(holds))]))
      isSure = by.keep(andSql([isSure, surely(notSql(holds))]))
      // What comes later needs that this isn't the one.
      this.condition(one.if, false, reached, TRUE)
    }
    this.condition(otherwise, wanted, reached, orSql([open, notSql(isSure)]))
  }
}

/** The facts on which it turns that conditions don't hold. */
export function unmetIn(roots: readonly Node[], by: Translating): ToldFacts {
  const unmet = new Unmet(by)
  for (const root of roots) unmet.condition(root, true, TRUE, FALSE)
  return unmet.facts
}

/** The facts on which it turns that none of several conditions holds. */
export function factsOfEach(roots: readonly Node[], by: Translating): ToldFacts {
  const unmet = new Unmet(by)
  unmet.each(roots)
  return unmet.facts
}

/** The facts on which it turns that values are nothing. */
export function factsLackingIn(roots: readonly Node[], by: Translating): ToldFacts {
  const unmet = new Unmet(by)
  for (const root of roots) unmet.value(root, TRUE, TRUE)
  return unmet.facts
}
