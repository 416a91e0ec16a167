import { describe, expect, it } from 'vitest'
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
    [{ industryCluster: 'other' }, 'out-of-focus'],
    [{}, undefined],
  ])
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

  it.each([
    ['commercialisation-need', 'offline'],
    ['commercialisation', 'offline'],
    ['trademark-pledge', 'online'],
  ] as const)('names no way for a %s %s', (patentMatter, patentHandling) => {
    expect(patentFilingChannel({ patentMatter, patentHandling }).outcome).toBe('not-covered')
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
})
