import { describe } from 'vitest'
import { bidDepositRefundCycle, bidDepositRefundDue } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

describe('bidDepositRefundDue', () => {
  const end = { candidateNoticeEndedAt: '2023-12-31T17:00' }
  computes(bidDepositRefundDue, [
    [end, { from: '2023-12-31T17:00', by: '2024-01-01T17:00' }],
    [{ candidateNoticeEndedAt: '2024-02-28T00:00' }, { from: '2024-02-28T00:00', by: '2024-02-29T00:00' }],
    [
      { candidateNoticeEndedAt: '2023-06-02T09:30:15+08:00' },
      { from: '2023-06-02T09:30:15', by: '2023-06-03T09:30:15' },
    ],
    [end, { from: '2023-12-31T17:00', by: '2024-01-01T18:00' }, { parameters: { 'm19.trigger-window': 25 } }],
    [end, { from: '2023-12-31T17:00', by: '2023-12-31T17:30' }, { parameters: { 'm19.trigger-window': '0.5' } }],
  ])
  needsEach(bidDepositRefundDue, end)
  refuses(bidDepositRefundDue, [[{ candidateNoticeEndedAt: '2023-12-31' }, 'candidateNoticeEndedAt']])
})

describe('bidDepositRefundCycle', () => {
  computes(bidDepositRefundCycle, [
    [{}, { formerAverage: 7, shortest: 3, difference: 4 }],
    [{}, { formerAverage: 8, shortest: 3, difference: 5 }, { parameters: { 'm19.former-average-cycle': 8 } }],
    [{}, { formerAverage: 7, shortest: 1, difference: 6 }, { parameters: { 'm19.new-shortest-cycle': 1 } }],
  ])
  refuses(bidDepositRefundCycle, [[{ days: 7 }, 'days']])
})
