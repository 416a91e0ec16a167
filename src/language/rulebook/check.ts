import type { Fact } from '../expression/facts'
import type { Node } from '../expression/nodes'
import { nearest } from '../input/errors'
import { coreOf, type Provision } from '../provisions/provision'
import type { Words } from '../values/words'
import type { Contents } from './contents'
import { type Found, refuse } from './invalid'
import type { MeasureHead } from './look-up'
import { prove } from './prove'
import { holdDefinitions } from './shape'

/** What a new rulebook is made of. */
export interface Draft<M extends MeasureHead = MeasureHead> {
  readonly contents: Contents<M>
  /** The provisions that aren't taken over, and those that stand in the place of others. */
  readonly own: readonly Provision[]
  readonly replaces: Readonly<Record<string, Provision>>
  readonly base: Contents | undefined
}

const orNearest = (id: string, known: readonly string[]): string | Words => {
  const near = nearest(id, known)
  return near === undefined ? id : { zh: `${id}（是否指 ${near}？）`, en: `${id} (did you mean ${near}?)` }
}

function duplicates({ contents, replaces, base }: Draft): Found[] {
  const ids = contents.provisions.map((one) => one.id)
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
  const known = base?.provisions.map((one) => one.id) ?? []
  return [
    ...twice.map((id): Found => ({ code: 'duplicate-id', where: 'provisions', what: id })),
    ...Object.keys(replaces)
      .filter((id) => !known.includes(id))
      .map((id): Found => ({ code: 'unknown-reference', where: 'replaces', what: orNearest(id, known) })),
  ]
}

/** Measures that aren't there, provisions that a provision leads to, outputs that are guaranteed. */
function references({ contents, own }: Draft): Found[] {
  const measures = contents.measures.map((one) => one.id)
  const ids = contents.provisions.map((one) => one.id)
  const missing = (where: string, named: readonly string[], known: readonly string[]): Found[] =>
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

function meanings({ contents, own, base }: Draft): Found[] {
  const known = new Map((base?.subjects ?? []).flatMap((one) => one.facts).map((fact) => [fact.name, fact]))
  const found = [
    ...own.flatMap((one) => [...coreOf(one).known, ...coreOf(one).facts]),
    ...contents.subjects.flatMap((one) => one.facts),
  ]
  return [...new Set(found)].flatMap((fact): Found[] => {
    const other = known.get(fact.name)
    known.set(fact.name, other ?? fact)
    return other === undefined || other === fact || meaningOf(other) === meaningOf(fact)
      ? []
      : [{ code: 'two-meanings', where: `${fact.subject}.${fact.name}`, what: `${other.subject}.${other.name}` }]
  })
}

const tables = ({ own }: Draft): Found[] =>
  own.flatMap((one) =>
    prove(one).map(
      ({ cell, rows, reading }): Found => ({
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
function usesOfReplaced({ contents, own, replaces, base }: Draft): Found[] {
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
      .map((one): Found => ({ code: 'replaced-inside', where: one.id, what: old.id }))
  })
}

/**
 * Holds a rulebook's own provisions against each other and what they take over.
 * @throws InvalidRulebookError saying what is wrong, and where
 */
export function holdRulebook(draft: Draft): void {
  holdDefinitions(draft.own)
  refuse(duplicates(draft))
  refuse([...meanings(draft), ...references(draft), ...tables(draft), ...usesOfReplaced(draft)])
}
