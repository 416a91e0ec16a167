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

/** Parts that differ, each from what to what. */
export type Differing<T> = { readonly [K in keyof T]?: FromTo<T[K]> }

const textOf = (value: unknown): string => {
  const writer = new Writer([value])
  return JSON.stringify([writer.write(value), writer.shared])
}

/** Whether two values say the same, whatever the figures that they read come to. */
export const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other)

/** Which of some parts differ in two things. */
export function differing<T extends object>(from: T, to: T): Differing<T> {
  const names = Object.keys({ ...from, ...to }) as (keyof T)[]
  return Object.fromEntries(
    names.flatMap((name) =>
      isSame(from[name], to[name]) ? [] : [[name, { from: from[name] ?? null, to: to[name] ?? null }]],
    ),
  ) as Differing<T>
}

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

/** What differs in two things of an id; nothing where nothing does. */
export function changedOf<T extends object>(
  id: string,
  from: T,
  to: T,
): readonly ({ readonly id: string } & Differing<T>)[] {
  const parts = differing(from, to)
  return Object.keys(parts).length > 0 ? [{ id, ...parts }] : []
}
