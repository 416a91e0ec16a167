import { describe as inWords } from './language/describe/index'
import { mermaid } from './language/mermaid'
import { coreOf } from './language/provisions/provision'
import { type Language, say, type Words } from './language/words'
import { provision } from './rulebook'

/**
 * A provision's rule in words, in Chinese and English: of an eligibility its condition, else a line for each output.
 * @param id of the provision
 * @throws InvalidFactsError for an unknown id
 * @example
 * describe('m06.vehicle-subsidy').en // 'cap by type: the type’s amount\nsubsidy: if Green-freight vehicle subsidy: which vehicles: the smaller of (the type’s amount, purchase price × 10%); otherwise: 0'
 */
export function describe(id: string): Words {
  const { roots, behaviour } = coreOf(provision(id))
  return say((language) => {
    const lines = roots.map(({ label, of }) => [label[language], inWords(of.node)[language]] as const)
    const named = ([name, rule]: readonly [string, string]) => `${name}${language === 'zh' ? '：' : ': '}${rule}`
    return lines.map((line) => (behaviour.kind === 'eligibility' ? line[1] : named(line))).join('\n')
  })
}

/**
 * A provision's rule as Mermaid flowcharts, one for each output.
 * @param id of the provision
 * @param language of the boxes
 * @throws InvalidFactsError for an unknown id
 * @example
 * diagrams('m09.single-supply-point').length // 1
 */
export function diagrams(id: string, language: Language = 'en'): readonly string[] {
  return Object.freeze(coreOf(provision(id)).roots.map(({ of }) => mermaid(of.node, language)))
}
