import type { Language, Words } from 'haotong'

/* HTML in which every text is escaped: markup stands in the templates of this example and nowhere else. */

/** Markup that is safe to send. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = Html | string | number | false | undefined | readonly Part[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')

function textOf(part: Part): string {
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return part.map(textOf).join('')
  return part === false || part === undefined ? '' : escaped(String(part))
}

/** What is put in is escaped, unless it was made in the same way; false and undefined are nothing. */
export const html = (markup: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(markup.reduce((before, after, index) => before + textOf(parts[index - 1]) + after))

/** A run of Chinese with the signs and figures in it. */
const CHINESE = /([（《“【]*\p{Script=Han}(?:[\p{Script=Han}\d（）《》“”【】、，。；：·—]*[\p{Script=Han}）》”】。])?)/u

/** Words in the language of the page, with what is Chinese in them marked where the page isn't. */
export function said(words: Words, language: Language): Part {
  if (language === 'zh') return words.zh
  return words.en.split(CHINESE).map((run, index) => (index % 2 ? html`<span lang="zh">${run}</span>` : run))
}
