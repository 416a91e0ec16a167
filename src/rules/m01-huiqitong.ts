import { huiqitong } from '../data/m01-huiqitong'
import { huiqitongFunctions } from '../data/parts/m01-discrepancies'
import { city } from '../facts/city'
import { interpretation } from '../facts/document'
import { platform } from '../facts/platform'
import { called, catalogue, check, goal, number, type Quantity, reading, target } from '../language'

const NONE = number(0)

const roundsDue = (cycle: Quantity<never>) =>
  called({ zh: '应办轮次', en: 'rounds due' }, city.claimMonths.over(cycle).rounded('down'))

/**
 * Whether policy claims were compiled, reviewed and paid out once in every month (一月一汇总、一月一研究、一月一兑现).
 *
 * @returns met or not; for each of the three steps, how many months (under `within-a-month`, how many claims) it missed
 * @example
 * monthlyClaimCycle({ claimMonths: 6, monthsWithPayout: 4 }).goals.payout.shortfall // 2
 */
export const monthlyClaimCycle = target('m01.monthly-claim-cycle', () => {
  const { claimMonths, claimsCompiledLate, claimsPaidLate, claimsReviewedLate } = city
  const { monthsWithCompilation, monthsWithPayout, monthsWithReview } = city
  const { cycleCompilation, cyclePayout, cycleReview } = huiqitong
  return {
    title: { zh: '政策申报按月汇总、研究、兑现', en: 'Policy claims: compiled, reviewed and paid out monthly' },
    source: interpretation(),
    subject: city,
    goals: {
      compilation: goal(
        { zh: '漏汇总', en: 'compilations missed' },
        reading('monthly-rhythm', {
          'monthly-rhythm': roundsDue(cycleCompilation).minus(monthsWithCompilation),
          'within-a-month': claimsCompiledLate,
        }),
        'atMost',
        NONE,
      ),
      review: goal(
        { zh: '漏研究', en: 'reviews missed' },
        reading('monthly-rhythm', {
          'monthly-rhythm': roundsDue(cycleReview).minus(monthsWithReview),
          'within-a-month': claimsReviewedLate,
        }),
        'atMost',
        NONE,
      ),
      payout: goal(
        { zh: '漏兑现', en: 'payouts missed' },
        reading('monthly-rhythm', {
          'monthly-rhythm': roundsDue(cyclePayout).minus(monthsWithPayout),
          'within-a-month': claimsPaidLate,
        }),
        'atMost',
        NONE,
      ),
    },
    checks: [monthsWithCompilation, monthsWithReview, monthsWithPayout].map((months) =>
      check(months.atMost(claimMonths), {
        zh: '有轮次的月数不超过期间的月数',
        en: 'no more months with a round than the period has',
      }),
    ),
    readings: [
      {
        about: { zh: '“一月一”是节奏还是每件申报的期限', en: 'whether it is a rhythm or a time limit for each claim' },
        default: 'monthly-rhythm',
        because: {
          zh: '三个环节各有一个“一月一”，说的是轮次；作期限解会给申报人文中没有的承诺',
          en: 'each of three steps has its own month, which is a rhythm; a time limit would promise the applicant what the text doesn’t',
        },
        options: {
          'monthly-rhythm': { zh: '每个月各一次', en: 'once in each month' },
          'within-a-month': { zh: '每件申报提出后一个月内', en: 'within a month after a claim is filed' },
        },
      },
    ],
    notes: [
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
 * policyPointsInterpreted({ policyPointsPublished: 80 }).shortfall // 1
 */
export const policyPointsInterpreted = target('m01.policy-points-interpreted', () => ({
  title: { zh: '政策点逐一解读', en: 'Policy points interpreted' },
  source: interpretation(),
  subject: city,
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
    {
      zh: '通知印发日没有写年份，按文号和文件标题为2023年；该日不是本目标的期限',
      en: 'the day the notice was issued has no year of its own: its number and the document’s title make it 2023; it bounds nothing here',
    },
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
export const serviceChannels = catalogue('m01.service-channels', () => ({
  title: { zh: '惠企通服务渠道', en: 'Huiqitong: where it is reached' },
  source: interpretation(),
  subject: platform,
  entries: huiqitong.channels.map((channel) => ({ ...channel, services: huiqitong.services })),
  lookUp: platform.accessDevice,
  key: 'key',
  discrepancies: [huiqitongFunctions],
  notes: [
    { zh: '网页端须注册登录', en: 'on the web one registers and logs in' },
    { zh: '所列服务以“等”收尾，可能还有其他', en: 'the list of services is left open; there may be others' },
  ],
}))
