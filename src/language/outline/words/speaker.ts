import type { Node, NodeOf, Op } from '../../expression/nodes'
import type { Parameter } from '../../expression/parameters'
import type { UnitName } from '../../values/units'
import { inMarks, type Language, type Words } from '../../values/words'

/** What the words of a rule depend on: the readings chosen, the figures in force, and what fixed texts are called. */
export interface Terms {
  readonly chosen: (node: NodeOf<'reading'>) => Node
  readonly figure: (parameter: Parameter) => Words
  /** Of a class, what it is called; undefined where a text stands for itself. */
  readonly name: (text: string) => Words | undefined
}

/** What saying a node in one language needs. */
export interface Speaker extends Terms {
  readonly language: Language
  /** False where the condition is required not to hold. */
  readonly wanted: boolean
  /** The unit that a number stands in, where what it is held against says one. */
  readonly unit: UnitName | undefined
  /** A part as it is. */
  say(part: Node, unit?: UnitName): string
  /** A part in the place of the whole: wanted or not as the whole is. */
  pass(part: Node): string
  /** A part in the place of the whole, wanted where the whole isn't. */
  deny(part: Node): string
  /** The one of two phrases that is in the language. */
  of(zh: string, en: string): string
  /** Notes a fact or a name that the words mention. */
  note(node: Node): void
}

export type Phrases<O extends Op> = { readonly [K in O]: (node: NodeOf<K>, speaker: Speaker) => string }

export const and: Words = { zh: '和', en: ' and ' }
export const or: Words = { zh: '或', en: ' or ' }

export const comma: Words = { zh: '、', en: ', ' }

/** Texts as a list: `a, b and c`. */
export function listed(texts: readonly string[], last: Words, language: Language): string {
  const tail = texts.slice(-1).join('')
  return texts.length < 2 ? tail : `${texts.slice(0, -1).join(comma[language])}${last[language]}${tail}`
}

/** Words as a list in one language; what is a list itself is set off, lest its parts be taken for items: `a, “b or c” or d`. */
export function listedWords(items: readonly Words[], last: Words, language: Language): string {
  const isList = (text: string) =>
    [comma, last].some((join) => text.replace(/^“.*|[（(].*?[）)]/g, '').includes(join[language]))
  return listed(
    items.map((one) => (items[1] && isList(one[language]) ? inMarks(one[language]) : one[language])),
    last,
    language,
  )
}
