import { Writer } from './graph'

/** What something was and what it is. */
export interface FromTo<T> {
  readonly from: T
  readonly to: T
}

/** What is in one list only, and what is in both and differs. */
export interface Changed<T> {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly T[]
}

const textOf = (value: unknown): string => {
  const writer = new Writer([value])
  return JSON.stringify([writer.write(value), writer.shared])
}

export const changedPart = <N extends string, T>(name: N, from: T, to: T): { readonly [K in N]?: FromTo<T> } =>
  textOf(from) === textOf(to) ? {} : ({ [name]: { from, to } } as { readonly [K in N]: FromTo<T> })

/** Two lists of things by id, held against each other. */
export function changed<T, C>(
  from: ReadonlyMap<string, T>,
  to: ReadonlyMap<string, T>,
  how: (a: T, b: T) => readonly C[],
) {
  return {
    added: [...to.keys()].filter((id) => !from.has(id)),
    removed: [...from.keys()].filter((id) => !to.has(id)),
    changed: [...from].flatMap(([id, one]) => {
      const other = to.get(id)
      return other === undefined ? [] : how(one, other)
    }),
  }
}
