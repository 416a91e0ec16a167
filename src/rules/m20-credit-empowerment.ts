import {
  creditEmpowerment,
  creditEmpowermentWording,
  creditLoanNames,
  evaluationBehindInspections,
  undisturbedOrTargeted,
} from '../data/m20-credit-empowerment'
import { city } from '../facts/city'
import { credit } from '../facts/credit'
import { interpretation, measureText } from '../facts/document'
import {
  all,
  catalogue,
  classification,
  day,
  goal,
  not,
  nothing,
  period,
  reading,
  target,
  text,
  when,
} from '../language'

/**
 * Whether credit loans (信用贷款) of the year exceed 10,000,000,000 yuan.
 *
 * @example
 * creditLoanTarget({ creditLoans: '9500000000' }).shortfall // 500000000
 */
export const creditLoanTarget = target('m20.credit-loan-target', () => ({
  title: { zh: '信用贷款目标', en: 'Credit loans of the year' },
  source: measureText(),
  subject: city,
  goals: {
    loans: goal(
      { zh: '信用贷款', en: 'credit loans' },
      city.creditLoans,
      'moreThan',
      creditEmpowerment.creditLoans,
      '元',
    ),
  },
  discrepancies: [creditLoanNames],
  notes: [{ zh: '未写期限，按2023年计', en: 'no period is stated; the loans are those of 2023' }],
}))

/**
 * How an applicant's licence is handled by credit (信用+承诺): instantly, as usual or under restrictions.
 *
 * @example
 * creditBasedApproval({ creditStanding: 'good', isLicenceHandledInstantly: true }).class // 'instant'
 */
export const creditBasedApproval = classification('m20.credit-based-approval', () => {
  const { creditStanding, isLicenceHandledInstantly } = credit
  return {
    title: { zh: '按信用办理审批', en: 'Approval by credit standing' },
    source: interpretation(),
    subject: credit,
    classes: {
      instant: { label: { zh: '“秒办”', en: 'handled instantly' } },
      ordinary: { label: { zh: '一般办理', en: 'handled as usual' } },
      restricted: {
        label: { zh: '受到限制', en: 'restricted' },
        consequence: { zh: '受什么限制，文中未写', en: 'how it is restricted isn’t stated' },
      },
    },
    by: when(creditStanding.is('seriously-dishonest'), text('restricted'))
      .when(all(creditStanding.is('good'), isLicenceHandledInstantly), text('instant'))
      .otherwise(text('ordinary')),
    notes: [
      {
        zh: '“秒办”的是部分许可，文中未列；何为良好也未写',
        en: 'only some licences are instant, and which isn’t listed; nor is what a good standing is',
      },
    ],
  }
})

/**
 * Whether the credit class of an enterprise steers its random inspection (双随机、一公开).
 *
 * @returns the class `by-class` or `without-class`, or what is missing; `not-covered` for an inspection of another year
 * @example
 * spotCheckDifferentiation({ inspectedOn: '2023-12-31', hasCreditRiskClass: true }).class // 'by-class'
 */
export const spotCheckDifferentiation = classification('m20.spot-check-differentiation', () => {
  const [{ year }] = creditEmpowerment.spotCheck
  const ofTheYear = period({ on: credit.inspectedOn, from: day(`${year}-01-01`), to: day(`${year}-12-31`) })
  return {
    title: { zh: '双随机抽查的信用分级分类', en: 'Random inspections by credit class' },
    source: interpretation('双随机'),
    subject: credit,
    period: ofTheYear,
    classes: {
      'by-class': { label: { zh: '按分级分类结果抽查', en: 'inspected by its class' } },
      'without-class': { label: { zh: '尚无分级分类结果', en: 'without a class to go by' } },
    },
    by: when(
      not(ofTheYear.holds),
      nothing({ zh: `只及于${year}年度的抽查`, en: `this is of the inspections of ${year} only` }),
    )
      .when(
        reading('risk-class', {
          'risk-class': credit.hasCreditRiskClass,
          'evaluation-system': credit.hasCreditEvaluation,
        }),
        text('by-class'),
      )
      .otherwise(text('without-class')),
    readings: [
      {
        about: { zh: '用哪一种评价', en: 'which evaluation steers it' },
        default: 'risk-class',
        because: {
          zh: '解读具体写明双随机用信用风险分类，企业评价供审批和信贷',
          en: 'the interpretation gives the risk class to inspections, and the evaluation to approval and lending',
        },
        options: {
          'risk-class': { zh: '市场监管部门的信用风险分类', en: 'the risk class of the market supervision authority' },
          'evaluation-system': {
            zh: '企业评价运行管理系统的结果',
            en: 'the result of the enterprise-evaluation system',
          },
        },
      },
    ],
    discrepancies: [evaluationBehindInspections, undisturbedOrTargeted],
  }
})

/**
 * What the credit service system evaluates, lists, does and cuts, and the credit-finance platform (信用服务系统).
 *
 * @returns the entries; the platform with `launchedIn`, `connectedBanks` at publication, and `operator`
 * @example
 * creditEvaluationCatalogue({ creditSystemPart: 'platform' }).entries[0].launchedIn // '2022-11'
 */
export const creditEvaluationCatalogue = catalogue('m20.credit-evaluation-catalogue', () => ({
  title: { zh: '信用服务系统的内容', en: 'Parts of the credit service system' },
  source: interpretation(),
  subject: credit,
  entries: [
    ...creditEmpowerment.evaluationDimensions,
    ...creditEmpowerment.evaluationLists,
    ...creditEmpowerment.creditSystemFunctions,
    ...creditEmpowerment.threeReductions,
    ...creditEmpowerment.platform,
    ...creditEmpowerment.loanProduct,
  ],
  lookUp: credit.creditSystemPart,
  key: 'part',
  discrepancies: [creditEmpowermentWording, evaluationBehindInspections],
  notes: [
    {
      zh: '评价维度和系统功能以“等”收尾；清单和“三减”没有',
      en: 'dimensions and functions are left open; lists and cuts aren’t',
    },
  ],
}))
