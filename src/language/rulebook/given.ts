import { InvalidFactsError, issue } from '../input/errors'
import { isList } from '../input/shown'
import type { Core } from '../provisions/core'
import type { Definition } from '../provisions/definition'
import type { Verdict } from '../provisions/eligibility'
import { coreGiven } from '../provisions/parts'
import type { Provision } from '../provisions/provision'

/**
 * The working parts of what a caller gives as an eligibility.
 * @throws InvalidFactsError for anything else
 */
export function partsOfEligibility(given: Provision): Core<Definition, Verdict> {
  const core = coreGiven(given)
  if (core.behaviour.kind === 'eligibility') return core as unknown as Core<Definition, Verdict>
  throw new InvalidFactsError([
    issue('unknown-option', 'provision', core.id, { zh: '资格类规定', en: 'an eligibility' }),
  ])
}

/**
 * What a caller gives as several provisions.
 * @throws InvalidFactsError for what is no list
 */
export function listOf(given: readonly Provision[]): readonly Provision[] {
  if (isList(given)) return Array.from(given)
  throw new InvalidFactsError([
    issue('wrong-type', 'provisions', given, { zh: '规定列表', en: 'a list of provisions' }),
  ])
}
