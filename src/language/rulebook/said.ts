import type { Words } from '../values/words'
import { orNearest } from './look-up'

/** What a definition or a part of it may be read as. */
export type Parts = Readonly<Record<string | symbol, unknown>>

export const isThing = (given: unknown): given is Parts => typeof given === 'object' && given !== null

/** A text with anything in it. */
export const isText = (given: unknown): boolean => typeof given === 'string' && given.trim() !== ''

/** A figure's name in braces that nothing fills in: it is for `quoting`. */
const isUnfilled = (text: unknown): boolean => /\{[a-z]\w*\}/i.test(String(text))

/** Words with a text in each language. */
export const isSaid = (given: unknown): boolean =>
  isThing(given) && [given['zh'], given['en']].every((one) => isText(one) && !isUnfilled(one))

/** That parts aren't there, or aren't what they should be. */
export const unusable = (parts: readonly string[]): Words => ({
  zh: `缺少或无法使用 ${parts.join('、')}`,
  en: `no ${parts.join(', ')} that can be used`,
})

/** The parts of something that nothing reads: misspelt, or another kind's. */
export const stray = (of: object, known: readonly string[]): Words[] =>
  Object.keys(of)
    .filter((part) => !known.includes(part))
    .map((part) => orNearest(part, known))
    .map((part) => (typeof part === 'string' ? { zh: part, en: part } : part))
    .map(({ zh, en }) => ({ zh: `没有这一项：${zh}`, en: `there is no part ${en}` }))
