import { asOfFact, type Fact } from '../expression/facts'
import type { Node, NodeOf } from '../expression/nodes'
import type { Core } from '../provisions/core'
import type { EligibilityDefinition } from '../provisions/eligibility'
import { preparedGoals, type TargetDefinition } from '../provisions/target'
import type { Given } from './answers'
import type { Dialect, Sql } from './dialect'
import { and, choose, FALSE, isNull, not, or, perhaps, surely, TRUE } from './logic'
import type { Rule } from './rule'
import { NOTHING, type Translating } from './translating'

/* Why a row comes to what it does: which facts an open answer waits for, and on which facts a denial turns. */

/** Facts, each with when it is told. */
type Told = ReadonlyMap<Fact, Sql>

class Telling {
  readonly #by: Translating
  readonly #told = new Map<Fact, Sql[]>()
  readonly #seen = new Set<string>()
  readonly #numbers = new Map<Node, number>()
  constructor(by: Translating) {
    this.#by = by
  }

  tell(fact: Fact, when: Sql): void {
    if (when !== FALSE) this.#told.set(fact, [...(this.#told.get(fact) ?? []), when])
  }

  /** Whether a node hasn't been looked at under this condition before. */
  isNew(node: Node, ...under: readonly (Sql | boolean)[]): boolean {
    const number = this.#numbers.get(node) ?? this.#numbers.size
    this.#numbers.set(node, number)
    const key = `${number} ${under.join(' ')}`
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }

  get facts(): Told {
    return new Map([...this.#told].map(([fact, when]) => [fact, this.#by.keep(or(when))]))
  }
}

/** The facts that nodes wait for: those that aren't known of the parts that are open and may be come to. */
function missingIn(roots: readonly Node[], by: Translating): Told {
  const telling = new Telling(by)
  const isOpen = (node: Node): Sql => {
    const of = by.term(node)
    const unknown = or([isNull(of.sql), ...(of.over ? [isNull(of.over.sql)] : [])])
    return and([unknown, not(by.nothing(node))])
  }
  const visit = (node: Node, live: Sql): void => {
    const counts = by.asking.countsIn(node)
    if (counts.size === 0 || live === FALSE) return
    if (node.op === 'fact' || node.op === 'asOf') {
      const fact = node.op === 'fact' ? node.fact : asOfFact
      telling.tell(fact, and([live, isNull(by.place(fact))]))
      return
    }
    const isPassing = node.op === 'stated' || node.op === 'provision' || node.op === 'reading'
    const open = isPassing ? live : by.keep(and([live, isOpen(node)]))
    if (!telling.isNew(node, open)) return
    for (const [isLive, part] of partsOf(node)) visit(part, and([open, isLive]))
  }
  const partsOf = (node: Node): readonly (readonly [isLive: Sql, part: Node])[] => {
    switch (node.op) {
      case 'reading':
        return [[TRUE, by.asking.chosen(node)]]
      case 'when': {
        const live = by.live(node)
        let reached: Sql = TRUE
        const asked = node.cases.map((one): readonly [Sql, Node] => {
          const at = reached
          reached = by.keep(and([reached, not(surely(by.sql(one.if)))]))
          return [at, one.if]
        })
        return [...asked, ...live]
      }
      case 'table':
        return node.rows.flatMap((row) => {
          const isLive = by.keep(and(row.if.map((one) => perhaps(by.sql(one)))))
          return [...row.if, row.yields].map((part): readonly [Sql, Node] => [isLive, part])
        })
      default:
        return directPartsOf(node).map((part) => [TRUE, part])
    }
  }
  for (const root of roots) visit(root, TRUE)
  return telling.facts
}

const directPartsOf = (node: Node): readonly Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((one): one is Node => typeof one === 'object' && one !== null && 'op' in one)

/** Whether a node asks for the day asked about, told or not. */
const asksForDay = (node: Node, by: Translating): boolean =>
  node.op === 'asOf' ||
  (node.op === 'reading' ? [by.asking.chosen(node)] : directPartsOf(node)).some((part) => asksForDay(part, by))

/** The facts on which it turns that conditions don't hold: known facts of what fails, and of what would have to hold besides. */
function unmetIn(roots: readonly Node[], by: Translating): Told {
  const telling = new Telling(by)
  /** @param open when what isn't known to hold is told, too */
  const visit = (node: Node, wanted: boolean, live: Sql, open: Sql): void => {
    const value = by.sql(node)
    const isAgainst = wanted ? surely(not(value)) : surely(value)
    const fails = and([live, or([isAgainst, and([open, isNull(value)])])])
    if (fails === FALSE || (by.asking.countsIn(node).size === 0 && !asksForDay(node, by))) return
    const when = by.keep(fails)
    if (!telling.isNew(node, wanted, when, open)) return
    switch (node.op) {
      case 'not':
        visit(node.of, !wanted, live, open)
        return
      case 'stated':
      case 'provision':
        visit(node.of, wanted, live, open)
        return
      case 'reading':
        visit(by.asking.chosen(node), wanted, live, open)
        return
      case 'all':
      case 'any': {
        const isEach = (node.op === 'all') === wanted
        for (const part of node.of) visit(part, wanted, when, isEach ? open : TRUE)
        return
      }
      case 'when':
        visitCases(node, wanted, when)
        return
      case 'table':
        for (const row of node.rows) {
          const isLive = by.keep(and([when, ...row.if.map((one) => perhaps(by.sql(one)))]))
          for (const one of row.if) visit(one, true, isLive, TRUE)
          visit(row.yields, wanted, isLive, TRUE)
        }
        return
      default:
        for (const [fact] of by.asking.countsIn(node)) telling.tell(fact, when)
        if (asksForDay(node, by)) telling.tell(asOfFact, when)
    }
  }
  /** What each case that may be the one needs: to be the one, and to give what is wanted. */
  const visitCases = ({ cases, otherwise }: NodeOf<'when'>, wanted: boolean, when: Sql): void => {
    let reached = when
    for (const one of cases) {
      const holds = by.sql(one.if)
      const isLive = by.keep(and([reached, perhaps(holds)]))
      visit(one.if, true, isLive, TRUE)
      visit(one.yields, wanted, isLive, TRUE)
      reached = by.keep(and([reached, not(surely(holds))]))
      // What comes later needs that this isn't the one.
      visit(one.if, false, reached, TRUE)
    }
    visit(otherwise, wanted, reached, TRUE)
  }
  for (const root of roots) visit(root, true, TRUE, FALSE)
  return telling.facts
}

/** The names of the facts that are told, as a list. */
function listed(told: Iterable<readonly [Fact, Sql]>, { filter, list, literal, given }: Dialect): Sql {
  const items = [...told].map(([fact, when]) => choose([[when, literal(fact.name)]]))
  return given(filter(list(items), 'each', 'each IS NOT NULL'))
}

/**
 * The columns that say why.
 * @param column a column of what is reckoned, by its name
 * @param outcome the column of the outcome
 */
export function reasonsOf(rule: Rule, column: (name: string) => Sql, outcome: Given, refused: Sql): readonly Given[] {
  const { core, translator: by } = rule
  const waiting = new Map<Fact, Sql[]>()
  for (const [name, root] of rootsOf(rule))
    for (const [fact, when] of missingIn([root], by))
      waiting.set(fact, [...(waiting.get(fact) ?? []), and([isNull(column(name)), when])])
  const isJudged = ([fact]: readonly [Fact, Sql]): number => Number(fact.judgedBy !== undefined)
  const missing = [...waiting]
    .map(([fact, when]) => [fact, or(when)] as const)
    .sort((a, b) => isJudged(a) - isJudged(b))
  const none = by.dialect.given(by.dialect.list([]))
  const only = (cases: readonly (readonly [Sql, Sql])[]): Sql => choose([[refused, 'NULL'], ...cases], none)
  const columns = [
    {
      name: `${core.id}.missing`,
      sql: only([[`(${outcome.sql}) = 'undetermined'`, listed(missing, by.dialect)]]),
    },
  ]
  if (core.behaviour.kind !== 'eligibility') return columns
  const code = column('when')
  const spokenOf = ((core.definition as EligibilityDefinition).covers ?? []).map((one) => one.if.node)
  const denied = [
    [`${code} = '=false'`, listed(unmetIn([(core.roots[0] as Core['roots'][number]).of.node], by), by.dialect)],
    [`${code} = ${NOTHING}`, listed(unmetIn(spokenOf, by), by.dialect)],
  ] as const
  return [{ name: `${core.id}.unmet`, sql: only(denied) }, ...columns]
}

/** What an answer comes of, by the names of the columns that hold it. */
function rootsOf({ core }: Rule): readonly (readonly [name: string, root: Node])[] {
  const { behaviour, definition, roots } = core
  if (behaviour.kind === 'target')
    return preparedGoals(definition as TargetDefinition).map(([name, , outcome]) => [name, outcome])
  return roots.map(({ name, of }) => [name, of.node])
}
