import { describe, expect, it } from 'vitest'
import {
  companyLawyer,
  ipNotarisationServices,
  legalServiceChannel,
  legalServiceFairPoints,
  publicLegalServices,
} from '../../src/rules/index'
import { assesses, decides, refuses } from '../support/cases'

const labels = (items: readonly { readonly label: { readonly zh: string } }[]) => items.map((one) => one.label.zh)

describe('legalServiceChannel', () => {
  it.each([
    ['general', ['各县（市、区）公共法律服务中心']],
    ['ip-notarisation', ['中国（南通）知识产权保护公证服务中心', '各公证机构']],
  ] as const)('of the need %s names %o', (legalNeed, channels) => {
    const { entries, outcome } = legalServiceChannel({ legalNeed })
    expect([outcome, labels(entries)]).toEqual(['found', channels])
  })

  it('lists all three', () => {
    expect(legalServiceChannel().entries.length).toBe(3)
  })

  refuses(legalServiceChannel, [[{ legalNeed: 'tax' }, 'legalNeed']])
})

describe('legalServiceFairPoints', () => {
  const yearEnd = { asOf: '2023-12-31' }
  assesses(legalServiceFairPoints, [
    [{ legalServiceFairPoints: 110 }, 'not-met', 1, yearEnd],
    [{ legalServiceFairPoints: 110 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{ legalServiceFairPoints: 111 }, 'met', 0, yearEnd],
    [{ legalServiceFairPoints: 112 }, 'met', 0, yearEnd],
    [{ legalServiceFairPoints: 0 }, 'not-met', 111, yearEnd],
    [{}, 'undetermined'],
  ])
  refuses(legalServiceFairPoints, [
    [{ legalServiceFairPoints: -1 }, 'legalServiceFairPoints'],
    [{ legalServiceFairPoints: 110.5 }, 'legalServiceFairPoints'],
  ])
})

describe('publicLegalServices', () => {
  const measure = '中小微企业及其从业人员'
  const glimmer = '园区企业、中小企业'
  const chain = '产业链企业'
  it.each([
    ['公益走访', [measure]],
    ['法治体检', [measure, chain]],
    ['legal check-up', [measure, chain]],
    ['法治宣讲', [measure]],
    ['纠纷化解', [measure]],
    ['微诊断', [measure]],
    ['法律服务微诊断', [measure]],
    ['微光计划', [glimmer]],
    ['中小企业法律服务“微光计划”', [glimmer]],
    ['法律服务“微光计划”', [glimmer]],
    ['“法治副总”制度', [glimmer]],
    ['企暖花开法治行', [measure]],
    ['“企暖花开法治行”专项活动', [measure]],
    ['法治副总', [glimmer]],
    ['法律咨询', [chain]],
    ['法治讲座', [chain]],
    ['集市点', ['企业和群众']],
    ['“律动江海　法约三市”集市点', ['企业和群众']],
    ['企业法务课堂', ['企业']],
    ['产业链法律服务团', [chain]],
    ['“产业链+法律”服务', [chain]],
    ['涉企法律服务清单', ['企业']],
    ['涉企法律服务产品', ['企业']],
    ['业务交流活动', ['具备条件、设立公司律师的民营企业']],
  ])('finds %s, for %o', (legalServiceName, serves) => {
    const { entries, outcome } = publicLegalServices({ legalServiceName })
    expect([outcome, entries.map((one) => one.serves.zh)]).toEqual(['found', serves])
  })

  it('shuts out nobody whom the fair points serve', () => {
    const audience = publicLegalServices.discrepancies.find((one) => one.id === 'm38.audience')
    expect(audience?.sides.map((one) => one.says.zh)).toContain('集市点：企业和群众，未写规模')
    expect(publicLegalServices.notes.some((one) => one.zh.includes('企业和群众'))).toBe(true)
  })

  it('says of the campaign’s services alone that they are the campaign’s', () => {
    const [ofCampaign] = publicLegalServices.notes
    expect(ofCampaign?.zh).toBe(
      '法律服务微诊断、公益走访、法治体检、法治宣讲、纠纷化解和集市点属“企暖花开法治行”专项活动',
    )
  })

  it('by “法律风险防范等”, and of both that the Glimmer plan’s sentence names: leaves open what the text does', () => {
    const notes = publicLegalServices.notes.map((one) => one.zh)
    expect(notes).toContainEqual(expect.stringMatching(/课堂内容均以“等”收尾/))
    expect(notes).toContainEqual(expect.stringMatching(/“微光计划”和“法治副总”之内不明/))
  })

  it('leaves another service unconfirmed', () => {
    expect(publicLegalServices({ legalServiceName: '诉讼代理' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })

  it('lists everything when nothing is named', () => {
    const { entries, outcome, discrepancies } = publicLegalServices()
    expect([outcome, entries.length]).toEqual(['listed', 4 + 1 + 3 + 3 + 3 + 2])
    expect(discrepancies).toEqual(['m38.audience', 'm38.wording'])
  })

  refuses(publicLegalServices, [[{ legalServiceName: 1 }, 'legalServiceName']])
})

describe('companyLawyer', () => {
  decides(companyLawyer, {
    eligible: { isPrivate: true, meetsCompanyLawyerConditions: true },
    ineligible: [{ meetsCompanyLawyerConditions: false }],
  })

  it('by “推动有条件的民营企业设立”: aims, and says nothing of other enterprises', () => {
    expect(companyLawyer({ isPrivate: true, meetsCompanyLawyerConditions: true }).force).toBe('aims')
    const { outcome, reasons } = companyLawyer({ isPrivate: false })
    expect([outcome, reasons?.[0]?.zh.includes('民营企业')]).toEqual(['not-covered', true])
  })

  it('leaves the conditions to the Justice Bureau', () => {
    expect(companyLawyer({ isPrivate: true }).missing).toMatchObject([
      { fact: 'meetsCompanyLawyerConditions', judgedBy: { zh: '市司法局' } },
    ])
    expect(companyLawyer({ isPrivate: false }).missing).toEqual([])
  })

  refuses(companyLawyer, [[{ isPrivate: 'yes' }, 'isPrivate']])
})

describe('ipNotarisationServices', () => {
  it.each([
    ['事前存证', 'before'],
    ['许可', 'in-use'],
    ['买卖（包括竞买）', 'in-use'],
    ['买卖', 'in-use'],
    ['竞买', 'in-use'],
    ['合作', 'in-use'],
    ['入股', 'in-use'],
    ['赠与', 'in-use'],
    ['质押融资', 'in-use'],
    ['委托', 'in-use'],
    ['will', 'in-use'],
    ['提存', 'in-use'],
    ['现场监督', 'in-use'],
    ['许可合同', 'in-use'],
    ['专利许可合同', 'in-use'],
    ['技术入股协议', 'in-use'],
    ['遗嘱公证', 'in-use'],
    ['存证', 'before'],
    ['商标“在先使用”权', 'before'],
    ['证据保全', 'in-use'],
    ['线下侵权证据保全', 'infringement'],
    ['线上侵权证据保全', 'infringement'],
  ])('finds %s, %s', (notaryMatter, stage) => {
    const { entries, outcome } = ipNotarisationServices({ notaryMatter })
    expect([outcome, entries.map((one) => one.stage)]).toEqual(['found', [stage]])
  })

  it('by “线下侵权证据保全”, “线上侵权证据保全”: finds both where neither is said', () => {
    const { entries, outcome } = ipNotarisationServices({ notaryMatter: '侵权证据保全公证' })
    expect([outcome, labels(entries)]).toEqual(['found', ['线下侵权证据保全', '线上侵权证据保全']])
  })

  it('of 证据保全, which watches over performance, says that evidence of infringement stands by itself', () => {
    expect(ipNotarisationServices({ notaryMatter: '证据保全' }).entries).toMatchObject([
      { of: 'supervision', besides: { zh: expect.stringContaining('侵权') } },
    ])
  })

  it('says of each what is done', () => {
    for (const { how, label } of ipNotarisationServices().entries) expect(how.zh, label.zh).not.toBe('')
  })

  it('leaves another contract unconfirmed', () => {
    expect(ipNotarisationServices({ notaryMatter: '租赁' })).toMatchObject({ outcome: 'unconfirmed', entries: [] })
  })

  it('lists everything: evidence, contracts, acts and means', () => {
    const { entries } = ipNotarisationServices()
    const of = (what: string) => entries.filter((one) => 'of' in one && one.of === what).length
    expect([of('contract'), of('unilateral-act'), of('supervision'), entries.length]).toEqual([6, 2, 3, 3 + 6 + 2 + 3])
  })

  refuses(ipNotarisationServices, [[{ notaryMatter: true }, 'notaryMatter']])
})
