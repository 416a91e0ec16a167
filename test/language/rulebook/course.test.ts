import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CoursePiece,
  course,
  type Decimal,
  evaluate,
  InvalidFactsError,
  type Provision,
  provisions,
} from '../../../src/index'
import { coreOf } from '../../../src/language/provisions/provision'
import { dateOfDay, dayNumber } from '../../../src/language/values/dates'
import { exact } from '../../../src/language/values/decimal'
import { drawnInput } from '../../../src/testing/drawn'

const shown = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
const points = (all: ReturnType<typeof course>) => all.points.map(({ at, value }) => [at, shown(value)])

describe('a course over an amount', () => {
  const fee = course(
    'm03.loan-rollover-fee',
    { over: 'principal', output: 'fee' },
    { sector: 'manufacturing', days: 4 },
  )

  it('has the bounds of the tariff, what it comes to at each, and a fen to either side', () => {
    expect(fee.bounds).toEqual(['5000000', '10000000', '20000000'])
    expect(points(fee)).toEqual([
      ['0.01', '0.000008'],
      ['4999999.99', '3999.999992'],
      ['5000000', '4000'],
      ['5000000.01', '4000.000008'],
      ['9999999.99', '7999.999992'],
      ['10000000', '8000'],
      ['10000000.01', '16000.000016'],
      ['19999999.99', '31999.999984'],
      ['20000000', '32000'],
      ['20000000.01', '40000.00002'],
      ['30000000', '60000'],
    ])
  })

  it('runs straight between them', () => {
    expect(fee.pieces.map((one) => [one.from.at, one.to.at, one.isStraight])).toEqual([
      ['0.01', '4999999.99', true],
      ['5000000.01', '9999999.99', true],
      ['10000000.01', '19999999.99', true],
      ['20000000.01', '30000000', true],
    ])
  })

  it('begins and ends where that is said', () => {
    const some = course(
      'm03.loan-rollover-fee',
      { over: 'principal', output: 'fee', from: '1000000', to: 6000000 },
      { sector: 'manufacturing', days: 4 },
    )
    expect(some.bounds).toEqual(['5000000'])
    expect([some.points[0]?.at, some.points.at(-1)?.at]).toEqual(['1000000', '6000000'])
  })
})

describe('a course over a whole number', () => {
  it('steps by one', () => {
    const fee = course(
      'm03.loan-rollover-fee',
      { over: 'days', output: 'fee' },
      { principal: '5000000', sector: 'manufacturing' },
    )
    expect(fee.bounds).toEqual([3, 10])
    expect(points(fee)).toEqual([
      [1, '0'],
      [2, '0'],
      [3, '0'],
      [4, '4000'],
      [9, '9000'],
      [10, '10000'],
      [11, '27500'],
      [15, '37500'],
    ])
  })
})

describe('a course over a whole number whose bound lies between two', () => {
  const share = course(
    'm65.recuperation-skilled-worker-share',
    { over: 'skilledParticipants', output: 'met' },
    { sessionParticipants: 7, priorityParticipants: 0 },
  )
  it('has the first whole number beyond it, and its neighbours: a fifth of 7 is 1.4', () => {
    expect(share.bounds).toContain(2)
    for (const { at } of share.points) expect(Number.isInteger(at)).toBe(true)
  })
})

describe('a course over a price', () => {
  it('bends where the cap is reached: a tenth of 80,000 yuan is the 8,000 of a light enclosed van', () => {
    const facts = {
      isCertifiedOperator: true,
      annualAssessmentPassed: true,
      isNewEnergy: true,
      vehicleType: 'light-enclosed-van',
      cityMileageKm: 20000,
    } as const
    const amount = course('m06.vehicle-subsidy', { over: 'purchasePrice', output: 'amount' }, facts)
    expect(amount.bounds).toEqual(['80000'])
    expect(points(amount).slice(-4)).toEqual([
      ['79999.99', '7999.999'],
      ['80000', '8000'],
      ['80000.01', '8000'],
      ['120000', '8000'],
    ])
  })

  it('follows a reform', () => {
    const facts = {
      isCertifiedOperator: true,
      annualAssessmentPassed: true,
      isNewEnergy: true,
      vehicleType: 'light-enclosed-van',
      cityMileageKm: 20000,
    } as const
    const amount = course('m06.vehicle-subsidy', { over: 'purchasePrice', output: 'amount' }, facts, {
      parameters: { 'm06.subsidy-closed-van': '1' },
    })
    expect(amount.bounds).toEqual(['100000'])
  })
})

describe('a course over days', () => {
  it('has the first day of a rate and the day before', () => {
    const due = course('m09.water-resource-fee', { over: 'takenOn', output: 'due' }, { fullFee: '10000' })
    expect(due.bounds.length).toBeGreaterThan(0)
    for (const day of due.bounds) expect(due.points.map((one) => one.at)).toContain(day)
  })
})

describe('what can’t be used', () => {
  it.each([
    [{ over: 'sector', output: 'fee' }, /a number or a day: principal, days/],
    [{ over: 'days', output: 'fees' }, /an output of a calculator: dailyRate, fee/],
  ])('is refused: %o', (along, message) => {
    expect(() => course('m03.loan-rollover-fee', along)).toThrow(message)
  })
  it('is refused of what is no calculator', () => {
    const eligibility: string = 'm06.vehicle-subsidy-eligibility'
    expect(() => course(eligibility, { over: 'cityMileageKm', output: 'when' })).toThrow(
      'provision: got "m06.vehicle-subsidy-eligibility", expected a calculator',
    )
  })
})

const calculators = provisions.filter((one) => one.kind === 'calculator') as readonly Provision[]
const STEPS = ['integer', 'money', 'decimal', 'date']

/** What evaluation says at a value; undefined where the record is refused there. */
function evaluated(of: Provision, output: string, facts: object): unknown {
  try {
    const { values } = evaluate(of as never, facts) as { readonly values: Record<string, unknown> }
    return values[output]
  } catch (error) {
    if (InvalidFactsError.is(error)) return undefined
    throw error
  }
}

const height = (value: unknown): Decimal | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? exact(dayNumber(value))
    : (typeof value === 'object' && value !== null && 'cmp' in value) || typeof value === 'number'
      ? exact(value as number)
      : undefined

/** Some value strictly between the ends of a piece, and what a straight line says there. */
function between({ from, to }: CoursePiece, share: number): readonly [string | number, unknown] {
  const isDay = typeof from.at === 'string' && from.at.includes('-') && from.at.length === 10
  const [a, b] = [from.at, to.at].map((one) => (isDay ? exact(dayNumber(String(one))) : exact(one))) as [
    Decimal,
    Decimal,
  ]
  const x =
    typeof from.at === 'number' || isDay
      ? b.minus(a).times(share).floor().plus(a)
      : b.minus(a).times(share).toDecimalPlaces(2).plus(a)
  const at = isDay ? dateOfDay(x.toNumber()) : typeof from.at === 'number' ? x.toNumber() : x.toFixed()
  const [va, vb] = [height(from.value), height(to.value)]
  if (va === undefined || vb === undefined) return [at, from.value]
  const line = vb.minus(va).times(x.minus(a)).div(b.minus(a)).plus(va)
  return [at, isDay && typeof from.value === 'string' ? dateOfDay(line.toNumber()) : line]
}

const alike = (a: unknown, b: unknown): boolean => {
  const [x, y] = [height(a), height(b)]
  return x && y ? x.minus(y).abs().lt('1e-15') : String(a ?? null) === String(b ?? null)
}

describe.each(calculators.map((one) => [one.id, one] as const))('%s', (_, of) => {
  const core = coreOf(of)
  const axes = core.facts.filter((one) => STEPS.includes(one.type))
  it('is on its course at every point and all along what is straight', () => {
    for (const { name } of axes)
      for (const { name: output } of core.roots)
        fc.assert(
          fc.property(drawnInput(coreOf(of)), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (facts, share) => {
            if (evaluated(of, output, facts) === undefined) return
            const { points, pieces } = course(of as never, { over: name, output }, facts)
            for (const { at, value } of points)
              expect(alike(evaluated(of, output, { ...facts, [name]: at }), value)).toBe(true)
            for (const one of pieces) {
              const [at, line] = between(one, share)
              if (one.isStraight)
                expect(alike(evaluated(of, output, { ...facts, [name]: at }), line), `${at}`).toBe(true)
              for (const each of one.between)
                expect(alike(evaluated(of, output, { ...facts, [name]: each.at }), each.value)).toBe(true)
            }
          }),
          { numRuns: 6 },
        )
  })
})
