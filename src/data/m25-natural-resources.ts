import { interpretation, measureText } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'
import { calendarYears } from './programme'

const text = measureText()
const explained = interpretation()

/** 自然资源要素 (M25): the service library, and what may be supplied later for the use of forest. */
export const naturalResources = figures(25, {
  projectListYear: figure(2023, '年', explained, {
    zh: '重大项目清单年度',
    en: 'year of the lists of major projects',
    ...calendarYears,
  }),
  forestUseSupplement: figure(
    3,
    '个月',
    explained,
    { zh: '用林容缺材料补正期限', en: 'time to supply what was outstanding for the use of forest', atMost: 36 },
    'forest-use-supplement-months',
  ),
  linkageLevelsCount: figure(
    3,
    '级',
    explained,
    { zh: '联动回应的层级数', en: 'levels that answer together', atMost: 5 },
    'linkage-count',
  ),
  serviceLibraryBase: named(
    [
      { level: 'provincial', label: { zh: '省级重大项目', en: 'provincial major projects' }, projects: 49 },
      { level: 'municipal', label: { zh: '市级重大项目', en: 'municipal major projects' }, projects: 211 },
    ],
    explained,
    'provincial-projects',
    'municipal-projects',
  ),
  linkageLevels: named(
    [
      { label: { zh: '市', en: 'city' } },
      { label: { zh: '县', en: 'county' } },
      { label: { zh: '乡', en: 'township' } },
    ],
    explained,
  ),
  resourceUses: named(
    [
      { label: { zh: '用地', en: 'use of land' } },
      { label: { zh: '用林', en: 'use of forest' } },
      { label: { zh: '用海', en: 'use of the sea' } },
    ],
    text,
  ),
  parallelPreparation: named(
    [
      { label: { zh: '成片开发方案编制', en: 'plan for developing the tract' } },
      { label: { zh: '征地安置', en: 'land acquisition and resettlement' } },
      { label: { zh: '控规编报', en: 'detailed regulatory plan' } },
    ],
    explained,
  ),
  projectFollowUp: named(
    [
      { label: { zh: '组建工作专班', en: 'a working team' } },
      { label: { zh: '逐个项目倒排时间', en: 'a schedule for each project' } },
      { label: { zh: '明确责任', en: 'who is responsible' } },
      { label: { zh: '专题协调推进会', en: 'regular meetings to coordinate' } },
      { label: { zh: '清单式管理', en: 'work by a list' } },
      { label: { zh: '销号式管理', en: 'what is done struck off' } },
      { label: { zh: '审批报件材料内部处室共享', en: 'papers shared between the divisions that approve' } },
    ],
    explained,
  ),
  municipalReviewMechanisms: named(
    [
      { label: { zh: '容缺受理', en: 'acceptance with documents outstanding' } },
      { label: { zh: '预审查', en: 'review in advance' } },
    ],
    explained,
  ),
  serviceModes: named(
    [
      { label: { zh: '容缺受理', en: 'acceptance with documents outstanding' } },
      { label: { zh: '优化流程', en: 'a better procedure' } },
      { label: { zh: '同步联审', en: 'joint review at the same time' } },
    ],
    text,
  ),
})

/** The measure works from the lists of three levels; the interpretation counts two. */
export const majorProjectLevels = discrepancy('m25.project-levels', {
  title: { zh: '重大项目清单是三级还是两级', en: 'whether lists of three or of two levels count' },
  sides: [
    { place: text, says: { zh: '国家、省、市三级清单', en: 'national, provincial and municipal lists' } },
    {
      place: explained,
      says: {
        zh: '只列省级49个、市级211个，没有国家级',
        en: '49 provincial and 211 municipal projects, none national',
      },
    },
  ],
  arithmetic: {
    zh: '49＋211＝260，未含国家级，也未写明两份清单是否重复',
    en: '49 + 211 = 260, without national ones, and whether a project is on both lists is not said',
  },
})

/** The same two levels are written in four ways. */
export const projectLevelWords = discrepancy('m25.level-words', {
  title: { zh: '项目层级的写法不一', en: 'the levels are written in several ways' },
  sides: [
    {
      place: explained,
      says: {
        zh: '“省级重大项目”“市重大项目”“市级重大项目”“市以上重大项目”混用',
        en: 'with and without the word for level, and once as “city and above”',
      },
    },
  ],
  editorial: true,
})

/** Service for port-related projects stands in the measure alone. */
export const portProjectsUnexplained = discrepancy('m25.port-projects', {
  title: { zh: '重点涉港项目报批服务未见解读', en: 'port-related projects are not explained' },
  sides: [
    { place: text, says: { zh: '为重点涉港项目提供报批服务', en: 'a service for the approvals of key port projects' } },
    { place: explained, says: { zh: '没有提及', en: 'no word of it' } },
  ],
})

/** A municipal document says what the provincial forestry bureau may do. */
export const provincialForestryBureau = discrepancy('m25.provincial-forestry-bureau', {
  title: { zh: '由省级部门容缺受理', en: 'a provincial bureau is to accept' },
  sides: [
    { place: text, says: { zh: '牵头单位均为市级部门', en: 'the lead agencies are municipal' } },
    {
      place: explained,
      says: {
        zh: '容缺受理的是省林业局，市级文件不能约束',
        en: 'the provincial forestry bureau, which the city can’t bind',
      },
    },
  ],
})
