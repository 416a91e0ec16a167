import type { Language, Words } from '../../src/index'

/** A word of the page's own. */
export const words = (zh: string, en: string): Words => ({ zh, en })

/** A text in pieces: Chinese within English is marked as such. */
export interface Piece {
  readonly text: string
  readonly isChinese: boolean
}

const CHINESE =
  /[\p{Script=Han}，。、；：？！（）《》“”‘’…—]*\p{Script=Han}[\p{Script=Han}，。、；：？！（）《》\d％]*/gu

/** The pieces of a text that is otherwise of a language. */
export function piecesOf(text: string, language: Language): readonly Piece[] {
  if (language === 'zh') return [{ text, isChinese: false }]
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(CHINESE)) {
    if (index > from) pieces.push({ text: text.slice(from, index), isChinese: false })
    pieces.push({ text: found, isChinese: true })
    from = index + found.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isChinese: false })
  return pieces
}

export const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)
