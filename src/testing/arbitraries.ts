import * as fc from 'fast-check'
import type { RowFacts } from '../intake/of'
import { withoutFacts } from '../language/evaluate/frame'
import { dataOf, InvalidFactsError, issue } from '../language/input/errors'
import { type Options, readOptions } from '../language/input/options'
import type { Core } from '../language/provisions/core'
import type { FactsFor } from '../language/provisions/eligibility'
import { coreGiven } from '../language/provisions/parts'
import { coreOf, type Provision } from '../language/provisions/provision'
import { partsOfEligibility } from '../language/rulebook/given'
import type { Rulebook } from '../language/rulebook/rulebook'
import type { InputOf, Known } from '../language/rulebook/types'
import { nantong } from '../nantong'
import type { NantongProvision } from '../nantong-provisions'
import { chosen, type Fits, isAccepted, isTellable, toldApart, withoutContradictions } from './accepted'
import { middlesOf } from './aims'
import { boundsOf } from './bounds'
import { drawnFacts, drawnInput, type FactRecord } from './drawn'

/* Records that are accepted, and such as qualify. */

/** So many records are drawn to take facts from where the first doesn't fit as it is. */
const FURTHER = 8
/** So often in a row none may be found before it is given up. */
const MOST_TRIES = 500

/** @throws InvalidFactsError for what is no rulebook */
export function bookOf(given: Rulebook): Rulebook {
  const { facts, provisions } = dataOf(given, 'rulebook')
  if (typeof facts === 'function' && Array.isArray(provisions)) return given
  throw new InvalidFactsError([issue('wrong-type', 'rulebook', given, { zh: '规则库', en: 'a rulebook' })])
}

/**
 * Records of a subject, of any part of the facts that its provisions know: accepted by each of them, and drawn towards the bounds
 * that the provisions' own figures set.
 * @param subject such as `enterprise`
 * @param of the rulebook whose subject it is
 * @param options how the provisions are asked; with `asOf`, no day told as past lies after it
 * @throws UnknownNameError for an unknown subject
 */
export function arbitraryFacts<const S extends string, B extends Rulebook = never>(
  subject: [B] extends [never] ? Known<S, NantongProvision['subject']> : S,
  of?: B,
  options?: Options,
): fc.Arbitrary<FactRecord & RowFacts<S, B>>
export function arbitraryFacts(
  subject: string,
  of: Rulebook = nantong,
  options: Options = {},
): fc.Arbitrary<FactRecord> {
  const book = bookOf(of)
  const asked = readOptions(options)
  const cores = book.provisions.filter((one) => one.subject === subject).map((one) => coreOf(one))
  return drawnFacts(subject, book).map((facts) => withoutContradictions(cores, facts, asked))
}

/** Records that fit: as they were drawn, or put together from several. */
function fitting(core: Core, options: Options, isWhole: Fits, fits: Fits, why: string): fc.Arbitrary<FactRecord> {
  const names = core.facts.map((fact) => fact.name)
  let tries = 0
  const found = (facts: FactRecord | undefined): facts is FactRecord => {
    const isFound = facts !== undefined && isWhole(facts)
    tries = isFound ? 0 : tries + 1
    if (tries > MOST_TRIES) throw new Error(`${core.id}: ${why}`)
    return isFound
  }
  const one = drawnInput(core)
  return one
    .chain((first) =>
      isWhole(first)
        ? fc.constant(first)
        : fc
            .tuple(
              fc.array(one, { minLength: FURTHER, maxLength: FURTHER }),
              fc.shuffledSubarray(names, { minLength: names.length }),
            )
            .map(([further, order]) =>
              chosen([first, ...further], order, fits, (name, told) => toldApart(core, name, told, options)),
            ),
    )
    .filter(found)
}

/**
 * Whole records of the facts that a provision needs: accepted, and drawn towards the bounds that its own figures set.
 * @param provision any provision
 * @param options how it is asked; with `asOf`, no day told as past lies after it
 * @example fc.sample(arbitraryInput(loanRolloverFee), 1)[0].days // a whole number of days, 1 or more
 */
export function arbitraryInput<P extends Provision>(
  provision: P,
  options?: Options,
): fc.Arbitrary<FactRecord & InputOf<P>>
export function arbitraryInput(provision: Provision, options: Options = {}): fc.Arbitrary<FactRecord> {
  const core = coreGiven(provision)
  const asked = readOptions(options)
  return fitting(
    core,
    asked,
    (facts) => isAccepted(core, facts, asked),
    (facts) => isTellable(core, facts, asked),
    'no record is found that it accepts',
  )
}

/** How somebody is asked who may qualify: on a day of the period, where no day is stated. */
function onSomeDay(core: Core, options: Options): Options {
  if (options.asOf !== undefined) return options
  const isOpen = (asOf: string): boolean => {
    const { period } = core.tell({ ...options, asOf }, (frame, prepared) => core.account(withoutFacts(frame), prepared))
    return period !== 'before' && period !== 'ended'
  }
  const asOf = [...middlesOf(core), ...boundsOf(core).days].find(isOpen)
  return asOf === undefined ? options : { ...options, asOf }
}

/**
 * Whole records of one who qualifies.
 * @param provision an eligibility
 * @param options how it is asked; without `asOf`, in the middle of the year that it is for, or where its period leaves that out, on a day of it
 * @throws InvalidFactsError for what is no eligibility; Error, when drawn from, where nobody is found who qualifies
 * @example fc.sample(arbitraryEligible(sugangdaiEligibility), 1)[0].isPrivate // true
 */
export function arbitraryEligible<P extends Provision<'eligibility'>>(
  provision: P,
  options?: Options,
): fc.Arbitrary<FactRecord & FactsFor<P>>
export function arbitraryEligible(
  provision: Provision<'eligibility'>,
  options: Options = {},
): fc.Arbitrary<FactRecord> {
  const core = partsOfEligibility(provision)
  const asked = onSomeDay(core, readOptions(options))
  const isOutcome = (facts: FactRecord, ...some: readonly string[]): boolean =>
    isTellable(core, facts, asked) && some.includes(core.outcome(facts, asked) as string)
  return fitting(
    core,
    asked,
    (facts) => isOutcome(facts, 'eligible'),
    (facts) => isOutcome(facts, 'eligible', 'undetermined'),
    'nobody is found who qualifies',
  )
}
