import type { Fact } from '../expression/facts'
import type { Changes, Parameter } from '../expression/parameters'
import type { JSONSchema } from '../input/json-schema'
import type { Options } from '../input/options'
import { prepareReform, type Reform } from '../input/reform'
import type { Explanation } from '../outline/explanation'
import type { Provision } from '../provisions/provision'
import type { Language, Words } from '../values/words'
import * as ask from './ask'
import { type Contents, contentsOf, type RulebookDefinition } from './contents'
import * as description from './description'
import { partsOfEligibility } from './given'
import { schemaOfFacts, toJSONSchema } from './json-schema'
import { factsOf, type MeasureHead, measureIn, provisionsById, provisionsOf } from './look-up'
import { type Matcher, type MatchOptions, matcherAmong } from './matcher'
import type { Matches } from './matches'
import { readersIn } from './read-by'
import { type Receipt, type Replay, receipt, replayWith } from './receipt'
import { narrowing } from './records'
import { type Remedies, remedies } from './remedies'
import type { Result } from './result'

/** Provisions collected, and every reader bound to them. None of its functions needs to be called on it. */
export interface Rulebook<M extends MeasureHead = MeasureHead> extends Contents<M> {
  /** The provision of an id; a provision of the rulebook is its own. */
  provision(of: Provision | string): Provision
  /** The measure of a number or id. */
  measure(which: number | string): M
  /** The facts that a record of a subject may carry. */
  facts(subject: string): readonly Fact[]
  /** Evaluates a provision for a record that may be partial. */
  evaluate(of: Provision | string, facts?: object, options?: Options): Result
  /** Evaluates and explains: the same evaluation as a tree of lines. */
  explain(of: Provision | string, facts?: object, options?: Options): Explanation
  /** A provision's rule in words. */
  describe(of: Provision | string): Words
  /** A provision's rule as Mermaid flowcharts, one for each output. */
  diagrams(of: Provision | string, language?: Language): readonly string[]
  /** Every eligibility of a subject against one record. */
  match(subject: string, facts: object, options?: MatchOptions): Matches
  /** Prepares to match many records of one subject. */
  matcher(subject: string, options?: MatchOptions): Matcher
  /** What the asker can do to be eligible. */
  remedies(of: Provision | string, facts: object, options?: Options): Remedies
  /** The provisions that read a figure, in the order of ids. */
  readBy(of: Parameter | string): readonly Provision[]
  /** A checked set of changed figures, for `options.parameters`. */
  reform(changes: Changes): Reform
  /** The JSON Schema of a provision's facts, or of a subject's. */
  toJSONSchema(of: Provision | string, language?: Language): JSONSchema
  /** The receipt of an answer, or of one that is asked for here. */
  receipt(result: Result): Receipt
  receipt(of: Provision | string, facts: object, options?: Options): Receipt
  /** Asks the question of a receipt again, and compares. */
  replay(kept: Receipt, facts: object, options?: Pick<Options, 'parameters'>): Replay
}

/**
 * Collects provisions to a rulebook.
 * @param definition what it is called, its provisions, and what they rest on
 * @returns the rulebook, with every reader bound to it
 */
/* @__NO_SIDE_EFFECTS__ */
export function rulebook<M extends MeasureHead = MeasureHead>(definition: RulebookDefinition<M>): Rulebook<M> {
  const contents = contentsOf(definition)
  const whole = Object.defineProperties(readersOf(contents), Object.getOwnPropertyDescriptors(contents))
  return Object.freeze(whole) as Rulebook<M>
}

type Of = Provision | string

/** A provision or an id, and no result. */
const isOf = (of: Result | Of): of is Of => typeof of === 'string' || typeof of === 'function'

/** The readers, bound. */
function readersOf<M extends MeasureHead>(contents: Contents<M>): Omit<Rulebook<M>, keyof Contents<M>> {
  const { provisions } = contents
  const find = provisionsById(provisions)
  const facts = (subject: string) => factsOf(provisionsOf(subject, provisions))
  const matcher = (subject: string, options?: MatchOptions): Matcher => {
    const eligibilities = provisions.filter((one) => one.kind === 'eligibility')
    const surroundings = { facts: facts(subject), parameters: () => contents.parameters }
    return matcherAmong(provisionsOf(subject, eligibilities).map(partsOfEligibility), surroundings, options)
  }
  const narrow = narrowing(provisions)
  const asking =
    <T>(ask: (of: Provision, facts: Readonly<Record<string, unknown>>, options?: Options) => T) =>
    (of: Of, given: object = {}, options?: Options): T => {
      const one = find(of)
      return ask(one, narrow(one, given), options)
    }
  const evaluate = asking(ask.evaluate)
  return {
    provision: find,
    measure: (which) => measureIn(contents.measures, which),
    facts,
    evaluate,
    explain: asking(ask.explain),
    describe: (of) => description.describe(find(of)),
    diagrams: (of, language) => description.diagrams(find(of), language),
    match: (subject, given, options) => matcher(subject, options)(given),
    matcher,
    remedies: asking(remedies),
    readBy: (of) => readersIn(provisions, contents.parameters, of),
    reform: (changes) => prepareReform(contents.parameters, changes),
    toJSONSchema: (of, language = 'en') =>
      typeof of === 'string' && !of.includes('.')
        ? schemaOfFacts(facts(of), language)
        : toJSONSchema(find(of), language),
    receipt: (of: Result | Of, given?: object, options?: Options) =>
      receipt(isOf(of) ? evaluate(of, given, options) : of),
    replay: (kept, given, options) => replayWith(evaluate, kept, given, options),
  }
}
