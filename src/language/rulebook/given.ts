import { InvalidFactsError, issue } from '../input/errors'
import type { Core } from '../provisions/core'
import { coreOf, type Provision } from '../provisions/provision'

/**
 * The working parts of what a caller gives as a provision.
 * @throws InvalidFactsError for anything else
 */
export function partsOf(given: Provision): Core {
  const core = typeof given === 'function' ? coreOf(given) : undefined
  if (core !== undefined) return core
  throw new InvalidFactsError([issue('wrong-type', 'provision', given, { zh: '规定', en: 'a provision' })])
}
