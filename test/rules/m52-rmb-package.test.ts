import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/intake/index'
import { crossBorderRmbPackage } from '../../src/rules/index'
import { refuses } from '../support/cases'

describe('crossBorderRmbPackage', () => {
  it('has three cuts and one priority', () => {
    const { entries, outcome } = crossBorderRmbPackage()
    expect([outcome, entries.map((one) => one.kind)]).toEqual(['listed', ['cut', 'cut', 'cut', 'priority']])
  })
  it.each([
    ['time', '降低业务办理时间', '优质可信企业'],
    ['remittance-fees', '降低跨境汇款费用', '优质可信企业'],
    ['financing-costs', '降低融资成本', '企业'],
    ['credit-priority', '优先信贷支持', '优质可信企业名单内企业'],
  ] as const)('has %s: %s, for %s', (rmbPackageElement, label, whom) => {
    const { entries, outcome } = crossBorderRmbPackage({ rmbPackageElement })
    expect([outcome, entries.map((one) => [one.label.zh, one.whom.zh])]).toEqual(['found', [[label, whom]]])
  })
  it.each([
    ['手续费', 'remittance-fees'],
    ['融资成本', 'financing-costs'],
  ])('a row may call an element %s', (written, rmbPackageElement) => {
    expect(readFacts('foreign-exchange', { rmbPackageElement: written }).facts).toEqual({ rmbPackageElement })
  })
  it('by “跨境人民币付款业务手续费及邮电费” cuts the fees of payments in RMB', () => {
    const [fees] = crossBorderRmbPackage({ rmbPackageElement: 'remittance-fees' }).entries
    expect(fees?.what).toMatchObject({
      zh: expect.stringMatching('跨境人民币付款业务'),
      en: expect.stringMatching('RMB'),
    })
  })
  it('by “鼓励银行” says that banks are encouraged', () => {
    const [costs] = crossBorderRmbPackage({ rmbPackageElement: 'financing-costs' }).entries
    expect(costs?.what).toMatchObject({ zh: expect.stringMatching('鼓励'), en: expect.stringMatching('encouraged') })
  })
  refuses(crossBorderRmbPackage, [[{ rmbPackageElement: 'other' }, 'rmbPackageElement']])
})
