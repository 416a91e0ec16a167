import { specialEquipmentNames, specialEquipmentServices, trainingAudience } from '../data/m14-special-equipment'
import { interpretation, measureText } from '../facts/document'
import { specialEquipment } from '../facts/special-equipment'
import { all, called, catalogue, covered, eligibility, number, question, quoting, when } from '../language'

const whichYears = /* @__PURE__ */ question({
  about: quoting(
    { zh: '连续{selfDeclaredRenewalYears}指哪几年', en: 'which {selfDeclaredRenewalYears} in a row count' },
    specialEquipmentServices,
  ),
  because: {
    zh: '换证看的是近况；早年的好成绩不能抵近年的差',
    en: 'renewal looks at the firm as it is; good years long ago don’t outweigh bad ones since',
  },
  options: {
    'latest-run': quoting(
      { zh: '最近连续{selfDeclaredRenewalYears}', en: 'the latest {selfDeclaredRenewalYears}' },
      specialEquipmentServices,
    ),
    'any-run': quoting(
      { zh: '历来任何连续{selfDeclaredRenewalYears}', en: 'any {selfDeclaredRenewalYears} in a row' },
      specialEquipmentServices,
    ),
  },
})

const renewalYear = /* @__PURE__ */ question({
  about: { zh: '换证当年的等级是否计入', en: 'whether the grade of the renewal year counts' },
  because: {
    zh: '换证时当年通常尚未评定，按此前各年计',
    en: 'at a renewal that year is commonly not graded yet, so the years before it count',
  },
  options: {
    'before-renewal-year': { zh: '只计此前各年', en: 'the years before only' },
    'renewal-year-counts': { zh: '已评定的当年也计', en: 'that year too, once graded' },
  },
})

/**
 * Whether a gas-cylinder filling firm may renew its licence on its own declaration (自我声明承诺换证).
 *
 * @example
 * cylinderSelfDeclaredRenewal({ yearsGradedA: 2 }).unmet[0].actual // { yearsGradedA: 2 }
 */
export const cylinderSelfDeclaredRenewal = eligibility('m14.cylinder-self-declared-renewal', () => {
  const { gradeInRenewalYear, longestRunGradedA, yearsGradedA } = specialEquipment
  const years = specialEquipmentServices.selfDeclaredRenewalYears
  return {
    title: { zh: '气瓶充装单位自我声明承诺换证', en: 'Gas-cylinder filling: renewal on self-declaration' },
    source: measureText(),
    subject: specialEquipment,
    force: 'aims',
    when: whichYears.read({
      'latest-run': renewalYear.read({
        'before-renewal-year': yearsGradedA.atLeast(years),
        'renewal-year-counts': called(
          { zh: '连换证当年计的A级年数', en: 'years graded A, the year of renewal among them' },
          when(gradeInRenewalYear.is('A'), yearsGradedA.plus(1))
            .when(gradeInRenewalYear.is('not-graded'), yearsGradedA)
            .otherwise(number(0)),
        ).atLeast(years),
      }),
      'any-run': longestRunGradedA.atLeast(years),
    }),
    gives: {
      zh: '换证时可凭自我声明承诺换证',
      en: 'at renewal, the licence on the firm’s own declaration and commitment',
    },
    leadsTo: ['m14.cylinder-inspection-interval', 'm14.cylinder-next-inspection'],
    discrepancies: [specialEquipmentNames],
    notes: [
      { zh: '向哪里提交声明、须含什么，文中未写', en: 'where the declaration goes, and what it holds, is not stated' },
      {
        zh: '“试行”：主管部门可另限范围，起始日未写',
        en: 'it is on trial: the authority may narrow it, and no first day is given',
      },
    ],
  }
})

const trained = /* @__PURE__ */ question({
  about: { zh: '培训对象是作业人员还是也含企业', en: 'whether enterprises are trained besides operators' },
  because: {
    zh: '正文与解读各写一类，两处都写免费',
    en: 'measure and interpretation each name one, and both say free',
  },
  options: {
    'operators-and-enterprises': { zh: '作业人员和企业', en: 'operators and enterprises' },
    'operators-only': { zh: '仅作业人员', en: 'operators only' },
  },
})

/**
 * Who gets the free online training (特种设备线上培训): the whole range, at all hours, at no fee.
 *
 * @example
 * specialEquipmentTraining({ traineeIsOfNantong: true, specialEquipmentTrainee: 'enterprise' }).outcome // 'eligible'
 */
export const specialEquipmentTraining = eligibility('m14.special-equipment-training', () => ({
  title: { zh: '特种设备免费线上培训', en: 'Special equipment: free online training' },
  source: interpretation('培训'),
  subject: specialEquipment,
  covers: [
    covered(specialEquipment.traineeIsOfNantong, {
      zh: '培训写的是“全市”，南通以外的文中未写',
      en: 'the training is for the city; of anybody outside Nantong nothing is said',
    }),
    covered(
      trained.read({
        'operators-and-enterprises': specialEquipment.specialEquipmentTrainee.oneOf(['operator', 'enterprise']),
        'operators-only': specialEquipment.specialEquipmentTrainee.is('operator'),
      }),
      {
        zh: '措施把培训写给作业人员，解读写给企业；按所取的读法，这一对象文中未写',
        en: 'the training is for operators, in the interpretation for enterprises; by the reading taken nothing is said of this one',
      },
    ),
  ],
  when: all(),
  gives: {
    zh: '全范围、全时段、全免费的线上培训',
    en: 'online training over the whole range, at all hours, free of charge',
  },
  leadsTo: ['m14.training-materials'],
  discrepancies: [trainingAudience, specialEquipmentNames],
  notes: [{ zh: '如何登录文中未写', en: 'how to sign in is not stated' }],
}))

/**
 * What there is to learn from online (特种设备线上培训内容), and on which platform.
 *
 * @returns the entries, each with its `platform` and what the training is (`attributes`)
 * @example
 * trainingMaterials().entries.length // 3
 */
export const trainingMaterials = catalogue('m14.training-materials', () => {
  const [platform] = specialEquipmentServices.platform
  const [upgraded] = specialEquipmentServices.platformInMeasure
  return {
    title: { zh: '特种设备线上培训内容', en: 'Special equipment: what the online training holds' },
    source: interpretation('培训'),
    subject: specialEquipment,
    entries: specialEquipmentServices.trainingMaterials.map((one) => ({
      ...one,
      platform: platform.label,
      attributes: specialEquipmentServices.trainingAttributes,
    })),
    discrepancies: [specialEquipmentNames, trainingAudience],
    notes: [
      { zh: '所列内容以“等”收尾，在平台企业端', en: 'an open list, on the enterprise side of the platform' },
      {
        zh: `措施写的平台名称是${upgraded.label.zh}`,
        en: `the measure calls the platform a ${upgraded.label.en}`,
      },
    ],
  }
})

/**
 * The platform for renting and sharing forklifts (叉车租赁使用共享平台).
 *
 * @returns its one entry, long-term rental, with `platform` and `serves`; no fee or term is in the text
 * @example
 * forkliftSharing().entries[0].label.en // 'long-term forklift rental'
 */
export const forkliftSharing = catalogue('m14.forklift-sharing', () => ({
  title: { zh: '叉车租赁使用共享平台', en: 'Forklift sharing' },
  source: interpretation('叉车'),
  subject: specialEquipment,
  force: 'aims',
  entries: [
    {
      label: { zh: '长租叉车', en: 'long-term forklift rental' },
      platform: { zh: '叉车租赁使用共享平台', en: 'platform for renting and sharing forklifts' },
      serves: { zh: '小微企业', en: 'small and micro enterprises' },
    },
  ],
  notes: [
    {
      zh: '平台尚在开发，何时可用、如何登录和费用、租期均未写；对小微企业是“引导”，其他企业能否使用未写',
      en: 'the platform is being developed: since when it is there, how to sign in, fee and term are not stated; small and micro enterprises are guided to it, of others nothing is said',
    },
  ],
}))
