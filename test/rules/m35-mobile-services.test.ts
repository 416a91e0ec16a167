import { describe, expect, it } from 'vitest'
import { hrFunctionAccess, mobileServiceIntegration } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const functions = [
  'social-card-issue',
  'social-card-query',
  'insurance-query',
  'entitlement-statement',
  'contribution-query',
  'flexible-employment',
  'traineeship',
  'employment-certificate',
  'vocational-certificate',
  'skill-certificate',
]

describe('hrFunctionAccess', () => {
  const card = { hrFunction: 'social-card-issue' } as const
  classifies(hrFunctionAccess, [
    ...functions.map((hrFunction) => [{ hrFunction, mobileApp: 'nantong-baitong' }, 'by-nantong-baitong'] as const),
    [{ ...card, mobileApp: 'jiangsu-services' }, 'by-jiangsu-services'],
    [{ ...card, mobileApp: 'sufuban' }, 'path-not-stated'],
    [{ ...card, mobileApp: 'sufuban' }, 'by-jiangsu-services', { reading: 'one-app' }],
    [{ ...card, mobileApp: 'jiangsu-services' }, 'by-jiangsu-services', { reading: 'one-app' }],
    [{ hrFunction: 'other', isOtherHrFunctionConnected: true, mobileApp: 'sufuban' }, 'path-not-stated'],
    [{ hrFunction: 'other', mobileApp: 'sufuban' }, undefined],
    [card, undefined],
    [{ mobileApp: 'sufuban' }, undefined],
  ])

  it.each([
    ['nantong-baitong', '首页-社保查询-人社专区'],
    ['jiangsu-services', '首页-主题服务-社保-社保专区'],
  ] as const)('gives the path in %s', (mobileApp, path) => {
    expect(hrFunctionAccess({ ...card, mobileApp }).consequence?.zh).toBe(
      `下载并注册登录后，由${path}进入，按页面提示办理`,
    )
  })

  it.each([
    { ...card, mobileApp: 'other' },
    { hrFunction: 'other', isOtherHrFunctionConnected: false },
  ] as const)('covers neither %o', (facts) => {
    const { outcome, reasons } = hrFunctionAccess(facts)
    expect([outcome, reasons?.length]).toEqual(['not-covered', 1])
  })

  it('by “接入‘苏服办APP’”: says that the text gives no path there, and which apps it names', () => {
    expect(hrFunctionAccess({ ...card, mobileApp: 'sufuban' }).consequence?.zh).toContain('没有写')
    expect(hrFunctionAccess({ ...card, mobileApp: 'other' }).reasons?.[0]?.zh).toContain(
      '南通百通、苏服办、江苏政务服务',
    )
  })

  it('leaves another function to the bureau', () => {
    expect(hrFunctionAccess({ hrFunction: 'other', mobileApp: 'sufuban' }).missing).toMatchObject([
      { fact: 'isOtherHrFunctionConnected', judgedBy: { zh: '市人力资源社会保障局' } },
    ])
  })

  refuses(hrFunctionAccess, [[{ hrFunction: 'pension' }, 'hrFunction']])
})

describe('mobileServiceIntegration', () => {
  it.each([
    ['social-security', 'found', ['人社']],
    ['medical-insurance', 'found', ['医保']],
    ['commerce', 'found', ['商务']],
    ['quality-inspection', 'found', ['质检']],
    ['other', 'unconfirmed', []],
  ] as const)('looked up by %s, is %s', (integrationField, outcome, labels) => {
    const listing = mobileServiceIntegration({ integrationField })
    expect([listing.outcome, listing.entries.map((one) => one.label.zh)]).toEqual([outcome, labels])
  })

  it('by “推进…进一步整合”, “可为办事群众提供24小时”: aims, and says that the hours can be had', () => {
    const { force, notes } = mobileServiceIntegration()
    expect([force, notes[0]?.zh]).toEqual(['aims', '掌上服务每天可有24小时'])
  })

  it('lists four, each with the three apps', () => {
    const apps = mobileServiceIntegration().entries.map((one) => one.apps.map((app) => app.key))
    expect(apps).toEqual(Array(4).fill(['nantong-baitong', 'sufuban', 'jiangsu-services']))
  })
})
