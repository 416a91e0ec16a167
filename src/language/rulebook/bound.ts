import type { Fact } from '../expression/facts'
import type { Changes, Parameter } from '../expression/parameters'
import type { JSONSchema } from '../input/json-schema'
import { type Options, readOptions } from '../input/options'
import type { Reform } from '../input/reform'
import { severalOf } from '../input/shown'
import type { Explanation } from '../outline/explanation'
import type { Outline } from '../outline/outline'
import type { DecisionTable } from '../outline/tables'
import { coreOf, type Provision } from '../provisions/provision'
import type { SQLOptions } from '../sql/options'
import { selectOf } from '../sql/to-sql'
import { onceEach } from '../values/once-each'
import type { Language, Words } from '../values/words'
import { about } from '../write/subject'
import * as ask from './ask'
import { type AskedOptions, askedFacts } from './asked-facts'
import type { Contents } from './contents'
import { type Along, type Course, course } from './course'
import * as description from './description'
import { type Diff, diff } from './diff'
import { type Edition, editionOf } from './edition'
import { eligibilitiesOf } from './eligibilities-of'
import { partsOfEligibility } from './given'
import type { Interview, InterviewOptions } from './interview'
import { interviewing } from './interviewers'
import { type SchemaOptions, schemaOfFacts, toJSONSchema } from './json-schema'
import { factsOf, isSubject, type MeasureHead, measureIn, provisionsById, provisionsOf } from './look-up'
import { Eligibilities, type Matcher, type MatchOptions } from './matcher'
import type { Matches } from './matches'
import { prove, type TableFlaw } from './prove'
import { readersIn } from './read-by'
import { type MatchReceipt, type Receipt, receipt, type Sealing } from './receipt'
import { narrowing } from './records'
import { reformingIn } from './reforming'
import { type Remedies, remedies } from './remedies'
import { type Replay, type ReplayOptions, replayWith } from './replay'
import type { Result } from './result'
import { askedIn } from './years'

/** The readers of a rulebook, as they are for ids and subjects that aren't known before they are read. */
export interface Readers<M extends MeasureHead = MeasureHead> {
  provision(of: Provision | string): Provision
  /** The measure of a number or id. */
  measure(which: number | string): M
  /** The facts that a record of a subject may carry; under a reform, their questions say its figures. */
  facts(subject: string, options?: AskedOptions): readonly Fact[]
  evaluate(of: Provision | string, facts?: object, options?: Options): Result
  explain(of: Provision | string, facts?: object, options?: Options): Explanation
  /** The decision tables of a provision's rule, with what a record makes of their cells. */
  decisionTables(of: Provision | string, facts?: object, options?: Options): readonly DecisionTable[]
  /** How an output of a calculator runs over a number or a day. */
  course(of: Provision | string, along: Along, facts?: object, options?: Options): Course
  /** A provision's rule in words. */
  describe(of: Provision | string, options?: Options): Words
  /** A provision's rule as one tree in words. */
  outline(of: Provision | string, options?: Options): Outline
  /** A provision's rule as Mermaid flowcharts, one for each output. */
  diagrams(of: Provision | string, language?: Language, options?: Options): readonly string[]
  /** Every eligibility of a subject against one record. */
  match(subject: string, facts: object, options?: MatchOptions): Matches
  /** Prepares to match many records of one subject. */
  matcher(subject: string, options?: MatchOptions): Matcher
  /** The verdicts so far over the eligibilities of a subject, or over provisions, and what to ask next. */
  interview(
    of: Provision | string | readonly (Provision | string)[],
    facts?: object,
    options?: InterviewOptions,
  ): Interview
  /** What the asker can do to be eligible. */
  remedies(of: Provision | string, facts: object, options?: Options): Remedies
  /** Proves a provision's decision tables: the cells in which not exactly one row holds, none where it is proved. */
  prove(of: Provision | string): readonly TableFlaw[]
  /** The provisions that read a figure, in the order of ids. */
  readBy(of: Parameter | string): readonly Provision[]
  /** A checked set of changed figures, for `options.parameters`. */
  reform(changes: Changes): Reform
  /** One SELECT that answers some provisions, or all of a subject, for each row of a table. */
  toSQL(of: Provision | string | readonly (Provision | string)[], options: SQLOptions): string
  /** The JSON Schema of a provision's facts, or of a subject's. */
  toJSONSchema(of: Provision | string, options?: Language | SchemaOptions): JSONSchema
  /** The receipt of an answer or a match, or of an answer that is asked for here. */
  receipt(result: Matches, sealing?: Sealing): MatchReceipt
  receipt(result: Result, sealing?: Sealing): Receipt
  receipt(of: Provision | string, facts: object, options?: Options & Sealing): Receipt
  /** Asks the question of a receipt again, and compares: what differs, from what to what. */
  replay(kept: Receipt, facts: object, options?: ReplayOptions): Replay<Result>
  replay(kept: MatchReceipt, facts: object, options?: ReplayOptions): Replay<Matches>
  /** How another rulebook differs from it: what was added, removed and changed, from what to what. */
  diff(other: Contents): Diff
  /** The whole rulebook as plain data, expressions included: an edition to keep. `fromJSON` reads it back. */
  toJSON(): Edition
}

type Of = Provision | string

/** A provision or an id, and no result. */
const isOf = (of: Result | Matches | Of): of is Of => typeof of === 'string' || typeof of === 'function'

/** Receipts of results, of matches, and of answers that are asked for. */
function receiving(evaluate: (of: Of, facts: object, options?: Options) => Result): Readers['receipt'] {
  return ((of: Result | Matches | Of, given?: object, options: Options & Sealing = {}) => {
    if (!isOf(of)) return receipt(of as Result, given)
    const { salt, ...asked } = readOptions<Options & Sealing>(options, ['salt'])
    return receipt(evaluate(of, given === undefined ? {} : given, asked), salt === undefined ? {} : { salt })
  }) as Readers['receipt']
}

/** The readers, bound. */
export function readersOf<M extends MeasureHead>(contents: Contents<M>): Readers<M> {
  const asked = askedIn(contents)
  const find = provisionsById(contents.provisions)
  const provisions = contents.provisions.map(asked)
  const reforming = reformingIn(contents)
  const facts = (subject: string, options?: AskedOptions) => {
    const some = provisionsOf(subject, provisions)
    return askedFacts(factsOf(some), some, options, reforming)
  }
  const has = (id: unknown): boolean => provisions.some((one) => one.id === id)
  const among = (some: readonly Provision[], known: readonly Fact[]): Eligibilities =>
    new Eligibilities(some.map(partsOfEligibility), { facts: known, reforming })
  const ofSubject = onceEach(
    (subject: string): Eligibilities => among(eligibilitiesOf(subject, provisions), facts(subject)),
  )
  const matcher = (subject: string, options?: MatchOptions): Matcher => ofSubject(subject).matcher(options)
  const matchOf = (ids: readonly string[], given: object, options: Options): Matches => {
    const some = ids.map((id) => asked(find(id)))
    const subjects = new Set(some.map((one) => one.subject))
    const known = factsOf(provisions.filter((one) => subjects.has(one.subject)))
    return among(some, known).matcher(options)(given)
  }
  const interviewer = interviewing(provisions, reforming)
  const narrow = narrowing(provisions)
  const asking =
    <T>(ask: (of: Provision, facts: Readonly<Record<string, unknown>>, options?: Options) => T) =>
    (of: Of, given: object = {}, options?: Options): T => {
      const one = asked(find(of))
      return ask(one, narrow(one, given), options)
    }
  const evaluate = asking(ask.evaluate)
  return {
    provision: find,
    measure: (which) => measureIn(contents.measures, which),
    facts,
    evaluate,
    explain: asking(ask.explain),
    decisionTables: asking(ask.decisionTables),
    course: (of, along, given, options) =>
      asking((one, facts, asked) => course(one, along, facts, asked))(of, given, options),
    describe: (of, options) => description.describe(find(of), options),
    outline: (of, options) => description.outline(find(of), options),
    diagrams: (of, language, options) => description.diagrams(find(of), language, options),
    match: (subject, given, options) => matcher(subject, options)(given),
    matcher,
    interview: (of, given = {}, options) =>
      interviewer(isSubject(of) ? of : severalOf(of).map((one) => asked(find(one)))).ask(given, options),
    remedies: asking(remedies),
    prove: (of) => prove(find(of)),
    readBy: (of) => readersIn(contents.provisions, contents.parameters, of),
    reform: reforming,
    toSQL: (of, options) => {
      const some = isSubject(of) ? provisionsOf(of, provisions) : severalOf(of).map(find)
      return selectOf(some, reforming, options)
    },
    toJSONSchema: (of, options = 'en') => {
      if (!isSubject(of)) return toJSONSchema(find(of), options)
      const [first] = provisionsOf(of, provisions)
      const { label } = coreOf(first).definition.subject[about]
      return schemaOfFacts(of, label, (how) => facts(of, how), options)
    },
    receipt: receiving(evaluate),
    replay: (kept: Receipt | MatchReceipt, given: object, options?: ReplayOptions) =>
      replayWith({ has, evaluate, match: matchOf }, kept, given, options) as never,
    diff: (other) => diff(contents, other),
    toJSON: () => editionOf(contents),
  }
}
