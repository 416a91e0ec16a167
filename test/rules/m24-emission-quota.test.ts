import { describe, expect, it } from 'vitest'
import { pollutantQuotaUse } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('pollutantQuotaUse', () => {
  const county = { quotaShare: 'county', isInQuotaCounty: true } as const
  const municipal = { quotaShare: 'municipal' } as const
  classifies(pollutantQuotaUse, [
    [{ ...county, majorProjectLevel: 'national' }, 'first'],
    [{ ...county, majorProjectLevel: 'provincial' }, 'first'],
    [{ ...county, majorProjectLevel: 'municipal' }, 'first'],
    [{ ...county, majorProjectLevel: 'county' }, 'first'],
    [county, undefined],
    [{ quotaShare: 'county', majorProjectLevel: 'national' }, undefined],
    [{ ...municipal, majorProjectLevel: 'national' }, 'graded-support'],
    [{ ...municipal, majorProjectLevel: 'provincial' }, 'graded-support'],
    [{ ...municipal, majorProjectLevel: 'municipal' }, 'graded-support'],
    [municipal, undefined],
    [{ majorProjectLevel: 'national', isInQuotaCounty: true }, undefined],
    [{}, undefined],
  ])
  it.each([
    ['“优先用于”', { ...county, majorProjectLevel: 'none' }, '“优先”没有排除'],
    ['“辖区内”', { ...county, isInQuotaCounty: false, majorProjectLevel: 'national' }, '只写用于辖区内'],
    ['“辖区内”', { ...county, isInQuotaCounty: false }, '只写用于辖区内'],
    ['“市级以上重大项目”', { ...municipal, majorProjectLevel: 'county' }, '只写支持市级以上'],
    ['“市级以上重大项目”', { ...municipal, majorProjectLevel: 'none' }, '只写支持市级以上'],
  ] as const)('by %s: says nothing of %o, and why', (_, facts, reason) => {
    expect(pollutantQuotaUse(facts)).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining(reason) }],
    })
  })
  it('by “深入探索”: only aims', () => {
    expect(pollutantQuotaUse({ ...municipal, majorProjectLevel: 'national' }).force).toBe('aims')
  })
  refuses(pollutantQuotaUse, [[{ quotaShare: 'provincial' }, 'quotaShare']])
})
