import { talentAllowance as allowance, talentAllowanceName, talentUrbanExtent } from '../data/m65-talent-allowance'
import { talentExtensionArea, talentExtensionCondition, talentExtensionLength } from '../data/m65-talent-extension'
import { interpretation } from '../facts/document'
import { person } from '../facts/person'
import { calculator, called, max, min, neverFalls, neverMoreThan, nothing, question, quoting, when } from '../language'
import { hasAllowanceLevel, outsideLevels } from '../rules/parts/m65-allowance-levels'
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
export const talentBaseAllowance = calculator('m65.talent-base-allowance', () => {
  const months = min(person.monthsEnjoyed, inMonths(allowance.baseYears))
  return {
    title: { zh: '青年人才津补贴基本期金额', en: 'Young-talent allowance: base period' },
    source: interpretation('（1）延长补贴期限'),
    subject: person,
    force: 'may',
    guarantees: [neverFalls('amount', person.monthsEnjoyed), neverMoreThan('months', inMonths(allowance.baseYears))],
    outputs: allowanceFor(when(hasAllowanceLevel(), months).otherwise(nothing(outsideLevels))),
    discrepancies: [talentAllowanceName],
    notes: [
      {
        zh: '基本期从何时起算，见原人才新政，文中未写',
        en: 'when the base period starts is a matter of the original policy; the text doesn’t say',
      },
    ],
  }
})

const length = /* @__PURE__ */ question({
  about: {
    zh: '基本期满后购房，延长期有多长',
    en: 'how long the extension is for a home bought after the base period',
  },
  because: quoting(
    {
      zh: '“不超过”限的是延长期本身；若只补足{totalYears}，{purchaseWindowYears}购房窗口的末尾便一个月也领不到',
      en: 'the limit is of the extension itself; filling up {totalYears} would leave the last buyers of the window of {purchaseWindowYears} nothing',
    },
    allowance,
  ),
  default: 'two-years',
  options: {
    'two-years': quoting(
      { zh: '自延长期首月起至多{extensionYears}', en: '{extensionYears} at most from its first month' },
      allowance,
    ),
    'five-year-window': quoting(
      {
        zh: '至多为自基本期起{totalYears}所余',
        en: 'at most what is left of {totalYears} from the start of the base period',
      },
      allowance,
    ),
  },
})

/**
 * The young-talent allowance of the extension (延长期津补贴), for the months insured.
 *
 * @returns `monthlyRate` in yuan a month; `months`, those insured, 24 at most; `amount` in yuan
 * @example
 * talentExtensionAllowance({ qualification: 'master', extensionMonths: 24 }) // { monthlyRate: 2000, months: 24, amount: 48000 }
 */
export const talentExtensionAllowance = calculator('m65.talent-extension-allowance', () => {
  const { basePeriodEnd, extensionMonths, homePurchasedOn } = person
  const most = inMonths(allowance.extensionYears)
  const gone = called(
    { zh: '基本期满到购房已过的月数', en: 'months gone until the purchase' },
    max(0, basePeriodEnd.month().monthsUntil(homePurchasedOn.month())),
  )
  const left = called(
    { zh: '总期限所余月数', en: 'months left of the whole term' },
    max(0, inMonths(allowance.totalYears).minus(inMonths(allowance.baseYears)).minus(gone)),
  )
  const months = length.read({
    'two-years': min(extensionMonths, most),
    'five-year-window': min(extensionMonths, left),
  })
  return {
    title: { zh: '青年人才津补贴延长期金额', en: 'Young-talent allowance: extension' },
    source: interpretation('（1）延长补贴期限'),
    subject: person,
    force: 'may',
    guarantees: [neverFalls('amount', person.extensionMonths), neverMoreThan('months', most)],
    outputs: allowanceFor(when(hasAllowanceLevel(), months).otherwise(nothing(outsideLevels))),
    discrepancies: [
      talentExtensionLength,
      talentExtensionArea,
      talentUrbanExtent,
      talentExtensionCondition,
      talentAllowanceName,
    ],
    notes: [
      {
        zh: '能否延长另见《青年人才津补贴延长资格》；此处只算金额',
        en: 'whether there is an extension is for “Young-talent allowance: who may have it extended” to say; this is what it pays',
      },
      {
        zh: '只计延长期内在市区企业参保的月份：中断的不顺延，超过延长年限的不填',
        en: 'only months insured at an urban-district enterprise within the extension count: a gap isn’t made up for after its term',
      },
      {
        zh: '只填自基本期起总年限之内的参保月份',
        en: 'only months within the whole term from the start of the base period are given',
        under: 'five-year-window',
      },
      {
        zh: '基本期满与购房之间的月份两种读法都不发',
        en: 'months between the base period and the purchase are paid in neither reading',
      },
    ],
  }
})
