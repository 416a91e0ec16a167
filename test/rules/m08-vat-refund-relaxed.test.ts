import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relaxedRefundAmount } from '../../src/calculators/index'
import { enterprise } from '../../src/facts/enterprise'
import type { Unmet, UnmetChoice } from '../../src/index'
import { evaluate } from '../../src/index'
import { keysOf, optionsOf } from '../../src/language/index'
import { generalRefundEligibility, relaxedRefundEligibility, vatRefundPath } from '../../src/rules/index'
import { refuses } from '../support/cases'
import { factsIn } from '../support/unmet'

const manufacturing = [
  'manufacturing',
  'research-and-technology',
  'utilities',
  'software-and-it',
  'environmental-governance',
  'transport-and-post',
]
const wholesale = [
  'wholesale-and-retail',
  'agriculture',
  'lodging-and-catering',
  'resident-services',
  'education',
  'health-and-social-work',
  'culture-sports-entertainment',
]

describe('vatRefundPath', () => {
  it.each([
    ['micro', 'other', '2022-03-31', ['general-only']],
    ['micro', 'other', '2022-04-01', ['small-micro']],
    ['small', 'other', '2023-06-01', ['small-micro']],
    ['medium', 'other', '2022-04-01', ['general-only']],
    ['large', 'manufacturing', '2022-03-31', ['general-only']],
    ['large', 'manufacturing', '2022-04-01', ['manufacturing-group']],
    ['small', 'manufacturing', '2022-04-01', ['small-micro', 'manufacturing-group']],
    ['large', 'education', '2022-06-30', ['general-only']],
    ['large', 'education', '2022-07-01', ['wholesale-group']],
    ['small', 'education', '2022-06-30', ['small-micro']],
    ['small', 'education', '2022-07-01', ['small-micro', 'wholesale-group']],
  ] as const)('of a %s enterprise of %s on %s is %j', (size, industry, vatRefundAppliedOn, classes) => {
    const result = vatRefundPath({ size, industry, vatRefundAppliedOn })
    expect(result).toMatchObject({ outcome: 'classified', classes, missing: [] })
  })

  it.each(keysOf(optionsOf(enterprise.industry)))('puts a large enterprise of %s in one group', (industry) => {
    const expected = manufacturing.includes(industry)
      ? 'manufacturing-group'
      : wholesale.includes(industry)
        ? 'wholesale-group'
        : 'general-only'
    expect(vatRefundPath({ size: 'large', industry, vatRefundAppliedOn: '2022-07-01' }).classes).toEqual([expected])
  })

  it.each([
    [{ industry: 'education', vatRefundAppliedOn: '2022-07-01' }, ['wholesale-group'], ['size']],
    [{ size: 'small', vatRefundAppliedOn: '2022-07-01' }, ['small-micro'], ['industry']],
    [{ size: 'small', industry: 'other' }, [], ['appliesForVatRefund', 'vatRefundAppliedOn']],
    [{ appliesForVatRefund: true, size: 'small', industry: 'other' }, [], ['vatRefundAppliedOn']],
    [{ vatRefundAppliedOn: '2022-03-31' }, ['general-only'], []],
    // To tell on which day is to apply.
    [{ size: 'large', industry: 'other' }, [], ['appliesForVatRefund', 'vatRefundAppliedOn']],
    [{ appliesForVatRefund: true, size: 'large', industry: 'other' }, ['general-only'], []],
  ] as const)('with %j alone holds %j and asks for %j', (facts, classes, missing) => {
    const result = vatRefundPath(facts)
    expect([result.classes, result.missing.map((one) => one.fact)]).toEqual([classes, missing])
  })
  it.each(['small-micro', 'manufacturing-group', 'wholesale-group'] as const)(
    'promises one of %s no more than on the four conditions, and the stock not before its day',
    (name) => {
      const { zh } = vatRefundPath.classes[name].consequence ?? { zh: '' }
      expect(zh).toContain('符合四项条件')
      expect(zh).toContain('可申请之日')
    },
  )
  it('M08 解读（2） “在2022年12月31日前”: says that small and micro enterprises have conditions up to then only', () => {
    expect(vatRefundPath.classes['small-micro'].consequence?.zh).toContain('2022-12-31')
  })
  it('speaks of nobody who applies for no refund', () => {
    const result = vatRefundPath({ appliesForVatRefund: false, size: 'small' })
    expect(result).toMatchObject({ outcome: 'not-covered', missing: [] })
    expect(result.reasons?.map((one) => one.en)).toEqual(['the conditions are for those who apply'])
  })
  it('M08 解读（1）（2） “可以”: says what may be applied for', () => {
    expect(vatRefundPath({ size: 'large', industry: 'other' }).force).toBe('may')
  })
  it('points on to whether the path may still be used', () => {
    expect(vatRefundPath.notes.map((one) => one.en).join()).toContain('“Refund of retained input VAT: the wider paths”')
  })
  refuses(vatRefundPath, [
    [{ industry: 'fishing' }, 'industry'],
    [{ vatRefundAppliedOn: '2022-04' }, 'vatRefundAppliedOn'],
  ])
})

const good = {
  appliesForVatRefund: true,
  taxCreditRating: 'A',
  vatOffenceDates: [],
  evasionPenaltyDates: [],
  levyRefundDates: [],
} as const
const large = { ...good, size: 'large', industry: 'utilities', vatRefundAppliedOn: '2023-06-15' } as const
const small = {
  ...good,
  size: 'small',
  industry: 'other',
  vatRefundSought: 'increment',
  vatRefundAppliedOn: '2022-12-31',
} as const

type Change = Readonly<Record<string, unknown>>
const verdict = (facts: Change, reading?: string) =>
  evaluate('m08.relaxed-refund-eligibility', facts, reading === undefined ? {} : { reading }) as unknown as {
    outcome: string
    unmet: readonly Unmet[]
    missing: { fact: string }[]
  }

describe('relaxedRefundEligibility', () => {
  it.each([
    [large, {}],
    [large, { vatRefundAppliedOn: '2022-04-01' }],
    [large, { vatRefundAppliedOn: '2030-01-01' }],
    [large, { industry: 'agriculture', vatRefundAppliedOn: '2022-07-01' }],
    [large, { taxCreditRating: 'B' }],
    [large, { vatOffenceDates: ['2020-06-14', '2023-06-16'] }],
    [large, { evasionPenaltyDates: ['2020-06-14', '2020-06-15'] }],
    [large, { levyRefundDates: ['2019-03-31'] }],
    [small, {}],
    [small, { size: 'micro', vatRefundAppliedOn: '2022-04-01' }],
    [small, { vatRefundSought: 'stock', vatRefundAppliedOn: '2023-01-01' }],
    [small, { industry: 'education', vatRefundAppliedOn: '2023-01-01' }],
    [small, { industry: 'manufacturing', vatRefundAppliedOn: '2023-01-01' }],
  ] as const)('is open to %j with %j', (facts, change) => {
    expect(verdict({ ...facts, ...change })).toMatchObject({ outcome: 'eligible', unmet: [], missing: [] })
  })

  it.each([
    [large, { taxCreditRating: 'M' }, 'taxCreditRating'],
    [large, { taxCreditRating: 'C' }, 'taxCreditRating'],
    [large, { taxCreditRating: 'D' }, 'taxCreditRating'],
    [large, { taxCreditRating: 'none' }, 'taxCreditRating'],
    [large, { vatOffenceDates: ['2020-06-15'] }, 'vatOffenceDates'],
    [large, { vatOffenceDates: ['2023-06-15'] }, 'vatOffenceDates'],
    [large, { evasionPenaltyDates: ['2020-06-15', '2023-06-15'] }, 'evasionPenaltyDates'],
    [large, { levyRefundDates: ['2019-04-01'] }, 'levyRefundDates'],
    [large, { industry: 'other' }, 'industry'],
    [large, { industry: 'agriculture', vatRefundAppliedOn: '2022-06-30' }, 'industry'],
    [small, { size: 'medium' }, 'industry'],
  ] as const)('isn’t open to %j with %j, which fails on %s alone', (facts, change, fact) => {
    const { outcome, unmet } = verdict({ ...facts, ...change })
    expect([outcome, unmet.length]).toEqual(['ineligible', 1])
    expect(factsIn(unmet)).toContain(fact)
  })

  it.each([
    [large, '2022-03-31', 'before', 'ineligible'],
    [large, '2022-04-01', 'in-force', 'eligible'],
    [large, '2024-01-01', 'in-force', 'eligible'],
  ] as const)('of %j on %s is %s its period, and so %s', (facts, vatRefundAppliedOn, period, outcome) => {
    expect(relaxedRefundEligibility({ ...facts, vatRefundAppliedOn })).toMatchObject({ period, outcome })
  })

  it.each([
    [large, 'industry'],
    [large, 'vatRefundAppliedOn'],
    [large, 'taxCreditRating'],
    [large, 'vatOffenceDates'],
    [large, 'evasionPenaltyDates'],
    [large, 'levyRefundDates'],
    [{ ...small, vatRefundSought: 'stock', vatRefundAppliedOn: '2023-01-01' }, 'vatRefundSought'],
    [small, 'size'],
  ] as const)('of %j asks for %s when it is not known', (facts, name) => {
    const { [name as keyof typeof facts]: _, ...rest } = facts
    const { outcome, missing } = verdict(rest)
    expect([outcome, missing.map((one) => one.fact)]).toEqual(['undetermined', [name]])
  })

  const april = { ...small, vatRefundAppliedOn: '2022-04-30' } as const
  const may = { ...small, vatRefundAppliedOn: '2022-05-01' } as const
  it.each([
    [april, { vatRefundSought: 'increment' }, 'eligible'],
    [april, { vatRefundSought: 'stock' }, 'ineligible'],
    [april, { vatRefundSought: 'both' }, 'ineligible'],
    [may, { vatRefundSought: 'stock' }, 'eligible'],
    [may, { vatRefundSought: 'both' }, 'eligible'],
    [april, { vatRefundSought: 'stock', size: 'micro' }, 'eligible'],
    [april, { vatRefundSought: 'stock', industry: 'manufacturing' }, 'ineligible'],
    [april, { vatRefundSought: 'stock', industry: 'manufacturing', size: 'medium' }, 'eligible'],
    [may, { vatRefundSought: 'both', vatRefundAppliedOn: '2023-01-01' }, 'not-covered'],
  ] as const)('M08 解读（2） “小型企业，可以自2022年5月纳税申报期起”: %j with %j is %s', (facts, change, outcome) => {
    expect(verdict({ ...facts, ...change }).outcome).toBe(outcome)
  })
  it('names the day alone where a small enterprise claims the stock too soon', () => {
    expect(verdict({ ...april, vatRefundSought: 'stock' }).unmet.length).toBe(1)
    expect(verdict({ ...april, vatRefundSought: 'stock' }, 'size-month').outcome).toBe('ineligible')
    expect(verdict({ ...april, vatRefundSought: 'stock', industry: 'manufacturing' }, 'industry-date').outcome).toBe(
      'eligible',
    )
  })
  it('M08 解读（2） offers a small enterprise that claims the stock too soon no other size: the increment, or the day', () => {
    const [{ anyOf }] = verdict({ ...april, vatRefundSought: 'stock' }).unmet as readonly [UnmetChoice]
    expect(anyOf.map((one) => factsIn(one))).toEqual([['vatRefundSought'], ['vatRefundAppliedOn']])
  })
  it('M08 解读（2） “在2022年12月31日前”: denies no small enterprise after it, and says where it stands', () => {
    const result = relaxedRefundEligibility({ ...small, vatRefundAppliedOn: '2023-01-01' })
    expect(result).toMatchObject({ outcome: 'not-covered', missing: [] })
    expect(result.reasons?.[0]?.en).toContain('“Refund of retained input VAT: the general conditions”')
  })
  it('M08 解读（2） “可以”: may be applied for, and leads to how much, from when, where and how soon', () => {
    expect(relaxedRefundEligibility(large)).toMatchObject({ outcome: 'eligible', force: 'may' })
    expect(relaxedRefundEligibility.leadsTo).toEqual([
      'm08.relaxed-refund-amount',
      'm08.stock-refund-window',
      'm08.refund-channels',
      'm08.vat-refund-due',
    ])
  })
  it('gives one who claims the stock alone no increment besides', () => {
    const { gives } = relaxedRefundEligibility({ ...small, vatRefundSought: 'stock', vatRefundAppliedOn: '2023-06-30' })
    expect(gives?.zh).toContain('所申请的部分')
  })
  it.each(['2022-04-15', '2022-05-15', '2022-12-31', '2023-06-15'])(
    'as of %s agrees with the window and the amount of the stock',
    (day) => {
      for (const size of ['micro', 'small', 'medium', 'large'] as const)
        for (const industry of ['manufacturing', 'education', 'other'] as const) {
          const facts = { ...good, size, industry, vatRefundAppliedOn: day }
          const isEligible = verdict({ ...facts, vatRefundSought: 'stock' }).outcome === 'eligible'
          const { stock } = relaxedRefundAmount({ ...facts, vatIncrement: 1, vatStock: 1 })
          expect(stock?.toNumber()).toBe(isEligible ? 1 : 0)
        }
    },
  )

  it('asks one that applies for no refund nothing more', () => {
    expect(verdict({ appliesForVatRefund: false })).toMatchObject({ outcome: 'not-covered', missing: [] })
  })

  it('doesn’t ask what is claimed where that changes nothing', () => {
    const { vatRefundSought: _, ...rest } = small
    expect(verdict(rest).outcome).toBe('eligible')
  })

  const after = { ...small, vatRefundAppliedOn: '2023-01-01' }
  it.each([
    ['lapses', after, 'not-covered'],
    ['continues', after, 'eligible'],
    ['day-included', small, 'eligible'],
    ['day-excluded', small, 'not-covered'],
    ['day-excluded', { ...small, vatRefundAppliedOn: '2022-12-30' }, 'eligible'],
    ['continues+day-excluded', small, 'eligible'],
    ['increment-only', { ...after, vatRefundSought: 'stock' }, 'eligible'],
    ['stock-too', { ...after, vatRefundSought: 'stock' }, 'not-covered'],
    ['stock-too', { ...small, vatRefundSought: 'stock' }, 'eligible'],
    ['stock-too+day-excluded', { ...small, vatRefundSought: 'stock' }, 'not-covered'],
    ['stock-too+continues', { ...after, vatRefundSought: 'stock' }, 'eligible'],
    ['thirty-six-exclusive', { ...large, vatOffenceDates: ['2020-06-15'] }, 'eligible'],
    ['thirty-six-exclusive', { ...large, vatOffenceDates: ['2020-06-16'] }, 'ineligible'],
  ] as const)('read as %s, %j is %s', (reading, facts, outcome) => {
    expect(verdict(facts, reading).outcome).toBe(outcome)
  })

  refuses(relaxedRefundEligibility, [
    [{ size: 'tiny' }, 'size'],
    [{ vatRefundSought: 'neither' }, 'vatRefundSought'],
    [{ evasionPenaltyDates: '2022-01-01' }, 'evasionPenaltyDates'],
  ])

  it('is open to whoever meets the general conditions in one of its industries', () => {
    const days = fc.array(fc.constantFrom('2019-03-31', '2019-04-01', '2020-06-14', '2020-06-15', '2023-06-16'), {
      maxLength: 2,
    })
    const ratings = fc.constantFrom('A', 'B', 'C')
    const run = {
      vatFilingCycle: 'monthly',
      vatRunFrom: '2022-12',
      lastFiledVatPeriod: '2023-05',
      vatIncrements: [1, 1, 1, 1, 1, 500000],
    } as const
    fc.assert(
      fc.property(ratings, days, days, days, (rating, vatOffenceDates, evasionPenaltyDates, levyRefundDates) => {
        const record = {
          taxCreditRating: rating as 'A' | 'B' | 'C',
          vatRefundAppliedOn: '2023-06-15',
          vatOffenceDates,
          evasionPenaltyDates,
          levyRefundDates,
        }
        const general = generalRefundEligibility({ ...record, ...run }).outcome
        expect(relaxedRefundEligibility({ ...record, size: 'large', industry: 'utilities' }).outcome).toBe(general)
      }),
    )
  })
})
