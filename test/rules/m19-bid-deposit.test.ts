import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import {
  bidDepositAutoRefund,
  bidDepositRefundAccount,
  bidDepositRefundProcess,
  bidDepositRefundTermination,
  bidDepositRefundTrigger,
} from '../../src/rules/index'
import { classifies, decides, plain, refuses } from '../support/cases'

describe('bidDepositRefundTermination', () => {
  const chosen = { isAutoRefundChosen: true }
  decides(bidDepositRefundTermination, {
    eligible: { ...chosen, hasForfeitureCase: true },
    ineligible: [{ hasForfeitureCase: false }],
  })

  it('by “可根据该项目实际情况”: is the tenderee’s choice, and rests on a case that others judge', () => {
    const open = bidDepositRefundTermination({ ...chosen, hasForfeitureCase: true })
    expect([open.force, open.gives?.zh]).toEqual(['may', expect.stringMatching(/^招标人（招标代理）可/)])
    expect(bidDepositRefundTermination(chosen).missing[0]?.judgedBy?.en).toContain('names nobody')
  })

  it('has nothing to terminate where no automatic refund was chosen', () => {
    expect(bidDepositRefundTermination({ isAutoRefundChosen: false }).outcome).toBe('not-covered')
  })
})

const refund = {
  isAutoRefundChosen: true,
  isRefundAuthorisationSubmitted: true,
  isCandidateNoticeOver: true,
  isAutoRefundTerminated: false,
}
const terminated = { ...refund, isAutoRefundTerminated: true }

describe('bidDepositAutoRefund', () => {
  const failing = [{ isAutoRefundChosen: false }, { isRefundAuthorisationSubmitted: false }]
  describe('by the process: after the notice of the candidates', () => {
    decides(bidDepositAutoRefund, {
      eligible: refund,
      stillEligible: [{ hasForfeitureCase: true }, { isAwardNoticeOver: false }],
      ineligible: [
        ...failing,
        { isCandidateNoticeOver: false },
        { isAutoRefundTerminated: true, hasForfeitureCase: true },
      ],
    })
  })
  describe('by “中标公示期满”: read as after the notice of the award', () => {
    const { isCandidateNoticeOver: _, ...rest } = refund
    decides(bidDepositAutoRefund, {
      eligible: { ...rest, isAwardNoticeOver: true },
      ineligible: [...failing, { isAwardNoticeOver: false, isCandidateNoticeOver: true }],
      options: { reading: 'award-notice' },
    })
  })

  it('by “如存在法律法规中关于投标保证金不予退还规定的情形”: says nothing of a termination without such a case', () => {
    expect(bidDepositAutoRefund({ ...terminated, hasForfeitureCase: false })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('法定情形') }],
    })
  })

  it('asks for the case only where the refund was terminated', () => {
    const missing = (facts: object) => bidDepositAutoRefund(facts).missing.map((one) => one.fact)
    expect(missing(terminated)).toEqual(['hasForfeitureCase'])
    expect(missing({ ...refund, isCandidateNoticeOver: undefined })).toEqual(['isCandidateNoticeOver'])
  })

  it('by “24小时内……基本账户”: says what is given, and leads to the moment, the account and the steps', () => {
    const { gives, leadsTo } = bidDepositAutoRefund(refund)
    expect(gives?.zh).toContain('24小时内')
    expect(leadsTo).toEqual(expect.arrayContaining(['m19.bid-deposit-refund-due', 'm19.bid-deposit-refund-account']))
  })

  refuses(bidDepositAutoRefund, [
    [{ ...refund, isAutoRefundChosen: 'yes' }, 'isAutoRefundChosen'],
    [{ ...terminated, isAutoRefundChosen: false }, 'isAutoRefundTerminated'],
  ])

  it.each([
    [true, '2023-06-02', '2023-06-01'],
    [false, '2023-06-01', '2023-06-02'],
  ])('refuses a notice that is over: %s and ends on %s, asked as of %s', (isCandidateNoticeOver, ends, asOf) => {
    const facts = { ...refund, isCandidateNoticeOver, candidateNoticeEndedAt: `${ends}T17:00` }
    expect(() => bidDepositAutoRefund(facts as never, { asOf })).toThrow(/the day asked about/)
    expect(() => bidDepositAutoRefund(facts as never, { asOf: ends })).not.toThrow()
  })
})

describe('bidDepositRefundTrigger', () => {
  const end = { candidateNoticeEndedAt: '2023-12-31T17:00' }
  const at = (refundTriggeredAt: string) => ({ ...end, isRefundTriggered: true, refundTriggeredAt })
  const automatic = { isAutoRefundChosen: true, isRefundAuthorisationSubmitted: true, isAutoRefundTerminated: false }
  const waiting = { ...end, ...automatic, isRefundTriggered: false }
  const after = { reading: 'after-the-end' }
  classifies(bidDepositRefundTrigger, [
    [at('2023-12-31T16:59'), 'too-early'],
    [at('2023-12-31T17:00'), 'in-time'],
    [at('2023-12-31T17:01'), 'in-time'],
    [at('2024-01-01T17:00'), 'in-time'],
    [at('2024-01-01T17:00:01'), 'late'],
    [at('2024-01-01T17:01'), 'late'],
    [at('2023-12-31T16:59'), 'too-early', after],
    [at('2023-12-31T17:00'), 'too-early', after],
    [at('2023-12-31T17:00:01'), 'in-time', after],
    [at('2024-01-01T17:00'), 'in-time', after],
    [at('2024-01-01T17:01'), 'late', after],
    [waiting, 'pending', { asOf: '2023-12-31' }],
    [waiting, 'pending', { asOf: '2024-01-01' }],
    [waiting, 'late', { asOf: '2024-01-02' }],
    [waiting, undefined],
    [end, undefined, { asOf: '2023-12-31' }],
    [{ isRefundTriggered: true, refundTriggeredAt: '2023-12-31T17:00' }, undefined],
    [at('2024-01-01T17:01'), 'in-time', { parameters: { 'm19.trigger-window': 25 } }],
  ])

  it.each([
    [{ isAutoRefundChosen: false, isAutoRefundTerminated: undefined }, '没有选择并授权'],
    [{ isRefundAuthorisationSubmitted: false }, '没有选择并授权'],
    [{ isAutoRefundTerminated: true }, '已被终止'],
  ])('by “授权以后”, “终止自动退还功能”: holds no refund to the time with %o', (change, why) => {
    expect(bidDepositRefundTrigger({ ...waiting, ...change } as never, { asOf: '2024-01-02' })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(why) }],
    })
  })

  it('calls no refund late that may have been terminated', () => {
    const { isAutoRefundTerminated: _, ...rest } = waiting
    const { outcome, missing } = bidDepositRefundTrigger(rest, { asOf: '2024-01-02' })
    expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', ['isAutoRefundTerminated']])
  })

  it('runs through a weekend as through any day', () => {
    const saturday = { candidateNoticeEndedAt: '2023-06-03T09:00', refundTriggeredAt: '2023-06-04T09:01' }
    expect(bidDepositRefundTrigger({ ...saturday, isRefundTriggered: true }).class).toBe('late')
  })

  it('never goes back from late to in time as the trigger moves on', () => {
    const order = ['too-early', 'in-time', 'late']
    const moment = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 23 }))
      .map(([day, hour]) => `2023-06-0${day}T${String(hour).padStart(2, '0')}:30`)
    const rank = (refundTriggeredAt: string) => {
      const facts = { candidateNoticeEndedAt: '2023-06-02T12:30', isRefundTriggered: true, refundTriggeredAt }
      return order.indexOf(bidDepositRefundTrigger(facts).class as string)
    }
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [first, second] = [a, b].sort() as [string, string]
        return rank(first) <= rank(second)
      }),
    )
  })

  it('refuses a trigger after the day asked about', () => {
    expect(() => bidDepositRefundTrigger(at('2024-01-01T09:00'), { asOf: '2023-12-31' })).toThrow(/past/)
  })

  refuses(bidDepositRefundTrigger, [
    [at('2024-01-01'), 'refundTriggeredAt'],
    [{ ...waiting, refundTriggeredAt: '2024-01-01T09:00' }, 'isRefundTriggered'],
    [{ ...at('2023-12-31T17:00'), isAutoRefundChosen: false }, 'isRefundTriggered'],
  ])
})

describe('bidDepositRefundAccount', () => {
  classifies(bidDepositRefundAccount, [
    [{ isPaidFromBasicAccount: true }, 'basic-account'],
    [{}, undefined],
  ])

  it('by “按照进账路径……基本账户”: says nothing of a deposit from elsewhere', () => {
    expect(bidDepositRefundAccount({ isPaidFromBasicAccount: false })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('进账路径') }],
    })
  })

  refuses(bidDepositRefundAccount, [[{ isPaidFromBasicAccount: 'no' }, 'isPaidFromBasicAccount']])
})

describe('bidDepositRefundProcess', () => {
  it('by “①②③”: has three steps, the first on the trading platform', () => {
    const { entries } = bidDepositRefundProcess()
    expect(entries.map((one) => one.order)).toEqual([1, 2, 3])
    expect(entries[0]?.label.zh).toContain('公共资源交易平台')
    expect(entries[0]?.label.zh).toContain('授权委托书')
  })
  it('by “24小时内”: says within what time the system acts, by the figure', () => {
    const told = (hours: number) =>
      plain(evaluate('m19.bid-deposit-refund-process', {}, { parameters: { 'm19.trigger-window': hours } } as never))
    expect(bidDepositRefundProcess().entries[1]).toMatchObject({ within: { zh: '公示结束后24小时内' } })
    expect(told(48)).toMatchObject({ entries: [{}, { within: { zh: expect.stringContaining('48小时') } }, {}] })
  })
})
