import type { OpenReading } from '../expression/readings'
import type { Language, Source, Words } from '../values/words'
import type { OutlineLine } from './line'

export type { OutlineLine } from './line'

/** A reading by its name and in words. */
export interface NamedReading {
  readonly name: string
  readonly words: Words
}

/** What the text leaves open: how it is taken, why that is the default where it is, and how else it may be read. */
export interface OpenText {
  readonly about: Words
  readonly taken: NamedReading
  /** Why the default is the default. */
  readonly because: Words
  readonly isDefault: boolean
  readonly others: readonly NamedReading[]
}

/** A provision's rule as one tree in words, under a reading, figures and a day. */
export interface Outline {
  readonly id: string
  readonly title: Words
  readonly source: Source
  readonly lines: readonly OutlineLine[]
  /** Of a catalogue: what it lists. */
  readonly entries?: Words
  readonly readings: readonly OpenText[]
  readonly notes: readonly Words[]
  /** The ids of the figures that a reform changed. */
  readonly changed?: readonly string[]
  /** The rule as an indented text. */
  toText(language: Language): string
  /** The rule as a nested list in Markdown. */
  toMarkdown(language: Language): string
}

/** How each open text is taken under a choice of readings, joined by `+`. */
export function openTexts(open: readonly OpenReading[], chosen: string | undefined): readonly OpenText[] {
  const names = chosen?.split('+') ?? []
  return Object.freeze(
    open.map(({ about, because, default: byDefault, options }) => {
      const taken = names.find((name) => Object.hasOwn(options, name)) ?? byDefault
      const all = Object.entries(options).map(([name, words]) => Object.freeze({ name, words }))
      return Object.freeze({
        about,
        taken: all.find((one) => one.name === taken) as NamedReading,
        because,
        isDefault: taken === byDefault,
        others: Object.freeze(all.filter((one) => one.name !== taken)),
      })
    }),
  )
}
