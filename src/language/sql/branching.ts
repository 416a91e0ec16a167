import { type Node, type NodeOf, yieldsOf } from '../expression/nodes'
import { type AmountTerm, ONE, term } from './amounts'
import type { Sql } from './dialect'
import { andSql, choose, FALSE, isNull, notSql, perhaps, surely, TRUE } from './logic'
import { asText, fromText } from './texts'
import { mayBeNothing } from './traits'
import { heldAs, NOTHING, OPEN, type Translating, UNHELD, widest } from './translating'
import { wideOf } from './widths'

function conditionsIn(node: NodeOf<'when' | 'table'>, by: Translating): readonly (readonly [Sql, Node])[] {
  return node.op === 'when'
    ? node.cases.map((one) => [by.sql(one.if), one.yields] as const)
    : node.rows.map((row) => [by.keep(andSql(row.if.map((one) => by.sql(one)))), row.yields] as const)
}

/** The value of the branch that is surely taken; NULL where that isn't known. */
export function chain(node: NodeOf<'when' | 'table'>, value: (part: Node) => Sql, by: Translating): Sql {
  const conditions = conditionsIn(node, by)
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
export function liveBranches(
  node: NodeOf<'when' | 'table'>,
  by: Translating,
): readonly (readonly [isLive: Sql, part: Node])[] {
  const conditions = conditionsIn(node, by)
  if (node.op === 'table') return conditions.map(([holds, part]) => [perhaps(holds), part])
  let reached: Sql = TRUE
  const live = conditions.map(([holds, part]) => {
    const isLive = andSql([reached, perhaps(holds)])
    reached = by.keep(andSql([reached, notSql(surely(holds))]))
    return [isLive, part] as const
  })
  return [...live, [reached, node.otherwise]]
}

/** The only one of different texts, where there is one and it is known. */
export function onlyOne(texts: Sql, by: Translating): Sql {
  const list = by.keep(texts)
  return `CASE WHEN ${by.dialect.size(list)} = 1 THEN NULLIF(${by.dialect.item(list, '1')}, ${OPEN}) END`
}

/** What the branches that may be taken agree on, in texts, of rows of which it isn't sure; undefined where that is always known. */
export function agreed(
  node: NodeOf<'when' | 'table'>,
  sure: Sql,
  text: (part: Node) => Sql,
  by: Translating,
): Sql | undefined {
  const conditions = conditionsIn(node, by)
  if (conditions.every(([holds]) => holds === TRUE || holds === FALSE)) return undefined
  const texts = liveBranches(node, by).map(([isLive, part]) => {
    const said = text(part)
    return choose([[isLive, /^'[^']*'$/.test(said) ? said : `COALESCE(${said}, ${OPEN})`]])
  })
  const { distinct, list } = by.dialect
  return onlyOne(choose([[isNull(sure), distinct(list(texts))]]), by)
}

/** Quotients by branch: dividend and divisor each by themselves. */
function fractions(node: NodeOf<'when' | 'table'>, by: Translating): AmountTerm {
  const parts = yieldsOf(node).map((one) => by.term(one))
  const divisor = widest(parts.map((one) => one.over ?? ONE))
  const of = widest(parts)
  const each = (value: (part: Node) => Sql) => chain(node, value, by)
  return {
    ...of,
    sql: each((part) => by.term(part).sql),
    over: { ...divisor, sql: each((part) => by.term(part).over?.sql ?? '1') },
  }
}

/** The value of the branch that is taken, or on which those agree that may be. */
export function branches(node: NodeOf<'when' | 'table'>, by: Translating): AmountTerm {
  const held = heldAs(node)
  if (mayBeNothing(node, by.asking)) {
    const wide = wideOf(node, by)
    const code = by.code(node, wide)
    const value = `CASE WHEN ${code} NOT IN (${NOTHING}, ${UNHELD}) THEN ${by.dialect.slice(code, '2', '2000')} END`
    return { ...wide, sql: fromText(value, held, wide, by.asking) }
  }
  const terms = yieldsOf(node)
    .filter((one) => one.op !== 'nothing')
    .map((one) => by.term(one))
  if (terms.some((one) => one.over !== undefined)) return fractions(node, by)
  const wide = held === 'number' ? widest(terms) : term('')
  const type = held === 'number' ? by.asking.amounts.type(wide) : undefined
  const value = (part: Node) => (type === undefined ? by.sql(part) : by.dialect.cast(by.sql(part), type))
  const sure = by.keep(chain(node, value, by))
  const together = agreed(node, sure, (part) => asText(by.sql(part), held, wide, by.asking), by)
  return {
    ...wide,
    sql: together === undefined ? sure : `COALESCE(${sure}, ${fromText(together, held, wide, by.asking)})`,
  }
}
