/** A space beside a Chinese character, as some set off what is Latin and others don't (APEC 卡, APEC卡), and a line broken there. */
const BESIDE_HAN = /\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu

/** Quotation marks, which are typed in many ways and often left out. */
const QUOTES = /["＂“”„「」『』]/g
/** What is not to be seen, and comes along when a text is copied. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g

/** A text as names and cells are compared: one width, one case, one kind of space and apostrophe, no quotation marks, nothing around it or beside Chinese. */
export const plainly = (text: string): string =>
  widthless(text.replace(BESIDE_HAN, '').replace(QUOTES, '')).toLowerCase()

/** A text in one width (５ is 5, （ is (), with one kind of space, apostrophe and minus. */
export const widthless = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(/[’‘`]/g, "'").replace(/−/g, '-').replace(/\s+/g, ' ').trim()

/** What stands in a cell for an answer that somebody doesn't have. It is taken as unknown only where a caller says so. */
const STAND_INS = new Set(
  [
    '-',
    '--',
    '—',
    '——',
    '/',
    '\\',
    '?',
    '无',
    '暂无',
    '没有',
    '未知',
    '不详',
    '待定',
    'n/a',
    'na',
    'null',
    'nil',
  ].concat(['none', 'unknown', 'tbd']),
)

export const isStandIn = (text: string): boolean => {
  const plain = plainly(text)
  return STAND_INS.has(plain) || /^#(n\/a|ref!|value!|div\/0!|name\?|null!|num!)$/.test(plain)
}

/** Whether a cell, or an item of a list, may stand for something in other words. */
export const isWord = (one: unknown): boolean =>
  typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean'

/** A cell, or an item of a list, as what it stands for; itself where it stands for nothing else. */
export function inOtherWords(one: unknown, words: ReadonlyMap<string, string | null> | undefined): unknown {
  const said = isWord(one) ? words?.get(plainly(String(one))) : undefined
  return said === undefined ? one : said
}

/** Written for an empty list. */
const NOTHING = new Set(['[]', '无', '没有', 'none'])
export const isNothing = (text: string): boolean => NOTHING.has(plainly(text))

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** In two digits. */
export const two = (text: string): string => text.padStart(2, '0')
