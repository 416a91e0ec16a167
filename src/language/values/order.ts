/** A copy in the order of a text of each, by code units: the same on every machine. */
/* @__NO_SIDE_EFFECTS__ */
export function inOrder<T>(all: readonly T[], textOf: (one: T) => string): T[] {
  return [...all].sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0))
}
