import { ask, choice, date, subject, yesNo } from '../language'
import * as judges from './judges'
import { onlyUnnamed } from './only-unnamed'

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
        good: { zh: '良好', en: 'good' },
        ordinary: { zh: '一般', en: 'ordinary' },
        'seriously-dishonest': { zh: '严重失信', en: 'seriously dishonest' },
      },
      ask(
        '信用状况',
        'credit standing',
        '申请人在南通信用服务系统中的信用状况如何？',
        'What is the applicant’s standing in Nantong’s credit service system?',
      ),
      {
        judgedBy: creditAuthority,
        names: {
          good: ['信用状况良好', '信用良好'],
          ordinary: ['信用状况一般'],
          'seriously-dishonest': ['严重失信企业', '严重失信的企业', '严重失信主体'],
        },
      },
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
      {
        names: {
          dimension: ['司法监管', '行业合规', '市场行为', '自身素质'],
          list: ['重点关注主体清单', '风险预警主体清单'],
          function: ['信用承诺管理', '企业评价运行管理', '融资信用服务'],
          reduction: ['减材料', '减时限', '减环节'],
          platform: ['南通融资信用服务平台', '南通企业征信平台', '征信平台'],
          product: ['通信贷'],
        },
      },
    ),
    isAboutToBeListedAbnormal: yesNo(
      ask(
        '即将列入经营异常名录',
        'about to be listed for abnormal operation',
        '该市场主体是否将被列入经营异常名录？（已经列入的，答否）',
        'Is the market entity about to be put on the list of abnormal operations? (If it is on the list already, answer no.)',
      ),
      { judgedBy: judges.marketSupervision },
    ),
    meetsEarlyRepairConditions: yesNo(
      ask(
        '符合信用提前修复条件',
        'meets the conditions of early repair',
        '该市场主体是否符合行政处罚或严重违法失信名单的信用提前修复条件？',
        'Does the market entity meet the conditions of early credit repair, of an administrative penalty or of the list of serious violations and dishonesty?',
      ),
      { judgedBy: judges.marketSupervision },
    ),
    isRemindedToRepair: yesNo(
      ask(
        '已获修复提醒',
        'reminded to repair',
        '市场监管部门是否已提醒该市场主体修复信用？',
        'Has market supervision reminded the market entity to repair its credit?',
      ),
    ),
    hasAppliedForRepair: yesNo(
      ask(
        '已申请信用修复',
        'has applied for repair',
        '该市场主体是否已向市场监管部门申请信用修复？',
        'Has the market entity applied to market supervision for credit repair?',
      ),
    ),
    taxFilingDueOn: date(
      ask(
        '申报期截止日',
        'filing deadline',
        '所问这一期的纳税申报期哪天截止？',
        'On which day does the filing period that is asked about end?',
      ),
    ),
    isTaxFiled: yesNo(
      ask(
        '已申报',
        'tax filed',
        '截至基准日，所问这一期的税是否已申报？',
        'As of the day asked about, has the tax of that period been filed?',
      ),
    ),
    isTaxPaid: yesNo(
      ask(
        '已缴款',
        'tax paid',
        '截至基准日，所问这一期的税是否已缴款？',
        'As of the day asked about, has the tax of that period been paid?',
      ),
    ),
    isAbnormalTaxpayer: yesNo(
      ask(
        '已认定为非正常户',
        'determined an abnormal taxpayer',
        '截至基准日，纳税人是否已被税务机关认定为非正常户（尚未解除）？',
        'As of the day asked about, have the tax authorities determined the taxpayer to be an abnormal one, and not lifted it?',
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
        '问的是纳税信用的哪一项直接判D指标？（触发几项的，逐项问）',
        'Which indicator that leads straight to tax-credit grade D is asked about? (Where several were triggered, ask of each.)',
      ),
    ),
    isOtherGradeDIndicatorRepairable: yesNo(
      ask(
        '其他直接判D指标可修复',
        'the other indicator is repairable',
        '非正常户以外的这项直接判D指标，是否可修复？',
        'Is this indicator, which isn’t that of an abnormal taxpayer, repairable?',
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
      ask('修复职责', 'duty in repair', '要查信用修复的哪一项职责？', 'Which duty in credit repair is looked up?'),
    ),
  },
  ({ gradeDIndicator, isOtherGradeDIndicatorRepairable }) =>
    onlyUnnamed(gradeDIndicator.is('other'), isOtherGradeDIndicatorRepairable),
)
