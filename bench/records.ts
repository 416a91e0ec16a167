/** A seeded source of chance, so that every run asks the same questions. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const RECORDS = 2000

/** As many records as are compared and timed, each made from chance. */
export function records<R>(seed: number, make: (next: () => number) => R): readonly R[] {
  const next = chance(seed)
  return Array.from({ length: RECORDS }, () => make(next))
}

/** One of several. */
export const pick = <T>(next: () => number, of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
