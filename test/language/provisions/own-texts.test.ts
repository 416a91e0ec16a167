import { describe, expect, it } from 'vitest'
import { inWords } from '../../../src/language'
import type { Entry } from '../../../src/language/provisions/catalogue'
import { ownTexts } from '../../../src/language/provisions/own-texts'

const label = { zh: '信用修复', en: 'credit repair' }

describe('what an entry says of itself', () => {
  const entry = {
    label,
    names: ['修复'],
    key: 'credit-repair',
    level: ['county', 'level-2'],
    order: 1,
    isOnlyWay: true,
    url: 'www.njdbc.cn',
    phone: '0513-59001939',
    address: { zh: '一楼', en: 'ground floor' },
    again: label,
    ways: [
      { zh: '电话', en: 'by phone' },
      { label: { zh: '网站', en: 'website' }, url: 'https://hqt.nantong.gov.cn' },
    ],
    count: inWords(1, '项'),
  }
  it('is its texts, links and what it lists in turn; no key, bare number, or name of its own', () => {
    expect(ownTexts(entry, 'zh')).toEqual([
      'www.njdbc.cn',
      '0513-59001939',
      '一楼',
      '电话、网站（https://hqt.nantong.gov.cn）',
      '1项',
    ])
    expect(ownTexts(entry, 'en')).toEqual([
      'www.njdbc.cn',
      '0513-59001939',
      'ground floor',
      'by phone; website (https://hqt.nantong.gov.cn)',
      '1 item',
    ])
  })
  it('is nothing where it has a label alone', () => {
    expect(ownTexts({ label } satisfies Entry, 'zh')).toEqual([])
  })
})

describe('a number in words', () => {
  it('has its unit, and digits in groups', () => {
    expect(inWords(2454, '项')).toEqual({ zh: '2,454项', en: '2,454 items' })
    expect(inWords(49, '个')).toEqual({ zh: '49个', en: '49' })
  })
})
