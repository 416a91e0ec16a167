import { frozen } from '../values/frozen'
import type { Place, Words } from '../values/words'

/** Where the document contradicts itself: what each place says, and the arithmetic where there is any. */
export interface Discrepancy {
  /** `m09.water-fee-total` */
  readonly id: string
  readonly title: Words
  readonly sides: readonly { readonly place: Place; readonly says: Words }[]
  readonly arithmetic?: Words
  /** A slip of wording that changes no result. */
  readonly editorial?: true
}

/** States a contradiction of the document; the provisions that it touches name it. */
/* @__NO_SIDE_EFFECTS__ */
export function discrepancy(id: string, rest: Omit<Discrepancy, 'id'>): Discrepancy {
  return frozen({ id, ...rest })
}
