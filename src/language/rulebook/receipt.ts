import { version } from '../../../package.json'
import type { Fact } from '../expression/facts'
import type { Value } from '../expression/nodes'
import { dataOf, InvalidFactsError, issue } from '../input/errors'
import { type AskedWith, questionOf } from '../provisions/core'
import { frozen } from '../values/frozen'
import { type FigureInForce, figuresInForce, fingerprint, fingerprintOfFacts } from './fingerprint'
import { type AskedMatch, askedOf, type Match, type Matches, type Outcomes, verdictsOf } from './matches'
import type { Result } from './result'
import { ruleDigest } from './rule-digest'

/** What every receipt says: plain data that survives JSON, in which facts stand as a digest only. */
interface Base {
  /** The version of this library. */
  readonly library: string
  readonly asOf?: string
  readonly reading?: string
  /** Whether what couldn't be read was taken as unknown. */
  readonly lenient?: true
  /** The figures that the rules read, as they were in force. */
  readonly figures: Readonly<Record<string, FigureInForce>>
  /** Digest of the facts that were read, in one notation and order. */
  readonly facts: string
  /** Whether the digests were made with a salt, which isn't kept here. */
  readonly salted?: true
  /** Digest of the whole result. */
  readonly result: string
}

/** What an answer rests on, to be kept with it. */
export interface Receipt extends Base {
  readonly provision: string
  /** Digest of the rule that answered. */
  readonly rule: string
  readonly outcome: Result['outcome']
}

/** What a match rests on, to be kept with it. */
export interface MatchReceipt extends Base {
  /** Digest of each rule that answered, by provision. */
  readonly rules: Readonly<Record<string, string>>
  readonly outcomes: Outcomes
}

/** How a receipt is made. */
export interface Sealing {
  /** A text kept apart from the receipt: without it, facts of few values could be guessed from their digest. */
  readonly salt?: string | undefined
}

function digestsOf(facts: readonly Fact[], values: readonly (Value | undefined)[], result: object, salt?: string) {
  return {
    facts: fingerprintOfFacts(facts, values, salt),
    ...(salt !== undefined && { salted: true as const }),
    result: fingerprint(salt === undefined ? result : [salt, result]),
  }
}

const wayOf = (asOf: string | undefined, reading: string | undefined, isLenient: boolean) => ({
  ...(asOf !== undefined && { asOf }),
  ...(reading !== undefined && { reading }),
  ...(isLenient && { lenient: true as const }),
})

/** A verdict without what a match says beside it: which provision it is about, which stands in the receipt anyhow. */
function answerAlone(result: Result): object {
  if (result.kind !== 'eligibility') return result
  const { id: _, measure: __, title: ___, ...verdict } = result as Match
  return verdict
}

function receiptOf(result: Result, { core, frame, prepared, isLenient }: AskedWith, salt: string | undefined): Receipt {
  return frozen({
    library: version,
    provision: core.id,
    rule: ruleDigest(core),
    ...wayOf(frame.asOf, prepared.reading, isLenient),
    figures: figuresInForce(core.program.parameters(), frame.changed),
    outcome: result.outcome,
    ...digestsOf(core.facts, frame.facts, answerAlone(result), salt),
  })
}

function receiptOfMatch(matches: Matches, asked: AskedMatch, salt: string | undefined): MatchReceipt {
  const { cores, facts, values, circumstance, reading, isLenient } = asked
  const outcomes = new Map(verdictsOf(matches).map((one) => [one.id, one.outcome]))
  return frozen({
    library: version,
    rules: Object.fromEntries(cores.map((core) => [core.id, ruleDigest(core)])),
    ...wayOf(circumstance.asOf, reading, isLenient),
    figures: figuresInForce(
      cores.flatMap((core) => core.program.parameters()),
      circumstance.changed,
    ),
    outcomes: Object.fromEntries(cores.map((core) => [core.id, outcomes.get(core.id)])) as Outcomes,
    ...digestsOf(facts, values, matches, salt),
  })
}

function readSalt(given: unknown): string | undefined {
  if (given === undefined || (typeof given === 'string' && given.length > 0)) return given
  throw new InvalidFactsError([issue('wrong-type', 'salt', '…', { zh: '非空文本', en: 'a text that isn’t empty' })])
}

/**
 * The receipt of an answer: what was asked, of which rules, and a digest of what came out.
 * @param result a result as `evaluate`, or a typed call of a provision that isn't a calculator, gave it; or a match, or one of its
 *   verdicts
 * @param sealing `salt`, to be kept apart, where facts of few values could be guessed from their digest
 * @returns the receipt, plain data that survives JSON
 * @throws InvalidFactsError for a copy of a result, which doesn't know what it was asked with
 */
export function receipt(result: Matches, sealing?: Sealing): MatchReceipt
export function receipt(result: Result, sealing?: Sealing): Receipt
export function receipt(result: Result | Matches, sealing: Sealing = {}): Receipt | MatchReceipt {
  const salt = readSalt(dataOf(sealing, 'sealing')['salt'])
  const isObject = typeof result === 'object' && result !== null
  const question = isObject ? questionOf(result) : undefined
  if (question) return receiptOf(result as Result, question, salt)
  const asked = isObject ? askedOf(result) : undefined
  if (asked) return receiptOfMatch(result as Matches, asked, salt)
  const allowed = { zh: '求值所得的结果本身，不是其副本', en: 'a result itself, as evaluate gave it, and no copy' }
  throw new InvalidFactsError([issue('wrong-type', 'result', result, allowed)])
}
