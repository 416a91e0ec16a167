import { describe, expect, it } from 'vitest'
import { advancesAndCostSharing, tradeFxFacilitationMeasures } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('advancesAndCostSharing', () => {
  const pilot = { isTradeFxPilotEnterprise: true } as const
  const related = { ...pilot, isBetweenRelatedParties: true }
  const unrelated = { ...pilot, isBetweenRelatedParties: false }

  classifies(advancesAndCostSharing, [
    [{ ...related, advanceMonths: '12.01' }, 'pilot-bank'],
    [{ ...unrelated, advanceMonths: 12 }, 'pilot-bank'],
    [{ ...pilot, advanceMonths: 13 }, 'pilot-bank'],
    [unrelated, 'pilot-bank'],
    [{ ...pilot, advanceMonths: 12 }, undefined],
    [related, undefined],
    [{ advanceMonths: 13, isBetweenRelatedParties: false }, undefined],
    [{}, undefined],
  ])

  it.each([
    [{ ...related, advanceMonths: 12 }, '关联方'],
    [{ ...related, advanceMonths: 0 }, '关联方'],
    [{ isTradeFxPilotEnterprise: false, advanceMonths: 13, isBetweenRelatedParties: false }, '试点企业'],
    [{ isTradeFxPilotEnterprise: false }, '试点企业'],
  ])('does not cover %o', (facts, reason) => {
    const { outcome, reasons } = advancesAndCostSharing(facts)
    expect(outcome).toBe('not-covered')
    expect(reasons?.map((one) => one.zh)).toEqual([expect.stringContaining(reason)])
  })

  it.each([
    [{ ...pilot, advanceMonths: 12 }, ['isBetweenRelatedParties']],
    [related, ['advanceMonths']],
    [{ advanceMonths: 13 }, ['isTradeFxPilotEnterprise']],
  ])('with %o asks for %o', (facts, missing) => {
    expect(advancesAndCostSharing(facts).missing.map((one) => one.fact)).toEqual(missing)
  })

  refuses(advancesAndCostSharing, [[{ advanceMonths: -1 }, 'advanceMonths']])
})

describe('tradeFxFacilitationMeasures', () => {
  it('lists four', () => {
    expect(tradeFxFacilitationMeasures().entries.map((one) => one.key)).toEqual([
      'document-review',
      'special-refunds',
      'import-declarations',
      'advances-and-cost-sharing',
    ])
  })
  it('finds each by its name', () => {
    const { entries, outcome } = tradeFxFacilitationMeasures({ tradeFxFacilitation: 'special-refunds' })
    expect([outcome, entries.map((one) => one.label.zh)]).toEqual(['found', ['特殊退汇业务免于事前登记']])
  })
  it('leaves another open', () => {
    expect(tradeFxFacilitationMeasures({ tradeFxFacilitation: 'other' })).toMatchObject({
      outcome: 'unconfirmed',
      entries: [],
    })
  })
  refuses(tradeFxFacilitationMeasures, [[{ tradeFxFacilitation: 'refunds' }, 'tradeFxFacilitation']])
})
