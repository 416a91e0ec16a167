import { majorProjectLevels, naturalResources, projectLevelWords } from '../data/m25-natural-resources'
import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import { all, any, asOf, catalogue, covered, eligibility, inWords, namesOf, optionsOf, question } from '../language'

const whichLists = /* @__PURE__ */ question({
  about: { zh: '国家重大项目是否入库', en: 'whether a national project is in' },
  because: {
    zh: '措施以国家、省、市三级清单为依托，解读只是2023年度的起点',
    en: 'the measure rests on three lists; the interpretation gives only what 2023 starts from',
  },
  options: {
    'three-lists': { zh: '国家、省、市清单', en: 'national, provincial and municipal lists' },
    'two-lists': { zh: '仅省、市清单', en: 'provincial and municipal lists only' },
  },
})

/**
 * Whether a project belongs in the year's service library for land, forest and sea (报批服务库).
 *
 * @example
 * serviceLibraryMembership({ majorProjectLevel: 'municipal', majorProjectListYear: 2022 }, { asOf: '2023-06-01' }).outcome // 'not-covered'
 */
export const serviceLibraryMembership = eligibility('m25.service-library-membership', () => {
  const { resourceUses, serviceModes } = naturalResources
  const [uses, modes] = [namesOf(resourceUses), namesOf(serviceModes)]
  const { majorProjectLevel: level, nationalProjectOtherList: other } = project
  return {
    title: { zh: '列入用地用林用海报批服务库', en: 'Service library for land, forest and sea: which projects' },
    source: measureText('服务库'),
    subject: project,
    covers: [
      covered(
        whichLists.read({
          'three-lists': level.oneOf(['national', 'provincial', 'municipal']),
          // The level is the highest of the lists that it is on: a national project may be on one of these, too.
          'two-lists': any(
            level.oneOf(['provincial', 'municipal']),
            all(level.is('national'), other.oneOf(['provincial', 'municipal'])),
          ),
        }),
        {
          zh: '服务库以重大项目清单为依托；所取读法的清单以外的项目，文中未写',
          en: 'the library rests on the lists of major projects; nothing is said of a project on none of those that the reading takes',
        },
      ),
      covered(project.majorProjectListYear.is(asOf().year()), {
        zh: '服务库以当年的清单为依托；其他年度清单上的项目，文中未写',
        en: 'the library rests on the lists of the year; nothing is said of a project on those of another',
      }),
    ],
    when: all(),
    gives: {
      zh: `${uses.zh}审批的前置服务：${modes.zh}`,
      en: `its approvals are served from the start (${uses.en}): ${modes.en}`,
    },
    leadsTo: [
      'm25.library-services',
      'm25.land-quota-guarantee',
      'm25.municipal-review-mode',
      'm25.forest-use-provisional-acceptance',
      'm25.sea-use-merged-opinion',
    ],
    discrepancies: [majorProjectLevels, projectLevelWords],
    notes: [
      {
        zh: '清单是服务库的基础，文中没有说不能另行纳入其他项目',
        en: 'the lists are what the library starts from; that no other project is taken in isn’t said',
      },
    ],
  }
})

/**
 * What the service library does for its projects (服务库的服务).
 *
 * @returns the entries, each with its `items`; `not-listed` for something else
 * @example
 * libraryServices({ libraryService: 'linkage' }).entries[0].items.map((one) => one.zh) // ['市', '县', '乡']
 */
export const libraryServices = catalogue('m25.library-services', () => {
  const { linkageLevels, parallelPreparation, projectFollowUp, serviceModes } = naturalResources
  const items = {
    modes: serviceModes.map(({ label }) => label),
    preparation: parallelPreparation.map(({ label }) => label),
    linkage: linkageLevels.map(({ label }) => label),
    'follow-up': projectFollowUp.map(({ label }) => label),
  }
  return {
    title: { zh: '服务库为重大项目提供的服务', en: 'What the service library does for major projects' },
    source: interpretation('前期准备'),
    subject: project,
    entries: (['modes', 'preparation', 'linkage', 'follow-up'] as const).flatMap((key) =>
      optionsOf(project.libraryService, [key]).map((one) => ({ ...one, items: items[key] })),
    ),
    lookUp: project.libraryService,
    key: 'key',
    discrepancies: [majorProjectLevels],
    notes: [
      {
        zh: '前期工作以“等”收尾，由地方政府在指导下同步开展；审批由串联变并联是“推动”的方向',
        en: 'the list of what is prepared is left open; local governments do it under guidance, and parallel instead of serial approval is what is worked towards',
      },
    ],
  }
})

/**
 * The projects that the service library of 2023 starts from (服务库), by level, and both together.
 *
 * @returns the entries, each with `projects`, and the same in words as `howMany`; the last is the sum, which holds if no project is on both lists
 * @example
 * serviceLibrarySize().entries.map((entry) => entry.projects) // [49, 211, 260]
 */
export const serviceLibrarySize = catalogue('m25.service-library-size', () => {
  const base = naturalResources.serviceLibraryBase
  const projects = base.reduce((total, one) => total + one.projects, 0)
  const all = { label: { zh: '合计（两份清单无重复时）', en: 'both, if no project is on both lists' }, projects }
  return {
    title: { zh: '2023年度报批服务库规模', en: 'Size of the service library of 2023' },
    source: interpretation('服务库'),
    subject: project,
    entries: [...base, all].map((one) => ({ ...one, howMany: inWords(one.projects, '个') })),
    lookUp: project.majorProjectLevel,
    key: 'level',
    discrepancies: [majorProjectLevels, projectLevelWords],
    notes: [
      {
        zh: '国家重大项目有多少个，文中未写',
        en: 'how many national major projects there are isn’t written',
      },
    ],
  }
})
