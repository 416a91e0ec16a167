import type { Words } from '../values/words'

/** An open question of the text: its defensible answers by name, the one taken unless told otherwise, and why. */
export interface OpenReading {
  readonly about: Words
  readonly default: string
  readonly because: Words
  readonly options: Readonly<Record<string, Words>>
}
