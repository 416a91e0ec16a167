import type { Fact } from '../expression/facts'
import type { Parameter } from '../expression/parameters'
import { figureText } from '../expression/text'
import { dataOf, InvalidFactsError, issue } from '../input/errors'
import { frozen } from '../values/frozen'
import { say, sourceWords, type Words } from '../values/words'
import { type ChangedProvision, changesIn } from './changed-provision'
import { type Changed, changed, changedPart, type FromTo } from './changes'
import type { Contents } from './contents'

/** How a rulebook differs from another. */
export interface Diff {
  readonly provisions: Changed<ChangedProvision>
  /** What changed is the figure itself unless `what` says otherwise. */
  readonly figures: Changed<{ readonly id: string; readonly what?: 'label' | 'source' } & FromTo<Words>>
  /** Facts by subject and name; what changed is their type, options, unit, limits or words. */
  readonly facts: Changed<{ readonly id: string } & FromTo<unknown>>
}

function changesOfFigure(a: Parameter, b: Parameter): readonly Diff['figures']['changed'][number][] {
  const { of, label, source } = {
    ...changedPart(
      'of',
      say((language) => figureText(a, language)),
      say((language) => figureText(b, language)),
    ),
    ...changedPart('label', a.label ?? NONE, b.label ?? NONE),
    ...changedPart('source', sourceWords(a.source), sourceWords(b.source)),
  }
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

/** @throws InvalidFactsError for what is no rulebook */
function holdContents(given: Contents): void {
  const { provisions, parameters, subjects } = dataOf(given, 'rulebook')
  if ([provisions, parameters, subjects].every((one) => Array.isArray(one))) return
  throw new InvalidFactsError([issue('wrong-type', 'rulebook', given, { zh: '规则库', en: 'a rulebook' })])
}

/**
 * How one rulebook differs from another: provisions, figures and facts added, removed and changed, from what to what.
 * @param from a rulebook
 * @param to another, or a later edition of it
 * @throws InvalidFactsError for what is no rulebook
 */
export function diff(from: Contents, to: Contents): Diff {
  for (const one of [from, to]) holdContents(one)
  return frozen({
    provisions: changed(byId(from.provisions), byId(to.provisions), changesIn),
    figures: changed(byId(from.parameters), byId(to.parameters), changesOfFigure),
    facts: changed(factsIn(from), factsIn(to), (a, b) => {
      const said = changedPart('of', { ...a }, { ...b }).of
      return said ? [{ id: `${b.subject}.${b.name}`, ...said }] : []
    }),
  })
}
