import type { Language, Rulebook } from '../index'
import { kindWords } from '../language/rulebook/kind-words'
import { UsageError } from './usage'
import { colon } from './words'

const plainly = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** The id that was typed, as it is written: itself, or the same in other case. */
export function idIn(all: readonly { readonly id: string }[], typed: string): string | undefined {
  const plain = typed.toLowerCase()
  return (all.find(({ id }) => id === typed) ?? all.find(({ id }) => id.toLowerCase() === plain))?.id
}

/** The ids of measures and provisions whose titles, in either language, have all the words of a text. */
export function found(text: string, { measures, provisions }: Rulebook): readonly string[] {
  const words = plainly(text).split(' ').filter(Boolean)
  const has = ({
    id,
    title,
  }: {
    readonly id: string
    readonly title: { readonly zh: string; readonly en: string }
  }) => {
    const all = plainly(`${id} ${title.zh} ${title.en}`)
    return words.length > 0 && words.every((one) => all.includes(one))
  }
  return [...measures.filter(has), ...provisions.filter(has)].map((one) => one.id)
}

/** A line for each. */
export function findText(text: string, language: Language, book: Rulebook): string {
  const { measures, provisions } = book
  const ids = found(text, book)
  if (ids.length === 0)
    throw new UsageError({
      zh: `没有标题含有“${text}”的措施或规定`,
      en: `no measure or provision is titled like “${text}”`,
    })
  const all = new Map<string, { readonly id: string; readonly title: { readonly [L in Language]: string } }>(
    [...measures, ...provisions].map((one) => [one.id, one]),
  )
  const width = Math.max(...ids.map((id) => id.length))
  return ids
    .map((id) => {
      const one = all.get(id)
      const kind = provisions.find((other) => other.id === id)?.kind
      return `${id.padEnd(width)}  ${kind ? `${kindWords[kind][language]}${colon[language]}` : ''}${one?.title[language]}`
    })
    .join('\n')
}
