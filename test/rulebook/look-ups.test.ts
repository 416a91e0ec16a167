import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provisions } from '../../src/index'
import type { Catalogue, Entry, Listing } from '../../src/language/provisions/catalogue'
import { coreOf } from '../../src/language/provisions/provision'
import { type Affixes, nameKey } from '../../src/language/values/names'

interface LookedUp {
  readonly id: string
  readonly entries: readonly Entry[]
  readonly others: readonly Entry[]
  readonly affixes: Affixes
  find(name: string): Listing
}

const catalogues = provisions.filter((one): one is Catalogue => one.kind === 'catalogue')

/** The catalogues that are looked up by a text. */
const byText = catalogues.flatMap((one): LookedUp[] => {
  const fact = coreOf(one).facts.find(({ type }) => type === 'text')
  if (fact === undefined) return []
  const { others = [], affixes = {} } = coreOf(one).definition as Partial<LookedUp>
  return [{ id: one.id, entries: one.entries, others, affixes, find: (name) => one({ [fact.name]: name } as object) }]
})

const namesOf = ({ label, names = [] }: Entry): string[] => [label.zh, label.en, ...names]
const called = (entries: readonly Entry[], name: string): Entry[] =>
  entries.filter((entry) => namesOf(entry).map(nameKey).includes(nameKey(name)))
const labels = (entries: readonly Entry[]): string[] => entries.map((one) => one.label.zh)

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000')

const ways: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  wide,
  (name) => ` \t${name}\u3000\n`,
  (name) => [...name].join('\u200b '),
  (name) => name.replace(/（/g, '(').replace(/）/g, ')').replace(/’/g, "'").replace(/[“”]/g, '"'),
  (name) => `【${name}】`,
  (name) => name.normalize('NFD'),
]
/** One way of writing after another. */
const writing = fc.shuffledSubarray([...ways], { minLength: 1, maxLength: 3 })
const written = (name: string, how: readonly ((name: string) => string)[]): string =>
  how.reduce((text, way) => way(text), name)

/** What the document has two of, one for each way. */
const OF_BOTH = ['侵权证据保全']

describe.each(byText.map((one) => [one.id, one] as const))('%s', (_, { entries, others, affixes, find }) => {
  const names = entries.flatMap(namesOf)

  it('gives no two entries that mean different things one name', () => {
    const all = [...entries, ...others]
    const shared = [...names, ...others.flatMap(namesOf)].filter((name) => new Set(labels(called(all, name))).size > 1)
    expect(shared.filter((name) => !OF_BOTH.includes(name))).toEqual([])
  })
  it('finds every entry by its every name, however that is written, and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), writing, (name, how) => {
        const { outcome, entries: found } = find(written(name, how))
        expect([outcome, labels(found)]).toEqual(['found', labels(called(entries, name))])
      }),
      { numRuns: 150 },
    )
    for (const name of names) expect(labels(find(name).entries), name).toEqual(labels(called(entries, name)))
  })
  it('finds it with whatever may be added to a name', () => {
    const { before = [''], after = [''] } = affixes
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...before), fc.constantFrom(...after), (name, a, b) => {
        const { outcome, entries: found } = find(`${a} ${name}（${b}）`)
        const exact = called(entries, `${a}${name}${b}`)
        expect(outcome).toBe('found')
        expect(labels(found)).toEqual(labels(exact.length > 0 ? exact : called(entries, name)))
      }),
      { numRuns: 100 },
    )
  })
  it('denies what is known not to be listed, and nothing else', () => {
    for (const name of others.flatMap(namesOf))
      expect(find(name), name).toMatchObject({ outcome: 'not-listed', entries: [] })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '')
        const { outcome, entries: found, nearest } = find(`${text}？？`)
        if (outcome === 'found') expect(labels(found)).toEqual(labels(called(entries, text)))
        else if (outcome === 'unconfirmed') expect(nearest?.every((one) => entries.includes(one))).toBe(true)
        else expect(called(others, text)).not.toEqual([])
      }),
      { numRuns: 50 },
    )
  })
  it('names the entry that is meant where one letter is wrong', () => {
    const long = names.filter((name) => [...nameKey(name)].length >= 8)
    for (const name of long) {
      const { outcome, nearest, entries: found } = find(name.replace(/.(?=.{3}$)/su, '某'))
      const near = outcome === 'found' ? found : (nearest ?? [])
      expect(labels(near), name).toEqual(expect.arrayContaining(labels(called(entries, name).slice(0, 1))))
    }
  })
})

describe('a look-up by option', () => {
  const byOption = catalogues.flatMap((one) =>
    coreOf(one).facts.flatMap((fact) => (fact.type === 'choice' ? [[one.id, one, fact] as const] : [])),
  )
  it.each(byOption)('%s finds by some option every entry that isn’t a sum of others', (_, one, { name, options }) => {
    const { key = '' } = coreOf(one).definition as { readonly key?: string }
    const found = Object.keys(options).flatMap((option) => one({ [name]: option } as object).entries)
    expect(one.entries.filter((entry) => key in entry && !found.includes(entry))).toEqual([])
  })
})
