import { describe, expect, it } from 'vitest'
import { catalogue, explain, describe as inWords, outline } from '../../../src/language'
import type { Need } from '../../../src/language/expression/expression'
import type { Catalogue } from '../../../src/language/provisions/catalogue'
import { base, thing } from '../vocabulary'

const entries = [
  { label: { zh: '工行', en: 'ICBC' }, names: ['工商银行', 'Industrial'], phone: '1', areas: ['x', 'y'] },
  { label: { zh: '农行', en: 'ABC' }, phone: '2', areas: ['y', 'z'] },
  { label: { zh: '中行', en: 'BOC' }, phone: '3' },
] as const

describe('a look-up', () => {
  const byName = catalogue('m00.by-name', () => ({ ...base, entries, lookUp: thing.name }))
  const byPhone = catalogue('m00.by-phone', () => ({ ...base, entries, lookUp: thing.name, key: 'phone' }))
  const byArea = catalogue('m00.by-area', () => ({ ...base, entries, lookUp: thing.name, key: 'areas' }))
  const open = catalogue('m00.open', () => ({ ...base, entries, lookUp: thing.name, openEnded: true as const }))
  const affixes = { after: ['股份有限公司', '分行', '南通'] }
  const others = [{ label: { zh: '建行', en: 'CCB' }, names: ['建设银行'] }]
  const ofCompanies = catalogue('m00.of-companies', () => ({ ...base, entries, lookUp: thing.name, others, affixes }))
  it.each<[string, Catalogue<Need, (typeof entries)[number]>, string, string, string[]]>([
    ['the Chinese name', byName, '农行', 'found', ['2']],
    ['the English name', byName, 'BOC', 'found', ['3']],
    ['another name', byName, 'Industrial', 'found', ['1']],
    ['no part of a name', byName, '工', 'unconfirmed', []],
    ['no datum that isn’t a name', byName, '2', 'unconfirmed', []],
    ['a datum', byPhone, '2', 'found', ['2']],
    ['no name where a datum is the key', byPhone, '农行', 'unconfirmed', []],
    ['one of several data', byArea, 'x', 'found', ['1']],
    ['several entries', byArea, 'y', 'found', ['1', '2']],
    ['no entry without that datum', byArea, 'undefined', 'unconfirmed', []],
    ['an entry of an open list', open, '工行', 'found', ['1']],
    ['what an open list doesn’t rule out', open, '建行', 'unconfirmed', []],
    ['a name in another width and case', byName, ' ｉｃｂｃ ', 'found', ['1']],
    ['a name with what may be added to it', ofCompanies, '工商银行股份有限公司（南通分行）', 'found', ['1']],
    ['a name known not to be listed', ofCompanies, 'ｃｃｂ', 'not-listed', []],
    ['the like with what may be added', ofCompanies, '建设银行南通分行', 'not-listed', []],
    ['a name with what may not', ofCompanies, '工商银行股份有限公司（北京分行）', 'unconfirmed', []],
  ])('by %s', (_, listed, name, outcome, phones) => {
    const listing = listed({ name })
    expect(listing).toMatchObject({ kind: 'catalogue', outcome, missing: [] })
    expect(listing.entries.map((one) => one.phone)).toEqual(phones)
  })
  it('by a name that isn’t known names the nearest', () => {
    expect(ofCompanies({ name: '工商银行股份有限公司（北京分行）' }).nearest?.map((one) => one.phone)).toEqual(['1'])
    expect(byName({ name: '某某' }).nearest).toEqual([])
    expect(byName({ name: '农行' }).nearest).toBeUndefined()
    expect(byName().nearest).toBeUndefined()
  })
  it.each([
    ['an option of the list', 'red', false, 'found', ['1']],
    ['an option that isn’t on it, whose absence is certain', 'green', false, 'not-listed', []],
    ['an option that isn’t on an open list', 'green', true, 'unconfirmed', []],
  ])('by %s', (_, colour, openEnded, outcome, phones) => {
    const coloured = [
      { label: { zh: '甲', en: 'A' }, colours: ['red', 'blue'], phone: '1' },
      { label: { zh: '乙', en: 'B' }, colours: ['blue'], phone: '2' },
    ]
    const byColour = catalogue('m00.by-colour', () => ({
      ...base,
      entries: coloured,
      lookUp: thing.colour,
      key: 'colours',
      ...(openEnded && { openEnded: true as const }),
    }))
    const listing = byColour({ colour: colour as 'red' })
    expect([listing.outcome, listing.entries.map((one) => one.phone), listing.nearest]).toEqual([
      outcome,
      phones,
      undefined,
    ])
  })
  it.each([
    ['nothing named', byName],
    ['nothing named in an open list', open],
    ['no look-up', catalogue('m00.plain', () => ({ ...base, entries }))],
  ])('with %s lists all', (_, listed) => {
    expect(listed()).toMatchObject({ outcome: 'listed', entries, missing: [] })
    expect(listed({})).toEqual(listed())
    expect(Object.isFrozen(listed().entries[0]?.label)).toBe(true)
  })
  it('says whether the list is open, and its entries', () => {
    expect([byName.openEnded, open.openEnded]).toEqual([false, true])
    expect(byName.entries).toEqual(entries)
    expect([byName.needs, catalogue('m00.plain', () => ({ ...base, entries })).needs]).toEqual([['name'], []])
  })
})

describe('a catalogue in words', () => {
  const open = catalogue('m00.said', () => ({ ...base, entries, lookUp: thing.name, openEnded: true as const }))
  const bare = catalogue('m00.bare', () => ({ ...base, entries: entries.slice(1) }))
  const byOption = catalogue('m00.by-option', () => ({ ...base, entries: [], lookUp: thing.colour }))
  const lines = (text: string) => text.split('\n').slice(1)
  it('says what it lists, and that the list is left open', () => {
    expect(inWords(open).zh).toContain('列出：工行；农行；中行；等')
    expect(inWords(open).en).toContain('lists: ICBC; ABC; BOC; and more')
    expect(inWords(bare)).toEqual({ zh: '列出：农行；中行', en: 'lists: ABC; BOC' })
    expect(outline(bare).toMarkdown('en')).toBe('- lists: ABC; BOC')
  })
  it('says what was found, and the nearest of what wasn’t', () => {
    expect(lines(explain(open, { name: '工行' }).toText('zh'))[1]).toBe('  查到：工行')
    expect(lines(explain(open, { name: 'ICB' }).toText('en'))[1]).toBe('  unconfirmed, nearest: ICBC')
    expect(lines(explain(open, {}).toText('zh'))[1]).toBe('  列出：工行；农行；中行；等')
  })
  it('calls an option that is looked up by its label', () => {
    const [first, second] = lines(explain(byOption, { colour: 'red' }).toText('zh'))
    expect([first, second]).toEqual(['  查询 = 红：colour（问）', '  没有列出'])
  })
})
