import { coreOf, type Provision } from '../provisions/provision'
import type { Language, Words } from '../values/words'
import { isThing, type Parts } from './said'
import { textsIn } from './sound-classes'

/* What things are called, each otherwise than the others beside it, and that each class can be come to. */

const LANGUAGES: readonly Language[] = ['zh', 'en']

/** The first two of some things that are called alike in a language: nobody who reads it can tell them apart. */
export function calledAlike(all: readonly { readonly label: Words; readonly besides?: string }[]): Words[] {
  for (const language of LANGUAGES) {
    const seen = new Set<string>()
    for (const { label, besides = '' } of all) {
      const name = label[language].normalize('NFKC').toLowerCase()
      const key = `${name}\n${besides}`
      if (seen.has(key)) return [{ zh: `有两个叫“${label[language]}”`, en: `two are called “${label[language]}”` }]
      seen.add(key)
    }
  }
  return []
}

type Labelled = Parts & { readonly label: Words }

/** Entries of one label may be told apart by what else they say. */
function entriesAlike(entries: readonly Labelled[]): Words[] {
  return calledAlike(entries.map(({ label, names: _, ...more }) => ({ label, besides: JSON.stringify(more) })))
}

/** Classes that no branch gives, whatever the facts. */
function neverGiven({ by, classes }: Parts): Words[] {
  if (by === undefined) return []
  const texts = new Set(textsIn((by as { readonly node: never }).node))
  return Object.keys(classes as object)
    .filter((name) => !texts.has(name))
    .map((name) => ({ zh: `没有情形得出类别 ${name}`, en: `no branch gives the class ${name}` }))
}

/** What is wrong with the labels of a definition whose parts can be used. */
export function flawsOfLabels(one: Provision): readonly Words[] {
  const given = coreOf(one).definition as unknown as Parts
  const { classes, entries, outputs = given['goals'] } = given
  if (isThing(outputs)) return calledAlike(Object.values(outputs) as readonly Labelled[])
  if (isThing(classes)) return [...calledAlike(Object.values(classes) as readonly Labelled[]), ...neverGiven(given)]
  return Array.isArray(entries) ? entriesAlike(entries) : []
}
