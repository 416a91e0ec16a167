import type { Kind } from '../../src/index'
import type { Contents, ListedMeasure, ListedProvision } from './contents'
import { synonyms } from './synonyms'

/** What is shown of all. */
export interface Asked {
  readonly text: string
  readonly subject: string
  readonly kind: string
  readonly agency: string
}

/** A measure with those of its provisions that are meant. */
export interface Hit {
  readonly measure: ListedMeasure
  readonly provisions: readonly ListedProvision[]
}

/** A text as it is compared: its widths, cases and blanks don't count. */
export const plainly = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Further words to search by, of a measure or provision by its id; known only once the library is there. */
export type Terms = (id: string) => string

const noTerms: Terms = () => ''

const titles = new WeakMap<object, string>()
function titleOf(one: ListedMeasure | ListedProvision): string {
  const known = titles.get(one)
  if (known !== undefined) return known
  const made = plainly(`${one.id} ${one.title.zh} ${one.title.en}`)
  titles.set(one, made)
  return made
}

const isIn = (asked: Asked, one: ListedProvision): boolean =>
  (asked.kind === '' || one.kind === (asked.kind as Kind)) && (asked.subject === '' || one.subject === asked.subject)

/**
 * The measures and provisions that have every word of a text, in their titles, their terms or in people's words for them; first
 * those whose own title has them.
 */
export function search({ measures }: Contents, asked: Asked, terms: Terms = noTerms): readonly Hit[] {
  const words = plainly(asked.text).split(' ').filter(Boolean)
  const has = (text: string) => words.every((one) => text.includes(one))
  const hits: (Hit & { readonly rank: number })[] = []
  for (const measure of measures) {
    const { id, leads, responsibles } = measure
    if (asked.agency !== '' && ![...leads, ...responsibles].includes(asked.agency)) continue
    const own = titleOf(measure)
    const people = plainly((synonyms[id] ?? []).join(' '))
    const isOwn = has(`${own} ${people}`)
    const among = measure.provisions.filter((one) => isIn(asked, one))
    const found = among.filter((one) => has(`${own} ${titleOf(one)} ${people} ${terms(one.id)}`))
    if (!isOwn && found.length === 0) continue
    if (found.length === 0 && (asked.kind !== '' || asked.subject !== '')) continue
    const isTitled = has(own) || found.some((one) => has(titleOf(one)))
    hits.push({ measure, provisions: found, rank: isTitled ? 0 : isOwn ? 1 : 2 })
  }
  return words.length === 0 ? hits : hits.sort((a, b) => a.rank - b.rank)
}
