import { InvalidFactsError, issue } from '../input/errors'
import { Described } from '../input/shown'
import type { Core } from './core'
import { coreOf, type Provision } from './provision'

/** The id of what looks like a provision; undefined of anything else. */
export function idOf(given: unknown): string | undefined {
  try {
    const { id } = (typeof given === 'function' ? given : {}) as { readonly id?: unknown }
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined // a revoked proxy, or a getter that throws
  }
}

/** The working parts of a provision, of this copy of the library or another that is near enough; undefined of anything else. */
function coreIn(given: unknown): Core | undefined {
  try {
    return typeof given === 'function' ? coreOf(given) : undefined
  } catch {
    return undefined
  }
}

/** Whether it is a provision, whatever else a caller gives. */
export const isProvision = (given: unknown): given is Provision => coreIn(given) !== undefined

/** What is given, as it is called in a refusal: a provision that can't be read was made by a version of the library that is too far off. */
export function strange(given: unknown, id = idOf(given)): unknown {
  if (id === undefined) return given
  return new Described({ zh: `另一版本的库的规定 ${id}`, en: `${id}, made by another version of the library` })
}

/** A provision that a rulebook hasn't: of another rulebook or, where the id is known, often of another copy of the library. */
export function foreign(given: unknown, id: string): unknown {
  if (!isProvision(given)) return strange(given, id)
  return new Described({
    zh: `另一规则库或另一份库的规定 ${id}`,
    en: `${id} of another rulebook or of another copy of the library`,
  })
}

/**
 * The working parts of what a caller gives as a provision.
 * @throws InvalidFactsError for anything else
 */
export function coreGiven(given: Provision): Core {
  const core = coreIn(given)
  if (core !== undefined) return core
  throw new InvalidFactsError([issue('wrong-type', 'provision', strange(given), { zh: '规定', en: 'a provision' })])
}
