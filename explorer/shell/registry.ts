import type { FunctionComponent } from 'preact'
import type { Terms } from './search'

/** What the library adds once it is there: its pages, and further words to search by. */
export interface Registered {
  readonly pages: Readonly<Record<string, FunctionComponent>>
  readonly terms: Terms
}

let registered: Registered | undefined
const listeners = new Set<() => void>()

export function register(all: Registered): void {
  registered = all
  for (const one of listeners) one()
}

export const added = (): Registered | undefined => registered

export function onRegister(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
