import { interpretation } from '../facts/document'
import { discrepancy, figure, figures, named } from '../language'

const matchmaking = interpretation('联谊交友')
const childcare = interpretation('托育托管')
const health = interpretation('职工心理健康')
const care = interpretation('一线职工关怀')

/** 职工关怀 (M65): get-togethers, day care, mental health, and what the Municipal Federation of Trade Unions means to do in 2023. */
export const workerCare = figures(65, {
  matchmakingMin: figure(50, '场', matchmaking, {
    zh: '青年职工联谊交友最少场次',
    en: 'least number of get-togethers for young workers',
  }),
  childcareAgeMost: figure(
    3,
    '岁',
    childcare,
    { zh: '托育年龄上限', en: 'highest age for day care', atMost: 18 },
    'childcare-age/most',
  ),
  mentalHealthLectures: figure(50, '场', health, {
    zh: '每年送课场次',
    en: 'mental-health lectures a year',
  }),
  lectureBookers: named(
    [
      {
        label: { zh: '各区（不含通州区、海门区）总工会', en: 'unions of the districts, without Tongzhou and Haimen' },
        kind: 'area',
      },
      {
        label: { zh: '市各产业（系统、集团公司）工会', en: 'unions of the city’s industries, systems and groups' },
        kind: 'industry',
      },
      {
        label: { zh: '直属基层工会', en: 'directly affiliated grass-roots unions' },
        kind: 'directly-affiliated',
      },
    ],
    health,
  ),
  lectureBookingDesk: named([{ label: { zh: '南通市职工服务中心', en: 'Nantong Workers’ Service Centre' } }], health),
  hotlineHours: named(
    [
      { label: { zh: '9:00', en: '9:00' }, time: '09:00' },
      { label: { zh: '21:00', en: '21:00' }, time: '21:00' },
    ],
    health,
  ),
  hotlinePhones: named(
    [{ label: { zh: '0513-85127885', en: '0513-85127885' } }, { label: { zh: '18012209133', en: '18012209133' } }],
    health,
  ),
  counsellingDay: named([{ label: { zh: '每周二', en: 'every Tuesday' }, weekday: 2 }], health),
  counsellingSessions: named(
    [
      { label: { zh: '9:00-11:30', en: '9:00–11:30' }, from: '09:00', to: '11:30' },
      { label: { zh: '13:30-17:30', en: '13:30–17:30' }, from: '13:30', to: '17:30' },
    ],
    health,
  ),
  counsellingExperts: figure(1, '名', health, { zh: '轮值心理专家人数', en: 'experts on duty' }),
  counsellingBookingDays: figure(1, '工作日', health, {
    zh: '提前预约的工作日',
    en: 'working days to book ahead',
    atMost: 60,
  }),
  counsellingPhone: named([{ label: { zh: '0513-59002655', en: '0513-59002655' } }], health),
  summerCare: figure(15000, '人次', care, {
    zh: '慰问高温一线作业人员人次',
    en: 'workers in the heat to visit, each as often as visited',
  }),
  summerThreeSends: figure(3, '项', care, { zh: '夏季安康活动送的项数', en: 'things sent in summer' }),
  hospitalisationSubsidyStaff: figure(4000, '名', care, {
    zh: '获住院补助的职工人数',
    en: 'hospitalised employees to subsidise',
  }),
  hospitalisationSubsidyEach: figure(400, '元', care, {
    zh: '每人住院补助',
    en: 'subsidy for each hospitalised employee',
    atMost: 1000000,
  }),
  legalLectures: figure(100, '场', care, { zh: '公益法律讲座场次', en: 'public legal lectures' }),
  carnationStations: figure(80, '家', care, { zh: '新建康乃馨服务站数', en: 'new Carnation stations' }),
  carnationVolunteer: figure(50, '场', care, { zh: '康乃馨志愿服务场次', en: 'Carnation volunteer events' }),
  onlineBenefits: figure(300000, '人次', care, {
    zh: '网上普惠惠及人次',
    en: 'workers reached by online benefits, each as often as reached',
  }),
})

/** Slips and gaps that change no result. */
export const workerCareWording = discrepancy('m65.wording', {
  title: { zh: '行文', en: 'wording' },
  sides: [
    {
      place: care,
      says: {
        zh: '夏季“三送”只有数目，未列三项；其后只有慰问人次',
        en: 'the three summer gifts are counted and not listed; only the number of visits follows',
      },
    },
    {
      place: care,
      says: {
        zh: '住院补助有人数和每人金额，未写总额',
        en: 'the hospital subsidy has people and an amount each, and no total',
      },
    },
    {
      place: matchmaking,
      says: {
        zh: '三处“50场”各不相同：联谊交友、心理讲座、康乃馨志愿活动',
        en: 'three times 50 events, of different things: get-togethers, mental-health lectures, Carnation volunteering',
      },
    },
    {
      place: interpretation('疗休养'),
      says: { zh: '月份用波浪号，天数用连字符', en: 'months are joined by a tilde, days by a hyphen' },
    },
    {
      place: health,
      says: { zh: '同一时段的冒号一全角一半角', en: 'one time has a full-width colon, the next a half-width one' },
    },
  ],
  arithmetic: { zh: '4000名×400元＝1600000元', en: '4,000 × 400 = 1,600,000 yuan' },
  editorial: true,
})
