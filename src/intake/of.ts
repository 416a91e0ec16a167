import type { Fact } from '../language/expression/facts'
import { dataOf, InvalidFactsError, issue } from '../language/input/errors'
import { isList } from '../language/input/shown'
import type { PartialInput } from '../language/provisions/eligibility'
import { isProvision } from '../language/provisions/parts'
import type { Provision } from '../language/provisions/provision'
import { type AskedOptions, askedFacts } from '../language/rulebook/asked-facts'
import { factsOf } from '../language/rulebook/look-up'
import type { Rulebook } from '../language/rulebook/rulebook'
import type { FactIn, Known, RecordFor } from '../language/rulebook/types'
import { about, type OfSubject, type Vocabulary } from '../language/write/subject'
import { type NantongVocabulary, nantong } from '../nantong'
import type { NantongProvision } from '../nantong-provisions'

/** What a row may be about: a subject by name, a vocabulary, a provision or its id, or several provisions. */
export type Of = string | Vocabulary | Provision | readonly Provision[]

/** The rulebook that names are looked up in. */
export type Book = Pick<Rulebook, 'facts' | 'provision'>

type Id = NantongProvision['id']

/** What a row is about; of Nantong's rulebook, where no other is given, a literal name is one of its. */
export type KnownOf<O, B> = [B] extends [never] ? Known<O, Id | NantongProvision['subject']> : O

/** What may stand in such a row; anything where it isn't known. */
export type RowFacts<O, B> = O extends OfSubject
  ? PartialInput<FactIn<O>>
  : [B] extends [never]
    ? O extends string | { readonly id: Id }
      ? Nantongs<O>
      : O extends readonly (infer One extends { readonly id: Id })[]
        ? Nantongs<One>
        : object
    : object
type Nantongs<O> = RecordFor<NantongProvision, O, NantongVocabulary>

function isVocabulary(of: unknown): of is Vocabulary {
  try {
    return typeof of === 'object' && of !== null && about in of
  } catch {
    return false // a revoked proxy
  }
}

function bookIn(options: unknown): Book {
  const given = options === undefined ? undefined : dataOf(options, 'options')['rulebook']
  if (given === undefined) return nantong
  const { facts, provision } = dataOf(given, 'rulebook')
  if (typeof facts === 'function' && typeof provision === 'function') return given as Book
  throw new InvalidFactsError([issue('wrong-type', 'rulebook', given, { zh: '规则库', en: 'a rulebook' })])
}

/** Provisions, where that is what is asked about. */
const provisionsIn = (of: unknown, options: unknown): readonly Provision[] | undefined => {
  if (typeof of === 'string' && of.includes('.')) return [bookIn(options).provision(of)]
  if (isProvision(of)) return [of]
  return isList(of) && of.length > 0 && Array.from(of).every(isProvision) ? (of as readonly Provision[]) : undefined
}

/** The facts to ask for, as they are asked: of provisions those that they need, of a subject all; of a vocabulary, as it states them. */
export function factsToAsk(of: unknown, options: unknown): readonly Fact[] {
  const how = options as AskedOptions | undefined
  const provisions = provisionsIn(of, options)
  if (provisions === undefined)
    return typeof of === 'string' ? bookIn(options).facts(of, how) : askedFacts(factsAskedOf(of, options), [], how)
  const needed = new Set(provisions.flatMap((one) => one.needs))
  const facts = factsAskedOf(of, options).filter((fact) => needed.has(fact.name))
  return askedFacts(facts, provisions, how)
}

/**
 * The facts that a row about something may carry.
 * @throws InvalidFactsError for what is none of these, and for a name that isn't known
 */
export function factsAskedOf(of: unknown, options: unknown): readonly Fact[] {
  const provisions = provisionsIn(of, options)
  if (provisions) return factsOf(provisions)
  if (typeof of === 'string') return bookIn(options).facts(of)
  if (isVocabulary(of)) return of[about].facts
  const allowed = {
    zh: '对象、词汇表、规定或规定列表',
    en: 'a subject, a vocabulary, a provision, or several provisions',
  }
  throw new InvalidFactsError([issue('wrong-type', 'of', of, allowed)])
}
