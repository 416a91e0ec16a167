import { asOfFact, type Fact } from '../expression/facts'
import {
  isPassing,
  type Joining,
  type Leaf,
  type Node,
  type NodeOf,
  partsOf,
  type Reckoning,
  type Tallying,
  type Testing,
  type Timing,
} from '../expression/nodes'
import type { EligibilityDefinition } from '../provisions/eligibility'
import { preparedGoals, type TargetDefinition } from '../provisions/target'
import type { Given } from './answers'
import { liveBranches } from './branching'
import type { Dialect, Sql } from './dialect'
import { andSql, choose, FALSE, isNull, notSql, orSql, perhaps, surely, TRUE } from './logic'
import type { SqlRule } from './rule'
import { Telling, type ToldFacts } from './telling'
import { NOTHING, type Translating } from './translating'
import { factsLackingIn, factsOfEach, unmetIn } from './unmet'

/* Why a row comes to what it does: which facts an open answer waits for, and on which facts a denial turns. */

/** The facts that nodes wait for: those that aren't known of the parts that are open and may be come to. */
function missingIn(roots: readonly Node[], by: Translating): ToldFacts {
  const telling = new Telling(by)
  const isOpen = (node: Node): Sql => {
    const of = by.term(node)
    const unknown = orSql([isNull(of.sql), ...(of.over ? [isNull(of.over.sql)] : [])])
    return andSql([unknown, notSql(by.nothing(node))])
  }
  const visit = (node: Node, live: Sql): void => {
    const counts = by.asking.countsIn(node)
    if (counts.size === 0 || live === FALSE) return
    if (node.op === 'fact' || node.op === 'asOf') {
      const fact = node.op === 'fact' ? node.fact : asOfFact
      const untold = [fact, ...by.asking.detailsOf(fact)].map((one) => isNull(by.place(one)))
      telling.tell(fact, andSql([live, ...untold]))
      return
    }
    const open = isPassing(node) ? live : by.keep(andSql([live, isOpen(node)]))
    if (!telling.isNew(node, open)) return
    for (const [isLive, part] of liveIn(node)) visit(part, andSql([open, isLive]))
  }
  const liveIn = (node: Node): readonly (readonly [isLive: Sql, part: Node])[] => {
    switch (node.op) {
      case 'reading':
        return [[TRUE, by.asking.chosen(node)]]
      case 'when': {
        const live = liveBranches(node, by)
        let reached: Sql = TRUE
        const asked = node.cases.map((one): readonly [Sql, Node] => {
          const at = reached
          reached = by.keep(andSql([reached, notSql(surely(by.sql(one.if)))]))
          return [at, one.if]
        })
        return [...asked, ...live]
      }
      case 'table':
        return node.rows.flatMap((row) => {
          const isLive = by.keep(andSql(row.if.map((one) => perhaps(by.sql(one)))))
          return [...row.if, row.yields].map((part): readonly [Sql, Node] => [isLive, part])
        })
      default:
        node satisfies NodeOf<Leaf | Joining | Testing | Reckoning | Timing | Tallying | 'stated' | 'provision'>
        return partsOf(node).map((part) => [TRUE, part])
    }
  }
  for (const root of roots) visit(root, TRUE)
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
export function reasonsOf(
  rule: SqlRule,
  column: (name: string) => Sql,
  outcome: Given,
  refused: Sql,
): readonly Given[] {
  const { core, translator: by } = rule
  const waiting = new Map<Fact, Sql[]>()
  for (const [name, root] of rootsOf(rule))
    for (const [fact, when] of missingIn([root], by))
      waiting.set(fact, [...(waiting.get(fact) ?? []), andSql([isNull(column(name)), when])])
  const isJudged = ([fact]: readonly [Fact, Sql]): number => Number(fact.judgedBy !== undefined)
  const missing = [...waiting]
    .map(([fact, when]) => [fact, orSql(when)] as const)
    .sort((a, b) => isJudged(a) - isJudged(b))
  const none = by.dialect.given(by.dialect.list([]))
  const only = (cases: readonly (readonly [Sql, Sql])[]): Sql => choose([[refused, 'NULL'], ...cases], none)
  const columns = [
    {
      name: `${core.id}.missing`,
      // Goals may be open beside one that settles the whole.
      sql: only([
        [core.behaviour.kind === 'target' ? TRUE : `(${outcome.sql}) = 'undetermined'`, listed(missing, by.dialect)],
      ]),
    },
  ]
  const unmet = unmetOf(rule, column, outcome)
  return unmet.length > 0 ? [{ name: `${core.id}.unmet`, sql: only(unmet) }, ...columns] : columns
}

/** What keeps a row from what it might come to, by the case. */
function unmetOf({ core, translator: by }: SqlRule, column: (name: string) => Sql, outcome: Given) {
  const roots = core.roots.map((root) => root.of.node)
  const list = (told: ToldFacts): Sql => listed(told, by.dialect)
  const isOutcome = (...some: readonly string[]): Sql =>
    `(${outcome.sql}) IN (${some.map((one) => `'${one}'`).join(', ')})`
  switch (core.behaviour.kind) {
    case 'eligibility': {
      const spokenOf = ((core.definition as EligibilityDefinition).covers ?? []).map((one) => one.if.node)
      return [
        [`${column('when')} = '=false'`, list(unmetIn(roots, by))],
        [`${column('when')} = ${NOTHING}`, list(unmetIn(spokenOf, by))],
      ] as const
    }
    case 'classification': {
      const isOne = 'by' in core.definition
      return [[isOutcome('not-covered'), list((isOne ? factsLackingIn : factsOfEach)(roots, by))]] as const
    }
    case 'calculator':
      // Of some amounts nothing may be promised where others are reckoned.
      return [[isOutcome('computed', 'not-covered'), list(factsLackingIn(roots, by))]] as const
    case 'target':
    case 'catalogue':
      return []
  }
}

/** What an answer comes of, by the names of the columns that hold it. */
function rootsOf({ core }: SqlRule): readonly (readonly [name: string, root: Node])[] {
  const { behaviour, definition, roots } = core
  if (behaviour.kind === 'target')
    return preparedGoals(definition as TargetDefinition).map(([name, , outcome]) => [name, outcome])
  return roots.map(({ name, of }) => [name, of.node])
}
