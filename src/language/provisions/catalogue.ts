import type { Account } from '../expression/account'
import type { Need, NeedsOf } from '../expression/expression'
import type { Options } from '../input/options'
import { frozen } from '../values/frozen'
import type { Words } from '../values/words'
import type { Choice, Text } from '../write/choices'
import { type Behaviour, Core } from './core'
import type { Definition } from './definition'
import type { PartialInput } from './eligibility'
import { bear, type Provision } from './provision'

/** One entry of a list; further properties are the entry's own data. */
export interface Entry {
  readonly label: Words
  /** Other names by which it is looked up. */
  readonly names?: readonly string[]
}

/** A list, or what a look-up found in it. */
export interface Listing<E extends Entry = Entry> extends Account {
  readonly kind: 'catalogue'
  /** `unconfirmed`: not on the list, but the document leaves the list open (等). */
  readonly outcome: 'listed' | 'found' | 'not-listed' | 'unconfirmed'
  readonly entries: readonly E[]
  readonly missing: readonly never[]
}

interface CatalogueDefinition extends Definition {
  readonly entries: readonly Entry[]
  /** The fact by which an entry is looked up: its name, a name of it, or the value that it lists under `of`. */
  readonly lookUp?: Choice<string, Need> | Text
  /** Which entries a looked-up value means, where that isn't their name. */
  readonly key?: string
  /** The document's list ends in 等: what isn't on it isn't ruled out. */
  readonly openEnded?: true
}

/** A provision that lists, with a look-up. */
export interface Catalogue<N extends Need = Need, E extends Entry = Entry> extends Provision<'catalogue'> {
  (facts?: PartialInput<N>, options?: Options): Listing<E>
  readonly entries: readonly E[]
  readonly openEnded: boolean
}

type NeedsIn<D extends CatalogueDefinition> = D extends { readonly lookUp: infer L } ? NeedsOf<L> : never

/** Whether a looked-up value means an entry: by its key's value or values, or by any of its names. */
function means(entry: Entry, key: string | undefined, value: string): boolean {
  if (key !== undefined) {
    const own: unknown = (entry as unknown as Record<string, unknown>)[key]
    return Array.isArray(own) ? own.includes(value) : own === value
  }
  return entry.label.zh === value || entry.label.en === value || entry.names?.includes(value) === true
}

const behaviour: Behaviour<CatalogueDefinition, Listing> = {
  kind: 'catalogue',
  roots: ({ lookUp }) => (lookUp ? [{ label: { zh: '查询', en: 'look-up' }, of: lookUp }] : []),
  answer(core, frame, prepared) {
    const { entries, lookUp, key, openEnded } = core.definition
    const value = lookUp && (prepared.run(lookUp.node)(frame) as string | undefined)
    const found = value === undefined ? entries : entries.filter((entry) => means(entry, key, value))
    const none = openEnded ? 'unconfirmed' : 'not-listed'
    const outcome = value === undefined ? 'listed' : found.length > 0 ? 'found' : none
    return frozen({ kind: 'catalogue', outcome, entries: found, missing: [], ...core.account(frame, prepared) })
  },
}

/** A provision that lists; its export is named after its id. */
/* @__NO_SIDE_EFFECTS__ */
export function catalogue<const D extends CatalogueDefinition>(
  id: string,
  define: () => D,
): Catalogue<NeedsIn<D>, D['entries'][number]> {
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
