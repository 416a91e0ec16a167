import { InvalidFactsError } from '../language/input/errors'
import type { Options } from '../language/input/options'
import type { Core } from '../language/provisions/core'
import type { Result } from '../language/rulebook/result'
import type { FactRecord } from './drawn'

/** A result, or undefined where the record contradicts itself or reaches beyond what can be reckoned. */
export function resultOf(core: Core, facts: FactRecord, options: Options): Result | undefined {
  try {
    const result = core.evaluate(facts, options) as Result
    // Of a target the goals that nothing is wrong with stand.
    const isContradicted =
      result.kind === 'target' && Object.values(result.goals).some((one) => one.issues !== undefined)
    return isContradicted ? undefined : result
  } catch (error) {
    const hasNoResult =
      InvalidFactsError.is(error) &&
      error.issues.every(({ code }) => code === 'contradiction' || code === 'out-of-range')
    if (hasNoResult) return undefined
    throw error
  }
}

/** What of a result is open: goals of a target, or its outcome. */
export function openIn(result: Result): readonly string[] {
  if (result.kind !== 'target') return result.outcome === 'undetermined' ? ['outcome'] : []
  return Object.entries(result.goals).flatMap(([name, one]) => (one.outcome === 'undetermined' ? [name] : []))
}

/** How a law is broken by a record, by part of it, or by it and another; undefined where it isn't. */
export type Broken = (
  core: Core,
  facts: FactRecord,
  options: Options,
  part: FactRecord,
  other: FactRecord,
) => string | undefined
