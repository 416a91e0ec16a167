import type { Rulebook } from '../language/rulebook/rulebook'
import { bookOf } from './arbitraries'
import type { Law } from './law'
import { laws } from './laws'

/** A law of a provision of a rulebook. */
export interface ProvisionLaw extends Law {
  /** The id of the provision that keeps it. */
  readonly provision: string
}

/**
 * The laws of a whole rulebook: those of each of its provisions, to be run in an embedder's own tests. They stand here, and are no
 * reader of the rulebook, since whoever asks it in production shouldn't have to install fast-check.
 * @param rulebook any rulebook
 * @returns each law with the id of its provision, in the order of ids
 * @throws InvalidFactsError for what is no rulebook
 * @example lawsOf(nantong)[0].name // 'the same question has the same answer, and is left as it was'
 */
export const lawsOf = (rulebook: Rulebook): readonly ProvisionLaw[] =>
  bookOf(rulebook).provisions.flatMap((one) => laws(one).map((law) => ({ ...law, provision: one.id })))
