import type { CheckedFacts } from '../evaluate/program'
import type { Options } from '../input/options'
import type { Explanation } from '../outline/explanation'
import type { DecisionTable } from '../outline/tables'
import type { FactsFor } from '../provisions/eligibility'
import { explainCore, tablesOfCore } from '../provisions/explain'
import { coreGiven } from '../provisions/parts'
import type { Provision } from '../provisions/provision'
import type { Result } from './result'
import type { OptionsAbout, ResultOf } from './types'

/**
 * Evaluates a provision for a record that may be partial.
 * @param of the provision
 * @param facts by name; what is left out is unknown
 * @param options `asOf`, `reading`, `parameters`
 * @returns the result of the provision's kind; `undetermined` with `missing` where facts are needed that aren't given
 * @throws InvalidFactsError for unknown names and values that can't be used
 */
export function evaluate<P extends Provision, const R extends string>(
  of: P,
  facts?: FactsFor<P> | CheckedFacts,
  options?: OptionsAbout<R, P>,
): ResultOf<P>
export function evaluate(of: Provision, facts: object = {}, options?: object): Result {
  return coreGiven(of).evaluate(facts, options as Options) as Result
}

/**
 * Evaluates and explains: the same evaluation as a tree of lines, each with its value and source.
 * @param of the provision
 * @param facts by name; what is left out is unknown
 * @param options as for `evaluate`
 * @returns the tree; `toText('zh' | 'en')` gives it as an indented text
 * @throws InvalidFactsError for unknown names and values that can't be used
 */
export function explain<P extends Provision, const R extends string>(
  of: P,
  facts?: FactsFor<P> | CheckedFacts,
  options?: OptionsAbout<R, P>,
): Explanation
export function explain(of: Provision, facts: object = {}, options?: object): Explanation {
  return explainCore(coreGiven(of), facts, options as Options)
}

/**
 * The decision tables of a rule, under the reading and the figures asked: what each row asks and gives, and what a record makes of it.
 * @param of the provision
 * @param facts by name; what is left out is unknown
 * @param options as for `evaluate`
 * @returns each table by columns and rows; every cell says whether it holds, fails or is open, and so does every row
 * @throws InvalidFactsError for unknown names and values that can't be used
 */
export function decisionTables<P extends Provision, const R extends string>(
  of: P,
  facts?: FactsFor<P> | CheckedFacts,
  options?: OptionsAbout<R, P>,
): readonly DecisionTable[]
export function decisionTables(of: Provision, facts: object = {}, options?: object): readonly DecisionTable[] {
  return tablesOfCore(coreGiven(of), facts, options as Options)
}
