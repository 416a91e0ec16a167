import { ask, choices, subject, yesNo } from '../language'

/** A person, and what decides which of the measures are open to them. */
export const person = subject(
  'person',
  { zh: '个人', en: 'person' },
  {
    isEntrepreneur: yesNo(
      ask(
        '城乡创业者',
        'an entrepreneur',
        '是否在城镇或农村创业？',
        'Does the person run a start-up, in town or country?',
      ),
    ),
    businessIsInUrbanNantong: yesNo(
      ask(
        '在市区创业',
        'the business is in urban Nantong',
        '创业地是否在南通市区？',
        'Is the business in the urban districts of Nantong?',
      ),
    ),
    startUpGroups: choices(
      {
        'registered-unemployed': { zh: '城镇登记失业人员', en: 'registered urban unemployed' },
        'hard-to-employ': { zh: '就业困难人员', en: 'person who has difficulty finding work' },
        'former-soldier': {
          zh: '复员转业退役军人',
          en: 'demobilised, transferred or retired soldier',
        },
        'released-prisoner': { zh: '刑满释放人员', en: 'person released after serving a sentence' },
        graduate: { zh: '高校毕业生', en: 'graduate of a university or college' },
        'capacity-cutting-enterprise': {
          zh: '化解过剩产能企业职工和失业人员',
          en: 'employee, or unemployed person, of an enterprise that cuts excess capacity',
        },
        'returning-migrant': { zh: '返乡创业农民工', en: 'migrant worker who returns home to start a business' },
        'online-merchant': { zh: '网络商户', en: 'online merchant' },
        'rural-entrepreneur': { zh: '农村自主创业农民', en: 'farmer who starts a business in the country' },
        'other-unemployed': { zh: '其他失业人员', en: 'another unemployed person' },
      },
      ask('所属群体', 'groups', '属于其中哪些群体？', 'To which of these groups does the person belong?'),
    ),
    meetsStartUpLoanConditions: yesNo(
      ask(
        '符合富民创业担保贷款申请条件',
        'meets the conditions of the start-up loan',
        '是否符合富民创业担保贷款的申请条件？',
        'Does the person meet the conditions on which the guaranteed start-up loan is applied for?',
      ),
      { judgedBy: { zh: '贷款审核方（文中未写明）', en: 'those who examine the application (the text names nobody)' } },
    ),
    isWoman: yesNo(ask('女性', 'a woman', '是否为女性？', 'Is the person a woman?')),
    isVeteran: yesNo(ask('退役军人', 'a veteran', '是否为退役军人？', 'Is the person a veteran?')),
    isDisabled: yesNo(ask('残疾人', 'disabled', '是否为残疾人？', 'Is the person disabled?')),
    greenChannelCoversOtherGroups: yesNo(
      ask(
        '绿色通道及于重点群体之外',
        'the green channel extends beyond the key groups',
        '鼓励开通的绿色通道是否也及于9类重点群体之外的人？',
        'Is the green channel that banks are encouraged to open meant for those outside the nine key groups too?',
      ),
      {
        judgedBy: {
          zh: '市人力资源社会保障局',
          en: 'the Municipal Human Resources and Social Security Bureau',
        },
      },
    ),
    needsCompanionService: yesNo(
      ask(
        '确需陪跑帮办',
        'really needs companion service',
        '是否确有陪跑帮办的需求？',
        'Does the person really need somebody to help the application along?',
      ),
      { judgedBy: { zh: '金融机构', en: 'the bank' } },
    ),
  },
)
