import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, nantong, UnknownNameError } from '../../src/index'
import { csvTemplate, readFacts, writeFacts } from '../../src/intake/index'
import { arbitraryFacts } from '../../src/testing/index'
import { thing } from '../language/vocabulary'
import { clashing } from './vocabulary'

const subjects = [...new Set(nantong.provisions.map((one) => one.subject))]
/** A number as the same text, however it was drawn. */
const settled = (record: object): unknown => JSON.parse(JSON.stringify(record))

describe('what is written is read', () => {
  it.each(subjects)('of any drawn record of %s, in both languages', (subject) => {
    fc.assert(
      fc.property(arbitraryFacts(subject), fc.constantFrom('zh', 'en'), fc.boolean(), (record, language, told) => {
        const read = readFacts(subject, writeFacts(subject, record, { language }), told ? { language } : {})
        expect(read.issues).toEqual([])
        expect(settled(read.facts)).toEqual(settled(record))
      }),
      { numRuns: 20 },
    )
  })
  it('by labels, in the language asked for', () => {
    const record = {
      a: true,
      count: 5,
      price: '1234.5',
      on: '2023-06-05',
      in: '2023-06',
      at: '2023-06-05T20:00',
      colour: 'red',
      tags: ['x', 'y'],
      events: [],
      amounts: ['1', '-2.5'],
      name: '工行',
    } as const
    expect(writeFacts(thing, record)).toEqual({
      'a（问）': '是',
      'count（问）': '5',
      'price（问）': '1234.5',
      'on（问）': '2023-06-05',
      'in（问）': '2023-06',
      'at（问）': '2023-06-05 20:00',
      'colour（问）': '红',
      'tags（问）': '甲；乙',
      'events（问）': '[]',
      'amounts（问）': '1；-2.5',
      'name（问）': '工行',
    })
    expect(writeFacts(thing, { a: false, tags: ['x', 'y'] }, { language: 'en' })).toEqual({ a: 'no', tags: 'x; y' })
    expect(readFacts(thing, writeFacts(thing, record))).toEqual({
      facts: { ...record, at: '2023-06-05T20:00' },
      issues: [],
    })
  })
  it('by key, where a label would be another’s too', () => {
    const record = { openedOn: true, openNow: false, place: 'outer', acts: ['none', 'both'] } as const
    const row = writeFacts(clashing, record)
    expect(row).toEqual({ openedOn: '是', openNow: '否', 地点: 'outer', 事项: '无；过户、抵押同步' })
    expect(readFacts(clashing, row).facts).toEqual(record)
    expect(writeFacts(clashing, record, { language: 'en' })).toMatchObject({ open: 'yes', place: 'outskirts' })
  })
  it('or refused, where facts can’t be used', () => {
    expect(() => writeFacts(thing, { cuont: 5 } as object)).toThrow(InvalidFactsError)
    expect(() => writeFacts(thing, { count: '5' } as object)).toThrow(InvalidFactsError)
    expect(() => writeFacts('enterprize' as string, {})).toThrow(UnknownNameError)
    expect(() => writeFacts(thing, {}, { language: 'fr' as never })).toThrow(UnknownNameError)
  })
})

describe('a template', () => {
  it('has a column for each fact of a subject, with what goes into it', () => {
    const { header, columns } = csvTemplate('enterprise')
    expect(columns.map((one) => one.fact)).toEqual(nantong.facts('enterprise').map((one) => one.name))
    expect(header.split(',').length).toBeGreaterThanOrEqual(columns.length)
    for (const { column, question, allowed } of columns)
      expect([column, question, allowed].every((one) => one.length > 0)).toBe(true)
  })
  it('of a provision asks for what it needs', () => {
    expect(csvTemplate('m03.loan-rollover-fee', { language: 'en' })).toMatchObject({
      header: 'principal,sector,days',
      columns: [{ fact: 'principal', unit: 'yuan' }, { fact: 'sector' }, { fact: 'days', unit: 'days' }],
    })
    expect(csvTemplate('m03.loan-rollover-fee').legend.split('\n')).toEqual([
      '列名,问题,可填,单位,由谁判断',
      '转贷金额,要转贷的金额是多少元？,"确切金额（如 5,000,000、500万元），超过 0",元,',
      '所属行业,企业属于制造业还是非制造业？,选项之一：制造业；非制造业,,',
      '转贷天数,转贷资金使用多少天？,整数（如 48、5万），以天计，不少于 1,天,',
    ])
  })
  it('names its columns so that a row under them is read', () => {
    for (const subject of subjects)
      for (const language of ['zh', 'en'] as const) {
        const { columns } = csvTemplate(subject, { language })
        const row = Object.fromEntries(columns.map(({ column }) => [column, '']))
        expect(readFacts(subject, row).issues).toEqual([])
      }
  })
})
