import type { Fact } from '../expression/facts'
import type { Node } from '../expression/nodes'
import { nearest } from '../input/errors'
import { shown } from '../input/shown'
import { isProvision, strange } from '../provisions/parts'
import { coreOf, type Provision } from '../provisions/provision'
import type { Contents } from './contents'
import { type Flawed, InvalidRulebookError } from './invalid'
import type { MeasureHead } from './look-up'
import { prove } from './prove'

/** What a new rulebook is made of. */
export interface Draft<M extends MeasureHead = MeasureHead> {
  readonly contents: Contents<M>
  /** The provisions that aren't taken over, and those that stand in the place of others. */
  readonly own: readonly Provision[]
  readonly replaces: Readonly<Record<string, Provision>>
  readonly base: Contents | undefined
}

const orNearest = (id: string, known: readonly string[]): string => {
  const near = nearest(id, known)
  return near === undefined ? id : `${id} (did you mean ${near}?)`
}

function duplicates({ contents, replaces, base }: Draft): Flawed[] {
  const ids = contents.provisions.map((one) => one.id)
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
  const known = base?.provisions.map((one) => one.id) ?? []
  return [
    ...twice.map((id): Flawed => ({ code: 'duplicate-id', where: 'provisions', what: id })),
    ...Object.keys(replaces)
      .filter((id) => !known.includes(id))
      .map((id): Flawed => ({ code: 'unknown-reference', where: 'replaces', what: orNearest(id, known) })),
  ]
}

/** Measures that aren't there, provisions that a provision leads to, outputs that are guaranteed. */
function references({ contents, own }: Draft): Flawed[] {
  const measures = contents.measures.map((one) => one.id)
  const ids = contents.provisions.map((one) => one.id)
  const missing = (where: string, named: readonly string[], known: readonly string[]): Flawed[] =>
    named
      .filter((id) => !known.includes(id))
      .map((id) => ({ code: 'unknown-reference', where, what: orNearest(id, known) }))
  return own.flatMap((one) => {
    const { definition } = coreOf(one)
    const {
      leadsTo = [],
      outputs,
      guarantees = [],
    } = definition as typeof definition & {
      readonly leadsTo?: readonly string[]
      readonly outputs?: object
    }
    return [
      ...(measures.length > 0 ? missing(`${one.id}, measure`, [one.measure], measures) : []),
      ...missing(`${one.id}, leadsTo`, leadsTo, ids),
      ...missing(
        `${one.id}, guarantees`,
        guarantees.map((guarantee) => guarantee.output),
        Object.keys(outputs ?? {}),
      ),
    ]
  })
}

/** What a fact means to whoever gives it. */
const meaningOf = (fact: Fact): string => {
  const { subject: _, source: __, question: ___, ...rest } = fact
  return JSON.stringify(rest)
}

function meanings({ contents, own, base }: Draft): Flawed[] {
  const known = new Map((base?.subjects ?? []).flatMap((one) => one.facts).map((fact) => [fact.name, fact]))
  const found = [
    ...own.flatMap((one) => [...coreOf(one).known, ...coreOf(one).facts]),
    ...contents.subjects.flatMap((one) => one.facts),
  ]
  return [...new Set(found)].flatMap((fact): Flawed[] => {
    const other = known.get(fact.name)
    known.set(fact.name, other ?? fact)
    return other === undefined || other === fact || meaningOf(other) === meaningOf(fact)
      ? []
      : [{ code: 'two-meanings', where: `${fact.subject}.${fact.name}`, what: `${other.subject}.${other.name}` }]
  })
}

const tables = ({ own }: Draft): Flawed[] =>
  own.flatMap((one) =>
    prove(one).map(
      ({ cell, rows, reading }): Flawed => ({
        code: 'table',
        where: reading === undefined ? one.id : `${one.id}, ${reading}`,
        what: `${JSON.stringify(cell)}, rows ${rows.join(', ') || 'none'}`,
      }),
    ),
  )

/** What other provisions take over of one: its outputs' and conditions' own expressions. */
const insides = (of: Provision): readonly Node[] =>
  coreOf(of)
    .roots.map((root) => root.of.node)
    .filter((node) => !['fact', 'parameter', 'constant', 'asOf'].includes(node.op))

/** Inherited provisions that use a replaced one would go on using it. */
function usesOfReplaced({ contents, own, replaces, base }: Draft): Flawed[] {
  const gone = base?.provisions.filter((one) => Object.hasOwn(replaces, one.id)) ?? []
  if (gone.length === 0) return []
  const inherited = contents.provisions.filter((one) => !own.includes(one))
  return gone.flatMap((old) => {
    const parts = new Set(insides(old))
    return inherited
      .filter((one) =>
        [...coreOf(one).program.nodes].some(
          (node) => parts.has(node) || (node.op === 'provision' && node.id === old.id),
        ),
      )
      .map((one): Flawed => ({ code: 'replaced-inside', where: one.id, what: old.id }))
  })
}

/**
 * Holds a rulebook's own provisions against each other and what they take over.
 * @throws InvalidRulebookError saying what is wrong, and where
 */
export function holdRulebook(draft: Draft): void {
  const strangers = [...draft.own, ...(draft.base?.provisions ?? [])].filter((one) => !isProvision(one))
  if (strangers.length > 0)
    throw new InvalidRulebookError(
      strangers.map((one): Flawed => ({ code: 'not-a-provision', where: 'provisions', what: shown(strange(one)).en })),
    )
  const ids = duplicates(draft)
  if (ids.length > 0) throw new InvalidRulebookError(ids)
  const issues = [...meanings(draft), ...references(draft), ...tables(draft), ...usesOfReplaced(draft)]
  if (issues.length > 0) throw new InvalidRulebookError(issues)
}
