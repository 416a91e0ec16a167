import type { Node, NodeOf, Tallying } from '../expression/nodes'
import { term } from './amounts'
import { compared } from './compared'
import type { Sql } from './dialect'
import { andSql, choose } from './logic'
import type { Makers, Translating } from './translating'

/** A list has at most ten thousand items: their sum has so many digits more, and four. */
const DIGITS_OF_ITEMS = 5

const whole = (sql: Sql) => ({ sql, whole: DIGITS_OF_ITEMS, places: 0 })

const itemType = (list: Node, by: Translating): Sql =>
  list.type === 'numbers' ? by.asking.amounts.type(by.term(list)) : by.dialect.types.date

export const listTerms: Makers<Tallying> = {
  tally: ({ set, values }, by) => {
    const sql = by.sql(set)
    const counts = values.map(
      (value) => `CASE WHEN ${by.dialect.has(sql, by.dialect.literal(value))} THEN 1 ELSE 0 END`,
    )
    return whole(by.dialect.cast(choose([[`${sql} IS NOT NULL`, `(${counts.join(' + ')})`]]), by.dialect.types.whole))
  },
  count: ({ list, from, to }, by) => {
    const sql = by.sql(list)
    const { size, filter } = by.dialect
    if (from === undefined && to === undefined) return whole(size(sql))
    const bounds = [from, to].flatMap((one) => (one ? [by.sql(one)] : []))
    const day = by.dialect.itemAs('each', by.dialect.types.date)
    const within = andSql([...(from ? [`${day} >= ${by.sql(from)}`] : []), ...(to ? [`${day} <= ${by.sql(to)}`] : [])])
    const isBound = andSql(bounds.map((bound) => `${bound} IS NOT NULL`))
    return whole(
      choose([
        [`${size(sql)} = 0`, '0'],
        [isBound, size(filter(sql, 'each', within))],
      ]),
    )
  },
  every: ({ list, how, than }, by) => {
    const sql = by.sql(list)
    const item = { ...by.term(list), sql: by.dialect.itemAs('each', itemType(list, by)) }
    const bound = by.term(than)
    const broken = by.dialect.filter(sql, 'each', `NOT ${compared(item, how, bound, true, by)}`)
    return term(by.held([than], choose([[`${bound.sql} IS NOT NULL`, `(${by.dialect.size(broken)} = 0)`]])))
  },
  aggregate: (node, by) => aggregates[node.how](by.sql(node.list), node, by),
}

const aggregates: {
  readonly [How in NodeOf<'aggregate'>['how']]: (
    list: Sql,
    node: NodeOf<'aggregate'>,
    by: Translating,
  ) => ReturnType<(typeof listTerms)['count']>
} = {
  sum: (list, node, by) => {
    const { whole: digits, places } = by.term(node.list)
    const sum = choose([[`${by.dialect.size(list)} = 0`, '0']], by.dialect.sum(list, itemType(node.list, by)))
    const wide = { whole: digits + DIGITS_OF_ITEMS, places }
    return { ...wide, sql: by.dialect.cast(sum, by.asking.amounts.type({ sql: '', ...wide })) }
  },
  last: (list, node, by) => ({ ...by.term(node.list), sql: by.dialect.last(list, itemType(node.list, by)) }),
  most: (list, node, by) => ({ ...by.term(node.list), sql: by.dialect.most(list, itemType(node.list, by)) }),
}
