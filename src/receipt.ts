import { version } from '../package.json'
import { dataOf } from './language/errors'
import { fingerprint, fingerprintOfFacts, fingerprintOfFigures } from './language/fingerprint'
import { frozen } from './language/frozen'
import { type Options, readOptions } from './language/options'
import { coreOf, type Provision } from './language/provisions/provision'
import { provision, type Result } from './rulebook'

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

function answered(
  core: ReturnType<typeof coreOf>,
  facts: object,
  options: Options,
): { readonly kept: Receipt; readonly result: Result } {
  return core.ask(facts, options, (frame, prepared) => {
    const result = core.behaviour.answer(core, frame, prepared) as Result
    const kept: Receipt = {
      library: version,
      provision: core.id,
      ...(frame.asOf !== undefined && { asOf: frame.asOf }),
      ...(prepared.reading !== undefined && { reading: prepared.reading }),
      parameters: fingerprintOfFigures(core.program.parameters(), frame.changed),
      facts: fingerprintOfFacts(core.facts, frame.facts),
      outcome: result.outcome,
      result: fingerprint(result),
    }
    return { kept: frozen(kept), result }
  })
}

/**
 * The receipt of an answer: what was asked, of which rules, and a digest of what came out.
 * @param of a provision or its id
 * @param facts as for `evaluate`
 * @param options as for `evaluate`
 * @returns the receipt, plain data that survives JSON
 * @throws InvalidFactsError for unknown names and values that can't be used
 * @example
 * receipt('m03.loan-rollover-fee', { principal: '5000000', sector: 'manufacturing', days: 4 }).reading // 'whole-term'
 */
export function receipt(of: Provision | string, facts: object, options: Options = {}): Receipt {
  return answered(coreOf(provision(of)), facts, options).kept
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
  const { kept: now, result } = answered(coreOf(provision(asked.provision as string)), facts, {
    ...readOptions(options),
    ...(asOf !== undefined && { asOf }),
    ...(reading !== undefined && { reading }),
  })
  const differs = COMPARED.filter((part) => now[part] !== asked[part])
  return frozen({ same: differs.length === 0, differs, result })
}
