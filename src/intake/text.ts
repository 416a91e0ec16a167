/** A space beside a Chinese character, as some set off what is Latin and others don't: APEC 卡, APEC卡. */
const BESIDE_HAN = /[ \u3000]+(?=\p{Script=Han})|(?<=\p{Script=Han})[ \u3000]+/gu

/** A text as names and cells are compared: one width, one case, one kind of space and apostrophe, nothing around it or beside Chinese. */
export const plainly = (text: string): string => widthless(text.replace(BESIDE_HAN, '')).toLowerCase()

/** A text in one width (５ is 5, （ is (), with one kind of space, apostrophe and minus. */
export const widthless = (text: string): string =>
  text.normalize('NFKC').replace(/[’‘`]/g, "'").replace(/−/g, '-').replace(/\s+/g, ' ').trim()

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

/** Written for an empty list. */
const NOTHING = new Set(['[]', '无', '没有', 'none'])
export const isNothing = (text: string): boolean => NOTHING.has(plainly(text))

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
