import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pollutantQuotaSplit } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

const quota = { quotaFreed: '120', quotaUsedForYearlyTask: '20' }

describe('pollutantQuotaSplit', () => {
  computes(pollutantQuotaSplit, [
    [quota, { pool: '100', county: '60', municipal: '40', deficit: '0' }],
    [
      { ...quota, quotaUsedForYearlyTask: '119.999' },
      { pool: '0.001', county: '0.0006', municipal: '0.0004', deficit: '0' },
    ],
    [
      { ...quota, quotaUsedForYearlyTask: 0 },
      { pool: '120', county: '72', municipal: '48', deficit: '0' },
    ],
    [
      { ...quota, quotaUsedForYearlyTask: '120' },
      { pool: '0', county: '0', municipal: '0', deficit: '0' },
    ],
    [
      { ...quota, quotaUsedForYearlyTask: '120.5' },
      { pool: '0', county: '0', municipal: '0', deficit: '0.5' },
    ],
    [quota, { pool: '100', county: '70', municipal: '30', deficit: '0' }, { parameters: { 'm24.county-share': 70 } }],
  ])
  needsEach(pollutantQuotaSplit, quota)
  refuses(pollutantQuotaSplit, [
    [{ ...quota, quotaFreed: '-1' }, 'quotaFreed'],
    [{ ...quota, quotaUsedForYearlyTask: 'all' }, 'quotaUsedForYearlyTask'],
  ])

  it('by “深入探索”: only aims', () => {
    expect(pollutantQuotaSplit.force).toBe('aims')
  })

  it('shares out exactly what the task leaves, three parts to two', () => {
    const amounts = fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => `${thousandths / 1000}`)
    fc.assert(
      fc.property(amounts, amounts, (quotaFreed, quotaUsedForYearlyTask) => {
        const { county, deficit, municipal, pool } = pollutantQuotaSplit({ quotaFreed, quotaUsedForYearlyTask })
        return (
          county.plus(municipal).eq(pool) &&
          county.times(2).eq(municipal.times(3)) &&
          pool.minus(deficit).eq(pool.minus(pool).plus(quotaFreed).minus(quotaUsedForYearlyTask)) &&
          pool.times(deficit).isZero()
        )
      }),
    )
  })
})
