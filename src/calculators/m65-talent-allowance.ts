import { talentAllowance as allowance, talentAllowanceName, talentUrbanExtent } from '../data/m65-talent-allowance'
import { talentExtensionArea, talentExtensionCondition, talentExtensionLength } from '../data/m65-talent-extension'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { calculator, called, max, min, neverFalls, reading } from '../language'
import { allowanceFor, inMonths, rateOutput } from './parts/m65-allowance-for'

/**
 * The monthly rate of the young-talent allowance (青年人才津补贴标准), the same in the base period and in the extension.
 *
 * @returns `monthlyRate` in yuan a month
 * @example
 * talentAllowanceRate({ qualification: 'technician-class' }) // { monthlyRate: 1000 }
 */
export const talentAllowanceRate = calculator('m65.talent-allowance-rate', () => ({
  title: { zh: '青年人才津补贴标准', en: 'Young-talent allowance: monthly rate' },
  source: interpretation('（1）延长补贴期限'),
  subject: person,
  outputs: rateOutput(),
  discrepancies: [talentAllowanceName],
  notes: [
    {
      zh: '兼有几项资格时按哪一项，文中未写，按申领所用的一项计',
      en: 'which of several qualifications counts is not stated: it is the one on which the allowance is claimed',
    },
    {
      zh: '副高级职称、高级技师职业资格对应硕士，只见于括号',
      en: 'that an associate senior title or a senior technician counts as a master is said in brackets only',
    },
  ],
}))

/**
 * The young-talent allowance of the base period (基本期津补贴), for the months enjoyed.
 *
 * @returns `monthlyRate` in yuan a month; `months`, those enjoyed, 36 at most; `amount` in yuan
 * @example
 * talentBaseAllowance({ qualification: 'bachelor', monthsEnjoyed: 40 }) // { monthlyRate: 1000, months: 36, amount: 36000 }
 */
export const talentBaseAllowance = calculator('m65.talent-base-allowance', () => ({
  title: { zh: '青年人才津补贴基本期金额', en: 'Young-talent allowance: base period' },
  source: interpretation('（1）延长补贴期限'),
  subject: person,
  guarantees: [neverFalls('amount', person.monthsEnjoyed)],
  outputs: allowanceFor(min(person.monthsEnjoyed, inMonths(allowance.baseYears))),
  discrepancies: [talentAllowanceName],
  notes: [
    {
      zh: '基本期从何时起算，见原人才新政，文中未写',
      en: 'when the base period starts is a matter of the original policy; the text doesn’t say',
    },
  ],
}))

/**
 * The young-talent allowance of the extension (延长期津补贴), for the months insured.
 *
 * @returns `monthlyRate` in yuan a month; `months`, those insured, 24 at most; `amount` in yuan
 * @example
 * talentExtensionAllowance({ qualification: 'master', extensionMonths: 24 }) // { monthlyRate: 2000, months: 24, amount: 48000 }
 */
export const talentExtensionAllowance = calculator('m65.talent-extension-allowance', () => {
  const { basePeriodStart, extensionMonths, homePurchasedOn } = person
  const atMost = min(extensionMonths, inMonths(allowance.extensionYears))
  const monthsToPurchase = basePeriodStart.month().monthsUntil(homePurchasedOn.month()).plus(1)
  const gone = called(
    { zh: '延长期首月之前已过的月数', en: 'months gone before the first of the extension' },
    max(inMonths(allowance.baseYears), monthsToPurchase),
  )
  const left = called(
    { zh: '自基本期起60个月所余', en: 'what is left of 60 months from the base start' },
    max(0, inMonths(allowance.totalYears).minus(gone)),
  )
  return {
    title: { zh: '青年人才津补贴延长期金额', en: 'Young-talent allowance: extension' },
    source: interpretation('（1）延长补贴期限'),
    subject: person,
    guarantees: [neverFalls('amount', person.extensionMonths)],
    outputs: allowanceFor(reading('two-years', { 'two-years': atMost, 'five-year-window': min(atMost, left) })),
    discrepancies: [
      talentExtensionLength,
      talentExtensionArea,
      talentUrbanExtent,
      talentExtensionCondition,
      talentAllowanceName,
    ],
    readings: [
      {
        about: {
          zh: '基本期满后购房，延长期有多长',
          en: 'how long the extension is for a home bought after the base period',
        },
        default: 'two-years',
        because: {
          zh: '“不超过两年”限的是延长期本身；若只补足5年，两年购房窗口的末尾便一个月也领不到',
          en: 'the two years limit the extension itself; filling up five would leave the last buyers of the two-year window nothing',
        },
        options: {
          'two-years': { zh: '自延长期首月起至多24个月', en: '24 months at most from its first' },
          'five-year-window': {
            zh: '至多为自基本期起60个月所余',
            en: 'at most what is left of 60 months from the base start',
          },
        },
      },
    ],
    notes: [
      {
        zh: '能否延长另见m65.talent-extension-eligibility；此处只算金额',
        en: 'whether there is an extension is for m65.talent-extension-eligibility to say; this is what it pays',
      },
      {
        zh: '只计延长期内在市区企业参保的月份：中断的不顺延，首月起满24个月之后的不填；采用60个月的读法时只填60个月之内的',
        en: 'only months insured at an urban-district enterprise within the extension count: a gap isn’t made up for after its 24 months; under five-year-window, only those within the 60',
      },
      {
        zh: '60个月自基本期起始日所在月算起；基本期满与购房之间的月份两种读法都不发',
        en: 'the 60 months begin with the month in which the base period starts; months between its end and the purchase are paid in neither reading',
      },
    ],
  }
})
