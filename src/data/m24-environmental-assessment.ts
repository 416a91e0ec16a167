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
    newPilotParks: figure(6, '个', text, { zh: '新增联动试点园区数', en: 'new parks of the EIA pilot' }),
    eiaReportFormDays: figure(7, '日', review, {
      zh: '报告表技术审查时限',
      en: 'time for the technical review of a report form',
    }),
    eiaReportDays: figure(20, '日', review, {
      zh: '报告书技术审查时限',
      en: 'time for the technical review of a report',
    }),
    countyShare: figure(60, '%', quota, { zh: '总量指标县级使用比例', en: 'share of freed quota used by the county' }),
    municipalShare: figure(40, '%', quota, { zh: '总量指标市级统筹比例', en: 'share of freed quota held by the city' }),
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
