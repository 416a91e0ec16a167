import { ask, choice, date, integer, subject, yesNo } from '../language'
import { districtsOfRegistration } from './districts'

/** A trade union, and what it holds, books or pays for the workers of its units. */
export const tradeUnion = subject(
  'trade-union',
  { zh: '工会', en: 'trade union' },
  {
    tradeUnionKind: choice(
      {
        area: { zh: '县（市）区工会', en: 'union of a county, city or district' },
        industry: { zh: '产业（系统、集团公司）工会', en: 'union of an industry, a system or a group' },
        'directly-affiliated': {
          zh: '直属企事业单位工会（直属基层工会）',
          en: 'union directly affiliated: of an enterprise or institution, or grass-roots',
        },
        other: { zh: '其他工会', en: 'another union' },
      },
      ask('工会类别', 'kind of union', '属于哪一类工会？', 'Of which kind is the union?'),
    ),
    tradeUnionDistrict: choice(
      districtsOfRegistration,
      ask(
        '工会所在地区',
        'district of the union',
        '是哪个县（市）区或园区的工会？',
        'Of which district, city or park is it?',
      ),
    ),
    isMunicipalSession: yesNo(
      ask(
        '市总工会组织的疗休养',
        'a session of the municipal trade union',
        '疗休养活动是否由南通市总工会组织？',
        'Is the recuperation session organised by the municipal trade union?',
      ),
    ),
    sessionStartsOn: date(
      ask(
        '疗休养报到日',
        'first day of the session',
        '哪天报到？',
        'On which day does the session open for registration?',
      ),
    ),
    sessionEndsOn: date(
      ask('疗休养返程日', 'last day of the session', '哪天返程？', 'On which day do the participants travel home?'),
    ),
    sessionParticipants: integer(
      ask('疗休养人数', 'participants of the session', '共有多少人参加疗休养？', 'How many take part in the session?'),
      { unit: '人', atLeast: 1 },
    ),
    skilledParticipants: integer(
      ask(
        '其中技术工人',
        'skilled workers among them',
        '其中技术工人多少人？',
        'How many of them are skilled workers?',
      ),
      { unit: '人' },
    ),
    priorityParticipants: integer(
      ask(
        '其中优先考虑的职工',
        'participants with priority',
        '其中属于优先考虑对象（含技术工人）的多少人？',
        'How many of them, skilled workers included, are among those with priority?',
      ),
      { unit: '人' },
    ),
    hospitalisedStaff: integer(
      ask(
        '住院治疗的在职职工',
        'hospitalised employees in service',
        '住院治疗的在职职工有多少名？',
        'How many employees in service are treated in hospital?',
      ),
      { unit: '名' },
    ),
  },
)
