import type { Missing } from '../evaluate/missing'
import type { Account, Force } from '../expression/account'
import type { Unmet } from '../outline/unmet'
import type { Words } from '../values/words'

/** A class: its name in words, what follows from it, and whether that is in somebody's discretion. */
export interface Class {
  readonly label: Words
  readonly consequence?: Words
  readonly force?: Force
}

/** @inline */
interface Classing extends Account {
  readonly kind: 'classification'
  readonly missing: readonly Missing[]
  readonly reasons?: readonly Words[]
  /** Where no class is named: the conditions that fail, and alternatives of which none holds. */
  readonly unmet?: readonly Unmet[]
}

/** @inline */
type OneClass<C extends string> = { readonly classes?: undefined; readonly details?: undefined } & (
  | {
      readonly outcome: 'classified'
      readonly class: C
      readonly label: Words
      readonly consequence?: Words
    }
  | {
      /** `not-covered`: the text names no class here, and `reasons` says why. */
      readonly outcome: 'not-covered' | 'undetermined'
      readonly class?: undefined
      readonly label?: undefined
      readonly consequence?: undefined
    }
)

/** @inline */
interface SeveralClasses<C extends string> {
  /** `not-covered`: none of the classes holds, and `reasons` says why. */
  readonly outcome: 'classified' | 'not-covered' | 'undetermined'
  /** All classes that hold; while it is open, those that are known to. */
  readonly classes: readonly C[]
  /** What each of `classes` is called, what follows from it, and its own force. */
  readonly details?: Readonly<Partial<Record<C, Class>>>
  readonly class?: undefined
  readonly label?: undefined
  readonly consequence?: undefined
}

/** How many classes a thing may fall in. */
export type HowMany = 'one' | 'several'

/** Which class something falls in; with `members`, every class that it falls in. */
export type Classified<C extends string = string, H extends HowMany = HowMany> = Classing &
  (H extends 'one' ? OneClass<C> : SeveralClasses<C>)
