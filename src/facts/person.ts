import {
  all,
  any,
  ask,
  check,
  choice,
  choices,
  date,
  dateTime,
  integer,
  not,
  onlyIf,
  subject,
  yesNo,
} from '../language'
import * as judges from './judges'

/** A person, and what decides which of the measures are open to them. */
export const person = subject(
  'person',
  { zh: '个人', en: 'person' },
  {
    businessIsInUrbanNantong: yesNo(
      ask(
        '在市区创业',
        'the business is in urban Nantong',
        '此人是否在南通市区创业（在城镇或农村创业，户籍不限）？',
        'Does the person have a start-up in the urban districts of Nantong, in town or country and wherever the household is registered?',
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
      },
      ask(
        '所属重点群体',
        'key groups of the start-up loan',
        '此人属于富民创业担保贷款9类重点群体中的哪些？（都不属于的，答“无”）',
        'To which of the nine key groups of the guaranteed start-up loan does the person belong? (If none, say so.)',
      ),
    ),
    isUnemployed: yesNo(
      ask(
        '失业人员',
        'unemployed',
        '此人目前是否失业（不论是否登记）？',
        'Is the person unemployed now, registered or not?',
      ),
    ),
    meetsStartUpLoanConditions: yesNo(
      ask(
        '符合富民创业担保贷款申请条件',
        'meets the conditions of the start-up loan',
        '此人是否符合富民创业担保贷款的申请条件？',
        'Does the person meet the conditions on which the guaranteed start-up loan is applied for?',
      ),
      { judgedBy: { zh: '贷款审核方（文中未写明）', en: 'those who examine the application (the text names nobody)' } },
    ),
    isWoman: yesNo(ask('女性', 'a woman', '此人是否为女性？', 'Is the person a woman?')),
    isVeteran: yesNo(ask('退役军人', 'a veteran', '此人是否为退役军人？', 'Is the person a veteran?')),
    isDisabled: yesNo(ask('残疾人', 'disabled', '此人是否为残疾人？', 'Is the person disabled?')),
    needsCompanionService: yesNo(
      ask(
        '确需陪跑帮办',
        'really needs companion service',
        '此人申请富民创业担保贷款是否确有“陪跑帮办”的需求？',
        'Does the person really need somebody to help the application for the start-up loan along?',
      ),
      { judgedBy: { zh: '金融机构（文中未写由谁认定）', en: 'the bank (not named in the text)' } },
    ),
    qualification: choice(
      {
        'junior-college': { zh: '全日制普通高校大专', en: 'full-time junior college' },
        'senior-worker-class': { zh: '技工院校高级工班', en: 'senior-worker class of a technical school' },
        bachelor: { zh: '全日制普通高校本科', en: 'full-time bachelor' },
        'pre-technician-class': { zh: '技工院校预备技师', en: 'pre-technician class of a technical school' },
        'technician-class': { zh: '技工院校技师班', en: 'technician class of a technical school' },
        master: { zh: '硕士', en: 'master' },
        'associate-senior-title': { zh: '副高级职称', en: 'associate senior professional title' },
        'senior-technician-certificate': {
          zh: '高级技师职业资格',
          en: 'vocational qualification of senior technician',
        },
        doctor: { zh: '博士', en: 'doctor' },
        'senior-title': { zh: '正高级职称', en: 'senior professional title' },
        other: { zh: '其他学历或资格', en: 'another degree or qualification' },
      },
      ask(
        '学历、职称或职业资格',
        'degree, title or vocational qualification',
        '此人按哪一项学历、职称或职业资格申领青年人才津补贴？（非全日制大专、本科选“其他学历或资格”）',
        'On which degree, title or vocational qualification does the person claim the young-talent allowance? (A part-time junior college or bachelor is another degree.)',
      ),
      {
        names: {
          'junior-college': ['全日制大专'],
          'senior-worker-class': ['高级工班'],
          bachelor: ['全日制本科'],
          'pre-technician-class': ['预备技师', '预备技师班'],
          'technician-class': ['技师班'],
          master: ['硕士研究生'],
          'associate-senior-title': ['副高', '副高级'],
          'senior-technician-certificate': ['高级技师'],
          doctor: ['博士研究生'],
          'senior-title': ['正高', '正高级'],
        },
      },
    ),
    monthsEnjoyed: integer(
      ask(
        '基本期已享受月数',
        'months enjoyed in the base period',
        '此人在基本享受期内享受了多少个月青年人才津补贴？',
        'For how many months of the base period did the person enjoy the young-talent allowance?',
      ),
      { unit: '个月' },
    ),
    extensionMonths: integer(
      ask(
        '延长期内参保月数',
        'insured months of the extension',
        '自延长期首月起、到延长期满为止，此人在南通市区企业参加社会保险多少个月？',
        'From the first month of the extension to its last, for how many months does the person have social insurance at an enterprise in urban Nantong?',
      ),
      { unit: '个月' },
    ),
    worksAtUrbanEnterprise: yesNo(
      ask(
        '在市区企业就业创业',
        'working or in business at an urban-district enterprise',
        '此人是否在南通市区企业就业，或在市区办企业创业？（享受津补贴的，按享受期间）',
        'Is the person employed at an enterprise in urban Nantong, or running one there? (If entitled to the allowance: while it lasts.)',
      ),
    ),
    meetsTalentAllowanceConditions: yesNo(
      ask(
        '符合享受青年人才津补贴条件',
        'meets the conditions of the young-talent allowance',
        '此人是否符合享受青年人才津补贴的条件（出自人才新政3.0，文中未列）？',
        'Does the person meet the conditions of the young-talent allowance (those of Talent Policy 3.0, which the text doesn’t list)?',
      ),
      {
        judgedBy: {
          zh: '津补贴审核方（文中只写受理部门为市人才发展集团）',
          en: 'those who examine the allowance (the text names only the Municipal Talent Development Group, which takes applications)',
        },
      },
    ),
    basePeriodEnd: date(
      ask(
        '基本享受期届满日',
        'end of the base period',
        '此人青年人才津补贴的基本享受期到哪天届满？',
        'On which day does the person’s base period of the young-talent allowance end?',
      ),
    ),
    hasBoughtHome: yesNo(
      ask('已购买住房', 'has bought a home', '此人是否已购买住房？', 'Has the person bought a home?'),
      { attainable: 'register' },
    ),
    homePurchasedOn: date(
      ask('购房日', 'day of the home purchase', '此人哪天购买了住房？', 'On which day did the person buy the home?'),
      { past: true },
    ),
    homeIsOrdinaryCommercial: yesNo(
      ask(
        '普通商品房',
        'an ordinary commercial home',
        '所购住房是否为普通商品房？',
        'Is the home that was bought an ordinary commercial one?',
      ),
    ),
    homeIsInUrbanNantong: yesNo(
      ask(
        '住房在市区',
        'the home is in urban Nantong',
        '所购住房是否在南通市区？',
        'Is the home that was bought in the urban districts of Nantong?',
      ),
    ),
    workAtPurchase: choice(
      {
        'urban-enterprise': { zh: '在市区企业就业创业', en: 'at an urban-district enterprise' },
        'elsewhere-in-nantong': { zh: '在南通其他地方就业创业', en: 'elsewhere in Nantong' },
        none: { zh: '不在南通就业创业', en: 'not in Nantong' },
      },
      ask(
        '购房时就业创业的地方',
        'where the person worked at the purchase',
        '享受期满后购房的：购房时仍在哪里就业或创业？',
        'For a home bought after the base period: where was the person still employed or in business when it was bought?',
      ),
    ),
    isInsuredAfterPurchase: yesNo(
      ask(
        '购房次月起在市区企业参保',
        'insured at an urban-district enterprise from the month after the purchase',
        '购房次月起，此人是否仍在南通市区企业参加社会保险？（次月未到的，按现在）',
        'From the month after the purchase, does the person still have social insurance at an enterprise in urban Nantong? (If that month is still to come: now.)',
      ),
    ),
    isFromElsewhere: yesNo(
      ask('来自异地', 'from elsewhere', '此人是否从南通以外来通？', 'Does the person come from outside Nantong?'),
    ),
    isSeekingWorkInNantong: yesNo(
      ask(
        '来通求职',
        'coming to Nantong for work',
        '此人是否来南通求职？',
        'Does the person come to Nantong to look for a job?',
      ),
    ),
    isGraduatingThisYear: yesNo(
      ask(
        '高校应届毕业生',
        'a graduate of the current year',
        '此人申请入住时是否为高校应届毕业生？',
        'Is the person, when applying to stay, a university or college graduate of that year?',
      ),
    ),
    isUnionMember: yesNo(
      ask(
        '工会会员',
        'a union member',
        '此人是否为工会会员（农民工会员也算）？',
        'Is the person a member of a trade union (a migrant worker who is one counts)?',
      ),
    ),
    isFrontLineWorker: yesNo(
      ask(
        '一线职工',
        'a front-line worker',
        '此人是否为在一线工作的职工？',
        'Does the person work at the front line of an enterprise or institution?',
      ),
    ),
    postHardships: choices(
      {
        hazardous: { zh: '有毒有害等特殊工种', en: 'special work, such as toxic or harmful' },
        'dirty-tiring-dangerous': { zh: '苦脏累险岗位', en: 'a hard, dirty, tiring or dangerous post' },
      },
      ask(
        '特殊工种和艰苦岗位',
        'special work and hard posts',
        '此人的岗位属于下列哪些？（都不属于的，答“无”）',
        'Of which of these kinds is the person’s post? (If none, say so.)',
      ),
    ),
    isOutstandingEmployee: yesNo(
      ask(
        '单位优秀职工',
        'an outstanding employee',
        '此人是否为所在单位的优秀职工？',
        'Is the person held to be an outstanding employee by the employer?',
      ),
      { judgedBy: { zh: '所在单位（文中未写由谁认定）', en: 'the employer (the text doesn’t say who decides)' } },
    ),
    isSkilledWorker: yesNo(
      ask('技术工人', 'a skilled worker', '此人是否为技术工人？', 'Is the person a skilled worker?'),
    ),
    monthsToRetirement: integer(
      ask(
        '距法定退休年龄月数',
        'months to the statutory retirement age',
        '此人距法定退休年龄还有几个整月？（已到的填0）',
        'How many whole months are left until the person’s statutory retirement age? (0 if it is reached.)',
      ),
      { unit: '个月' },
    ),
    childAge: integer(
      ask(
        '子女年龄',
        'age of the child',
        '该职工的子女现在几周岁？（不满1周岁填0）',
        'How old is the worker’s child now, in completed years? (Under a year: 0.)',
      ),
      { unit: '岁' },
    ),
    hotlineCalledAt: dateTime(
      ask(
        '拨打热线的时间',
        'time of the call',
        '何时拨打职工心理咨询热线？',
        'When is the workers’ counselling hotline called?',
      ),
    ),
    counsellingAt: dateTime(
      ask(
        '心理咨询时间',
        'time of the counselling',
        '想在何时到职工服务中心接受个性化心理咨询？',
        'For when is the personal counselling at the Workers’ Service Centre wanted?',
      ),
    ),
    counsellingBookedOn: date(
      ask(
        '预约日',
        'day of booking',
        '哪天打电话预约个性化心理咨询？',
        'On which day is the personal counselling booked by telephone?',
      ),
    ),
    isEmployedInService: yesNo(
      ask(
        '在职职工',
        'an employee in service',
        '此人是否为在职职工？（住过院的，按住院治疗时）',
        'Is the person an employee in service? (If treated in hospital: at that time.)',
      ),
      { when: { no: { zh: '不是在职职工', en: 'not an employee in service' } } },
    ),
    wasHospitalisedIn2023: yesNo(
      ask(
        '2023年住院治疗',
        'treated in hospital in 2023',
        '此人2023年是否住院治疗？',
        'Was the person treated as an inpatient in 2023?',
      ),
    ),
    isChosenForHospitalSubsidy: yesNo(
      ask(
        '列入市总工会住院补助名单',
        'among those whom the Municipal Federation of Trade Unions subsidises',
        '此人是否列入市总工会2023年住院补助的名单？',
        'Is the person among the hospitalised employees whom the Municipal Federation of Trade Unions subsidises in 2023?',
      ),
      {
        judgedBy: {
          zh: '市总工会（文中未写如何确定）',
          en: 'the Municipal Federation of Trade Unions (how it chooses isn’t stated)',
        },
      },
    ),
    enterpriseEmployment: choice(
      {
        urban: { zh: '市区企业职工', en: 'employee of an urban-district enterprise' },
        county: { zh: '县（市）企业职工', en: 'employee of an enterprise in a county or county-level city' },
        none: { zh: '不是本市企业职工', en: 'no employee of an enterprise in Nantong' },
      },
      ask(
        '职工身份',
        'employment',
        '此人是南通哪里的企业的职工？',
        'Where in Nantong is the enterprise that employs the person?',
      ),
    ),
    keyEmploymentGroup: choice(
      {
        urban: { zh: '市区就业重点群体', en: 'key employment group of the urban districts' },
        county: { zh: '县（市）就业重点群体', en: 'key employment group of a county or county-level city' },
        none: { zh: '不属于就业重点群体', en: 'in no key employment group' },
      },
      ask(
        '就业重点群体身份',
        'employment group',
        '此人属于哪里的就业重点群体？',
        'To the key employment groups of which area does the person belong?',
      ),
      {
        judgedBy: judges.humanResources,
      },
    ),
    meetsTrainingSubsidyRules: yesNo(
      ask(
        '符合培训补贴规定',
        'meets the rules of the training subsidy',
        '此人参加的培训是否符合职业技能培训补贴的规定（苏人社发〔2023〕25号，条件文中未列）？',
        'Does the training that the person took meet the rules of the vocational training subsidy (Su Ren She Fa [2023] 25, whose conditions the text doesn’t list)?',
      ),
      { judgedBy: judges.humanResources },
    ),
    trainingSubsidyChannel: choice(
      {
        hall: { zh: '江苏人社网上办事大厅', en: 'Jiangsu human-resources online hall' },
        app: { zh: '江苏智慧人社', en: 'Jiangsu smart human-resources service' },
        other: { zh: '其他渠道', en: 'another channel' },
      },
      ask(
        '培训补贴申报渠道',
        'channel for the training subsidy',
        '要查职业技能培训补贴的哪个申报渠道？',
        'Which channel for filing for the vocational training subsidy is looked up?',
      ),
      { names: { hall: ['江苏人社网上办事服务大厅'] } },
    ),
  },
  ({ counsellingAt, counsellingBookedOn, isUnemployed, isVeteran, startUpGroups, ...facts }) => [
    check(any(not(startUpGroups.includes('former-soldier')), isVeteran), {
      zh: '复员转业退役军人是退役军人',
      en: 'a demobilised, transferred or retired soldier is a veteran',
    }),
    check(any(not(startUpGroups.includes('registered-unemployed')), isUnemployed), {
      zh: '城镇登记失业人员是失业人员',
      en: 'one who is registered as unemployed is unemployed',
    }),
    ...[isUnemployed, startUpGroups.includes('registered-unemployed')].map((hasNoPost) =>
      check(
        not(
          all(
            hasNoPost,
            any(
              facts.isFrontLineWorker,
              facts.isOutstandingEmployee,
              facts.postHardships.includesAny(['hazardous', 'dirty-tiring-dangerous']),
              facts.enterpriseEmployment.noneOf(['none']),
            ),
          ),
        ),
        {
          zh: '失业的人不是职工，也没有岗位',
          en: 'an unemployed person is no employee, and has no post',
        },
      ),
    ),
    ...[
      facts.homePurchasedOn,
      facts.homeIsOrdinaryCommercial,
      facts.homeIsInUrbanNantong,
      facts.workAtPurchase,
      facts.isInsuredAfterPurchase,
    ].map((ofTheHome) =>
      onlyIf(facts.hasBoughtHome, ofTheHome, {
        zh: '没有购房就没有所购住房和购房时的情况',
        en: 'without a purchase there is nothing to tell of the home or of when it was bought',
      }),
    ),
    check(any(not(facts.isChosenForHospitalSubsidy), facts.wasHospitalisedIn2023), {
      zh: '补助名单上的，都是2023年住院治疗的',
      en: 'those on the list of the subsidy were treated in hospital in 2023',
    }),
    check(counsellingBookedOn.onOrBefore(counsellingAt.date()), {
      zh: '预约日不晚于咨询之日',
      en: 'counselling is booked no later than on its day',
    }),
  ],
)
