import { triggerScope } from '../data/parts/m36-discrepancies'
import { interpretation } from '../facts/document'
import { lawEnforcement } from '../facts/law-enforcement'
import { all, any, classification, nothing, question, text, when } from '../language'

const scope = /* @__PURE__ */ question({
  about: { zh: '“非重点监管行业、企业”怎样划定', en: 'whether the industry decides, or the enterprise too' },
  because: { zh: '解读把试点定在行业', en: 'the interpretation sets up the pilot by industry' },
  options: {
    'by-industry': { zh: '只看行业', en: 'the industry alone' },
    'industry-or-enterprise': {
      zh: '行业或企业之一不在重点监管之列即可',
      en: 'either of them outside key supervision is enough',
    },
    'industry-and-enterprise': { zh: '两者都须不在重点监管之列', en: 'both must be outside it' },
  },
})

/**
 * How trigger-based supervision (触发式监管) treats an enterprise: at once, or left in peace for a while.
 *
 * @returns the class `enforcement` or `observation`; `not-covered`, with the reason, where the text names no treatment
 * @example
 * triggerBasedSupervision({ isKeyRegulatedIndustry: false, touchesRedLine: true }).class // 'enforcement'
 */
export const triggerBasedSupervision = classification('m36.trigger-based-supervision', () => {
  const { isKeyRegulatedEnterprise: keyEnterprise, isKeyRegulatedIndustry: keyIndustry } = lawEnforcement
  const treatment = when(lawEnforcement.touchesRedLine, text('enforcement'))
    .when(lawEnforcement.isCreditRiskLow, text('observation'))
    .otherwise(
      nothing({
        zh: '“观察期”写给信用风险低的；未触碰红线而信用风险不低的，只有“不触发、不监管”的原则',
        en: 'the period of observation is for a low credit risk; for one without, that touches no red line, there is only the principle that what triggers nothing isn’t supervised',
      }),
    )
  return {
    title: { zh: '“触发式”监管', en: 'Trigger-based supervision' },
    source: interpretation('触发式监管'),
    subject: lawEnforcement,
    force: 'aims',
    classes: {
      enforcement: { label: { zh: '立即启动监管执法', en: 'supervision and enforcement start at once' } },
      observation: {
        label: { zh: '给予“观察期”', en: 'a period of observation' },
        consequence: {
          zh: '给予一定时间，不触发、不监管；多长文中未写',
          en: 'for some time what triggers nothing isn’t supervised; for how long isn’t stated',
        },
      },
    },
    by: scope.read({
      'by-industry': when(
        keyIndustry,
        nothing({
          zh: '解读把试点定在非重点监管行业；措施还写了非重点监管企业，两处不一，由市场监管部门答复',
          en: 'the interpretation sets up the pilot in industries not under key supervision; the measure speaks of such enterprises too: the market supervision authority is to settle it',
        }),
      ).otherwise(treatment),
      'industry-or-enterprise': when(
        all(keyIndustry, keyEnterprise),
        nothing({
          zh: '行业和企业都属重点监管的，怎样监管，文中未写',
          en: 'of an enterprise under key supervision in an industry under it nothing is said',
        }),
      ).otherwise(treatment),
      'industry-and-enterprise': when(
        any(keyIndustry, keyEnterprise),
        nothing({
          zh: '按所取的读法，行业或企业属重点监管的，文中未写',
          en: 'by the reading taken nothing is said of an industry or an enterprise under key supervision',
        }),
      ).otherwise(treatment),
    }),
    discrepancies: [triggerScope],
    notes: [
      {
        zh: '对失信者有因必处；何谓失信，文中未写',
        en: 'the dishonest are dealt with wherever there is cause; who is dishonest isn’t stated',
      },
      { zh: '触碰红线的，不论信用风险', en: 'whoever touches a red line isn’t spared for a low credit risk' },
      {
        zh: '红线由《触发式监管清单》结合信用风险等级和预警监测信息设定，文中未列；在非重点行业试点',
        en: 'the red lines are set, by credit risk and warnings, in the list of trigger-based supervision and not in the text; it is a pilot in industries not under key supervision',
      },
    ],
  }
})
