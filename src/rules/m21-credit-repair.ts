import { creditRepair, creditRepairWording } from '../data/m21-credit-repair'
import { credit } from '../facts/credit'
import { interpretation, measureText } from '../facts/document'
import { catalogue, day, period } from '../language'

/**
 * Whose task each duty in credit repair is (谁处罚、谁认定、谁指导、谁整治).
 *
 * @returns the entries, each with `by`, whose task it is
 * @example
 * creditRepairResponsibility({ repairDuty: 'penalty' }).entries[0].by.en // 'the department that imposed the penalty'
 */
export const creditRepairResponsibility = catalogue('m21.credit-repair-responsibility', () => ({
  title: { zh: '信用修复职责', en: 'Duties in credit repair' },
  source: measureText(),
  subject: credit,
  entries: creditRepair.principles,
  lookUp: credit.repairDuty,
  key: 'duty',
  discrepancies: [creditRepairWording],
  notes: [
    {
      zh: '四个“谁”按一条链理解：处罚部门一并认定、指导、整治；也可理解为处罚、认定两个部门各管各的',
      en: 'the four are read as one chain: who penalises does the rest; penalising and recognising departments could also be two, each guiding and rectifying its own',
    },
  ],
}))

/**
 * Where to ask about credit repair (信用修复咨询).
 *
 * @returns one entry, with `address` and `phone`
 * @example
 * creditRepairEnquiry().entries[0].phone // '0513-59001939'
 */
export const creditRepairEnquiry = catalogue('m21.credit-repair-enquiry', () => ({
  title: { zh: '信用修复咨询', en: 'Where to ask about credit repair' },
  source: interpretation('培训和指导'),
  subject: credit,
  force: 'may',
  entries: creditRepair.enquiryWindow,
}))

/**
 * How to join a course on credit repair (信用修复培训班).
 *
 * @returns the two ways, each with `how`
 * @example
 * creditRepairTraining().entries.length // 2
 */
export const creditRepairTraining = catalogue('m21.credit-repair-training', () => {
  const [{ year }] = creditRepair.trainingYear
  return {
    title: { zh: `${year}年信用修复培训班`, en: `Courses on credit repair, ${year}` },
    source: interpretation('培训和指导'),
    subject: credit,
    period: period({ from: day(`${year}-01-01`), to: day(`${year}-12-31`) }),
    entries: creditRepair.trainingChannels,
    notes: [
      {
        zh: '由各级信用牵头部门与行政处罚决定部门举办，有需求的企业均可申请，未写日期、网址和电话',
        en: 'held by the lead departments of the credit system with the penalising ones, for any enterprise that needs it; neither dates nor address nor phone are stated',
      },
      {
        zh: '内容为讲课和现场演示修复步骤；日常咨询见《信用修复咨询》',
        en: 'there are lectures, and the steps of a repair are shown; for other questions see “Where to ask about credit repair”',
      },
    ],
  }
})
