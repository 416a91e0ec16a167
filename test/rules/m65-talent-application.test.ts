import { describe, expect, it } from 'vitest'
import { talentAllowanceApplication } from '../../src/rules/index'

describe('talentAllowanceApplication', () => {
  it('by “申报时间”: names the hall, open all year, and the office with its number', () => {
    const { outcome, entries, discrepancies } = talentAllowanceApplication()
    expect(outcome).toBe('listed')
    expect(entries).toMatchObject([
      {
        label: { zh: '江苏人社网上办事服务大厅' },
        url: 'https://rs.jshrss.jiangsu.gov.cn/index/',
        open: { zh: '全年开放' },
      },
      { label: { zh: '市人才发展集团' }, phone: '83501398' },
    ])
    expect(discrepancies).toEqual(['m65.talent-applicants', 'm65.talent-handler'])
  })
})
