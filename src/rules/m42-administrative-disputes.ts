import { administrativeDisputes, selfCorrectionAim } from '../data/m42-administrative-disputes'
import { administrativeDispute } from '../facts/administrative-dispute'
import { interpretation, measureText } from '../facts/document'
import { all, catalogue, classification, keysOf, text, when } from '../language'

/**
 * Whether a policy or promise that was broken is corrected with priority (政府守信践诺重点纠正).
 *
 * @example
 * brokenPromisePriority({ administrativeBreach: 'promise-not-kept',
 *   administrativeBreachCauses: ['officials-changed'] }).class // 'priority'
 */
export const brokenPromisePriority = classification('m42.broken-promise-priority', () => {
  const { administrativeBreach, administrativeBreachCauses } = administrativeDispute
  return {
    title: { zh: '政策不延续、承诺不兑现的重点纠正', en: 'Broken policies and promises: corrected with priority' },
    source: interpretation('守信践诺'),
    subject: administrativeDispute,
    classes: {
      priority: { label: { zh: '重点纠正', en: 'corrected with priority' } },
      'no-priority': {
        label: { zh: '不在重点之列', en: 'without priority' },
        consequence: {
          zh: '只是不属重点，文中没有因此免除违约责任',
          en: 'it is merely no priority; the text waives no liability for the breach',
        },
      },
    },
    by: when(
      all(
        administrativeBreach.oneOf(keysOf(administrativeDisputes.breaches)),
        administrativeBreachCauses.includesAny(keysOf(administrativeDisputes.breachCauses)),
      ),
      text('priority'),
    ).otherwise(text('no-priority')),
    notes: [
      {
        zh: '三种原因以“以及”收尾，没有“等”：其他原因不在其列；有其一即可',
        en: 'the list of three causes is closed, so that another is none of them; one of the three is enough',
      },
    ],
  }
})

/**
 * Kinds of case against the administration that are to be tried with care for enterprises (妥善审理).
 *
 * @example
 * priorityAdministrativeCases({ administrativeCaseKind: 'market-access' }).outcome // 'found'
 */
export const priorityAdministrativeCases = catalogue('m42.priority-administrative-cases', () => ({
  title: { zh: '妥善审理的行政案件', en: 'Administrative cases tried with care' },
  source: measureText(),
  subject: administrativeDispute,
  entries: [...administrativeDisputes.caseKinds, ...administrativeDisputes.contractKinds],
  lookUp: administrativeDispute.administrativeCaseKind,
  key: 'key',
  openEnded: true,
  notes: [
    {
      zh: '前四类见措施；后两类见解读，限于招商引资中的不履行',
      en: 'the first four are of the measure; the last two, of the interpretation, arise where investment was courted',
    },
  ],
}))

/**
 * Whether a field or an area gets targeted training in enforcement (针对性执法培训).
 *
 * @example
 * targetedEnforcementTraining({ trainingUnit: 'area', losesManyAdministrativeCases: true }).class // 'targeted'
 */
export const targetedEnforcementTraining = classification('m42.targeted-enforcement-training', () => {
  const { hasManyAdministrativeCases, losesManyAdministrativeCases, trainingUnit } = administrativeDispute
  const targeted = text('targeted')
  const notTargeted = text('not-targeted')
  return {
    title: { zh: '针对性执法培训', en: 'Targeted training in enforcement' },
    source: interpretation('执法培训'),
    subject: administrativeDispute,
    classes: {
      targeted: { label: { zh: '开展针对性培训、协调沟通', en: 'targeted training and coordination' } },
      'not-targeted': { label: { zh: '不在聚焦之列', en: 'not in focus' } },
    },
    by: when(trainingUnit.is('field'), when(hasManyAdministrativeCases, targeted).otherwise(notTargeted)).otherwise(
      when(losesManyAdministrativeCases, targeted).otherwise(notTargeted),
    ),
    notes: [
      { zh: '“较多”“较高”没有数值', en: 'neither “many” nor “high” has a figure' },
      {
        zh: '案件数看领域，败诉率看地区，各自足够',
        en: 'cases are counted by field and losses by area; either is enough',
      },
    ],
  }
})

/**
 * What a stage is to the settling of a dispute with the administration (行政争议化解阶段).
 *
 * @example
 * selfCorrectionStage({ administrativeDisputeStage: 'reconsideration' }).class // 'main-channel'
 */
export const selfCorrectionStage = classification('m42.self-correction-stage', () => {
  const { administrativeDisputeStage: stage } = administrativeDispute
  const [ground, channel] = administrativeDisputes.channels
  return {
    title: { zh: '行政争议化解阶段', en: 'Stage at which a dispute is to be settled' },
    source: interpretation('自我纠正'),
    subject: administrativeDispute,
    classes: {
      'main-ground': { label: ground.label },
      'main-channel': { label: channel.label },
      'beyond-the-aim': {
        label: { zh: '已入诉讼', en: 'already in litigation' },
        consequence: {
          zh: '自我纠正仍可进行，只是本应在诉前完成',
          en: 'it can still be put right, though the aim was to do so before the lawsuit',
        },
      },
    },
    by: when(stage.is('administrative-procedure'), text('main-ground'))
      .when(stage.is('reconsideration'), text('main-channel'))
      .otherwise(text('beyond-the-aim')),
    discrepancies: [selfCorrectionAim],
  }
})
