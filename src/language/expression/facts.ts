import type { Decimal } from '../values/decimal'
import { frozen } from '../values/frozen'
import type { UnitName } from '../values/units'
import type { Source, Words } from '../values/words'

/** What a caller may give for money, rates and other exact numbers. */
export type NumberInput = string | number | Decimal

/**
 * The named options of a choice.
 * @inline
 */
export type OptionLabels = Readonly<Record<string, Words>>

/** What any fact states of itself. */
export interface Asked {
  readonly label: Words
  readonly question: Words
  /** Who decides this; it is asked of them and never assumed. */
  readonly judgedBy?: Words
  /**
   * How the asker can bring it about from the day asked on: a number to reach, papers to hand in, a registration to make, a sum to
   * pay, a day to wait for. What carries none is never proposed as a remedy.
   */
  readonly attainable?: 'reach' | 'hand-in' | 'register' | 'pay' | 'wait'
  /** A day or moment told as past: one after the day asked about is refused. */
  readonly past?: true
  /** Where the document sets this fact's limits. */
  readonly source?: Source
}

/** What a yes/no fact states besides: how it is said that it is so and that it isn't, where the label doesn't tell. */
export interface Decided extends Asked {
  readonly when?: { readonly yes?: Words; readonly no?: Words }
}

/** What a choice states besides: what else people call its options. */
export interface Chosen extends Asked {
  /** Further names of options, by their keys; records keep to the keys, and whoever reads or refuses a record knows the names. */
  readonly names?: Readonly<Record<string, readonly string[]>>
}

/** A fact with options. */
export type Choosable = Chosen & { readonly options: OptionLabels }

/** What a number states besides. Without a limit of its own a number is at least zero. */
export interface Measured extends Asked {
  readonly unit?: UnitName
  readonly atLeast?: number
  readonly moreThan?: number
  readonly atMost?: number
  /** May be below zero. */
  readonly signed?: true
}

/** What a fact of a type states. */
export type Typed<T, A> = { readonly type: T } & A

/** A fact as a vocabulary states it, by type. The name comes from its key in the vocabulary. */
export type Draft =
  | Typed<'boolean', Decided>
  | Typed<'date', Asked>
  | Typed<'month', Asked>
  | Typed<'date-time', Asked>
  | Typed<'dates', Asked>
  | Typed<'text', Asked>
  | Typed<'integer', Measured>
  | Typed<'decimal', Measured>
  | Typed<'money', Measured>
  | Typed<'numbers', Measured>
  | Typed<'choice', Choosable>
  | Typed<'choices', Choosable>

export type FactType = Draft['type']

/** A fact: a named, typed property of a subject. */
export type Fact<Name extends string = string> = Draft & { readonly name: Name; readonly subject: string }

/** The unit that a fact is asked in, where it has one. */
export const unitAsked = (fact: Fact): UnitName | undefined =>
  fact.type === 'money' ? '元' : 'unit' in fact ? fact.unit : undefined

/** What a fact is given as, by type. */
export interface FactInputs {
  boolean: boolean
  integer: number
  decimal: NumberInput
  money: NumberInput
  date: string
  month: string
  'date-time': string
  text: string
  dates: readonly string[]
  numbers: readonly NumberInput[]
}

/** The day as of which one asks, as a fact. */
export const asOfFact: Fact = /* @__PURE__ */ frozen({
  type: 'date',
  name: 'asOf',
  subject: '',
  label: { zh: '基准日', en: 'the day asked about' },
  question: { zh: '按哪一天判断？', en: 'As of which day?' },
  attainable: 'wait',
})

/** Every name that an option of a fact goes by, with its key: its key, its labels, and what else people call it. */
export const optionNames = ({ options, names }: Choosable): [name: string, key: string][] =>
  Object.entries(options).flatMap(([key, { zh, en }]) =>
    [key, zh, en, ...(names?.[key] ?? [])].map((name): [string, string] => [name, key]),
  )
