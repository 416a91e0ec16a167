import { singular, valueText, withUnit } from '../expression/text'
import type { Language } from '../values/words'
import type { ExplanationLine, Working } from './explanation'

/** A value in words, with its unit: an option by its label. */
export function shownValue(
  { value, unit, option }: Pick<Working, 'value' | 'unit' | 'option'>,
  language: Language,
): string {
  if (option) return option[language]
  const text = valueText(value, language)
  const isCounted = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
  return isCounted && unit !== undefined ? withUnit(text, unit, language) : text
}

/** What a fact or a named part is, in words: `mileage in the city 19,999 km`, `size: large`. */
export function termText(term: Working, language: Language): string {
  const { label, value, option } = term
  const isWord = value === undefined || typeof value === 'boolean' || option !== undefined || Array.isArray(value)
  const between = isWord ? (language === 'zh' ? '：' : ': ') : language === 'zh' ? '' : ' '
  const text = shownValue(term, language)
  const name = label[language]
  // A label that is its unit is said once: `99 days`, `1 day`.
  const isUnit = text.endsWith(` ${name}`) || text === `1 ${singular(name)}`
  return isUnit ? text : `${name}${between}${text}`
}

/** Whether it is the one thing that its line speaks of: none of others is set out below it, and it is no yes or no of an amount. */
const isAlone = ({ terms: [first, ...more], type, when, parts }: ExplanationLine): boolean =>
  more.length === 0 &&
  !when &&
  (type === 'boolean' || (typeof first?.value !== 'boolean' && !parts.some((part) => part.label !== undefined)))

/** The values that a line was worked out from: one alone, or each with its name, as in a case, which asks and gives. */
function workings(line: ExplanationLine, language: Language): string {
  const { terms, value, type } = line
  const [first] = terms
  if (first === undefined || (terms.length === 1 && type !== 'boolean' && first.value === value)) return ''
  return isAlone(line)
    ? shownValue(first, language)
    : terms.map((one) => termText(one, language)).join(language === 'zh' ? '，' : ', ')
}

/** The words with what they came to: right behind the name, where they have one. */
function answered({ words, label }: ExplanationLine, answer: string, language: Language): string {
  const text = words[language]
  const name = label?.[language]
  const rest = name !== undefined && text.startsWith(name) ? text.slice(name.length) : undefined
  // `last day` isn’t the name in `last day of the five years`.
  return rest !== undefined && /^( ?[（(]|[：:，,]|$)/.test(rest) ? `${name}${answer}${rest}` : `${text}${answer}`
}

const listed = (texts: readonly string[], language: Language): string =>
  texts.filter((one) => one !== '').join(language === 'zh' ? '；' : '; ')

/** A line in words, with its answer in it; and apart, what it was worked out from, where that is worth telling. */
export function lineText(line: ExplanationLine, language: Language): { readonly text: string; readonly from: string } {
  const { state, type } = line
  const isAnswered = (type !== 'boolean' || line.value === null) && !line.isStated && state !== 'fails'
  const answer = isAnswered ? ` = ${shownValue(line, language)}` : ''
  const from = workings(line, language)
  const { standing } = line
  return {
    text: answered(line, answer, language),
    from: standing ? listed([standing[language], from], language) : from,
  }
}
