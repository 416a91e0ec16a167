import type { Words } from '../../src/index'
import type { Fact } from '../../src/language/expression/facts'
import { shownValue } from '../../src/language/outline/line-text'
import { exact } from '../../src/language/values/decimal'
import { type UnitName, unitWords } from '../../src/language/values/units'
import { here } from '../shell/parts'

/** The language of the page. */
export const language = () => here().language

/** Texts one after another, as the language of the page lists them. */
export const joined = (texts: readonly string[], between: Words): string => texts.join(between[language()])

const isNumeric = ({ type }: Fact): boolean => ['integer', 'decimal', 'money', 'numbers'].includes(type)

export const unitOfFact = (fact: Fact): UnitName | undefined =>
  fact.type === 'money' ? '元' : 'unit' in fact ? fact.unit : undefined

/** A value of a fact as it was read: with its unit, an option by its label. */
export function factText(fact: Fact, value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '–'
    return value.map((one) => factText(fact, one)).join({ zh: '、', en: ', ' }[language()])
  }
  const option = 'options' in fact ? fact.options[String(value)] : undefined
  const unit = unitOfFact(fact)
  const known = isNumeric(fact) ? exact(value as string) : (value as string | boolean)
  return shownValue({ value: known, unit: unit && unitWords(unit), option }, language())
}
