import {
  majorProjectLevels,
  naturalResources,
  portProjectsUnexplained,
  projectLevelWords,
} from '../data/m25-natural-resources'
import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import { classification, namesOf, not, nothing, question, text, when } from '../language'

const isMunicipalIn = /* @__PURE__ */ question({
  about: { zh: '“市以上”是否含市级', en: 'whether “municipal and above” includes municipal' },
  because: { zh: '“以上”含本级，服务库也收市级项目', en: '“and above” includes it, as the service library does' },
  options: {
    'municipal-included': { zh: '含市级', en: 'municipal included' },
    'above-municipal': { zh: '只及省级、国家级', en: 'only above municipal' },
  },
})

/**
 * Whether the municipal review takes a project with documents outstanding and reviews it in advance (市级容缺受理、预审查).
 *
 * @returns the class, or `not-covered` of a project that isn't a major one of the levels named
 * @example
 * municipalReviewMode({ majorProjectLevel: 'municipal' }).class // 'eased'
 */
export const municipalReviewMode = classification('m25.municipal-review-mode', () => ({
  title: { zh: '重大项目市级审查方式', en: 'Municipal review of major projects' },
  source: interpretation('市级审查'),
  subject: project,
  classes: {
    eased: {
      label: namesOf(naturalResources.municipalReviewMechanisms),
      consequence: {
        zh: '市级审查时实行这些机制；可缺哪些材料，文中未写',
        en: 'the municipal review works in these ways; which documents may be outstanding isn’t stated',
      },
    },
  },
  by: when(
    not(
      isMunicipalIn.read({
        'municipal-included': project.majorProjectLevel.oneOf(['national', 'provincial', 'municipal']),
        'above-municipal': project.majorProjectLevel.oneOf(['national', 'provincial']),
      }),
    ),
    nothing({
      zh: '市级审查的这些机制写的是市以上重大项目；其他项目如何审查，文中未写',
      en: 'these ways of the municipal review are written of major projects of municipal level and above; how others are reviewed isn’t said',
    }),
  ).otherwise(text('eased')),
  discrepancies: [majorProjectLevels, projectLevelWords],
  notes: [{ zh: '两种机制之后有“等”', en: 'the list of the two is open: the review may be eased in other ways too' }],
}))

/**
 * How the approvals of a key port-related project are served (重点涉港项目报批服务).
 *
 * @returns the class, or `not-covered` of another project
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
        zh: '全流程梳理报批服务清单，提前介入、跟踪服务，并推动并联手续同步报批',
        en: 'a list of approvals for the whole course, early and continued attention, and an effort to have parallel procedures filed together',
      },
    },
  },
  by: when(
    not(project.isKeyPortProject),
    nothing({
      zh: '这项服务只写重点涉港项目',
      en: 'this service is written of key port-related projects only',
    }),
  ).otherwise(text('served')),
  discrepancies: [portProjectsUnexplained],
  notes: [
    {
      zh: '何为“重点”文中未写，由牵头单位答复',
      en: 'which projects are key is not said; the lead agencies are to say',
    },
  ],
}))
