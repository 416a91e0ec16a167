import { interpretation, measureText } from '../facts/document'
import { recruitment } from '../facts/recruitment'
import { discrepancy, figure, figures, named, optionsOf } from '../language'

const text = measureText()
const plan = interpretation('招聘活动')
const spring = interpretation('春节用工奖补')

/** 企业用工服务 (M63): the year's recruitment events, the service commissioner, the Spring Festival subsidies. */
export const recruitmentService = figures(63, {
  onsiteFairs: figure(
    200,
    '场',
    text,
    { zh: '现场招聘活动场次', en: 'on-site recruitment events' },
    'onsite-fairs',
    'onsite-fairs-interpretation',
  ),
  outboundEvents: figure(
    80,
    '场',
    plan,
    { zh: '赴外引才活动场次', en: 'outbound recruitment events' },
    'outbound-min',
    'outbound-recruitment-measure',
  ),
  hrMarketEvents: figure(
    120,
    '场',
    plan,
    { zh: '人力资源市场招聘活动场次', en: 'recruitment events at the human-resources market' },
    'hr-market-min',
  ),
  graduateJobs: figure(100000, '个', text, {
    zh: '高校毕业生就业岗位数',
    en: 'jobs for university graduates',
  }),
  channels: named(
    [
      { label: { zh: '线下校园招聘', en: 'campus recruitment' } },
      { label: { zh: '线上网络招聘', en: 'recruitment online' } },
      { label: { zh: '常态化直播招聘', en: 'regular live-streamed recruitment' } },
    ],
    text,
    'media-matrix',
  ),
  serviceContent: named(
    [
      { label: { zh: '政策宣传', en: 'policy publicity' } },
      { label: { zh: '岗位发布对接', en: 'posting and matching of jobs' } },
      { label: { zh: '用工指导', en: 'guidance on employment' } },
    ],
    text,
  ),
  serviceAudience: named(
    [{ label: { zh: '重大项目', en: 'major projects' } }, { label: { zh: '重点企业', en: 'key enterprises' } }],
    text,
  ),
  springCampaign: named(
    [{ label: { zh: '2023年“春风行动”招聘活动', en: '2023 Spring Breeze recruitment drive' } }],
    plan,
  ),
  springRules: named(
    [
      {
        label: { zh: '通人社就〔2023〕3号', en: 'Tong Ren She Jiu [2023] 3' },
        title: {
          zh: '2023年春节期间用工奖补政策实施细则',
          en: 'Detailed rules on employment subsidies during the Spring Festival of 2023',
        },
        basis: {
          zh: '关于南通市2023年春节期间支持稳岗留工若干举措的通知',
          en: 'Notice on steps to keep jobs and workers in Nantong during the Spring Festival of 2023',
        },
        issuedOn: '2023-01-13',
      },
    ],
    spring,
    'spring-doc',
    'spring-doc-title',
    'spring-doc-basis',
    'spring-doc-date',
  ),
  springSubsidies: named(
    optionsOf(recruitment.springSubsidyKind, ['referral-reward', 'hiring-subsidy', 'return-subsidy']),
    spring,
  ),
  springTerms: named(
    [
      { label: { zh: '申报对象', en: 'who may apply' } },
      { label: { zh: '申报条件', en: 'conditions' } },
      { label: { zh: '发放标准', en: 'amounts' } },
      { label: { zh: '申报资料', en: 'documents to hand in' } },
      { label: { zh: '申报时间', en: 'time of application' } },
    ],
    spring,
    'spring-rule-contents',
  ),
  contact: named(
    [
      {
        label: { zh: '市人社局办公室', en: 'office of the Municipal Human Resources and Social Security Bureau' },
        phones: ['59000171', '59000119'],
      },
    ],
    interpretation('联系方式'),
    'contact-department',
    'phones',
  ),
})

/** The measure sets the outbound events beside the 200; the interpretation puts them inside. */
export const outboundInsideFairs = discrepancy('m63.outbound-inside-fairs', {
  title: { zh: '赴外80场是否在200场之内', en: 'whether the 80 outbound events are among the 200' },
  sides: [
    { place: text, says: { zh: '200场与80场并列', en: '200 and 80 stand side by side' } },
    { place: plan, says: { zh: '200场“其中”有80场赴外', en: '80 of the 200 are outbound' } },
  ],
  arithmetic: {
    zh: '80＋120＝200，正合在内之说；并列则为200＋80＝280',
    en: '80 + 120 = 200 fits the latter; side by side they would be 200 + 80 = 280',
  },
})

/** A bare total of parts that are floors. */
export const fairsTotalOfFloors = discrepancy('m63.fairs-total-of-floors', {
  title: { zh: '总数是定数，分项是下限', en: 'a fixed total whose parts are floors' },
  sides: [
    { place: plan, says: { zh: '总数200场，未写“不少于”', en: '200 in all, bare' } },
    { place: plan, says: { zh: '两个分项不少于80场、120场', en: 'its two parts at least 80 and at least 120' } },
    { place: text, says: { zh: '200场、80场均未写“不少于”', en: '200 and 80, both bare' } },
  ],
  arithmetic: {
    zh: '两项下限之和80＋120＝200：总数只能是200或以上',
    en: '80 + 120 = 200: with both floors kept, the total can only be 200 or more',
  },
})

/** The largest figure is never taken up again. */
export const graduateJobsUnexplained = discrepancy('m63.graduate-jobs-unexplained', {
  title: { zh: '毕业生岗位数未作解读', en: 'the jobs for graduates are not explained' },
  sides: [
    { place: text, says: { zh: '高校毕业生就业岗位10万个', en: '100,000 jobs for graduates' } },
    { place: plan, says: { zh: '未再提及，也未分到各类活动', en: 'not taken up, nor split among the events' } },
  ],
})

/** What is counted as an outbound event is named by two names. */
export const outboundEventName = discrepancy('m63.outbound-event-name', {
  title: { zh: '赴外活动的内容', en: 'what an outbound event is' },
  sides: [
    { place: text, says: { zh: '企业赴外开展引才活动', en: 'enterprises recruit talent out of town' } },
    {
      place: plan,
      says: { zh: '组团赴外，政策宣讲及校园引才', en: 'delegations give policy briefings and recruit on campuses' },
    },
  ],
})

/** A day without its year, and rules older than the programme. */
export const springRulesDate = discrepancy('m63.spring-rules-date', {
  title: { zh: '实施细则的日期', en: 'the date of the detailed rules' },
  sides: [
    { place: spring, says: { zh: '“1月13日”未写年份', en: '13 January, without a year' } },
    {
      place: spring,
      says: {
        zh: '文号〔2023〕可补年份；当时已出台，不是新的承诺',
        en: 'the number [2023] supplies it; the rules were out by then, and are no new promise',
      },
    },
  ],
  editorial: true,
})
