import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agencies } from '../../src/data/agencies'
import * as data from '../../src/data/index'
import { describe as inWords, provisions } from '../../src/index'
import { Expression } from '../../src/language/expression/expression'
import { coreOf } from '../../src/language/provisions/provision'
import { figureSets } from '../../src/nantong'

/*
 * Whom to ask, where to go, by which document: what src/data keeps of these some provision prints, so that whoever gets an answer
 * can find it. What is such is told by the ledger's kinds, by the shape of a text, and by the names of agencies.
 */

/** The Chinese texts and the signs within plain data; an expression is said by the rule that it stands in. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof Expression) return []
  return Object.entries(value).flatMap(([name, one]) => (name === 'key' || name === 'en' ? [] : textsIn(one)))
}

const bare = (text: string): string => text.replace(/\s/g, '')

/** What provisions print: the rule in words, its outputs, and what their answers carry. */
const printed = bare(
  provisions
    .flatMap((one) => {
      const { classes } = coreOf(one).definition as { readonly classes?: unknown }
      const carried = [one.title, one.notes, classes, 'gives' in one && one.gives, 'entries' in one && one.entries]
      return [inWords(one.id).zh, ...textsIn(carried), ...coreOf(one).roots.map(({ label }) => label.zh)]
    })
    .join('\n'),
)
const isPrinted = (text: string): boolean => printed.includes(bare(text))

/** Telephone numbers, links, addresses, and the numbers of documents. */
const signs: readonly RegExp[] = [
  /(^|\D)((0\d{2,3}-)?\d{7,8}|1\d{10})(\D|$)/,
  /https?:|www\.|\.(cn|com)\b/,
  /[路街道]\d+号/,
  /〔\d{4}〕/,
]
const office = /局|委|厅|办公室|院|部门|中心|公司|海关|支行|工会|联合会|学会|工作站/
const names = new Set(Object.values(agencies).flatMap((one) => [one.zh, ...('aliases' in one ? one.aliases : [])]))

const named = figureSets.flatMap((set) => set.named)

describe('what src/data keeps of offices, ways to them and documents, some provision prints', () => {
  it('by the ledger’s kinds: contacts, links and documents', () => {
    const kinds = new Map<string, string>()
    for (const { measure } of figureSets) {
      const ledger = readFileSync(new URL(`../../seeds/${measure.toLowerCase()}.json`, import.meta.url), 'utf8')
      for (const { key, kind } of JSON.parse(ledger).figures) kinds.set(key, kind)
    }
    const isSuch = (key: string) =>
      ['contact', 'url', 'document'].includes(kinds.get(key.split('/')[0] as string) ?? '')
    const kept = named.filter(({ keys }) => keys.some(isSuch)).flatMap(({ items }) => textsIn(items))
    expect(kept.length).toBeGreaterThan(200)
    expect(kept.filter((text) => !isPrinted(text))).toEqual([])
  })

  it('by their names: agencies and other offices', () => {
    const kept = named.flatMap(({ items }) => textsIn(items)).filter((text) => office.test(text) || names.has(text))
    expect(kept.length).toBeGreaterThan(80)
    expect(kept.filter((text) => !isPrinted(text))).toEqual([])
  })

  it('by their shape, in a list or not: numbers, links, addresses', () => {
    const plain = Object.values(data).filter((one) => !(typeof one === 'object' && 'sides' in one))
    const kept = textsIn(plain).filter((text) => signs.some((one) => one.test(text)))
    expect(kept.length).toBeGreaterThan(60)
    expect(kept.filter((text) => !isPrinted(text))).toEqual([])
  })

  it('and not whatever it is asked about', () => {
    expect(['0513-00000000', 'www.example.cn', '通政发〔1999〕9号', '市外太空局'].filter(isPrinted)).toEqual([])
  })
})
