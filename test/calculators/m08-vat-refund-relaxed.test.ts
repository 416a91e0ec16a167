import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relaxedRefundAmount, stockRefundWindow } from '../../src/calculators/index'
import { evaluate, InvalidFactsError } from '../../src/index'
import { computes, plain, refuses } from '../support/cases'

const byIndustry = { reading: 'industry-date' }
const claim = (size: string, industry: string, vatRefundAppliedOn: string): Record<string, unknown> => ({
  size,
  industry,
  vatRefundAppliedOn,
})

describe('stockRefundWindow', () => {
  computes(stockRefundWindow, [
    [claim('micro', 'other', '2022-03-31'), { opensOn: '2022-04-01', open: false }],
    [claim('micro', 'other', '2022-04-01'), { opensOn: '2022-04-01', open: true }],
    [claim('micro', 'education', '2022-04-01'), { opensOn: '2022-04-01', open: true }],
    [claim('small', 'other', '2022-04-30'), { opensOn: '2022-05-01', open: false }],
    [claim('small', 'other', '2022-05-01'), { opensOn: '2022-05-01', open: true }],
    [claim('small', 'other', '2024-01-01'), { opensOn: '2022-05-01', open: true }],
    [claim('small', 'education', '2022-05-01'), { opensOn: '2022-05-01', open: true }],
    [claim('small', 'utilities', '2022-04-30'), { opensOn: '2022-05-01', open: false }],
    [claim('small', 'utilities', '2022-04-30'), { opensOn: '2022-04-01', open: true }, byIndustry],
    [claim('small', 'utilities', '2022-03-31'), { opensOn: '2022-04-01', open: false }, byIndustry],
    [claim('small', 'education', '2022-05-01'), { opensOn: '2022-05-01', open: true }, byIndustry],
    [claim('small', 'other', '2022-04-30'), { opensOn: '2022-05-01', open: false }, byIndustry],
    [claim('medium', 'utilities', '2022-03-31'), { opensOn: '2022-04-01', open: false }],
    [claim('medium', 'utilities', '2022-04-01'), { opensOn: '2022-04-01', open: true }],
    [claim('large', 'manufacturing', '2022-04-01'), { opensOn: '2022-04-01', open: true }],
    [claim('large', 'education', '2022-06-30'), { opensOn: '2022-07-01', open: false }],
    [claim('large', 'education', '2022-07-01'), { opensOn: '2022-07-01', open: true }],
    [claim('medium', 'other', '2023-01-01'), { opensOn: null, open: false }],
    [claim('large', 'other', '2023-01-01'), { opensOn: null, open: false }],
  ])

  it('says why it never opens', () => {
    const { reasons } = evaluate('m08.stock-refund-window', claim('large', 'other', '2023-01-01')) as {
      reasons?: readonly { en: string }[]
    }
    expect(reasons?.map((one) => one.en)).toEqual([
      'no refund of the stock is promised to medium and large enterprises of other industries',
    ])
  })

  it.each([
    [{ size: 'micro' }, { opensOn: '2022-04-01' }, ['appliesForVatRefund', 'vatRefundAppliedOn']],
    [{ industry: 'education', vatRefundAppliedOn: '2022-07-01' }, {}, ['size']],
    [{ size: 'large', vatRefundAppliedOn: '2022-07-01' }, {}, ['industry']],
    [{ size: 'small' }, { opensOn: '2022-05-01' }, ['appliesForVatRefund', 'vatRefundAppliedOn']],
    [{ size: 'small', appliesForVatRefund: true }, { opensOn: '2022-05-01' }, ['vatRefundAppliedOn']],
  ] as const)('with %j alone knows %j and asks for %j', (facts, values, missing) => {
    const result = evaluate('m08.stock-refund-window', facts)
    expect(result).toMatchObject({ outcome: 'undetermined', missing: missing.map((fact) => ({ fact })) })
    expect(plain((result as { values?: unknown }).values)).toMatchObject(values)
  })
  it('tells who applies for no refund from when it could, and not whether that has come', () => {
    const result = evaluate('m08.stock-refund-window', { appliesForVatRefund: false, size: 'small', industry: 'other' })
    expect(plain(result)).toMatchObject({
      outcome: 'computed',
      values: { opensOn: '2022-05-01', open: null },
      missing: [],
    })
  })
  refuses(stockRefundWindow, [[claim('tiny', 'other', '2022-07-01'), 'size']])
})

const good = { taxCreditRating: 'B', vatOffenceDates: [], evasionPenaltyDates: [], levyRefundDates: [] }
const amounts = { vatIncrement: '300000.1', vatStock: '120000.5' }
const claimed = (size: string, industry: string, on: string, change = {}): Record<string, unknown> => ({
  ...claim(size, industry, on),
  ...good,
  ...amounts,
  ...change,
})
const both = { increment: '300000.1', stock: '120000.5', total: '420000.6' }
const incrementOnly = { increment: '300000.1', stock: '0', total: '300000.1' }
const neither = { increment: '0', stock: '0', total: '0' }
// M08 解读（2）: after 2022-12-31 the text has no conditions for the increment of small and micro enterprises as such.
const stockAlone = { increment: null, stock: '120000.5', total: '120000.5' }
const silent = { increment: null, stock: null, total: null }

describe('relaxedRefundAmount', () => {
  computes(relaxedRefundAmount, [
    [claimed('micro', 'other', '2022-03-31'), neither],
    [claimed('micro', 'other', '2022-04-01'), both],
    [claimed('small', 'other', '2022-04-30'), incrementOnly],
    [claimed('small', 'other', '2022-05-01'), both],
    [claimed('small', 'utilities', '2022-04-30'), incrementOnly],
    [claimed('small', 'utilities', '2022-04-30'), both, byIndustry],
    [claimed('small', 'other', '2022-12-31'), both],
    [claimed('small', 'other', '2023-01-01'), stockAlone],
    [claimed('small', 'other', '2023-01-01'), both, { reading: 'continues' }],
    [claimed('small', 'other', '2023-01-01'), silent, { reading: 'stock-too' }],
    [claimed('small', 'other', '2022-12-31'), stockAlone, { reading: 'day-excluded' }],
    [claimed('small', 'education', '2023-01-01'), both],
    [claimed('large', 'utilities', '2022-03-31'), neither],
    [claimed('large', 'utilities', '2022-04-01'), both],
    [claimed('large', 'education', '2022-06-30'), neither],
    [claimed('large', 'education', '2022-07-01'), both],
    [claimed('large', 'other', '2022-07-01'), neither],
    [claimed('large', 'utilities', '2023-06-15', { taxCreditRating: 'C' }), neither],
    [claimed('large', 'utilities', '2023-06-15', { vatOffenceDates: ['2020-06-15'] }), neither],
    [
      claimed('large', 'utilities', '2023-06-15', { vatOffenceDates: ['2020-06-15'] }),
      both,
      { reading: 'thirty-six-exclusive' },
    ],
    [claimed('large', 'utilities', '2023-06-15', { evasionPenaltyDates: ['2023-01-01'] }), both],
    [claimed('large', 'utilities', '2023-06-15', { evasionPenaltyDates: ['2023-01-01', '2023-01-02'] }), neither],
    [claimed('large', 'utilities', '2023-06-15', { levyRefundDates: ['2019-04-01'] }), neither],
  ])

  it.each(['vatRefundAppliedOn', 'taxCreditRating', 'vatOffenceDates', 'vatIncrement', 'vatStock'])(
    'can’t do without %s',
    (name) => {
      const all = { ...claimed('large', 'utilities', '2023-06-15'), appliesForVatRefund: true }
      const { [name]: _, ...rest } = all as Record<string, unknown>
      expect(() => relaxedRefundAmount(rest as never)).toThrow(InvalidFactsError)
      expect(evaluate('m08.relaxed-refund-amount', rest)).toMatchObject({
        outcome: 'undetermined',
        missing: [{ fact: name }],
      })
    },
  )
  it('of who applies for no refund asks nothing, and says why there is none', () => {
    const result = evaluate('m08.relaxed-refund-amount', { appliesForVatRefund: false })
    expect(result).toMatchObject({ outcome: 'not-covered', missing: [] })
    expect((result as { reasons?: readonly { en: string }[] }).reasons?.map((one) => one.en)).toEqual([
      'the conditions are for those who apply',
    ])
  })
  it('doesn’t ask for amounts that can’t be claimed', () => {
    const { vatIncrement: _, vatStock: __, ...rest } = claimed('large', 'other', '2023-06-15')
    expect(plain(evaluate('m08.relaxed-refund-amount', rest))).toMatchObject({ outcome: 'computed', values: neither })
  })
  refuses(relaxedRefundAmount, [
    [claimed('large', 'utilities', '2023-06-15', { vatIncrement: '-0.01' }), 'vatIncrement'],
    [claimed('large', 'utilities', '2023-06-15', { vatStock: -1 }), 'vatStock'],
    [claimed('large', 'utilities', '2023-06-15', { retainedVat: '300000' }), 'vatIncrement'],
    [claimed('large', 'utilities', '2023-06-15', { retainedVat: '420000.59' }), 'vatIncrement'],
  ])

  it('takes an increment and a stock that are all there is', () => {
    const facts = claimed('large', 'utilities', '2023-06-15', { retainedVat: '420000.6' })
    expect(plain(relaxedRefundAmount(facts as never))).toEqual(both)
  })
  it('says why nothing is stated of the increment of small and micro enterprises after 2022', () => {
    const { outcome, reasons } = evaluate('m08.relaxed-refund-amount', claimed('small', 'other', '2023-01-01')) as {
      outcome: string
      reasons?: readonly { en: string }[]
    }
    expect([outcome, reasons?.length, reasons?.[0]?.en]).toEqual(['computed', 1, expect.stringContaining('2022')])
  })

  it('adds up, and never exceeds what is declared', () => {
    const fen = fc.integer({ min: 0, max: 1_000_000_000 }).map((one) => `${one / 100}`)
    const days = fc.constantFrom('2022-03-31', '2022-04-30', '2022-12-31', '2023-01-01')
    const sizes = fc.constantFrom('micro', 'small', 'large')
    fc.assert(
      fc.property(fen, fen, days, sizes, (vatIncrement, vatStock, day, size) => {
        const facts = claimed(size, 'education', day, { vatIncrement, vatStock })
        const { increment, stock, total } = relaxedRefundAmount(facts as never)
        if (increment === null || stock === null || total === null) return false
        return increment.plus(stock).eq(total) && increment.lte(vatIncrement) && stock.lte(vatStock)
      }),
    )
  })
})
