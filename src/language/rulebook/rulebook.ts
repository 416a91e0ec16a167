import type { CheckedFacts } from '../evaluate/program'
import type { Kind } from '../expression/account'
import type { FigureOf } from '../expression/expression'
import type { Fact } from '../expression/facts'
import type { ChangesOf, Parameter } from '../expression/parameters'
import type { JSONSchema } from '../input/json-schema'
import type { KnownReading, OptionsFor } from '../input/options'
import type { Reform } from '../input/reform'
import type { Explanation } from '../outline/explanation'
import type { Outline } from '../outline/outline'
import type { DecisionTable } from '../outline/tables'
import type { NeedOf, Provision } from '../provisions/provision'
import type { ColumnsOf, SQLOptions } from '../sql/options'
import type { Language, Words } from '../values/words'
import type { OfSubject } from '../write/subject'
import type { AskedOptions } from './asked-facts'
import { type Readers, readersOf } from './bound'
import { holdRulebook } from './check'
import { completed } from './completed'
import { type Contents, contentsOf, ownProvisions, type RulebookDefinition } from './contents'
import type { AlongOf, Course } from './course'
import { definitionIn } from './edition'
import type { Interview, InterviewOptions } from './interview'
import type { SchemaOptions } from './json-schema'
import type { MeasureHead } from './look-up'
import type { Matcher, MatchOptions } from './matcher'
import type { Matches } from './matches'
import type { TableFlaw } from './prove'
import type { MatchReceipt, Receipt, Sealing } from './receipt'
import type { Remedies } from './remedies'
import type { Replay, ReplayOptions } from './replay'
import type { Result } from './result'
import { holdDefinitions, holdShape } from './shape'
import type {
  AskedAbout,
  FactNameOn,
  IdOn,
  Known,
  Meant,
  NameIn,
  OfKind,
  ReadingOf,
  ReadingsOn,
  RecordFor,
  RecordOf,
  ResultOf,
} from './types'

/** A provision of some, or its id; of a kind, where only one can be asked. */
type Named<P extends Provision, I, K extends Kind = Kind> = I extends Provision
  ? OfKind<I, K>
  : Known<I, OfKind<P, K>['id']>

/** Provisions collected, and every reader bound to them. None of its functions needs to be called on it. */
export interface Rulebook<
  M extends MeasureHead = MeasureHead,
  P extends Provision = Provision,
  F extends string = string,
  V extends OfSubject = OfSubject,
> extends Contents<M, P, F, V>,
    Pick<Readers<M>, 'diff' | 'measure' | 'toJSON'> {
  /** The provision of an id; a provision of the rulebook is its own. */
  provision<const I extends Provision | string>(of: Named<P, I>): Meant<P, I>
  /** The facts that a record of a subject may carry; under a reform, their questions say its figures. */
  facts<const S extends string>(
    subject: Known<S, P['subject']>,
    options?: AskedOptions<ChangesOf<F>>,
  ): readonly Fact<FactNameOn<P, S, V>>[]
  /** Evaluates a provision for a record that may be partial. */
  evaluate<const I extends Provision | string, const R extends string>(
    of: Named<P, I>,
    facts?: RecordFor<P, I, V> | CheckedFacts,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F>,
  ): ResultOf<Meant<P, I>>
  /** Evaluates and explains: the same evaluation as a tree of lines. */
  explain<const I extends Provision | string, const R extends string>(
    of: Named<P, I>,
    facts?: RecordFor<P, I, V> | CheckedFacts,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F>,
  ): Explanation
  /** The decision tables of a provision's rule, with what a record makes of their cells. */
  decisionTables<const I extends Provision | string, const R extends string>(
    of: Named<P, I>,
    facts?: RecordFor<P, I, V> | CheckedFacts,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F>,
  ): readonly DecisionTable[]
  /** How an output of a calculator runs over a number or a day. */
  course<
    const I extends Provision | string,
    const R extends string,
    const Over extends string,
    const Output extends string,
  >(
    of: Named<P, I, 'calculator'>,
    along: AlongOf<Meant<P, I>, Over, Output>,
    facts?: RecordFor<P, I, V>,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F>,
  ): Course
  /** A provision's rule in words. */
  describe<const I extends Provision | string, const R extends string>(
    of: Named<P, I>,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F>,
  ): Words
  /** A provision's rule as one tree in words. */
  outline<const I extends Provision | string, const R extends string>(
    of: Named<P, I>,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F>,
  ): Outline
  /** A provision's rule as Mermaid flowcharts, one for each output. */
  diagrams<const I extends Provision | string, const R extends string>(
    of: Named<P, I>,
    language?: Language,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F>,
  ): readonly string[]
  /** Every eligibility of a subject against one record. */
  match<const S extends string, const R extends string>(
    subject: Known<S, P['subject']>,
    facts: RecordOf<P, S, V>,
    options?: MatchOptions<KnownReading<R, ReadingsOn<P, S>>, ChangesOf<F>>,
  ): Matches<IdOn<P, S>>
  /** Prepares to match many records of one subject. */
  matcher<const S extends string, const R extends string>(
    subject: Known<S, P['subject']>,
    options?: MatchOptions<KnownReading<R, ReadingsOn<P, S>>, ChangesOf<F>>,
  ): Matcher<RecordOf<P, S, V>, IdOn<P, S>>
  /** The verdicts so far over the eligibilities of a subject, or over provisions, and what to ask next. */
  interview<const I extends Provision | string, const R extends string, const N extends string>(
    of: Known<I, P['id'] | P['subject']> | readonly Named<P, I>[],
    facts?: RecordFor<P, I, V>,
    options?: InterviewOptions<
      KnownReading<R, ReadingOf<AskedAbout<P, I, 'eligibility'>>>,
      ChangesOf<F>,
      Known<N, NameIn<RecordFor<P, I, V>>>
    >,
  ): Interview
  /** What the asker can do to be eligible. */
  remedies<const I extends Provision | string, const R extends string>(
    of: Named<P, I, 'eligibility'>,
    facts: RecordFor<P, I, V>,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F>,
  ): Remedies
  /** Proves a provision's decision tables: the cells in which not exactly one row holds, none where it is proved. */
  prove<const I extends Provision | string>(of: Named<P, I>): readonly TableFlaw[]
  /** The provisions that read a figure, in the order of ids. */
  readBy<const I extends Parameter | string>(of: Known<I, F>): readonly Provision[]
  /** A checked set of changed figures, for `options.parameters`. */
  reform(changes: ChangesOf<F>): Reform
  /** One SELECT that answers some provisions, or all of a subject, for each row of a table. */
  toSQL<const I extends Provision | string, const R extends string>(
    of: Known<I, P['id'] | P['subject']> | readonly Named<P, I>[],
    options: SQLOptions<KnownReading<R, ReadingOf<AskedAbout<P, I>>>, ChangesOf<F>, ColumnsOf<RecordFor<P, I, V>>>,
  ): string
  /** The JSON Schema of a provision's facts, or of a subject's. */
  toJSONSchema<const I extends Provision | string>(
    of: Known<I, P['id'] | P['subject']>,
    options?: Language | SchemaOptions<ChangesOf<F>>,
  ): JSONSchema
  /** The receipt of an answer or a match, or of an answer that is asked for here. */
  receipt(result: Matches, sealing?: Sealing): MatchReceipt
  receipt(result: Result, sealing?: Sealing): Receipt
  receipt<const I extends Provision | string, const R extends string>(
    of: Named<P, I>,
    facts: RecordFor<P, I, V> | CheckedFacts,
    options?: OptionsFor<R, ReadingOf<Meant<P, I>>, F> & Sealing,
  ): Receipt
  /** Asks the question of a receipt again, and compares: what differs, from what to what. */
  replay(kept: Receipt, facts: object, options?: ReplayOptions<ChangesOf<F>>): Replay<Result>
  replay(kept: MatchReceipt, facts: object, options?: ReplayOptions<ChangesOf<F>>): Replay<Matches>
}

/**
 * Collects provisions to a rulebook.
 * @param definition what it is called, its provisions, and what they rest on
 * @returns the rulebook, with every reader bound to it
 * @throws InvalidRulebookError saying what is wrong and where: a part of the wrong type, a provision whose definition doesn't hold, a fact or
 *   figure that can't be as it is stated, two provisions, figures, measures or contradictions of an id, an id without a dot, an unknown
 *   measure, provision, reading or output, two readings of a name in a provision, two vocabularies of one subject with different facts,
 *   two facts of one name with different meanings, a decision table in which not exactly one row holds, a provision taken over that goes
 *   on using one that is replaced
 */
/* @__NO_SIDE_EFFECTS__ */
export function rulebook<
  M extends MeasureHead = MeasureHead,
  const P extends Provision = never,
  B extends Provision = never,
  F extends string = never,
  G extends string = never,
  V extends OfSubject = never,
  W extends OfSubject = never,
>(definition: RulebookDefinition<M, P, B, F, G, V, W>): Rulebook<M, P | B, F | G | FigureOf<NeedOf<P>>, V | W> {
  holdShape(definition)
  const own = ownProvisions(definition)
  holdDefinitions(own)
  const contents = contentsOf<M>(completed(definition))
  const { replaces = {}, extends: base } = definition
  holdRulebook({ contents, own, replaces, base })
  return bound(contents)
}

/** A rulebook whose provisions are known to fit together, since a test holds them: none is defined before it is asked. */
/* @__NO_SIDE_EFFECTS__ */
export function assembled<
  M extends MeasureHead = MeasureHead,
  P extends Provision = Provision,
  F extends string = string,
  V extends OfSubject = OfSubject,
>(definition: RulebookDefinition<M, P>): Rulebook<M, P, F, V> {
  return bound(contentsOf(definition))
}

/**
 * Reads back a rulebook that `toJSON` gave.
 * @param edition the plain data, as it was or from JSON
 * @returns the rulebook, which answers as the one did that it was made of
 * @throws InvalidRulebookError for what is no edition, or was changed since it was made
 */
/* @__NO_SIDE_EFFECTS__ */
export function fromJSON(edition: unknown): Rulebook {
  return assembled(definitionIn(edition))
}

function bound<M extends MeasureHead, P extends Provision, F extends string, V extends OfSubject>(
  contents: Contents<M>,
): Rulebook<M, P, F, V> {
  const whole: object = Object.defineProperties(readersOf(contents), Object.getOwnPropertyDescriptors(contents))
  return Object.freeze(whole) as Rulebook<M, P, F, V>
}
