import type { Options } from '../input/options'
import type { Outline } from '../outline/outline'
import { diagramsOf, outlineCore } from '../provisions/explain'
import { coreGiven } from '../provisions/parts'
import type { Provision } from '../provisions/provision'
import { type Language, say, type Words } from '../values/words'
import type { OptionsAbout } from './types'

/**
 * A provision's rule as one tree in words, under the reading, the figures and the day asked.
 * @param of the provision
 * @param options as for `evaluate`
 * @returns its lines, each with its words, its place in the document and the lines that set out what it names; how every open
 *   text is taken, and how else it may be read; `toText('zh' | 'en')` and `toMarkdown` give it as an indented text
 * @throws InvalidFactsError for options that can't be used
 */
export function outline<P extends Provision, const R extends string>(of: P, options?: OptionsAbout<R, P>): Outline
export function outline(of: Provision, options?: object): Outline {
  return outlineCore(coreGiven(of), options as Options)
}

/**
 * A provision's rule in words, in Chinese and English, line by line; what a line names is set out below it.
 * @param of the provision
 * @param options as for `evaluate`
 * @throws InvalidFactsError for options that can't be used
 */
export function describe<P extends Provision, const R extends string>(of: P, options?: OptionsAbout<R, P>): Words
export function describe(of: Provision, options?: object): Words {
  const told = outlineCore(coreGiven(of), options as Options)
  return say((language) => told.toText(language))
}

/**
 * A provision's rule as Mermaid flowcharts, one for each output.
 * @param of the provision
 * @param language of the boxes
 * @param options as for `evaluate`
 * @throws InvalidFactsError for options that can't be used; UnknownNameError for an unknown language
 */
export function diagrams<P extends Provision, const R extends string>(
  of: P,
  language?: Language,
  options?: OptionsAbout<R, P>,
): readonly string[]
export function diagrams(of: Provision, language: Language = 'en', options?: object): readonly string[] {
  return diagramsOf(coreGiven(of), language, options as Options)
}
