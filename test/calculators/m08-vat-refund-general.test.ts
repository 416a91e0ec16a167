import fc from 'fast-check'
import { describe, it } from 'vitest'
import { incrementalRetainedVat } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

const balances = (retainedVat: string | number, retainedVatAtBase: string | number) => ({
  retainedVat,
  retainedVatAtBase,
})
const floored = { reading: 'not-below-zero' }

describe('incrementalRetainedVat', () => {
  computes(incrementalRetainedVat, [
    [balances('800000.55', 200000), { increment: '600000.55' }],
    [balances(200000, 200000), { increment: '0' }],
    [balances(200000, '200000.01'), { increment: '-0.01' }],
    [balances(500000, 0), { increment: '500000' }],
    [balances('800000.55', 200000), { increment: '600000.55' }, floored],
    [balances(200000, '200000.01'), { increment: '0' }, floored],
  ])
  needsEach(incrementalRetainedVat, balances(1, 0))
  refuses(incrementalRetainedVat, [
    [balances(-1, 0), 'retainedVat'],
    [balances(0, -1), 'retainedVatAtBase'],
    [balances('1,000', 0), 'retainedVat'],
  ])

  const fen = fc.integer({ min: 0, max: 1_000_000_000 })
  it('adds up to the balance with what there was, and is above 0 under one reading where it is under the other', () => {
    fc.assert(
      fc.property(fen, fen, (now, base) => {
        const facts = balances(`${now / 100}`, `${base / 100}`)
        const { increment } = incrementalRetainedVat(facts)
        const isAbove = incrementalRetainedVat(facts, floored).increment.gt(0)
        return increment.plus(facts.retainedVatAtBase).eq(facts.retainedVat) && increment.gt(0) === isAbove
      }),
    )
  })
})
