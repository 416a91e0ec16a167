import type { Language, Options, Rulebook } from '../index'
import { outlineText } from '../language/outline/text'
import { findText, found, idIn } from './find'
import { chaptersOf, measureInWords, provisionText } from './render'
import { sectionHeads } from './words'

/** How somebody asks what there is. */
export interface Showing {
  readonly language: Language
  readonly book: Rulebook
  /** How a provision is asked about; left out, as the document has it. */
  readonly optionsFor?: (id: string) => Options
}

/** One provision and its rule; how it reads an open text stands there only where somebody says how. */
function ruleInWords(id: string, { language, book, optionsFor = () => ({}) }: Showing): string {
  const one = book.provision(id)
  const options = optionsFor(one.id)
  const rule = book.outline(one.id, options)
  const text = outlineText(options.reading === undefined ? { ...rule, readings: [] } : rule, language)
  const lines = text.split('\n').map((line) => `    ${line}`)
  return [provisionText(one, language, options), `  ${sectionHeads.rule[language]}`, ...lines].join('\n')
}

/** What an id names, or what could be one: a book knows whether it is, and says which is meant. */
function shownById(which: string, showing: Showing): string | undefined {
  const { language, book } = showing
  const provision = idIn(book.provisions, which)
  if (provision !== undefined) return ruleInWords(provision, showing)
  const measure = idIn(chaptersOf(book), which)
  if (measure !== undefined || /^[a-z]*\d+$/i.test(which)) return measureInWords(measure ?? which, language, book)
  return /^[a-z]+\d*\.\S+$/i.test(which) ? ruleInWords(which, showing) : undefined
}

/** A measure, a provision with its rule, or what is titled so; of several titles a line each. */
export function showText(which: string, showing: Showing): string {
  const { language, book } = showing
  const [first, ...more] = found(which, book)
  const only = more.length === 0 ? first : undefined
  return shownById(which, showing) ?? (only && shownById(only, showing)) ?? findText(which, language, book)
}
