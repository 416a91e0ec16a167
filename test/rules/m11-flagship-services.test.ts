import { describe, expect, it } from 'vitest'
import { flagshipServices } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('flagshipServices', () => {
  it('lists three', () => {
    expect(flagshipServices().entries.map((one) => one.key)).toEqual([
      'quality-check',
      'barrier-push',
      'standards-hosting',
    ])
  })

  it('finds the quality check with its five topics and the system’s three functions', () => {
    const { entries, outcome } = flagshipServices({ flagshipService: 'quality-check' })
    expect(outcome).toBe('found')
    expect(entries).toMatchObject([
      {
        reportTopics: { length: 5 },
        systemFunctions: { length: 3 },
        report: [{ label: { zh: '质量发展专项导航报告' } }],
      },
    ])
  })

  it.each([
    ['quality-check', '质量专家'],
    ['barrier-push', '江苏省标准化院'],
    ['standards-hosting', '省级标准化院'],
  ] as const)('M11 解读: says of %s who does it, and with what', (flagshipService, words) => {
    expect(flagshipServices({ flagshipService }).entries[0]?.does.zh).toContain(words)
  })

  refuses(flagshipServices, [[{ flagshipService: 'training' }, 'flagshipService']])
})
