import { environmentalAssessment } from '../data/m24-environmental-assessment'
import { simplificationScope } from '../data/parts/m24-discrepancies'
import { interpretation } from '../facts/document'
import { project } from '../facts/project'
import { all, type Condition, classification, keysOf, type Need, not, reading } from '../language'

/** For reports alone, or for EIA documents of any kind. */
const ofReports = <N extends Need>(condition: Condition<N>) =>
  reading('reports-only', {
    'reports-only': all(project.eiaDocument.is('report'), condition),
    'any-document': condition,
  })

/** A rule that doesn't speak of entering a park. */
const inParkOrNot = <N extends Need>(condition: Condition<N>) =>
  reading('where-written', {
    'where-written': condition,
    'parks-only': all(project.isEnteringPark, condition),
  })

/**
 * Which parts of a project's EIA may be simplified (简化编制内容).
 *
 * @returns `classes`: any of `omit-analyses`, `quote-survey`, `quote-ecology`, `quote-regional-impact`,
 *   `quote-facility-impact`, `reduce-monitoring`; each a permission
 * @example
 * eiaSimplification({ eiaDocument: 'report', fitsZonePosition: true }).classes // ['quote-ecology']
 */
export const eiaSimplification = classification('m24.eia-simplification', () => {
  const [siting, policy] = environmentalAssessment.omittableAnalyses
  return {
    title: { zh: '环评可简化的内容', en: 'What of an EIA may be simplified' },
    source: interpretation('简化报告书'),
    subject: project,
    force: 'may',
    classes: {
      'omit-analyses': {
        label: { zh: '可免两项分析', en: 'two analyses may be left out' },
        consequence: {
          zh: `${siting.label.zh}、${policy.label.zh}`,
          en: `the ${siting.label.en} and the ${policy.label.en}`,
        },
      },
      'quote-survey': {
        label: { zh: '现状调查与评价可引用规划环评', en: 'the survey of the present state may quote the planning EIA' },
      },
      'quote-ecology': {
        label: { zh: '生态环境评价可引用规划环评', en: 'the ecological assessment may quote the planning EIA' },
      },
      'quote-regional-impact': {
        label: { zh: '区域环境影响可引用规划环评', en: 'the regional impact may quote the planning EIA' },
      },
      'quote-facility-impact': {
        label: {
          zh: '依托设施的影响分析可引用规划环评',
          en: 'the impact of facilities relied on may quote the planning EIA',
        },
      },
      'reduce-monitoring': {
        label: { zh: '环境质量监测计划可简化', en: 'the plan to monitor the environment may be simplified' },
      },
    },
    members: {
      'omit-analyses': ofReports(inParkOrNot(project.qualifiesForEiaSimplification)),
      'quote-survey': ofReports(
        all(project.isEnteringPark, not(project.hasEnvironmentChangedMarkedly), not(project.needsFurtherPollutants)),
      ),
      'quote-ecology': ofReports(inParkOrNot(project.fitsZonePosition)),
      'quote-regional-impact': ofReports(all(project.isEnteringPark, project.isRegionalImpactAnalysed)),
      'quote-facility-impact': ofReports(
        inParkOrNot(project.plannedFacilities.includesAny(keysOf(environmentalAssessment.sharedFacilities))),
      ),
      'reduce-monitoring': ofReports(
        inParkOrNot(
          all(
            project.pollutionFactor.noneOf(keysOf(environmentalAssessment.monitoringExceptions)),
            project.isFactorInParkMonitoring,
          ),
        ),
      ),
    },
    readings: [
      {
        about: { zh: '是否限于报告书', en: 'whether only reports are simplified' },
        default: 'reports-only',
        because: {
          zh: '措施和解读标题都写报告书类',
          en: 'the measure and the heading of the interpretation both say reports',
        },
        options: {
          'reports-only': { zh: '限于报告书', en: 'reports alone' },
          'any-document': { zh: '各类环评文件', en: 'any EIA document' },
        },
      },
      {
        about: { zh: '没写“入园”的四条是否也须入园', en: 'whether the four rules that don’t say so are for parks too' },
        default: 'where-written',
        because: { zh: '两条写了，四条没写', en: 'two rules say so and four don’t' },
        options: {
          'where-written': { zh: '写了才须入园', en: 'only where it is written' },
          'parks-only': { zh: '一律须入园', en: 'all of them' },
        },
      },
    ],
    discrepancies: [simplificationScope],
    notes: [
      {
        zh: '免两项分析的“符合条件”未写明，由市生态环境局判断',
        en: 'the conditions for leaving out analyses aren’t given, and are judged',
      },
      {
        zh: '环境质量变化是否“明显”、是否需要补充特征污染物、是否符合总体定位，文中没有标准，由审批部门判断',
        en: 'whether the environment changed markedly, pollutants are to be added or the position is met has no standard in the text, and is judged',
      },
      { zh: '监测计划按污染因子逐个判断', en: 'the monitoring plan is judged factor by factor' },
    ],
  }
})
