import { specialEquipmentNames, specialEquipmentServices, trainingAudience } from '../data/m14-special-equipment'
import { interpretation, measureText } from '../facts/document'
import { specialEquipment } from '../facts/special-equipment'
import { all, called, catalogue, eligibility, number, reading, when } from '../language'

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
    when: reading('latest-run', {
      'latest-run': reading('before-renewal-year', {
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
    discrepancies: [specialEquipmentNames],
    readings: [
      {
        about: { zh: '“连续三年”指哪三年', en: 'which three years in a row count' },
        default: 'latest-run',
        because: {
          zh: '换证看的是近况；早年的好成绩不能抵近年的差',
          en: 'renewal looks at the firm as it is; good years long ago don’t outweigh bad ones since',
        },
        options: {
          'latest-run': { zh: '最近连续三年', en: 'the latest three' },
          'any-run': { zh: '历来任何连续三年', en: 'any three in a row' },
        },
      },
      {
        about: { zh: '换证当年的等级是否计入', en: 'whether the grade of the renewal year counts' },
        default: 'before-renewal-year',
        because: {
          zh: '换证时当年通常尚未评定，按此前各年计',
          en: 'at a renewal that year is commonly not graded yet, so the years before it count',
        },
        options: {
          'before-renewal-year': { zh: '只计此前各年', en: 'the years before only' },
          'renewal-year-counts': { zh: '已评定的当年也计', en: 'that year too, once graded' },
        },
      },
    ],
    notes: [
      {
        zh: '“试行”：主管部门可另限范围，起始日未写',
        en: 'it is on trial: the authority may narrow it, and no first day is given',
      },
    ],
  }
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
  when: all(
    specialEquipment.traineeIsOfNantong,
    reading('operators-and-enterprises', {
      'operators-and-enterprises': specialEquipment.specialEquipmentTrainee.oneOf(['operator', 'enterprise']),
      'operators-only': specialEquipment.specialEquipmentTrainee.is('operator'),
    }),
  ),
  discrepancies: [trainingAudience, specialEquipmentNames],
  readings: [
    {
      about: { zh: '培训对象是作业人员还是也含企业', en: 'whether enterprises are trained besides operators' },
      default: 'operators-and-enterprises',
      because: {
        zh: '正文与解读各写一类，两处都写免费',
        en: 'measure and interpretation each name one, and both say free',
      },
      options: {
        'operators-and-enterprises': { zh: '作业人员和企业', en: 'operators and enterprises' },
        'operators-only': { zh: '仅作业人员', en: 'operators only' },
      },
    },
  ],
}))

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
  entries: [
    {
      label: { zh: '长租叉车', en: 'long-term forklift rental' },
      platform: { zh: '叉车租赁使用共享平台', en: 'platform for renting and sharing forklifts' },
      serves: { zh: '小微企业', en: 'small and micro enterprises' },
    },
  ],
  notes: [{ zh: '费用与租期均未写', en: 'neither a fee nor a term is stated' }],
}))
