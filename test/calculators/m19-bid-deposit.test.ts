import { describe } from 'vitest'
import { bidDepositRefundCycle } from '../../src/calculators/index'
import { computes, refuses } from '../support/cases'

describe('bidDepositRefundCycle', () => {
  computes(bidDepositRefundCycle, [
    [{}, { daysCut: 4 }],
    [{}, { daysCut: 5 }, { parameters: { 'm19.former-average-cycle': 8 } }],
    [{}, { daysCut: 6 }, { parameters: { 'm19.new-shortest-cycle': 1 } }],
  ])
  refuses(bidDepositRefundCycle, [[{ days: 7 }, 'days']])
})
