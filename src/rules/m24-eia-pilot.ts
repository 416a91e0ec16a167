import { environmentalAssessment } from '../data/m24-environmental-assessment'
import { environmentalAssessmentWording, pilotParksMeant } from '../data/parts/m24-discrepancies'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { park } from '../facts/park'
import { all, covered, eligibility, goal, not, period, question, target } from '../language'

const pilotParks = /* @__PURE__ */ question({
  about: { zh: '符合条件的园区是否全在试点之列', en: 'whether every park that qualifies is in the pilot' },
  because: { zh: '解读写明全覆盖', en: 'the interpretation says so' },
  options: {
    'full-coverage': { zh: '全覆盖', en: 'every one' },
    'chosen-parks': { zh: '只有选定的新增园区', en: 'only the newly chosen' },
  },
})

/**
 * Whether a park is in the pilot that links planning EIA and project EIA (规划环评与项目环评联动试点).
 *
 * @example
 * eiaPilotPark({ isPlanningEiaApproved: true, parkLevel: 'provincial', isChemicalPark: false }).outcome // 'eligible'
 */
export const eiaPilotPark = eligibility('m24.eia-pilot-park', () => {
  const qualifies = all(park.isPlanningEiaApproved, not(park.isChemicalPark))
  return {
    title: { zh: '环评联动试点园区', en: 'Parks of the EIA pilot' },
    source: interpretation('试点园区'),
    subject: park,
    force: 'aims',
    covers: [
      covered(park.parkLevel.oneOf(['national', 'provincial']), {
        zh: '试点全覆盖只写省级以上园区，其他园区文中未写',
        en: 'the pilot covers every park of provincial level or above; nothing is said of others',
      }),
    ],
    when: pilotParks.read({ 'full-coverage': qualifies, 'chosen-parks': all(qualifies, park.isChosenForEiaPilot) }),
    gives: {
      zh: '规划环评与项目环评联动：入园项目的报告书内容可简化，报告表可按告知承诺制办理',
      en: 'planning EIA and project EIA are linked: reports of projects entering the park may be simplified, report forms handled by notification and commitment',
    },
    leadsTo: ['m24.eia-simplification', 'm24.eia-notification-commitment'],
    discrepancies: [pilotParksMeant, environmentalAssessmentWording],
    notes: [
      {
        zh: '解读只要求规划环评获批；获批后有效期已过的是否仍在试点之列，文中未写，这里不问',
        en: 'the interpretation asks only that the planning EIA be approved; whether one that has since expired still counts isn’t stated, and isn’t asked here',
      },
    ],
  }
})

/**
 * Whether the new parks of the EIA pilot (新增联动试点园区) number six.
 *
 * @example
 * eiaPilotTarget({ newEiaPilotParks: 4 }, { asOf: '2023-12-31' }).shortfall // 2
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
  period: period(programmeYear),
  discrepancies: [pilotParksMeant],
  notes: [noDayStated],
}))
