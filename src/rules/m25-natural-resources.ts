import {
  majorProjectLevels,
  naturalResources,
  portProjectsUnexplained,
  projectLevelWords,
} from '../data/m25-natural-resources'
import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import { catalogue, classification, eligibility, reading, text, when } from '../language'

/**
 * Whether a project belongs in the year's service library for land, forest and sea (报批服务库).
 *
 * @example
 * serviceLibraryMembership({ majorProjectLevel: 'none' }).outcome // 'ineligible'
 */
export const serviceLibraryMembership = eligibility('m25.service-library-membership', () => ({
  title: { zh: '列入用地用林用海报批服务库', en: 'Service library for land, forest and sea: which projects' },
  source: measureText('服务库'),
  subject: project,
  when: reading('three-lists', {
    'three-lists': project.majorProjectLevel.oneOf(['national', 'provincial', 'municipal']),
    'two-lists': project.majorProjectLevel.oneOf(['provincial', 'municipal']),
  }),
  discrepancies: [majorProjectLevels, projectLevelWords],
  readings: [
    {
      about: { zh: '国家重大项目是否入库', en: 'whether a national project is in' },
      default: 'three-lists',
      because: {
        zh: '措施以国家、省、市三级清单为依托，解读只是2023年度的起点',
        en: 'the measure rests on three lists; the interpretation gives only what 2023 starts from',
      },
      options: {
        'three-lists': { zh: '国家、省、市清单', en: 'national, provincial and municipal lists' },
        'two-lists': { zh: '仅省、市清单', en: 'provincial and municipal lists only' },
      },
    },
  ],
  notes: [{ zh: '按当年的清单认定', en: 'the lists of the year in question count' }],
}))

/**
 * The projects that the service library of 2023 starts from (服务库), by level, and both together.
 *
 * @returns the entries, each with `projects`; the last is the sum, which holds if no project is on both lists
 * @example
 * serviceLibrarySize().entries.map((entry) => entry.projects) // [49, 211, 260]
 */
export const serviceLibrarySize = catalogue('m25.service-library-size', () => {
  const base = naturalResources.serviceLibraryBase
  const projects = base.reduce((total, one) => total + one.projects, 0)
  return {
    title: { zh: '报批服务库规模', en: 'Size of the service library' },
    source: interpretation('服务库'),
    subject: project,
    entries: [
      ...base,
      { label: { zh: '合计（两份清单无重复时）', en: 'both, if no project is on both lists' }, projects },
    ],
    lookUp: project.majorProjectLevel,
    key: 'level',
    discrepancies: [majorProjectLevels, projectLevelWords],
  }
})

/**
 * Whether the municipal review takes a project with documents outstanding and reviews it in advance (市级容缺受理、预审查).
 *
 * @example
 * municipalReviewMode({ majorProjectLevel: 'municipal' }).class // 'eased'
 */
export const municipalReviewMode = classification('m25.municipal-review-mode', () => ({
  title: { zh: '重大项目市级审查方式', en: 'Municipal review of major projects' },
  source: interpretation('市级审查'),
  subject: project,
  classes: {
    eased: {
      label: { zh: '容缺受理、预审查', en: 'accepted with documents outstanding, reviewed in advance' },
    },
    ordinary: { label: { zh: '普通审查', en: 'ordinary review' } },
  },
  by: when(
    reading('municipal-included', {
      'municipal-included': project.majorProjectLevel.oneOf(['national', 'provincial', 'municipal']),
      'above-municipal': project.majorProjectLevel.oneOf(['national', 'provincial']),
    }),
    text('eased'),
  ).otherwise(text('ordinary')),
  discrepancies: [majorProjectLevels, projectLevelWords],
  readings: [
    {
      about: { zh: '“市以上”是否含市级', en: 'whether “municipal and above” includes municipal' },
      default: 'municipal-included',
      because: { zh: '“以上”含本级，服务库也收市级项目', en: '“and above” includes it, as the service library does' },
      options: {
        'municipal-included': { zh: '含市级', en: 'municipal included' },
        'above-municipal': { zh: '只及省级、国家级', en: 'only above municipal' },
      },
    },
  ],
  notes: [{ zh: '两种机制之后有“等”', en: 'the list of the two is open: the review may be eased in other ways too' }],
}))

/**
 * How the approvals of a key port-related project are served (重点涉港项目报批服务).
 *
 * @example
 * portProjectService({ isKeyPortProject: true }).class // 'served'
 */
export const portProjectService = classification('m25.port-project-service', () => ({
  title: { zh: '重点涉港项目报批服务', en: 'Approvals of key port-related projects' },
  source: measureText('涉港项目'),
  subject: project,
  classes: {
    served: {
      label: { zh: '全流程服务', en: 'served throughout' },
      consequence: {
        zh: '梳理报批清单，提前介入并跟踪，并联手续同步报批',
        en: 'a list of approvals, early and continued attention, and parallel procedures filed together',
      },
    },
    'not-covered': { label: { zh: '不适用本规定', en: 'this rule doesn’t apply' } },
  },
  by: when(project.isKeyPortProject, text('served')).otherwise(text('not-covered')),
  discrepancies: [portProjectsUnexplained],
  notes: [
    { zh: '何为“重点”文中未写，由牵头单位认定', en: 'which projects are key is not said; the lead agencies decide' },
  ],
}))
