import { goldenShield, policeTeamClients, policeTeamCount, twoTeams } from '../data/m39-golden-shield'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { project } from '../facts/project'
import {
  all,
  any,
  asking,
  catalogue,
  covered,
  eligibility,
  goal,
  namesOf,
  period,
  question,
  quoting,
  target,
} from '../language'

const projects = /* @__PURE__ */ question({
  about: { zh: '哪些重大项目', en: 'which major projects' },
  because: { zh: '解读写得更具体，且范围较窄', en: 'the interpretation is more precise, and the narrower' },
  options: {
    'municipal-industrial-projects': { zh: '市级重大产业项目', en: 'municipal industrial ones' },
    'any-major-project': { zh: '各类重大项目', en: 'any major project' },
  },
})

const keyEnterprises = /* @__PURE__ */ question({
  about: { zh: '“市级”是否也限定重点企业', en: 'whether key enterprises must be the city’s too' },
  because: { zh: '措施只写重点企业', en: 'the measure says key enterprises and no more' },
  options: {
    'any-key-enterprise': { zh: '各级重点企业', en: 'key enterprises of any level' },
    'municipal-key-enterprises': { zh: '市级重点企业', en: 'those of the city' },
  },
})

/**
 * How the police teams for enterprises (“企无忧”金盾服务队) stand: ten new ones in 2023, and one in each county-level bureau.
 *
 * @returns each goal by itself; the shortfall of `coverage` is in bureaus
 * @example
 * enterprisePoliceTeams({ countyPoliceBureaus: 10, countyPoliceBureausWithOneTeam: 8 }, { asOf: '2023-12-31' }).goals.coverage.shortfall // 2
 */
export const enterprisePoliceTeams = target('m39.enterprise-police-teams', () => ({
  title: { zh: '“企无忧”金盾服务队组建目标', en: 'Police teams for enterprises: the target' },
  source: measureText(),
  subject: city,
  goals: {
    teams: goal(
      { zh: '新建的服务队', en: 'new teams' },
      city.newEnterprisePoliceTeams,
      'atLeast',
      goldenShield.newTeams,
      '支',
    ),
    coverage: goal(
      { zh: '县（市、区）全覆盖', en: 'full coverage' },
      city.countyPoliceBureausWithOneTeam,
      'atLeast',
      city.countyPoliceBureaus,
      '个',
    ),
  },
  period: period(programmeYear),
  asks: [asking(city.countyPoliceBureausWithOneTeam, [goldenShield.teamsPerCounty])],
  discrepancies: [policeTeamCount, twoTeams],
  notes: [
    {
      zh: '公安机关有几个，文中未列，按所给的数；市局是其他队伍的模式，不计在内',
      en: 'how many bureaus there are isn’t listed, and is left to the count given; the municipal bureau is the model of the others and isn’t counted',
    },
    { zh: `目标是${namesOf(goldenShield.coverage).zh}`, en: `the aim: ${namesOf(goldenShield.coverage).en}` },
    noDayStated,
  ],
}))

/**
 * Whether a police team for enterprises (“企无忧”金盾服务队) serves an enterprise, for itself or for its project.
 *
 * @example
 * enterprisePoliceTeamClients({ majorProjectKind: 'other', keyEnterpriseLevel: 'none' }).outcome // 'not-covered'
 */
export const enterprisePoliceTeamClients = eligibility('m39.enterprise-police-team-clients', () => {
  const { enterpriseTeamServices: services } = goldenShield
  return {
    title: { zh: '“企无忧”金盾服务对象', en: 'Police teams for enterprises: whom they serve' },
    source: interpretation('（1）'),
    subject: enterprise,
    covers: [
      covered(
        any(
          projects.read({
            'municipal-industrial-projects': project.majorProjectKind.is('municipal-industrial'),
            'any-major-project': project.majorProjectKind.oneOf(['municipal-industrial', 'other']),
          }),
          keyEnterprises.read({
            'any-key-enterprise': enterprise.keyEnterpriseLevel.oneOf(['municipal', 'other']),
            'municipal-key-enterprises': enterprise.keyEnterpriseLevel.is('municipal'),
          }),
        ),
        {
          zh: '写给重大项目（解读限于市级重大产业项目）和重点企业；按所取的读法，这个项目或企业文中未写',
          en: 'it is for major projects (municipal industrial ones, by the interpretation) and key enterprises; by the reading taken nothing is said of this one',
        },
      ),
    ],
    when: all(),
    gives: {
      zh: `按实际需求提供的个性化订制警务服务：${namesOf(services).zh}等；并有常态的走访恳谈`,
      en: `police services made to measure: ${namesOf(services).en} and the like; and regular visits to hear what is needed`,
    },
    leadsTo: ['m39.enterprise-police-team-services'],
    discrepancies: [policeTeamClients],
    notes: [{ zh: '谁是重点企业，文中未写', en: 'who is a key enterprise isn’t stated' }],
  }
})

/**
 * What the police teams for enterprises (“企无忧”金盾服务队) do, and who is in them.
 *
 * @returns the entries; `unconfirmed` for another service, as the list is open
 * @example
 * enterprisePoliceTeamServices({ policeTeamService: 'other' }).outcome // 'unconfirmed'
 */
export const enterprisePoliceTeamServices = catalogue('m39.enterprise-police-team-services', () => {
  const { enterpriseTeamServices, mergedTeams, policeBranches } = goldenShield
  return {
    title: { zh: '“企无忧”金盾服务队的服务', en: 'Services of the police teams for enterprises' },
    source: interpretation('（1）'),
    subject: enterprise,
    entries: enterpriseTeamServices,
    lookUp: enterprise.policeTeamService,
    key: 'key',
    openEnded: true,
    discrepancies: [twoTeams],
    notes: [
      quoting(
        {
          zh: `各县（市、区）公安机关{teamsPerCounty}，整合${namesOf(mergedTeams).zh}，由${namesOf(policeBranches).zh}等警种的民警组成`,
          en: `each bureau of a county, county-level city or district has {teamsPerCounty}, merged from its ${namesOf(mergedTeams).en}, with officers of branches such as ${namesOf(policeBranches).en}`,
        },
        goldenShield,
      ),
      { zh: '电话和地址文中未写', en: 'neither telephone numbers nor addresses are stated' },
    ],
  }
})
