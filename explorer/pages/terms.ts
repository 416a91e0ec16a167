import { provisions } from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { plainly } from '../shell/parts'

let terms: ReadonlyMap<string, string> | undefined

/** Further words to search by: what a provision asks and what it gives; made when first searched for. */
export function termsOf(id: string): string {
  terms ??= new Map(
    provisions.map((one) => {
      const { facts, roots } = coreOf(one)
      const labels = [...facts.map((fact) => fact.label), ...roots.map((root) => root.label)]
      return [one.id, plainly(labels.map(({ zh, en }) => `${zh} ${en}`).join(' '))]
    }),
  )
  return terms.get(id) ?? ''
}
