import { trainingHallName, trainingHeading, trainingScope, vocationalTraining } from '../data/m64-vocational-training'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { any, catalogue, covered, eligibility, question } from '../language'

const territory = /* @__PURE__ */ question({
  about: { zh: '县（市）的职工和重点群体', en: 'those of the counties and county-level cities' },
  because: {
    zh: '适用范围专为补贴而写，两类都限市区；措施正文说的是全部培训',
    en: 'the scope is written for the subsidy and names the urban districts twice; the measure speaks of training at large',
  },
  options: {
    'urban-only': { zh: '只限市区', en: 'urban districts only' },
    'whole-city': { zh: '全市', en: 'the whole city' },
  },
})

/**
 * Whether a training subsidy (职业技能培训补贴) may be filed for by a person: one in its scope, whose training meets the rules.
 *
 * @example
 * vocationalTrainingSubsidy({ enterpriseEmployment: 'urban', meetsTrainingSubsidyRules: true }).outcome // 'eligible'
 */
export const vocationalTrainingSubsidy = eligibility('m64.vocational-training-subsidy', () => {
  const { enterpriseEmployment, keyEmploymentGroup } = person
  const [notice] = vocationalTraining.notice
  const [employment, startUp, onTheJob] = vocationalTraining.subsidisedTrainings
  const inScope = territory.read({
    'urban-only': any(enterpriseEmployment.is('urban'), keyEmploymentGroup.is('urban')),
    'whole-city': any(enterpriseEmployment.oneOf(['urban', 'county']), keyEmploymentGroup.oneOf(['urban', 'county'])),
  })
  return {
    title: { zh: '职业技能培训补贴对象', en: 'Vocational training subsidy: who may file for it' },
    source: interpretation('适用范围'),
    subject: person,
    covers: [
      covered(inScope, {
        zh: '适用范围写的是市区企业职工和市区就业重点群体；按所取读法，文中没有写到此人',
        en: 'the scope has employees of enterprises, and key employment groups, of the urban districts; by the reading taken nothing is said of this person',
      }),
    ],
    when: person.meetsTrainingSubsidyRules,
    gives: {
      zh: '可按规定申报职业技能培训补贴，金额文中未写',
      en: 'a vocational training subsidy may be filed for by the rules; the text gives no amount',
    },
    leadsTo: ['m64.vocational-training-subsidy-channel'],
    discrepancies: [trainingScope, trainingHeading],
    notes: [
      {
        zh: `补贴“按规定”落实：条件和金额按${notice.label.zh}《${notice.title}》，文中未写`,
        en: `the subsidy is given “by the rules”: conditions and amounts are those of ${notice.label.en} and not in the text`,
      },
      {
        zh: `培训种类不作条件：${employment.label.zh}、${startUp.label.zh}、${onTheJob.label.zh}之后以“等”收尾`,
        en: `the kind of training is no condition: ${employment.label.en}, ${startUp.label.en} and ${onTheJob.label.en} are examples`,
      },
      {
        zh: '哪些人是就业重点群体、哪些区属市区，文中未写',
        en: 'which groups are key ones, and which districts urban, is not stated',
      },
    ],
  }
})

/**
 * Where a training subsidy (职业技能培训补贴) is filed for.
 *
 * @returns the channels, each with its `steps` in order, none where the text gives none; `not-listed` for another channel
 * @example
 * vocationalTrainingSubsidyChannel({ trainingSubsidyChannel: 'hall' }).entries[0].steps.length // 3
 */
export const vocationalTrainingSubsidyChannel = catalogue('m64.vocational-training-subsidy-channel', () => {
  const steps = { hall: vocationalTraining.path, app: [], other: [] }
  return {
    title: { zh: '职业技能培训补贴申报渠道', en: 'Vocational training subsidy: where to file' },
    source: interpretation('办理方式'),
    subject: person,
    entries: vocationalTraining.channels.map((one) => ({ ...one, steps: steps[one.key] })),
    lookUp: person.trainingSubsidyChannel,
    key: 'key',
    discrepancies: [trainingHallName, trainingHeading],
    notes: [
      {
        zh: '两个渠道都按补贴模块申报；路径只写了网上办事大厅的',
        en: 'on both one files by the module of the subsidy; a path is given for the online hall alone',
      },
      { zh: '网址文中未写', en: 'no address is given' },
    ],
  }
})
