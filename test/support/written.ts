import type { Words } from '../../src/index'
import { figureText } from '../../src/language/expression/text'

/* How a figure may stand in words as plain text. */

/** Numbers as words write them, too: two years, 二年, 两年. */
const inChinese: Readonly<Record<string, string>> = {
  1: '一',
  2: '[二两]',
  3: '三',
  4: '四',
  5: '五',
  6: '六',
  7: '七',
  8: '八',
  9: '九',
  10: '十',
}
const inEnglish: Readonly<Record<string, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
}
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const months = 'January February March April May June July August September October November December'.split(' ')

/** How words may write a day or a month: 2022年底, the end of 2022, 1 April 2019. */
function datedWays(stated: string): { readonly [L in keyof Words]: readonly string[] } {
  const [year, month, day] = stated.split('-').map(Number) as [number, number, number | undefined]
  const name = months[month - 1] as string
  const isYearsEnd = month === 12 && day === 31
  return {
    zh: [`${year}年${month}月`, ...(day ? [`(?<!\\d)${month}月${day}日`] : []), ...(isYearsEnd ? [`${year}年底`] : [])],
    en: [`${name} ${year}`, ...(day ? [`${day} ${name}`] : []), ...(isYearsEnd ? [`(end of|after|with) ${year}`] : [])],
  }
}

/** Shares as words write them, too: 一半, 八成, 全额; half, in full. */
const sharesInWords: readonly {
  readonly share: number
  readonly zh: readonly string[]
  readonly en: readonly string[]
}[] = [
  { share: 0.5, zh: ['[一减对各]半', '半数', '半价', '五[折成]'], en: ['half', 'halves', 'halved'] },
  { share: 1, zh: ['全额', '全数', '足额'], en: ['full'] },
  { share: 0.75, zh: ['四分之三', '七五折'], en: ['three quarters'] },
  { share: 0.25, zh: ['四分之一'], en: ['a quarter'] },
  ...[1, 2, 3, 4, 6, 7, 8, 9].map((tenths) => ({ share: tenths / 10, zh: [`${inChinese[tenths]}[折成]`], en: [] })),
]

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** How words may write a share, or which of several a count is: 第一次, the first. */
function spokenWays({ stated, unit }: Parameters<typeof figureText>[0]): {
  readonly [L in keyof Words]: readonly string[]
} {
  const share = unit === '%' ? Number(stated) / 100 : unit === '比例' ? Number(stated) : undefined
  const ways = sharesInWords.find((one) => one.share === share)
  if (ways) return ways
  const ordinal = typeof stated === 'number' ? ordinals[stated - 1] : undefined
  const noun = unit === '季度' ? 'quarter' : '(loan|time)'
  return ordinal && (unit === '次' || unit === '季度')
    ? { zh: [`第(${inChinese[String(stated)]}|${stated})${unit}`], en: [`${ordinal} ${noun}s?`] }
    : { zh: [], en: [] }
}

/** How a figure may stand in words as plain text: with its unit; one of several digits by itself, too. */
export function written(parameter: Parameters<typeof figureText>[0]): { readonly [L in keyof Words]: RegExp } {
  const [zh, en] = [figureText(parameter, 'zh'), figureText(parameter, 'en')]
  const rest = zh.replace(/^[\d.,]+/, '')
  const numeral = inChinese[String(parameter.stated)]
  const dated = parameter.unit === undefined ? datedWays(String(parameter.stated)) : { zh: [], en: [] }
  const spoken = spokenWays(parameter)
  const [bare = ''] = parameter.unit === undefined ? [] : (/[\d.,]+/.exec(zh) ?? [])
  const isAlone =
    bare.length > 1 ? [`${literal(bare)}(?![\\d.月])`, `${literal(bare.replaceAll(',', ''))}(?![\\d.月])`] : []
  const ways = [
    literal(zh),
    literal(zh.replaceAll(',', '')),
    ...isAlone,
    ...dated.zh,
    ...spoken.zh,
    ...(numeral && rest ? [`(?<![第后一二三四五六七八九十])${numeral}${literal(rest)}`] : []),
  ]
  const spelt = inEnglish[String(parameter.stated)]
  // A five-star firm, a 2-year window.
  const [, noun = ''] = /^\S+ (\S+?)s?$/.exec(en) ?? []
  const joint = noun ? [`(${literal(bare)}${spelt ? `|${spelt}` : ''})-${noun}`] : []
  const english = [
    literal(en),
    ...dated.en,
    ...spoken.en,
    ...(spelt && en.includes(' ') ? [literal(en.replace(/^\S+/, spelt))] : []),
    ...joint,
  ]
  return {
    zh: new RegExp(`(?<![\\d.])(${ways.join('|')})`),
    en: new RegExp(`(?<![\\w.,-])(${english.join('|')})(?![\\w-])`, 'i'),
  }
}
