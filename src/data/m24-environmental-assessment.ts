import { interpretation, measureText } from '../facts/document'
import { project } from '../facts/project'
import { figure, figures, named, optionsOf } from '../language'

const text = measureText()
const simplified = interpretation('简化报告书')
const review = interpretation('技术审查时限')
const quota = interpretation('总量调蓄')

/** 环评审批与总量调蓄 (M24): the EIA of projects, its deadlines, and the split of freed discharge quota. */
export const environmentalAssessment = figures(
  24,
  {
    newPilotParks: figure(6, '个', text),
    eiaReportFormDays: figure(7, '日', review),
    eiaReportDays: figure(20, '日', review),
    countyShare: figure(60, '%', quota),
    municipalShare: figure(40, '%', quota),
    omittableAnalyses: named(
      [
        { label: { zh: '选址环境可行性分析', en: 'analysis of the siting’s environmental feasibility' } },
        { label: { zh: '政策符合性分析', en: 'analysis of conformity with policy' } },
      ],
      simplified,
    ),
    sharedFacilities: named(
      optionsOf(project.plannedFacilities, [
        'central-heating',
        'central-sewage',
        'central-solid-waste',
        'green-island',
      ]),
      simplified,
    ),
    monitoringExceptions: named(optionsOf(project.pollutionFactor, ['groundwater', 'soil']), simplified),
    majorProjectService: named(
      [
        { label: { zh: '信息服务卡制度', en: 'an information service card' } },
        { label: { zh: '环评“服务专班”', en: 'a service team for the EIA' } },
        { label: { zh: '“点对点”服务', en: 'point-to-point service' } },
      ],
      text,
    ),
  },
  { parts: ['countyShare', 'municipalShare'], make: 100 },
)
