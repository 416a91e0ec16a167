import * as calculators from './calculators/index'
import * as data from './data/index'
import { type Measure, measures } from './data/measures'
import { programme } from './facts/document'
import * as vocabularies from './facts/index'
import type { Discrepancy } from './language/expression/discrepancies'
import { assembled, type Rulebook } from './language/rulebook/rulebook'
import type { FactsAbout } from './language/rulebook/types'
import type { FigureSet } from './language/write/figures'
import { about } from './language/write/subject'
import type { NantongFigure } from './nantong-figures'
import type { NantongProvision } from './nantong-provisions'
import * as rules from './rules/index'

/** The vocabularies of the rulebook. */
export type NantongVocabulary = (typeof vocabularies)[keyof typeof vocabularies]

/** What is known of a subject, in part or whole: `FactsOf<'enterprise'>`. */
export type FactsOf<S extends NantongProvision['subject']> = FactsAbout<NantongProvision, S, NantongVocabulary>

// Readers are declared by it, so that declarations don't repeat four hundred ids for each.
type Nantong = Rulebook<Measure, NantongProvision, NantongFigure, NantongVocabulary>

/** Nantong's programme of 2023: its 66 measures as provisions, with every reader bound to them. */
export const nantong: Nantong = /* @__PURE__ */ assembled({
  name: 'nantong-2023',
  title: programme.title,
  year: programme.year,
  provisions: { ...rules, ...calculators },
  subjects: vocabularies,
  figures: Object.values(data).filter((one): one is typeof one & { readonly [about]: FigureSet } => about in one),
  measures,
  discrepancies: Object.values(data).filter((one): one is typeof one & Discrepancy => 'sides' in one),
})

/** Every provision of the rulebook, measure by measure. */
export const provisions: Nantong['provisions'] = nantong.provisions

/**
 * The provision of an id; a provision is its own.
 * @param of such as `m03.loan-rollover-fee`
 * @throws UnknownNameError naming the nearest id when there is none
 * @example provision('m03.loan-rollover-fee').title.en // 'Loan rollover fee'
 */
export const provision: Nantong['provision'] = nantong.provision

/**
 * The measure of a number or id.
 * @param which 3, '3' or 'M03'
 * @throws UnknownNameError when there is none
 * @example measure(3).id // 'M03'
 */
export const measure: Nantong['measure'] = nantong.measure

/** Every contradiction of the document, measure by measure, once. */
export const discrepancies: Nantong['discrepancies'] = nantong.discrepancies

/** The measures' figures, measure by measure. */
export const figureSets: Nantong['figureSets'] = nantong.figureSets

/** Every figure of the document; a reform may change those that some provision reads. */
export const parameters: Nantong['parameters'] = nantong.parameters

/**
 * The provisions that read a figure, or quote it in their words: those whose answers a change of it can touch.
 * @param of a parameter or its id
 * @throws UnknownNameError naming the nearest id when there is none
 * @example readBy('m03.free-days').map((one) => one.id) // ['m03.loan-rollover-fee', 'm03.preferential-scope', 'm03.rollover-application']
 */
export const readBy: Nantong['readBy'] = nantong.readBy

/**
 * The facts that a record of a subject may carry, with labels, questions, units, options and who judges them.
 * @param subject such as `enterprise`
 * @param options `parameters`, and `asOf` where figures are dated: a question that says a figure says the one in force
 * @throws UnknownNameError naming the nearest subject when there is none; InvalidFactsError for figures that can't be used
 * @example facts('vehicle')[0].label.en // 'the operator is certified'
 */
export const facts: Nantong['facts'] = nantong.facts

/**
 * A checked set of changed figures, for `options.parameters`.
 * @param changes by parameter id, each in the parameter's own unit; several dated values where it changes over time
 * @returns the changes, with what follows from them for figures that make one whole with others
 * @throws InvalidFactsError for an unknown id (with the nearest known one), a value of the wrong kind or out of the figure's
 *   range, parts that don't add up to their whole, and a figure that no provision reads, of which a change would change no answer
 * @example
 * evaluate('m06.vehicle-subsidy', {}, { parameters: reform({ 'm06.subsidy-closed-van': '1' }) }).outcome // 'undetermined'
 */
export const reform: Nantong['reform'] = nantong.reform

/**
 * Evaluates a provision for a record that may be partial.
 * @param of a provision or its id
 * @param facts by name; what is left out is unknown
 * @param options `asOf`, `reading`, `parameters`
 * @returns the result of the provision's kind; `undetermined` with `missing` where facts are needed that aren't given
 * @throws InvalidFactsError for facts and options that can't be used; UnknownNameError for an unknown id
 * @example evaluate('m03.loan-rollover-fee', { principal: '300', days: 2 }).outcome // 'undetermined'
 */
export const evaluate: Nantong['evaluate'] = nantong.evaluate

/**
 * Evaluates and explains: the same evaluation as a tree of lines, each with its value and source.
 * @param of a provision or its id
 * @param facts by name; what is left out is unknown
 * @param options as for `evaluate`
 * @returns the tree; `toText('zh' | 'en')` gives it as an indented text
 * @throws InvalidFactsError for facts and options that can't be used; UnknownNameError for an unknown id
 */
export const explain: Nantong['explain'] = nantong.explain

/**
 * The decision tables of a rule, under the reading and the figures asked: what each row asks and gives, and what a record makes of it.
 * @param of a provision or its id
 * @param facts by name; what is left out is unknown
 * @param options as for `evaluate`
 * @returns each table by columns and rows; every cell says whether it holds, fails or is open, and so does every row
 * @throws InvalidFactsError for facts and options that can't be used; UnknownNameError for an unknown id
 * @example
 * decisionTables('m06.vehicle-subsidy', { vehicleType: 'light-box-truck' })[0].rows.map((row) => row.state) // ['fails', 'holds', 'fails', 'fails']
 */
export const decisionTables: Nantong['decisionTables'] = nantong.decisionTables

/**
 * How an output of a calculator runs over a number or a day, by the rule's own bounds: nothing is sampled.
 * @param of a calculator or its id
 * @param along the fact, the output and, if need be, where to begin and end
 * @param facts the rest of the record
 * @param options as for `evaluate`
 * @returns the bounds, what the output is at each and right beside it, and the stretches between them
 * @throws InvalidFactsError for what can't be used; UnknownNameError for an unknown id
 * @example
 * course('m03.loan-rollover-fee', { over: 'days', output: 'dailyRate' }, { principal: '5000000', sector: 'manufacturing' }).bounds // [3, 10]
 */
export const course: Nantong['course'] = nantong.course

/**
 * A provision's rule as one tree in words, under the reading, the figures and the day asked.
 * @param of a provision or its id
 * @param options as for `evaluate`
 * @returns its lines, each with its words, its place in the document and the lines that set out what it names; how every open
 *   text is taken, and how else it may be read; `toText('zh' | 'en')` and `toMarkdown` give it as an indented text
 * @throws InvalidFactsError for options that can't be used; UnknownNameError for an unknown id
 * @example
 * outline('m06.vehicle-subsidy-eligibility').lines[0].parts[4].words.en // 'mileage in the city at least 20,000 km'
 */
export const outline: Nantong['outline'] = nantong.outline

/**
 * A provision's rule in words, in Chinese and English, line by line; what a line names is set out below it.
 * @param of a provision or its id
 * @param options as for `evaluate`
 * @throws InvalidFactsError for options that can't be used; UnknownNameError for an unknown id
 * @example
 * describe('m06.vehicle-subsidy-eligibility', { parameters: { 'm06.mileage-threshold': 3 } }).zh.split('\n').at(-1) // '  市区行驶里程不少于3万公里（改自 2万公里）'
 */
export const describe: Nantong['describe'] = nantong.describe

/**
 * A provision's rule as Mermaid flowcharts, one for each output.
 * @param of a provision or its id
 * @param language of the boxes
 * @param options as for `evaluate`
 * @throws InvalidFactsError for options that can't be used; UnknownNameError for an unknown id or language
 * @example
 * diagrams('m09.single-supply-point').length // 1
 */
export const diagrams: Nantong['diagrams'] = nantong.diagrams

/**
 * Every eligibility of a subject against one record.
 * @param subject such as `enterprise`
 * @param facts by name; what is left out is unknown
 * @param options `asOf`; `reading` and `parameters` reach every provision that knows them; `lenient` takes what can't be read
 *   as unknown, and says so in `unread`
 * @returns the provisions that are open to it (`eligible`), that are undecided and what they wait for, that aren't open and why,
 *   whose text says nothing of such a case (`notCovered`), and that the record contradicts itself for (`refused`)
 * @throws InvalidFactsError for facts and options that can't be used; UnknownNameError for an unknown subject
 */
export const match: Nantong['match'] = nantong.match

/**
 * Prepares to match many records of one subject.
 * @param subject such as `enterprise`
 * @param options as for `match`
 * @returns a function from a record of facts, which may be partial, to its matches; its `outcomes` gives the outcomes alone, without
 *   reasons, which is much faster
 * @throws InvalidFactsError for options that can't be used, and from the function for facts that can't; UnknownNameError
 *   for an unknown subject
 */
export const matcher: Nantong['matcher'] = nantong.matcher

/**
 * The verdicts so far, and what to ask next: what settles most over all provisions asked about.
 * @param of a subject (`enterprise`), whose eligibilities are asked about; or a provision or its id, or several of them
 * @param facts a record of what is known so far
 * @param options as for `match`, and `passedOver`: the names of the facts that the asker was asked for and can't say
 * @returns each provision's outcome so far; the questions that can still settle something, the first first, with how many verdicts
 *   they settle and in words (`settles up to 4 of 21`); what was passed over and open verdicts wait for. A question whose `in` is
 *   `options` is answered there, any other in the record
 * @throws InvalidFactsError for facts and options that can't be used; UnknownNameError for an unknown subject or id
 * @example
 * interview('vehicle', { isNewEnergy: true }).questions[0].words.en // 'settles up to 1 of 1'
 */
export const interview: Nantong['interview'] = nantong.interview

/**
 * What the asker can do, from the day asked on, to be eligible: numbers to reach, papers to hand in, steps to take, a day to
 * wait for. Only facts that are declared within the asker's reach are among it, never the past and never what others decide.
 * @param of an eligibility or its id
 * @param facts a record, as for `evaluate`; it may be partial
 * @param options as for `evaluate`
 * @returns the remedies, none of whose changes can be spared, and where there is none, `because`
 * @throws InvalidFactsError for another kind of provision and what can't be used; UnknownNameError for an unknown id
 * @example
 * remedies('m06.vehicle-subsidy-eligibility', { isCertifiedOperator: true, annualAssessmentPassed: true, isNewEnergy: true, vehicleType: 'light-box-truck', cityMileageKm: 19500 }).remedies[0].words.en // 'mileage in the city: reach 20,000 km (500 km more), by 2023-09-30'
 */
export const remedies: Nantong['remedies'] = nantong.remedies

/**
 * The JSON Schema of what may be given, so that a form or an OpenAPI document can be made from it.
 * @param of a provision or its id (`m03.loan-rollover-fee`): the facts that it needs; or a subject (`enterprise`): any part
 *   of the facts that its provisions know
 * @param options a language, or `language` and `target`: draft-2020-12 (unless said), draft-07, openapi-3.0, openapi-3.1, or `tool`,
 *   the definition of a function that a model may call; `parameters` and `asOf`, so that questions say the figures in force
 * @returns plain data with the bounds that evaluation holds to, labels of options, units, who judges and examples. What evaluation
 *   alone holds: contradictions between facts, and fractions given as JSON numbers of more than 15 digits
 * @throws UnknownNameError for an unknown id, subject or language; InvalidFactsError for an unknown target and for figures that can't be used
 * @example
 * toJSONSchema('m03.loan-rollover-fee').required // ['principal', 'sector', 'days']
 */
export const toJSONSchema: Nantong['toJSONSchema'] = nantong.toJSONSchema

/**
 * The receipt of an answer: what was asked, of which rules, and a digest of what came out.
 * @param of a result as `evaluate`, or a typed call of a provision that isn't a calculator, gave it; or a provision or its id,
 *   with the facts and options to ask it with
 * @returns the receipt, plain data that survives JSON
 * @throws InvalidFactsError for a copy of a result, which doesn't know what it was asked with; and as `evaluate`
 * @example
 * receipt(evaluate('m04.urban-area', { district: 'tongzhou' })).outcome // 'classified'
 */
export const receipt: Nantong['receipt'] = nantong.receipt

/**
 * Asks the question of a receipt again, and compares.
 * @param kept a receipt, as `receipt` gave it or read back from JSON
 * @param facts the facts that it was made of
 * @param options `parameters`, where figures were changed, and `salt`; day and reading are the receipt's
 * @returns whether everything is the same; what differs, from what to what: the library, the provision, its rule, a figure, the facts,
 *   the outcome, the result; and the result of now, unless the question can't be asked any more
 * @throws InvalidFactsError for what is no receipt
 * @example
 * replay(receipt('m04.urban-area', { district: 'tongzhou' }), { district: 'rugao' }).differs.map((one) => one.what) // ['facts', 'result']
 */
export const replay: Nantong['replay'] = nantong.replay
