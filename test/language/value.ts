import { Program } from '../../src/language/evaluate/program'
import type { Expression } from '../../src/language/expression/expression'
import { about } from '../../src/language/write/subject'
import { thing } from './vocabulary'

/** Evaluates an expression for some facts, as JSON has it; undefined is unknown. */
export function value(of: Expression, facts: object = {}, options?: object): unknown {
  const program = new Program([of.node], thing[about].facts)
  const result = program.prepare(undefined).run(of.node)(program.frame(facts, options ?? {}))
  return typeof result === 'object' && result !== null ? JSON.parse(JSON.stringify(result)) : result
}
