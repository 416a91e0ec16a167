import { marginReliefSize } from '../data/m53-exchange-rate-risk'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { foreignExchange } from '../facts/foreign-exchange'
import { classification, not, nothing, reading, text, when } from '../language'

/**
 * Whether the margin of a foreign-exchange hedge may be reduced or waived (外汇套保保证金减免).
 *
 * @returns the class `open`, whose `force` is `may`; `not-covered` with the reason; or what is missing
 * @example
 * fxHedgingMarginRelief({ size: 'small', isFxHedge: true }).class // 'open'
 */
export const fxHedgingMarginRelief = classification('m53.fx-hedging-margin-relief', () => {
  const { fxRiskCompensationRuns, hasThirdPartyGuarantee, isFxHedge } = foreignExchange
  const open = text('open')
  const withGuarantee = reading('guarantee-from-scheme', {
    'guarantee-from-scheme': open,
    'guarantee-required': when(hasThirdPartyGuarantee, open).otherwise(
      nothing({ zh: '没有第三方担保', en: 'no third party guarantees it' }),
    ),
  })
  const underScheme = reading('open-now', {
    'open-now': withGuarantee,
    'once-scheme-runs': when(fxRiskCompensationRuns, withGuarantee).otherwise(
      nothing({ zh: '风险补偿机制尚未运行', en: 'the risk-compensation scheme doesn’t run yet' }),
    ),
  })
  return {
    title: { zh: '外汇套保保证金减免', en: 'Margin relief for a foreign-exchange hedge' },
    source: interpretation(),
    subject: foreignExchange,
    classes: {
      open: {
        label: { zh: '可以减免保证金', en: 'the margin may be reduced or waived' },
        consequence: { zh: '减多少、是否全免，文中未写', en: 'by how much, and whether wholly, isn’t stated' },
        force: 'may',
      },
    },
    by: when(not(isFxHedge), nothing({ zh: '不是外汇套保业务', en: 'not a foreign-exchange hedge' })).otherwise(
      reading('sme-only', {
        'sme-only': when(
          enterprise.size.is('large'),
          nothing({ zh: '只为中小微企业减免', en: 'relief is for medium, small and micro enterprises' }),
        ).otherwise(underScheme),
        'any-size': underScheme,
      }),
    ),
    discrepancies: [marginReliefSize],
    readings: [
      {
        about: { zh: '大型企业是否在内', en: 'whether large enterprises are included' },
        default: 'sme-only',
        because: {
          zh: '解读较具体，中小微企业两处都符合',
          en: 'the interpretation is the more precise, and enterprises up to medium size satisfy both texts',
        },
        options: {
          'sme-only': { zh: '仅中小微企业', en: 'medium, small and micro only' },
          'any-size': { zh: '不论规模', en: 'any size' },
        },
      },
      {
        about: { zh: '第三方担保由谁解决', en: 'who finds the third party that guarantees' },
        default: 'guarantee-from-scheme',
        because: {
          zh: '担保由机制引入，没有要求企业自备',
          en: 'the scheme brings it in; nothing is asked of the enterprise',
        },
        options: {
          'guarantee-from-scheme': { zh: '由机制引入', en: 'the scheme' },
          'guarantee-required': { zh: '企业须有第三方担保', en: 'the enterprise, as a condition' },
        },
      },
      {
        about: {
          zh: '机制尚在推动，现在能否减免',
          en: 'whether relief can be had while the scheme is still being promoted',
        },
        default: 'open-now',
        because: {
          zh: '措施把减免写作在做的事；机制是否已运行，文中没有说',
          en: 'the measure speaks of relief as given, and doesn’t say whether the scheme runs',
        },
        options: {
          'open-now': { zh: '已经开放', en: 'it is open' },
          'once-scheme-runs': { zh: '机制运行之后', en: 'once the scheme runs' },
        },
      },
    ],
  }
})
