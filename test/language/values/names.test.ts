import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameIndex, nameKey } from '../../../src/language/values/names'

const affixes = { before: ['中国', 'The'], after: ['股份有限公司', '有限公司', '南通', '分行', 'Co., Ltd.', 'Branch'] }
const names: Readonly<Record<string, readonly string[]>> = {
  icbc: ['工商银行', '工行', 'ICBC', 'Industrial and Commercial Bank of China'],
  boc: ['中国银行', 'Bank of China'],
  nanjing: ['南京银行'],
  peru: ['秘鲁', 'Peru'],
  works: ['工厂', '工厂分行'],
  yard: ['船厂'],
  'other yard': ['船厂', ''],
}
const banks = nameIndex(Object.keys(names), (bank) => names[bank] ?? [], affixes)

describe('a name', () => {
  it.each([
    ['ＩＣＢＣ', 'icbc'],
    [' 中国 银行\u3000', '中国银行'],
    ['买卖（包括竞买）', '买卖包括竞买'],
    ['sale (by auction, too)', 'salebyauctiontoo'],
    ['people’s', 'peoples'],
    ["people's", 'peoples'],
    ['Perú', 'peru'],
    ['“3+3”', '33'],
    ['한국', '한국'],
    ['（）', ''],
  ])('counts by its letters and digits: %s', (name, key) => expect(nameKey(name)).toBe(key))
  it('has one key however often that is made', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => nameKey(nameKey(name)) === nameKey(name)))
  })
})

describe('a look-up by name', () => {
  it.each([
    ['工行', ['icbc']],
    ['icbc', ['icbc']],
    ['中国工商银行', ['icbc']],
    ['中国工商银行股份有限公司', ['icbc']],
    ['中国工商银行股份有限公司（南通分行）', ['icbc']],
    ['The Industrial and Commercial Bank of China Co., Ltd.', ['icbc']],
    ['中国银行', ['boc']],
    ['中国银行 ', ['boc']],
    ['bank of china, branch', ['boc']],
    ['船厂', ['yard', 'other yard']],
    ['工厂分行', ['works']],
    ['Perú', ['peru']],
  ])('finds %s', (name, things) => expect(banks.find(name)).toEqual(things))
  it.each([
    ['an affix alone', '分行'],
    ['affixes alone', '中国分行'],
    ['what is left of a name', '银行'],
    ['a name within another', '中国银行行'],
    ['a name and another place', '中国银行北京分行'],
    ['nothing that counts', '（——）'],
    ['more affixes than a name carries', `工行${'分行'.repeat(7)}`],
  ])('finds nothing for %s', (_, name) => expect(banks.find(name)).toEqual([]))
  it('takes up to six affixes', () => expect(banks.find(`工行${'分行'.repeat(6)}`)).toEqual(['icbc']))
  it('without affixes takes none', () => {
    const plain = nameIndex([1], () => ['工行'])
    expect([plain.find('工行'), plain.find('工行分行')]).toEqual([[1], []])
  })
})

describe('the nearest names', () => {
  it.each([
    ['中国工商银行北京分行', ['icbc', 'boc', 'nanjing']],
    ['Industrial and Comercial Bank', ['icbc']],
    ['南京', ['nanjing']],
    ['peruu', ['peru']],
    ['nothing of the kind', []],
    ['（）', []],
  ])('of %s', (name, things) => expect(banks.nearest(name)).toEqual(things))
  it('are found for a text of any length', () => {
    expect(banks.nearest(`南京银行${'一'.repeat(1000)}`)).toEqual(['nanjing'])
    expect(banks.nearest(`${'一'.repeat(1000)}南京银行`)).toEqual([])
  })
})
