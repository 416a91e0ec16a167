import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drgTcmUplift } from '../../src/calculators/index'
import { computes, needsEach, refuses } from '../support/cases'

const inpatient = {
  isTcmAdvantageDisease: true,
  isTcmPilotInstitution: true,
  conformsToTreatmentPlan: true,
  pilotSettlementYear: 1,
  yearEndPoints: '100.05',
}
const more = { uplifted: true, points: '110.055' }
const same = { uplifted: false, points: '100.05' }
const planless = { reading: 'plan-not-required' }

describe('drgTcmUplift', () => {
  it('M07 解读（4） “试点”, “先执行两年”: is a trial, and leaves open what comes after it', () => {
    expect(drgTcmUplift.force).toBe('aims')
    expect(drgTcmUplift.notes[0]?.zh).toContain('其后是否延续')
  })
  computes(drgTcmUplift, [
    [inpatient, more],
    [{ ...inpatient, pilotSettlementYear: 2 }, more],
    [{ ...inpatient, pilotSettlementYear: 3 }, same],
    [{ ...inpatient, isTcmAdvantageDisease: false }, same],
    [{ ...inpatient, isTcmPilotInstitution: false }, same],
    [{ ...inpatient, conformsToTreatmentPlan: false }, same],
    [{ ...inpatient, conformsToTreatmentPlan: false }, more, planless],
    [{ ...inpatient, pilotSettlementYear: 3 }, same, planless],
    [
      { ...inpatient, yearEndPoints: 0 },
      { uplifted: true, points: '0' },
    ],
  ])
  needsEach(drgTcmUplift, inpatient)

  it('doesn’t ask for the plan where it isn’t required', () => {
    const { conformsToTreatmentPlan, ...rest } = inpatient
    expect(drgTcmUplift(rest as never, planless).uplifted).toBe(true)
  })

  refuses(drgTcmUplift, [
    [{ ...inpatient, pilotSettlementYear: 0 }, 'pilotSettlementYear'],
    [{ ...inpatient, pilotSettlementYear: 1.5 }, 'pilotSettlementYear'],
    [{ ...inpatient, yearEndPoints: '-1' }, 'yearEndPoints'],
  ])

  it('is never fewer points, nor more than a tenth more', () => {
    const points = fc.integer({ min: 0, max: 10_000_000 })
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 5 }), (hundredths, pilotSettlementYear) => {
        const yearEndPoints = `${hundredths / 100}`
        const given = drgTcmUplift({ ...inpatient, pilotSettlementYear, yearEndPoints }).points
        return given.gte(yearEndPoints) && given.times(1000).lte(hundredths * 11)
      }),
    )
  })
})
