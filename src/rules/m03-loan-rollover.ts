import {
  freeBandSector,
  loanRollover,
  preferentialPurpose,
  rolloverBounds,
  rolloverService,
  rolloverWording,
} from '../data/m03-loan-rollover'
import { noDayStated, programmeYear, yearByTitle } from '../data/programme'
import { city } from '../facts/city'
import { interpretation, measureText } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { loan } from '../facts/loan'
import { registeredInNantong } from '../facts/registered'
import { rollover } from '../facts/rollover'
import {
  all,
  catalogue,
  classification,
  covered,
  eligibility,
  goal,
  period,
  question,
  quoting,
  target,
  text,
  when,
} from '../language'

const window = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '贷款到期前{applicationWindow}申请，指哪几天',
      en: 'which days are {applicationWindow} before the loan falls due',
    },
    rolloverService,
  ),
  because: {
    zh: '转贷服务即将到期的贷款，“可”字开出一段时间；到期当日仍可申请',
    en: 'rollover serves a loan about to fall due, and “may” opens a window; the day it falls due is still in',
  },
  options: {
    'within-the-month': quoting(
      { zh: '到期前{applicationWindow}之内任何一天', en: 'any day within {applicationWindow} of it' },
      rolloverService,
    ),
    'a-month-ahead': quoting(
      { zh: '至少提前{applicationWindow}', en: 'at least {applicationWindow} ahead' },
      rolloverService,
    ),
    'on-the-day': quoting(
      { zh: '恰好提前{applicationWindow}当天', en: 'exactly {applicationWindow} ahead' },
      rolloverService,
    ),
  },
})

const month = /* @__PURE__ */ question({
  about: { zh: '月数怎样计', en: 'how months are counted' },
  because: { zh: '按公历月计，月末对齐', en: 'months are counted by the calendar, clamped to the month’s end' },
  options: {
    'calendar-month': { zh: '公历月', en: 'by the calendar' },
    'thirty-days': { zh: '每月三十天', en: 'thirty days a month' },
  },
})

const users = /* @__PURE__ */ question({
  about: { zh: '大型企业是否在平台用户之列', en: 'whether a large enterprise may use the platform' },
  because: {
    zh: '平台写明用于帮助我市中小微企业，对大型企业没有承诺',
    en: 'the platform is stated to help the city’s small, medium and micro enterprises; large ones are promised nothing',
  },
  options: {
    'sme-only': { zh: '仅中小微企业', en: 'small, medium and micro only' },
    'any-size': { zh: '不论规模', en: 'any size' },
  },
})

/**
 * Whether an enterprise may apply for a loan rollover (转贷申请) on the platform.
 *
 * @example
 * rolloverApplication({ registeredDistrict: 'rugao', size: 'small', rolloverAppliedOn: '2023-02-27', maturesOn: '2023-03-31' }).outcome // 'ineligible'
 */
export const rolloverApplication = eligibility('m03.rollover-application', () => {
  const { maturesOn, rolloverAppliedOn } = rollover
  const opensOn = month.read({
    'calendar-month': maturesOn.minusMonths(rolloverService.applicationWindow),
    'thirty-days': maturesOn.minusDays(rolloverService.applicationWindow.times(30)),
  })
  return {
    title: { zh: '转贷申请资格', en: 'Loan rollover: who may apply' },
    source: interpretation('申请'),
    subject: enterprise,
    force: 'may',
    covers: [
      covered(registeredInNantong(), {
        zh: '平台写给我市企业，外地企业文中未写',
        en: 'the platform is for the city’s enterprises; of others nothing is said',
      }),
      covered(users.read({ 'sme-only': enterprise.size.noneOf(['large']), 'any-size': all() }), {
        zh: '平台写给中小微企业，大型企业文中未写',
        en: 'the platform is for small, medium and micro enterprises; of large ones nothing is said',
      }),
      covered(rollover.rolloverLender.noneOf(['none']), {
        zh: '先还后贷，须有贷款',
        en: 'a loan is repaid and lent anew: there must be one',
      }),
    ],
    when: all(
      rollover.rolloverNeedIsGenuine,
      rollover.rolloverLender.is('cooperating'),
      rollover.appliesThroughLender,
      rolloverAppliedOn.onOrBefore(maturesOn),
      window.read({
        'within-the-month': rolloverAppliedOn.onOrAfter(opensOn),
        'a-month-ahead': rolloverAppliedOn.onOrBefore(opensOn),
        'on-the-day': rolloverAppliedOn.within(opensOn, opensOn),
      }),
    ),
    gives: quoting(
      {
        zh: '线上先还后贷的转贷资金：{freeAmount}以下的制造业{freeDays}内免费，{preferentialAmount}以下{preferentialDays}内利率不超过{preferentialRateInMeasure}',
        en: 'rollover funds online, the old loan repaid first: free for manufacturing up to {freeAmount} and {freeDays}, at most {preferentialRateInMeasure} up to {preferentialAmount} and {preferentialDays}',
      },
      loanRollover,
    ),
    leadsTo: ['m03.loan-rollover-fee', 'm03.preferential-scope', 'm03.platform-contact'],
    discrepancies: [freeBandSector, preferentialPurpose],
    notes: [
      {
        zh: '“我市”企业按注册地认定，文中未写明注册地或经营地',
        en: 'an enterprise of the city is taken to be one registered there; the text says neither registered nor operating',
      },
      {
        zh: '合作银行开展转贷的是其全市范围内的分支机构；哪些银行已合作文中未列',
        en: 'a cooperating bank’s branches in the city take part; which banks cooperate is not listed',
      },
    ],
  }
})

/**
 * Who runs the rollover platform (线上转贷服务平台), whom to ring, and the way in.
 *
 * @returns the entries: the operator, and the office with its `phone` (Nantong’s area code isn’t printed)
 * @example
 * platformContact().entries[1].phone // '85098961'
 */
export const platformContact = catalogue('m03.platform-contact', () => ({
  title: { zh: '转贷平台运营方与联系电话', en: 'Loan rollover: operator and telephone' },
  source: interpretation(),
  subject: loan,
  entries: [...rolloverService.operator, ...rolloverService.contactPhone],
  notes: [
    {
      zh: '转贷申请通过贷款银行（须为合作银行）在平台上提出；“目前”的运营方',
      en: 'a rollover is applied for on the platform through the lending bank, a cooperating one; this is the operator “at present”',
    },
  ],
}))

/**
 * Whether a rollover is free, at a preferential rate or at the ordinary rate (转贷优惠范围).
 *
 * @example
 * preferentialScope({ principal: '10000000', days: 10 }).class // 'preferential'
 */
export const preferentialScope = classification('m03.preferential-scope', () => ({
  title: { zh: '转贷优惠范围', en: 'Loan rollover: preferential scope' },
  source: interpretation('收费表'),
  subject: loan,
  classes: {
    free: { label: { zh: '免费', en: 'free' } },
    preferential: {
      label: { zh: '优惠费率', en: 'preferential rate' },
      consequence: quoting(
        {
          zh: '利率在{preferentialRate}以内，各档见《转贷费率》',
          en: 'a rate of at most {preferentialRate}; row by row: see “Loan rollover fee”',
        },
        loanRollover,
      ),
    },
    ordinary: {
      label: { zh: '一般费率', en: 'ordinary rate' },
      consequence: { zh: '各档见《转贷费率》', en: 'row by row: see “Loan rollover fee”' },
    },
  },
  by: when(
    all(
      loan.principal.atMost(loanRollover.freeAmount),
      loan.days.atMost(loanRollover.freeDays),
      loan.sector.is('manufacturing'),
    ),
    text('free'),
  )
    .when(
      all(loan.principal.atMost(loanRollover.preferentialAmount), loan.days.atMost(loanRollover.preferentialDays)),
      text('preferential'),
    )
    .otherwise(text('ordinary')),
  discrepancies: [freeBandSector, preferentialPurpose, rolloverBounds, rolloverWording],
  notes: [
    {
      zh: '“以下”按收费表的“（含）”理解，含本数',
      en: '“up to” includes the figure itself, as the tariff prints',
    },
  ],
}))

const beyond = /* @__PURE__ */ question({
  about: quoting(
    {
      zh: '恰好{cooperatingBanksTarget}是否算“突破”',
      en: 'whether {cooperatingBanksTarget} banks are enough to “break through” the figure',
    },
    rolloverService,
  ),
  because: { zh: '“突破”即大于', en: 'to break through a figure is to exceed it' },
  options: {
    strict: quoting({ zh: '多于{cooperatingBanksTarget}', en: 'more than {cooperatingBanksTarget}' }, rolloverService),
    reaching: quoting(
      { zh: '达到{cooperatingBanksTarget}即可', en: '{cooperatingBanksTarget} is enough' },
      rolloverService,
    ),
  },
})

/**
 * Whether more than 10 banks cooperate in loan rollover (转贷合作银行).
 *
 * @example
 * cooperatingBanksTarget({ rolloverBanks: 8 }, { asOf: '2023-12-31' }).shortfall // 3
 */
export const cooperatingBanksTarget = target('m03.cooperating-banks-target', () => ({
  title: { zh: '转贷合作银行目标', en: 'Loan rollover: cooperating banks' },
  source: measureText(),
  subject: city,
  period: period(programmeYear),
  force: 'aims',
  goals: {
    banks: goal(
      { zh: '合作银行', en: 'cooperating banks' },
      city.rolloverBanks,
      beyond.read({ strict: text('moreThan'), reaching: text('atLeast') }),
      rolloverService.cooperatingBanksTarget,
      '家',
    ),
  },
  notes: [noDayStated],
}))

/**
 * Whether the year's rollover volume (全年转贷规模) exceeds 30,000,000,000 yuan.
 *
 * @example
 * annualVolumeTarget({ rolloverVolume: '31000000000' }, { asOf: '2023-12-31' }).outcome // 'met'
 */
export const annualVolumeTarget = target('m03.annual-volume-target', () => ({
  title: { zh: '全年转贷规模目标', en: 'Loan rollover: volume of the year' },
  source: measureText(),
  subject: city,
  period: period(programmeYear),
  force: 'aims',
  goals: {
    volume: goal(
      { zh: '转贷规模', en: 'volume' },
      city.rolloverVolume,
      'moreThan',
      rolloverService.annualVolumeTarget,
      '元',
    ),
  },
  notes: [yearByTitle],
}))
