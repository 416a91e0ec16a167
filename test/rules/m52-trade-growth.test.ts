import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index'
import { tradeFxFacilitationGrowth } from '../../src/rules/index'
import { assesses, plain, refuses } from '../support/cases'

describe('tradeFxFacilitationGrowth', () => {
  const year = { asOf: '2023-12-31' }
  const either = { ...year, reading: 'either' }
  const grown = {
    tradeFxEnterprises2022: 100,
    tradeFxEnterprises2023: 141,
    tradeFxVolume2022: '5',
    tradeFxVolume2023: '7.01',
  }
  const fewer = { ...grown, tradeFxEnterprises2023: 140 }
  const smaller = { ...grown, tradeFxVolume2023: '7' }

  assesses(tradeFxFacilitationGrowth, [
    [grown, 'met', undefined, year],
    [fewer, 'not-met', undefined, year],
    [smaller, 'not-met', undefined, year],
    [fewer, 'met', undefined, either],
    [smaller, 'met', undefined, either],
    [{ ...fewer, tradeFxVolume2023: '7' }, 'not-met', undefined, either],
    [{ tradeFxVolume2022: '5', tradeFxVolume2023: '4' }, 'not-met', undefined, year],
    [grown, 'met'],
    [{}, 'undetermined', undefined, year],
  ])

  it.each([
    [{ tradeFxEnterprises2022: 0 }, { enterprises: 'not-applicable', volume: 'met' }],
    [{ tradeFxVolume2022: 0 }, { enterprises: 'met', volume: 'not-applicable' }],
    [
      { tradeFxEnterprises2022: 0, tradeFxVolume2022: 0 },
      { enterprises: 'not-applicable', volume: 'not-applicable' },
    ],
  ])('doesn’t assess what grows from zero: %j', (base, goals) => {
    const outcomes = (reading: 'both' | 'either') => {
      const { enterprises, volume } = tradeFxFacilitationGrowth({ ...grown, ...base }, { ...year, reading }).goals
      return { enterprises: enterprises?.outcome, volume: volume?.outcome }
    }
    expect(outcomes('both')).toEqual(goals)
    const nothing = Object.values(goals).every((one) => one === 'not-applicable')
    const one = nothing ? 'not-applicable' : 'met'
    expect(outcomes('either')).toEqual({ enterprises: one, volume: one })
  })

  it.each(Object.keys(grown))('stays open while %s is not known', (name) => {
    const { missing, outcome } = evaluate(tradeFxFacilitationGrowth.id, { ...grown, [name]: undefined }, year)
    expect({ outcome, missing: missing.map((one) => one.fact) }).toEqual({ outcome: 'undetermined', missing: [name] })
  })

  it('waits for the number of enterprises where the volume of the year before was none, be one of the two enough', () => {
    // No growth can be reckoned from nothing; it is no contradiction, and the other growth is still to come.
    const facts = { tradeFxVolume2022: 0, tradeFxVolume2023: '0.01' }
    const { missing, outcome } = evaluate(tradeFxFacilitationGrowth.id, facts, either as never)
    expect(outcome).toBe('undetermined')
    expect(missing.map((one) => one.fact)).toEqual(['tradeFxEnterprises2022', 'tradeFxEnterprises2023'])
  })

  it('gives each growth as a fraction, unrounded', () => {
    const facts = { ...grown, tradeFxEnterprises2023: 125, tradeFxVolume2023: '4.5' }
    expect(plain(tradeFxFacilitationGrowth(facts, year))).toMatchObject({
      goals: {
        enterprises: { how: 'moreThan', target: '0.4', actual: '0.25', shortfall: '0.15' },
        volume: { actual: '-0.1', shortfall: '0.5' },
      },
    })
  })

  it.each([
    ['2022-12-31', 'before'],
    ['2023-01-01', 'in-force'],
    ['2023-12-31', 'in-force'],
    ['2024-01-01', 'ended'],
  ])('as of %s is %s', (asOf, period) => {
    expect(tradeFxFacilitationGrowth(grown, { asOf }).period).toBe(period)
  })

  it('strives rather than promises', () => {
    expect(tradeFxFacilitationGrowth.force).toBe('aims')
  })

  it('is met by one at least wherever it is met by both', () => {
    const count = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const facts = {
          tradeFxEnterprises2022: a,
          tradeFxEnterprises2023: b,
          tradeFxVolume2022: c,
          tradeFxVolume2023: d,
        }
        const [first, second] = [b * 10 > a * 14, d * 10 > c * 14]
        const met = (holds: boolean) => (holds ? 'met' : 'not-met')
        expect(tradeFxFacilitationGrowth(facts, year).outcome).toBe(met(first && second))
        expect(tradeFxFacilitationGrowth(facts, either).outcome).toBe(met(first || second))
      }),
    )
  })

  refuses(tradeFxFacilitationGrowth, [
    [{ tradeFxEnterprises2023: -1 }, 'tradeFxEnterprises2023'],
    [{ tradeFxEnterprises2023: '70.5' }, 'tradeFxEnterprises2023'],
  ])
})
