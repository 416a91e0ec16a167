import * as fc from 'fast-check'
import { type CatalogueDefinition, type Listing, lookedUpBy } from '../language/provisions/catalogue'
import type { Core } from '../language/provisions/core'
import { nameKey } from '../language/values/names'
import type { Law } from './law'
import { lawWords } from './law-words'

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

/** Ways in which people write one name. */
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  wide,
  (name) => ` \t${name}\u3000\n`,
  (name) => `【${name}】`,
  (name) => name.normalize('NFD'),
]

/** The law of a catalogue that is looked up by a text; none for anything else. */
export function lookUpLaws(core: Core): readonly Law[] {
  if (core.behaviour.kind !== 'catalogue') return []
  const list = core.definition as CatalogueDefinition
  const fact = core.facts.find(({ type }) => type === 'text')
  const names = list.entries.flatMap((one) => lookedUpBy(one, list.key))
  if (fact === undefined || names.length === 0) return []
  const check: Law['check'] = (parameters = {}) =>
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...WAYS), (name, write) => {
        const given = write(name)
        const { entries } = core.evaluate({ [fact.name]: given }, {}) as Listing
        const meant = list.entries.filter((entry) =>
          lookedUpBy(entry, list.key).some((one) => nameKey(one) === nameKey(name)),
        )
        if (entries.length !== meant.length || !meant.every((one) => entries.includes(one)))
          throw new Error(`${core.id}: ${JSON.stringify(given)} finds ${entries.map((one) => one.label.en).join(', ')}`)
      }),
      parameters,
    )
  const words = lawWords('every name of an entry finds it and no other, however it is written')
  return [{ name: words.en, words, check }]
}
