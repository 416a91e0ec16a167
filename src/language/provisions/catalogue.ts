import type { Frame } from '../evaluate/frame'
import type { Prepared } from '../evaluate/program'
import type { Account } from '../expression/account'
import type { Need, NeedsOf } from '../expression/expression'
import { numbersOf } from '../expression/quoted'
import type { Options, OptionsOf } from '../input/options'
import { frozenWithin } from '../values/frozen'
import { type Affixes, type NameIndex, nameIndex } from '../values/names'
import { onceEach } from '../values/once-each'
import type { Words } from '../values/words'
import type { Choice, Text } from '../write/choices'
import { type Behaviour, Core } from './core'
import type { Definition, FurtherNeeds } from './definition'
import type { PartialInput } from './eligibility'
import { entriesTold, type ListingOutcome } from './entries-told'
import { bear, type Called, type Provision, type SubjectIn } from './provision'
import { told } from './told'

/** One entry of a list; further properties are the entry's own data. */
export interface Entry {
  readonly label: Words
  /** Other names by which it is looked up. */
  readonly names?: readonly string[]
}

/** A list, or what a look-up found in it. */
export interface Listing<E extends Entry = Entry> extends Account {
  readonly kind: 'catalogue'
  /** `unconfirmed`: a name that isn't known, which may be a spelling of one that is; or a list that the document leaves open (等). */
  readonly outcome: ListingOutcome
  readonly entries: readonly E[]
  /** The entries whose names are most like one that isn't known, the most like first. */
  readonly nearest?: readonly E[]
  readonly missing: readonly never[]
}

export interface CatalogueDefinition extends Definition {
  readonly entries: readonly Entry[]
  /** The fact by which an entry is looked up: its name, a name of it, or the value that it lists under `of`. */
  readonly lookUp?: Choice<string, Need> | Text
  /** Which entries a looked-up value means, where that isn't their name. */
  readonly key?: string
  /** The document's list ends in 等: what isn't on it isn't ruled out. */
  readonly openEnded?: true
  /** Known by name, and not on the list. */
  readonly others?: readonly Entry[]
  /** What a text that is looked up may carry besides a name: kinds of company, branches. */
  readonly affixes?: Affixes
}

/** The typed call, as a method's type: so any of them is one of the kind, whichever readings it knows. */
type Call<N extends Need, E extends Entry> = {
  call<const R extends string>(facts?: PartialInput<N>, options?: OptionsOf<R, N>): Listing<E>
}['call']

/** A provision that lists, with a look-up. */
export interface Catalogue<N extends Need = Need, E extends Entry = Entry>
  extends Provision<'catalogue', N>,
    Call<N, E> {
  readonly entries: readonly E[]
  readonly openEnded: boolean
}

type NeedsIn<D extends CatalogueDefinition> =
  | (D extends { readonly lookUp: infer L } ? NeedsOf<L> : never)
  | FurtherNeeds<D>

/** What an entry is looked up by: what it lists under its key, or its names. */
export function lookedUpBy(entry: Entry, key: string | undefined): readonly string[] {
  if (key === undefined) return [entry.label.zh, entry.label.en, ...(entry.names ?? [])]
  const own: unknown = (entry as unknown as Record<string, unknown>)[key]
  return (Array.isArray(own) ? own : [own]).filter((one) => typeof one === 'string')
}

interface Indexes {
  readonly listed: NameIndex<Entry>
  readonly others: NameIndex<Entry>
}

const indexesOf = /* @__PURE__ */ onceEach(
  ({ entries, others = [], key, affixes }: CatalogueDefinition): Indexes => ({
    listed: nameIndex(entries, (entry) => lookedUpBy(entry, key), affixes),
    others: nameIndex(others, (entry) => lookedUpBy(entry, undefined), affixes),
  }),
  new WeakMap(),
)

type Found = Pick<Listing, 'outcome' | 'entries' | 'nearest'>

/** By an option, whose absence is certain unless the list is open. */
function foundByOption({ entries, key, openEnded }: CatalogueDefinition, option: string): Found {
  const found = entries.filter((entry) => lookedUpBy(entry, key).includes(option))
  return { outcome: found.length > 0 ? 'found' : openEnded ? 'unconfirmed' : 'not-listed', entries: found }
}

/** By a text, which may be a spelling that isn't known: absence is certain only of what is known not to be listed. */
function foundByName(definition: CatalogueDefinition, name: string): Found {
  const { listed, others } = indexesOf(definition)
  const entries = listed.find(name)
  if (entries.length > 0) return { outcome: 'found', entries }
  if (others.find(name).length > 0) return { outcome: 'not-listed', entries }
  return { outcome: 'unconfirmed', entries, nearest: listed.nearest(name) }
}

/** What a reform makes of an entry's numbers that are figures; undefined where that turns on a day that isn't asked. */
const numbersIn = (entry: Entry, frame: Frame, { run }: Prepared): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    Object.entries(numbersOf(entry)).map(([name, of]) => {
      const number = run(of)(frame)
      return [name, number === undefined ? undefined : Number(number)]
    }),
  )

const behaviour: Behaviour<CatalogueDefinition, Listing> = {
  kind: 'catalogue',
  roots: ({ lookUp }) => {
    if (lookUp === undefined) return []
    const { node } = lookUp
    const names = node.op === 'fact' && 'options' in node.fact ? node.fact.options : {}
    return [{ name: 'lookUp', label: { zh: '查询', en: 'look-up' }, of: lookUp, names }]
  },
  beside: ({ definition: { entries, openEnded }, source }, frame, prepared) =>
    entriesTold('listed', told(entries, source, frame, prepared), openEnded),
  found(core, frame, prepared) {
    const { outcome, entries, nearest } = this.answer(core, frame, prepared)
    return entriesTold(outcome, nearest ?? entries, outcome === 'listed' && core.definition.openEnded)
  },
  answer(core, frame, prepared) {
    const { definition } = core
    const { entries, lookUp } = definition
    const value = lookUp && (prepared.run(lookUp.node)(frame) as string | undefined)
    const isText = lookUp?.node.op === 'fact' && lookUp.node.fact.type === 'text'
    const found: Found =
      value === undefined ? { outcome: 'listed', entries } : (isText ? foundByName : foundByOption)(definition, value)
    const stated = told(found, core.source, frame, prepared)
    const numbered = (entry: Entry, at: number): Entry => ({
      ...entry,
      ...numbersIn(found.entries[at] as Entry, frame, prepared),
    })
    const listed = frame.changed ? { ...stated, entries: stated.entries.map(numbered) } : stated
    return frozenWithin({ kind: 'catalogue', ...listed, missing: [], ...core.account(frame, prepared) })
  },
}

/** A provision that lists; its export is named after its id. */
/* @__NO_SIDE_EFFECTS__ */
export function catalogue<const Id extends string, const D extends CatalogueDefinition>(
  id: Id,
  define: () => D,
): Catalogue<NeedsIn<D>, D['entries'][number]> & Called<Id, SubjectIn<D>> {
  const parts = new Core(id, behaviour, define as () => CatalogueDefinition)
  return bear(parts, (facts: unknown = {}, options?: Options) => parts.evaluate(facts, options), {
    get entries() {
      return parts.definition.entries
    },
    get openEnded() {
      return parts.definition.openEnded === true
    },
  })
}
