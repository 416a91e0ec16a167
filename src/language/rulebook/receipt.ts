import { version } from '../../../package.json'
import { dataOf, InvalidFactsError, issue } from '../input/errors'
import { type Options, readOptions } from '../input/options'
import { type Question, questionOf } from '../provisions/core'
import { frozen } from '../values/frozen'
import { fingerprint, fingerprintOfFacts, fingerprintOfFigures } from './fingerprint'
import type { Result } from './result'

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
 */
export function receipt(result: Result): Receipt {
  const question = result && questionOf(result)
  if (question) return receiptOf(result, question)
  const allowed = { zh: '求值所得的结果本身，不是其副本', en: 'a result itself, as evaluate gave it, and no copy' }
  throw new InvalidFactsError([issue('wrong-type', 'result', result, allowed)])
}

/**
 * Asks the question of a receipt again, and compares.
 * @param evaluate asks a provision, by its id, as it stands now
 */
export function replayWith(
  evaluate: (id: string, facts: object, options: Options) => Result,
  kept: Receipt,
  facts: object,
  options: Pick<Options, 'parameters'> = {},
): Replay {
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
