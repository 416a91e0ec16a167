import { goldenShield, policeTeamClients, policeTeamCount, twoTeams } from '../data/m39-golden-shield'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { project } from '../facts/project'
import { any, called, check, eligibility, goal, reading, target } from '../language'

/**
 * How the police teams for enterprises (“企无忧”金盾服务队) stand: ten new ones, and one in each county-level bureau.
 *
 * @returns each goal by itself, met or not; the shortfall of `coverage` is in bureaus
 * @example
 * enterprisePoliceTeams({ countyPoliceBureaus: 10, countyPoliceBureausWithOneTeam: 8 }).goals.coverage.shortfall // 2
 */
export const enterprisePoliceTeams = target('m39.enterprise-police-teams', () => {
  const { countyPoliceBureaus: bureaus, countyPoliceBureausWithOneTeam: withOneTeam } = city
  return {
    title: { zh: '“企无忧”金盾服务队', en: 'Police teams for enterprises' },
    source: measureText(),
    subject: city,
    goals: {
      teams: goal(
        { zh: '新建服务队', en: 'new teams' },
        city.newEnterprisePoliceTeams,
        'atLeast',
        goldenShield.newTeams,
        '支',
      ),
      coverage: goal(
        { zh: '没有或不止1支的公安机关', en: 'bureaus without exactly one team' },
        called({ zh: '尚缺的公安机关', en: 'bureaus still lacking' }, bureaus.minus(withOneTeam)),
        'atMost',
        0,
        '个',
      ),
    },
    checks: [
      check(withOneTeam.atMost(bureaus), {
        zh: '已组建的不多于公安机关总数',
        en: 'no more bureaus have a team than there are',
      }),
    ],
    discrepancies: [policeTeamCount, twoTeams],
    notes: [
      {
        zh: '公安机关有几个，文中未列，按所给的数',
        en: 'how many bureaus there are isn’t listed, and is left to the count given',
      },
    ],
  }
})

/**
 * Whether a police team for enterprises (“企无忧”金盾服务队) serves an enterprise, for itself or for its project.
 *
 * @example
 * enterprisePoliceTeamClients({ majorProjectKind: 'other', keyEnterpriseLevel: 'none' }).outcome // 'ineligible'
 */
export const enterprisePoliceTeamClients = eligibility('m39.enterprise-police-team-clients', () => ({
  title: { zh: '“企无忧”金盾服务对象', en: 'Police teams for enterprises: whom they serve' },
  source: interpretation('（1）'),
  subject: enterprise,
  when: any(
    reading('municipal-industrial-projects', {
      'municipal-industrial-projects': project.majorProjectKind.is('municipal-industrial'),
      'any-major-project': project.majorProjectKind.oneOf(['municipal-industrial', 'other']),
    }),
    reading('any-key-enterprise', {
      'any-key-enterprise': enterprise.keyEnterpriseLevel.oneOf(['municipal', 'other']),
      'municipal-key-enterprises': enterprise.keyEnterpriseLevel.is('municipal'),
    }),
  ),
  discrepancies: [policeTeamClients],
  readings: [
    {
      about: { zh: '哪些重大项目', en: 'which major projects' },
      default: 'municipal-industrial-projects',
      because: { zh: '解读写得更具体，且范围较窄', en: 'the interpretation is more precise, and the narrower' },
      options: {
        'municipal-industrial-projects': { zh: '市级重大产业项目', en: 'municipal industrial ones' },
        'any-major-project': { zh: '各类重大项目', en: 'any major project' },
      },
    },
    {
      about: { zh: '“市级”是否也限定重点企业', en: 'whether key enterprises must be the city’s too' },
      default: 'any-key-enterprise',
      because: { zh: '措施只写重点企业', en: 'the measure says key enterprises and no more' },
      options: {
        'any-key-enterprise': { zh: '各级重点企业', en: 'key enterprises of any level' },
        'municipal-key-enterprises': { zh: '市级重点企业', en: 'those of the city' },
      },
    },
  ],
  notes: [
    { zh: '谁是重点企业，文中未写', en: 'who is a key enterprise isn’t stated' },
    { zh: '由各县（市、区）的服务队提供', en: 'it is the team of the county, city or district that serves' },
  ],
}))
