import { describe, expect, it } from 'vitest'
import { type IntakeOptions, readFacts } from '../../src/intake/index'
import { thing } from '../language/vocabulary'

function read(fact: string, cell: unknown, options?: IntakeOptions): unknown {
  const { facts, issues } = readFacts(thing, { [fact]: cell }, options)
  expect(issues.length + Object.keys(facts).length).toBe(1)
  const [issue] = issues
  return issue ? (issue.nearest === undefined ? [issue.code] : [issue.code, issue.nearest]) : facts[fact]
}

describe('a day', () => {
  it.each([
    '2023-06-05',
    '2023-6-5',
    '2023年6月5日',
    '2023年06月05日',
    '2023 年 6 月 5 日',
    '2023年6月5号',
    '2023/6/5',
    '2023/06/05',
    '2023.6.5',
    '20230605',
    '２０２３／６／５',
    ' 2023-06-05 ',
    '2023/6/5 0:00',
    '2023-06-05 00:00:00',
    '2023-06-05T00:00:00.000',
  ])('%s is 5 June 2023', (cell) => {
    expect(read('on', cell)).toBe('2023-06-05')
  })
  it.each<[unknown, unknown]>([
    ['1/2/2023', ['ambiguous']],
    ['01-02-2023', ['ambiguous']],
    ['5.6.2023', ['ambiguous']],
    ['25/12/2023', ['wrong-type', '2023-12-25']],
    ['12/25/2023', ['wrong-type', '2023-12-25']],
    ['5/5/2023', ['wrong-type', '2023-05-05']],
    ['25/25/2023', ['wrong-type']],
    ['23-6-5', ['ambiguous']],
    ['23年6月5日', ['ambiguous']],
    ['6月5日', ['ambiguous']],
    ['6/5', ['ambiguous']],
    ['2023年6月初', ['approximate']],
    ['约2023年6月5日', ['approximate', '2023-06-05']],
    ['2023年6月上旬', ['approximate']],
    ['about 2023-06-05', ['approximate', '2023-06-05']],
    ['2023/6-5', ['wrong-type']],
    ['2023-02-30', ['wrong-type']],
    ['2023-13-01', ['wrong-type']],
    ['1899-12-31', ['out-of-range']],
    ['2023年6月', ['wrong-type']],
    ['2023-06-05 12:00', ['wrong-type', '2023-06-05']],
    ['2023-06-05T00:00:00Z', ['wrong-type']],
    ['-', ['wrong-type']],
    ['长期', ['wrong-type']],
    [true, ['wrong-type']],
    [20_230_230, ['wrong-type']],
    [new Date(0), ['wrong-type']],
  ])('%o is none that is known: %o', (cell, expected) => {
    expect(read('on', cell)).toEqual(expected)
  })
})

describe('a spreadsheet’s serial number', () => {
  // 2023-06-05 is 45082 in Excel; 1 January 1900 is 1, 28 February 1900 59, 1 March 61.
  it.each<[unknown, string]>([
    [45082, '2023-06-05'],
    ['45082', '2023-06-05'],
    ['45082.0', '2023-06-05'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
  ])('%o is %s, when told', (cell, day) => {
    expect(read('on', cell, { excelDates: 1900 })).toBe(day)
  })
  it.each([1900, 2023, 2199])('%d may as well be a year', (cell) => {
    expect(read('on', cell, { excelDates: 1900 })).toEqual(['ambiguous'])
    expect(read('on', cell)).toEqual(['ambiguous'])
  })
  it('of eight digits is a day', () => {
    expect(read('on', 20_230_605)).toBe('2023-06-05')
    expect(read('on', 20_230_605, { excelDates: 1900 })).toBe('2023-06-05')
  })
  it('counts from 1904 in the other calendar', () => {
    expect(read('on', 43620, { excelDates: 1904 })).toBe('2023-06-05')
    expect(read('on', 0, { excelDates: 1904 })).toBe('1904-01-01')
  })
  it.each([[60], [0], [-1], [1e9], [45082.5], [Number.NaN], ['450x82']])('%o is no day', (cell) => {
    expect(read('on', cell, { excelDates: 1900 })).toEqual(expect.arrayContaining(['wrong-type']))
  })
  it('is an issue when not told, with the day that it may be', () => {
    expect(read('on', 45082)).toEqual(['ambiguous', '2023-06-05'])
    expect(read('on', '45082')).toEqual(['ambiguous', '2023-06-05'])
  })
  it('may be a moment', () => {
    expect(read('at', 45082.8333333333, { excelDates: 1900 })).toBe('2023-06-05T20:00')
    expect(read('at', '45082.75', { excelDates: 1900 })).toBe('2023-06-05T18:00')
    expect(read('at', 45082, { excelDates: 1900 })).toBe('2023-06-05T00:00')
  })
})

describe('a month', () => {
  it.each(['2023-06', '2023年6月', '2023年06月份', '2023/6', '2023.6', '202306', '２０２３年６月'])(
    '%s is June 2023',
    (cell) => {
      expect(read('in', cell)).toBe('2023-06')
    },
  )
  it.each<[unknown, unknown]>([
    ['2023.1', ['ambiguous']],
    ['2023.10', '2023-10'],
    ['2023.01', '2023-01'],
    ['2023-13', ['wrong-type']],
    ['2023-06-05', ['wrong-type', '2023-06']],
    ['6月', ['wrong-type']],
    ['23年6月', ['ambiguous']],
    [2023.6, ['wrong-type']],
    [202_306, ['wrong-type']],
  ])('%o: %o', (cell, expected) => {
    expect(read('in', cell)).toEqual(expected)
  })
})

describe('a moment', () => {
  it.each<[unknown, unknown]>([
    ['2023-06-05T20:00', '2023-06-05T20:00'],
    ['2023-06-05 20:00', '2023-06-05T20:00'],
    ['2023/6/5 8:05', '2023-06-05T08:05'],
    ['2023年6月5日 20:00:30', '2023-06-05T20:00:30'],
    ['2023年6月5日20时30分', '2023-06-05T20:30'],
    ['2023年6月5日20时30分15秒', '2023-06-05T20:30:15'],
    ['2023年6月5日20点', '2023-06-05T20:00'],
    ['2023年6月5日 20点整', '2023-06-05T20:00'],
    ['２０２３－０６－０５　２０：００', '2023-06-05T20:00'],
    ['2023-06-05T20:00:00+08:00', '2023-06-05T20:00'],
    ['2023-06-05 24:00', '2023-06-06T00:00'],
    ['2023-06-05', ['wrong-type']],
    ['2023-06-05 25:00', ['wrong-type']],
    ['2023-06-05T20:00Z', ['wrong-type']],
    ['1/2/2023 20:00', ['wrong-type']],
    ['20:00', ['wrong-type']],
    [5, ['ambiguous', expect.any(String)]],
  ])('%o: %o', (cell, expected) => {
    expect(read('at', cell)).toEqual(expected)
  })
})
