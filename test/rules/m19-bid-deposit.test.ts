import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bidDepositAutoRefund,
  bidDepositRefundAccount,
  bidDepositRefundTermination,
  bidDepositRefundTrigger,
} from '../../src/rules/index'
import { classifies, decides, refuses } from '../support/cases'

describe('bidDepositRefundTermination', () => {
  decides(bidDepositRefundTermination, {
    eligible: { hasForfeitureCase: true },
    ineligible: [{ hasForfeitureCase: false }],
  })

  it('is the tenderee’s choice, and rests on a case that others judge', () => {
    expect(bidDepositRefundTermination({ hasForfeitureCase: true }).force).toBe('may')
    expect(bidDepositRefundTermination({}).missing[0]?.judgedBy?.en).toContain('names nobody')
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
  const settled = { ...terminated, hasForfeitureCase: false, doesTerminationStand: false }
  const award = { ...refund, isCandidateNoticeOver: undefined, isAwardNoticeOver: true }
  const byAward = 'award-notice'
  const ask = (facts: object, reading = 'candidate-notice') => {
    const { missing, outcome, unmet } = bidDepositAutoRefund(facts, { reading })
    return { outcome, unmet: unmet.length, missing: missing.map((one) => one.fact) }
  }

  it.each([
    [refund],
    [{ ...refund, hasForfeitureCase: true }],
    [settled],
    [award, byAward],
    [{ ...award, isCandidateNoticeOver: false }, byAward],
  ])('is automatic for %o', (facts, reading?: string) => {
    expect(ask(facts, reading)).toEqual({ outcome: 'eligible', unmet: 0, missing: [] })
  })

  it.each([
    [{ ...refund, isAutoRefundChosen: false }],
    [{ ...refund, isRefundAuthorisationSubmitted: false }],
    [{ ...refund, isCandidateNoticeOver: false }],
    [{ ...terminated, hasForfeitureCase: true }],
    [{ ...settled, doesTerminationStand: true }],
    [{ ...award, isAwardNoticeOver: false, isCandidateNoticeOver: true }, byAward],
  ])('is not for %o, for that reason alone', (facts, reading?: string) => {
    expect(ask(facts, reading)).toEqual({ outcome: 'ineligible', unmet: 1, missing: [] })
  })

  it.each([
    [{ ...refund, isAutoRefundChosen: undefined }, ['isAutoRefundChosen']],
    [{ ...refund, isRefundAuthorisationSubmitted: undefined }, ['isRefundAuthorisationSubmitted']],
    [{ ...refund, isCandidateNoticeOver: undefined }, ['isCandidateNoticeOver']],
    [{ ...refund, isAutoRefundTerminated: undefined, hasForfeitureCase: true }, ['isAutoRefundTerminated']],
    [{ ...settled, hasForfeitureCase: undefined }, ['hasForfeitureCase']],
    [{ ...settled, doesTerminationStand: undefined }, ['doesTerminationStand']],
    [{ ...award, isAwardNoticeOver: undefined }, ['isAwardNoticeOver'], byAward],
  ])('of %o asks for %o', (facts, missing, reading?: string) => {
    expect(ask(facts, reading)).toEqual({ outcome: 'undetermined', unmet: 0, missing })
  })

  refuses(bidDepositAutoRefund, [[{ ...refund, isAutoRefundChosen: 'yes' }, 'isAutoRefundChosen']])
})

describe('bidDepositRefundTrigger', () => {
  const end = { candidateNoticeEndedAt: '2023-12-31T17:00' }
  const at = (refundTriggeredAt: string) => ({ ...end, refundTriggeredAt })
  const after = { reading: 'after-the-end' }
  classifies(bidDepositRefundTrigger, [
    [at('2023-12-31T16:59'), 'too-early'],
    [at('2023-12-31T17:00'), 'in-time'],
    [at('2023-12-31T17:01'), 'in-time'],
    [at('2024-01-01T17:00'), 'in-time'],
    [at('2024-01-01T17:01'), 'late'],
    [at('2023-12-31T16:59'), 'too-early', after],
    [at('2023-12-31T17:00'), 'too-early', after],
    [at('2023-12-31T17:01'), 'in-time', after],
    [at('2024-01-01T17:00'), 'in-time', after],
    [at('2024-01-01T17:01'), 'late', after],
    [end, undefined],
    [{ refundTriggeredAt: '2023-12-31T17:00' }, undefined],
    [at('2024-01-01T17:01'), 'in-time', { parameters: { 'm19.trigger-window': 25 } }],
  ])

  it('runs through a weekend as through any day', () => {
    const saturday = { candidateNoticeEndedAt: '2023-06-03T09:00', refundTriggeredAt: '2023-06-04T09:01' }
    expect(bidDepositRefundTrigger(saturday).class).toBe('late')
  })

  it('never goes back from late to in time as the trigger moves on', () => {
    const order = ['too-early', 'in-time', 'late']
    const moment = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 23 }))
      .map(([day, hour]) => `2023-06-0${day}T${String(hour).padStart(2, '0')}:30`)
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [first, second] = [a, b]
          .sort()
          .map((refundTriggeredAt) =>
            order.indexOf(
              bidDepositRefundTrigger({ candidateNoticeEndedAt: '2023-06-02T12:30', refundTriggeredAt })
                .class as string,
            ),
          ) as [number, number]
        return first <= second
      }),
    )
  })

  refuses(bidDepositRefundTrigger, [[at('2024-01-01'), 'refundTriggeredAt']])
})

describe('bidDepositRefundAccount', () => {
  classifies(bidDepositRefundAccount, [
    [{ isPaidFromBasicAccount: true }, 'basic-account'],
    [{ isPaidFromBasicAccount: false }, undefined],
    [{ isPaidFromBasicAccount: false, refundAccount: 'basic-account' }, 'basic-account'],
    [{ isPaidFromBasicAccount: false, refundAccount: 'paying-account' }, 'paying-account'],
    [{ refundAccount: 'paying-account' }, undefined],
    [{}, undefined],
  ])

  it('leaves a deposit from elsewhere to whoever may decide it', () => {
    expect(bidDepositRefundAccount({ isPaidFromBasicAccount: false }).missing).toMatchObject([
      { fact: 'refundAccount', judgedBy: { en: expect.stringContaining('names nobody') } },
    ])
  })

  refuses(bidDepositRefundAccount, [[{ refundAccount: 'any' }, 'refundAccount']])
})
