import type { Fact } from '../expression/facts'
import type { Node } from '../expression/nodes'
import { coreOf, type Provision } from '../provisions/provision'
import type { Words } from '../values/words'
import { duplicates, factsOfDraft, names, type RulebookDraft, readings } from './check-names'
import { vocabularies } from './check-subjects'
import { type FoundFlaw, refuse } from './invalid'
import { kindWords } from './kind-words'
import { orNearest } from './look-up'
import { tableFlaws } from './prove'
import { flawsOfFacts } from './sound-facts'
import { flawsOfFigures } from './sound-figures'
import { idleReadings } from './sound-readings'

function replacements({ replaces, base }: RulebookDraft): FoundFlaw[] {
  const known = new Map(base?.provisions.map((one) => [one.id, one.kind]))
  return Object.entries(replaces).flatMap(([id, { kind }]): FoundFlaw[] => {
    const old = known.get(id)
    if (old === undefined)
      return [{ code: 'unknown-reference', where: 'replaces', what: orNearest(id, [...known.keys()]) }]
    if (old === kind) return []
    const [got, wanted] = [kindWords[kind], kindWords[old]]
    const what = { zh: `给出的是${got.zh}，应为${wanted.zh}`, en: `got ${got.en}, expected ${wanted.en}` }
    return [{ code: 'wrong-type', where: `replaces, ${id}`, what }]
  })
}

const leadsOf = (of: Provision): readonly string[] =>
  (coreOf(of).definition as { readonly leadsTo?: readonly string[] }).leadsTo ?? []

/** Measures that aren't there, provisions that a provision leads to, outputs that are guaranteed. */
function references({ contents, own, replaces }: RulebookDraft): FoundFlaw[] {
  const measures = contents.measures.map((one) => one.id)
  const ids = contents.provisions.map((one) => one.id)
  const missing = (where: string, named: readonly string[], known: readonly string[]): FoundFlaw[] =>
    named
      .filter((id) => !known.includes(id))
      .map((id) => ({ code: 'unknown-reference', where, what: orNearest(id, known) }))
  // What is taken over leads to what was there; only what was taken away can be missing of that.
  const gone = Object.keys(replaces).some((id) => !ids.includes(id))
  const inherited = gone ? contents.provisions.filter((one) => !own.includes(one)) : []
  const astray = inherited.flatMap((one) => missing(`${one.id}, leadsTo`, leadsOf(one), ids))
  const astrayOfOwn = own.flatMap((one) => {
    const { definition } = coreOf(one)
    const { outputs, guarantees = [] } = definition as typeof definition & { readonly outputs?: object }
    return [
      ...(measures.length > 0 ? missing(`${one.id}, measure`, [one.measure], measures) : []),
      ...missing(`${one.id}, leadsTo`, leadsOf(one), ids),
      ...missing(
        `${one.id}, guarantees`,
        guarantees.map((guarantee) => guarantee.output),
        Object.keys(outputs ?? {}),
      ),
      ...missing(
        `${one.id}, asks`,
        (definition.asks ?? []).map((asked) => asked.fact),
        coreOf(one).facts.map((fact) => fact.name),
      ),
    ]
  })
  return [...astray, ...astrayOfOwn]
}

/** What a fact means to whoever gives it. */
const meaningOf = (fact: Fact): string => {
  const { subject: _, source: __, question: ___, ...rest } = fact
  return JSON.stringify(rest)
}

/** A provision knows a fact by its name, whichever of its subjects it is of. */
const factsWithin = ({ own }: RulebookDraft): readonly Fact[] =>
  own.flatMap((one) => [...coreOf(one).program.nodes].flatMap((node) => (node.op === 'fact' ? [node.fact] : [])))

function meanings(draft: RulebookDraft): FoundFlaw[] {
  const known = new Map((draft.base?.subjects ?? []).flatMap((one) => one.facts).map((fact) => [fact.name, fact]))
  return [...new Set([...factsOfDraft(draft), ...factsWithin(draft)])].flatMap((fact): FoundFlaw[] => {
    const other = known.get(fact.name)
    known.set(fact.name, other ?? fact)
    return other === undefined || other === fact || meaningOf(other) === meaningOf(fact)
      ? []
      : [{ code: 'two-meanings', where: `${fact.subject}.${fact.name}`, what: `${other.subject}.${other.name}` }]
  })
}

/** Rows by their place in the table, the first as 1. */
const rowsSaid = (rows: readonly number[]): Words => {
  const places = rows.map((row) => row + 1)
  return rows.length === 0
    ? { zh: '没有一行成立', en: 'no row holds' }
    : { zh: `第${places.join('、')}行同时成立`, en: `rows ${places.join(' and ')} hold` }
}

function tables({ own }: RulebookDraft): FoundFlaw[] {
  return own.flatMap((one): FoundFlaw[] => {
    try {
      return tableFlaws(one).map(({ flaw, words, reading }) => {
        const rows = rowsSaid(flaw.rows)
        const what = { zh: `${words.zh}时${rows.zh}`, en: `where ${words.en}, ${rows.en}` }
        return { code: 'table', where: reading === undefined ? one.id : `${one.id}, ${reading}`, what }
      })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      const what = { zh: '格子太多，无法证明', en: 'too many cells to look through' }
      return [{ code: 'table', where: one.id, what, cause: error }]
    }
  })
}

/** What other provisions take over of one: its outputs' and conditions' own expressions. */
const insides = (of: Provision): readonly Node[] =>
  coreOf(of)
    .roots.map((root) => root.of.node)
    .filter((node) => !['fact', 'parameter', 'constant', 'asOf'].includes(node.op))

/** Inherited provisions that use a replaced one would go on using it. */
function usesOfReplaced({ contents, own, replaces, base }: RulebookDraft): FoundFlaw[] {
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
      .map((one): FoundFlaw => ({ code: 'replaced-inside', where: one.id, what: old.id }))
  })
}

/** Facts and figures that can't be as they are stated; what is taken over was held where it was made. */
function stated(draft: RulebookDraft): FoundFlaw[] {
  const known = new Set<unknown>([
    ...(draft.base?.parameters ?? []),
    ...(draft.base?.subjects ?? []).flatMap((one) => one.facts),
  ])
  const isOwn = (one: unknown) => !known.has(one)
  return [
    ...flawsOfFacts(factsOfDraft(draft).filter(isOwn)),
    ...flawsOfFigures(draft.contents.parameters.filter(isOwn)),
  ]
}

/**
 * Holds a rulebook's own provisions against each other and what they take over.
 * @throws InvalidRulebookError saying what is wrong, and where
 */
export function holdRulebook(draft: RulebookDraft): void {
  refuse([...names(draft), ...duplicates(draft), ...replacements(draft), ...stated(draft)])
  // Tables are proved under each reading, which have to be told apart first.
  refuse([...vocabularies(draft), ...meanings(draft), ...readings(draft), ...references(draft)])
  refuse([...idleReadings(draft), ...tables(draft), ...usesOfReplaced(draft)])
}
