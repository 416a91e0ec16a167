import { enterpriseVisits, hotlineState, requestStageLists, taskForcesUnnamed } from '../data/m60-enterprise-visits'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { liaison } from '../facts/liaison'
import { catalogue, check, classification, goal, keysOf, nothing, reading, table, target, text } from '../language'

/**
 * Which stage comes next to a request of an enterprise (企业诉求办理环节).
 *
 * @returns the class: the next stage, or `last-stage`; what is missing; `not-covered` for a stage of the other list
 * @example
 * enterpriseRequestStages({ requestStage: 'handling' }).class // 'resolution'
 */
export const enterpriseRequestStages = classification('m60.enterprise-request-stages', () => {
  const { requestStage: stage } = liaison
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
    by: reading('closed-loop', {
      'closed-loop': table(
        [stage.is('collection'), text('handling')],
        [stage.is('handling'), text('resolution')],
        [stage.is('resolution'), text('feedback')],
        [stage.is('feedback'), last],
        [
          stage.oneOf(keysOf(enterpriseVisits.requestSteps)),
          nothing({ zh: '不是今年闭环的环节', en: 'not a stage of this year’s loop' }),
        ],
      ),
      'measure-steps': table(
        [stage.is('sorting'), text('assignment')],
        [stage.is('assignment'), text('tracking')],
        [stage.is('tracking'), text('supervision')],
        [stage.is('supervision'), last],
        [
          stage.oneOf(keysOf(enterpriseVisits.thisYearLoop)),
          nothing({ zh: '不是措施所列的步骤', en: 'not a step of the measure’s list' }),
        ],
      ),
    }),
    readings: [
      {
        about: { zh: '诉求办理按哪一组环节', en: 'which list of stages a request goes through' },
        default: 'closed-loop',
        because: {
          zh: '只有闭环把环节连成次序，并写明今年落实',
          en: 'only the loop puts its stages in an order, and says that this year follows it',
        },
        options: {
          'closed-loop': { zh: '解读的闭环', en: 'the interpretation’s loop' },
          'measure-steps': { zh: '措施的步骤', en: 'the measure’s steps' },
        },
      },
    ],
    discrepancies: [requestStageLists, hotlineState],
    notes: [
      { zh: '各环节均无时限', en: 'no stage has a time limit' },
      { zh: '去年的机制没有“解决”，处理之后即反馈', en: 'last year had no resolution: feedback followed handling' },
    ],
  }
})

/**
 * Whether every request of an enterprise has been closed with feedback (件件有结果).
 *
 * @example
 * enterpriseRequestClosure({ enterpriseRequests: 40, enterpriseRequestsClosed: 38 }).shortfall // 2
 */
export const enterpriseRequestClosure = target('m60.enterprise-request-closure', () => {
  const { enterpriseRequests: received, enterpriseRequestsClosed: closed } = city
  return {
    title: { zh: '企业诉求办结反馈', en: 'Requests of enterprises: all closed with feedback' },
    source: interpretation(),
    subject: city,
    goals: { requests: goal({ zh: '已反馈的诉求', en: 'requests closed' }, closed, 'atLeast', received, '件') },
    checks: [check(closed.atMost(received), { zh: '办结数不多于收到数', en: 'no more are closed than came in' })],
    discrepancies: [requestStageLists],
    notes: [
      {
        zh: '文中是承诺，没有百分数，按收到多少、办结多少计；没有期限',
        en: 'a promise without a percentage: as many are to be closed as came in, by no stated day',
      },
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
}))
