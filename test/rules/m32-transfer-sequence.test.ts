import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mortgagedTransferSequence } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

const order = [
  'agreements',
  'down-payment',
  'buyer-loan',
  'fully-funded',
  'registration',
  'repayment',
  'balance',
] as const
const loanLast = [
  'agreements',
  'down-payment',
  'registration',
  'buyer-loan',
  'fully-funded',
  'repayment',
  'balance',
] as const
const done = (...transferActsDone: string[]) => ({ transferActsDone })
const late = { reading: 'loan-last' }

describe('mortgagedTransferSequence', () => {
  classifies(mortgagedTransferSequence, [
    ...order.map((next, count) => [done(...order.slice(0, count)), next] as const),
    [done(...order), 'complete'],
    [done('down-payment', 'agreements'), 'buyer-loan'],
    ...loanLast.map((next, count) => [done(...loanLast.slice(0, count)), next, late] as const),
    [done(...loanLast), 'complete', late],
    [{}, undefined],
  ])

  describe('sees an act that came before its turn', () => {
    classifies(mortgagedTransferSequence, [
      [done('down-payment'), 'out-of-order'],
      [done('agreements', 'buyer-loan'), 'out-of-order'],
      [done(...order.slice(0, 3), 'registration'), 'out-of-order'],
      [done(...order.slice(0, 4), 'repayment'), 'out-of-order'],
      [done(...order.slice(0, 5), 'balance'), 'out-of-order'],
      [done(...order.filter((act) => act !== 'agreements')), 'out-of-order'],
      [done('agreements', 'down-payment', 'registration'), 'out-of-order'],
      [done('agreements', 'down-payment', 'buyer-loan'), 'out-of-order', late],
    ])
  })

  it('never pays the seller before the seller’s bank', () => {
    fc.assert(
      fc.property(fc.subarray([...order]), (transferActsDone) => {
        const { class: next } = mortgagedTransferSequence({ transferActsDone })
        const paidEarly = transferActsDone.includes('balance') && !transferActsDone.includes('repayment')
        return !paidEarly || next === 'out-of-order'
      }),
    )
  })

  it('names an act that is not yet done, or none', () => {
    fc.assert(
      fc.property(
        fc.subarray([...order]),
        fc.constantFrom('loan-before-registration', 'loan-last'),
        (acts, reading) => {
          const { class: next } = mortgagedTransferSequence({ transferActsDone: acts }, { reading })
          expect(acts).not.toContain(next)
          expect(next === 'complete').toBe(acts.length === order.length)
        },
      ),
    )
  })

  refuses(mortgagedTransferSequence, [[done('viewing'), 'transferActsDone']])
})
