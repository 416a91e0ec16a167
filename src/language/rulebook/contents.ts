import type { Discrepancy } from '../expression/discrepancies'
import type { Parameter } from '../expression/parameters'
import type { Provision } from '../provisions/provision'
import type { Words } from '../values/words'
import type { FigureSet } from '../write/figures'
import { about, type OfSubject, type Subject, type Vocabulary } from '../write/subject'
import { byIds, type MeasureHead } from './look-up'

/** Things by any name, as a module exports them, or in a list. */
export type Collected<T> = Readonly<Record<string, T>> | readonly T[]

declare const among: unique symbol
declare const vocabularies: unique symbol

/** The years of provisions that aren't of the year that their document plans, by id. */
export type Years = Readonly<Record<string, number>>

/** What a rulebook holds. */
export interface Contents<
  M extends MeasureHead = MeasureHead,
  P extends Provision = Provision,
  F extends string = string,
  V extends OfSubject = OfSubject,
> {
  /** As software cites it: `nantong-2023`. */
  readonly name: string
  readonly title: Words
  /** The year that it is for, where it is for one. */
  readonly year: number | undefined
  /**
   * The years of provisions that are for another than their document, or whose document plans none, by id: the rulebook's that adds
   * them. Where the text states no period, it holds to the end of the year.
   */
  readonly years: Years
  /** Every provision, in the order of ids. */
  readonly provisions: readonly Provision[]
  /** Only in the types: which provisions they are. */
  readonly [among]?: P
  /** Only in the types: which vocabularies are known. */
  readonly [vocabularies]?: V
  /** What records are about, and what their facts are of; one that adds facts to a subject of an extended rulebook stands beside it. */
  readonly subjects: readonly Subject[]
  readonly measures: readonly M[]
  /** The measures' figures and lists, measure by measure. */
  readonly figureSets: readonly FigureSet[]
  /** Every figure that a reform may change. */
  readonly parameters: readonly Parameter<F>[]
  /** Every contradiction of the document, once. */
  readonly discrepancies: readonly Discrepancy[]
}

/** What a rulebook is put together from. */
export interface RulebookDefinition<
  M extends MeasureHead = MeasureHead,
  P extends Provision = Provision,
  B extends Provision = Provision,
  F extends string = string,
  G extends string = string,
  V extends OfSubject = OfSubject,
  W extends OfSubject = OfSubject,
> {
  /** As software cites it: `nantong-2023`. */
  readonly name: string
  readonly title: Words
  /** The year that it is for: that of the provisions that it adds, whatever their document says. */
  readonly year?: number
  /** Another rulebook, all of which this one takes over. */
  readonly extends?: Contents<MeasureHead, B, G, W>
  readonly provisions?: Collected<P>
  /** Provisions that stand in the place of others of the extended rulebook, by the others' ids. */
  readonly replaces?: Readonly<Record<string, Provision>>
  /** Vocabularies besides those that the provisions are about, which are found. */
  readonly subjects?: Collected<Vocabulary & V>
  /** Figures and lists besides the figures that the provisions read, which are found. */
  readonly figures?: Collected<{ readonly [about]: FigureSet<F> }>
  readonly measures?: readonly M[]
  /** Contradictions besides those that the provisions name, which are found. */
  readonly discrepancies?: Collected<Discrepancy>
}

/** A definition with what was found of it. */
export interface Completed<M extends MeasureHead = MeasureHead> extends RulebookDefinition<M> {
  readonly years?: Years
}

/** What is collected, as a list. */
export const collectedOnes = <T>(all: Collected<T> = []): readonly T[] => Object.values(all)

const onceEach = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

function kept<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The provisions that aren't taken over. */
export const ownProvisions = ({ provisions, replaces = {} }: RulebookDefinition): readonly Provision[] => [
  ...collectedOnes(provisions),
  ...Object.values(replaces),
]

/** What a definition comes to, with what it takes over; each part is made when first asked for. */
export function contentsOf<M extends MeasureHead>(definition: Completed<M>): Contents<M> {
  const { name, title, year, extends: base, replaces = {} } = definition
  const inherited = base?.provisions.filter((one) => !Object.hasOwn(replaces, one.id)) ?? []
  const keptYears = inherited.flatMap(({ id }) => {
    const kept = base?.years?.[id]
    return kept === undefined ? [] : [[id, kept] as const]
  })
  const provisions = byIds([...inherited, ...ownProvisions(definition)], (one) => one.id)
  const subjects = kept(() => {
    const stated = collectedOnes(definition.subjects).map((one) => one[about])
    return byIds(onceEach([...(base?.subjects ?? []), ...stated]), (one) => one.name)
  })
  const figureSets = kept(() => {
    const all = [...(base?.figureSets ?? []), ...collectedOnes(definition.figures).map((one) => one[about])]
    return byIds(onceEach(all), (one) => `${one.measure} ${one.parameters[0]?.id ?? ''}`)
  })
  const parameters = kept(() => Object.freeze(figureSets().flatMap((one) => one.parameters)))
  const discrepancies = kept(() =>
    byIds(onceEach([...(base?.discrepancies ?? []), ...collectedOnes(definition.discrepancies)]), (one) => one.id),
  )
  return {
    name,
    title,
    year,
    years: Object.freeze({ ...Object.fromEntries(keptYears), ...definition.years }),
    provisions,
    measures: Object.freeze([...((base?.measures ?? []) as readonly M[]), ...(definition.measures ?? [])]),
    get subjects() {
      return subjects()
    },
    get figureSets() {
      return figureSets()
    },
    get parameters() {
      return parameters()
    },
    get discrepancies() {
      return discrepancies()
    },
  }
}
