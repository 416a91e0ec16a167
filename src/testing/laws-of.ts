import type { Rulebook } from '../language/rulebook/rulebook'
import { askedIn } from '../language/rulebook/years'
import { bookOf } from './arbitraries'
import type { Law } from './law'
import { laws } from './laws'

/** A law of a provision of a rulebook. */
export interface ProvisionLaw extends Law {
  /** The id of the provision that keeps it. */
  readonly provision: string
}

/**
 * The laws of a whole rulebook: those of each of its provisions, as of the year that it has there, to be run in an embedder's own
 * tests. They stand here, and are no reader of the rulebook, since whoever asks it in production shouldn't have to install fast-check.
 * @param rulebook any rulebook
 * @param ids the provisions meant; all of them where none are named
 * @returns each law with the id of its provision, in the order of ids
 * @throws InvalidFactsError for what is no rulebook; UnknownNameError for an id that it hasn't
 * @example lawsOf(nantong)[0].name // 'the same question has the same answer, and is left as it was'
 */
export function lawsOf(rulebook: Rulebook, ids?: readonly string[]): readonly ProvisionLaw[] {
  const { provisions, provision } = bookOf(rulebook)
  return (ids?.map((id) => provision(id)) ?? provisions)
    .map(askedIn(rulebook))
    .flatMap((one) => laws(one).map((law) => ({ ...law, provision: one.id })))
}
