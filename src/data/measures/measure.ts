import type { Words } from '../../language/values/words'
import type { AgencyId } from '../agencies'

/** One of the 66 measures. */
export interface Measure {
  readonly number: number
  /** The number as provisions cite it: `M03`. */
  readonly id: `M${string}`
  readonly chapter: ChapterNumber
  readonly title: Words
  readonly leads: readonly AgencyId[]
  readonly responsibles: readonly AgencyId[]
}

export type ChapterNumber = 1 | 2 | 3 | 4 | 5 | 6

/** One of the document's six chapters. */
export interface Chapter {
  readonly number: ChapterNumber
  readonly title: Words
}
