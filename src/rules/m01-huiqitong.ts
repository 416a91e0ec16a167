import { huiqitong } from '../data/m01-huiqitong'
import { huiqitongFunctions } from '../data/parts/m01-discrepancies'
import { noDayStated, programmeYear } from '../data/programme'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { platform } from '../facts/platform'
import {
  all,
  asking,
  called,
  catalogue,
  check,
  goal,
  type Need,
  namesOf,
  number,
  period,
  type Quantity,
  question,
  quoting,
  target,
} from '../language'

const rhythm = /* @__PURE__ */ question({
  about: { zh: '“一月一”是节奏还是每件申报的期限', en: 'whether it is a rhythm or a time limit for each claim' },
  because: {
    zh: '三个环节各写各的周期，说的是轮次；作期限解会给申报人文中没有的承诺',
    en: 'each of three steps has its own cycle, which is a rhythm; a time limit would promise the applicant what the text doesn’t',
  },
  options: {
    'monthly-rhythm': quoting(
      {
        zh: '汇总每{cycleCompilation}、研究每{cycleReview}、兑现每{cyclePayout}各一次',
        en: 'compiled every {cycleCompilation}, reviewed every {cycleReview}, paid out every {cyclePayout}',
      },
      huiqitong,
    ),
    'within-a-month': quoting(
      {
        zh: '每件申报提出后，{cycleCompilation}内汇总，{cycleReview}内研究，{cyclePayout}内兑现',
        en: 'after a claim is filed, compiled within {cycleCompilation}, reviewed within {cycleReview}, paid out within {cyclePayout}',
      },
      huiqitong,
    ),
  },
})

/** Rounds of a step that were missed, or claims that came too late for it. */
const missed = <F extends Need, M extends Need, L extends Need>(
  cycle: Quantity<F>,
  months: Quantity<M>,
  late: Quantity<L>,
) =>
  rhythm.read({
    'monthly-rhythm': called({ zh: '应办轮次', en: 'rounds due' }, city.claimMonths.over(cycle).rounded('down')).minus(
      months,
    ),
    'within-a-month': late,
  })

/**
 * Whether policy claims were compiled, reviewed and paid out once in every month (一月一汇总、一月一研究、一月一兑现).
 *
 * @returns met or not; for each of the three steps, how many months (under `within-a-month`, how many claims) it missed
 * @example
 * monthlyClaimCycle({ claimMonths: 6, monthsWithPayout: 4 }, { asOf: '2023-07-01' }).goals.payout.shortfall // 2
 */
export const monthlyClaimCycle = target('m01.monthly-claim-cycle', () => {
  const { claimMonths, claimsCompiledLate, claimsPaidLate, claimsReviewedLate } = city
  const { monthsWithCompilation, monthsWithPayout, monthsWithReview } = city
  const { cycleCompilation, cyclePayout, cycleReview } = huiqitong
  const none = number(0)
  const terms = {
    from: programmeYear.from,
    applies: rhythm.read({ 'monthly-rhythm': claimMonths.atLeast(1), 'within-a-month': all() }),
  }
  return {
    title: { zh: '政策申报按月汇总、研究、兑现', en: 'Policy claims: compiled, reviewed and paid out monthly' },
    source: interpretation(),
    subject: city,
    asks: [
      asking(claimsCompiledLate, [cycleCompilation]),
      asking(claimsReviewedLate, [cycleReview]),
      asking(claimsPaidLate, [cyclePayout]),
    ],
    goals: {
      compilation: goal(
        { zh: '漏汇总', en: 'compilations missed' },
        missed(cycleCompilation, monthsWithCompilation, claimsCompiledLate),
        'atMost',
        none,
        terms,
      ),
      review: goal(
        { zh: '漏研究', en: 'reviews missed' },
        missed(cycleReview, monthsWithReview, claimsReviewedLate),
        'atMost',
        none,
        terms,
      ),
      payout: goal(
        { zh: '漏兑现', en: 'payouts missed' },
        missed(cyclePayout, monthsWithPayout, claimsPaidLate),
        'atMost',
        none,
        terms,
      ),
    },
    notes: [
      {
        zh: '文中没有写年份和起止日，按本方案年度2023年看；漏了一个月，过了当月就是未完成，不等年底',
        en: 'neither a year nor days are stated, and the programme’s year 2023 is looked at; a month missed is missed once it is over, and not at the end of the year',
      },
      {
        zh: '没有申报的月份是否也要走一轮，文中未写，不计入',
        en: 'whether a month without claims needs a round isn’t stated; it isn’t counted',
      },
      {
        zh: '三个环节互不抵补；一件申报是当月走完还是逐月走，文中未写，不推算单件兑现日',
        en: 'no step makes up for another; whether a claim passes all three in one month isn’t stated, and no day of payment is reckoned for one',
      },
      {
        zh: '只及于须申报的政策；免申即享没有申报，是否按月兑现文中未写',
        en: 'this is of policies that are claimed; whether those granted without application follow it isn’t stated',
      },
    ],
  }
})

/**
 * Whether all 81 policy points of Tong Zheng Fa [2023] 1 (政策点) are interpreted and published.
 *
 * @returns met or not, and how many points are still to come
 * @example
 * policyPointsInterpreted({ policyPointsPublished: 80 }, { asOf: '2023-12-31' }).shortfall // 1
 */
export const policyPointsInterpreted = target('m01.policy-points-interpreted', () => ({
  title: { zh: '政策点逐一解读', en: 'Policy points interpreted' },
  source: interpretation(),
  subject: city,
  period: period(programmeYear),
  goals: {
    points: goal(
      { zh: '已解读并公布的政策点', en: 'points interpreted and published' },
      city.policyPointsPublished,
      'atLeast',
      huiqitong.policyPoints,
      '个',
    ),
  },
  checks: [
    check(city.policyPointsPublished.atMost(huiqitong.policyPoints), {
      zh: '不超过文件的政策点数',
      en: 'no more points than the notice has',
    }),
  ],
  notes: [
    noDayStated,
    { zh: '文件见《惠企政策文件》', en: 'of which notice: see “Documents on enterprise policies”' },
    { zh: '政策点没有逐一列出，总数无法核对', en: 'the points aren’t listed, so their number can’t be checked' },
  ],
}))

/**
 * Where the platform is reached and what it offers there (惠企通服务渠道).
 *
 * @returns the channels: `url` for the web, `app` and `entry` for a mobile device; each with its `services`
 * @example
 * serviceChannels({ accessDevice: 'web' }).entries[0].url // 'https://hqt.nantong.gov.cn'
 */
export const serviceChannels = catalogue('m01.service-channels', () => {
  const { functionsExplained, functionsInMeasure, painPoints } = huiqitong
  const modules = namesOf(huiqitong.modules)
  const inMeasure = namesOf(functionsInMeasure)
  const inWhole = namesOf(functionsExplained)
  const cured = namesOf(painPoints)
  return {
    title: { zh: '惠企通服务渠道', en: 'Huiqitong: where it is reached' },
    source: interpretation(),
    subject: platform,
    force: 'may',
    entries: huiqitong.channels.map((channel) => ({ ...channel, services: huiqitong.services })),
    lookUp: platform.accessDevice,
    key: 'key',
    discrepancies: [huiqitongFunctions],
    notes: [
      {
        zh: `平台有${modules.zh}等功能；服务在措施写${inMeasure.zh}等，解读写${inWhole.zh}；要解决政策${cured.zh}等问题`,
        en: `the platform has among others: ${modules.en}; its service is ${inMeasure.en} and more by the measure, ${inWhole.en} by the interpretation; it is to cure policies that, among others: ${cured.en}`,
      },
      {
        zh: '网页端须注册登录；移动端下载APP后进入所列入口',
        en: 'on the web one registers and logs in; on a mobile device the app is downloaded, and the entry named is opened',
      },
      {
        zh: '在全市企业中推广使用；政策由各惠企部门梳理更新，按企业画像匹配推送',
        en: 'it is promoted among all enterprises of the city; departments keep policies up to date, and they are matched to an enterprise’s profile and pushed to it',
      },
      {
        zh: '申报时智能填报，企业数据由市大数据管理局事先对接获取',
        en: 'a claim is filled in by the platform, with data of the enterprise that the Municipal Big Data Administration brings in beforehand',
      },
      { zh: '所列服务以“等”收尾，可能还有其他', en: 'the list of services is left open; there may be others' },
    ],
  }
})
