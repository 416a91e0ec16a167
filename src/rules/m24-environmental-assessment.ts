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
import {
  all,
  any,
  asOf,
  called,
  classification,
  covered,
  eligibility,
  not,
  nothing,
  question,
  text,
  when,
} from '../language'
import { eiaPilotPark } from './m24-eia-pilot'
import { reviewDueOn, reviewNotes, whereReviewIsTimed } from './parts/m24-technical-review'

const conditions = /* @__PURE__ */ question({
  about: { zh: '按措施的两项条件还是解读的五项', en: 'the two conditions of the measure, or the five explained' },
  because: {
    zh: '解读是具体规定，范围也较窄',
    en: 'the interpretation is the detailed text, and the narrower right',
  },
  options: {
    'interpretation-conditions': { zh: '解读的五项', en: 'the five' },
    'measure-conditions': { zh: '措施的两项', en: 'the two' },
  },
})

/**
 * Whether a project's EIA is handled by notification and commitment (告知承诺制).
 *
 * @example
 * eiaNotificationCommitment({ eiaDocument: 'report' }).outcome // 'not-covered'
 */
export const eiaNotificationCommitment = eligibility('m24.eia-notification-commitment', () => ({
  title: { zh: '环评告知承诺制', en: 'EIA by notification and commitment' },
  source: interpretation('告知承诺制'),
  subject: project,
  covers: [
    covered(project.eiaDocument.is('report-form'), {
      zh: '告知承诺制只写编制环境影响报告表的项目',
      en: 'notification and commitment is for projects with an EIA report form only',
    }),
    covered(conditions.read({ 'interpretation-conditions': eiaPilotPark.holds, 'measure-conditions': all() }), {
      zh: '解读只写试点区域内的项目',
      en: 'the interpretation speaks only of projects in the area of the pilot',
    }),
  ],
  when: conditions.read({
    'interpretation-conditions': all(
      not(project.producesKeyPollutants),
      project.fitsParkFunction,
      project.hasDeveloperCommitted,
    ),
    'measure-conditions': not(project.producesKeyPollutants),
  }),
  gives: {
    zh: '按告知承诺办理：材料齐全即受理，受理后直接作出审批决定',
    en: 'the EIA goes by commitment: a complete application is accepted and then decided at once',
  },
  leadsTo: ['m24.eia-commitment-acceptance'],
  discrepancies: [commitmentConditions],
  notes: [
    {
      zh: '“试点区域”按联动试点园区理解；园区规划环评获批后是否仍在有效期，这里不问',
      en: 'the area of the pilot is taken to be that of its parks; whether a park’s approved planning EIA is still valid isn’t asked here',
      under: 'interpretation-conditions',
    },
    {
      zh: '怎样承诺、怎样办理，文中只指向“行政审批告知承诺的有关规定”，没有列出',
      en: 'how one commits and how it is handled the text leaves to the rules of notification and commitment, which it doesn’t list',
    },
    {
      zh: '哪些是重点污染物污染因子文中未列',
      en: 'which factors are of key pollutants isn’t listed',
    },
  ],
}))

/**
 * How far an EIA that goes by commitment has come (告知承诺的受理和审批决定).
 *
 * @example
 * eiaCommitmentAcceptance({ eiaDocument: 'report-form', parkLevel: 'provincial', isPlanningEiaApproved: true, isChemicalPark: false,
 *   producesKeyPollutants: false, fitsParkFunction: true, hasDeveloperCommitted: true, isEiaApplicationComplete: false }).class // 'to-complete'
 */
export const eiaCommitmentAcceptance = classification('m24.eia-commitment-acceptance', () => ({
  title: { zh: '告知承诺制环评的受理', en: 'EIA by commitment: acceptance' },
  source: interpretation('告知承诺制'),
  subject: project,
  classes: {
    accepted: {
      label: { zh: '予以受理', en: 'accepted' },
      consequence: {
        zh: '受理后直接作出审批决定，中间没有技术审查',
        en: 'decided at once after acceptance, with no technical review between',
      },
    },
    'to-complete': {
      label: { zh: '待补齐材料', en: 'papers still to come' },
      consequence: { zh: '申请材料齐全后受理', en: 'accepted once the application is complete' },
    },
  },
  by: when(
    not(eiaNotificationCommitment.holds),
    nothing({
      zh: '这样受理的只写按告知承诺制办理的项目',
      en: 'the text speaks of EIAs that go by commitment only',
    }),
  )
    .when(project.isEiaApplicationComplete, text('accepted'))
    .otherwise(text('to-complete')),
  discrepancies: [commitmentConditions],
  notes: [
    { zh: '受理和决定的天数文中未写', en: 'no number of days is given for acceptance or decision' },
    {
      zh: '材料不齐的如何处理文中未写，按齐全后受理',
      en: 'what becomes of an incomplete application isn’t stated; it is taken to be accepted once complete',
    },
  ],
}))

const earlyScope = /* @__PURE__ */ question({
  about: { zh: '是否限于省级以上园区内的项目', en: 'whether it is for projects in such parks alone' },
  because: {
    zh: '措施写明园区条件，解读只是略去',
    en: 'the measure sets it, and the interpretation only leaves it out',
  },
  options: {
    'park-projects': { zh: '限于园区内的新、改、扩建项目', en: 'those in parks alone' },
    'any-planned-project': { zh: '拟建项目均可', en: 'any planned project' },
  },
})

/**
 * Whether a project's EIA is reviewed technically in advance (提前进行技术审查).
 *
 * @example
 * eiaEarlyTechnicalReview({ parkLevel: 'national', isPlanningEiaApproved: true, planningEiaValidUntil: '2023-06-15', projectWorks: 'expansion',
 *   isProjectEstablished: true, isEiaDocumentPrepared: true }, { asOf: '2023-06-15' }).outcome // 'eligible'
 */
export const eiaEarlyTechnicalReview = eligibility('m24.eia-early-technical-review', () => {
  const inPark = {
    'park-projects': park.parkLevel.oneOf(['national', 'provincial']),
    'any-planned-project': all(),
  }
  const inValidity = {
    'park-projects': all(park.isPlanningEiaApproved, asOf().onOrBefore(park.planningEiaValidUntil)),
    'any-planned-project': all(),
  }
  const works = {
    'park-projects': project.projectWorks.oneOf(['new', 'reconstruction', 'expansion']),
    'any-planned-project': all(),
  }
  return {
    title: { zh: '环评提前技术审查', en: 'Early technical review of an EIA' },
    source: measureText(),
    subject: project,
    covers: [
      covered(earlyScope.read(inPark), {
        zh: '措施只写省级以上园区内的项目；解读未提园区',
        en: 'the measure speaks of parks of provincial level or above only; the interpretation names no park',
      }),
      covered(earlyScope.read(inValidity), {
        zh: '措施只写规划环评处于有效期的园区；解读未提',
        en: 'the measure speaks of parks whose planning EIA is valid only; the interpretation doesn’t',
      }),
      covered(earlyScope.read(works), {
        zh: '措施只写新、改、扩建项目',
        en: 'the measure speaks of new construction, reconstruction and expansion only',
      }),
    ],
    when: all(project.isProjectEstablished, project.isEiaDocumentPrepared),
    gives: { zh: '项目环评提前进行技术审查', en: 'the project’s EIA is reviewed technically in advance' },
    leadsTo: ['m24.eia-technical-review-deadline'],
    discrepancies: [earlyReviewScope],
    notes: [
      {
        zh: '规划环评有效期末日当天仍在有效期',
        en: 'on its last day the planning EIA is still valid',
        under: 'park-projects',
      },
    ],
  }
})

/**
 * Whether the technical review opinion on a project's EIA came in time (技术审查是否按期).
 *
 * @example
 * eiaTechnicalReviewTimeliness({ isCompliantPark: true, meetsParkAdmission: true, isOrdinaryProject: true, majorProjectLevel: 'none',
 *   eiaDocument: 'report-form', eiaReceivedOn: '2023-03-01', isEiaReviewOpinionGiven: false }, { asOf: '2023-03-08' }).class // 'pending'
 */
export const eiaTechnicalReviewTimeliness = classification('m24.eia-technical-review-timeliness', () => {
  const dueOn = called({ zh: '到期日', en: 'due day' }, reviewDueOn())
  return {
    title: { zh: '环评技术审查是否按期', en: 'Technical review of an EIA: whether in time' },
    source: interpretation('技术审查时限'),
    subject: project,
    classes: {
      'in-time': { label: { zh: '按期出具', en: 'given in time' } },
      pending: { label: { zh: '未到期', en: 'still open' } },
      late: { label: { zh: '逾期', en: 'late' } },
    },
    by: whereReviewIsTimed(
      when(
        project.isEiaReviewOpinionGiven,
        when(project.eiaReviewOpinionOn.onOrBefore(dueOn), text('in-time')).otherwise(text('late')),
      )
        .when(asOf().onOrBefore(dueOn), text('pending'))
        .otherwise(text('late')),
    ),
    notes: reviewNotes,
  }
})

const serviceLevels = /* @__PURE__ */ question({
  about: { zh: '服务哪些级别的重大项目', en: 'major projects of which levels are served' },
  because: {
    zh: '解读写省级以上；没有只收省级、不收国家级的道理',
    en: 'the interpretation says provincial or above, and a higher level is no reason for less',
  },
  options: {
    'provincial-or-above': { zh: '省级以上', en: 'provincial or above' },
    'provincial-alone': { zh: '仅省级', en: 'provincial alone' },
    'any-level': {
      zh: '各级，因“超前介入”一句未写级别',
      en: 'any, since the sentence on early involvement names none',
    },
  },
})

/**
 * Whether a project has the EIA service for major projects (环评服务专班、“点对点”服务).
 *
 * @example
 * majorProjectEiaService({ majorProjectLevel: 'national' }).outcome // 'eligible'
 */
export const majorProjectEiaService = eligibility('m24.major-project-eia-service', () => {
  const [card, team, service] = environmentalAssessment.majorProjectService
  const { majorProjectLevel: level, nationalProjectOtherList: other } = project
  return {
    title: { zh: '重大项目环评服务', en: 'EIA service for major projects' },
    source: interpretation('技术审查时限'),
    subject: project,
    covers: [
      covered(
        serviceLevels.read({
          'provincial-or-above': level.oneOf(['national', 'provincial']),
          // The level is the highest of the lists that it is on: a national project may be on the provincial one, too.
          'provincial-alone': any(level.is('provincial'), all(level.is('national'), other.is('provincial'))),
          'any-level': level.noneOf(['none']),
        }),
        {
          zh: '这项服务写给重大项目；按所取的读法，文中未写及这一层级',
          en: 'the service is written of major projects; by the reading taken, nothing is said of this level',
        },
      ),
    ],
    when: all(),
    gives: {
      zh: `${card.label.zh}、${team.label.zh}、${service.label.zh}；部门主动对接，按项目需求明确责任部门和人员，提前介入环评编制，没有时限`,
      en: `${card.label.en}, ${team.label.en} and ${service.label.en}; the authority comes of itself, names who is responsible and takes part early in the EIA; no time is promised`,
    },
    leadsTo: ['m24.eia-early-technical-review', 'm24.pollutant-quota-use'],
    discrepancies: [eiaServiceLevels, majorProjectServiceNames],
    notes: [
      {
        zh: '另与省级以上园区签订局地项目服务协议并定期会商，提前介入项目施工和环评编制，指导园区内建设单位优化选址、生产工艺和生态环境保护措施',
        en: 'by service agreements and regular talks with parks of provincial level or above, developers there are also guided early on siting, processes and protection of the environment',
      },
    ],
  }
})
