import { interpretation, measureText } from '../facts/document'
import { person } from '../facts/person'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const practice = interpretation('具体做法')
const scope = interpretation('适用范围')
const filing = interpretation('办理方式')
const path = interpretation('申办路径')

/** 职业技能培训 (M64): the year's training, and the training subsidy. */
export const vocationalTraining = figures(64, {
  training: figure(85000, '人次', text, { zh: '职业技能培训人次', en: 'attendances of vocational training' }),
  highSkill: figure(12000, '人次', text, {
    zh: '新增高技能人才培养人次',
    en: 'newly trained high-skill talents, by attendances',
  }),
  digital: figure(8000, '人次', text, {
    zh: '新增数字技能人才培养人次',
    en: 'newly trained digital-skill talents, by attendances',
  }),
  startup: figure(8000, '人次', text, {
    zh: '创新创业年培训人次',
    en: 'attendances of innovation and start-up training a year',
  }),
  notice: named(
    [
      {
        label: { zh: '苏人社发〔2023〕25号', en: 'Su Ren She Fa [2023] 25' },
        title: '关于加强和改进职业技能培训补贴管理工作的通知',
      },
    ],
    practice,
    'doc',
    'doc-title',
  ),
  subsidisedTrainings: named(
    [
      { label: { zh: '就业培训', en: 'training for employment' } },
      { label: { zh: '创业培训', en: 'start-up training' } },
      { label: { zh: '岗位技能提升', en: 'better skills on the job' } },
    ],
    practice,
  ),
  employeesInScope: named(optionsOf(person.enterpriseEmployment, ['urban']), scope, 'scope/employees'),
  groupsInScope: named(optionsOf(person.keyEmploymentGroup, ['urban']), scope, 'scope/groups'),
  scopeCount: figure(2, '类', scope, { zh: '适用范围的类数', en: 'groups in the scope' }),
  channels: named(optionsOf(person.trainingSubsidyChannel, ['hall', 'app']), filing),
  path: named(
    [
      { label: { zh: '江苏人社网上办事大厅', en: 'the online hall' } },
      { label: { zh: '个人办事', en: 'services for persons' } },
      { label: { zh: '对应模块', en: 'the module of the subsidy' } },
    ],
    path,
  ),
})

/** Four figures stand side by side; whether the first contains the others, nobody says. */
export const trainingFiguresTotal = discrepancy('m64.figures-total', {
  title: { zh: '四个培训数字是否相互包含', en: 'whether the four training figures contain one another' },
  sides: [
    {
      place: text,
      says: {
        zh: '四个数字并列，没有总数，也没有“其中”',
        en: 'four figures side by side, with no total and no “of which”',
      },
    },
  ],
  arithmetic: {
    zh: '相加为8.5＋1.2＋0.8＋0.8＝11.3万人次，文中没有这个数',
    en: 'together 85,000 + 12,000 + 8,000 + 8,000 = 113,000, a figure that the text doesn’t have',
  },
})

/** Talents are people, and are counted by attendances. */
export const trainingTalentUnit = discrepancy('m64.talent-unit', {
  title: { zh: '新增人才以人次计', en: 'new talents counted by attendances' },
  sides: [
    { place: text, says: { zh: '新增的是高技能人才、数字技能人才', en: 'what is new are talents, that is, people' } },
    { place: text, says: { zh: '单位是万人次', en: 'the unit is ten thousand attendances' } },
  ],
})

/** The measure is for everybody's training, the subsidy's scope for the urban districts. */
export const trainingScope = discrepancy('m64.scope', {
  title: { zh: '全市还是市区', en: 'the whole city or its urban districts' },
  sides: [
    { place: text, says: { zh: '各类人才，未限地区', en: 'talents of every kind, no district named' } },
    { place: scope, says: { zh: '只有市区企业职工和市区就业重点群体', en: 'two groups, both of the urban districts' } },
  ],
})

/** The hall has another name in measure 65. */
export const trainingHallName = discrepancy('m64.hall-name', {
  title: { zh: '网上办事大厅的名称', en: 'the name of the online hall' },
  sides: [
    { place: filing, says: { zh: '江苏人社网上办事大厅', en: '“online hall”' } },
    {
      place: path,
      says: { zh: '同上；措施65称“网上办事服务大厅”', en: 'the same; measure 65 has “online service hall”' },
    },
  ],
  editorial: true,
})

/** The explanation lacks the heading that the other measures have. */
export const trainingHeading = discrepancy('m64.heading', {
  title: { zh: '缺“解读”标题', en: 'the explanation has no heading' },
  sides: [
    {
      place: practice,
      says: { zh: '说明直接以“具体做法”开头', en: 'it begins with the practice, under no heading of its own' },
    },
  ],
  editorial: true,
})
