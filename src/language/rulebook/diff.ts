import type { Discrepancy } from '../expression/discrepancies'
import type { Fact } from '../expression/facts'
import type { Parameter } from '../expression/parameters'
import { figureText } from '../expression/text'
import { dataOf, InvalidFactsError, issue } from '../input/errors'
import { frozen } from '../values/frozen'
import { say, sourceAt, sourceWords, type Words } from '../values/words'
import type { Check } from '../write/checks'
import { type ChangedProvision, changesIn, type SaidCheck, saidCheck } from './changed-provision'
import { type Changed, changed, changedOf, type Differing, differing, type FromTo, isSame } from './changes'
import type { Contents } from './contents'
import { ownChecks } from './edition'
import type { MeasureHead } from './look-up'

/** What is in two lists, by id, and differs. */
type ChangedParts<T> = Changed<{ readonly id: string } & Differing<T>>

/** How a rulebook differs from another. */
export interface Diff {
  /** Of the rulebook itself. */
  readonly rulebook: Differing<{ readonly name: string; readonly title: Words; readonly year: number | null }>
  /** `other` is whatever a measure says besides its title. */
  readonly measures: ChangedParts<{ readonly title: Words; readonly other: unknown }>
  readonly provisions: Changed<ChangedProvision>
  /** What changed is the figure itself unless `what` says otherwise. */
  readonly figures: Changed<{ readonly id: string; readonly what?: 'label' | 'source' } & FromTo<Words>>
  /** What records are about, and what any record of it has to meet. */
  readonly subjects: ChangedParts<{ readonly label: Words; readonly checks: readonly SaidCheck[] }>
  /** Facts by subject and name; what changed is their type, options, unit, limits or words. */
  readonly facts: Changed<{ readonly id: string } & FromTo<unknown>>
  /** What the document says against itself: each side with its place. */
  readonly discrepancies: ChangedParts<{
    readonly title: Words
    readonly sides: readonly Words[]
    readonly arithmetic: Words | null
    readonly editorial: boolean
  }>
}

function changesOfFigure(a: Parameter, b: Parameter): readonly Diff['figures']['changed'][number][] {
  const said = (one: Parameter) => ({
    of: say((language) => figureText(one, language)),
    label: one.label ?? NONE,
    source: sourceWords(one.source),
  })
  const { of, label, source } = differing(said(a), said(b))
  return [
    ...(of ? [{ id: b.id, ...of }] : []),
    ...(label ? [{ id: b.id, what: 'label' as const, ...label }] : []),
    ...(source ? [{ id: b.id, what: 'source' as const, ...source }] : []),
  ]
}

/** What has no label. */
const NONE: Words = { zh: '–', en: '–' }

const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]))

const factsIn = ({ subjects }: Contents): ReadonlyMap<string, Fact> =>
  new Map(subjects.flatMap(({ name, facts }) => facts.map((fact) => [`${name}.${fact.name}`, fact])))

interface About {
  readonly id: string
  readonly label: Words
  readonly checks: readonly Check[]
}

/** Each subject, with the checks of all its vocabularies. */
function subjectsIn({ subjects }: Contents): ReadonlyMap<string, About> {
  const found = new Map<string, About>()
  for (const one of subjects) {
    const checks = [...(found.get(one.name)?.checks ?? []), ...ownChecks(one)]
    found.set(one.name, { id: one.name, label: one.label, checks })
  }
  return found
}

function changesOfSubject(a: About, b: About) {
  const said = ({ label, checks }: About) => ({ label, checks: checks.map(saidCheck) })
  // What a figure of a check comes to is a change of the figure alone.
  const [from, to] = [said(a), said(isSame(a.checks, b.checks) ? { ...b, checks: a.checks } : b)]
  return changedOf(b.id, from, to)
}

function saidMeasure({ title, ...other }: MeasureHead) {
  return { title, other }
}

function saidContradiction({ id, title, sides, arithmetic, editorial }: Discrepancy) {
  const measure = id.slice(0, id.indexOf('.')).toUpperCase()
  const saidBy = ({ place, says }: Discrepancy['sides'][number]): Words => {
    const where = sourceWords(sourceAt(measure, place))
    return { zh: `［${where.zh}］${says.zh}`, en: `[${where.en}] ${says.en}` }
  }
  return { title, sides: sides.map(saidBy), arithmetic: arithmetic ?? null, editorial: editorial === true }
}

/** @throws InvalidFactsError for what is no rulebook */
function holdContents(given: Contents): void {
  const { provisions, parameters, subjects, measures, discrepancies } = dataOf(given, 'rulebook')
  if ([provisions, parameters, subjects, measures, discrepancies].every((one) => Array.isArray(one))) return
  throw new InvalidFactsError([issue('wrong-type', 'rulebook', given, { zh: '规则库', en: 'a rulebook' })])
}

/**
 * How one rulebook differs from another: its title and year, its measures, provisions, figures, subjects, facts and contradictions,
 * added, removed and changed, from what to what.
 * @param from a rulebook
 * @param to another, or a later edition of it
 * @throws InvalidFactsError for what is no rulebook
 */
export function diff(from: Contents, to: Contents): Diff {
  for (const one of [from, to]) holdContents(one)
  const ofItself = ({ name, title, year }: Contents) => ({ name, title, year: year ?? null })
  return frozen({
    rulebook: differing(ofItself(from), ofItself(to)),
    measures: changed(byId(from.measures), byId(to.measures), (a, b) =>
      changedOf(b.id, saidMeasure(a), saidMeasure(b)),
    ),
    provisions: changed(byId(from.provisions), byId(to.provisions), changesIn),
    figures: changed(byId(from.parameters), byId(to.parameters), changesOfFigure),
    subjects: changed(subjectsIn(from), subjectsIn(to), changesOfSubject),
    facts: changed(factsIn(from), factsIn(to), (a, b) => {
      const said = differing({ of: { ...a } }, { of: { ...b } }).of
      return said ? [{ id: `${b.subject}.${b.name}`, ...said }] : []
    }),
    discrepancies: changed(byId(from.discrepancies), byId(to.discrepancies), (a, b) =>
      changedOf(b.id, saidContradiction(a), saidContradiction(b)),
    ),
  }) as Diff
}
