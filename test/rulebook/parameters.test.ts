import { describe, expect, it } from 'vitest'
import {
  evaluate,
  facts,
  InvalidFactsError,
  type Issue,
  interview,
  match,
  matcher,
  nantong,
  parameters,
  provision,
  provisions,
  readBy,
  reform,
  toJSONSchema,
} from '../../src/index'
import { coreOf } from '../../src/language/provisions/provision'
import { compare, exact } from '../../src/language/values/decimal'
import { units } from '../../src/language/values/units'

function issueOf(changes: Parameters<typeof reform>[0]): Issue | undefined {
  try {
    reform(changes)
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues[0]
    throw error
  }
  return undefined
}

describe('a figure', () => {
  it('lies in its own range', () => {
    const outside = parameters.filter(({ range, stated }) => {
      if (range === undefined) return false
      const value = exact(stated)
      const isWhole = range.whole === undefined || value.isInteger()
      return compare(value, range.atLeast) < 0 || compare(value, range.atMost) > 0 || !isWhole
    })
    expect(outside.map(({ id, stated, unit, range }) => [id, stated, unit, range])).toEqual([])
  })
  it('has a range where it is no day', () => {
    expect(parameters.filter(({ unit, range }) => (unit === undefined) !== (range === undefined))).toEqual([])
  })
  it('adds up with those that it makes one whole with', () => {
    const off = parameters.filter(({ partOf }) => {
      if (partOf === undefined) return false
      const sum = partOf.parts.reduce((all, { value }) => all.plus(value), exact(0))
      return compare(sum, partOf.sum.value) !== 0
    })
    expect(off.map(({ id }) => id)).toEqual([])
  })
})

describe('a reform that can’t be meant is refused, with the range in both languages', () => {
  it.each([
    ['M06, an amount a vehicle in yuan', { 'm06.subsidy-closed-van': 10_000 }, '0至100', 'from 0 to 100'],
    ['M06, 150 per cent of a price', { 'm06.subsidy-price-cap': 150 }, '0，或0.5至100', '0 or from 0.5 to 100'],
    ['M06, half a parking bay', { 'm06.new-berths': '20.5' }, '整数', 'a whole number'],
    ['M03, a rate of 2% a day', { 'm03.rate-over-2000': 20 }, '0，或0.0025至10', '0 or from 0.0025 to 10'],
    ['M04, an LPR as a fraction', { 'm04.sugangdai-lpr': '0.0365' }, '0.5至20', 'from 0.5 to 20'],
    ['M04, half an employee', { 'm04.sugangdai-min-employees': '9.5' }, '整数', 'a whole number'],
    ['M16, part of a working day', { 'm16.field-check-days': '0.5' }, '整数', 'a whole number'],
    ['M50, a duty in per cent', { 'm50.japan-apparel-tariff-low': '4.4' }, '0至1，', 'from 0 to 1,'],
    ['M05, the subsidy of a loan before the first', { 'm05.full-subsidy-loan-ordinal': 0 }, '1至', 'from 1 to'],
    ['M08, a run of no months', { 'm08.general-months': 0 }, '1至', 'from 1 to'],
    ['M49, a card that is never valid', { 'm49.card-validity-years': 0 }, '1至', 'from 1 to'],
    ['M50, millions for a booth', { 'm50.subsidy-first-booth': 1_000_001 }, '0至1,000,000', 'from 0 to 1,000,000'],
    ['M65, no base period', { 'm65.allowance-base-years': 0 }, '1至10', 'from 1 to 10'],
    ['M61, a thirteenth month', { 'm61.entrepreneurs-day/month': 13 }, '1至12', 'from 1 to 12'],
    ['M61, a year of two digits', { 'm61.decision-year': 23 }, '1949至2199', 'from 1949 to 2199'],
  ])('%s', (_, changes: Parameters<typeof reform>[0], zh, en) => {
    const issue = issueOf(changes)
    expect(issue).toMatchObject({ code: 'out-of-range', fact: `parameters.${Object.keys(changes)[0]}` })
    expect(issue?.allowed.zh).toContain(zh)
    expect(issue?.allowed.en).toContain(en)
  })
  it('of no figure in the unit of which it counts 万 or 亿, nor as a fraction', () => {
    const taken = parameters.flatMap(({ id, stated, unit }) => {
      if (unit === undefined || Number(stated) === 0) return []
      const { base, dimension, factor } = units[unit]
      const inBase = exact(stated).times(factor).toFixed()
      const isSlip = base !== undefined || (dimension === 'rate' && Number(factor) < 1)
      return isSlip && issueOf({ [id]: inBase }) === undefined ? [[id, stated, inBase]] : []
    })
    expect(taken).toEqual([])
  })
  it('up to a thousand times an amount in 万元, and from a twentieth of a share', () => {
    expect(issueOf({ 'm04.xiaoweidai-amount-cap': '1000000' })).toBeUndefined()
    expect(issueOf({ 'm04.xiaoweidai-amount-cap': '1000001' })?.allowed.en).toContain(
      'from 0 to 1,000,000, such as 1000',
    )
    expect(issueOf({ 'm04.xiaoweidai-guarantee-share': '4' })).toBeUndefined()
    expect(issueOf({ 'm04.xiaoweidai-guarantee-share': '3.99' })?.allowed).toEqual({
      zh: expect.stringContaining('以%计的数值，0，或4至100，如 80'),
      en: expect.stringContaining('a value in %, 0 or from 4 to 100, such as 80'),
    })
  })
  it('with the figure’s label', () => {
    expect(issueOf({ 'm06.subsidy-closed-van': 10_000 })?.message).toEqual({
      zh: 'parameters.m06.subsidy-closed-van：给出的是10000，应为轻型封闭式货车奖补标准：以万元/车计的数值，0至100，如 0.8',
      en: 'parameters.m06.subsidy-closed-van: got 10000, expected amount for a light enclosed van: a value in 10,000 yuan a vehicle, from 0 to 100, such as 0.8',
    })
  })
  it('and 0, the whole and both ends are allowed', () => {
    for (const value of [0, 100]) expect(issueOf({ 'm06.subsidy-price-cap': value })).toBeUndefined()
    expect(issueOf({ 'm06.subsidy-price-cap': '100.01' })?.code).toBe('out-of-range')
    expect(issueOf({ 'm06.subsidy-price-cap': '-0.01' })?.code).toBe('out-of-range')
  })
})

interface Values {
  readonly county?: unknown
  readonly municipal?: unknown
}

describe('parts of one whole', () => {
  it('M24: the municipal share follows the county’s', () => {
    const facts = { quotaFreed: '10', quotaUsedForYearlyTask: 0 }
    const split = (changes: Parameters<typeof reform>[0]) => {
      const result = evaluate('m24.pollutant-quota-split', facts, { parameters: reform(changes) })
      return 'values' in result
        ? (({ county, municipal }) => [String(county), String(municipal)])(result.values as Values)
        : undefined
    }
    expect(split({ 'm24.county-share': 70 })).toEqual(['7', '3'])
    expect(split({ 'm24.municipal-share': '12.5' })).toEqual(['8.75', '1.25'])
    expect(issueOf({ 'm24.county-share': 70, 'm24.municipal-share': 40 })?.message.en).toContain(
      'm24.county-share, m24.municipal-share',
    )
  })
  it('M08: the rate of unemployment insurance follows its two parts', () => {
    const result = evaluate(
      'm08.unemployment-insurance',
      { unemploymentContributionMonth: '2023-05' },
      { asOf: '2023-06-05', parameters: { 'm08.unemployment-employer': '0.7' } },
    )
    expect(result).toMatchObject({ values: { rate: exact('0.012') } })
  })
})

describe('who reads a figure', () => {
  it('is every provision whose rule has it', () => {
    expect(readBy('m04.sugangdai-min-employees').map((one) => one.id)).toContain('m04.sugangdai-eligibility')
    const [figure] = parameters.filter((one) => one.id === 'm06.mileage-threshold')
    expect(figure && readBy(figure)).toEqual(readBy('m06.mileage-threshold'))
    expect(readBy('m06.mileage-threshold')).toContain(provision('m06.vehicle-subsidy'))
  })
  it('is what a rule’s own parameters say, both ways', () => {
    const pairs = provisions.flatMap((one) =>
      coreOf(one)
        .program.parameters()
        .map((each) => `${each.id} ${one.id}`),
    )
    const read = parameters.flatMap(({ id }) => readBy(id).map((one) => `${id} ${one.id}`))
    expect(read.sort()).toEqual([...new Set(pairs)].sort())
  }, 60_000)
  it('is asked of known figures only', () => {
    expect(() => readBy('m06.mileage-treshold' as string)).toThrow(/did you mean m06.mileage-threshold/)
  })
})

describe('a figure that no provision reads', () => {
  const unread = parameters.filter((one) => readBy(one).length === 0)
  const sameAgain = (of: readonly { readonly id: string; readonly stated: string | number }[]) =>
    Object.fromEntries(of.map(({ id, stated }) => [id, stated]))

  it('is refused in a reform, and every other is taken', () => {
    const refused = parameters.filter((one) => issueOf(sameAgain([one]))?.code === 'unknown-option')
    expect(refused).toEqual(unread)
    expect(issueOf({ 'm14.training-fee': 100 })).toMatchObject({
      code: 'unknown-option',
      fact: 'parameters.m14.training-fee',
      given: '"m14.training-fee"',
      allowed: { zh: '有规定用到的数值；没有规定用到它', en: 'a figure that some provision reads; none reads it' },
    })
  })
  it('is refused wherever figures are changed', () => {
    const options = { parameters: { 'm50.catalogue-year': 2024, 'm06.new-berths': 30 } } as const
    const readers = [
      () => match('enterprise', {}, options),
      () => matcher('enterprise', options),
      () => interview('enterprise', {}, options),
      () => evaluate('m50.exhibition-subsidy-cap', {}, options),
      () => facts('enterprise', options),
      () => toJSONSchema('enterprise', options),
      () => nantong.toSQL('enterprise', { ...options, from: 'r', key: 'id' }),
    ]
    for (const ask of readers) expect(ask).toThrow(/m50\.catalogue-year/)
  })
})
