import { ask, check, choice, date, integer, subject, yesNo } from '../language'
import { districtNamesOfRegistration, districtsOfRegistration } from './districts'

/** A trade union, and what it holds, books or pays for the workers of its units. */
export const tradeUnion = subject(
  'trade-union',
  { zh: '工会', en: 'trade union' },
  {
    tradeUnionKind: choice(
      {
        area: { zh: '县（市）区工会', en: 'union of a county, city or district' },
        industry: { zh: '市产业（系统、集团公司）工会', en: 'municipal union of an industry, system or group' },
        'directly-affiliated': {
          zh: '直属企事业单位工会（直属基层工会）',
          en: 'directly affiliated union of an enterprise or institution (grass-roots)',
        },
        other: { zh: '其他工会', en: 'another union' },
      },
      ask('工会类别', 'kind of union', '该工会属于哪一类？', 'Of which kind is the union?'),
      {
        names: {
          area: ['各区总工会', '区总工会', '县总工会', '区工会', '县工会', '各县（市）区工会'],
          industry: [
            '产业工会',
            '市产业工会',
            '系统工会',
            '集团公司工会',
            '市各产业（系统、集团公司）工会',
            '产业（系统、集团公司）工会',
          ],
          'directly-affiliated': ['直属基层工会', '直属企事业单位工会'],
        },
      },
    ),
    tradeUnionDistrict: choice(
      districtsOfRegistration,
      ask(
        '工会所在地区',
        'district of the union',
        '该工会是哪个县（市）区或园区的工会？',
        'Of which county, city, district or park is the union?',
      ),
      { names: districtNamesOfRegistration },
    ),
    isMunicipalSession: yesNo(
      ask(
        '市总工会组织的疗休养',
        'a session of the Municipal Federation of Trade Unions',
        '这一期疗休养活动是否由南通市总工会组织？',
        'Is this recuperation session organised by the Municipal Federation of Trade Unions?',
      ),
    ),
    sessionStartsOn: date(
      ask(
        '疗休养报到日',
        'day of registration for the session',
        '参加这一期疗休养的职工哪天报到？',
        'On which day do the participants of this recuperation session register?',
      ),
    ),
    sessionEndsOn: date(
      ask(
        '疗休养返程日',
        'day of the journey home from the session',
        '参加这一期疗休养的职工哪天返程？',
        'On which day do the participants of this recuperation session travel home?',
      ),
    ),
    sessionParticipants: integer(
      ask(
        '疗休养人数',
        'participants of the session',
        '这一期疗休养共有多少职工参加？',
        'How many employees take part in this recuperation session?',
      ),
      { unit: '人', atLeast: 1 },
    ),
    skilledParticipants: integer(
      ask(
        '其中技术工人',
        'skilled workers among the participants',
        '参加这一期疗休养的职工中，技术工人有多少人？',
        'How many participants of this recuperation session are skilled workers?',
      ),
      { unit: '人' },
    ),
    priorityParticipants: integer(
      ask(
        '其中优先考虑的职工',
        'participants with priority',
        '参加这一期疗休养的职工中，属于优先考虑对象（含技术工人）的有多少人？',
        'How many participants of this recuperation session, skilled workers included, are among those with priority?',
      ),
      { unit: '人' },
    ),
    hospitalisedStaff: integer(
      ask(
        '住院治疗的在职职工',
        'hospitalised employees in service',
        '要计算市总工会住院补助的，2023年住院治疗的在职职工有多少名？',
        'For how many employees in service, treated as inpatients in 2023, is the Municipal Federation of Trade Unions’s subsidy reckoned?',
      ),
      { unit: '名' },
    ),
  },
  ({ priorityParticipants, sessionEndsOn, sessionParticipants, sessionStartsOn, skilledParticipants }) => [
    check(sessionStartsOn.onOrBefore(sessionEndsOn), {
      zh: '报到日不晚于返程日',
      en: 'the participants register no later than they travel home',
    }),
    check(skilledParticipants.atMost(sessionParticipants), {
      zh: '技术工人在参加人数之内',
      en: 'skilled workers are among the participants',
    }),
    check(priorityParticipants.atMost(sessionParticipants), {
      zh: '优先对象在参加人数之内',
      en: 'those with priority are among the participants',
    }),
    check(skilledParticipants.atMost(priorityParticipants), {
      zh: '技术工人都是优先对象',
      en: 'skilled workers are all among those with priority',
    }),
  ],
)
