import { crossBorderPayments } from '../data/m52-cross-border-payments'
import { interpretation } from '../facts/document'
import { foreignExchange } from '../facts/foreign-exchange'
import { any, classification, not, nothing, text, when } from '../language'

/** What the pilot's own text is headed. */
const trade = () => interpretation('优质企业贸易外汇收支便利化')

/**
 * Whether the pilot bank itself examines and handles an advance or cost sharing (代垫分摊) between a domestic and an
 * overseas institution.
 *
 * @returns the class `pilot-bank`, or `not-covered` with the reason
 * @example
 * advancesAndCostSharing({ isTradeFxPilotEnterprise: true, advanceMonths: 13 }).class // 'pilot-bank'
 */
export const advancesAndCostSharing = classification('m52.advances-and-cost-sharing', () => {
  const { advanceMonths, isBetweenRelatedParties, isTradeFxPilotEnterprise } = foreignExchange
  return {
    title: {
      zh: '境内外机构间代垫分摊业务办理',
      en: 'Advances and cost sharing between domestic and overseas institutions: who handles them',
    },
    source: trade(),
    subject: foreignExchange,
    classes: {
      'pilot-bank': {
        label: { zh: '试点银行直接办理', en: 'the pilot bank itself' },
        consequence: {
          zh: '可直接在试点银行审核办理',
          en: 'it may be examined and handled by the pilot bank itself',
        },
        force: 'may',
      },
    },
    by: when(
      not(isTradeFxPilotEnterprise),
      nothing({
        zh: '便利写给试点企业，其他企业文中未写',
        en: 'it is said of pilot enterprises; of others the text says nothing',
      }),
    )
      .when(
        any(advanceMonths.moreThan(crossBorderPayments.advancesAndCostSharingMonths), not(isBetweenRelatedParties)),
        text('pilot-bank'),
      )
      .otherwise(
        nothing({
          zh: '关联方之间未超时限的代垫分摊，不在所列便利之内',
          en: 'between related parties and within the limit of months it is not among the facilitations',
        }),
      ),
    notes: [
      {
        zh: '恰好达到该月数不算“超”；超出一天即按多一个月计',
        en: 'to reach the months exactly is not to exceed them; a day more counts as a month more',
      },
      { zh: '月数从哪一天起算，文中未写', en: 'from which day the months count is not stated' },
    ],
  }
})

/**
 * What a pilot enterprise gets under trade foreign-exchange facilitation (优质企业贸易外汇收支便利化措施).
 *
 * @returns the four measures named, for a pilot enterprise; `not-covered` for any other
 * @example
 * tradeFxFacilitationMeasures({ isTradeFxPilotEnterprise: true }).classes.length // 4
 */
export const tradeFxFacilitationMeasures = classification('m52.trade-fx-facilitation-measures', () => {
  const [review, refunds, declarations, advances] = crossBorderPayments.tradeFacilitations
  const [business, clients] = crossBorderPayments.targetClients
  const isPilot = foreignExchange.isTradeFxPilotEnterprise
  return {
    title: { zh: '优质企业贸易外汇收支便利化措施', en: 'Trade foreign-exchange facilitation: what it gives' },
    source: trade(),
    subject: foreignExchange,
    force: 'may',
    classes: {
      [review.key]: { label: review.label },
      [refunds.key]: { label: refunds.label },
      [declarations.key]: { label: declarations.label },
      [advances.key]: {
        label: advances.label,
        consequence: {
          zh: '哪些代垫分摊属于此项，见《境内外机构间代垫分摊业务办理》',
          en: 'which ones these are: see “Advances and cost sharing between domestic and overseas institutions: who handles them”',
        },
      },
    },
    members: {
      [review.key]: isPilot,
      [refunds.key]: isPilot,
      [declarations.key]: isPilot,
      [advances.key]: isPilot,
    },
    none: {
      zh: '便利写给试点企业，其他企业文中未写',
      en: 'they are said to be for pilot enterprises; of others the text says nothing',
    },
    notes: [
      {
        zh: '所列四项以“等”收尾，可能还有更加便利的措施',
        en: 'the list of four is left open: there may be further facilitations',
      },
      { zh: '如何成为试点企业，文中未写', en: 'how one becomes a pilot enterprise is not stated' },
      {
        zh: `工作重点在中小企业，要纳入${business.label.zh}和${clients.label.zh}`,
        en: `the work centres on small and medium enterprises; ${business.label.en} and ${clients.label.en} are to be taken in`,
      },
    ],
  }
})
