import { describe, expect, it } from 'vitest'
import { recruitmentContact, recruitmentServiceScope, springFestivalSubsidies } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('springFestivalSubsidies', () => {
  it.each([
    ['referral-reward', '人力资源服务机构推荐就业奖励'],
    ['hiring-subsidy', '企业招聘补贴'],
    ['return-subsidy', '春节返岗补贴'],
  ] as const)('finds %s, with the rules that set its terms', (springSubsidyKind, zh) => {
    const { entries, outcome } = springFestivalSubsidies({ springSubsidyKind })
    expect(outcome).toBe('found')
    expect(entries.map((one) => [one.label.zh, one.document.zh, one.issuedOn])).toEqual([
      [zh, '通人社就〔2023〕3号', '2023-01-13'],
    ])
  })
  it('lists three, each with five terms, and no amount', () => {
    const { entries, outcome } = springFestivalSubsidies()
    expect(outcome).toBe('listed')
    expect(entries.map((one) => one.terms.map(({ zh }) => zh))).toEqual(
      Array(3).fill(['申报对象', '申报条件', '发放标准', '申报资料', '申报时间']),
    )
  })
  it('by “咨询电话”: says whom to ask', () => {
    const { entries } = springFestivalSubsidies({ springSubsidyKind: 'return-subsidy' })
    expect(entries[0]?.enquiries).toMatchObject({ label: { zh: '市人社局办公室' }, phones: ['59000171', '59000119'] })
  })
  it('doesn’t know another', () => {
    expect(springFestivalSubsidies({ springSubsidyKind: 'other' })).toMatchObject({
      outcome: 'not-listed',
      entries: [],
    })
  })
  refuses(springFestivalSubsidies, [[{ springSubsidyKind: 'bonus' }, 'springSubsidyKind']])
})

describe('recruitmentServiceScope', () => {
  classifies(recruitmentServiceScope, [
    [{ isRecruitingMajorProject: true }, 'served'],
    [{ isRecruitingKeyEnterprise: true }, 'served'],
    [{ isRecruitingMajorProject: true, isRecruitingKeyEnterprise: false }, 'served'],
    [{ isRecruitingMajorProject: false, isRecruitingKeyEnterprise: true }, 'served'],
    [{ isRecruitingMajorProject: false }, undefined],
    [{ isRecruitingKeyEnterprise: false }, undefined],
    [{}, undefined],
  ])
  it('by “全过程、全周期服务”: says what the service is, and that its list is open', () => {
    expect(recruitmentServiceScope({ isRecruitingMajorProject: true }).consequence?.zh).toBe(
      '政策宣传、岗位发布对接、用工指导等全过程、全周期服务',
    )
  })
  it('asks whether it is recognised, not whether it is served', () => {
    const asked = recruitmentServiceScope({}).missing.map(({ question }) => question.zh)
    expect(asked).toEqual([expect.stringContaining('认定为重大项目'), expect.stringContaining('认定为重点企业')])
  })
  it('covers nobody else', () => {
    expect(recruitmentServiceScope({ isRecruitingMajorProject: false, isRecruitingKeyEnterprise: false }).outcome).toBe(
      'not-covered',
    )
  })
  it('leaves it to the authority who is one', () => {
    const { missing } = recruitmentServiceScope({ isRecruitingMajorProject: false })
    expect(missing.map((one) => [one.fact, one.judgedBy?.zh.slice(0, 10)])).toEqual([
      ['isRecruitingKeyEnterprise', '市人力资源社会保障局'],
    ])
  })
  refuses(recruitmentServiceScope, [[{ isRecruitingMajorProject: 'yes' }, 'isRecruitingMajorProject']])
})

describe('recruitmentContact', () => {
  it('by “联系部门”: names the office and its two numbers', () => {
    expect(recruitmentContact()).toMatchObject({
      outcome: 'listed',
      entries: [{ label: { zh: '市人社局办公室' }, phones: ['59000171', '59000119'] }],
    })
  })
})
