import * as calculators from './calculators/index'
import * as data from './data/index'
import { type Measure, measures } from './data/measures'
import type { Discrepancy } from './language/expression/discrepancies'
import type { Changes, Parameter } from './language/expression/parameters'
import { InvalidFactsError, issue, nearest } from './language/input/errors'
import type { Options } from './language/input/options'
import { prepareReform, type Reform } from './language/input/reform'
import type { Explanation } from './language/outline/explanation'
import type { Calculation } from './language/provisions/calculator'
import type { Listing } from './language/provisions/catalogue'
import type { Classified } from './language/provisions/classification'
import type { Verdict } from './language/provisions/eligibility'
import { explainCore } from './language/provisions/explain'
import { coreOf, type Provision } from './language/provisions/provision'
import type { Assessment } from './language/provisions/target'
import { inOrder } from './language/values/order'
import type { FigureSet } from './language/write/figures'
import { about } from './language/write/subject'
import * as rules from './rules/index'

/** What a provision answers, by its kind. */
export type Result = Verdict | Classified | Calculation | Assessment | Listing

/** In the order of ids, whatever order a bundler gives a module's exports. */
const byIds = <T>(all: readonly T[], idOf: (one: T) => string): readonly T[] => Object.freeze(inOrder(all, idOf))

/** Every provision of the rulebook, measure by measure. */
export const provisions: readonly Provision[] = /* @__PURE__ */ byIds(
  [...Object.values(rules), ...Object.values(calculators)] as readonly Provision[],
  (one) => one.id,
)

const byId: ReadonlyMap<string, Provision> = /* @__PURE__ */ new Map(provisions.map((one) => [one.id, one]))
const ours: ReadonlySet<unknown> = /* @__PURE__ */ new Set(provisions)

function unknownId(what: string, id: unknown, known: Iterable<string>): InvalidFactsError {
  const near = typeof id === 'string' ? nearest(id, known) : undefined
  const allowed = { zh: '已知的编号', en: `the id of a ${what}` }
  return new InvalidFactsError([issue('unknown-option', what, id, allowed, { nearest: near })])
}

/**
 * The provision of an id; a provision is its own.
 * @param of such as `m03.loan-rollover-fee`
 * @throws InvalidFactsError naming the nearest id when there is none
 * @example provision('m03.loan-rollover-fee').title.en // 'Loan rollover fee'
 */
export function provision(of: Provision | string): Provision {
  const found = byId.get(of as string) ?? (ours.has(of) ? (of as Provision) : undefined)
  if (found === undefined) throw unknownId('provision', of, byId.keys())
  return found
}

/**
 * The measure of a number or id.
 * @param which 3, '3' or 'M03'
 * @throws InvalidFactsError when there is none
 * @example measure(3).id // 'M03'
 */
export function measure(which: number | string): Measure {
  const number = typeof which === 'string' ? Number(which.replace(/^m(?=\d)/i, '')) : which
  const found = typeof number === 'number' ? measures[number - 1] : undefined
  if (found === undefined)
    throw unknownId(
      'measure',
      which,
      measures.map((one) => one.id),
    )
  return found
}

/** Every contradiction of the document, measure by measure, once. */
export const discrepancies: readonly Discrepancy[] = /* @__PURE__ */ byIds(
  Object.values(data).filter((one): one is Discrepancy => 'sides' in one),
  (one) => one.id,
)

/** The measures' figures, measure by measure. */
export const figureSets: readonly FigureSet[] = /* @__PURE__ */ byIds(
  Object.values(data).flatMap((one) => (about in one ? [one[about] as FigureSet] : [])),
  (one) => `${one.measure} ${one.parameters[0]?.id ?? ''}`,
)

/** Every figure of the document that a reform may change. */
export const parameters: readonly Parameter[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ figureSets.flatMap((one) => one.parameters),
)

/**
 * A checked set of changed figures, for `options.parameters`.
 * @param changes by parameter id, each in the parameter's own unit; several dated values where it changes over time
 * @throws InvalidFactsError for an unknown id (with the nearest known one) or a value of the wrong kind
 * @example
 * evaluate('m06.vehicle-subsidy', {}, { parameters: reform({ 'm06.subsidy-closed-van': '1' }) }).outcome // 'undetermined'
 */
export function reform(changes: Changes): Reform {
  return prepareReform(parameters, changes)
}

/**
 * Evaluates a provision for a record that may be partial.
 * @param of a provision or its id
 * @param facts by name; what is left out is unknown
 * @param options `asOf`, `reading`, `parameters`
 * @returns the result of the provision's kind; `undetermined` with `missing` where facts are needed that aren't given
 * @throws InvalidFactsError for unknown names and values that can't be used
 * @example evaluate('m03.loan-rollover-fee', { principal: '300', days: 2 }).outcome // 'undetermined'
 */
export function evaluate(of: Provision | string, facts: object = {}, options?: Options): Result {
  return coreOf(provision(of)).evaluate(facts, options) as Result
}

/**
 * Evaluates and explains: the same evaluation as a tree of lines, each with its value and source.
 * @param of a provision or its id
 * @param facts by name; what is left out is unknown
 * @param options as for `evaluate`
 * @returns the tree; `toText('zh' | 'en')` gives it as an indented text
 * @throws InvalidFactsError for unknown names and values that can't be used
 */
export function explain(of: Provision | string, facts: object = {}, options?: Options): Explanation {
  return explainCore(coreOf(provision(of)), facts, options)
}
