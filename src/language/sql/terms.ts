import { asOfFact } from '../expression/facts'
import type { Joining, Op, Testing } from '../expression/nodes'
import { term } from './amounts'
import { branches } from './branching'
import { comparing } from './comparing'
import { listTerms } from './lists'
import { andSql, choose, notSql, orSql } from './logic'
import { numberTerms } from './numbers'
import { timeTerms } from './time'
import { heldAs, type Maker, type Makers } from './translating'

const passed: Maker<'stated'> = (node, by) => by.term(node.of)

const logic: Makers<Joining | Testing> = {
  all: ({ of }, by) => term(andSql(of.map((one) => by.sql(one)))),
  any: ({ of }, by) => term(orSql(of.map((one) => by.sql(one)))),
  not: ({ of }, by) => term(notSql(by.sql(of))),
  compare: ({ how, left, right }, by) => term(comparing(left, how, right, by)),
  oneOf: ({ of, values }, by) => {
    const { literal } = by.dialect
    const sql = by.sql(of)
    const holds =
      values.length === 1
        ? `(${sql} = ${literal(values[0] as string)})`
        : `(${sql} IN (${values.map(literal).join(', ')}))`
    return term(by.held([of], holds))
  },
  includes: ({ set, values, every }, by) => {
    const sql = by.sql(set)
    const has = values.map((value) => by.dialect.has(sql, by.dialect.literal(value)))
    const known = `(${sql} IS NULL)`
    return term(choose([[known, by.dialect.unknown('boolean')]], every ? andSql(has) : orSql(has)))
  },
  within: ({ date, from, to }, by) =>
    term(
      andSql([
        ...(from ? [comparing(date, 'atLeast', from, by)] : []),
        ...(to ? [comparing(date, 'atMost', to, by)] : []),
      ]),
    ),
}

/** How each operation is said. */
export const makers: Makers<Op> = {
  constant: (node, by) => by.constant(node, node.value),
  fact: ({ fact }, by) => {
    const [whole, places] = by.asking.widthOf(fact)
    return { sql: by.place(fact), whole, places }
  },
  parameter: (node, by) => term(by.dialect.unknown(heldAs(node))),
  asOf: (_, by) => term(by.place(asOfFact)),
  nothing: (node, by) => term(by.dialect.unknown(heldAs(node))),
  ...logic,
  ...numberTerms,
  ...timeTerms,
  ...listTerms,
  when: branches,
  table: branches,
  reading: (node, by) => by.term(by.asking.chosen(node)),
  provision: (node, by) => by.term(node.of),
  stated: passed,
}
