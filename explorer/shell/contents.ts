import type { Kind, Words } from '../../src/index'

/** What the shell knows before the library is there, so that it can paint and search at once; made when the page is built. */
export interface Contents {
  readonly title: Words
  readonly version: string
  readonly chapters: readonly { readonly number: number; readonly title: Words }[]
  readonly measures: readonly ListedMeasure[]
  readonly subjects: Readonly<Record<string, Words>>
  readonly agencies: Readonly<Record<string, Words>>
}

export interface ListedMeasure {
  /** `M03` */
  readonly id: string
  readonly chapter: number
  readonly title: Words
  readonly leads: readonly string[]
  readonly responsibles: readonly string[]
  /** How many contradictions of the document it has. */
  readonly contradictions: number
  readonly provisions: readonly ListedProvision[]
}

export interface ListedProvision {
  readonly id: string
  readonly kind: Kind
  readonly subject: string
  readonly title: Words
}
