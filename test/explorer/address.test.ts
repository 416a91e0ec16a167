import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Address,
  cellsIn,
  changesIn,
  onPage,
  readAddress,
  valueIn,
  withValues,
  writeAddress,
} from '../../explorer/shell/address'

const text = fc.string({ unit: 'grapheme' })
const segment = text.filter((one) => one !== '')
const addresses: fc.Arbitrary<Address> = fc.record({
  language: fc.constantFrom('zh' as const, 'en' as const),
  page: segment,
  id: fc.array(segment, { maxLength: 2 }).map((parts) =>
    parts
      .map((one) => one.replaceAll('/', ''))
      .filter(Boolean)
      .join('/'),
  ),
  entries: fc.array(fc.tuple(segment, text), { maxLength: 6 }),
})

describe('an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(addresses, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one)
      }),
    )
  })

  it('is written as it was read, once a browser has had it', () => {
    fc.assert(
      fc.property(addresses, (one) => {
        const { hash } = new URL(writeAddress(one), 'http://127.0.0.1/')
        expect(writeAddress(readAddress(hash))).toBe(hash)
      }),
    )
  })

  it('stays the same however it was typed, once it has been read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readAddress(`#${typed}`)
        expect(readAddress(writeAddress(read))).toEqual(read)
      }),
    )
  })

  it.each([
    ['', 'zh', 'home', ''],
    ['#/', 'zh', 'home', ''],
    ['#/en', 'en', 'home', ''],
    ['#/fr/measure/m03', 'zh', 'measure', 'm03'],
    ['#/en/provision/m03.loan-rollover-fee?a=%E0%A4%A', 'en', 'provision', 'm03.loan-rollover-fee'],
  ])('%s says something', (hash, language, page, id) => {
    expect(readAddress(hash)).toMatchObject({ language, page, id })
  })

  it('tells facts, the facts of a second case, figures and other options apart', () => {
    const one = readAddress('#/en/provision/x?days=4&~day=2023-06-05&~b.days=5&~fig.m03.free-days=2&nonsense=1')
    expect(cellsIn(one)).toEqual({ days: '4', nonsense: '1' })
    expect(cellsIn(one, true)).toEqual({ days: '5' })
    expect(changesIn(one)).toEqual({ 'm03.free-days': '2' })
    expect(valueIn(one, '~day')).toBe('2023-06-05')
    expect(valueIn(one, '~read')).toBeUndefined()
  })

  it('lets the first of several values count', () => {
    const one = readAddress('#/en/provision/x?days=4&days=5')
    expect(valueIn(one, 'days')).toBe('4')
    expect(cellsIn(one)).toEqual({ days: '4' })
  })

  it('changes a value in its place, adds one at the end, takes one away, and keeps what it doesn’t know', () => {
    const one = readAddress('#/en/provision/x?a=1&whatever=&b=2')
    expect(writeAddress(withValues(one, { a: '3', c: '4', b: undefined }))).toBe('#/en/provision/x?a=3&whatever=&c=4')
  })

  it('takes the case along to another page', () => {
    expect(writeAddress(onPage(readAddress('#/zh/provision/x?a=1'), 'what-if', 'x'))).toBe('#/zh/what-if/x?a=1')
  })
})
