import type { Circumstance } from '../evaluate/frame'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import { InvalidFactsError, type Issue } from '../input/errors'
import type { Core, Head } from '../provisions/core'
import type { EligibilityOutcome, Verdict } from '../provisions/eligibility'
import { frozen } from '../values/frozen'
import { Stamp } from '../values/stamp'

/** Which provision a line of a match is about. */
export interface Matched<I extends string = string> extends Head {
  readonly id: I
}

/** A verdict with the provision that it is about. */
export interface Match<I extends string = string> extends Matched<I>, Verdict {}

/** A provision that the record can't be asked about: what contradicts what, or can't be reckoned with. It touches no other. */
export interface Refused<I extends string = string> extends Matched<I> {
  readonly kind: 'eligibility'
  readonly outcome: 'refused'
  readonly issues: readonly Issue[]
}

/** What a record qualifies for, what is still open, and what it doesn't qualify for, each in the document's order. */
export interface Matches<I extends string = string> {
  readonly eligible: readonly Match<I>[]
  readonly undetermined: readonly Match<I>[]
  readonly ineligible: readonly Match<I>[]
  /** Those whose text says nothing of such a case. */
  readonly notCovered: readonly Match<I>[]
  readonly refused: readonly Refused<I>[]
  /** What a lenient match couldn't read, and took as unknown. */
  readonly unread?: readonly Issue[]
}

/** Each provision's outcome alone, by its id. */
export type Outcomes<I extends string = string> = Readonly<Record<I, EligibilityOutcome | 'refused'>>

const LISTS: Readonly<Record<Match['outcome'] | 'refused', Exclude<keyof Matches, 'unread'>>> = {
  eligible: 'eligible',
  undetermined: 'undetermined',
  ineligible: 'ineligible',
  'not-covered': 'notCovered',
  refused: 'refused',
}

/** An answer, or the issues that it is refused with. */
export function orRefused<T, R>(answer: () => T, refused: (issues: readonly Issue[]) => R): T | R {
  try {
    return answer()
  } catch (error) {
    if (InvalidFactsError.is(error)) return refused(error.issues)
    throw error
  }
}

/** What a match was asked with. */
export interface AskedMatch {
  readonly cores: readonly Core[]
  readonly facts: readonly Fact[]
  readonly values: readonly (Value | undefined)[]
  readonly circumstance: Circumstance
  readonly reading: string | undefined
  readonly isLenient: boolean
}

/* For the receipt of a match; no answer depends on it. */
const questions = /* @__PURE__ */ new Stamp<AskedMatch>()

/** What a match was asked with; undefined for a copy, and for anything else. */
export const askedOf = (matches: object): AskedMatch | undefined => questions.of(matches)

/** What each provision answers, list by list. */
export const verdictsOf = (matches: Matches): readonly (Match | Refused)[] =>
  Object.values(LISTS).flatMap((list): readonly (Match | Refused)[] => matches[list])

/** Sorts what each provision answers. */
export function matchesOf(all: readonly (Match | Refused)[], unread: readonly Issue[], asked: AskedMatch): Matches {
  const lists = { eligible: [], undetermined: [], ineligible: [], notCovered: [], refused: [] }
  for (const one of all) (lists[LISTS[one.outcome]] as (Match | Refused)[]).push(one)
  for (const list of Object.values(lists)) Object.freeze(list)
  const matches = unread.length > 0 ? { ...lists, unread: frozen(unread) } : lists
  questions.put(matches, asked)
  return Object.freeze(matches)
}
