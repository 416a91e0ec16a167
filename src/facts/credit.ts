import { ask, choice, date, subject, yesNo } from '../language'
import { judges } from './judges'

const creditAuthority = {
  zh: '信用管理部门（文中未写由谁认定）',
  en: 'the credit authority (the text doesn’t say who judges)',
}

/** An enterprise's credit record (信用): how it is rated, what is wrong with it, and its repair. */
export const credit = subject(
  'credit',
  { zh: '信用记录', en: 'credit record' },
  {
    creditStanding: choice(
      {
        good: { zh: '信用状况良好', en: 'good' },
        ordinary: { zh: '一般', en: 'ordinary' },
        'seriously-dishonest': { zh: '严重失信', en: 'seriously dishonest' },
      },
      ask(
        '信用状况',
        'credit standing',
        '申请人在南通信用服务系统中的信用状况如何？',
        'What is the applicant’s standing in Nantong’s credit service system?',
      ),
      { judgedBy: creditAuthority },
    ),
    isLicenceHandledInstantly: yesNo(
      ask(
        '该许可可“秒办”',
        'a licence handled instantly',
        '所申请的行政许可是否属于可“秒办”的部分许可？',
        'Is the administrative licence applied for one of those that are handled instantly?',
      ),
      { judgedBy: { zh: '行政审批部门', en: 'the approval authority' } },
    ),
    inspectedOn: date(
      ask(
        '抽查日',
        'day of inspection',
        '企业哪天接受“双随机、一公开”抽查？',
        'On which day is the enterprise’s random inspection?',
      ),
    ),
    hasCreditRiskClass: yesNo(
      ask(
        '已有信用风险分类结果',
        'has a credit-risk class',
        '市场监管部门是否已对企业作信用风险分类？',
        'Has the market supervision authority given the enterprise a credit-risk class?',
      ),
      { judgedBy: judges.marketSupervision },
    ),
    hasCreditEvaluation: yesNo(
      ask(
        '已有企业评价结果',
        'has an evaluation',
        '企业评价运行管理系统是否已对企业作出评价？',
        'Has the enterprise-evaluation system evaluated the enterprise?',
      ),
      { judgedBy: creditAuthority },
    ),
    creditSystemPart: choice(
      {
        dimension: { zh: '评价维度', en: 'dimensions of evaluation' },
        list: { zh: '评价清单', en: 'lists of the evaluation' },
        function: { zh: '系统功能', en: 'functions of the system' },
        reduction: { zh: '审批“三减”', en: 'what credit cuts in approval' },
        platform: { zh: '融资信用服务平台', en: 'credit-finance platform' },
        product: { zh: '贷款产品', en: 'loan product' },
      },
      ask(
        '信用服务系统的内容',
        'part of the credit service system',
        '查信用服务系统的哪项内容？',
        'Which part of the credit service system is looked up?',
      ),
    ),
    isAboutToBeListedAbnormal: yesNo(
      ask(
        '即将列入经营异常名录',
        'about to be listed for abnormal operation',
        '是否即将列入、尚未列入经营异常名录？',
        'Is it about to be, and not yet, on the list of abnormal operations?',
      ),
    ),
    meetsEarlyRepairConditions: yesNo(
      ask(
        '符合提前修复条件',
        'meets the conditions of early repair',
        '是否符合行政处罚或严重违法失信名单的信用提前修复条件？',
        'Does it meet the conditions of early repair, of a penalty or of the list of serious dishonesty?',
      ),
      { judgedBy: judges.marketSupervision },
    ),
    isRemindedToRepair: yesNo(
      ask('已获修复提醒', 'reminded to repair', '是否已提醒其修复信用？', 'Has it been reminded to repair its credit?'),
    ),
    hasAppliedForRepair: yesNo(
      ask('已申请信用修复', 'has applied for repair', '是否已申请信用修复？', 'Has it applied for credit repair?'),
    ),
    taxFilingDueOn: date(
      ask(
        '申报期截止日',
        'filing deadline',
        '本期纳税申报哪天截止？',
        'On which day does the filing period of the tax end?',
      ),
    ),
    isTaxFiled: yesNo(ask('已申报', 'tax filed', '本期是否已申报？', 'Has the tax of the period been filed?')),
    isTaxPaid: yesNo(ask('已缴款', 'tax paid', '本期是否已缴款？', 'Has the tax of the period been paid?')),
    isAbnormalTaxpayer: yesNo(
      ask(
        '已认定为非正常户',
        'determined an abnormal taxpayer',
        '是否已被认定为非正常户？',
        'Has it been determined to be an abnormal taxpayer?',
      ),
    ),
    gradeDIndicator: choice(
      {
        'abnormal-taxpayer': { zh: '认定为非正常户', en: 'determined an abnormal taxpayer' },
        other: { zh: '其他直接判D指标', en: 'another indicator that leads straight to D' },
      },
      ask(
        '直接判D的指标',
        'indicator that leads straight to D',
        '触发了哪一项直接判D指标？',
        'Which indicator that leads straight to D was triggered?',
      ),
    ),
    isOtherGradeDIndicatorRepairable: yesNo(
      ask(
        '其他直接判D指标可修复',
        'the other indicator is repairable',
        '所列以外的这项直接判D指标是否可修复？',
        'Is this indicator, though not named, repairable as well?',
      ),
      { judgedBy: judges.tax },
    ),
    repairDuty: choice(
      {
        penalty: { zh: '处罚', en: 'penalty' },
        recognition: { zh: '认定', en: 'recognition' },
        guidance: { zh: '指导', en: 'guidance' },
        rectification: { zh: '整治', en: 'rectification' },
      },
      ask('修复职责', 'duty in repair', '查哪一项职责？', 'Which duty is looked up?'),
    ),
  },
)
