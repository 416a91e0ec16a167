import { InvalidFactsError, issue } from '../input/errors'
import type { Core } from './core'
import { coreOf, type Provision } from './provision'

/** What is given, as it is called in a refusal: a provision that can't be read was made by a version of the library that is too far off. */
export function strange(given: unknown): unknown {
  const { id } = (typeof given === 'function' ? given : {}) as { readonly id?: unknown }
  return typeof id === 'string' ? `${id}, made by another version of the library` : given
}

/**
 * The working parts of what a caller gives as a provision.
 * @throws InvalidFactsError for anything else
 */
export function partsOf(given: Provision): Core {
  const core = typeof given === 'function' ? coreOf(given) : undefined
  if (core !== undefined) return core
  throw new InvalidFactsError([issue('wrong-type', 'provision', strange(given), { zh: '规定', en: 'a provision' })])
}
