import type { Options } from '../input/options'
import type { Outline } from '../outline/outline'
import { diagramsOf, outlineCore } from '../provisions/explain'
import { partsOf } from '../provisions/parts'
import type { Provision } from '../provisions/provision'
import { type Language, say, type Words } from '../values/words'

/**
 * A provision's rule as one tree in words, under the reading, the figures and the day asked.
 * @param of the provision
 * @param options as for `evaluate`
 * @returns its lines, each with its words, its place in the document and the lines that set out what it names; how every open
 *   text is taken, and how else it may be read; `toText('zh' | 'en')` and `toMarkdown` give it as an indented text
 * @throws InvalidFactsError for options that can't be used
 */
export const outline = (of: Provision, options?: Options): Outline => outlineCore(partsOf(of), options)

/**
 * A provision's rule in words, in Chinese and English, line by line; what a line names is set out below it.
 * @param of the provision
 * @param options as for `evaluate`
 * @throws InvalidFactsError for options that can't be used
 */
export function describe(of: Provision, options?: Options): Words {
  const told = outline(of, options)
  return say((language) => told.toText(language))
}

/**
 * A provision's rule as Mermaid flowcharts, one for each output.
 * @param of the provision
 * @param language of the boxes
 * @param options as for `evaluate`
 * @throws InvalidFactsError for options that can't be used; UnknownNameError for an unknown language
 */
export const diagrams = (of: Provision, language: Language = 'en', options?: Options): readonly string[] =>
  diagramsOf(partsOf(of), language, options)
