import { regulationProgress, researchLiability, researchLiabilityWording } from '../data/m10-research-exemption'
import { interpretation } from '../facts/document'
import { research } from '../facts/research'
import { classification, not, text, when } from '../language'
import { whenInForce } from './parts/m10-in-force'

/**
 * Whether the innovation regulation (科技创新促进条例) is pending, promulgated or in force.
 *
 * @example
 * regulationStatus({ innovationRegulationIsPromulgated: false }).class // 'pending'
 */
export const regulationStatus = classification('m10.regulation-status', () => {
  const { innovationRegulationIsPromulgated: isPromulgated, innovationRegulationHasTakenEffect: hasTakenEffect } =
    research
  const [{ year }] = researchLiability.expected
  const { draftingBodies } = researchLiability
  const [regulation] = researchLiability.regulation
  const zh = draftingBodies.map(({ label }) => label.zh).join('、')
  const en = draftingBodies.map(({ label }) => label.en).join(', the ')
  return {
    title: { zh: `《${regulation.label.zh}》的状态`, en: 'Innovation regulation: where it stands' },
    source: interpretation('条例进展'),
    subject: research,
    classes: {
      pending: {
        label: { zh: '尚未颁布', en: 'not yet promulgated' },
        force: 'aims',
        consequence: {
          zh: `由${zh}联合推动；草案待市人大审议，预计${year}年颁布，未定日期；条例的免责条款尚不适用`,
          en: `under way with the ${en}: a draft for the Congress to deliberate, expected in ${year} with no day given; its exemptions don’t apply yet`,
        },
      },
      promulgated: { label: { zh: '已颁布，未施行', en: 'promulgated, not yet in force' } },
      'in-force': { label: { zh: '已施行', en: 'in force' } },
    },
    by: whenInForce.read({
      'promulgated-is-in-force': when(isPromulgated, text('in-force')).otherwise(text('pending')),
      'on-taking-effect': when(not(isPromulgated), text('pending'))
        .when(hasTakenEffect, text('in-force'))
        .otherwise(text('promulgated')),
    }),
    discrepancies: [regulationProgress, researchLiabilityWording],
    notes: [
      {
        zh: '“出台”是要做的事，不表示已经颁布；是否颁布由使用者提供',
        en: 'that the measure issues the regulation is a task, not a deed done; whether it is promulgated is asked for',
      },
    ],
  }
})
