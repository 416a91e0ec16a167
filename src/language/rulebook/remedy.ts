import type { Missing } from '../evaluate/missing'
import { asOfFact, type Fact, type OptionLabels } from '../expression/facts'
import { unitOfFact, valueText } from '../expression/text'
import { comma } from '../outline/words/speaker'
import type { Num } from '../values/decimal'
import { exact } from '../values/decimal'
import { readNumber } from '../values/given-number'
import type { UnitName } from '../values/units'
import { inMarks, type Language, say, type Words } from '../values/words'

/** One fact, brought about. */
export interface FactChange {
  readonly fact: string
  readonly label: Words
  /** How: a number reached, papers handed in, a registration or step made, a day waited for. */
  readonly how: NonNullable<Fact['attainable']>
  /** What it is in the record; left out where that isn't known. */
  readonly from?: unknown
  /** A value that helps; of a number or a day the nearest, of papers all that have to be in hand. */
  readonly to: unknown
  /** Where several options help alike: each of them. */
  readonly oneOf?: readonly string[]
  /** Of a day: the last that helps; of anything else the last on which it can be brought about. Left out where any later one does. */
  readonly until?: string
  /** Of papers, those to be added. */
  readonly add?: readonly string[]
  /** Of a number, how far it has to go, in `unit`. */
  readonly gap?: string
  readonly unit?: UnitName
  readonly words: Words
}

/** Changes that together make a record eligible; none of them can be spared. */
export interface Remedy {
  readonly changes: readonly FactChange[]
  /** Of a record that is known in part: what must turn out right besides. Empty where the changes are all that is needed. */
  readonly provided: readonly Missing[]
  readonly words: Words
}

/** A fact, and what it is to be. */
export interface Step {
  readonly fact: Fact
  readonly from: unknown
  readonly to: unknown
  /** Options that help alike. */
  readonly oneOf?: readonly string[]
  /** The last time that helps, or the last day to bring it about, where a later one doesn't do. */
  readonly until?: string
}

const COLON: Words = { zh: '：', en: ': ' }

export const joined = (words: readonly Words[], between: Words): Words =>
  say((language) => words.map((one) => one[language]).join(between[language]))

/** Labels; of several each is set off, since they may be sentences and have commas of their own. */
export const labels = (facts: readonly { readonly label: Words }[]): Words =>
  joined(
    facts.map(({ label: { zh, en } }) => (facts.length > 1 ? { zh: inMarks(zh), en: `“${en}”` } : { zh, en })),
    { zh: '', en: ', ' },
  )

const optionsText = (options: OptionLabels, keys: readonly string[], language: Language): string =>
  keys.map((key) => options[key]?.[language] ?? key).join(comma[language])

/** What a number has to come to, and how far that is. */
function numberText(fact: Fact, to: Num, gap: string | undefined, language: Language): string {
  const unit = unitOfFact(fact)
  const text = (value: Num): string => valueText(value, language, unit)
  const least = { zh: `达到${text(to)}`, en: `reach ${text(to)}` }[language]
  if (gap === undefined) return least
  return { zh: `${least}（还差${text(exact(gap))}）`, en: `${least} (${text(exact(gap))} more)` }[language]
}

/** By when something is to be brought about, where that matters. */
const by = (until: string | undefined, language: Language): string =>
  until === undefined ? '' : { zh: `，最迟${until}`, en: `, by ${until}` }[language]

/** From when on a time helps, and until when. */
function timeText(to: string, until: string | undefined, language: Language): string {
  const [first, last] = [valueText(to, language), valueText(until, language)]
  if (until === undefined) return { zh: `最早${first}`, en: `${first} at the earliest` }[language]
  if (until === to) return { zh: `只能是${first}`, en: `${first} only` }[language]
  return { zh: `${first}至${last}（含首尾）`, en: `from ${first} to ${last}, both included` }[language]
}

function wordsOf(step: Step, add: readonly string[], gap: string | undefined): Words {
  const { fact, from, to, oneOf = [] } = step
  return say((language) => {
    const label = fact.label[language]
    const about = `${label}${COLON[language]}`
    if (fact === asOfFact) return { zh: `等到${String(to)}`, en: `wait until ${String(to)}` }[language]
    switch (fact.type) {
      case 'boolean':
        return {
          zh: `${fact.attainable === 'wait' ? '等到' : '做到'}：${label}`,
          en: `${fact.attainable === 'wait' ? 'wait until' : 'make it so'}: ${label}`,
        }[language]
      case 'choices': {
        const papers = optionsText(fact.options, add, language)
        return `${about}${{ zh: from === undefined ? '提交' : '补交', en: 'hand in ' }[language]}${papers}`
      }
      case 'choice': {
        const options = oneOf.length > 1 ? oneOf : [String(to)]
        const names = optionsText(fact.options, options, language)
        if (options.length === 1) return `${about}${names}`
        return `${about}${{ zh: `${names}之一`, en: `one of ${names}` }[language]}`
      }
      case 'date':
      case 'month':
      case 'date-time':
        return `${about}${timeText(String(to), step.until, language)}`
      case 'integer':
      case 'decimal':
      case 'money':
      case 'text':
      case 'dates':
      case 'numbers':
        return `${about}${numberText(fact, exact(to as string), gap, language)}${by(step.until, language)}`
    }
  })
}

/** A step as a caller sees it. */
function changeOf(step: Step): FactChange {
  const { fact, from, to, oneOf, until } = step
  const [before, after] = [readNumber(from), readNumber(to)]
  const gap = before !== undefined && after !== undefined ? exact(after).minus(before).toFixed() : undefined
  const had: readonly unknown[] = Array.isArray(from) ? from : []
  const add = Array.isArray(to) ? (to as string[]).filter((one) => !had.includes(one)) : []
  const unit = unitOfFact(fact)
  return Object.freeze({
    fact: fact.name,
    label: fact.label,
    how: fact.attainable ?? 'reach',
    ...(from !== undefined && { from }),
    to,
    ...(until !== undefined && { until }),
    ...(oneOf && oneOf.length > 1 && { oneOf: Object.freeze(oneOf) }),
    ...(add.length > 0 && { add: Object.freeze(add) }),
    ...(gap !== undefined && { gap }),
    ...(after !== undefined && unit && { unit }),
    words: wordsOf(step, add, gap),
  })
}

/** Steps as a remedy. */
export function remedyOf(steps: readonly Step[], provided: readonly Missing[]): Remedy {
  const changes = steps.map(changeOf)
  const words = say((language) => {
    const done = changes.map((one) => one.words[language]).join({ zh: '；', en: '; ' }[language])
    if (provided.length === 0) return done
    const open = labels(provided)[language]
    return { zh: `${done}；还取决于：${open}`, en: `${done}; then it depends on: ${open}` }[language]
  })
  return Object.freeze({ changes: Object.freeze(changes), provided, words })
}
