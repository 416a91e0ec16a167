import { ask, choice, subject, yesNo } from '../language'

const authority = {
  zh: '市人力资源社会保障局（牵头单位；文中未写由谁认定）',
  en: 'Municipal Human Resources and Social Security Bureau (the lead; the text doesn’t say who decides)',
}

/** Help for employers in finding staff: the service commissioner, the Spring Festival subsidies. */
export const recruitment = subject(
  'recruitment',
  { zh: '企业用工服务', en: 'help for employers in finding staff' },
  {
    isRecruitingMajorProject: yesNo(
      ask(
        '被认定为重大项目',
        'recognised as a major project',
        '该项目是否被认定为重大项目？',
        'Is the project recognised as a major project?',
      ),
      { judgedBy: authority },
    ),
    isRecruitingKeyEnterprise: yesNo(
      ask(
        '被认定为重点企业',
        'recognised as a key enterprise',
        '该企业是否被认定为重点企业？',
        'Is the enterprise recognised as a key enterprise?',
      ),
      { judgedBy: authority },
    ),
    springSubsidyKind: choice(
      {
        'referral-reward': { zh: '人力资源服务机构推荐就业奖励', en: 'placement reward for human-resources agencies' },
        'hiring-subsidy': { zh: '企业招聘补贴', en: 'hiring subsidy for enterprises' },
        'return-subsidy': { zh: '春节返岗补贴', en: 'subsidy for returning to work after the Spring Festival' },
        other: { zh: '其他奖补', en: 'another subsidy' },
      },
      ask(
        '春节用工奖补种类',
        'kind of Spring Festival subsidy',
        '要查2023年春节期间的哪一种用工奖补？',
        'Which of the employment subsidies of the Spring Festival of 2023 is looked up?',
      ),
    ),
  },
)
