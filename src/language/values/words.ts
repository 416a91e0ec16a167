/** A label, question or reason in Chinese and in English. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** The two languages that everything is said in. */
export type Language = keyof Words

/** Where in the document something stands: the measure's own text or its interpretation (解读), and the item there. */
export interface Source {
  readonly measure: string
  readonly part: 'measure' | 'interpretation'
  readonly item?: string
}

/** A place in the document whose measure is known from the context. */
export type Place = Omit<Source, 'measure'>

/* @__NO_SIDE_EFFECTS__ */
export function measureText(item?: string): Place {
  return item === undefined ? { part: 'measure' } : { part: 'measure', item }
}

/* @__NO_SIDE_EFFECTS__ */
export function interpretation(item?: string): Place {
  return item === undefined ? { part: 'interpretation' } : { part: 'interpretation', item }
}

const parts: Record<Source['part'], Words> = {
  measure: { zh: '措施', en: 'measure text' },
  interpretation: { zh: '解读', en: 'interpretation' },
}

/** The source in words: `M03 解读 收费表`. */
export function sourceWords({ measure, part, item }: Source): Words {
  const tail = item === undefined ? '' : ` ${item}`
  return { zh: `${measure} ${parts[part].zh}${tail}`, en: `${measure} ${parts[part].en}${tail}` }
}

/** Words made from words, one language at a time. */
export function say(make: (language: Language) => string): Words {
  return Object.freeze({ zh: make('zh'), en: make('en') })
}
