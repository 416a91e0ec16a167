import { ask, choice, freeText, subject, yesNo } from '../language'

/** An enterprise's property before a court (财产保全与执行): what may be seized, how, and when with caution. */
export const courtEnforcement = subject(
  'court-enforcement',
  { zh: '财产保全与执行', en: 'preservation and enforcement' },
  {
    isOnQualityWhitelist: yesNo(
      ask(
        '列入优质企业“白名单”',
        'on the white list of quality enterprises',
        '企业是否纳入优质企业“白名单”？',
        'Is the enterprise on the white list of quality enterprises?',
      ),
    ),
    isPreservationRespondent: yesNo(
      ask(
        '财产保全的被申请人',
        'respondent of the preservation',
        '企业是否为财产保全的被申请人？',
        'Is the enterprise the one against which preservation of property is asked for?',
      ),
    ),
    preservationSecurityFrom: choice(
      {
        bank: { zh: '银行', en: 'a bank' },
        other: { zh: '银行以外的担保人', en: 'another guarantor' },
        none: { zh: '无人提供', en: 'nobody' },
      },
      ask('保全担保由谁提供', 'who gives security', '保全担保由谁提供？', 'Who gives security for the preservation?'),
      { attainable: 'hand-in' },
    ),
    flexibleCourtMeasure: freeText(
      ask(
        '灵活执行措施',
        'flexible measure',
        '查哪项灵活执行措施？',
        'Which flexible measure is looked up, by its name?',
      ),
    ),
    isTemporarilyInDifficulty: yesNo(
      ask(
        '暂时陷入困境',
        'temporarily in difficulty',
        '企业是否只是暂时陷入困境？',
        'Is the enterprise in difficulty only for a time?',
      ),
      { judgedBy: { zh: '办案法院', en: 'the court that handles the case' } },
    ),
    preservationProblem: freeText(
      ask(
        '财产保全中的问题',
        'problem of preservation',
        '查财产保全中的哪种问题？',
        'Which problem of preservation is looked up, by its name?',
      ),
    ),
  },
)
