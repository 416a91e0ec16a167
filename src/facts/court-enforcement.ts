import { ask, choice, subject, yesNo } from '../language'

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
        'the respondent of the preservation',
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
      ask(
        '保全担保的提供方',
        'giver of the security',
        '代替查封等措施的保全担保由谁提供？',
        'Who gives the security that is to take the place of a seizure?',
      ),
      { attainable: 'hand-in' },
    ),
    flexibleCourtMeasure: choice(
      {
        sealing: { zh: '活查封', en: 'flexible sealing' },
        seizure: { zh: '活扣押', en: 'flexible seizure' },
        freezing: { zh: '活冻结', en: 'flexible freezing' },
        other: { zh: '其他措施', en: 'another measure' },
      },
      ask(
        '灵活执行措施',
        'flexible measure',
        '查法院的哪项灵活执行措施？',
        'Which flexible measure of the court is looked up?',
      ),
    ),
    isTemporarilyInDifficulty: yesNo(
      ask(
        '暂时陷入困境',
        'temporarily in difficulty',
        '企业是否暂时陷入困境？（文中没有标准）',
        'Is the enterprise in difficulty for a time? (The text has no test.)',
      ),
      {
        judgedBy: {
          zh: '办案法院（文中未写由谁认定）',
          en: 'the court that handles the case (the text doesn’t say who judges)',
        },
      },
    ),
    preservationProblem: choice(
      {
        'at-will': { zh: '随意保全', en: 'preservation at will' },
        excessive: { zh: '超标的保全', en: 'preservation beyond the amount in dispute' },
        'late-exchange': { zh: '换保不及时', en: 'late exchange of what is preserved' },
        other: { zh: '其他问题', en: 'another problem' },
      },
      ask(
        '财产保全中的问题',
        'problem of preservation',
        '查财产保全中的哪种问题？',
        'Which problem of preservation is looked up?',
      ),
    ),
  },
)
