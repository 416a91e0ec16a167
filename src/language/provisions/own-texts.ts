import { isWords, type Language } from '../values/words'
import type { Entry } from './catalogue'

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'label' in value && isWords(value.label)

/** An option's key, by which code knows it: no reader does. */
const isKey = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)

/** What of a value can be read; numbers aren't, which say nothing without their unit. */
function textOf(value: unknown, language: Language): string {
  const [comma, open, close] = language === 'zh' ? ['、', '（', '）'] : ['; ', ' (', ')']
  if (typeof value === 'string') return isKey(value) ? '' : value
  if (Array.isArray(value)) {
    const all = value.map((one) => textOf(one, language))
    return all.filter((text) => text !== '').join(comma)
  }
  if (isWords(value)) return value[language]
  if (!isEntry(value)) return ''
  const more = ownTexts(value, language).join(comma)
  return `${value.label[language]}${more && `${open}${more}${close}`}`
}

/** What an entry of a list says of itself besides its label and names, in words: texts, addresses, links, what it lists in turn. */
export const ownTexts = (entry: Entry, language: Language): readonly string[] =>
  Object.entries(entry)
    .filter(([name]) => name !== 'label' && name !== 'names')
    .map(([, value]) => textOf(value, language))
    .filter((text) => text !== '' && text !== entry.label[language])
