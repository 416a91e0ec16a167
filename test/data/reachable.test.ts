import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agencies } from '../../src/data/agencies'
import * as data from '../../src/data/index'
import { describe as inWords, provisions } from '../../src/index'
import { Expression } from '../../src/language/expression/expression'
import { figureText } from '../../src/language/expression/text'
import { coreOf } from '../../src/language/provisions/provision'
import { figureSets } from '../../src/nantong'

/*
 * What src/data keeps some provision prints, so that whoever gets an answer can find it: everything named, and every figure. Of
 * whom to ask, where to go and by which document every text is printed; of other things, what they are called or another text of
 * theirs.
 */

/** The Chinese texts and the signs within plain data; an expression is said by the rule that it stands in. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof Expression) return []
  return Object.entries(value).flatMap(([name, one]) => (name === 'key' || name === 'en' ? [] : textsIn(one)))
}

const bare = (text: string): string => text.replace(/\s/g, '')

/** What provisions print: the rule in words, what they ask, their outputs, and what their answers carry. */
const printed = bare(
  provisions
    .flatMap((one) => {
      const { classes } = coreOf(one).definition as { readonly classes?: unknown }
      const asked = coreOf(one).facts.flatMap((fact) =>
        textsIn([fact.label, fact.question, 'options' in fact && fact.options]),
      )
      const carried = [one.title, one.notes, classes, 'gives' in one && one.gives, 'entries' in one && one.entries]
      return [inWords(one.id).zh, ...asked, ...textsIn(carried), ...coreOf(one).roots.map(({ label }) => label.zh)]
    })
    .join('\n'),
)
const isPrinted = (text: string): boolean => printed.includes(bare(text))

/** A count as a whole number: 6类 isn't printed where 46类 is. */
const isCounted = (text: string): boolean => new RegExp(`(?<!\\d)${escaped(bare(text))}`).test(printed)
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

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

/** Named things that are printed in other words, and how. */
const saidOtherwise: Readonly<Record<string, string>> = {
  'm10.expected-year': 'its year alone, in m10.regulation-status',
  'm20.innovation-year': 'its year alone, in m20.spot-check-differentiation',
  'm20.spot-check-year': 'its year alone, in m20.spot-check-differentiation',
  'm21.training-year': 'its year alone, in m21.credit-repair-training',
  'm40.cat1-credit-card-includes': 'an option, which says of what the instalments are',
  'm50.materials': 'vouchers of the cost and of the bank are two options',
  'm65.recuperation-priority': 'facts that m65.recuperation-priority asks',
}

/** Figures that are said in other words, and how. */
const countedOtherwise: Readonly<Record<string, string>> = {
  'm03.table-rows-count': 'the rows of the tariff',
  'm19.manual-intervention': 'none: 无需人工介入',
  'm19.process-steps': 'the steps, one for each who takes them',
  'm23.five-parties': 'a name, of whom the text lists none',
  'm36.list-count-total': 'the four lists and the fifth',
  'm45.key-role-count': 'five posts, and the important shareholder',
}

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

  it('everything named: what it is called, or another text of it', () => {
    const isSaid = (item: object) => {
      const texts = textsIn(item).filter((text) => /\p{Script=Han}|\d/u.test(text))
      return texts.length === 0 || texts.some(isPrinted)
    }
    const unsaid = named.flatMap(({ keys, items }) => (items.every(isSaid) ? [] : keys))
    expect(new Set(unsaid)).toEqual(new Set(Object.keys(saidOtherwise)))
  })

  it('every figure: read, quoted, or printed', () => {
    const read = new Set(
      provisions.flatMap((one) =>
        coreOf(one)
          .program.parameters()
          .map(({ id }) => id),
      ),
    )
    const lists = new Map(figureSets.map((set) => [set, set.named.map(({ items }) => items.length)]))
    const unsaid = figureSets.flatMap((set) =>
      set.parameters.filter((one) => {
        const countsAList = one.unit !== undefined && lists.get(set)?.includes(Number(one.stated))
        return !read.has(one.id) && !countsAList && !isCounted(figureText(one, 'zh').replaceAll(',', ''))
      }),
    )
    expect(new Set(unsaid.map(({ id }) => id))).toEqual(new Set(Object.keys(countedOtherwise)))
  })

  it('and not whatever it is asked about', () => {
    expect(['0513-00000000', 'www.example.cn', '通政发〔1999〕9号', '市外太空局'].filter(isPrinted)).toEqual([])
  })
})
