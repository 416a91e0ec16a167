import type { Language, Words } from '../index'
import type { FromTo } from '../language/rulebook/changes'
import type { Contents } from '../language/rulebook/contents'
import { isWords } from '../language/values/words'
import { yesNoWords } from './diff-words'
import { colon, commas, inBrackets, sectionHeads } from './words'

/** What the names in two rulebooks mean in a language; English keeps the names that code says. */
type Names = (name: string) => string

/** How it is said. */
export interface Said {
  readonly language: Language
  readonly names: Names
}

export function namesIn(books: readonly Contents[], language: Language): Names {
  if (language === 'en') return (name) => name
  const facts = books.flatMap(({ subjects }) =>
    subjects.flatMap((one) => [
      [one.name, one.label[language]] as const,
      ...one.facts.flatMap((fact): [string, string][] => [
        [fact.name, fact.label[language]],
        [`${one.name}.${fact.name}`, `${one.label[language]}${colon[language]}${fact.label[language]}`],
      ]),
    ]),
  )
  const readings = books.flatMap(({ provisions }) =>
    provisions.flatMap((one) =>
      one.readings.flatMap((open) => Object.entries(open.options).map(([key, said]) => [key, said[language]] as const)),
    ),
  )
  const known = new Map<string, string>([...facts, ...readings])
  return (name) => known.get(name) ?? name
}

/** Words, with what a check requires, or the reading that a note goes with. */
function wordsOf(of: Words, { language, names }: Said): string {
  const { requires, under } = of as Words & { readonly requires?: Words; readonly under?: string }
  if (requires) return `${requires[language]} – ${of[language]}`
  if (under === undefined) return of[language]
  return `${of[language]}${inBrackets(`${sectionHeads.reading[language]}${colon[language]}${names(under)}`, language)}`
}

/** A part of a rulebook as text: words in one language, lists and options one after the other. */
function textOf(part: unknown, said: Said): string {
  const { language, names } = said
  if (part === null || part === undefined) return '–'
  if (typeof part === 'boolean') return yesNoWords(part)[language]
  if (isWords(part)) return wordsOf(part, said)
  if (typeof part !== 'object') return names(String(part))
  const each = Object.values(part).map((one) => textOf(one, said))
  return each.join(Array.isArray(part) ? commas[language] : ' – ') || '–'
}

/** The lines that only one of two texts has. */
function linesBetween(from: string, to: string): readonly string[] {
  const [before, after] = [from.split('\n'), to.split('\n')]
  const [gone, come] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))]
  return [...gone.map((one) => `      - ${one.trim()}`), ...come.map((one) => `      + ${one.trim()}`)]
}

/** Of a thing that changed, a part that did, from what to what. */
export function changeLines(head: Words | undefined, name: string, { from, to }: FromTo<unknown>, said: Said): string {
  const { language } = said
  const label = head?.[language] ?? name
  // A source stands in brackets, as everywhere.
  const [before, after] = [from, to].map((one) => {
    const text = textOf(one, said)
    return name === 'source' ? `［${text}］` : text
  }) as [string, string]
  if (before.includes('\n') || after.includes('\n')) {
    return [`    ${label}${colon[language]}`, ...linesBetween(before, after)].join('\n')
  }
  return `    ${label}${colon[language]}${before} → ${after}`
}
