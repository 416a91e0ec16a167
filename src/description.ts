import { readLanguage } from './language/input/options'
import { describe as inWords } from './language/outline/describe/index'
import { mermaid } from './language/outline/mermaid'
import { coreOf, type Provision } from './language/provisions/provision'
import { type Language, say, type Words } from './language/values/words'
import { provision } from './rulebook'

/**
 * A provision's rule in words, in Chinese and English: of an eligibility its condition, else a line for each output.
 * @param of a provision or its id
 * @throws InvalidFactsError for an unknown id
 * @example
 * describe('m06.vehicle-subsidy').en // 'cap by type: the type’s amount\nsubsidy: if Green-freight vehicle subsidy: which vehicles: the smaller of (the type’s amount, purchase price × 10%); otherwise: 0'
 */
export function describe(of: Provision | string): Words {
  const { roots, behaviour } = coreOf(provision(of))
  return say((language) => {
    const lines = roots.map((root) => [root.label[language], inWords(root.of.node)[language]] as const)
    const named = ([name, rule]: readonly [string, string]) => `${name}${language === 'zh' ? '：' : ': '}${rule}`
    return lines.map((line) => (behaviour.kind === 'eligibility' ? line[1] : named(line))).join('\n')
  })
}

/**
 * A provision's rule as Mermaid flowcharts, one for each output.
 * @param of a provision or its id
 * @param language of the boxes
 * @throws InvalidFactsError for an unknown id or language
 * @example
 * diagrams('m09.single-supply-point').length // 1
 */
export function diagrams(of: Provision | string, language: Language = 'en'): readonly string[] {
  const said = readLanguage(language)
  return Object.freeze(coreOf(provision(of)).roots.map((root) => mermaid(root.of.node, said)))
}
