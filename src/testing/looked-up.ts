import * as fc from 'fast-check'
import type { Catalogue, Entry } from '../language/provisions/catalogue'
import { coreOf, type Provision } from '../language/provisions/provision'
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

const namesOf = ({ label, names = [] }: Entry): readonly string[] => [label.zh, label.en, ...names]

/** The law of a catalogue that is looked up by a text; none for anything else. */
export function lookUpLaws(provision: Provision): readonly Law[] {
  if (provision.kind !== 'catalogue') return []
  const list = provision as Catalogue
  const fact = coreOf(provision).facts.find(({ type }) => type === 'text')
  const names = list.entries.flatMap(namesOf)
  if (fact === undefined || names.length === 0) return []
  const check: Law['check'] = (parameters = {}) =>
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...WAYS), (name, write) => {
        const given = write(name)
        const { entries } = list({ [fact.name]: given } as object)
        const meant = list.entries.filter((entry) => namesOf(entry).some((one) => nameKey(one) === nameKey(name)))
        if (entries.length !== meant.length || !meant.every((one) => entries.includes(one)))
          throw new Error(
            `${provision.id}: ${JSON.stringify(given)} finds ${entries.map((one) => one.label.en).join(', ')}`,
          )
      }),
      parameters,
    )
  const words = lawWords('every name of an entry finds it and no other, however it is written')
  return [{ name: words.en, words, check }]
}
