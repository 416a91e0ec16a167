import { circumstances } from '../evaluate/program'
import type { Fact } from '../expression/facts'
import type { Changes } from '../expression/parameters'
import { dataOf } from '../input/errors'
import { type Options, readOptions } from '../input/options'
import { coreOf, type Provision } from '../provisions/provision'
import { reformingOf } from '../provisions/reforming'
import { told } from '../provisions/told'
import type { Words } from '../values/words'
import { allAsked } from './asked-apart'

/** Under which figures, and on which day, facts are asked for. */
export type AskedOptions<C = Changes> = Pick<Options<string, C>, 'asOf' | 'parameters'>

/**
 * Facts as those of some provisions that need them ask: a question that says a figure says the one in force.
 * @param reforming checks changed figures
 * @throws InvalidFactsError for options that can't be used
 */
export function askedFacts(
  facts: readonly Fact[],
  by: readonly Provision[],
  options: AskedOptions = {},
  reforming = reformingOf(by.map(coreOf)),
): readonly Fact[] {
  const { asOf, parameters } = dataOf(options, 'options')
  const how = circumstances(readOptions({ asOf, parameters }), reforming)
  if (!how.changed) return facts
  const ways = new Map<string, Map<string, Words>>()
  for (const { facts: needed, definition, source, program } of by.map(coreOf)) {
    const own = told(definition.asks ?? [], source, how, program.prepare(undefined))
    for (const { name, question: stated } of needed) {
      const { zh, en } = own.find(({ fact }) => fact === name)?.question ?? stated
      ways.set(name, (ways.get(name) ?? new Map()).set(zh + en, { zh, en }))
    }
  }
  return facts.map((fact) => {
    const [first = fact.question, ...others] = ways.get(fact.name)?.values() ?? []
    return { ...fact, question: others.length === 0 ? first : allAsked([first, ...others]) }
  })
}
