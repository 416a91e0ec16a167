import { environmentalAssessment } from '../data/m24-environmental-assessment'
import {
  commitmentConditions,
  earlyReviewScope,
  eiaServiceLevels,
  majorProjectServiceNames,
} from '../data/parts/m24-discrepancies'
import { interpretation, measureText } from '../facts/document'
import { park } from '../facts/park'
import { project } from '../facts/project'
import { all, asOf, eligibility, not, reading } from '../language'

/**
 * Whether a project's EIA is handled by notification and commitment (告知承诺制).
 *
 * @example
 * eiaNotificationCommitment({ eiaDocument: 'report' }).outcome // 'ineligible'
 */
export const eiaNotificationCommitment = eligibility('m24.eia-notification-commitment', () => {
  const ofTheMeasure = all(
    project.eiaDocument.is('report-form'),
    not(project.producesKeyPollutants),
    project.isEiaApplicationComplete,
  )
  return {
    title: { zh: '环评告知承诺制', en: 'EIA by notification and commitment' },
    source: interpretation('告知承诺制'),
    subject: project,
    when: reading('interpretation-conditions', {
      'interpretation-conditions': all(
        project.isInEiaPilotArea,
        project.fitsParkFunction,
        ofTheMeasure,
        project.hasDeveloperCommitted,
      ),
      'measure-conditions': ofTheMeasure,
    }),
    readings: [
      {
        about: { zh: '按措施的两项条件还是解读的五项', en: 'the two conditions of the measure, or the five explained' },
        default: 'interpretation-conditions',
        because: {
          zh: '解读是具体规定，范围也较窄',
          en: 'the interpretation is the detailed text, and the narrower right',
        },
        options: {
          'interpretation-conditions': { zh: '解读的五项', en: 'the five' },
          'measure-conditions': { zh: '措施的两项', en: 'the two' },
        },
      },
    ],
    discrepancies: [commitmentConditions],
    notes: [
      { zh: '试点区域见m24.eia-pilot-park', en: 'for the pilot area see m24.eia-pilot-park' },
      {
        zh: '材料齐全才受理，受理后直接作出审批决定，中间没有技术审查',
        en: 'a complete application is accepted and then decided at once, with no technical review between',
      },
      {
        zh: '哪些是重点污染物污染因子文中未列，由审批部门判断',
        en: 'which factors are of key pollutants isn’t listed, and is judged',
      },
    ],
  }
})

/**
 * Whether a project's EIA is reviewed technically in advance (提前进行技术审查).
 *
 * @example
 * eiaEarlyTechnicalReview({ parkLevel: 'national', planningEiaValidUntil: '2023-06-15', projectWorks: 'expansion',
 *   isProjectEstablished: true, isEiaDocumentPrepared: true }, { asOf: '2023-06-16' }).outcome // 'ineligible'
 */
export const eiaEarlyTechnicalReview = eligibility('m24.eia-early-technical-review', () => {
  const isReady = all(project.isProjectEstablished, project.isEiaDocumentPrepared)
  return {
    title: { zh: '环评提前技术审查', en: 'Early technical review of an EIA' },
    source: measureText(),
    subject: project,
    when: reading('park-projects', {
      'park-projects': all(
        park.parkLevel.oneOf(['national', 'provincial']),
        asOf().onOrBefore(park.planningEiaValidUntil),
        project.projectWorks.oneOf(['new', 'reconstruction', 'expansion']),
        isReady,
      ),
      'any-planned-project': isReady,
    }),
    readings: [
      {
        about: { zh: '是否限于省级以上园区内的项目', en: 'whether it is for projects in such parks alone' },
        default: 'park-projects',
        because: {
          zh: '措施写明园区条件，解读只是略去',
          en: 'the measure sets it, and the interpretation only leaves it out',
        },
        options: {
          'park-projects': { zh: '限于园区内的新、改、扩建项目', en: 'those in parks alone' },
          'any-planned-project': { zh: '拟建项目均可', en: 'any planned project' },
        },
      },
    ],
    discrepancies: [earlyReviewScope],
    notes: [{ zh: '规划环评有效期末日当天仍在有效期', en: 'on its last day the planning EIA is still valid' }],
  }
})

/**
 * Whether a project has the EIA service for major projects (环评服务专班、“点对点”服务).
 *
 * @returns the verdict; `eligible`: the authority comes to the developer and takes part early
 * @example
 * majorProjectEiaService({ majorProjectLevel: 'national' }).outcome // 'eligible'
 */
export const majorProjectEiaService = eligibility('m24.major-project-eia-service', () => {
  const [card, team, service] = environmentalAssessment.majorProjectService
  return {
    title: { zh: '重大项目环评服务', en: 'EIA service for major projects' },
    source: interpretation('技术审查时限'),
    subject: project,
    when: reading('provincial-or-above', {
      'provincial-or-above': project.majorProjectLevel.oneOf(['national', 'provincial']),
      'provincial-alone': project.majorProjectLevel.is('provincial'),
    }),
    readings: [
      {
        about: { zh: '国家重大项目是否在内', en: 'whether national major projects are in' },
        default: 'provincial-or-above',
        because: {
          zh: '解读写省级以上；没有只收省级、不收国家级的道理',
          en: 'the interpretation says so, and a higher level is no reason for less',
        },
        options: {
          'provincial-or-above': { zh: '省级以上', en: 'provincial or above' },
          'provincial-alone': { zh: '仅省级', en: 'provincial alone' },
        },
      },
    ],
    discrepancies: [eiaServiceLevels, majorProjectServiceNames],
    notes: [
      {
        zh: `包括${card.label.zh}、${team.label.zh}、${service.label.zh}；由部门主动对接、提前介入，没有时限`,
        en: `it is ${card.label.en}, ${team.label.en} and ${service.label.en}; the authority comes of itself and early, and no time is promised`,
      },
      {
        zh: '超前介入一句未写级别，按同一批项目理解',
        en: 'the sentence on early involvement names no level, and is taken to mean the same projects',
      },
    ],
  }
})
