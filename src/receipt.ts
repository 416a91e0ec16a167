import { version } from '../package.json'
import { dataOf, InvalidFactsError, issue } from './language/input/errors'
import { type Options, readOptions } from './language/input/options'
import { type Question, questionOf } from './language/provisions/core'
import type { Provision } from './language/provisions/provision'
import { fingerprint, fingerprintOfFacts, fingerprintOfFigures } from './language/rulebook/fingerprint'
import { frozen } from './language/values/frozen'
import { evaluate, type Result } from './rulebook'

/** What an answer rests on, to be kept with it: plain data, in which facts stand as a digest only. */
export interface Receipt {
  /** The version of this library. */
  readonly library: string
  readonly provision: string
  readonly asOf?: string
  readonly reading?: string
  /** Digest of the figures that the provision reads, as they were in force. */
  readonly parameters: string
  /** Digest of the facts that the provision reads, in one notation and order. */
  readonly facts: string
  readonly outcome: Result['outcome']
  /** Digest of the whole result. */
  readonly result: string
}

const COMPARED = ['library', 'parameters', 'facts', 'result'] as const

/** How the answer of today stands to that of a receipt. */
export interface Replay {
  readonly same: boolean
  /** What differs; a result that differs is explained by one of the others, or by a changed rule of another version. */
  readonly differs: readonly (typeof COMPARED)[number][]
  readonly result: Result
}

function receiptOf(result: Result, { core, frame, prepared }: Question): Receipt {
  return frozen({
    library: version,
    provision: core.id,
    ...(frame.asOf !== undefined && { asOf: frame.asOf }),
    ...(prepared.reading !== undefined && { reading: prepared.reading }),
    parameters: fingerprintOfFigures(core.program.parameters(), frame.changed),
    facts: fingerprintOfFacts(core.facts, frame.facts),
    outcome: result.outcome,
    result: fingerprint(result),
  })
}

/**
 * The receipt of an answer: what was asked, of which rules, and a digest of what came out.
 * @param result a result as `evaluate`, or a typed call of a provision that isn't a calculator, gave it
 * @returns the receipt, plain data that survives JSON
 * @throws InvalidFactsError for a copy of a result, which doesn't know what it was asked with
 * @example
 * receipt(evaluate('m04.urban-area', { district: 'tongzhou' })).outcome // 'classified'
 */
export function receipt(result: Result): Receipt
/**
 * The receipt of an answer that is asked for here: that of `evaluate(of, facts, options)`.
 * @param of a provision or its id
 * @param facts as for `evaluate`
 * @param options as for `evaluate`
 * @returns the receipt, plain data that survives JSON
 * @throws InvalidFactsError for unknown names and values that can't be used
 * @example
 * receipt('m03.loan-rollover-fee', { principal: '5000000', sector: 'manufacturing', days: 4 }).reading // 'whole-term'
 */
export function receipt(of: Provision | string, facts: object, options?: Options): Receipt
export function receipt(of: Result | Provision | string, facts?: object, options?: Options): Receipt {
  if (typeof of === 'string' || typeof of === 'function') return receipt(evaluate(of, facts, options))
  const result = of as Result
  const question = result && questionOf(result)
  if (question) return receiptOf(result, question)
  const allowed = { zh: '求值所得的结果本身，不是其副本', en: 'a result itself, as evaluate gave it, and no copy' }
  throw new InvalidFactsError([issue('wrong-type', 'result', result, allowed)])
}

/**
 * Asks the question of a receipt again, and compares.
 * @param kept a receipt, as `receipt` gave it or read back from JSON
 * @param facts the facts that it was made of
 * @param options `parameters`, where figures were changed; day and reading are the receipt's
 * @returns whether everything is the same, what differs, and the result of now
 * @throws InvalidFactsError for a receipt that names no provision, and as `evaluate`
 * @example
 * replay(receipt('m04.urban-area', { district: 'tongzhou' }), { district: 'chongchuan' }).differs // ['facts', 'result']
 */
export function replay(kept: Receipt, facts: object, options: Pick<Options, 'parameters'> = {}): Replay {
  const asked = dataOf(kept, 'receipt') as Partial<Receipt>
  const { asOf, reading } = asked
  const result = evaluate(asked.provision as string, facts, {
    ...readOptions(options),
    ...(asOf !== undefined && { asOf }),
    ...(reading !== undefined && { reading }),
  })
  const now = receipt(result)
  const differs = COMPARED.filter((part) => now[part] !== asked[part])
  return frozen({ same: differs.length === 0, differs, result })
}
