import { marginReliefSize } from '../data/m53-exchange-rate-risk'
import { interpretation } from '../facts/document'
import { enterprise } from '../facts/enterprise'
import { foreignExchange } from '../facts/foreign-exchange'
import { classification, not, nothing, question, text, when } from '../language'

const sizes = /* @__PURE__ */ question({
  about: { zh: '大型企业是否在内', en: 'whether large enterprises are included' },
  because: {
    zh: '解读较具体，中小微企业两处都符合',
    en: 'the interpretation is the more precise, and enterprises up to medium size satisfy both texts',
  },
  options: {
    'sme-only': { zh: '仅中小微企业', en: 'medium, small and micro only' },
    'any-size': { zh: '不论规模', en: 'any size' },
  },
})

const guarantor = /* @__PURE__ */ question({
  about: { zh: '第三方担保由谁解决', en: 'who finds the third party that guarantees' },
  because: {
    zh: '担保由机制引入，没有要求企业自备',
    en: 'the scheme brings it in; nothing is asked of the enterprise',
  },
  options: {
    'guarantee-from-scheme': { zh: '由机制引入', en: 'the scheme' },
    'guarantee-required': { zh: '企业须有第三方担保', en: 'the enterprise, as a condition' },
  },
})

const scheme = /* @__PURE__ */ question({
  about: {
    zh: '机制尚在推动，现在能否减免',
    en: 'whether relief can be had while the scheme is still being promoted',
  },
  because: {
    zh: '措施把减免写作在做的事；机制是否已运行，文中没有说',
    en: 'the measure speaks of relief as given, and doesn’t say whether the scheme runs',
  },
  options: {
    'open-now': { zh: '已经开放', en: 'it is open' },
    'once-scheme-runs': { zh: '机制运行之后', en: 'once the scheme runs' },
  },
})

/**
 * Whether the margin of a foreign-exchange hedge is to be reduced or waived (外汇套保保证金减免).
 *
 * @returns the class `open`, whose `force` is `aims`; `not-covered` with the reason; or what is missing
 * @example
 * fxHedgingMarginRelief({ size: 'small', isFxHedge: true }).class // 'open'
 */
export const fxHedgingMarginRelief = classification('m53.fx-hedging-margin-relief', () => {
  const { fxRiskCompensationRuns, hasThirdPartyGuarantee, isFxHedge } = foreignExchange
  const open = text('open')
  const withGuarantee = guarantor.read({
    'guarantee-from-scheme': open,
    'guarantee-required': when(hasThirdPartyGuarantee, open).otherwise(
      nothing({ zh: '没有第三方担保', en: 'no third party guarantees it' }),
    ),
  })
  const underScheme = scheme.read({
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
        label: { zh: '推动减免保证金', en: 'a reduced or waived margin is worked for' },
        consequence: {
          zh: '由政府资金风险补偿机制引入第三方担保，减免保证金；减多少、是否全免，文中未写',
          en: 'the government’s risk-compensation scheme brings in a third party that guarantees; by how much the margin falls, and whether wholly, isn’t stated',
        },
        force: 'aims',
      },
    },
    by: when(
      not(isFxHedge),
      nothing({ zh: '减免只说外汇套保业务', en: 'relief is said of foreign-exchange hedges only' }),
    ).otherwise(
      sizes.read({
        'sme-only': when(
          enterprise.size.is('large'),
          nothing({
            zh: '解读把减免写给中小微企业；大型企业只在措施里提到',
            en: 'the interpretation has relief for medium, small and micro enterprises; only the measure takes in large ones',
          }),
        ).otherwise(underScheme),
        'any-size': underScheme,
      }),
    ),
    discrepancies: [marginReliefSize],
    notes: [
      {
        zh: '“积极推动”是努力的方向；机制的细节和减免的渠道文中未写',
        en: 'it is what is worked for; neither the scheme’s details nor where to ask for relief is stated',
      },
    ],
  }
})
