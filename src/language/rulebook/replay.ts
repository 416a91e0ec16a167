import type { Changes } from '../expression/parameters'
import { dataOf, InvalidFactsError, type Issue, issue } from '../input/errors'
import { type Options, readOptions } from '../input/options'
import { frozen } from '../values/frozen'
import type { MatchOptions } from './matcher'
import { type Match, type Matches, type Refused, verdictsOf } from './matches'
import { type MatchReceipt, type Receipt, receipt, type Sealing } from './receipt'
import type { Result } from './result'

/** One thing that differs between a receipt and the answer of now; null where there is none any more, or wasn't. */
export interface Difference {
  /** `rule`: another text of the rule; `provision`: there is none of the id; `question`: it can't be asked any more, as `issues` say. */
  readonly what: 'library' | 'provision' | 'rule' | 'figure' | 'facts' | 'question' | 'outcome' | 'result'
  /** Of a figure, rule or outcome, which. */
  readonly id?: string
  readonly from: unknown
  readonly to: unknown
}

/** How the answer of today stands to that of a receipt. */
export interface Replay<R = Result | Matches> {
  readonly same: boolean
  readonly differs: readonly Difference[]
  /** The answer of now, where the question can still be asked. */
  readonly result?: R
  /** Why it can't. */
  readonly issues?: readonly Issue[]
}

type Named = Readonly<Record<string, unknown>>

const isRecord = (given: unknown): given is Named =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What differs between two records of named values. */
function between(what: Difference['what'], from: Named, to: Named): Difference[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((id) => !isSame(from[id], to[id]))
    .map((id) => ({ what, id, from: from[id] ?? null, to: to[id] ?? null }))
}

function differencesOf(kept: Named, now: Receipt | MatchReceipt): Difference[] {
  const one = (what: Difference['what'], part: string, id?: string): Difference[] => {
    const to = (now as unknown as Named)[part] ?? null
    const from = kept[part] ?? null
    return isSame(from, to) ? [] : [{ what, ...(id !== undefined && { id }), from, to }]
  }
  const id = 'provision' in now ? now.provision : undefined
  return [
    ...one('library', 'library'),
    ...('rules' in now ? between('rule', kept['rules'] as Named, now.rules) : one('rule', 'rule', id)),
    ...between('figure', kept['figures'] as Named, now.figures as Named),
    ...one('facts', 'facts'),
    ...('outcomes' in now
      ? between('outcome', kept['outcomes'] as Named, now.outcomes as Named)
      : one('outcome', 'outcome', id)),
    ...one('result', 'result'),
  ]
}

/** How a rulebook is asked a receipt's question again. */
export interface AskedAgain {
  /** Whether there is a provision of an id. */
  has(id: unknown): boolean
  evaluate(id: string, facts: object, options: Options): Result
  /** Matches a record against provisions, by their ids. */
  match(ids: readonly string[], facts: object, options: MatchOptions): Matches
}

const noReceipt = (given: unknown): InvalidFactsError =>
  new InvalidFactsError([
    issue('not-a-record', 'receipt', given, { zh: 'receipt 给出的回执', en: 'a receipt, as receipt gave it' }),
  ])

/**
 * A receipt as plain data, each part looked at once.
 * @throws InvalidFactsError for what is no receipt, or one of which a part isn't what `receipt` makes of it
 */
function readReceipt(given: unknown): Named {
  const parts = dataOf(given, 'receipt')
  let kept: unknown
  try {
    kept = JSON.parse(JSON.stringify(parts))
  } catch {
    throw noReceipt(given) // a cycle, a BigInt, a getter that throws
  }
  if (!isRecord(kept)) throw noReceipt(given)
  const isMatch = 'rules' in kept
  const records = isMatch ? ['rules', 'figures', 'outcomes'] : ['figures']
  const texts = ['library', 'facts', 'result', ...(isMatch ? [] : ['provision', 'rule', 'outcome'])]
  const isWhole = records.every((part) => isRecord(kept[part])) && texts.every((part) => typeof kept[part] === 'string')
  if (isWhole) return kept
  throw noReceipt(given)
}

/** The answer of a match of one provision. @throws InvalidFactsError where it is refused */
function onlyOf(matches: Matches): Result {
  const only = verdictsOf(matches)[0] as Match | Refused
  if (only.outcome === 'refused') throw new InvalidFactsError(only.issues)
  return only
}

/** What may be said beside the receipt. */
export type ReplayOptions<C = Changes> = Pick<Options<string, C>, 'parameters'> & Sealing

/**
 * Asks the question of a receipt again, and compares.
 * @throws InvalidFactsError for what is no receipt, and options that can't be used
 */
export function replayWith(
  { has, evaluate, match }: AskedAgain,
  given: Receipt | MatchReceipt,
  facts: object,
  options: ReplayOptions = {},
): Replay {
  const kept = readReceipt(given)
  const { salt, ...rest } = readOptions<Options & Sealing>(options, ['salt'])
  const sealing = salt === undefined ? {} : { salt }
  const way = Object.fromEntries(
    ['asOf', 'reading', 'lenient'].flatMap((name) => (name in kept ? [[name, kept[name]]] : [])),
  )
  const asked = { ...rest, ...way } as MatchOptions
  const ids = 'rules' in kept ? Object.keys(kept['rules'] as Named) : [kept['provision'] as string]
  const gone = ids.filter((id) => !has(id)).map((id): Difference => ({ what: 'provision', from: id, to: null }))
  const here = ids.filter((id) => has(id))
  if (here.length === 0 && gone.length > 0) return frozen({ same: false, differs: gone })
  const answerOf = (): Result | Matches => {
    if ('rules' in kept) return match(here, facts, asked)
    // A verdict out of a lenient match is come by as it was.
    return 'lenient' in kept ? onlyOf(match(here, facts, asked)) : evaluate(here[0] as string, facts, asked)
  }
  try {
    const result = answerOf()
    const now = receipt(result as Result, sealing)
    const differs = [...gone, ...differencesOf(kept, now)]
    return frozen({ same: differs.length === 0, differs, result })
  } catch (error) {
    if (!InvalidFactsError.is(error)) throw error
    const differs: Difference[] = [...gone, { what: 'question', from: kept['provision'] ?? ids, to: null }]
    return frozen({ same: false, differs, issues: error.issues })
  }
}
