import { ask, choice, choices, yesNo } from '../language'
import * as judges from './judges'

/** What the simplified contents of a project's EIA (简化编制内容) ask about, for the vocabulary of projects. */
export const eiaSimplificationFacts = {
  qualifiesForEiaSimplification: yesNo(
    ask(
      '符合免做两项分析的条件',
      'qualifies for leaving out analyses',
      '项目是否符合免做选址环境可行性、政策符合性分析的条件（条件文中未写）？',
      'Does the project meet the conditions (not stated in the text) for leaving out the siting and policy analyses?',
    ),
    { judgedBy: judges.ecologyBureau },
  ),
  hasEnvironmentChangedMarkedly: yesNo(
    ask(
      '环境质量有明显变化',
      'environment changed markedly',
      '与园区规划环评时相比，环境质量是否有明显变化？',
      'Has the quality of the environment changed markedly since the park’s planning EIA?',
    ),
    {
      judgedBy: judges.eiaApprover,
      when: { no: { zh: '环境质量没有明显变化', en: 'environment not markedly changed' } },
    },
  ),
  needsFurtherPollutants: yesNo(
    ask(
      '需要补充特征污染物',
      'characteristic pollutants to be added',
      '项目的环境现状调查是否需要补充特征污染物？',
      'Do characteristic pollutants have to be added to the survey of the environment’s present state?',
    ),
    {
      judgedBy: judges.eiaApprover,
      when: { no: { zh: '无须补充特征污染物', en: 'no characteristic pollutants to be added' } },
    },
  ),
  fitsZonePosition: yesNo(
    ask(
      '符合开发区规划总体定位',
      'fits the zone’s overall position',
      '项目是否符合开发区规划总体定位？',
      'Does the project fit the overall position that the development zone’s plan gives it?',
    ),
    { judgedBy: judges.eiaApprover },
  ),
  isRegionalImpactAnalysed: yesNo(
    ask(
      '规划环评已分析区域环境影响',
      'regional impact analysed',
      '园区规划环评是否已分析规划内项目的区域环境影响？',
      'Has the park’s planning EIA analysed the regional impact of the projects in the plan?',
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
      '项目可依托哪些规划的设施？（没有的，答“无”）',
      'On which planned facilities can the project rely? (If none, say so.)',
    ),
    { names: { 'central-solid-waste': ['固体废物集中处置'], 'green-island': ['绿岛', '绿岛项目'] } },
  ),
  pollutionFactor: choice(
    {
      groundwater: { zh: '地下水', en: 'groundwater' },
      soil: { zh: '土壤', en: 'soil' },
      other: { zh: '其他污染因子', en: 'another factor' },
    },
    ask(
      '污染因子',
      'pollution factor',
      '问的是项目的哪一种污染因子？',
      'Which pollution factor of the project is asked about?',
    ),
  ),
  isFactorInParkMonitoring: yesNo(
    ask(
      '该污染因子已纳入园区监测计划',
      'factor in the park’s monitoring plan',
      '该污染因子是否已纳入园区监测计划？',
      'Is that factor in the park’s monitoring plan?',
    ),
  ),
}
