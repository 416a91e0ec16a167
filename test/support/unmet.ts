import type { Unmet } from '../../src/index'

/** The facts that fail, those of every alternative among them. */
export const factsIn = (unmet: readonly Unmet[]): string[] =>
  unmet.flatMap((one) => (one.anyOf ? one.anyOf.flatMap(factsIn) : one.facts))
