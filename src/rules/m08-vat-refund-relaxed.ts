import { refundConditionLists } from '../data/m08-vat-refund-general'
import {
  advancedManufacturing,
  missingAnnouncement,
  vatRefundRelaxed as relaxed,
  smallMicroTerm,
} from '../data/m08-vat-refund-relaxed'
import { vatRefundService } from '../data/m08-vat-refund-service'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { vatRefund } from '../facts/vat-refund'
import { all, any, classification, covered, eligibility, not, period, quoting } from '../language'
import {
  conditionsAreOver,
  onRelaxedPath,
  pathWords,
  relaxedPaths,
  soughtIsSpokenOf,
  stockIsOpen,
} from './parts/m08-relaxed-paths'
import { forThoseWhoApply, refundAppliedFor, standingAsked, standingNotes, taxStanding } from './parts/m08-tax-standing'

/**
 * Which wider refunds of retained input VAT cover a taxpayer (留抵退税路径).
 *
 * @returns `classes`: any of `small-micro`, `manufacturing-group`, `wholesale-group`, or `general-only`; `not-covered` where no
 *   refund is applied for
 * @example
 * vatRefundPath({ size: 'small', industry: 'education', vatRefundAppliedOn: '2022-07-01' }).classes // ['small-micro', 'wholesale-group']
 */
export const vatRefundPath = classification('m08.vat-refund-path', () => {
  const { manufacturing, smallMicro, wholesale } = relaxedPaths()
  const { appliesForVatRefund: applies } = vatRefund
  const wider = {
    zh: '符合四项条件的，增量按月全额退还，存量自可申请之日起一次性退还',
    en: 'on four conditions the increment in full each month, and the stock once from the day on which it may be claimed',
  }
  return {
    title: { zh: '留抵退税路径', en: 'Refund of retained input VAT: which path' },
    source: interpretation('（2）（3）'),
    subject: enterprise,
    force: 'may',
    classes: {
      'small-micro': {
        label: pathWords.smallMicro,
        consequence: quoting(
          {
            zh: '符合四项条件的，增量按月全额退还，存量自可申请之日起一次性退还；条件只写到{smallMicroUntil}，此后的增量文中没有承诺',
            en: 'on four conditions the increment in full each month, and the stock once from the day on which it may be claimed; the conditions are stated up to {smallMicroUntil}, and no increment is promised after it',
          },
          relaxed,
        ),
      },
      'manufacturing-group': { label: pathWords.manufacturing, consequence: wider },
      'wholesale-group': { label: pathWords.wholesale, consequence: wider },
      'general-only': {
        label: { zh: '只有一般条件', en: 'the general conditions only' },
        consequence: {
          zh: '只可申请退还增量，须符合五项条件，见《一般行业增量留抵退税资格》',
          en: 'the increment alone may be claimed, on five conditions: see “Refund of retained input VAT: the general conditions”',
        },
      },
    },
    members: {
      'small-micro': all(applies, smallMicro),
      'manufacturing-group': all(applies, manufacturing),
      'wholesale-group': all(applies, wholesale),
      'general-only': all(applies, not(any(smallMicro, manufacturing, wholesale))),
    },
    none: forThoseWhoApply,
    discrepancies: [advancedManufacturing, smallMicroTerm],
    notes: [
      {
        zh: '这里只看路径；是否可申请，见《小微企业、制造业等、批发零售业等留抵退税资格》',
        en: 'this is of the path alone: whether one may claim, see “Refund of retained input VAT: the wider paths”',
      },
      {
        zh: '纳税申报期指申报所在月份，不是税款所属期，取申请日所在月',
        en: 'the filing period is the month in which one files, not the tax period: that of the application',
      },
      {
        zh: '个体工商户与企业同等对待，规模照填',
        en: 'an individual business is treated as an enterprise, and gives its size likewise',
      },
      {
        zh: '兼营几个行业的如何归类，文中未写，以填写的行业为准',
        en: 'to which of several industries a business belongs isn’t stated: the industry is given',
      },
    ],
  }
})

/**
 * Whether a taxpayer may claim on one of the wider paths (放宽的留抵退税资格): covered, and the four conditions met.
 *
 * @example
 * relaxedRefundEligibility({ industry: 'manufacturing', vatRefundAppliedOn: '2023-06-01', taxCreditRating: 'A',
 *   vatOffenceDates: [], evasionPenaltyDates: ['2022-03-01'], levyRefundDates: [] }).outcome // 'eligible'
 */
export const relaxedRefundEligibility = eligibility('m08.relaxed-refund-eligibility', () => ({
  title: { zh: '小微企业、制造业等、批发零售业等留抵退税资格', en: 'Refund of retained input VAT: the wider paths' },
  source: interpretation('（2）（3）'),
  subject: enterprise,
  period: period({ on: vatRefund.vatRefundAppliedOn, from: relaxed.smallMicroFrom }),
  covers: [refundAppliedFor(), covered(soughtIsSpokenOf(), conditionsAreOver)],
  force: 'may',
  when: all(onRelaxedPath(), any(vatRefund.vatRefundSought.is('increment'), stockIsOpen()), taxStanding(relaxed)),
  gives: quoting(
    {
      zh: '向主管税务机关申请退还所申请的部分：增量按月全额，存量一次性；{caseDays}内办结',
      en: 'to ask the tax authority to refund the part applied for: the increment in full each month, the stock once; done within {caseDays}',
    },
    vatRefundService,
  ),
  asks: [standingAsked(relaxed)],
  leadsTo: ['m08.relaxed-refund-amount', 'm08.stock-refund-window', 'm08.refund-channels', 'm08.vat-refund-due'],
  discrepancies: [missingAnnouncement, smallMicroTerm, refundConditionLists, advancedManufacturing],
  notes: [
    {
      zh: '“本公告第三条”按其后的四项条件理解',
      en: 'article 3 of the announcement is taken to be the four conditions that follow',
    },
    {
      zh: '四项条件写在（3）之前，（3）只扩大行业，同样适用',
      en: 'the four conditions stand before (3), which only adds industries: they hold there too',
    },
    { zh: '不要求连续期，也没有增量下限', en: 'neither a run of periods nor a least increment is asked for' },
    {
      zh: '存量自《存量留抵退税申请起始》所示之日起可申请；两者一并申请的，各自的条件都须具备',
      en: 'from when the stock may be claimed: see “Stock of retained input VAT: from when it may be claimed”; whoever claims both needs what each of them needs',
    },
    {
      zh: '个体工商户与企业同等对待，规模照填',
      en: 'an individual business is treated as an enterprise, and gives its size likewise',
    },
    ...standingNotes,
  ],
}))
