import { crossBorderPayments } from '../data/m52-cross-border-payments'
import { interpretation } from '../facts/document'
import { foreignExchange } from '../facts/foreign-exchange'
import { any, catalogue, classification, not, nothing, text, when } from '../language'

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
    title: { zh: '代垫分摊业务办理', en: 'Advances and cost sharing: who handles them' },
    source: trade(),
    subject: foreignExchange,
    classes: {
      'pilot-bank': {
        label: { zh: '试点银行直接办理', en: 'the pilot bank itself' },
        consequence: { zh: '直接在试点银行审核办理', en: 'the pilot bank examines and handles it itself' },
      },
    },
    by: when(
      not(isTradeFxPilotEnterprise),
      nothing({ zh: '便利只给试点企业', en: 'the facilitation is for pilot enterprises only' }),
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
      { zh: '恰好达到该月数不算“超”', en: 'to reach the months exactly is not to exceed them' },
      { zh: '月数从哪一天起算，文中未写', en: 'from which day the months count is not stated' },
    ],
  }
})

/**
 * What a pilot enterprise gets under trade foreign-exchange facilitation (优质企业贸易外汇收支便利化措施).
 *
 * @example
 * tradeFxFacilitationMeasures().entries.length // 4
 */
export const tradeFxFacilitationMeasures = catalogue('m52.trade-fx-facilitation-measures', () => ({
  title: { zh: '优质企业贸易外汇收支便利化措施', en: 'Trade foreign-exchange facilitation: what it gives' },
  source: trade(),
  subject: foreignExchange,
  entries: crossBorderPayments.tradeFacilitations,
  lookUp: foreignExchange.tradeFxFacilitation,
  key: 'key',
  openEnded: true,
  notes: [
    {
      zh: '只给试点企业；如何成为试点企业，文中未写',
      en: 'for pilot enterprises only; how one becomes one is not stated',
    },
    {
      zh: '哪些代垫分摊由试点银行办理，见m52.advances-and-cost-sharing',
      en: 'which advances and cost sharing the bank handles itself: see m52.advances-and-cost-sharing',
    },
  ],
}))
