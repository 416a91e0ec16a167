import type { Node, NodeOf, Op } from '../../expression/nodes'
import type { UnitName } from '../../values/units'
import type { Language, Words } from '../../values/words'

/** What saying a node in one language needs. */
export interface Speaker {
  readonly language: Language
  /** The unit that a number stands in, where what it is held against says one. */
  readonly unit: UnitName | undefined
  say(part: Node, unit?: UnitName): string
  /** The one of two phrases that is in the language. */
  of(zh: string, en: string): string
}

export type Describers<O extends Op> = { readonly [K in O]: (node: NodeOf<K>, speaker: Speaker) => string }

export const and: Words = { zh: '和', en: ' and ' }
export const or: Words = { zh: '或', en: ' or ' }

/** A list in words: `a, b and c`. */
export function listed(items: readonly Words[], last: Words, language: Language): string {
  const texts = items.map((one) => one[language])
  const tail = texts.slice(-1).join('')
  return texts.length < 2 ? tail : `${texts.slice(0, -1).join(language === 'zh' ? '、' : ', ')}${last[language]}${tail}`
}

export const inBrackets = (text: string, { of }: Speaker): string => of(`（${text}）`, ` (${text})`)

/** Several parts, one after the other. */
export const joined = (parts: readonly Node[], { say, of }: Speaker, zh = '；', en = '; '): string =>
  parts.map((one) => say(one)).join(of(zh, en))
