import { describe, expect, it } from 'vitest'
import { eiaPilotPark, eiaPilotTarget } from '../../src/rules/index'
import { assesses, decides, refuses } from '../support/cases'

const park = { isPlanningEiaApproved: true, parkLevel: 'provincial', isChemicalPark: false } as const
const failing = [
  { isPlanningEiaApproved: false },
  { parkLevel: 'lower' },
  { parkLevel: 'none' },
  { isChemicalPark: true },
]

describe('eiaPilotPark', () => {
  decides(eiaPilotPark, {
    eligible: park,
    stillEligible: [{ parkLevel: 'national' }, { isChosenForEiaPilot: false }],
    ineligible: failing,
  })

  describe('read as the newly chosen parks alone', () => {
    decides(eiaPilotPark, {
      eligible: { ...park, isChosenForEiaPilot: true },
      ineligible: [...failing, { isChosenForEiaPilot: false }],
      options: { reading: 'chosen-parks' },
    })

    it('leaves the choice to the bureau', () => {
      expect(eiaPilotPark(park, { reading: 'chosen-parks' }).missing).toMatchObject([
        { fact: 'isChosenForEiaPilot', judgedBy: { zh: '市生态环境局' } },
      ])
    })
  })

  it('points to the contradiction between six parks and all', () => {
    expect(eiaPilotPark(park).discrepancies).toContain('m24.pilot-parks')
  })

  refuses(eiaPilotPark, [[{ parkLevel: 'municipal' }, 'parkLevel']])
})

describe('eiaPilotTarget', () => {
  assesses(eiaPilotTarget, [
    [{ newEiaPilotParks: 5 }, 'not-met', 1],
    [{ newEiaPilotParks: 6 }, 'met', 0],
    [{ newEiaPilotParks: 7 }, 'met', 0],
    [{}, 'undetermined'],
  ])
  refuses(eiaPilotTarget, [[{ newEiaPilotParks: 5.5 }, 'newEiaPilotParks']])
})
