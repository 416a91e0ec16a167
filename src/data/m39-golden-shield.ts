import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const brand = interpretation('两支服务队')
const enterpriseTeams = interpretation('（1）')
const chamberTeams = interpretation('（2）')
const stations = interpretation('（3）')

/** “无忧”金盾服务 (M39): police teams for enterprises, and police service stations in chambers of commerce. */
export const goldenShield = figures(39, {
  newTeams: figure(10, '支', text, { zh: '新建“企无忧”金盾服务队数', en: 'new police teams for enterprises' }),
  teamsPerCounty: figure(1, '支', enterpriseTeams, {
    zh: '每个县（市、区）公安机关的服务队数',
    en: 'teams of each county-level police bureau',
  }),
  mergedTeamCount: figure(3, '支', enterpriseTeams, {
    zh: '整合的专业服务队伍数',
    en: 'specialist teams that are merged',
  }),
  coverage: named([{ label: { zh: '市县全覆盖', en: 'all of the city and its counties' } }], text),
  mergedTeams: named(
    [
      { label: { zh: '护企专业队', en: 'team to protect enterprises' } },
      { label: { zh: '法律服务队', en: 'legal service team' } },
      { label: { zh: '安全顾问队', en: 'safety advisory team' } },
    ],
    enterpriseTeams,
  ),
  policeBranches: named(
    [
      { label: { zh: '经侦', en: 'economic crime' } },
      { label: { zh: '法制', en: 'legal affairs' } },
      { label: { zh: '交警', en: 'traffic' } },
      { label: { zh: '出入境', en: 'exit and entry' } },
      { label: { zh: '治安', en: 'public order' } },
    ],
    enterpriseTeams,
  ),
  enterpriseTeamServices: named(
    optionsOf(enterprise.policeTeamService, ['at-the-door', 'legal', 'prevention']),
    enterpriseTeams,
  ),
  handlers: named(
    [
      { label: { zh: '商会警务服务站', en: 'the chamber police station' } },
      { label: { zh: '工商联渠道', en: 'by way of the Federation of Industry and Commerce' } },
      { label: { zh: '“商无忧”警务服务队', en: 'the police team for chambers of commerce' } },
    ],
    chamberTeams,
    'triage-general',
    'triage-non-police',
    'triage-complex-police',
  ),
  twoBrands: named(
    [{ label: { zh: '企无忧', en: 'Carefree enterprises' } }, { label: { zh: '商无忧', en: 'Carefree commerce' } }],
    brand,
  ),
  fiveNorms: named(
    [
      { standard: 'norm', label: { zh: '人员', en: 'staff' } },
      { standard: 'norm', label: { zh: '场所', en: 'premises' } },
      { standard: 'norm', label: { zh: '制度', en: 'rules of the house' } },
      { standard: 'norm', label: { zh: '职能', en: 'functions' } },
      { standard: 'norm', label: { zh: '设施', en: 'facilities' } },
    ],
    stations,
  ),
  fiveUnifications: named(
    [
      { standard: 'unification', label: { zh: '名称', en: 'name' } },
      { standard: 'unification', label: { zh: '标识', en: 'sign' } },
      { standard: 'unification', label: { zh: '规则', en: 'rules' } },
      { standard: 'unification', label: { zh: '程序', en: 'procedure' } },
      { standard: 'unification', label: { zh: '登记', en: 'registration' } },
    ],
    stations,
  ),
})

/** Ten teams, one for each bureau; how many bureaus there are isn't said. */
export const policeTeamCount = discrepancy('m39.team-count', {
  title: { zh: '10支与各公安机关1支', en: 'ten teams, and one for each bureau' },
  sides: [
    { place: text, says: { zh: '新建10支，市县全覆盖', en: '10 new teams, covering the city and its counties' } },
    {
      place: enterpriseTeams,
      says: {
        zh: '各县（市、区）公安机关分别组建1支，未写有几个',
        en: 'one for each county-level bureau, without saying how many bureaus there are',
      },
    },
  ],
  arithmetic: { zh: '10÷1＝10个公安机关，文中无从核对', en: '10 ÷ 1 = 10 bureaus, which nothing in the text confirms' },
})

/** Two kinds of team are called two teams. */
export const twoTeams = discrepancy('m39.two-teams', {
  title: { zh: '两支还是10支', en: 'two teams or ten' },
  sides: [
    {
      place: brand,
      says: { zh: '“企无忧”和“商无忧”两支服务队', en: 'two teams, one for enterprises, one for commerce' },
    },
    {
      place: text,
      says: { zh: '10支“企无忧”：两支指两类', en: 'ten for enterprises alone: the two are kinds of team' },
    },
  ],
  editorial: true,
})

/** Major projects of any kind, or those of the city and of industry. */
export const policeTeamClients = discrepancy('m39.clients', {
  title: { zh: '服务哪些重大项目', en: 'which major projects are served' },
  sides: [
    { place: text, says: { zh: '重大项目、重点企业', en: 'major projects and key enterprises' } },
    {
      place: enterpriseTeams,
      says: { zh: '市级重大产业项目、重点企业', en: 'municipal major industrial projects and key enterprises' },
    },
  ],
})

/** Individual businesses stand in the interpretation alone. */
export const chamberStationUsers = discrepancy('m39.chamber-users', {
  title: { zh: '个体工商户是否在内', en: 'whether individual businesses are included' },
  sides: [
    { place: text, says: { zh: '中小微民营企业', en: 'private medium, small and micro enterprises' } },
    { place: chamberTeams, says: { zh: '另有个体工商户', en: 'individual businesses besides' } },
  ],
})
