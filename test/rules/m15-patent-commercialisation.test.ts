import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { keyIndustryCluster, patentFilingChannel } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('keyIndustryCluster', () => {
  classifies(keyIndustryCluster, [
    [{ industryCluster: 'ships-and-offshore' }, 'in-focus'],
    [{ industryCluster: 'high-end-textiles' }, 'in-focus'],
    [{ industryCluster: 'new-materials' }, 'in-focus'],
    [{ industryCluster: 'new-generation-it' }, 'in-focus'],
    [{ industryCluster: 'high-end-equipment' }, 'in-focus'],
    [{ industryCluster: 'biomedicine' }, 'in-focus'],
    [{}, undefined],
  ])
  it('by “六大重点产业集群”: says nothing of other industries', () => {
    expect(keyIndustryCluster({ industryCluster: 'other' })).toMatchObject({
      outcome: 'not-covered',
      unmet: [{ facts: ['industryCluster'] }],
    })
  })
  it('by “科技成果转化、科技金融、高校院所产学研、技术改造等方面”: says what is supported', () => {
    const { consequence } = keyIndustryCluster({ industryCluster: 'biomedicine' })
    expect(consequence?.zh).toContain('科技成果转化、科技金融、高校院所产学研、技术改造等')
    expect(consequence?.en).toContain('technical renovation')
  })
  refuses(keyIndustryCluster, [[{ industryCluster: 'textiles' }, 'industryCluster']])
})

describe('patentFilingChannel', () => {
  const matter = (patentMatter: string, patentHandling: string) => ({ patentMatter, patentHandling })
  classifies(patentFilingChannel, [
    [matter('commercialisation-need', 'online'), 'provincial-platform'],
    [matter('commercialisation', 'online'), 'patent-affairs-system'],
    [matter('patent-pledge', 'online'), 'patent-affairs-system'],
    [matter('patent-pledge', 'offline'), 'nantong-window'],
    [matter('trademark-pledge', 'offline'), 'nantong-window'],
    [{ patentMatter: 'patent-pledge' }, undefined],
    [{ patentHandling: 'online' }, undefined],
    [{}, undefined],
  ])

  // M15 解读 办理途径: online “专利转化或质押业务”, offline “专利权、商标权质押登记”.
  it.each([
    ['commercialisation-need', 'offline', /质押登记/],
    ['commercialisation', 'offline', /质押登记/],
    ['trademark-pledge', 'online', /商标权质押/],
    ['other', 'online', /其他事项/],
    ['other', 'offline', /其他事项/],
    ['other', undefined, /其他事项/],
  ] as const)('names no way for a %s %s, and says why', (patentMatter, patentHandling, why) => {
    const { outcome, reasons } = patentFilingChannel({ patentMatter, patentHandling })
    expect(outcome).toBe('not-covered')
    expect(reasons?.[0]?.zh).toMatch(why)
  })

  it.each([
    ['commercialisation-need', 'online', 'https://www.jsipp.cn/zhfw/app/zhfw.app?id=SY'],
    ['commercialisation', 'online', 'http://cpservice.cnipa.gov.cn/index.jsp'],
    ['trademark-pledge', 'offline', '0513-85361622'],
  ] as const)('says where a %s is handled %s', (patentMatter, patentHandling, where) => {
    const { consequence } = patentFilingChannel({ patentMatter, patentHandling })
    expect(consequence?.zh).toContain(where)
    expect(consequence?.en).toContain(where)
  })

  it('takes a matter and a way by the words that people have for them', () => {
    const row = { '专利、商标事项': '商标质押', 办理方式: '窗口' }
    expect(readFacts(patentFilingChannel, row, { language: 'zh' })).toEqual({
      facts: matter('trademark-pledge', 'offline'),
      issues: [],
    })
  })

  it.each([
    ['commercialisation-need', 'online', '登记专利转化需求：'],
    ['patent-pledge', 'online', '办理专利转化、专利权质押：'],
    ['patent-pledge', 'offline', '办理质押登记：'],
  ] as const)('says what is done there of a %s %s', (patentMatter, patentHandling, what) => {
    expect(patentFilingChannel({ patentMatter, patentHandling }).consequence?.zh.startsWith(what)).toBe(true)
  })

  it.each([
    ['commercialisation-need', 'offline', '江苏省知识产权综合服务平台'],
    ['commercialisation', 'offline', '专利事务服务系统'],
    ['trademark-pledge', 'online', '0513-85361622'],
  ] as const)('names the way that there is for a %s, where it isn’t %s', (patentMatter, patentHandling, way) => {
    expect(patentFilingChannel({ patentMatter, patentHandling }).reasons?.[0]?.zh).toContain(way)
  })
})
