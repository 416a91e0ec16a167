import { biomedicine } from '../data/m07-biomedicine'
import { innovationTiltUnexplained } from '../data/parts/m07-discrepancies'
import { interpretation, measureText } from '../facts/document'
import { inpatientCase } from '../facts/inpatient-case'
import { medicalProduct } from '../facts/medical-product'
import { all, any, classification, nothing, question, text, when } from '../language'

const innovation = /* @__PURE__ */ question({
  about: { zh: '创新药与新技术是否须兼备', en: 'whether both innovative drug and new technique are needed' },
  because: {
    zh: '两者是创新的两个例子；文中只用逗号相连，请留意',
    en: 'they are two examples of innovation; beware that only a comma joins them',
  },
  options: {
    either: { zh: '有其一即可', en: 'one of the two is enough' },
    both: { zh: '须兼备', en: 'both are needed' },
  },
})

const listing = /* @__PURE__ */ question({
  about: { zh: '全额支付是否也须纳入采购目录', en: 'whether payment in full also needs the procurement list' },
  because: { zh: '与前一句同在一段，说的是同一批药品', en: 'it stands in the same paragraph, of the same drugs' },
  options: {
    'list-required': { zh: '须纳入', en: 'it does' },
    'list-not-required': { zh: '不须纳入', en: 'it doesn’t' },
  },
})

/**
 * Whether a disease group (DRG) is promised more points or a higher coefficient for innovation (点数或系数倾斜).
 *
 * @returns the class `tilt-promised`, or what is missing; `not-covered` for other groups
 * @example
 * drgInnovationTilt({ groupUsesNewTechnique: true }).class // 'tilt-promised'
 */
export const drgInnovationTilt = classification('m07.drg-innovation-tilt', () => {
  const { groupUsesInnovativeDrug, groupUsesNewTechnique } = inpatientCase
  const [points, coefficient] = biomedicine.innovationTilt
  return {
    title: { zh: 'DRG创新倾斜', en: 'DRG: a tilt for innovation' },
    source: measureText(),
    subject: inpatientCase,
    classes: {
      'tilt-promised': {
        label: { zh: '有倾斜', en: 'a tilt is promised' },
        consequence: {
          zh: `${points.label.zh}或${coefficient.label.zh}之一；哪一种、多少、何时起均未写，不可计算`,
          en: `${points.label.en} or ${coefficient.label.en}: which, how much and since when isn’t stated, so nothing can be reckoned`,
        },
      },
    },
    by: when(
      innovation.read({
        either: any(groupUsesInnovativeDrug, groupUsesNewTechnique),
        both: all(groupUsesInnovativeDrug, groupUsesNewTechnique),
      }),
      text('tilt-promised'),
    ).otherwise(
      nothing({
        zh: '倾斜只及于使用创新药、开展新技术的病组',
        en: 'the tilt is for groups with innovative drugs and new techniques',
      }),
    ),
    discrepancies: [innovationTiltUnexplained],
  }
})

/**
 * How a separately paid dual-channel drug (“双通道”单独支付药品) is budgeted for and paid.
 *
 * @returns the `classes` that hold: `outside-global-budget`, `paid-in-full`; or what is missing
 * @example
 * dualChannelDrug({ isSeparatelyPaidDualChannelDrug: true, isInProcurementList: true, expenseArisesInInstitution: true,
 *   drugExpenseComplies: true, arisesInInpatientStay: false }).classes // ['outside-global-budget']
 */
export const dualChannelDrug = classification('m07.dual-channel-drug', () => {
  const { arisesInInpatientStay, drugExpenseComplies, expenseArisesInInstitution } = medicalProduct
  const { isInProcurementList, isSeparatelyPaidDualChannelDrug, patientIsInsured } = medicalProduct
  const compliant = all(isSeparatelyPaidDualChannelDrug, drugExpenseComplies)
  const ofInpatient = all(compliant, patientIsInsured, arisesInInpatientStay)
  return {
    title: { zh: '“双通道”单独支付药品的支付', en: 'Dual-channel drugs: budget and payment' },
    source: interpretation('（4）DRG创新支付'),
    subject: medicalProduct,
    classes: {
      'outside-global-budget': {
        label: { zh: '不纳入总额预算管理', en: 'outside the global budget' },
      },
      'paid-in-full': {
        label: { zh: '年终结算时医保基金全额支付', en: 'paid in full by the fund at the year-end settlement' },
        consequence: {
          zh: '基金与医疗机构结算不打折；患者自付部分不变',
          en: 'the fund cuts nothing of what the institution claims; the patient’s own share stays',
        },
      },
    },
    none: {
      zh: '文中只写符合规定的“双通道”单独支付药品费用：在医疗机构发生并纳入采购目录的，或参保人员住院期间发生的（是否也须纳入，按所取的读法）',
      en: 'the text speaks of compliant expenses on separately paid dual-channel drugs: those incurred in an institution that lists the drug, and those of an insured inpatient (listed too or not, by the reading taken)',
    },
    members: {
      'outside-global-budget': all(compliant, isInProcurementList, expenseArisesInInstitution),
      'paid-in-full': listing.read({
        'list-required': all(ofInpatient, isInProcurementList),
        'list-not-required': ofInpatient,
      }),
    },
    notes: [
      {
        zh: '“全额”按基金对医疗机构的结算理解，不及于患者自付部分',
        en: 'in full is of what the fund settles with the institution, not of what the patient pays',
      },
      { zh: '“符合规定”所指的规定不在文中', en: 'the rules to comply with aren’t in the text' },
    ],
  }
})
