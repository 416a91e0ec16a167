import { describe, expect, it } from 'vitest'
import {
  failingProductHelp,
  qualityServiceChannels,
  regionalIndustry,
  spotCheckCatalogue,
  suzhidaiDirectory,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('spotCheckCatalogue', () => {
  classifies(spotCheckCatalogue, [
    [{ specialtyProduct: 'home-textiles' }, 'put-in'],
    [{ specialtyProduct: 'furniture' }, 'put-in'],
    [{ specialtyProduct: 'power-tools' }, 'put-in'],
    [{ specialtyProduct: 'clothing' }, 'put-in'],
    [{ specialtyProduct: 'security' }, 'not-put-in'],
    [{ specialtyProduct: 'other' }, 'not-put-in'],
    [{}, undefined],
  ])
  it('points to the fifth specialty, which is left out', () => {
    expect(spotCheckCatalogue({ specialtyProduct: 'security' }).discrepancies).toEqual(['m12.spot-check-industries'])
  })
})

describe('regionalIndustry', () => {
  it.each([
    ['nantong', 'home-textiles'],
    ['haian', 'furniture'],
    ['qidong', 'power-tools'],
    ['rugao', 'clothing'],
    ['rudong', 'security'],
  ] as const)('finds that of %s: %s', (specialtyPlace, product) => {
    expect(regionalIndustry({ specialtyPlace }).entries.map((one) => one.product)).toEqual([product])
  })
  it('lists five, and leaves another place open', () => {
    expect(regionalIndustry().entries.length).toBe(5)
    expect(regionalIndustry({ specialtyPlace: 'haimen' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })
})

describe('suzhidaiDirectory', () => {
  const listed = { hasAppliedForSuzhidai: true, suzhidaiBankIsMatched: true, meetsSuzhidaiConditions: true }
  decides(suzhidaiDirectory, {
    eligible: listed,
    ineligible: [
      { hasAppliedForSuzhidai: false },
      { suzhidaiBankIsMatched: false },
      { meetsSuzhidaiConditions: false },
    ],
  })
  it.each([
    [{ hasAppliedForSuzhidai: false }, 'eligible'],
    [{ suzhidaiBankIsMatched: false }, 'eligible'],
    [{ hasAppliedForSuzhidai: false, suzhidaiBankIsMatched: false }, 'ineligible'],
    [{ meetsSuzhidaiConditions: false }, 'ineligible'],
  ])('where either suffices, %o is %s', (change, outcome) => {
    expect(suzhidaiDirectory({ ...listed, ...change }, { reading: 'either' }).outcome).toBe(outcome)
  })
  it('says what it gives', () => {
    expect(suzhidaiDirectory(listed).gives?.zh).toContain('名录库')
    expect(suzhidaiDirectory.leadsTo).toEqual(['m12.suzhidai-average'])
  })
  it('leaves the provincial conditions to the authority', () => {
    const { missing } = suzhidaiDirectory({ ...listed, meetsSuzhidaiConditions: undefined })
    expect(missing.map((one) => one.judgedBy?.zh)).toEqual(['市场监管部门'])
  })
})

describe('failingProductHelp', () => {
  classifies(failingProductHelp, [
    [{ failedSpotCheck: true }, 'advice-letter'],
    [{}, undefined],
  ])
  it('M12 解读 “依法公布监督抽查结果”: says that the result is published', () => {
    expect(failingProductHelp({ failedSpotCheck: true }).consequence?.zh).toContain('依法公布')
  })
  it('gives nothing to one whose product passed', () => {
    expect(failingProductHelp({ failedSpotCheck: false }).outcome).toBe('not-covered')
  })
})

describe('qualityServiceChannels', () => {
  it('sends trademarks online or to the window, and standards online or to the phone', () => {
    const where = (qualityMatter: 'trademark' | 'standard') =>
      qualityServiceChannels({ qualityMatter }).entries.map((one) =>
        'url' in one ? one.url : 'phone' in one ? one.phone : undefined,
      )
    expect(where('trademark')).toEqual(['www.njdbc.cn', '0513-85361622'])
    expect(where('standard')).toEqual(['www.ntbiaozhun.com', '0513-85128081'])
    expect(qualityServiceChannels().entries.length).toBe(14)
  })
  it.each([
    ['resources', ['标准', '计量', '检验检测']],
    ['certification', ['线上免费培训', '专门培训课程', '巡回宣讲', '专家惠企指导']],
    ['activities', ['质量人员培训', '龙头企业观摩交流', '质量月']],
  ] as const)(
    'by “在线获取…等质量服务资源”, “质量管理体系认证方面” and “…等活动”: lists the %s',
    (qualityMatter, names) => {
      expect(qualityServiceChannels({ qualityMatter }).entries.map((one) => one.label.zh)).toEqual(names)
    },
  )
  refuses(qualityServiceChannels, [[{ qualityMatter: 'patent' }, 'qualityMatter']])
})
