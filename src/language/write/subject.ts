import { type Expression, type Need, node } from '../expression/expression'
import type {
  Asked,
  Chosen,
  Decided,
  Draft,
  Fact,
  FactInputs,
  FactType,
  Measured,
  OptionLabels,
  Typed,
} from '../expression/facts'
import type { Node, ValueType } from '../expression/nodes'
import { inMarks, type Words } from '../values/words'
import { type Check, check } from './checks'
import { Choice, Choices, Text } from './choices'
import { Condition, not } from './conditions'
import { asOf, Day, Moment, Month } from './days'
import { Days, Numbers } from './lists'
import { Quantity } from './quantities'

type OptionOf<D> = D extends { readonly options: infer O } ? keyof O & string : never

type AskedAs<Name extends string, D extends Draft> = {
  boolean: Condition<Need<Name, boolean>>
  integer: Quantity<Need<Name, FactInputs['integer']>>
  decimal: Quantity<Need<Name, FactInputs['decimal']>>
  money: Quantity<Need<Name, FactInputs['money']>>
  date: Day<Need<Name, string>>
  month: Month<Need<Name, string>>
  'date-time': Moment<Need<Name, string>>
  text: Text<Need<Name, string>>
  dates: Days<Need<Name, readonly string[]>>
  numbers: Numbers<Need<Name, FactInputs['numbers']>>
  choice: Choice<OptionOf<D>, Need<Name, OptionOf<D>>>
  choices: Choices<OptionOf<D>, Need<Name, readonly OptionOf<D>[]>>
}[D['type']]

const kinds: Record<FactType, readonly [ValueType, new (node: Node) => Expression]> = {
  boolean: ['boolean', Condition],
  integer: ['number', Quantity],
  decimal: ['number', Quantity],
  money: ['number', Quantity],
  date: ['date', Day],
  month: ['month', Month],
  'date-time': ['date-time', Moment],
  text: ['text', Text],
  dates: ['dates', Days],
  numbers: ['numbers', Numbers],
  choice: ['text', Choice],
  choices: ['texts', Choices],
}

/** What a vocabulary is about. */
export interface Subject<Name extends string = string> {
  readonly name: Name
  readonly label: Words
  readonly facts: readonly Fact[]
  /** What any record of it meets, whichever provision asks. */
  readonly checks: readonly Check[]
}

/* Which vocabulary a fact is of; no answer depends on it but the checks that its record is held to. */
const subjects = /* @__PURE__ */ new WeakMap<Fact, Subject>()

/** The subject that a fact belongs to. */
export const subjectOf = (fact: Fact): Subject | undefined => subjects.get(fact)

/** The key of a vocabulary's own description. */
export const about: unique symbol = Symbol.for('haotong/1/about')

/** What names a vocabulary. */
export interface OfSubject<S extends string = string> {
  readonly [about]: { readonly name: S }
}

/** The facts of a subject, by name, each an expression. */
export type Vocabulary<
  D extends Readonly<Record<string, Draft>> = Readonly<Record<string, Draft>>,
  Name extends string = string,
> = {
  readonly [K in keyof D & string]: AskedAs<K, D[K]>
} & { readonly [about]: Subject<Name> }

/** A fact's label and the question that asks for it, in Chinese and English. */
/* @__NO_SIDE_EFFECTS__ */
export const ask = (zh: string, en: string, questionZh: string, questionEn: string): Asked => ({
  label: { zh, en },
  question: { zh: questionZh, en: questionEn },
})

type More<A> = Omit<A, 'label' | 'question'>
type Of<T extends FactType> = Extract<Draft, { readonly type: T }>

/* One maker for each type of fact: what it asks, then its unit, limits, and who judges it. Money is in yuan. */

/* @__NO_SIDE_EFFECTS__ */
export const yesNo = (asked: Asked, more?: More<Decided>): Of<'boolean'> => ({ type: 'boolean', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const integer = (asked: Asked, more?: More<Measured>): Of<'integer'> => ({ type: 'integer', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const decimal = (asked: Asked, more?: More<Measured>): Of<'decimal'> => ({ type: 'decimal', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const money = (asked: Asked, more?: More<Measured>): Of<'money'> => ({ type: 'money', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const date = (asked: Asked, more?: More<Asked>): Of<'date'> => ({ type: 'date', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const yearMonth = (asked: Asked, more?: More<Asked>): Of<'month'> => ({ type: 'month', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const dateTime = (asked: Asked, more?: More<Asked>): Of<'date-time'> => ({
  type: 'date-time',
  ...asked,
  ...more,
})
/* @__NO_SIDE_EFFECTS__ */
export const freeText = (asked: Asked, more?: More<Asked>): Of<'text'> => ({ type: 'text', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const dates = (asked: Asked, more?: More<Asked>): Of<'dates'> => ({ type: 'dates', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const numbers = (asked: Asked, more?: More<Measured>): Of<'numbers'> => ({ type: 'numbers', ...asked, ...more })
/* @__NO_SIDE_EFFECTS__ */
export const choice = <const O extends OptionLabels>(
  options: O,
  asked: Asked,
  more?: More<Chosen>,
): Typed<'choice', Chosen & { readonly options: O }> => ({
  type: 'choice',
  options,
  ...asked,
  ...more,
})
/* @__NO_SIDE_EFFECTS__ */
export const choices = <const O extends OptionLabels>(
  options: O,
  asked: Asked,
  more?: More<Chosen>,
): Typed<'choices', Chosen & { readonly options: O }> => ({
  type: 'choices',
  options,
  ...asked,
  ...more,
})

/** A time told as past lies no later than the day asked about. */
function notAhead(fact: Fact, expression: Expression): readonly Check[] {
  if (fact.past !== true) return []
  const { zh, en } = fact.label
  const words = {
    zh: `${inMarks(zh)}是已发生的事，不能晚于基准日`,
    en: `“${en}” is past, and can’t lie after the day asked about`,
  }
  const today = asOf()
  if (expression instanceof Day) return [check(expression.onOrBefore(today), words)]
  if (expression instanceof Moment) return [check(expression.date().onOrBefore(today), words)]
  if (expression instanceof Month) return [check(expression.onOrBefore(today.month()), words)]
  return expression instanceof Days ? [check(not(expression.latest().after(today)), words)] : []
}

/**
 * A vocabulary: the facts of one subject, named by their keys.
 * @param name of the subject, as callers write it: `enterprise`
 * @param label of the subject
 * @param drafts the facts, by name
 * @param checks what any record of the subject meets, of its facts: pairs of days in order, facts that can't contradict
 */
/* @__NO_SIDE_EFFECTS__ */
export function subject<const Name extends string, const D extends Readonly<Record<string, Draft>>>(
  name: Name,
  label: Words,
  drafts: D,
  checks: (facts: Vocabulary<D>) => readonly Check[] = () => [],
): Vocabulary<D, Name> {
  const facts: Fact[] = []
  const vocabulary: Record<string | symbol, unknown> = {}
  for (const [factName, one] of Object.entries(drafts)) {
    const fact: Fact = Object.freeze({ ...one, name: factName, subject: name })
    const [type, Kind] = kinds[one.type]
    facts.push(fact)
    vocabulary[factName] = new Kind(node('fact', type, { fact }))
  }
  let held: readonly Check[] | undefined
  const made = vocabulary as Vocabulary<D, Name>
  const own: Subject<Name> = Object.freeze({
    name,
    label,
    facts: Object.freeze(facts),
    get checks() {
      held ??= Object.freeze([
        ...facts.flatMap((fact) => notAhead(fact, vocabulary[fact.name] as Expression)),
        ...checks(made),
      ])
      return held
    },
  })
  vocabulary[about] = own
  for (const fact of facts) subjects.set(fact, own)
  Object.freeze(made)
  return made
}
