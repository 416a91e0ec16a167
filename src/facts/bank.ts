import { ask, choice, subject, yesNo } from '../language'

/** A bank, and what decides which business it may handle. */
export const bank = subject(
  'bank',
  { zh: '银行', en: 'bank' },
  {
    hasCapitalAccountSystem: yesNo(
      ask(
        '已开通资本项目信息系统',
        'connected to the capital-account system',
        '银行是否已开通国家外汇管理局资本项目信息系统？',
        'Is the bank connected to the capital-account information system of the State Administration of Foreign Exchange?',
      ),
      { attainable: 'register' },
    ),
    fxAssessmentLastYear: choice(
      {
        'above-b': { zh: '高于B类', en: 'above B' },
        b: { zh: 'B类', en: 'B' },
        'b-minus': { zh: 'B-类', en: 'B-' },
        'below-b-minus': { zh: '低于B-类', en: 'below B-' },
        none: { zh: '没有评估结果', en: 'not assessed' },
      },
      ask(
        '上年度外汇业务合规与审慎经营评估',
        'last year’s assessment of foreign-exchange compliance and prudence',
        '该银行上年度执行外汇业务合规与审慎经营评估的结果是哪一类？',
        'In which class did last year’s assessment of compliance and prudence in foreign-exchange business put the bank?',
      ),
      {
        names: {
          'above-b': ['A', 'A类', 'B+', 'B+类'],
          b: ['B类（不含B-）'],
          'below-b-minus': ['C', 'C类'],
          none: ['没有评估', '未评估'],
        },
      },
    ),
    hasSoundInternalControls: yesNo(
      ask(
        '内控制度和风险防范措施完善',
        'sound internal controls and safeguards against risk',
        '该银行的内控制度和风险防范措施是否完善？',
        'Are the bank’s internal controls and its safeguards against risk sound?',
      ),
      {
        when: {
          no: {
            zh: '内控制度或风险防范措施不完善',
            en: 'internal controls or safeguards against risk that aren’t sound',
          },
        },
        judgedBy: { zh: '评估银行的一方（文中未写明）', en: 'whoever assesses the bank (the text names nobody)' },
      },
    ),
  },
)
