import {
  creditEmpowerment,
  creditEmpowermentWording,
  creditLoanNames,
  evaluationBehindInspections,
  undisturbedOrTargeted,
} from '../data/m20-credit-empowerment'
import { noDayStated, programmeYear } from '../data/programme'
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
  question,
  quoting,
  target,
  text,
  when,
  withFigures,
} from '../language'

/**
 * Whether credit loans (信用贷款) of the year exceed 10,000,000,000 yuan.
 *
 * @example
 * creditLoanTarget({ creditLoans: '9500000000' }, { asOf: '2023-12-31' }).shortfall // 500000000
 */
export const creditLoanTarget = target('m20.credit-loan-target', () => ({
  title: { zh: '信用贷款目标', en: 'Credit loans of the year' },
  source: measureText(),
  subject: city,
  force: 'aims',
  goals: {
    loans: goal(
      { zh: '信用贷款', en: 'credit loans' },
      city.creditLoans,
      'moreThan',
      creditEmpowerment.creditLoans,
      '元',
    ),
  },
  period: period(programmeYear),
  discrepancies: [creditLoanNames],
  notes: [
    noDayStated,
    {
      zh: '“各类信用贷款”含哪些、是否限经平台发放，文中未写；按全市金融机构发放的计',
      en: 'which loans count, and whether through the platform only, is not stated; those of all the city’s institutions are counted',
    },
  ],
}))

/**
 * How an applicant's licence is handled by credit (信用+承诺): instantly or under restrictions.
 *
 * @returns the class; `not-covered` where the text doesn’t say how the applicant is handled
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
      restricted: {
        label: { zh: '受到限制', en: 'restricted' },
        consequence: {
          zh: '严重失信的企业办理相关业务受一定限制；怎样限制文中未写',
          en: 'a seriously dishonest enterprise is restricted in the business concerned; how isn’t stated',
        },
      },
    },
    by: when(creditStanding.is('seriously-dishonest'), text('restricted'))
      .when(all(creditStanding.is('good'), isLicenceHandledInstantly), text('instant'))
      .when(
        creditStanding.is('good'),
        nothing({
          zh: '“秒办”只写给部分许可，其他许可怎样办理文中未写',
          en: 'only some licences are handled instantly; how another is handled is not stated',
        }),
      )
      .otherwise(
        nothing({
          zh: '信用状况一般的申请人怎样办理，文中未写',
          en: 'how an applicant of ordinary standing is handled is not stated',
        }),
      ),
    notes: [
      {
        zh: '信用承诺及履约嵌入审批流程，以信用减材料、减时限、减环节；减多少文中未写',
        en: 'credit commitments are built into approval, to cut documents, time and steps; by how much is not stated',
      },
      {
        zh: '“秒办”的是部分许可，文中未列；何为良好也未写',
        en: 'only some licences are instant, and which isn’t listed; nor is what a good standing is',
      },
    ],
  }
})

const steering = /* @__PURE__ */ question({
  about: { zh: '用哪一种评价', en: 'which evaluation steers it' },
  because: {
    zh: '解读具体写明双随机用信用风险分类，企业评价供审批和信贷',
    en: 'the interpretation gives the risk class to inspections, and the evaluation to approval and lending',
  },
  options: {
    'risk-class': { zh: '市场监管部门的信用风险分类', en: 'the risk class of the market supervision authority' },
    'evaluation-system': { zh: '企业评价运行管理系统的结果', en: 'the result of the enterprise-evaluation system' },
  },
})

/**
 * Whether the credit class of an enterprise steers its random inspection (双随机、一公开).
 *
 * @returns the class `by-class`, or what is missing; `not-covered` for an inspection of another year or without a class
 * @example
 * spotCheckDifferentiation({ inspectedOn: '2023-12-31', hasCreditRiskClass: true }).class // 'by-class'
 */
export const spotCheckDifferentiation = classification('m20.spot-check-differentiation', () => {
  const [{ year }] = creditEmpowerment.spotCheck
  const [tried] = creditEmpowerment.innovation
  const ofTheYear = period({ on: credit.inspectedOn, from: day(`${year}-01-01`), to: day(`${year}-12-31`) })
  return {
    title: { zh: '双随机抽查的信用分级分类', en: 'Random inspections by credit class' },
    source: interpretation('双随机'),
    subject: credit,
    period: ofTheYear,
    classes: {
      'by-class': {
        label: { zh: '按分类评价结果抽查', en: 'inspected by its rating' },
        consequence: {
          zh: '差异化精准监管；各类怎样抽查文中未写',
          en: 'inspected the more or the less by its class; how each class is inspected is not stated',
        },
      },
    },
    by: when(
      not(ofTheYear.holds),
      nothing({ zh: `只及于${year}年度的抽查`, en: `this is of the inspections of ${year} only` }),
    ).otherwise(
      steering.read({
        'risk-class': when(credit.hasCreditRiskClass, text('by-class')).otherwise(
          nothing({
            zh: '尚无分级分类结果的怎样抽查，文中未写',
            en: 'how an enterprise without a class is inspected is not stated',
          }),
        ),
        'evaluation-system': when(credit.hasCreditEvaluation, text('by-class')).otherwise(
          nothing({
            zh: '尚无企业评价结果的怎样抽查，文中未写',
            en: 'how an enterprise that isn’t evaluated is inspected is not stated',
          }),
        ),
      }),
    ),
    discrepancies: [evaluationBehindInspections, undisturbedOrTargeted],
    notes: [
      {
        zh: `在${tried.year}年“信用+双随机”探索的基础上；市场监管部门编制${year}年度监管事项清单和监管计划`,
        en: `it builds on what was tried out in ${tried.year}; market supervision draws up a list of matters and a plan for ${year}`,
      },
    ],
  }
})

/**
 * What the credit service system evaluates, lists, does and cuts, and the credit-finance platform (信用服务系统).
 *
 * @returns the entries; the lists with who has them `usedBy`; the platform with `launchedIn`, `connectedBanks` at publication, the same in words as `connects`, its `operator` and what it `serves`; the loan with its `state`
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
    ...creditEmpowerment.platform.map((one) =>
      withFigures(
        {
          ...one,
          connects: quoting(
            { zh: '联通{connectedBanks}银行', en: 'connected to {connectedBanks} banks' },
            creditEmpowerment,
          ),
        },
        { connectedBanks: creditEmpowerment.connectedBanks },
      ),
    ),
    ...creditEmpowerment.loanProduct,
  ],
  lookUp: credit.creditSystemPart,
  key: 'part',
  discrepancies: [creditEmpowermentWording, evaluationBehindInspections],
  notes: [
    {
      zh: '联通银行数是发文时的；运营者是市大数据发展集团的全资子公司；如何注册登录文中未写',
      en: 'the number of banks is that at publication; the operator is wholly owned by the municipal big-data group; how to register isn’t stated',
    },
    {
      zh: '“通信贷”的额度、利率、期限和申请渠道文中未写',
      en: 'amount, rate, term and channel of the Tongxindai loan are not stated',
    },
    {
      zh: '评价按所列维度设指标，用动态评分法得出结果',
      en: 'the evaluation has indicators in the dimensions listed, and a score that moves with them',
    },
    {
      zh: '首贷和信用类贷款是“后续”推动银行去做的',
      en: 'first loans and credit-type loans through the platform are what banks are to be moved to later on',
    },
    {
      zh: '评价维度和系统功能以“等”收尾；清单和“三减”没有',
      en: 'dimensions and functions are left open; lists and cuts aren’t',
    },
  ],
}))
