import { any, ask, check, choice, integer, onlyIf, subject } from '../language'
import { eiaChecks, eiaFacts } from './project-eia'
import { eiaSimplificationFacts } from './project-eia-simplification'
import { permitChecks, permitFacts } from './project-permit'
import { resourceChecks, resourceFacts } from './project-resources'

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
      {
        names: {
          national: ['国家级', '国家级重大项目'],
          provincial: ['省级', '省重大项目'],
          municipal: ['市级', '市重大项目'],
          county: ['县级'],
          none: ['非重大项目'],
        },
      },
    ),
    majorProjectListYear: integer(
      ask(
        '重大项目清单年度',
        'year of the list of major projects',
        '项目列入的这份重大项目清单是哪一年度的？',
        'Of which year is this list of major projects?',
      ),
      { unit: '年', atLeast: 1949, atMost: 2199 },
    ),
    nationalProjectOtherList: choice(
      {
        provincial: { zh: '也在省级清单', en: 'on the provincial list, too' },
        municipal: { zh: '也在市级清单，不在省级清单', en: 'on the municipal list, too, but not the provincial one' },
        none: { zh: '不在省级、市级清单', en: 'on neither' },
      },
      ask(
        '国家重大项目是否也在省、市清单',
        'whether a national project is on another list, too',
        '该国家重大项目是否也列入同一年度的省级或市级重大项目清单？',
        'Is the national major project also on the provincial or the municipal list of the same year?',
      ),
      { names: { provincial: ['省级', '省级清单'], municipal: ['市级', '市级清单'] } },
    ),
    ...resourceFacts,
    ...permitFacts,
    ...eiaFacts,
    ...eiaSimplificationFacts,
    libraryService: choice(
      {
        modes: { zh: '审批服务方式', en: 'how approvals are served' },
        preparation: { zh: '前期同步开展的工作', en: 'what is prepared at the same time' },
        linkage: { zh: '需求联动回应', en: 'who answers what is needed' },
        'follow-up': { zh: '逐个项目跟进', en: 'how each project is followed up' },
        other: { zh: '其他事项', en: 'something else' },
      },
      ask(
        '服务库服务事项',
        'service of the library',
        '要查“服务库”的哪一方面服务？',
        'Which side of the service library is looked up?',
      ),
      {
        names: {
          modes: ['容缺受理', '优化流程', '同步联审'],
          preparation: ['前期准备', '成片开发方案编制', '征地安置', '控规编报'],
          linkage: ['三级联动'],
          'follow-up': ['工作专班', '材料共享'],
        },
      },
    ),
    majorProjectKind: choice(
      {
        'municipal-industrial': { zh: '市级重大产业项目', en: 'municipal major industrial project' },
        other: { zh: '其他重大项目', en: 'another major project' },
        none: { zh: '没有重大项目', en: 'no major project' },
      },
      ask(
        '重大项目类别',
        'kind of major project',
        '企业有哪一类重大项目（有市级重大产业项目的选该项）？',
        'Which kind of major project does the enterprise have (a municipal major industrial one, if it has one)?',
      ),
    ),
  },
  (facts) => [
    ...permitChecks(facts),
    ...eiaChecks(facts),
    ...[facts.majorProjectLevel, facts.majorProjectKind].map((list) =>
      onlyIf(list.noneOf(['none']), facts.majorProjectListYear, {
        zh: '不在重大项目清单的，没有清单年度',
        en: 'a project on no list has no year of a list',
      }),
    ),
    ...[facts.majorProjectLevel.is('national'), facts.majorProjectKind.noneOf(['none'])].map((isNational) =>
      onlyIf(isNational, facts.nationalProjectOtherList, {
        zh: '另在何种清单，只问国家重大项目',
        en: 'which other list it is on is told of national major projects only',
      }),
    ),
    check(any(facts.majorProjectKind.noneOf(['none']), facts.majorProjectLevel.is('none')), {
      zh: '在重大项目清单的，就有重大项目',
      en: 'what is on a list of major projects is a major project',
    }),
    check(
      any(
        facts.majorProjectKind.noneOf(['municipal-industrial']),
        facts.majorProjectLevel.oneOf(['national', 'provincial', 'municipal']),
      ),
      {
        zh: '市级重大产业项目的最高层级不低于市级',
        en: 'the highest level of a municipal major industrial project is municipal at least',
      },
    ),
    ...resourceChecks(facts),
  ],
)
