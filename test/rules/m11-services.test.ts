import { describe, expect, it } from 'vitest'
import { standardChangeAlert, tradeBarrierPush } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('tradeBarrierPush', () => {
  classifies(tradeBarrierPush, [
    [{ isFlagship: true, isTaggedWithNoticeCode: true }, 'push'],
    [{ isFlagship: true, isTaggedWithNoticeCode: false }, 'look-up'],
    [{ isFlagship: true }, undefined],
    [{ isTaggedWithNoticeCode: true }, undefined],
  ])
  it('by “可注册登录”: may be looked up', () => {
    expect(tradeBarrierPush({ isFlagship: true, isTaggedWithNoticeCode: false }).force).toBe('may')
  })
  it.each([{ isFlagship: false, isTaggedWithNoticeCode: true }, { isFlagship: false }] as const)(
    'sends nothing to %o',
    (facts) => {
      expect(tradeBarrierPush(facts)).toMatchObject({ outcome: 'not-covered', reasons: [{ zh: expect.any(String) }] })
    },
  )
  refuses(tradeBarrierPush, [[{ isTaggedWithNoticeCode: '59.080' }, 'isTaggedWithNoticeCode']])
})

describe('standardChangeAlert', () => {
  const hosted = { isFlagship: true, isInHostedLibrary: true }
  classifies(standardChangeAlert, [
    [{ ...hosted, standardChange: 'revised' }, 'notice-and-text'],
    [{ ...hosted, standardChange: 'superseded' }, 'notice-and-text'],
    [{ ...hosted, standardChange: 'withdrawn' }, 'notice-only'],
    [{ ...hosted, standardChange: 'none' }, 'nothing-sent'],
    [{ isFlagship: true, standardChange: 'revised' }, undefined],
    [{ isInHostedLibrary: true, standardChange: 'revised' }, undefined],
    [hosted, undefined],
  ])

  it.each([
    [{ ...hosted, standardChange: 'other' }, '其他变更是否提示'],
    [{ isFlagship: false, standardChange: 'revised' }, '“旗舰领航”企业'],
    [{ isFlagship: true, isInHostedLibrary: false, standardChange: 'revised' }, '不在企业专属标准库'],
  ] as const)('by “废止、修订、被替代等”: says of %o that nothing is stated', (facts, why) => {
    const result = standardChangeAlert(facts)
    expect(result.outcome).toBe('not-covered')
    expect(result.outcome === 'not-covered' && result.reasons?.map((one) => one.zh).join()).toContain(why)
  })
})
