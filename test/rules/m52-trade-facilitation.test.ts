import { describe, expect, it } from 'vitest'
import { advancesAndCostSharing, tradeFxFacilitationMeasures } from '../../src/rules/index'
import { classifies, refuses } from '../support/cases'

describe('advancesAndCostSharing', () => {
  const pilot = { isTradeFxPilotEnterprise: true } as const
  const related = { ...pilot, isBetweenRelatedParties: true }
  const unrelated = { ...pilot, isBetweenRelatedParties: false }

  classifies(advancesAndCostSharing, [
    [{ ...related, advanceMonths: 13 }, 'pilot-bank'],
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

  it('by “可享受” says that it may be handled so', () => {
    expect(advancesAndCostSharing({ ...pilot, advanceMonths: 13 }).force).toBe('may')
  })

  refuses(advancesAndCostSharing, [
    [{ advanceMonths: -1 }, 'advanceMonths'],
    [{ advanceMonths: '12.5' }, 'advanceMonths'],
  ])
})

describe('tradeFxFacilitationMeasures', () => {
  it('by “试点企业可享受” gives a pilot enterprise the four that are named, and says that it may', () => {
    expect(tradeFxFacilitationMeasures({ isTradeFxPilotEnterprise: true })).toMatchObject({
      outcome: 'classified',
      classes: ['document-review', 'special-refunds', 'import-declarations', 'advances-and-cost-sharing'],
      force: 'may',
    })
  })
  it('by “试点企业” says nothing of others', () => {
    const { outcome, classes } = tradeFxFacilitationMeasures({ isTradeFxPilotEnterprise: false })
    expect({ outcome, classes }).toEqual({ outcome: 'not-covered', classes: [] })
  })
  it('by “等更加便利的措施” says that the list is left open', () => {
    const { notes } = tradeFxFacilitationMeasures({ isTradeFxPilotEnterprise: true })
    expect(notes.map(({ zh }) => zh)).toContainEqual(expect.stringMatching('“等”'))
  })
  it('asks whether it is in the pilot', () => {
    expect(tradeFxFacilitationMeasures({})).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'isTradeFxPilotEnterprise' }],
    })
  })
  refuses(tradeFxFacilitationMeasures, [[{ isTradeFxPilotEnterprise: 'yes' }, 'isTradeFxPilotEnterprise']])
})
