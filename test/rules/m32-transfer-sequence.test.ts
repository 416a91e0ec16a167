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
const borrowed = (...acts: string[]) => ({ ...done(...acts), buyerFinancing: 'same-bank' })
const late = { reading: 'loan-last' }

describe('mortgagedTransferSequence', () => {
  classifies(mortgagedTransferSequence, [
    ...order.map((next, count) => [borrowed(...order.slice(0, count)), next] as const),
    [done(...order), 'complete'],
    [borrowed('down-payment', 'agreements'), 'buyer-loan'],
    ...loanLast.map((next, count) => [borrowed(...loanLast.slice(0, count)), next, late] as const),
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

  describe('by “买方贷款审批通过后”: a buyer without a loan has no loan to wait for', () => {
    const withoutLoan = order.filter((act) => act !== 'buyer-loan')
    const lastWithoutLoan = loanLast.filter((act) => act !== 'buyer-loan')
    const cash = (acts: readonly string[]) => ({ ...done(...acts), buyerFinancing: 'cash' })
    classifies(mortgagedTransferSequence, [
      ...withoutLoan.map((next, count) => [cash(withoutLoan.slice(0, count)), next] as const),
      ...lastWithoutLoan.map((next, count) => [cash(lastWithoutLoan.slice(0, count)), next, late] as const),
      [cash(withoutLoan), 'complete'],
      [cash(['agreements', 'fully-funded']), 'out-of-order'],
      [{ ...done(...order.slice(0, 3)), buyerFinancing: 'another-bank' }, 'fully-funded'],
    ])

    it('and is asked about it only once it matters', () => {
      expect(mortgagedTransferSequence({ transferActsDone: ['agreements'] }).missing).toEqual([])
      const { missing } = mortgagedTransferSequence({ transferActsDone: ['agreements', 'down-payment'] })
      expect(missing.map((one) => one.fact)).toEqual(['buyerFinancing'])
    })
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

  refuses(mortgagedTransferSequence, [
    [done('viewing'), 'transferActsDone'],
    [{ ...done('agreements', 'buyer-loan'), buyerFinancing: 'cash' }, 'buyerFinancing'],
  ])
})
