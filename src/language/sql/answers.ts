import type { Expression } from '../expression/expression'
import type { Node } from '../expression/nodes'
import type { Core } from '../provisions/core'
import { goalsOfChecks } from '../provisions/goal-checks'
import type { Output } from '../provisions/outputs'
import { preparedGoals, type TargetDefinition } from '../provisions/target'
import type { Dialect, Sql } from './dialect'
import { andSql, choose, isKnown, notSql, orSql, surely } from './logic'
import type { SqlRule } from './rule'
import { fromText } from './texts'
import { canBeUnheld } from './traits'
import { heldAs, NOTHING } from './translating'
import type { Translator } from './translator'
import { wideOf } from './widths'

/** A column of what is given back: its name, and the SQL of it over what the stages before have reckoned. */
export interface Given {
  readonly name: string
  readonly sql: Sql
}

/** What a provision needs reckoned of each row, and what is given of that. */
export interface Answer {
  /** By a name of its own in the provision. */
  readonly reckoned: Readonly<Record<string, Sql>>
  /** What, beside its facts, refuses a row: a number that can't be held. */
  readonly unheld: readonly { readonly name: string; readonly root: Node }[]
  /** What is settled though a check is broken, so that the row isn't refused for it. */
  stands?(column: (name: string) => Sql): Sql
  given(column: (name: string) => Sql, refused: Sql, dialect: Dialect): readonly Given[]
}

const quoted = (text: string): Sql => `'${text}'`

const outcome = (refused: Sql, cases: readonly (readonly [Sql, string])[], otherwise: string): Sql =>
  choose([[refused, "'refused'"], ...cases.map(([when, then]) => [when, quoted(then)] as const)], quoted(otherwise))

const unheldAmong = (codes: readonly (readonly [string, Node, Sql])[], by: Translator): Answer['unheld'] =>
  codes.filter(([, root]) => canBeUnheld(root, by)).map(([name, root]) => ({ name, root }))

function eligibility(rule: SqlRule): Answer {
  const root = (rule.core.roots[0] as { readonly of: Expression }).of.node
  return {
    reckoned: { when: rule.code(root) },
    unheld: [],
    given: (column, refused) => [
      {
        name: rule.core.id,
        sql: outcome(
          refused,
          [
            [`${column('when')} = '=true'`, 'eligible'],
            [`${column('when')} = '=false'`, 'ineligible'],
            [`${column('when')} = ${NOTHING}`, 'not-covered'],
          ],
          'undetermined',
        ),
      },
    ],
  }
}

function classification(rule: SqlRule): Answer {
  const { id, roots, definition } = rule.core
  const codes = roots.map(({ name, of }) => [name, of.node, rule.code(of.node)] as const)
  const reckoned = Object.fromEntries(codes.map(([name, , code]) => [name, code]))
  if ('by' in definition && definition.by !== undefined) {
    return {
      reckoned,
      unheld: [],
      given: (column, refused, { slice }) => {
        const code = column('class')
        const isClass = `${slice(code, '1', '1')} = '='`
        return [
          {
            name: id,
            sql: outcome(
              refused,
              [
                [isClass, 'classified'],
                [`${code} = ${NOTHING}`, 'not-covered'],
              ],
              'undetermined',
            ),
          },
          {
            name: `${id}.class`,
            sql: choose([
              [refused, 'NULL'],
              [isClass, slice(code, '2', '1000')],
            ]),
          },
        ]
      },
    }
  }
  return {
    reckoned,
    unheld: [],
    given: (column, refused, { filter, list, literal, given }) => {
      const isOpen = orSql(codes.map(([name]) => `${column(name)} IS NULL`))
      const isAny = orSql(codes.map(([name]) => `${column(name)} = '=true'`))
      const items = codes.map(([name]) => `CASE WHEN ${column(name)} = '=true' THEN ${literal(name)} END`)
      const held = given(filter(list(items), 'each', 'each IS NOT NULL'))
      return [
        {
          name: id,
          sql: outcome(
            refused,
            [
              [isOpen, 'undetermined'],
              [isAny, 'classified'],
            ],
            'not-covered',
          ),
        },
        { name: `${id}.class`, sql: choose([[refused, 'NULL']], held) },
      ]
    },
  }
}

/** A value of a text as it is given back: days and moments as ISO text tells them. */
function valueGiven(rule: SqlRule, root: Node, code: Sql): Sql {
  const by = rule.translator
  const { slice, padded, quotient, concat, addDays, day, dayText, givenDay } = by.dialect
  const text = choose([[`${slice(code, '1', '1')} = '='`, slice(code, '2', '1000')]])
  const value = fromText(text, heldAs(root), wideOf(root, by), by.asking)
  if (root.type === 'date') return givenDay(text)
  if (root.type === 'month') return concat(padded(quotient(value, '12'), 4), "'-'", padded(`${value} % 12 + 1`, 2))
  if (root.type === 'date-time') {
    const days = dayText(addDays(day('1970-01-01'), quotient(value, '86400')))
    const part = (seconds: string, of: number) => padded(`${quotient(`(${value} % ${seconds})`, String(of))}`, 2)
    const second = `CASE WHEN ${value} % 60 = 0 THEN '' ELSE ${concat("':'", padded(`${value} % 60`, 2))} END`
    return concat(days, "'T'", part('86400', 3600), "':'", part('3600', 60), second)
  }
  return value
}

function calculator(rule: SqlRule): Answer {
  const { id, definition } = rule.core
  const outputs = Object.entries(
    (definition as unknown as { readonly outputs: Readonly<Record<string, Output>> }).outputs,
  )
  const codes = outputs.map(([name, { of }]) => [name, of.node, rule.code(of.node)] as const)
  return {
    reckoned: Object.fromEntries(codes.map(([name, , code]) => [name, code])),
    unheld: unheldAmong(codes, rule.translator),
    given: (column, refused) => {
      const isOpen = orSql(codes.map(([name]) => `${column(name)} IS NULL`))
      const isNothing = andSql(codes.map(([name]) => `${column(name)} = ${NOTHING}`))
      return [
        {
          name: id,
          sql: outcome(
            refused,
            [
              [isOpen, 'undetermined'],
              [isNothing, 'not-covered'],
            ],
            'computed',
          ),
        },
        ...codes.map(([name, root]) => ({
          name: `${id}.${name}`,
          sql: choose([[refused, 'NULL']], valueGiven(rule, root, column(name))),
        })),
      ]
    },
  }
}

/** A day that a goal states. */
function dayOf(rule: SqlRule, node: Node | undefined): string | undefined {
  const value = node && rule.translator.asking.valueOf(node)
  return typeof value === 'string' ? value : undefined
}

function target(rule: SqlRule): Answer {
  const { id, definition } = rule.core
  const { asOf, plain } = rule
  const prepared = preparedGoals(definition as TargetDefinition)
  const of = goalsOfChecks(rule.core, prepared)
  const broken = rule.checks.map(({ node }) => surely(notSql(plain.keep(plain.sql(node)))))
  const goals = prepared.map(([name, { terms }, root]) => {
    const [from, due] = [dayOf(rule, terms.from?.node), dayOf(rule, terms.by?.node)]
    const isEarly = asOf !== undefined && from !== undefined && asOf < from
    const stated = (said: Sql): Sql =>
      isEarly ? "'=not-due'" : choose([[rule.failure(root), "'=not-applicable'"]], said)
    // What contradicts itself leaves its goals open; what is open of the others then stays so, as no completion is accepted.
    const isContradicted = orSql(broken.filter((_, index) => of[index]?.includes(name)))
    const code = choose(
      [
        [isContradicted, 'NULL'],
        [orSql(broken), stated(plain.code(root))],
      ],
      stated(rule.code(root)),
    )
    return { name, code, isAhead: asOf !== undefined && due !== undefined && asOf < due }
  })
  return {
    reckoned: Object.fromEntries(goals.map(({ name, code }) => [name, code])),
    unheld: [],
    stands: (column) => orSql(goals.map(({ name }) => isKnown(column(name)))),
    given: (column, refused, { slice }) => {
      const some = (state: string) => orSql(goals.map(({ name }) => surely(`(${column(name)} = '=${state}')`)))
      const open = (among: typeof goals) => orSql(among.map(({ name }) => `${column(name)} IS NULL`))
      // What is open before its day can't be worse than not due.
      const states = [
        [some('not-met'), 'not-met'],
        [open(goals.filter((one) => !one.isAhead)), 'undetermined'],
        [some('not-due'), 'not-due'],
        [open(goals), 'undetermined'],
        [some('met'), 'met'],
      ] as const
      return [
        { name: id, sql: outcome(refused, states, 'not-applicable') },
        ...goals.map(({ name }) => ({
          name: `${id}.${name}`,
          sql: choose([[refused, "'refused'"]], `COALESCE(${slice(column(name), '2', '100')}, 'undetermined')`),
        })),
      ]
    },
  }
}

const kinds = { eligibility, classification, calculator, target }

export const sayable = (core: Core): boolean => Object.hasOwn(kinds, core.behaviour.kind)

/** What is said of a provision, by its kind. */
export function answerOf(rule: SqlRule): Answer {
  return kinds[rule.core.behaviour.kind as keyof typeof kinds](rule)
}
