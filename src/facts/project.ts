import { ask, choice, date, subject, yesNo } from '../language'
import { eiaChecks, eiaFacts } from './project-eia'
import { eiaSimplificationChecks, eiaSimplificationFacts } from './project-eia-simplification'
import { permitChecks, permitFacts } from './project-permit'

const landAuthority = { zh: '市自然资源和规划局', en: 'Municipal Natural Resources and Planning Bureau' }

/** A construction project: the lists it is on, and the land, forest and sea that it uses. */
export const project = subject(
  'project',
  { zh: '建设项目', en: 'construction project' },
  {
    majorProjectLevel: choice(
      {
        national: { zh: '国家重大项目', en: 'national major project' },
        provincial: { zh: '省级重大项目', en: 'provincial major project' },
        municipal: { zh: '市级重大项目', en: 'municipal major project' },
        county: { zh: '县级重大项目', en: 'county major project' },
        none: { zh: '不在重大项目清单', en: 'on no list of major projects' },
      },
      ask(
        '重大项目层级',
        'level as a major project',
        '项目列入的年度重大项目清单中，层级最高的是哪一级？',
        'Of the yearly lists of major projects, which is the highest that the project is on?',
      ),
    ),
    isOnListOf2023: yesNo(
      ask(
        '列入2023年度清单',
        'on the list of 2023',
        '项目所在的重大项目清单是否为2023年度清单？',
        'Is the list of major projects that it is on the one of 2023?',
      ),
    ),
    nationalProjectLandQuota: choice(
      {
        full: { zh: '全额保障', en: 'in full' },
        priority: { zh: '优先保障', en: 'with priority' },
        none: { zh: '不予保障', en: 'not at all' },
      },
      ask(
        '国家重大项目的用地计划保障',
        'land quota of a national project',
        '国家重大项目的新增用地计划如何保障？',
        'How is a national major project’s new land quota secured?',
      ),
      { judgedBy: landAuthority },
    ),
    appliesForForestUse: yesNo(
      ask(
        '报批用林',
        'applies for forest use',
        '项目是否报批用林？',
        'Does the project apply for the use of forest land?',
      ),
    ),
    isPreliminaryDesignApproved: yesNo(
      ask(
        '初步设计已批复',
        'preliminary design approved',
        '项目初步设计是否已批复？',
        'Has its preliminary design been approved?',
      ),
    ),
    usesProtectedPublicForest: yesNo(
      ask(
        '涉及省级以上公益林',
        'uses public-welfare forest of provincial level or above',
        '项目是否占用省级以上公益林？',
        'Does it take public-welfare forest of provincial level or above?',
      ),
    ),
    isForestBalancePlanReviewed: yesNo(
      ask(
        '公益林占补平衡方案已通过市级审核',
        'forest replacement plan passed',
        '公益林占补平衡方案是否已通过市级审核？',
        'Has the plan that makes good the forest taken passed the municipal review?',
      ),
    ),
    isForestFileOtherwiseComplete: yesNo(
      ask(
        '用林报批其他材料齐全',
        'forest file otherwise complete',
        '除初步设计批复和占补平衡方案外，用林报批材料是否齐全？',
        'Beside the approved design and the replacement plan, is the file for forest use complete?',
      ),
      { attainable: 'hand-in' },
    ),
    forestUseApprovedOn: date(
      ask(
        '用林批复日',
        'day of forest-use approval',
        '项目用林哪天批复？',
        'On which day was the use of forest approved?',
      ),
    ),
    forestDocumentsSuppliedOn: date(
      ask(
        '补正日',
        'day of supply',
        '容缺的材料哪天补正（尚未补正的，填拟补正或所问的日子）？',
        'On which day are the missing documents supplied (if not yet: the day planned or asked about)?',
      ),
    ),
    conformsToMarineZoning: yesNo(
      ask(
        '符合现行海洋功能区划',
        'conforms to marine zoning',
        '项目用海是否符合现行海洋功能区划？',
        'Does its use of the sea conform to the marine functional zoning in force?',
      ),
    ),
    isPlanningCommitmentProject: yesNo(
      ask(
        '规划承诺制项目',
        'a planning-commitment project',
        '是否为规划承诺制项目？',
        'Is it a project admitted on a planning commitment?',
      ),
    ),
    isKeyPortProject: yesNo(
      ask('重点涉港项目', 'a key port project', '是否为重点涉港项目？', 'Is it a key port-related project?'),
      {
        judgedBy: {
          zh: '市自然资源和规划局、市交通运输局',
          en: 'Municipal Natural Resources and Planning Bureau, Municipal Transport Bureau',
        },
      },
    ),
    ...permitFacts,
    ...eiaFacts,
    ...eiaSimplificationFacts,
    majorProjectKind: choice(
      {
        'municipal-industrial': { zh: '市级重大产业项目', en: 'municipal major industrial project' },
        other: { zh: '其他重大项目', en: 'another major project' },
        none: { zh: '没有重大项目', en: 'no major project' },
      },
      ask(
        '重大项目类别',
        'kind of major project',
        '企业的项目属于哪一类重大项目？',
        'Which kind of major project is the enterprise’s project?',
      ),
    ),
  },
  (facts) => [...permitChecks(facts), ...eiaChecks(facts), ...eiaSimplificationChecks(facts)],
)
