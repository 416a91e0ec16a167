import { administrativeDisputes, selfCorrectionAim } from '../data/m42-administrative-disputes'
import { administrativeDispute } from '../facts/administrative-dispute'
import { interpretation, measureText } from '../facts/document'
import { all, catalogue, classification, keysOf, namesOf, nothing, text, when } from '../language'

/**
 * Whether a policy or promise that was broken is corrected with priority (政府守信践诺重点纠正).
 *
 * @returns the class `priority`; `not-covered`, with the reason, where nothing was broken or for another cause
 * @example
 * brokenPromisePriority({ administrativeBreaches: ['promise-not-kept'],
 *   administrativeBreachCauses: ['officials-changed'] }).class // 'priority'
 */
export const brokenPromisePriority = classification('m42.broken-promise-priority', () => {
  const { administrativeBreachCauses, administrativeBreaches } = administrativeDispute
  const broken = namesOf(administrativeDisputes.breaches)
  const causes = namesOf(administrativeDisputes.breachCauses)
  return {
    title: { zh: '政策不延续、承诺不兑现的重点纠正', en: 'Broken policies and promises: corrected with priority' },
    source: interpretation('守信践诺'),
    subject: administrativeDispute,
    classes: {
      priority: {
        label: { zh: '重点纠正', en: 'corrected with priority' },
        consequence: {
          zh: '推动政府守信践诺；由谁纠正、何时完成，文中未写',
          en: 'the government is urged to keep its word; who puts it right, and by when, isn’t stated',
        },
      },
    },
    by: when(
      all(
        administrativeBreaches.includesAny(keysOf(administrativeDisputes.breaches)),
        administrativeBreachCauses.includesAny(keysOf(administrativeDisputes.breachCauses)),
      ),
      text('priority'),
    ).otherwise(
      nothing({
        zh: `重点纠正只写了因${causes.zh}导致的${broken.zh}；其他的未写，违约责任并不因此免除`,
        en: `priority is said of this only: ${broken.en}, caused by: ${causes.en}; of others the text says nothing, and waives no liability for a breach`,
      }),
    ),
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
 * @returns the entries, each with what it is kind `of`; `unconfirmed` for another, as the lists are open
 * @example
 * priorityAdministrativeCases({ administrativeCaseKind: 'market-access' }).outcome // 'found'
 */
export const priorityAdministrativeCases = catalogue('m42.priority-administrative-cases', () => ({
  title: { zh: '妥善审理的行政案件', en: 'Administrative cases tried with care' },
  source: measureText(),
  subject: administrativeDispute,
  entries: [
    ...administrativeDisputes.caseKinds.map((one) => ({
      ...one,
      of: { zh: '行政案件', en: 'cases against the administration' },
    })),
    ...administrativeDisputes.contractKinds.map((one) => ({
      ...one,
      of: {
        zh: '招商引资活动中因不履行引发的纠纷',
        en: 'disputes over a failure to perform, where investment was courted',
      },
    })),
  ],
  lookUp: administrativeDispute.administrativeCaseKind,
  key: 'key',
  openEnded: true,
  notes: [
    {
      zh: '前四类见措施，后两类见解读；都以“等”收尾',
      en: 'the first four are of the measure, the last two of the interpretation; both lists are left open',
    },
  ],
}))

/**
 * Whether a field or an area gets targeted training in enforcement (针对性执法培训).
 *
 * @returns the class `targeted`; `not-covered` with the reason; or what is missing
 * @example
 * targetedEnforcementTraining({ trainingUnit: 'area', losesManyAdministrativeCases: true }).class // 'targeted'
 */
export const targetedEnforcementTraining = classification('m42.targeted-enforcement-training', () => {
  const { hasManyAdministrativeCases, losesManyAdministrativeCases, trainingUnit } = administrativeDispute
  const targeted = text('targeted')
  const focus = namesOf(administrativeDisputes.trainingFocus)
  return {
    title: { zh: '针对性执法培训', en: 'Targeted training in enforcement' },
    source: interpretation('执法培训'),
    subject: administrativeDispute,
    classes: {
      targeted: {
        label: { zh: '开展针对性执法培训、协调沟通', en: 'targeted training in enforcement, and coordination' },
        consequence: { zh: '统一执法司法标准', en: 'so that enforcement and courts go by one standard' },
      },
    },
    by: when(
      trainingUnit.is('field'),
      when(hasManyAdministrativeCases, targeted).otherwise(
        nothing({
          zh: '领域只写了行政案件数量较多的，其他领域未写',
          en: 'of fields the text names those with many administrative cases; of others it says nothing',
        }),
      ),
    ).otherwise(
      when(losesManyAdministrativeCases, targeted).otherwise(
        nothing({
          zh: '地区只写了败诉率较高的，其他地区未写',
          en: 'of areas the text names those that lose a high share of cases; of others it says nothing',
        }),
      ),
    ),
    notes: [
      { zh: '“较多”“较高”没有数值', en: 'neither “many” nor “high” has a figure' },
      {
        zh: `聚焦${focus.zh}，各自足够`,
        en: `the focus is on ${focus.en}; either is enough`,
      },
    ],
  }
})

/**
 * What a stage is to the settling of a dispute with the administration (行政争议化解阶段).
 *
 * @returns the class; `not-covered` for another stage
 * @example
 * selfCorrectionStage({ administrativeDisputeStage: 'reconsideration' }).class // 'main-channel'
 */
export const selfCorrectionStage = classification('m42.self-correction-stage', () => {
  const { administrativeDisputeStage: stage } = administrativeDispute
  const [ground, channel] = administrativeDisputes.channels
  const settlesHere = {
    zh: '在此发挥自我纠正的争议化解作用',
    en: 'here the administration is to settle disputes by putting itself right',
  }
  return {
    title: { zh: '行政争议化解阶段', en: 'Stage at which a dispute is to be settled' },
    source: interpretation('自我纠正'),
    subject: administrativeDispute,
    force: 'aims',
    classes: {
      'main-ground': { label: ground.label, consequence: settlesHere },
      'main-channel': { label: channel.label, consequence: settlesHere },
      'in-litigation': {
        label: { zh: '已入诉讼', en: 'already in litigation' },
        consequence: {
          zh: '自我纠正原在诉讼阶段；目标是前移，让更多争议在诉前由行政机关主动解决',
          en: 'the administration puts itself right in litigation, too; the aim is to bring that forward, so that it settles more disputes before a lawsuit',
        },
      },
    },
    by: when(stage.is('administrative-procedure'), text('main-ground'))
      .when(stage.is('reconsideration'), text('main-channel'))
      .when(stage.is('litigation'), text('in-litigation'))
      .otherwise(
        nothing({
          zh: '只写了行政程序、复议程序和诉讼，其他阶段未写',
          en: 'administrative procedure, reconsideration and litigation are named; of other stages nothing is said',
        }),
      ),
    discrepancies: [selfCorrectionAim],
    notes: [
      {
        zh: '容错纠错等配套机制也在推动建立；多少争议应在诉前解决，文中没有数字',
        en: 'rules that tolerate and correct errors are to be set up beside it; how many disputes are to be settled before a lawsuit isn’t stated',
      },
    ],
  }
})
