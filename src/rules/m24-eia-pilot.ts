import { environmentalAssessment } from '../data/m24-environmental-assessment'
import { environmentalAssessmentWording, pilotParksMeant } from '../data/parts/m24-discrepancies'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { park } from '../facts/park'
import { all, eligibility, goal, not, reading, target } from '../language'

/**
 * Whether a park is in the pilot that links planning EIA and project EIA (规划环评与项目环评联动试点).
 *
 * @example
 * eiaPilotPark({ isPlanningEiaApproved: true, parkLevel: 'provincial', isChemicalPark: false }).outcome // 'eligible'
 */
export const eiaPilotPark = eligibility('m24.eia-pilot-park', () => {
  const qualifies = all(
    park.isPlanningEiaApproved,
    park.parkLevel.oneOf(['national', 'provincial']),
    not(park.isChemicalPark),
  )
  return {
    title: { zh: '环评联动试点园区', en: 'Parks of the EIA pilot' },
    source: interpretation('试点园区'),
    subject: park,
    when: reading('full-coverage', {
      'full-coverage': qualifies,
      'chosen-parks': all(qualifies, park.isChosenForEiaPilot),
    }),
    readings: [
      {
        about: { zh: '符合条件的园区是否全在试点之列', en: 'whether every park that qualifies is in the pilot' },
        default: 'full-coverage',
        because: { zh: '解读写明全覆盖', en: 'the interpretation says so' },
        options: {
          'full-coverage': { zh: '全覆盖', en: 'every one' },
          'chosen-parks': { zh: '只有选定的新增园区', en: 'only the newly chosen' },
        },
      },
    ],
    discrepancies: [pilotParksMeant, environmentalAssessmentWording],
  }
})

/**
 * Whether the new parks of the EIA pilot (新增联动试点园区) number six.
 *
 * @example
 * eiaPilotTarget({ newEiaPilotParks: 4 }).shortfall // 2
 */
export const eiaPilotTarget = target('m24.eia-pilot-target', () => ({
  title: { zh: '新增环评联动试点园区', en: 'New parks of the EIA pilot' },
  source: measureText(),
  subject: city,
  goals: {
    parks: goal(
      { zh: '新增试点园区', en: 'new pilot parks' },
      city.newEiaPilotParks,
      'atLeast',
      environmentalAssessment.newPilotParks,
      '个',
    ),
  },
  discrepancies: [pilotParksMeant],
}))
