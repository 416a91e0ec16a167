import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError } from '../../src/index'
import { generalRefundEligibility } from '../../src/rules/index'
import { decides, refuses } from '../support/cases'

const byMonth = {
  appliesForVatRefund: true,
  vatFilingCycle: 'monthly',
  vatRunFrom: '2022-12',
  lastFiledVatPeriod: '2023-05',
  vatIncrements: ['0.01', 200000, 1, 700000, 3, 500000],
  taxCreditRating: 'A',
  vatRefundAppliedOn: '2023-06-15',
  vatOffenceDates: ['2015-05-05'],
  evasionPenaltyDates: [],
  levyRefundDates: [],
} as const
const byQuarter = {
  ...byMonth,
  vatFilingCycle: 'quarterly',
  vatRunFrom: '2022-10',
  lastFiledVatPeriod: '2023-03',
  vatIncrements: ['0.01', 500000],
} as const

describe('generalRefundEligibility of a payer by the month', () => {
  decides(generalRefundEligibility, {
    eligible: byMonth,
    stillEligible: [
      { vatRunFrom: '2019-04', lastFiledVatPeriod: '2019-09' },
      { taxCreditRating: 'B' },
      { vatOffenceDates: ['2020-06-14'] },
      { vatOffenceDates: ['2023-06-16'] },
      { evasionPenaltyDates: ['2023-06-15'] },
      { evasionPenaltyDates: ['2020-06-14', '2020-06-15'] },
      { levyRefundDates: ['2019-03-31'] },
      { levyRefundDates: ['2023-06-16'] },
    ],
    implied: ['vatFilingCycle', 'appliesForVatRefund'],
    ineligible: [
      { vatRunFrom: '2019-03', lastFiledVatPeriod: '2019-08' },
      { vatIncrements: [200000, 1, 700000, 3, 500000] },
      { vatIncrements: [0, 200000, 1, 700000, 3, 500000] },
      { vatIncrements: [1, 200000, '-0.01', 700000, 3, 500000] },
      { vatIncrements: [600000, 600000, 600000, 600000, 600000, '499999.99'] },
      { vatRunFrom: '2022-11' },
      { taxCreditRating: 'M' },
      { taxCreditRating: 'C' },
      { taxCreditRating: 'D' },
      { taxCreditRating: 'none' },
      { vatOffenceDates: ['2020-06-15'] },
      { vatOffenceDates: ['2023-06-15'] },
      { vatOffenceDates: ['2015-01-01', '2022-01-01'] },
      { evasionPenaltyDates: ['2020-06-15', '2023-06-15'] },
      { evasionPenaltyDates: ['2022-03-01', '2022-03-01'] },
      { levyRefundDates: ['2019-04-01'] },
      { levyRefundDates: ['2023-06-15'] },
    ],
  })
  it.each([[[]], [[1, 1, 1, 1, '499999.99']], [[0, 1, 1, 1, 1]]])(
    'M08 解读（1）①: of a run that isn’t six months, as %j, the last isn’t held to the sixth’s 500,000',
    (vatIncrements) => {
      const { outcome, unmet } = generalRefundEligibility({ ...byMonth, vatIncrements } as never)
      expect([outcome, unmet.length]).toEqual(['ineligible', 1])
    },
  )
  it.each([
    [byMonth, { vatRunFrom: '2022-11' }, '等于6个月'],
    [byMonth, { vatIncrements: [1, 1, 1, 1, 500000] }, '等于6个月'],
    [byQuarter, { vatRunFrom: '2022-07' }, '等于2个季度'],
    [byQuarter, { vatIncrements: [500000] }, '等于2个季度'],
  ] as const)(
    'M08 解读（1）① “连续六个月（按季纳税的，连续两个季度）”: says of %j with %j how long the run is',
    (facts, change, words) => {
      const { unmet } = generalRefundEligibility({ ...facts, ...change } as never)
      expect(unmet.map((one) => one.words?.zh.endsWith(words))).toEqual([true])
    },
  )
  it('tells a list with no items as none, not as none of a unit', () => {
    const { unmet } = generalRefundEligibility({ ...byMonth, vatIncrements: [] })
    expect([unmet[0]?.found?.zh, unmet[0]?.found?.en]).toEqual([
      expect.stringMatching(/：无）$/),
      expect.stringMatching(/: none\)$/),
    ])
  })
  it('M08 解读（1） “可以”: may be applied for, and leads to where and how soon', () => {
    expect(generalRefundEligibility(byMonth)).toMatchObject({
      force: 'may',
      gives: { zh: expect.stringContaining('增量') },
    })
    expect(generalRefundEligibility.leadsTo).toContain('m08.refund-channels')
  })
  it('M08 解读（1） “可以…申请退还”: asks one that applies for no refund nothing more', () => {
    expect(generalRefundEligibility({ appliesForVatRefund: false })).toMatchObject({
      outcome: 'not-covered',
      missing: [],
    })
  })
  refuses(generalRefundEligibility, [
    [{ ...byMonth, appliesForVatRefund: false }, 'appliesForVatRefund'],
    [{ ...byMonth, vatIncrements: [1, 1, 1, 1, 1, 1, 500000] }, 'vatIncrements'],
    [{ ...byMonth, lastFiledVatPeriod: '2023-06' }, 'lastFiledVatPeriod'],
    [{ ...byMonth, vatRunFrom: '2022-13' }, 'vatRunFrom'],
    [{ ...byMonth, vatRunFrom: '2023-06' }, 'vatRunFrom'],
    // Six months from January on are not over with May, nor are two quarters with March: what isn’t filed has no increment yet.
    [{ ...byMonth, vatRunFrom: '2023-01' }, 'vatRunFrom'],
    [{ ...byMonth, vatOffenceDates: ['2023-02-30'] }, 'vatOffenceDates'],
    [{ ...byMonth, taxCreditRating: 'a' }, 'taxCreditRating'],
  ])
})

describe('generalRefundEligibility of a payer by the quarter', () => {
  decides(generalRefundEligibility, {
    eligible: byQuarter,
    implied: ['appliesForVatRefund'],
    stillEligible: [{ vatRunFrom: '2019-04', lastFiledVatPeriod: '2019-09' }],
    ineligible: [
      { vatRunFrom: '2019-01', lastFiledVatPeriod: '2019-06' },
      { vatIncrements: [500000] },
      { vatIncrements: [0, 500000] },
      { vatIncrements: [600000, '499999.99'] },
      { vatRunFrom: '2022-07' },
    ],
  })
  refuses(generalRefundEligibility, [
    [{ ...byQuarter, vatIncrements: [1, 1, 500000] }, 'vatIncrements'],
    // M08 解读（1）① “连续两个季度”: November to April are six months and no two quarters.
    [{ ...byQuarter, vatRunFrom: '2022-11', lastFiledVatPeriod: '2023-04' }, 'vatRunFrom'],
    [{ ...byQuarter, vatRunFrom: '2022-12' }, 'vatRunFrom'],
    [{ ...byQuarter, vatRunFrom: '2023-01' }, 'vatRunFrom'],
    [{ ...byQuarter, lastFiledVatPeriod: '2023-04' }, 'lastFiledVatPeriod'],
  ])
  it.each(['2023-01', '2023-04', '2023-07', '2023-10'])(
    'takes a run from %s on, the first month of a quarter',
    (vatRunFrom) => {
      const last = { '2023-01': '2023-06', '2023-04': '2023-09', '2023-07': '2023-12', '2023-10': '2024-03' }[
        vatRunFrom
      ]
      const facts = { ...byQuarter, vatRunFrom, lastFiledVatPeriod: last, vatRefundAppliedOn: '2024-04-15' }
      expect(generalRefundEligibility(facts as never).outcome).toBe('eligible')
    },
  )
})

describe('what an application tells as past', () => {
  it.each(['vatOffenceDates', 'evasionPenaltyDates', 'levyRefundDates'])(
    'has no %s after the day asked about',
    (name) => {
      const ask = (day: string) => () => generalRefundEligibility({ ...byMonth, [name]: [day] }, { asOf: '2023-06-20' })
      expect(ask('2023-06-21')).toThrow(InvalidFactsError)
      expect(ask('2023-06-20')).not.toThrow()
    },
  )
})

describe('generalRefundEligibility, read otherwise', () => {
  const earlier = { vatRunFrom: '2022-06', lastFiledVatPeriod: '2023-05' } as const
  const unfinished = {
    vatRunFrom: '2023-01',
    lastFiledVatPeriod: '2023-05',
    vatIncrements: [1, 2, 3, 4, 500000],
  } as const
  const belowFloor = { vatIncrements: [1, 1, 1, 1, 1, '499999.99'] } as const
  it.each([
    [{ ...byMonth, ...earlier }, 'latest-run', 'ineligible'],
    [{ ...byMonth, ...earlier }, 'any-run', 'eligible'],
    [{ ...byMonth, ...unfinished }, 'any-run', 'ineligible'],
    [{ ...byQuarter, vatRunFrom: '2022-07' }, 'any-run', 'eligible'],
    [{ ...byQuarter, vatIncrements: [1, 2] }, 'second-quarter', 'ineligible'],
    [{ ...byQuarter, vatIncrements: [1, 2] }, 'no-quarterly-floor', 'eligible'],
    [{ ...byQuarter, vatIncrements: [1, 0] }, 'no-quarterly-floor', 'ineligible'],
    [{ ...byMonth, ...belowFloor }, 'no-quarterly-floor', 'ineligible'],
    [{ ...byMonth, vatOffenceDates: ['2020-06-15'] }, 'thirty-six-exclusive', 'eligible'],
    [{ ...byMonth, vatOffenceDates: ['2020-06-16'] }, 'thirty-six-exclusive', 'ineligible'],
    [{ ...byMonth, evasionPenaltyDates: ['2020-06-15', '2020-06-16'] }, 'thirty-six-exclusive', 'eligible'],
  ] as const)('%j, read as %s, is %s', (facts, reading, outcome) => {
    expect(generalRefundEligibility(facts, { reading }).outcome).toBe(outcome)
  })

  it('looks back to the month’s end where the month is shorter', () => {
    const appliedOn = { vatRefundAppliedOn: '2024-02-29' } as const
    const outcome = (offence: string) =>
      generalRefundEligibility({ ...byMonth, ...appliedOn, vatOffenceDates: [offence] }).outcome
    expect([outcome('2021-02-27'), outcome('2021-02-28')]).toEqual(['eligible', 'ineligible'])
  })
})

describe('the increments of generalRefundEligibility', () => {
  const amounts = fc.integer({ min: -20_000_000, max: 100_000_000 }).map((fen) => fen / 100)

  it('qualify when all are above 0 and the sixth reaches 500,000 yuan, and not otherwise', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 6, maxLength: 6 }), (run) => {
        const expected = run.every((one) => one > 0) && (run[5] as number) >= 500_000
        const { outcome } = generalRefundEligibility({ ...byMonth, vatIncrements: run.map(String) })
        expect(outcome).toBe(expected ? 'eligible' : 'ineligible')
      }),
    )
  })
})
