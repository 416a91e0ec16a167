import { enterpriseVisits, hotlineState, requestStageLists, taskForcesUnnamed } from '../data/m60-enterprise-visits'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { liaison } from '../facts/liaison'
import {
  catalogue,
  classification,
  goal,
  namesOf,
  nothing,
  optionsOf,
  period,
  question,
  quoting,
  table,
  target,
  text,
} from '../language'

const stages = /* @__PURE__ */ question({
  about: { zh: '诉求办理按哪一组环节', en: 'which list of stages a request goes through' },
  because: {
    zh: '只有闭环把环节连成次序，并写明今年落实',
    en: 'only the loop puts its stages in an order, and says that this year follows it',
  },
  options: {
    'closed-loop': { zh: '解读的闭环', en: 'the interpretation’s loop' },
    'measure-steps': { zh: '措施的步骤', en: 'the measure’s steps' },
  },
})

/**
 * Which stage comes next to a request of an enterprise (企业诉求办理环节).
 *
 * @example
 * enterpriseRequestStages({ requestStage: 'handling' }).class // 'resolution'
 */
export const enterpriseRequestStages = classification('m60.enterprise-request-stages', () => {
  const { requestStage: stage, requestStep: step } = liaison
  const last = text('last-stage')
  return {
    title: { zh: '企业诉求的下一环节', en: 'Requests of enterprises: the next stage' },
    source: interpretation(),
    subject: liaison,
    classes: {
      handling: { label: { zh: '接着处理', en: 'handling comes next' } },
      resolution: { label: { zh: '接着解决', en: 'resolution comes next' } },
      feedback: { label: { zh: '接着反馈', en: 'feedback comes next' } },
      assignment: { label: { zh: '接着交办', en: 'assignment comes next' } },
      tracking: { label: { zh: '接着跟踪', en: 'tracking comes next' } },
      supervision: { label: { zh: '接着督办', en: 'supervision comes next' } },
      'last-stage': { label: { zh: '已是最后环节', en: 'this is the last stage' } },
    },
    by: stages.read({
      'closed-loop': table(
        [stage.is('collection'), text('handling')],
        [stage.is('handling'), text('resolution')],
        [stage.is('resolution'), text('feedback')],
        [stage.is('feedback'), last],
        [
          stage.is('other'),
          nothing({
            zh: '今年的闭环只有收集、处理、解决、反馈四个环节',
            en: 'this year’s loop has four stages: collection, handling, resolution, feedback',
          }),
        ],
      ),
      'measure-steps': table(
        [step.is('sorting'), text('assignment')],
        [step.is('assignment'), text('tracking')],
        [step.is('tracking'), text('supervision')],
        [step.is('supervision'), last],
        [
          step.is('other'),
          nothing({
            zh: '措施只列了梳理、交办、跟踪、督办四步',
            en: 'the measure lists four steps: sorting, assignment, tracking, supervision',
          }),
        ],
      ),
    }),
    discrepancies: [requestStageLists, hotlineState],
    notes: [
      { zh: '各环节均无时限', en: 'no stage has a time limit' },
      {
        zh: `${namesOf(enterpriseVisits.firstInquiryResponsibility).zh}：收到问题的单位主动对接职能部门协调，转交的全程跟踪`,
        en: 'whoever is asked first is responsible: it turns to the department in charge, and follows what it passes on to the end',
      },
      { zh: '工作进展定期通报，间隔多久未写', en: 'progress is reported regularly; how often isn’t stated' },
      { zh: '去年的机制没有“解决”，处理之后即反馈', en: 'last year had no resolution: feedback followed handling' },
    ],
  }
})

/**
 * Whether every request of an enterprise has been closed with feedback (件件有结果).
 *
 * @example
 * enterpriseRequestClosure({ enterpriseRequests: 40, enterpriseRequestsClosed: 38 }, { asOf: '2023-12-31' }).shortfall // 2
 */
export const enterpriseRequestClosure = target('m60.enterprise-request-closure', () => {
  const { enterpriseRequests: received, enterpriseRequestsClosed: closed } = city
  return {
    title: { zh: '企业诉求办结反馈', en: 'Requests of enterprises: all closed with feedback' },
    source: interpretation(),
    subject: city,
    goals: {
      requests: goal({ zh: '件件有结果', en: 'a result for every request' }, closed, 'atLeast', received, {
        unit: '件',
        onlyAtEnd: true,
        applies: received.atLeast(1),
      }),
    },
    period: period(programmeYear),
    discrepancies: [requestStageLists],
    notes: [
      {
        zh: '“件件有结果”没有百分数，按收到多少、反馈多少计',
        en: '“every one has a result” comes without a percentage: as many are to be fed back as came in',
      },
      noDayStated,
    ],
  }
})

/**
 * The task forces for the key parts of the economy (重点经济专班).
 *
 * @returns the three that are named; `unconfirmed` for another sector, as there are eight
 * @example
 * keyEconomyTaskForces({ economyTaskForce: 'other' }).outcome // 'unconfirmed'
 */
export const keyEconomyTaskForces = catalogue('m60.key-economy-task-forces', () => ({
  title: { zh: '重点经济专班', en: 'Task forces for the key parts of the economy' },
  source: measureText(),
  subject: liaison,
  entries: enterpriseVisits.namedTeams.map((one) => ({ ...one, methods: enterpriseVisits.methods })),
  lookUp: liaison.economyTaskForce,
  key: 'key',
  openEnded: true,
  discrepancies: [taskForcesUnnamed],
  notes: [
    quoting(
      {
        zh: '共{economicTeams}专班，文中只列了这些',
        en: 'there are {economicTeams} task forces, and the text names these only',
      },
      enterpriseVisits,
    ),
    { zh: '了解诉求的方式同样以“等”收尾', en: 'the ways of finding out what is needed are an open list, too' },
    {
      zh: '各行业专班在走访中梳理归类诉求，针对共性、根源问题研究解决方案',
      en: 'on their visits the task forces sort what is asked for, and study answers to its common and root causes',
    },
  ],
}))

/**
 * How enterprises are heard and served in the visits (大走访的渠道和服务).
 *
 * @returns the entries, each with what it `offers`, and who runs it and by which `document` where the text says so; `unconfirmed` for
 *   others, as the lists end in 等
 * @example
 * enterpriseVisitServices({ visitService: 'extended-services' }).entries[0].offers.length // 2
 */
export const enterpriseVisitServices = catalogue('m60.enterprise-visit-services', () => {
  const { extendedServices, hotline, levels, methods, visitsDocument } = enterpriseVisits
  const [document] = visitsDocument
  const centre = {
    zh: '市工信局（民营企业服务中心）',
    en: 'Municipal Bureau of Industry and Information Technology (private enterprise service centre)',
  }
  const service = liaison.visitService
  return {
    title: { zh: '市场主体大走访的渠道和服务', en: 'Visits to market players: channels and services' },
    source: interpretation(),
    subject: liaison,
    entries: [
      ...optionsOf(service, ['hotline']).map((one) => ({
        ...one,
        by: centre,
        document,
        offers: hotline.map(({ label }) => label),
      })),
      ...optionsOf(service, ['visit']).map((one) => ({
        ...one,
        document,
        offers: methods.map(({ label }) => label),
        levels: levels.map(({ label }) => label),
      })),
      ...optionsOf(service, ['extended-services']).map((one) => ({
        ...one,
        by: centre,
        document,
        offers: extendedServices.map(({ label }) => label),
      })),
    ],
    lookUp: service,
    key: 'key',
    openEnded: true,
    discrepancies: [hotlineState],
    notes: [
      {
        zh: '热线号码文中未写，称经媒体、公众号等公布',
        en: 'the hotline’s number is not stated; it is made public in the media and by accounts',
      },
      {
        zh: '延伸服务的方式有上门直送、企业座谈会等',
        en: 'further services are brought to the door, given at meetings with enterprises, and the like',
      },
      {
        zh: '市县镇三级联动写的是去年的走访',
        en: 'that city, counties and townships act together is said of last year’s visits',
      },
    ],
  }
})
