import type { Missing } from 'haotong'
import { describe, expect, it } from 'vitest'
import { meaningOf, questionText } from '../../examples/interview/words'

describe('a typed line', () => {
  const missing = (type: Missing['type'], more: Partial<Missing> = {}): Missing => ({
    fact: 'f',
    type,
    label: { zh: '事', en: 'fact' },
    question: { zh: '几何？', en: 'How much?' },
    ...more,
  })
  const options = { first: { zh: '甲', en: 'A' }, second: { zh: '乙', en: 'B' } }
  it.each([
    ['boolean', 'Yes', true],
    ['boolean', '否', false],
    ['boolean', '1', '1'],
    ['integer', ' 12 ', 12],
    ['integer', '1.5', '1.5'],
    ['integer', '30,000', '30,000'],
    ['money', '0.10', '0.10'],
    ['choice', '2', 'second'],
    ['choice', 'first', 'first'],
    ['choice', '3', '3'],
    ['choice', '0', '0'],
    ['choices', '1，second', ['first', 'second']],
    ['choices', 'none', []],
    ['dates', '无', []],
    ['dates', '', ['']],
    ['dates', '2023-04-01、2023-04-02', ['2023-04-01', '2023-04-02']],
    ['text', '中国银行', '中国银行'],
    ['date', '?', undefined],
    ['boolean', '？', undefined],
  ] as const)('%s: %s', (type, line, expected) => {
    expect(meaningOf(line, missing(type, { options }))).toEqual(expected)
  })
  it('answers a question that shows its unit, its judge and its options', () => {
    const asked = missing('choice', {
      options,
      unit: { zh: '元', en: 'yuan' },
      judgedBy: { zh: '银行', en: 'the bank' },
    })
    expect(questionText(asked, 'en').split('\n')).toEqual([
      'How much? (yuan)',
      '  Decided by the bank: what did they decide?',
      '  1  A',
      '  2  B',
      '  [? if you don’t know]',
    ])
    expect(questionText(asked, 'zh')).toContain('由银行认定')
  })
})
