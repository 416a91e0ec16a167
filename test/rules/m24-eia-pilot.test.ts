import { describe, expect, it } from 'vitest'
import { eiaPilotPark, eiaPilotTarget } from '../../src/rules/index'
import { assesses, decides, refuses } from '../support/cases'

const park = { isPlanningEiaApproved: true, parkLevel: 'provincial', isChemicalPark: false } as const
const failing = [{ isPlanningEiaApproved: false }, { isChemicalPark: true }]
const chosen = { reading: 'chosen-parks' }

describe('eiaPilotPark', () => {
  describe('by default', () => {
    decides(eiaPilotPark, {
      eligible: park,
      stillEligible: [{ parkLevel: 'national' }, { isChosenForEiaPilot: false }],
      ineligible: failing,
    })
  })

  describe('read as the newly chosen parks alone', () => {
    decides(eiaPilotPark, {
      eligible: { ...park, isChosenForEiaPilot: true },
      ineligible: [...failing, { isChosenForEiaPilot: false }],
      options: chosen,
    })

    it('leaves the choice to the bureau, which the text doesn’t name', () => {
      expect(eiaPilotPark(park, chosen).missing).toMatchObject([
        { fact: 'isChosenForEiaPilot', judgedBy: { zh: expect.stringContaining('文中未写') } },
      ])
    })
  })

  it.each(['lower', 'none'] as const)('by “省级以上园区”: says nothing of a park of level %s', (parkLevel) => {
    expect(eiaPilotPark({ parkLevel })).toMatchObject({
      outcome: 'not-covered',
      reasons: [{ zh: expect.stringContaining('省级以上') }],
    })
  })

  it('by “试点”: only aims, and leads to what a pilot park opens', () => {
    expect(eiaPilotPark(park)).toMatchObject({
      force: 'aims',
      gives: { zh: expect.stringContaining('告知承诺') },
      leadsTo: ['m24.eia-simplification', 'm24.eia-notification-commitment'],
    })
  })

  it('points to the contradiction between six parks and all', () => {
    expect(eiaPilotPark(park).discrepancies).toContain('m24.pilot-parks')
  })

  it('by “规划环评获批”: says that it doesn’t ask whether the planning EIA has since expired', () => {
    const expired = { ...park, planningEiaValidUntil: '2020-12-31' } as never
    expect(eiaPilotPark(expired, { asOf: '2023-06-01' })).toMatchObject({
      outcome: 'eligible',
      notes: [{ zh: expect.stringContaining('有效期已过') }],
    })
  })

  refuses(eiaPilotPark, [
    [{ parkLevel: 'municipal' }, 'parkLevel'],
    [{ parkLevel: 'none', isPlanningEiaApproved: true }, 'parkLevel'],
    [{ parkLevel: 'none', isChemicalPark: true }, 'parkLevel'],
    [{ parkLevel: 'none', isCompliantPark: true }, 'parkLevel'],
    [{ parkLevel: 'none', isChosenForEiaPilot: true }, 'parkLevel'],
    [{ isPlanningEiaApproved: false, planningEiaValidUntil: '2025-01-01' }, 'isPlanningEiaApproved'],
  ])
})

describe('eiaPilotTarget', () => {
  const atYearsEnd = { asOf: '2023-12-31' }
  assesses(eiaPilotTarget, [
    [{ newEiaPilotParks: 5 }, 'not-met', 1, atYearsEnd],
    [{ newEiaPilotParks: 5 }, 'not-due', 1, { asOf: '2023-12-30' }],
    [{ newEiaPilotParks: 6 }, 'met', 0, atYearsEnd],
    [{ newEiaPilotParks: 6 }, 'met', 0, { asOf: '2023-06-30' }],
    [{ newEiaPilotParks: 7 }, 'met', 0, atYearsEnd],
    [{}, 'undetermined', undefined, atYearsEnd],
  ])
  it('says that the text names no day', () => {
    expect(eiaPilotTarget({}).notes).toMatchObject([{ zh: expect.stringContaining('未写完成日期') }])
  })
  refuses(eiaPilotTarget, [[{ newEiaPilotParks: 5.5 }, 'newEiaPilotParks']])
})
