import { describe, expect, it } from 'vitest'
import { compareEditions, cutMeasures, type Edition, fingerprint } from '../../scripts/editions'

const first = '1. 发放雨伞，方便出行。每人最多 2 把。\n\n解读：\n\n1.5 米以下儿童免费。\n\n'
const second = '2. 增设长椅。新增 12 张。\n\n解读：\n\n注意：\n2.5 米一张。\n\n二、公园\n\n'
const third = '3. 延长开放。至 21:00。\n'
const document = `前言\n\n一、街道\n\n${first}${second}${third}`

const editions: readonly Edition[] = [
  { measure: 1, title: '发放雨伞，方便出行', sha256: fingerprint(first) },
  { measure: 2, title: '增设长椅', sha256: fingerprint(second) },
  { measure: 3, title: '延长开放', sha256: fingerprint(third) },
]

const verdicts = (text: string) => compareEditions(text, editions).map(({ verdict }) => verdict)

describe('compareEditions', () => {
  it('knows its own edition', () => {
    expect(compareEditions(document, editions)).toEqual([
      { measure: 1, verdict: 'same' },
      { measure: 2, verdict: 'same' },
      { measure: 3, verdict: 'same' },
    ])
  })

  it('notices a changed figure, in that measure alone', () => {
    expect(verdicts(document.replace('12 张', '13 张'))).toEqual(['same', 'differs', 'same'])
  })

  it('notices a comma of another width, and still finds the title', () => {
    expect(verdicts(document.replace('，', ','))).toEqual(['differs', 'same', 'same'])
  })

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no white space at all', (text: string) => text.replace(/\s/g, '')],
    ['lines broken elsewhere, full-width spaces', (text: string) => text.replaceAll('新增', '新\n\u3000增')],
    ['bold type', (text: string) => text.replace('增设长椅。', '**增设长椅。**')],
    ['other matter before the first measure', (text: string) => `目录：发放雨伞，方便出行……1\n${text}`],
  ])('makes nothing of %s', (_, changed) => {
    expect(verdicts(changed(document))).toEqual(['same', 'same', 'same'])
  })

  it('reports a missing measure, and leaves its neighbours alone', () => {
    expect(verdicts(document.replace(second, ''))).toEqual(['same', 'not found', 'same'])
    expect(verdicts(document.replace(first, ''))).toEqual(['not found', 'same', 'same'])
    expect(verdicts(document.replace(third, ''))).toEqual(['same', 'same', 'not found'])
  })

  it('reports a changed title as a difference, and leaves its neighbours alone', () => {
    expect(verdicts(document.replace('增设长椅', '增设座椅'))).toEqual(['same', 'differs', 'same'])
  })

  it('does not take another number’s end for the number', () => {
    expect(verdicts(document.replace('3. 延长', '13. 延长'))[2]).toBe('not found')
  })

  it('finds nothing in an empty text', () => {
    expect(verdicts('')).toEqual(['not found', 'not found', 'not found'])
  })
})

describe('cutMeasures', () => {
  it('cuts from the number to the next measure, the next chapter’s heading included', () => {
    expect([...cutMeasures(document, editions)]).toEqual([
      [1, '1.发放雨伞，方便出行。每人最多2把。解读：1.5米以下儿童免费。'],
      [2, '2.增设长椅。新增12张。解读：注意：2.5米一张。二、公园'],
      [3, '3.延长开放。至21:00。'],
    ])
  })
})

describe('fingerprint', () => {
  it('is the SHA-256 in lower-case hex', () => {
    expect(fingerprint(' a\t*b*\u3000c\n')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
