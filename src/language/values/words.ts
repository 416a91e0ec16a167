/** A label, question or reason in Chinese and in English. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** The two languages that everything is said in. */
export type Language = keyof Words

/** Where in a document something stands: the measure's own text or another part, and the item there. */
export interface Source {
  readonly measure: string
  readonly part: string
  readonly item?: string
}

/** A place in the document whose measure is known from the context. */
export type Place = Omit<Source, 'measure'>

/** What rules are taken from: its title, its parts with their words, and the year that it plans, if it is a year's programme. */
export interface Document {
  readonly title: Words
  readonly year?: number
  readonly parts: Readonly<Record<string, Words>>
}

/** The document of a place; no part of the place as data. */
const documentKey: unique symbol = Symbol.for('haotong/1/document')

/** The document that a place is in, where it was made by one. */
export const documentOf = (place: Place): Document | undefined =>
  (place as { readonly [documentKey]?: Document } | undefined)?.[documentKey]

/** Makes places of each part of a document: `const { measure, interpretation } = places(document)`. */
/* @__NO_SIDE_EFFECTS__ */
export function places<const D extends Document>(
  document: D,
): {
  readonly [P in keyof D['parts'] & string]: (item?: string) => Place
} {
  const maker = (part: string) => (item?: string) => {
    const place = item === undefined ? { part } : { part, item }
    return Object.freeze(Object.defineProperty(place, documentKey, { value: document }))
  }
  const makers = Object.keys(document.parts).map((part) => [part, maker(part)])
  return Object.freeze(Object.fromEntries(makers))
}

/** A place of a measure. */
/* @__NO_SIDE_EFFECTS__ */
export function sourceAt(measure: string, place: Place): Source {
  const source = { measure, ...place }
  return Object.freeze(Object.defineProperty(source, documentKey, { value: documentOf(place) }))
}

/** The source in words: `M03 解读 收费表`. A part of a document that isn't known is said by its name. */
export function sourceWords(source: Source): Words {
  const { measure, part, item } = source
  const name = documentOf(source)?.parts[part] ?? { zh: part, en: part }
  const tail = item === undefined ? '' : ` ${item}`
  return { zh: `${measure} ${name.zh}${tail}`, en: `${measure} ${name.en}${tail}` }
}

/** Whether something is words, whatever it has besides. */
export const isWords = (one: unknown): one is Words =>
  typeof one === 'object' && one !== null && 'zh' in one && 'en' in one

/** A name in Chinese quotation marks; its own become single ones, as marks within marks are. */
export const inMarks = (name: string): string => `“${name.replace(/“(.*?)”/g, '‘$1’')}”`

/** Words made from words, one language at a time. */
export function say(make: (language: Language) => string): Words {
  return Object.freeze({ zh: make('zh'), en: make('en') })
}
