import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import type { Catalogue, Entry } from '../../src/language/provisions/catalogue'
import { ownTexts } from '../../src/language/provisions/own-texts'

/* A catalogue's answer is read by people, who see labels and words: what is told as a bare number, they don't see. */

/** The place of an entry among the others, which its place in the list says; and hours that are said to be all there are (M50). */
const SAID = ['order', 'position', 'hours']

const entries = Object.values(provisions).flatMap((one) =>
  one.kind === 'catalogue' ? (one as Catalogue).entries.map((entry): readonly [string, Entry] => [one.id, entry]) : [],
)

const numbersOf = (entry: Entry): readonly number[] =>
  Object.entries(entry).flatMap(([name, value]) => (typeof value === 'number' && !SAID.includes(name) ? [value] : []))

describe('every entry', () => {
  it('says its numbers in words, too', () => {
    const counted = entries.filter(([, entry]) => numbersOf(entry).length > 0)
    const silent = counted.flatMap(([id, entry]) =>
      (['zh', 'en'] as const).flatMap((language) => {
        const said = [entry.label[language], ...ownTexts(entry, language)].join(' ').replaceAll(',', '')
        return numbersOf(entry).flatMap((each) =>
          new RegExp(`\\b${each}\\b|${each}\\p{Script=Han}`, 'u').test(said)
            ? []
            : [`${id} ${entry.label.zh}: ${each}`],
        )
      }),
    )
    expect(silent).toEqual([])
    // M22 three counts, M25 three, M31 six entries, M37 four, M66 seven, and the platform of M20.
    expect(counted).toHaveLength(24)
  })
  it('M66 解读 “启东市（越剧团、评弹团、江海戏曲团）10 场”: says that three troupes share ten', () => {
    const qidong = entries.find(([, entry]) => entry.label.zh.startsWith('启东市（越剧团'))
    expect(qidong && ownTexts(qidong[1], 'zh')).toEqual(['10场', '3个团合计'])
  })
  it('says its links: M01 解读 “登录 https://hqt.nantong.gov.cn”, M12 “www.njdbc.cn”', () => {
    const said = entries.flatMap(([, entry]) => ownTexts(entry, 'en'))
    expect(said).toEqual(expect.arrayContaining(['https://hqt.nantong.gov.cn', 'www.njdbc.cn', 'www.ntbiaozhun.com']))
  })
})
