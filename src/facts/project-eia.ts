import { ask, choice, choices, date, yesNo } from '../language'

const ecologyBureau = { zh: '市生态环境局', en: 'Municipal Ecology and Environment Bureau' }
const approver = { zh: '环评审批部门', en: 'the authority that approves the EIA' }

/** What a construction project's environmental impact assessment (环评) asks about, for the vocabulary of projects. */
export const eiaFacts = {
  eiaDocument: choice(
    {
      report: { zh: '环境影响报告书', en: 'environmental impact report' },
      'report-form': { zh: '环境影响报告表', en: 'environmental impact report form' },
      'registration-form': { zh: '环境影响登记表', en: 'environmental impact registration form' },
    },
    ask(
      '环评文件种类',
      'kind of EIA document',
      '项目须编制哪一种环评文件？',
      'Which EIA document does the project need?',
    ),
  ),
  isInEiaPilotArea: yesNo(
    ask(
      '在环评联动试点区域内',
      'in the EIA pilot area',
      '项目是否在规划环评与项目环评联动试点区域内？',
      'Is it in the area of the pilot that links planning EIA and project EIA?',
    ),
  ),
  fitsParkFunction: yesNo(
    ask(
      '符合园区功能定位',
      'fits the park’s function',
      '项目是否符合园区功能定位？',
      'Does it fit the function that the park is given?',
    ),
    { judgedBy: approver },
  ),
  producesKeyPollutants: yesNo(
    ask(
      '工序产生重点污染物污染因子',
      'produces key-pollutant factors',
      '工序是否涉及产生重点污染物污染因子？',
      'Do its processes produce factors of key pollutants?',
    ),
    {
      judgedBy: approver,
      when: { no: { zh: '工序不产生重点污染物污染因子', en: 'produces no key-pollutant factors' } },
    },
  ),
  hasDeveloperCommitted: yesNo(
    ask(
      '建设单位已承诺',
      'the developer has committed',
      '建设单位是否已作出承诺？',
      'Has the developer given its commitment?',
    ),
    { attainable: 'hand-in' },
  ),
  isEiaApplicationComplete: yesNo(
    ask('环评申请材料齐全', 'EIA application complete', '环评申请材料是否齐全？', 'Is the EIA application complete?'),
    { attainable: 'hand-in' },
  ),
  isInCompliantPark: yesNo(
    ask('在合规园区内', 'in a compliant park', '项目是否在合规园区内？', 'Is it in a park that complies?'),
  ),
  meetsParkAdmission: yesNo(
    ask(
      '符合准入条件',
      'meets the conditions of admission',
      '项目是否符合准入条件？',
      'Does it meet the conditions of admission?',
    ),
    { judgedBy: approver },
  ),
  isOrdinaryProject: yesNo(
    ask('一般拟建项目', 'an ordinary planned project', '是否为一般拟建项目？', 'Is it an ordinary planned project?'),
    { judgedBy: approver },
  ),
  eiaReceivedOn: date(
    ask('环评文件收到日', 'EIA received', '环评文件哪天收到？', 'On which day was the EIA document received?'),
  ),
  eiaReviewOpinionOn: date(
    ask(
      '技术审查意见出具日',
      'technical review opinion given',
      '技术审查意见哪天出具（尚未出具的，填所问的日子）？',
      'On which day was the technical review opinion given (if not yet: the day asked about)?',
    ),
  ),
  projectWorks: choice(
    {
      new: { zh: '新建', en: 'new construction' },
      reconstruction: { zh: '改建', en: 'reconstruction' },
      expansion: { zh: '扩建', en: 'expansion' },
      other: { zh: '其他', en: 'another' },
    },
    ask('建设性质', 'kind of works', '属于哪一类建设？', 'Which kind of works is it?'),
  ),
  isProjectEstablished: yesNo(
    ask('已完成立项', 'project established', '项目是否已完成立项？', 'Has the project been formally established?'),
  ),
  isEiaDocumentPrepared: yesNo(
    ask('环评报告已编制完成', 'EIA document prepared', '环评报告是否已编制完成？', 'Is its EIA document prepared?'),
    { attainable: 'hand-in' },
  ),
  qualifiesForEiaSimplification: yesNo(
    ask(
      '属于可免分析的项目',
      'qualifies for leaving out analyses',
      '项目是否符合免做选址和政策分析的条件？',
      'Does it meet the conditions for leaving out the siting and policy analyses?',
    ),
    { judgedBy: ecologyBureau },
  ),
  isEnteringPark: yesNo(
    ask('入园项目', 'enters the park', '是否为入园建设项目？', 'Is it a project that enters the park?'),
  ),
  hasEnvironmentChangedMarkedly: yesNo(
    ask(
      '环境质量有明显变化',
      'environment changed markedly',
      '环境质量是否有明显变化？',
      'Has the quality of the environment changed markedly?',
    ),
    { judgedBy: approver, when: { no: { zh: '环境质量没有明显变化', en: 'environment not markedly changed' } } },
  ),
  needsFurtherPollutants: yesNo(
    ask(
      '需要补充特征污染物',
      'characteristic pollutants to be added',
      '是否需要补充特征污染物？',
      'Do characteristic pollutants have to be added?',
    ),
    { judgedBy: approver, when: { no: { zh: '无须补充特征污染物', en: 'no characteristic pollutants to be added' } } },
  ),
  fitsZonePosition: yesNo(
    ask(
      '符合开发区规划总体定位',
      'fits the zone’s overall position',
      '项目是否符合开发区规划总体定位？',
      'Does it fit the overall position that the development zone’s plan gives it?',
    ),
    { judgedBy: approver },
  ),
  isRegionalImpactAnalysed: yesNo(
    ask(
      '规划环评已分析区域环境影响',
      'regional impact analysed',
      '规划环评是否已分析规划内项目的区域环境影响？',
      'Has the planning EIA analysed the regional impact of the projects in the plan?',
    ),
  ),
  plannedFacilities: choices(
    {
      'central-heating': { zh: '集中供热', en: 'central heating' },
      'central-sewage': { zh: '污水集中处理', en: 'central sewage treatment' },
      'central-solid-waste': { zh: '固体废物集中处置设施', en: 'central disposal of solid waste' },
      'green-island': { zh: '“绿岛”项目', en: 'a Green Island project' },
      other: { zh: '其他规划设施', en: 'another planned facility' },
    },
    ask(
      '依托的规划设施',
      'planned facilities relied on',
      '项目依托哪些规划的设施？',
      'On which planned facilities does it rely?',
    ),
  ),
  pollutionFactor: choice(
    {
      groundwater: { zh: '地下水', en: 'groundwater' },
      soil: { zh: '土壤', en: 'soil' },
      other: { zh: '其他污染因子', en: 'another factor' },
    },
    ask('污染因子', 'pollution factor', '监测哪一种污染因子？', 'Which pollution factor is monitored?'),
  ),
  isFactorInParkMonitoring: yesNo(
    ask(
      '已纳入园区监测计划',
      'in the park’s monitoring plan',
      '该污染因子是否已纳入园区监测计划？',
      'Is the factor in the park’s monitoring plan?',
    ),
  ),
  isCountyMajorProject: yesNo(
    ask('县级重大项目', 'a county major project', '是否为县级重大项目？', 'Is it a major project of the county?'),
  ),
  isInQuotaCounty: yesNo(
    ask(
      '在该县辖区内',
      'in that county',
      '项目是否在持有指标的县（市、区）辖区内？',
      'Is it in the county or district that holds the share?',
    ),
  ),
}
