import { triggerScope } from '../data/parts/m36-discrepancies'
import { interpretation } from '../facts/document'
import { lawEnforcement } from '../facts/law-enforcement'
import { any, classification, not, nothing, reading, text, when } from '../language'

/**
 * How trigger-based supervision (触发式监管) treats an enterprise: at once, or left in peace for a while.
 *
 * @returns the class `enforcement` or `observation`; `not-covered`, with the reason, where the text names no treatment
 * @example
 * triggerBasedSupervision({ isKeyRegulatedIndustry: false, touchesRedLine: true }).class // 'enforcement'
 */
export const triggerBasedSupervision = classification('m36.trigger-based-supervision', () => {
  const inOrdinaryIndustry = not(lawEnforcement.isKeyRegulatedIndustry)
  const isCovered = reading('by-industry', {
    'by-industry': inOrdinaryIndustry,
    'industry-or-enterprise': any(inOrdinaryIndustry, not(lawEnforcement.isKeyRegulatedEnterprise)),
  })
  return {
    title: { zh: '“触发式”监管', en: 'Trigger-based supervision' },
    source: interpretation('触发式监管'),
    subject: lawEnforcement,
    classes: {
      enforcement: { label: { zh: '立即启动监管执法', en: 'supervision and enforcement start at once' } },
      observation: {
        label: { zh: '给予“观察期”', en: 'a period of observation' },
        consequence: { zh: '观察期多长，文中未写', en: 'how long it is isn’t stated' },
      },
    },
    by: when(
      not(isCovered),
      nothing({ zh: '重点监管的不适用触发式监管', en: 'what is under key supervision isn’t supervised by trigger' }),
    )
      .when(lawEnforcement.touchesRedLine, text('enforcement'))
      .when(lawEnforcement.isCreditRiskLow, text('observation'))
      .otherwise(
        nothing({
          zh: '未触碰红线而信用风险不低的，文中没有规定',
          en: 'no red line touched, yet no low credit risk: the text gives no treatment',
        }),
      ),
    discrepancies: [triggerScope],
    readings: [
      {
        about: { zh: '按行业还是也按企业划定', en: 'whether the industry decides, or the enterprise too' },
        default: 'by-industry',
        because: {
          zh: '解读把试点定在行业，且范围较窄',
          en: 'the interpretation sets up the pilot by industry, and is the narrower',
        },
        options: {
          'by-industry': { zh: '只看行业', en: 'the industry alone' },
          'industry-or-enterprise': {
            zh: '行业或企业之一不在重点监管之列即可',
            en: 'either of them outside key supervision is enough',
          },
        },
      },
    ],
    notes: [
      { zh: '触碰红线的，不论信用风险', en: 'whoever touches a red line isn’t spared for a low credit risk' },
      {
        zh: '红线由《触发式监管清单》设定，文中未列；适用的是试点',
        en: 'the red lines are set by the list of trigger-based supervision, not by the text; it is a pilot',
      },
    ],
  }
})
