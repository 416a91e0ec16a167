import { readLanguage } from '../input/options'
import { describe as inWords } from '../outline/describe/index'
import { mermaid } from '../outline/mermaid'
import type { Provision } from '../provisions/provision'
import { type Language, say, type Words } from '../values/words'
import { partsOf } from './given'

/**
 * A provision's rule in words, in Chinese and English: of an eligibility its condition, else a line for each output.
 * @param of the provision
 */
export function describe(of: Provision): Words {
  const { roots, behaviour } = partsOf(of)
  return say((language) => {
    const lines = roots.map((root) => [root.label[language], inWords(root.of.node)[language]] as const)
    const named = ([name, rule]: readonly [string, string]) => `${name}${language === 'zh' ? '：' : ': '}${rule}`
    return lines.map((line) => (behaviour.kind === 'eligibility' ? line[1] : named(line))).join('\n')
  })
}

/**
 * A provision's rule as Mermaid flowcharts, one for each output.
 * @param of the provision
 * @param language of the boxes
 * @throws InvalidFactsError for an unknown language
 */
export function diagrams(of: Provision, language: Language = 'en'): readonly string[] {
  const said = readLanguage(language)
  return Object.freeze(partsOf(of).roots.map((root) => mermaid(root.of.node, said)))
}
