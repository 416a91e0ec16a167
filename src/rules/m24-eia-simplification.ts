import { environmentalAssessment } from '../data/m24-environmental-assessment'
import { simplificationScope } from '../data/parts/m24-discrepancies'
import { interpretation } from '../facts/document'
import { park } from '../facts/park'
import { project } from '../facts/project'
import { all, any, type Condition, check, classification, keysOf, type Need, not, question } from '../language'

const documents = /* @__PURE__ */ question({
  about: { zh: '是否限于报告书', en: 'whether only reports are simplified' },
  because: {
    zh: '措施和解读标题都写报告书类',
    en: 'the measure and the heading of the interpretation both say reports',
  },
  options: {
    'reports-only': { zh: '限于报告书', en: 'reports alone' },
    'any-document': { zh: '各类环评文件', en: 'any EIA document' },
  },
})

const places = /* @__PURE__ */ question({
  about: { zh: '没写“入园”的四条是否也须入园', en: 'whether the four rules that don’t say so are for parks too' },
  because: { zh: '两条写了，四条没写', en: 'two rules say so and four don’t' },
  options: {
    'where-written': { zh: '写了才须入园', en: 'only where it is written' },
    'parks-only': { zh: '一律须入园', en: 'all of them' },
  },
})

/** The project enters a park (入园建设项目). */
const entersPark = () => park.parkLevel.oneOf(['national', 'provincial', 'lower'])

const inDocument = <N extends Need>(condition: Condition<N>) =>
  documents.read({ 'reports-only': all(project.eiaDocument.is('report'), condition), 'any-document': condition })

/** A rule for projects that enter a park. */
const ofEntrants = <N extends Need>(condition: Condition<N>) => inDocument(all(entersPark(), condition))

/** A rule that doesn't speak of entering a park. */
const ofAny = <N extends Need>(condition: Condition<N>) =>
  inDocument(places.read({ 'where-written': condition, 'parks-only': all(entersPark(), condition) }))

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
        label: {
          zh: '环境现状调查与评价等方面可引用规划环评',
          en: 'the survey of the present state, and the like, may quote the planning EIA',
        },
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
      'omit-analyses': ofAny(project.qualifiesForEiaSimplification),
      'quote-survey': ofEntrants(all(not(project.hasEnvironmentChangedMarkedly), not(project.needsFurtherPollutants))),
      'quote-ecology': ofAny(project.fitsZonePosition),
      'quote-regional-impact': ofEntrants(project.isRegionalImpactAnalysed),
      'quote-facility-impact': ofAny(
        project.plannedFacilities.includesAny(keysOf(environmentalAssessment.sharedFacilities)),
      ),
      'reduce-monitoring': ofAny(
        all(
          project.pollutionFactor.noneOf(keysOf(environmentalAssessment.monitoringExceptions)),
          project.isFactorInParkMonitoring,
        ),
      ),
    },
    none: {
      zh: '六条简化规则没有一条适用；读作限于报告书时，报告表和登记表都不在内',
      en: 'none of the six rules applies; read as for reports alone, they leave out report forms and registration forms',
    },
    checks: [
      check(any(park.parkLevel.noneOf(['none']), not(project.isFactorInParkMonitoring)), {
        zh: '不在园区的项目，没有园区监测计划可纳入',
        en: 'outside any park there is no park’s monitoring plan',
      }),
    ],
    discrepancies: [simplificationScope],
    notes: [
      {
        zh: '“现状调查与评价等方面”以“等”收尾，其他方面文中未列',
        en: '“the survey of the present state, and the like” is open: the other parts aren’t listed',
      },
      {
        zh: '免两项分析的“符合条件”，环境质量变化是否“明显”，是否需要补充特征污染物，是否符合总体定位，文中都没有标准',
        en: 'the text has no standard for the conditions of leaving out analyses, for a marked change of the environment, for pollutants to be added, or for the zone’s position',
      },
      { zh: '监测计划按污染因子逐个判断', en: 'the monitoring plan is judged factor by factor' },
      {
        zh: '措施把简化写在联动试点之后，作为“探索”的改革；六条规则都没写试点，按不限于试点园区理解',
        en: 'the measure names the simplification after the pilot, as a reform it explores; none of the six rules names the pilot, and they aren’t tied to its parks here',
      },
    ],
  }
})
